package io.github.publicityday;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Stations that go on air one after the other (連線順序), each for a turn whose length the plan bounds.
 * Where a turn falls follows from the order; {@link RelaySchedule} tells it.
 */
@Value.Immutable
@ModelStyle
public interface Relay {
  /** Who runs it, where the plan says so; takes no part by that. */
  Optional<UnitRef> host();

  /** Who broadcasts it, where the plan says so. */
  Optional<UnitRef> broadcaster();

  /** The stations, in order of their turns; names of places, not participants. Not empty. */
  ImmutableList<String> stations();

  /** Which station is the plan's own, where the plan says so; need not be one of the stations. */
  Optional<String> ownStation();

  /** The shortest turn; positive. */
  Duration shortestTurn();

  /** The longest turn; not shorter than the shortest. */
  Duration longestTurn();

  /** The pause between two turns; zero or more. */
  Duration handOver();

  /** A builder; the stations and both turns must be set, the hand-over is zero unless set. */
  static Builder builder() {
    return new Builder().handOver(Duration.ZERO);
  }

  /**
   * The schedule of the relay, if it starts between {@code earliestStart} and {@code latestStart}.
   * Built in time linear in the number of stations; so ask it, rather than the relay, for more than
   * one turn.
   *
   * @throws IllegalArgumentException if {@code latestStart} is before {@code earliestStart}, one is
   *     finer than a second, or the relay would end beyond all dates
   */
  default RelaySchedule startingWithin(LocalDateTime earliestStart, LocalDateTime latestStart) {
    return RelaySchedule.of(this, earliestStart, latestStart);
  }

  /** The schedule of the relay, if it starts when {@code window} does; its end plays no part. */
  default RelaySchedule startingWith(TimeWindow window) {
    return startingWithin(window.earliestStart(), window.latestStart());
  }

  /**
   * The turn of the station at {@code index} in the {@linkplain #startingWithin schedule}.
   *
   * @throws IndexOutOfBoundsException if there is no such station
   * @throws IllegalArgumentException as {@link #startingWithin}
   */
  default TimeWindow turn(int index, LocalDateTime earliestStart, LocalDateTime latestStart) {
    return startingWithin(earliestStart, latestStart).turn(index);
  }

  /**
   * The whole of the {@linkplain #startingWithin schedule}.
   *
   * @throws IllegalArgumentException as {@link #startingWithin}
   */
  default TimeWindow whole(LocalDateTime earliestStart, LocalDateTime latestStart) {
    return startingWithin(earliestStart, latestStart).whole();
  }

  /**
   * When the plan's own station is on air; empty if the plan names none or it is not among the
   * stations. A station that is listed twice is on air at its first turn.
   *
   * @throws IllegalArgumentException as {@link #startingWithin}
   */
  default Optional<TimeWindow> ownTurn(LocalDateTime earliestStart, LocalDateTime latestStart) {
    return ownStation()
        .map(own -> stations().indexOf(own))
        .filter(index -> index >= 0)
        .map(index -> turn(index, earliestStart, latestStart));
  }

  /** Builds a {@link Relay}. */
  final class Builder extends ImmutableRelay.Builder {
    private static final Duration CENTURY = Duration.ofDays(36_525);

    Builder() {}

    /**
     * @throws IllegalStateException if an attribute that must be set is not
     * @throws IllegalArgumentException if there is no station, a station is blank, a duration is
     *     out of bounds or finer than a second, or the relay could take longer than 100 years
     */
    @Override
    public Relay build() {
      Relay relay = super.build();
      if (relay.stations().isEmpty()) {
        throw new IllegalArgumentException("relay without stations");
      }
      relay.stations().forEach(station -> Checks.requireNotBlank("relay station", station));
      Checks.requireNotBlank("own station of relay", relay.ownStation());
      Duration shortest = relay.shortestTurn();
      Duration longest = relay.longestTurn();
      if (shortest.isZero() || shortest.isNegative()) {
        throw new IllegalArgumentException("shortest turn " + shortest + " is not positive");
      }
      if (longest.compareTo(shortest) < 0) {
        throw new IllegalArgumentException(
            "longest turn " + longest + " is shorter than shortest turn " + shortest);
      }
      if (relay.handOver().isNegative()) {
        throw new IllegalArgumentException("hand-over " + relay.handOver() + " is negative");
      }
      Checks.requireWholeSecond(shortest);
      Checks.requireWholeSecond(longest);
      Checks.requireWholeSecond(relay.handOver());
      requireWithinACentury(relay);
      return relay;
    }

    /** What takes longer cannot be placed on a calendar, wherever a plan starts it. */
    private static void requireWithinACentury(Relay relay) {
      int stations = relay.stations().size();
      // Not a Duration, which could not hold every sum.
      double seconds =
          (double) relay.longestTurn().toSeconds() * stations
              + (double) relay.handOver().toSeconds() * (stations - 1);
      if (seconds > CENTURY.toSeconds()) {
        throw new IllegalArgumentException(
            "relay of "
                + stations
                + " turns of up to "
                + relay.longestTurn()
                + ", hand-overs of "
                + relay.handOver()
                + ", takes longer than 100 years");
      }
    }
  }
}
