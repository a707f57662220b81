package io.github.publicityday;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.time.LocalDateTime;
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

  /** An activity and the one that it is a part of. */
  private record Placed(Activity activity, Optional<Placed> parent) {}

  private PlanCalendar(PublicityPlan plan) {
    year = knownYear(plan);
    date = plan.date().flatMap(stated -> stated.in(year));
    period = plan.period().flatMap(this::daysOf);
    Map<ActivityId, Placed> placed = new HashMap<>();
    plan.activities().forEach(activity -> place(activity, Optional.empty(), placed));
    activities = ImmutableMap.copyOf(placed);
  }

  /** The calendar of {@code plan}. Linear in the number of activities. */
  public static PlanCalendar of(PublicityPlan plan) {
    return new PlanCalendar(plan);
  }

  /**
   * The plan's year: the one it states; else the year of its date; else the year that its bases
   * state, if they agree.
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
   * The days of {@code stated}, if their year is known. Of two yearless days that turn the year,
   * the last is in the plan's year.
   */
  public Optional<DateSpan> daysOf(StatedPeriod stated) {
    Optional<LocalDate> first = stated.first().in(year);
    Optional<LocalDate> last = stated.last().in(year);
    if (first.isEmpty() || last.isEmpty()) {
      return Optional.empty();
    }
    if (!last.get().isBefore(first.get())) {
      return Optional.of(new DateSpan(first.get(), last.get()));
    }
    return Optional.of(
        stated.first() instanceof StatedDate.Yearless
            ? new DateSpan(first.get().minusYears(1), last.get())
            : new DateSpan(first.get(), last.get().plusYears(1)));
  }

  /**
   * When {@code activity} takes place, within a parent that takes place at {@code parent}: its own
   * time where it states one, its parent's otherwise. A relay whose end is not stated ends when its
   * last turn does.
   */
  public Optional<TimeWindow> windowOf(Activity activity, Optional<TimeWindow> parent) {
    return windowOf(activity, parent, new HashSet<>());
  }

  /**
   * When {@code time} is, for something whose parent takes place at {@code parent}. Nothing said
   * means the parent's time; blank and to be announced mean some time within it. Empty if it cannot
   * be placed: its year is unknown, or it refers to an activity that has no time, does not exist or
   * refers back to it.
   */
  public Optional<TimeWindow> windowOf(StatedTime time, Optional<TimeWindow> parent) {
    return windowOf(time, parent, new HashSet<>());
  }

  private Optional<TimeWindow> windowOf(
      Activity activity, Optional<TimeWindow> parent, Set<ActivityId> visiting) {
    Optional<TimeWindow> window = windowOf(activity.time(), parent, visiting);
    if (activity.relay().isEmpty()) {
      return window;
    }
    return window.map(
        w ->
            w.open() == TimeWindow.OpenSide.END
                ? activity.relay().get().whole(w.earliestStart(), w.latestStart())
                : w);
  }

  private Optional<TimeWindow> windowOf(
      StatedTime time, Optional<TimeWindow> parent, Set<ActivityId> visiting) {
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
      return relative((StatedTime.Relative) time, visiting);
    }
  }

  /** The day of a parent that keeps to one, else the publicity day itself. */
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

  /** Some time from the first day's first hour to the last day's last: not on air all night. */
  private static TimeWindow daily(DateSpan days, Hours hours) {
    return TimeWindow.within(
        new TimeSlot(hours.on(days.first()).earliestStart(), hours.on(days.last()).latestEnd()));
  }

  private Optional<TimeWindow> relative(StatedTime.Relative time, Set<ActivityId> visiting) {
    StatedTime.Anchor anchor = time.anchor();
    if (anchor instanceof StatedTime.OfPeriod) {
      return campaign()
          .flatMap(whole -> relative(time.relation(), TimeWindow.within(whole)))
          .map(w -> period.isEmpty() ? w.leavingOpen(TimeWindow.OpenSide.BOTH) : w);
    } else if (anchor instanceof StatedTime.OfFestival festival) {
      return year.isEmpty()
          ? Optional.empty()
          : FestivalCalendar.dateOf(festival.festival(), year.getAsInt())
              .map(Hours.UNSTATED::on)
              .map(TimeWindow::possibleExtent)
              .flatMap(
                  day ->
                      relative(
                          time.relation(),
                          time.relation() == StatedTime.Relation.DURING
                              ? TimeWindow.within(day)
                              : TimeWindow.exactly(day)));
    } else {
      ActivityId id = ((StatedTime.OfActivity) anchor).activity();
      return windowOf(id, visiting).flatMap(w -> relative(time.relation(), w));
    }
  }

  private Optional<TimeWindow> windowOf(ActivityId id, Set<ActivityId> visiting) {
    Placed placed = activities.get(id);
    if (placed == null || !visiting.add(id)) {
      return Optional.empty();
    }
    Optional<TimeWindow> window = windowOf(placed, visiting);
    visiting.remove(id);
    return window;
  }

  private Optional<TimeWindow> windowOf(Placed placed, Set<ActivityId> visiting) {
    Optional<TimeWindow> parent = placed.parent().flatMap(p -> windowOf(p, visiting));
    return windowOf(placed.activity(), parent, visiting);
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
            .distinct()
            .toArray();
    return years.length == 1 ? OptionalInt.of(years[0]) : OptionalInt.empty();
  }
}
