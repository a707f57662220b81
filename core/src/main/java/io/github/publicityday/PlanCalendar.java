package io.github.publicityday;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Places on the calendar what one plan says about time. What a text leaves open is closed by the
 * plan's period, else by its year, and the window remembers that; what cannot be placed at all (a
 * month and day without a year, a time to be announced) stays unknown.
 *
 * <p>A day, a part of a month or a festival whose year is not stated is that of the year that
 * brings it within the plan's period; failing that, of the year that brings it closest to the
 * publicity day ("20 December" before a day in January is the December before); and if the
 * publicity day has no date, or two years are equally close, of the plan's own year. Festivals have
 * dates from 1901 to 2100, and a plan's days lie in the years 1 to 9999: what lies beyond stays
 * unknown.
 *
 * <p>Of something without parent, hours alone are those of the publicity day. Of a part, they are
 * those of its parent's day; if that is not known, neither are they.
 *
 * <p>Immutable.
 */
public final class PlanCalendar {
  /** Daily hours of more days than these are told as one window. */
  private static final int MOST_DAYS = 366;

  private final PlanDays days;
  private final Optional<TimeSlot> campaign;
  private final RelativeWindows relatives;
  private final ActivityTimes activities;

  /** What something is a part of: nothing, or a parent whose time may not be known. */
  private record Whole(boolean exists, Optional<TimeWindow> window) {
    static final Whole NONE = new Whole(false, Optional.empty());
  }

  private PlanCalendar(PublicityPlan plan) {
    days = PlanDays.of(plan);
    campaign = days.period().or(this::wholeYear).map(PlanCalendar::slotOf);
    relatives = new RelativeWindows(campaign);
    activities = new ActivityTimes(plan, this);
  }

  /**
   * The calendar of {@code plan}. Linear in the number of activities, once a time is asked for that
   * refers to another activity.
   */
  public static PlanCalendar of(PublicityPlan plan) {
    return new PlanCalendar(plan);
  }

  /**
   * The plan's year: the one it states; else the year of its date, which a period with a year can
   * tell; else the year that its bases state, if they agree. A basis that does not fit a masked
   * year does not count.
   */
  public OptionalInt year() {
    return days.year();
  }

  /** The date of the publicity day, if the plan states it and its year is known. */
  public Optional<LocalDate> date() {
    return days.date();
  }

  /** The days of the campaign, if the plan states them and their year is known. */
  public Optional<DateSpan> period() {
    return days.period();
  }

  /** The day that {@code stated} means, if its year is known and has such a day. */
  public Optional<LocalDate> dayOf(StatedDate stated) {
    return days.dayOf(stated);
  }

  /**
   * The days of {@code stated}, if their year is known. A day without a year takes the other day's,
   * or the next to it where the period turns the year; two such days are those of the year that
   * suits the plan best, which is the last one's.
   */
  public Optional<DateSpan> daysOf(StatedPeriod stated) {
    return days.daysOf(stated);
  }

  /** When {@code activity}, which is no part of another, takes place. */
  public Optional<TimeWindow> windowOf(Activity activity) {
    return windowOf(activity, Whole.NONE);
  }

  /**
   * When {@code part} takes place, a part of an activity that takes place at {@code parent}, which
   * is empty if that is not known: its own time where it states one, its parent's otherwise. A
   * relay whose end is not stated ends when its last turn does.
   */
  public Optional<TimeWindow> windowOf(Activity part, Optional<TimeWindow> parent) {
    return windowOf(part, new Whole(true, parent));
  }

  /**
   * When each of {@code activities}, which are no parts of others, takes place, in their order: as
   * {@link #windowOf(Activity)} tells of one, in less time for many.
   */
  public ImmutableList<Optional<TimeWindow>> windowsOf(List<Activity> activities) {
    boolean plain = arePlain(activities);
    ImmutableList.Builder<Optional<TimeWindow>> windows =
        ImmutableList.builderWithExpectedSize(activities.size());
    for (int i = 0; i < activities.size(); i++) {
      Activity activity = activities.get(i);
      windows.add(
          plain && activity.time() instanceof StatedTime.Exactly exact
              ? Optional.of(TimeWindow.exactly(exact.slot()))
              : windowOf(activity));
    }
    return windows.build();
  }

