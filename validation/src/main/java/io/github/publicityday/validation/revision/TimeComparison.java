package io.github.publicityday.validation.revision;

import com.google.common.collect.ImmutableList;
import io.github.publicityday.Deadline;
import io.github.publicityday.StatedTime;
import io.github.publicityday.TimeWindow;
import io.github.publicityday.TimeWindow.OpenSide;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;

/** Compares times: by the calendar where both can be placed on it, else as the plans write them. */
final class TimeComparison {
  private TimeComparison() {}

  /** The time of {@code at}, in the field {@code time}. */
  static void compare(StatedTime from, StatedTime to, Sides at) {
    if (from.equals(to)) {
      return;
    }
    BothPlans plans = at.plans();
    Optional<TimeWindow> before = at.times().old().place(from, plans.oldCalendar());
    Optional<TimeWindow> after = at.times().revised().place(to, plans.revisedCalendar());
    if (before.isPresent() && after.isPresent() && differ(before.get(), after.get())) {
      compare(before.get(), after.get()).forEach(alteration -> at.note("time", alteration));
    } else if (from instanceof StatedTime.Absent) {
      at.note("time", new Alteration.Stated(Aspect.TIME, words(to, after)));
    } else if (to instanceof StatedTime.Absent) {
      at.note("time", new Alteration.Dropped(Aspect.TIME, words(from, before)));
    } else {
      at.note("time", new Alteration.Restated(Aspect.TIME, from, to));
    }
  }

  /** Which side is open is not told by the bounds. */
  private static boolean differ(TimeWindow from, TimeWindow to) {
    return !from.leavingOpen(to.open()).equals(to);
  }

  private static Object words(StatedTime time, Optional<TimeWindow> window) {
    return window.<Object>map(w -> w).orElse(time);
  }

  private static ImmutableList<Alteration> compare(TimeWindow from, TimeWindow to) {
    if (from.isExact() != to.isExact()) {
      return ImmutableList.of(new Alteration.TimeSharpened(Aspect.TIME, from, to));
    }
    Duration start = Duration.between(from.earliestStart(), to.earliestStart());
    Duration end = Duration.between(from.latestEnd(), to.latestEnd());
    if (!from.isExact()) {
      return ImmutableList.of(
          start.equals(end) && shifted(from, start).equals(to)
              ? new Alteration.TimeShifted(Aspect.TIME, from, to, start)
              : new Alteration.Restated(Aspect.TIME, from, to));
    }
    ImmutableList.Builder<Alteration> alterations = ImmutableList.builder();
    if (!start.isZero() && !end.isZero()) {
      alterations.add(new Alteration.TimeShifted(Aspect.TIME, from, to, start));
    }
    if (!start.equals(end)) {
      alterations.add(new Alteration.TimeResized(Aspect.TIME, from, to, end.minus(start)));
    }
    return alterations.build();
  }

  private static TimeWindow shifted(TimeWindow window, Duration by) {
    return new TimeWindow(
        window.earliestStart().plus(by),
        window.latestStart().plus(by),
        window.earliestEnd().plus(by),
        window.latestEnd().plus(by),
        window.open());
  }

  /** The time of a deadline: what counts is its last moment. */
  static void compare(Deadline from, Deadline to, Sides at) {
    if (from.time().equals(to.time())) {
      return;
    }
    BothPlans plans = at.plans();
    Optional<TimeWindow> before =
        at.times().old().place(from, plans.oldCalendar()).filter(TimeComparison::ends);
    Optional<TimeWindow> after =
        at.times().revised().place(to, plans.revisedCalendar()).filter(TimeComparison::ends);
    Duration by =
        before.isPresent() && after.isPresent()
            ? Duration.between(before.get().latestEnd(), after.get().latestEnd())
            : Duration.ZERO;
    if (!by.isZero()) {
      at.note(
          "by",
          new Alteration.DeadlineShifted(lastMoment(before.get()), lastMoment(after.get()), by));
    } else {
      at.value(Aspect.DEADLINE_TIME, "by", stated(from.time()), stated(to.time()));
    }
  }

  private static boolean ends(TimeWindow window) {
    return window.open() != OpenSide.BOTH && window.open() != OpenSide.END;
  }

  /** An instant, or a day if it may be any moment of it. */
  private static Object lastMoment(TimeWindow window) {
    LocalDateTime end = window.latestEnd();
    boolean wholeDay =
        end.toLocalTime().equals(LocalTime.MIDNIGHT)
            && !window.earliestEnd().isBefore(end.minusDays(1))
            && !window.earliestEnd().equals(end);
    return wholeDay ? end.toLocalDate().minusDays(1) : end;
  }

  private static Optional<StatedTime> stated(StatedTime time) {
    return time instanceof StatedTime.Absent ? Optional.empty() : Optional.of(time);
  }
}
