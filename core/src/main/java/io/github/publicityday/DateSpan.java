package io.github.publicityday;

import java.time.LocalDate;
import java.util.Objects;

/**
 * Whole days from {@code first} to {@code last}, both included.
 *
 * @param first the first day
 * @param last the last day, not before the first
 */
public record DateSpan(LocalDate first, LocalDate last) {
  /**
   * @throws IllegalArgumentException if {@code last} is before {@code first}
   */
  public DateSpan {
    Objects.requireNonNull(first, "first");
    Objects.requireNonNull(last, "last");
    if (last.isBefore(first)) {
      throw new IllegalArgumentException("last day " + last + " is before first day " + first);
    }
  }

  /** The span of one day. */
  public static DateSpan of(LocalDate day) {
    return new DateSpan(day, day);
  }

  /** Whether {@code day} is one of the days. */
  public boolean contains(LocalDate day) {
    return !day.isBefore(first) && !day.isAfter(last);
  }

  @Override
  public String toString() {
    return first.equals(last) ? first.toString() : first + "/" + last;
  }
}