  /**
   * Whether all exact times of {@code activities} are their windows. In a loop as short as this a
   * processor waits for the objects of many activities at a time, not for each in turn.
   */
  private static boolean arePlain(List<Activity> activities) {
    boolean plain = true;
    for (int i = 0; i < activities.size(); i++) {
      if (activities.get(i).time() instanceof StatedTime.Exactly exact) {
        plain &= PlanDays.covers(exact.slot());
      }
    }
    return plain;
  }

  private Optional<TimeWindow> windowOf(Activity activity, Whole whole) {
    Optional<TimeWindow> window = windowOf(activity.time(), whole);
    return activity.relay().isEmpty()
        ? window
        : window.flatMap(
            w ->
                w.open() == TimeWindow.OpenSide.END
                    ? wholeRelay(activity.relay().get(), w)
                    : Optional.of(w));
  }

  private static Optional<TimeWindow> wholeRelay(Relay relay, TimeWindow start) {
    try {
      return Optional.of(relay.whole(start.earliestStart(), start.latestStart()))
          .filter(PlanDays::covers);
    } catch (DateTimeException | ArithmeticException e) {
      return Optional.empty();
    }
  }

  /** When {@code time} is, for something that is no part of an activity. */
  public Optional<TimeWindow> windowOf(StatedTime time) {
    return windowOf(time, Whole.NONE);
  }

  /**
   * When {@code time} is, for a part of something that takes place at {@code parent}, which is
   * empty if that is not known. Nothing said means the parent's time; blank and to be announced
   * mean some time within it. Empty if it cannot be placed: its year is unknown, or it refers to an
   * activity that has no time, does not exist or refers back to it.
   */
  public Optional<TimeWindow> windowOf(StatedTime time, Optional<TimeWindow> parent) {
    return windowOf(time, new Whole(true, parent));
  }

  private Optional<TimeWindow> windowOf(StatedTime time, Whole whole) {
    if (time instanceof StatedTime.Absent) {
      return whole.window();
    } else if (time instanceof StatedTime.Blank || time instanceof StatedTime.ToBeAnnounced) {
      return whole.window().map(w -> TimeWindow.within(w.possibleExtent()));
    } else if (time instanceof StatedTime.Exactly exact) {
      return PlanDays.covers(exact.slot())
          ? Optional.of(TimeWindow.exactly(exact.slot()))
          : Optional.empty();
    } else if (time instanceof StatedTime.Within within) {
      return Optional.of(within.window()).filter(PlanDays::covers);
    } else if (time instanceof StatedTime.OnDay onDay) {
      return dayOf(onDay.date()).map(onDay.hours()::on);
    } else if (time instanceof StatedTime.AtHours atHours) {
      return dayOfHours(whole).map(atHours.hours()::on);
    } else if (time instanceof StatedTime.Daily daily) {
      return daysOf(daily.days()).map(span -> overAll(span, daily.hours()));
    } else if (time instanceof StatedTime.InMonth inMonth) {
      return days.daysOf(inMonth).map(span -> TimeWindow.within(slotOf(span)));
    } else {
      return relative((StatedTime.Relative) time, whole);
    }
  }

  /** The day of a parent that keeps to one; without a parent, the publicity day itself. */
  private Optional<LocalDate> dayOfHours(Whole whole) {
    if (!whole.exists()) {
      return date();
    }
    return whole
        .window()
        .map(TimeWindow::possibleExtent)
        .filter(extent -> slotOf(DateSpan.of(firstDay(extent))).encloses(extent))
        .map(PlanCalendar::firstDay);
  }

  private static LocalDate firstDay(TimeSlot slot) {
    return slot.startInclusive().toLocalDate();
  }

  /** Of several days, some time from the first one's first hour to the last one's last. */
  private static TimeWindow overAll(DateSpan span, Hours hours) {
    TimeWindow first = hours.on(span.first());
    TimeWindow last = hours.on(span.last());
    return first.equals(last)
        ? first
        : TimeWindow.within(new TimeSlot(first.earliestStart(), last.latestEnd()));
  }

  /**
   * The hours of each day of {@code daily}, in order: between them it is certainly not under way,
   * which its one {@linkplain #windowOf(StatedTime) window} cannot tell. Only that one window if
   * they are more than 366 days; empty if they cannot be placed.
   */
  public ImmutableList<TimeWindow> windowsOf(StatedTime.Daily daily) {
    Hours hours = daily.hours();
    return daysOf(daily.days())
        .map(
            span ->
                ChronoUnit.DAYS.between(span.first(), span.last()) < MOST_DAYS
                    ? span.first()
                        .datesUntil(span.last().plusDays(1))
                        .map(hours::on)
                        .collect(toImmutableList())
                    : ImmutableList.of(overAll(span, hours)))
        .orElse(ImmutableList.of());
  }

