package io.github.publicityday;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Objects;
import java.util.Optional;

/**
 * An exact stretch of time, half-open: it holds its start and not its end, so two slots that touch
 * do not overlap. Midnight is an ordinary instant. Times are local to the plan's zone.
 *
 * @param startInclusive the first instant
 * @param endExclusive the first instant after the slot; later than the start
 */
public record TimeSlot(LocalDateTime startInclusive, LocalDateTime endExclusive) {
  /**
   * @throws IllegalArgumentException if the end is not after the start, or either is finer than a
   *     second
   */
  public TimeSlot {
    Objects.requireNonNull(startInclusive, "startInclusive");
    Objects.requireNonNull(endExclusive, "endExclusive");
    if (!endExclusive.isAfter(startInclusive)) {
      throw new IllegalArgumentException(
          "end " + endExclusive + " is not after start " + startInclusive);
    }
    Checks.requireWholeSecond(startInclusive);
    Checks.requireWholeSecond(endExclusive);
  }

  /** The slot from {@code startInclusive} to {@code endExclusive}. */
  public static TimeSlot of(LocalDateTime startInclusive, LocalDateTime endExclusive) {
    return new TimeSlot(startInclusive, endExclusive);
  }

  /** How long the slot lasts; positive. */
  public Duration duration() {
    return Duration.between(startInclusive, endExclusive);
  }

  /** Whether {@code instant} lies in the slot: the start does, the end does not. */
  public boolean contains(LocalDateTime instant) {
    return !instant.isBefore(startInclusive) && instant.isBefore(endExclusive);
  }

  /**
   * Whether the two share an instant.
   *
   * <ul>
   *   <li>10:00–11:00 and 10:30–11:30: yes
   *   <li>nested or equal: yes
   *   <li>touching, 10:00–11:00 and 11:00–12:00: no
   * </ul>
   */
  public boolean overlaps(TimeSlot other) {
    return startInclusive.isBefore(other.endExclusive)
        && other.startInclusive.isBefore(endExclusive);
  }

  /** Whether one ends exactly where the other starts; equal and nested slots do not abut. */
  public boolean abuts(TimeSlot other) {
    return endExclusive.equals(other.startInclusive) || other.endExclusive.equals(startInclusive);
  }

  /** Whether every instant of {@code other} lies in this slot; an equal slot is enclosed. */
  public boolean encloses(TimeSlot other) {
    return !other.startInclusive.isBefore(startInclusive)
        && !other.endExclusive.isAfter(endExclusive);
  }

  /** The instants the two share; empty if they touch or lie apart. */
  public Optional<TimeSlot> intersection(TimeSlot other) {
    return overlaps(other)
        ? Optional.of(
            new TimeSlot(
                later(startInclusive, other.startInclusive),
                earlier(endExclusive, other.endExclusive)))
        : Optional.empty();
  }

  /** The time between the two; empty if they overlap or touch. */
  public Optional<TimeSlot> gap(TimeSlot other) {
    LocalDateTime from = earlier(endExclusive, other.endExclusive);
    LocalDateTime to = later(startInclusive, other.startInclusive);
    return from.isBefore(to) ? Optional.of(new TimeSlot(from, to)) : Optional.empty();
  }

  /** The shortest slot that encloses both, any gap between them included. */
  public TimeSlot span(TimeSlot other) {
    return new TimeSlot(
        earlier(startInclusive, other.startInclusive), later(endExclusive, other.endExclusive));
  }

  private static LocalDateTime earlier(LocalDateTime a, LocalDateTime b) {
    return a.isBefore(b) ? a : b;
  }

  private static LocalDateTime later(LocalDateTime a, LocalDateTime b) {
    return a.isAfter(b) ? a : b;
  }

  /** ISO 8601, {@code 2012-01-10T10:00/2012-01-10T11:30}. */
  @Override
  public String toString() {
    return startInclusive + "/" + endExclusive;
  }
}
