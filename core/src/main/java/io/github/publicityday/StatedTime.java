package io.github.publicityday;

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

  /** Before, during or after something else. */
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
  record Exactly(TimeSlot slot) implements StatedTime {}

  /** Bounds. */
  record Within(TimeWindow window) implements StatedTime {}

  /** A day and its hours; "10 January 10:00–11:30", "10 January", "the morning of 10 January". */
  record OnDay(StatedDate date, Hours hours) implements StatedTime {}

  /**
   * Hours of a day that is stated elsewhere.
   *
   * @param hours not {@link Hours#UNSTATED}
   */
  record AtHours(Hours hours) implements StatedTime {
    /**
     * @throws IllegalArgumentException if {@code hours} is {@link Hours#UNSTATED}
     */
    public AtHours {
      if (hours.equals(Hours.UNSTATED)) {
        throw new IllegalArgumentException("neither a day nor an hour");
      }
    }
  }

  /** Every day of a period at the same hours; "from 5 to 10 January, 9:00–17:00". */
  record Daily(StatedPeriod days, Hours hours) implements StatedTime {}

  /** "Before Spring Festival", "during the square event", "after New Year's Day". */
  record Relative(Relation relation, Anchor anchor) implements StatedTime {}

  /** On which side of its anchor a relative time lies. */
  enum Relation {
    /** Ends no later than the anchor starts; its start is open. */
    BEFORE,
    /** Within the anchor. During an activity means for as long as the activity lasts. */
    DURING,
    /** Starts no earlier than the anchor ends; its end is open. */
    AFTER
  }

  /** What a relative time refers to. */
  sealed interface Anchor {}

  /** A festival of the plan's year. */
  record OfFestival(Festival festival) implements Anchor {}

  /** Another activity of the plan; its id need not exist. */
  record OfActivity(ActivityId activity) implements Anchor {}

  /** The period of the campaign as a whole, which the plan may state or not. */
  record OfPeriod() implements Anchor {}
}
