package io.github.publicityday;

import java.time.Month;
import java.util.Objects;
import java.util.OptionalInt;

/**
 * What a plan says about the time of something, kept as it says it. {@link PlanCalendar} places it
 * on the calendar, where it becomes a {@link TimeWindow} or stays unknown.
 */
public sealed interface StatedTime {
  /** Nothing is said; a part then has its parent's time. */
  StatedTime ABSENT = new Absent();

  /** The label is there ("time:") and nothing follows it. */
  StatedTime BLANK = new Blank();

  /** The plan says that the time will be announced. */
  StatedTime TO_BE_ANNOUNCED = new ToBeAnnounced();

  /** Whether {@code time} says when: it is not absent, blank or to be announced. */
  static boolean saysWhen(StatedTime time) {
    return !(time instanceof Absent || time instanceof Blank || time instanceof ToBeAnnounced);
  }

  /** An exact slot, both dates with their years; the way to state a time across midnight. */
  static StatedTime exactly(TimeSlot slot) {
    return new Exactly(slot);
  }

  /** Some slot within the bounds of {@code window}. */
  static StatedTime within(TimeWindow window) {
    return new Within(window);
  }

  /** A day, and what is said about its hours. */
  static StatedTime on(StatedDate date, Hours hours) {
    return new OnDay(date, hours);
  }

  /** Hours of the parent's day, or of the publicity day itself where there is no parent. */
  static StatedTime at(Hours hours) {
    return new AtHours(hours);
  }

  /** Every day of {@code days}, at the same hours. */
  static StatedTime daily(StatedPeriod days, Hours hours) {
    return new Daily(days, hours);
  }

  /** A part of {@code month} whose year must come from elsewhere in the plan. */
  static StatedTime in(MonthPart part, Month month) {
    return new InMonth(OptionalInt.empty(), month, part);
  }

  /**
   * A part of {@code month} of {@code year}.
   *
   * @throws IllegalArgumentException if {@code year} is outside 1 to 9999
   */
  static StatedTime in(MonthPart part, Month month, int year) {
    return new InMonth(OptionalInt.of(year), month, part);
  }

  /** Before, by, during, from or after something else. */
  static StatedTime relative(Relation relation, Anchor anchor) {
    return new Relative(relation, anchor);
  }

  /** Nothing is said. Use {@link #ABSENT}. */
  record Absent() implements StatedTime {}

  /** A label without a value. Use {@link #BLANK}. */
  record Blank() implements StatedTime {}

  /** To be announced. Use {@link #TO_BE_ANNOUNCED}. */
  record ToBeAnnounced() implements StatedTime {}

  /** An exact slot. */
  record Exactly(TimeSlot slot) implements StatedTime {
    public Exactly {
      Objects.requireNonNull(slot, "slot");
    }
  }

  /** Bounds. */
  record Within(TimeWindow window) implements StatedTime {
    public Within {
      Objects.requireNonNull(window, "window");
    }
  }

  /** A day and its hours; "10 January 10:00–11:30", "10 January", "the morning of 10 January". */
  record OnDay(StatedDate date, Hours hours) implements StatedTime, Anchor {
    public OnDay {
      Objects.requireNonNull(date, "date");
      Objects.requireNonNull(hours, "hours");
    }
  }

  /**
   * Hours of a day that is stated elsewhere.
   *
   * @param hours not {@link Hours#UNSTATED}
   */
  record AtHours(Hours hours) implements StatedTime, Anchor {
    /**
     * @throws IllegalArgumentException if {@code hours} is {@link Hours#UNSTATED}
     */
    public AtHours {
      Objects.requireNonNull(hours, "hours");
      if (hours.equals(Hours.UNSTATED)) {
        throw new IllegalArgumentException("neither a day nor an hour");
      }
    }
  }

  /** Every day of a period at the same hours; "from 5 to 10 January, 9:00–17:00". */
  record Daily(StatedPeriod days, Hours hours) implements StatedTime {
    public Daily {
      Objects.requireNonNull(days, "days");
      Objects.requireNonNull(hours, "hours");
    }
  }

  /**
   * Some time within a part of a month; "end of May", "the third ten days of January".
   *
   * @param year the month's year, 1 to 9999; empty if it must come from elsewhere in the plan
   */
  record InMonth(OptionalInt year, Month month, MonthPart part) implements StatedTime, Anchor {
    /**
     * @throws IllegalArgumentException if {@code year} is outside 1 to 9999
     */
    public InMonth {
      Objects.requireNonNull(year, "year");
      Objects.requireNonNull(month, "month");
      Objects.requireNonNull(part, "part");
      year.ifPresent(StatedYear::of);
    }
  }

  /**
   * "Before Spring Festival", "during the square event", "by 5 January". Relative to hours alone it
   * keeps to the day of those hours.
   */
  record Relative(Relation relation, Anchor anchor) implements StatedTime {
    public Relative {
      Objects.requireNonNull(relation, "relation");
      Objects.requireNonNull(anchor, "anchor");
    }
  }

  /** On which side of its anchor a relative time lies. */
  enum Relation {
    /** Ends no later than the anchor starts; its start is open. */
    BEFORE,
    /**
     * Ends no later than the anchor ends ("by 5 January" may be on that day); its start is open.
     */
    BY,
    /** Within the anchor. During an activity means for as long as the activity lasts. */
    DURING,
    /** Starts when the anchor does; its end is open. */
    FROM,
    /** Starts no earlier than the anchor ends; its end is open. */
    AFTER
  }

  /** What a relative time refers to: something with a time, or a time itself. */
  sealed interface Anchor {}

  /** A festival of the year that brings it closest, see {@link PlanCalendar}. */
  record OfFestival(Festival festival) implements Anchor {
    public OfFestival {
      Objects.requireNonNull(festival, "festival");
    }
  }

  /** Another activity of the plan; its id need not exist. */
  record OfActivity(ActivityId activity) implements Anchor {
    public OfActivity {
      Objects.requireNonNull(activity, "activity");
    }
  }

  /** The period of the campaign as a whole, which the plan may state or not. */
  record OfPeriod() implements Anchor {}
}