  /**
   * The time that is left until {@code deadline}, which concerns the plan as a whole: from a start
   * that is open to the last moment, which lies from {@code earliestEnd} to {@code latestEnd}. "By
   * 17:00 on 5 January" has one last moment, "by 5 January" means some moment of that day, "before
   * Spring Festival" the moment at which it begins. Empty if no time is stated or it cannot be
   * placed.
   */
  public Optional<TimeWindow> windowOf(Deadline deadline) {
    return windowOf(deadline, Whole.NONE);
  }

  /**
   * The same for a deadline of something that takes place at {@code whole}, which is empty if that
   * is not known; hours alone are those of its day.
   */
  public Optional<TimeWindow> windowOf(Deadline deadline, Optional<TimeWindow> whole) {
    return windowOf(deadline, new Whole(true, whole));
  }

  private Optional<TimeWindow> windowOf(Deadline deadline, Whole whole) {
    StatedTime time = deadline.time();
    if (!StatedTime.saysWhen(time)) {
      return Optional.empty();
    } else if (time instanceof StatedTime.Relative relative) {
      StatedTime.Anchor anchor = relative.anchor();
      if (relative.relation() == StatedTime.Relation.BEFORE) {
        return windowOf(anchor, whole, true).map(relatives::untilStartOf);
      } else if (relative.relation() == StatedTime.Relation.BY) {
        return windowOf(anchor, whole, false).map(relatives::untilEndOf);
      }
    }
    return windowOf(time, whole).map(relatives::untilEndOf);
  }

  /** Relative to hours alone, it keeps to their day. */
  private Optional<TimeWindow> relative(StatedTime.Relative time, Whole whole) {
    StatedTime.Relation relation = time.relation();
    boolean outside =
        relation != StatedTime.Relation.DURING && relation != StatedTime.Relation.FROM;
    Optional<TimeSlot> nearer =
        time.anchor() instanceof StatedTime.AtHours
            ? dayOfHours(whole).map(day -> slotOf(DateSpan.of(day)))
            : Optional.empty();
    return windowOf(time.anchor(), whole, outside)
        .map(anchor -> relatives.of(relation, anchor, nearer));
  }

  /**
   * When {@code anchor} is.
   *
   * @param all of a stretch of whole days, all of it rather than some time within it
   */
  private Optional<TimeWindow> windowOf(StatedTime.Anchor anchor, Whole whole, boolean all) {
    if (anchor instanceof StatedTime.OfPeriod && period().isEmpty()) {
      return campaign
          .map(TimeWindow::within)
          .map(anyTime -> anyTime.leavingOpen(TimeWindow.OpenSide.BOTH));
    }
    Optional<DateSpan> wholeDays = wholeDaysOf(anchor);
    if (wholeDays.isPresent()) {
      return wholeDays
          .map(PlanCalendar::slotOf)
          .map(all ? TimeWindow::exactly : TimeWindow::within);
    }
    if (anchor instanceof StatedTime.OfActivity of) {
      return activities.windowOf(of.activity());
    }
    return anchor instanceof StatedTime time ? windowOf(time, whole) : Optional.empty();
  }

  /** The days that {@code anchor} takes up from the first to the last, if it does. */
  private Optional<DateSpan> wholeDaysOf(StatedTime.Anchor anchor) {
    if (anchor instanceof StatedTime.OfPeriod) {
      return period();
    } else if (anchor instanceof StatedTime.OfFestival of) {
      return days.dayOf(of.festival()).map(DateSpan::of);
    } else if (anchor instanceof StatedTime.OnDay on && on.hours().equals(Hours.UNSTATED)) {
      return dayOf(on.date()).map(DateSpan::of);
    } else if (anchor instanceof StatedTime.InMonth in && in.part().isExact()) {
      return days.daysOf(in);
    }
    return Optional.empty();
  }

  private Optional<DateSpan> wholeYear() {
    return year().isEmpty()
        ? Optional.empty()
        : Optional.of(
            new DateSpan(
                LocalDate.of(year().getAsInt(), 1, 1), LocalDate.of(year().getAsInt(), 12, 31)));
  }

  private static TimeSlot slotOf(DateSpan span) {
    return new TimeSlot(span.first().atStartOfDay(), span.last().plusDays(1).atStartOfDay());
  }
}
