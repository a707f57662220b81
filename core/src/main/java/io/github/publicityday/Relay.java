package io.github.publicityday;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Stations that go on air one after the other (連線順序), each for a turn whose length the plan bounds.
 * Where a turn falls follows from the order: the station at index {@code i} starts no earlier than
 * {@code i} shortest turns and hand-overs after the relay, and no later than {@code i} longest
 * ones.
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
   * When the station at {@code index} is on air, if the relay starts between {@code earliestStart}
   * and {@code latestStart}. Constant time.
   *
   * @throws IndexOutOfBoundsException if there is no such station
   * @throws IllegalArgumentException if {@code latestStart} is before {@code earliestStart}
   */
  default TimeWindow turn(int index, LocalDateTime earliestStart, LocalDateTime latestStart) {
    if (index < 0 || index >= stations().size()) {
      throw new IndexOutOfBoundsException(
          "station " + index + " of a relay of " + stations().size());
    }
    if (latestStart.isBefore(earliestStart)) {
      throw new IllegalArgumentException(
          "latest start " + latestStart + " is before earliest start " + earliestStart);
    }
    LocalDateTime earliest =
        earliestStart.plus(shortestTurn().plus(handOver()).multipliedBy(index));
    LocalDateTime latest = latestStart.plus(longestTurn().plus(handOver()).multipliedBy(index));
    return TimeWindow.of(
        earliest, latest, earliest.plus(shortestTurn()), latest.plus(longestTurn()));
  }

  /**
   * When the whole relay runs, from the first turn's start to the last turn's end, if it starts
   * between {@code earliestStart} and {@code latestStart}.
   *
   * @throws IllegalArgumentException if {@code latestStart} is before {@code earliestStart}
   */
  default TimeWindow whole(LocalDateTime earliestStart, LocalDateTime latestStart) {
    TimeWindow last = turn(stations().size() - 1, earliestStart, latestStart);
    return TimeWindow.of(earliestStart, latestStart, last.earliestEnd(), last.latestEnd());
  }

  /**
   * When the plan's own station is on air; empty if the plan names none or it is not among the
   * stations. A station that is listed twice is on air at its first turn.
   *
   * @throws IllegalArgumentException if {@code latestStart} is before {@code earliestStart}
   */
  default Optional<TimeWindow> ownTurn(LocalDateTime earliestStart, LocalDateTime latestStart) {
    return ownStation()
        .map(own -> stations().indexOf(own))
        .filter(index -> index >= 0)
        .map(index -> turn(index, earliestStart, latestStart));
  }

  /** Builds a {@link Relay}. */
  final class Builder extends ImmutableRelay.Builder {
    Builder() {}

    /**
     * @throws IllegalStateException if an attribute that must be set is not
     * @throws IllegalArgumentException if there is no station, a station is blank, or a duration is
     *     out of bounds or finer than a second
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
      return relay;
    }
  }
}
