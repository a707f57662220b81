package io.github.publicityday;

import java.time.Duration;
import java.util.Objects;

/**
 * How long it takes to get from one venue to another and be ready there; the same both ways.
 *
 * @param from a venue, which the plan need not list
 * @param to another venue, or the same one for a hand-over at one place
 * @param duration zero or more
 */
public record TravelTime(VenueId from, VenueId to, Duration duration) {
  /**
   * @throws IllegalArgumentException if {@code duration} is negative
   */
  public TravelTime {
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(to, "to");
    Objects.requireNonNull(duration, "duration");
    if (duration.isNegative()) {
      throw new IllegalArgumentException(
          "travel time from " + from + " to " + to + " is negative: " + duration);
    }
  }
}
