package io.github.publicityday;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.MonthDay;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Places on the calendar what one plan says about time. What a text leaves open is closed by the
 * plan's period, else by its year, and the window remembers that; what cannot be placed at all (a
 * month and day without a year, a time to be announced) stays unknown.
 *
 * <p>Immutable.
 */
public final class PlanCalendar {
  private final OptionalInt year;
  private final Optional<LocalDate> date;
  private final Optional<DateSpan> period;
  private final ImmutableMap<ActivityId, Placed> activities;

  /** When the activities are that others refer to; filled by the constructor, then left alone. */
  private final Map<ActivityId, Optional<TimeWindow>> anchors = new HashMap<>();

  /** An activity and the one that it is a part of. */
  private record Placed(Activity activity, Optional<Placed> parent) {}

  private PlanCalendar(PublicityPlan plan) {
    year = knownYear(plan);
    date = plan.date().flatMap(stated -> stated.in(year));
    period = plan.period().flatMap(this::daysOf);
    Map<ActivityId, Placed> placed = new HashMap<>();
    plan.activities().forEach(activity -> place(activity, Optional.empty(), placed));
    activities = ImmutableMap.copyOf(placed);
    activities.values().forEach(here -> anchorOf(here.activity()).ifPresent(this::settle));
  }

  /** The calendar of {@code plan}. Linear in the number of activities. */
  public static PlanCalendar of(PublicityPlan plan) {
    return new PlanCalendar(plan);
  }

  /**
   * The plan's year: the one it states; else the year of its date; else the year that its bases
   * state, if they agree. A basis that does not fit a masked year does not count.
   */
  public OptionalInt year() {
    return year;
  }

  /** The date of the publicity day, if the plan states it and its year is known. */
  public Optional<LocalDate> date() {
    return date;
  }

  /** The days of the campaign, if the plan states them and their year is known. */
  public Optional<DateSpan> period() {
    return period;
  }

  /**
   * The days of {@code stated}, if their year is known. A day without a year takes the other day's,
   * or the next to it where the period turns the year; of two such days, the last is in the plan's
   * year.
   */
  public Optional<DateSpan> daysOf(StatedPeriod stated) {
    int turnOfYear = monthDay(stated.last()).isBefore(monthDay(stated.first())) ? 1 : 0;
    OptionalInt lastYear =
        stated.first() instanceof StatedDate.Full first
            ? OptionalInt.of(first.date().getYear() + turnOfYear)
            : year;
    return stated
        .last()
        .in(lastYear)
        .flatMap(
            last ->
                stated
                    .first()
                    .in(OptionalInt.of(last.getYear() - turnOfYear))
                    .map(first -> new DateSpan(first, last)));
  }

  private static MonthDay monthDay(StatedDate date) {
    return date instanceof StatedDate.Yearless yearless
        ? yearless.monthDay()
        : MonthDay.from(((StatedDate.Full) date).date());
  }

  /**
   * When {@code activity} takes place, within a parent that takes place at {@code parent}: its own
   * time where it states one, its parent's otherwise. A relay whose end is not stated ends when its
   * last turn does.
   */
  public Optional<TimeWindow> windowOf(Activity activity, Optional<TimeWindow> parent) {
    Optional<TimeWindow> window = windowOf(activity.time(), parent);
    if (activity.relay().isEmpty()) {
      return window;
    }
    return window.map(
        w ->
            w.open() == TimeWindow.OpenSide.END
                ? activity.relay().get().whole(w.earliestStart(), w.latestStart())
                : w);
  }

