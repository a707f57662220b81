package io.github.publicityday;

import static io.github.publicityday.TimeWindow.OpenSide.END;
import static io.github.publicityday.TimeWindow.OpenSide.START;

import io.github.publicityday.StatedTime.Relation;
import io.github.publicityday.TimeWindow.OpenSide;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Optional;

/**
 * The windows on each side of something. An open side is closed by the campaign; if that lies
 * elsewhere or is not known, a year away.
 */
final class RelativeWindows {
  private final Optional<TimeSlot> campaign;

  RelativeWindows(Optional<TimeSlot> campaign) {
    this.campaign = campaign;
  }

  /**
   * What lies on the side {@code relation} of {@code anchor}.
   *
   * @param nearer what closes an open side before the campaign does
   */
  TimeWindow of(Relation relation, TimeWindow anchor, Optional<TimeSlot> nearer) {
    return switch (relation) {
      case BEFORE -> endingBy(anchor.latestStart(), nearer).leavingOpen(openSide(anchor, START));
      case BY -> endingBy(anchor.latestEnd(), nearer).leavingOpen(openSide(anchor, START, END));
      case DURING -> anchor;
      case FROM -> startingWith(anchor, nearer).leavingOpen(openSide(anchor, END, START));
      case AFTER -> startingFrom(anchor.earliestEnd(), nearer).leavingOpen(openSide(anchor, END));
    };
  }

  /** The time that is left until {@code anchor} starts. */
  TimeWindow untilStartOf(TimeWindow anchor) {
    return until(anchor.earliestStart(), anchor.latestStart()).leavingOpen(openSide(anchor, START));
  }

  /** The time that is left until {@code anchor} ends. */
  TimeWindow untilEndOf(TimeWindow anchor) {
    return until(anchor.earliestEnd(), anchor.latestEnd())
        .leavingOpen(openSide(anchor, START, END));
  }

  /** {@code side}, or both if {@code anchor} states neither of its own or not one of those used. */
  private static OpenSide openSide(TimeWindow anchor, OpenSide side, OpenSide... used) {
    return anchor.open() == OpenSide.BOTH || Arrays.asList(used).contains(anchor.open())
        ? OpenSide.BOTH
        : side;
  }

  private TimeWindow until(LocalDateTime earliest, LocalDateTime latest) {
    LocalDateTime start = startBefore(earliest, Optional.empty());
    LocalDateTime lastMinute = latest.minusMinutes(1);
    return TimeWindow.of(start, lastMinute.isAfter(start) ? lastMinute : start, earliest, latest);
  }

  private TimeWindow endingBy(LocalDateTime end, Optional<TimeSlot> nearer) {
    return TimeWindow.within(new TimeSlot(startBefore(end, nearer), end));
  }

  private TimeWindow startingFrom(LocalDateTime start, Optional<TimeSlot> nearer) {
    return TimeWindow.within(new TimeSlot(start, endAfter(start, nearer)));
  }

  private TimeWindow startingWith(TimeWindow anchor, Optional<TimeSlot> nearer) {
    LocalDateTime start = anchor.earliestStart();
    LocalDateTime end = endAfter(anchor.latestStart(), nearer);
    LocalDateTime firstEnd = start.plusMinutes(1);
    return TimeWindow.of(start, anchor.latestStart(), firstEnd.isAfter(end) ? end : firstEnd, end);
  }

  private LocalDateTime startBefore(LocalDateTime end, Optional<TimeSlot> nearer) {
    return nearer
        .map(TimeSlot::startInclusive)
        .filter(start -> start.isBefore(end))
        .or(() -> campaign.map(TimeSlot::startInclusive).filter(start -> start.isBefore(end)))
        .orElseGet(() -> end.minusYears(1));
  }

  private LocalDateTime endAfter(LocalDateTime start, Optional<TimeSlot> nearer) {
    return nearer
        .map(TimeSlot::endExclusive)
        .filter(end -> end.isAfter(start))
        .or(() -> campaign.map(TimeSlot::endExclusive).filter(end -> end.isAfter(start)))
        .orElseGet(() -> start.plusYears(1));
  }
}
