package io.github.publicityday;

import java.util.Objects;

/**
 * Whole days from {@code first} to {@code last}, both included, as a plan states them.
 *
 * @param first the first day
 * @param last the last day; two yearless days may turn the year (20 December to 10 January)
 */
public record StatedPeriod(StatedDate first, StatedDate last) {
  /**
   * @throws IllegalArgumentException if both days have their year and {@code last} is before {@code
   *     first}
   */
  public StatedPeriod {
    Objects.requireNonNull(first, "first");
    Objects.requireNonNull(last, "last");
    if (first instanceof StatedDate.Full f
        && last instanceof StatedDate.Full l
        && l.date().isBefore(f.date())) {
      throw new IllegalArgumentException("last day " + last + " is before first day " + first);
    }
  }
}