  /**
   * When {@code time} is, for something whose parent takes place at {@code parent}. Nothing said
   * means the parent's time; blank and to be announced mean some time within it. Empty if it cannot
   * be placed: its year is unknown, or it refers to an activity that has no time, does not exist or
   * refers back to it.
   */
  public Optional<TimeWindow> windowOf(StatedTime time, Optional<TimeWindow> parent) {
    if (time instanceof StatedTime.Absent) {
      return parent;
    } else if (time instanceof StatedTime.Blank || time instanceof StatedTime.ToBeAnnounced) {
      return parent.map(w -> TimeWindow.within(w.possibleExtent()));
    } else if (time instanceof StatedTime.Exactly exact) {
      return Optional.of(TimeWindow.exactly(exact.slot()));
    } else if (time instanceof StatedTime.Within within) {
      return Optional.of(within.window());
    } else if (time instanceof StatedTime.OnDay onDay) {
      return onDay.date().in(year).map(onDay.hours()::on);
    } else if (time instanceof StatedTime.AtHours atHours) {
      return dayWithin(parent).map(atHours.hours()::on);
    } else if (time instanceof StatedTime.Daily daily) {
      return daysOf(daily.days()).map(days -> daily(days, daily.hours()));
    } else {
      return relative((StatedTime.Relative) time);
    }
  }

  /** The day of a parent that keeps to one; without a parent, the publicity day itself. */
  private Optional<LocalDate> dayWithin(Optional<TimeWindow> parent) {
    return parent.isEmpty()
        ? date
        : parent
            .map(TimeWindow::possibleExtent)
            .filter(
                extent ->
                    !extent
                        .endExclusive()
                        .isAfter(extent.startInclusive().toLocalDate().plusDays(1).atStartOfDay()))
            .map(extent -> extent.startInclusive().toLocalDate());
  }

  /** Of several days, some time from the first one's first hour to the last one's last. */
  private static TimeWindow daily(DateSpan days, Hours hours) {
    TimeWindow first = hours.on(days.first());
    TimeWindow last = hours.on(days.last());
    return first.equals(last)
        ? first
        : TimeWindow.within(new TimeSlot(first.earliestStart(), last.latestEnd()));
  }

  private Optional<TimeWindow> relative(StatedTime.Relative time) {
    StatedTime.Relation relation = time.relation();
    StatedTime.Anchor anchor = time.anchor();
    if (anchor instanceof StatedTime.OfPeriod) {
      return period.isPresent()
          ? campaign().flatMap(days -> relative(relation, days))
          : campaign()
              .flatMap(anyTime -> relative(relation, TimeWindow.within(anyTime)))
              .map(w -> w.leavingOpen(TimeWindow.OpenSide.BOTH));
    } else if (anchor instanceof StatedTime.OfFestival festival) {
      return year.isEmpty()
          ? Optional.empty()
          : FestivalCalendar.dateOf(festival.festival(), year.getAsInt())
              .flatMap(day -> relative(relation, Hours.UNSTATED.on(day).possibleExtent()));
    } else {
      return windowOf(((StatedTime.OfActivity) anchor).activity())
          .flatMap(w -> relative(relation, w));
    }
  }

  private Optional<TimeWindow> windowOf(ActivityId id) {
    Optional<TimeWindow> settled = anchors.get(id);
    return settled != null
        ? settled
        : Optional.ofNullable(activities.get(id)).flatMap(this::windowOf);
  }

  private Optional<TimeWindow> windowOf(Placed here) {
    Optional<TimeWindow> parent =
        here.parent().filter(p -> dependsOnParent(here.activity())).flatMap(this::windowOf);
    return windowOf(here.activity(), parent);
  }

  /**
   * Finds when the activity {@code id} is. That may hang on another one, and so on: a chain, so
   * long that recursion would not do, and perhaps a circle, in which no activity can be placed.
   */
  private void settle(ActivityId id) {
    Deque<ActivityId> chain = new ArrayDeque<>();
    Set<ActivityId> onChain = new HashSet<>();
    Optional<ActivityId> next = Optional.of(id);
    while (next.isPresent() && !anchors.containsKey(next.get()) && onChain.add(next.get())) {
      chain.push(next.get());
      next = Optional.ofNullable(activities.get(next.get())).flatMap(PlanCalendar::hangsOn);
    }
    while (next.isPresent() && !anchors.containsKey(next.get())) {
      anchors.put(chain.pop(), Optional.empty());
    }
    while (!chain.isEmpty()) {
      ActivityId here = chain.pop();
      anchors.put(here, windowOf(here));
    }
  }

  /** The activity that the time of {@code here}, its own or inherited, refers to. */
  private static Optional<ActivityId> hangsOn(Placed here) {
    return dependsOnParent(here.activity())
        ? here.parent().flatMap(PlanCalendar::hangsOn)
        : anchorOf(here.activity());
  }

  private static Optional<ActivityId> anchorOf(Activity activity) {
    return activity.time() instanceof StatedTime.Relative relative
            && relative.anchor() instanceof StatedTime.OfActivity other
        ? Optional.of(other.activity())
        : Optional.empty();
  }

  private static boolean dependsOnParent(Activity activity) {
    StatedTime time = activity.time();
    return time instanceof StatedTime.Absent
        || time instanceof StatedTime.Blank
        || time instanceof StatedTime.ToBeAnnounced
        || time instanceof StatedTime.AtHours;
  }

  /**
   * {@code relation} to a stretch of whole days: some time within it, before or after all of it.
   */
  private Optional<TimeWindow> relative(StatedTime.Relation relation, TimeSlot days) {
    return relative(
        relation,
        relation == StatedTime.Relation.DURING
            ? TimeWindow.within(days)
            : TimeWindow.exactly(days));
  }

  /** {@code relation} to {@code anchor}, its open side closed by the period, else by the year. */
  private Optional<TimeWindow> relative(StatedTime.Relation relation, TimeWindow anchor) {
    return switch (relation) {
      case DURING -> Optional.of(anchor);
      case BEFORE -> {
        LocalDateTime end = anchor.latestStart();
        LocalDateTime start =
            campaign()
                .map(TimeSlot::startInclusive)
                .filter(s -> s.isBefore(end))
                .orElse(end.minusYears(1));
        yield Optional.of(
            TimeWindow.within(new TimeSlot(start, end)).leavingOpen(TimeWindow.OpenSide.START));
      }
      case AFTER -> {
        LocalDateTime start = anchor.earliestEnd();
        LocalDateTime end =
            campaign()
                .map(TimeSlot::endExclusive)
                .filter(e -> e.isAfter(start))
                .orElse(start.plusYears(1));
        yield Optional.of(
            TimeWindow.within(new TimeSlot(start, end)).leavingOpen(TimeWindow.OpenSide.END));
      }
    };
  }

  /** The campaign's period, else its year; empty if neither is known. */
  private Optional<TimeSlot> campaign() {
    if (period.isPresent()) {
      return period.map(
          days ->
              new TimeSlot(days.first().atStartOfDay(), days.last().plusDays(1).atStartOfDay()));
    }
    return year.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new TimeSlot(
                LocalDate.of(year.getAsInt(), 1, 1).atStartOfDay(),
                LocalDate.of(year.getAsInt(), 1, 1).plusYears(1).atStartOfDay()));
  }

  private static void place(
      Activity activity, Optional<Placed> parent, Map<ActivityId, Placed> placed) {
    Placed here = new Placed(activity, parent);
    placed.putIfAbsent(activity.id(), here);
    activity.parts().forEach(part -> place(part, Optional.of(here), placed));
  }

  private static OptionalInt knownYear(PublicityPlan plan) {
    if (plan.year() instanceof StatedYear.Stated stated) {
      return OptionalInt.of(stated.year());
    }
    if (plan.date().orElse(null) instanceof StatedDate.Full full) {
      return OptionalInt.of(full.date().getYear());
    }
    int[] years =
        plan.bases().stream()
            .map(Basis::year)
            .flatMapToInt(OptionalInt::stream)
            .filter(plan.year()::fits)
            .distinct()
            .toArray();
    return years.length == 1 ? OptionalInt.of(years[0]) : OptionalInt.empty();
  }
}
