package io.github.publicityday;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;

/**
 * When each station of a {@link Relay} is on air if the relay starts within given bounds, how that
 * fits into the time of a host, and what a missing station or a long turn does to the rest.
 *
 * <p>A <em>realisation</em> is a start within the bounds and a length for every turn within its
 * own; turns follow one another in order with one hand-over between each two. All bounds told here
 * are attained by some realisation. Stations are known by their index, since one may be listed
 * twice; it then has two turns.
 *
 * <p>Immutable. Built in time linear in the number of turns, as is every schedule that is derived
 * from it; all else takes constant time.
 */
public final class RelaySchedule {
  private final Duration handOver;
  private final ImmutableList<Turn> turns;
  private final ImmutableList<TimeWindow> windows;

  /** One station's turn, wherever in the relay it is. */
  private record Turn(String station, Duration shortest, Duration longest) {}

  private RelaySchedule(
      LocalDateTime earliestStart,
      LocalDateTime latestStart,
      Duration handOver,
      ImmutableList<Turn> turns) {
    this.handOver = handOver;
    this.turns = turns;
    ImmutableList.Builder<TimeWindow> all = ImmutableList.builderWithExpectedSize(turns.size());
    LocalDateTime earliest = earliestStart;
    LocalDateTime latest = latestStart;
    Duration pause = Duration.ZERO;
    for (Turn turn : turns) {
      earliest = plus(earliest, pause);
      latest = plus(latest, pause);
      LocalDateTime earliestEnd = plus(earliest, turn.shortest());
      LocalDateTime latestEnd = plus(latest, turn.longest());
      all.add(TimeWindow.of(earliest, latest, earliestEnd, latestEnd));
      earliest = earliestEnd;
      latest = latestEnd;
      pause = handOver;
    }
    windows = all.build();
  }

  /** The schedule of {@code relay}. */
  static RelaySchedule of(Relay relay, LocalDateTime earliestStart, LocalDateTime latestStart) {
    return new RelaySchedule(
        earliestStart,
        latestStart,
        relay.handOver(),
        relay.stations().stream()
            .map(station -> new Turn(station, relay.shortestTurn(), relay.longestTurn()))
            .collect(toImmutableList()));
  }

  private static LocalDateTime plus(LocalDateTime time, Duration duration) {
    try {
      return time.plus(duration);
    } catch (DateTimeException | ArithmeticException e) {
      throw new IllegalArgumentException(duration + " after " + time + " is beyond all dates", e);
    }
  }

  /** The stations, in order of their turns; not empty. */
  public ImmutableList<String> stations() {
    return turns.stream().map(Turn::station).collect(toImmutableList());
  }

  /** When each station is on air, in order; as many as there are stations. */
  public ImmutableList<TimeWindow> turns() {
    return windows;
  }

  /**
   * When the station at {@code index} is on air.
   *
   * @throws IndexOutOfBoundsException if there is no such station
   */
  public TimeWindow turn(int index) {
    requireStation(index);
    return windows.get(index);
  }

  /** From the first turn's start to the last turn's end. */
  public TimeWindow whole() {
    TimeWindow first = windows.get(0);
    TimeWindow last = windows.get(windows.size() - 1);
    return TimeWindow.of(
        first.earliestStart(), first.latestStart(), last.earliestEnd(), last.latestEnd());
  }

  /** How long the whole relay takes, hand-overs included, if every turn is as short as may be. */
  public Duration shortest() {
    TimeWindow whole = whole();
    return Duration.between(whole.earliestStart(), whole.earliestEnd());
  }

  /** How long the whole relay takes, hand-overs included, if every turn is as long as may be. */
  public Duration longest() {
    TimeWindow whole = whole();
    return Duration.between(whole.latestStart(), whole.latestEnd());
  }

  /**
   * Whether every turn falls within {@code host}: for {@code CERTAIN}, whatever relay and host turn
   * out to be; for {@code POSSIBLE}, for some realisation of each. A relay that starts or ends with
   * its host fits. What the two have to do with each other (that one starts when the other does) is
   * not known here.
   */
  public boolean fits(TimeWindow host, Certainty certainty) {
    return !slackBefore(host, certainty).isNegative() && !slackAfter(host, certainty).isNegative();
  }

  /**
   * How much earlier the relay could start and still certainly, or possibly, not before its host;
   * negative if it starts too early by as much, zero if there is nothing to spare.
   */
  public Duration slackBefore(TimeWindow host, Certainty certainty) {
    TimeWindow first = windows.get(0);
    return certainty == Certainty.CERTAIN
        ? Duration.between(host.latestStart(), first.earliestStart())
        : Duration.between(host.earliestStart(), first.latestStart());
  }

  /**
   * How much later the last turn could end and still certainly, or possibly, not after its host;
   * negative if it overruns by as much, zero if there is nothing to spare. What is possible is told
   * of a relay that does not start before its host, or by as little as may be.
   */
  public Duration slackAfter(TimeWindow host, Certainty certainty) {
    TimeWindow whole = whole();
    if (certainty == Certainty.CERTAIN) {
      return Duration.between(whole.latestEnd(), host.earliestEnd());
    }
    LocalDateTime start =
        Collections.min(
            List.of(
                whole.latestStart(),
                Collections.max(List.of(whole.earliestStart(), host.earliestStart()))));
    return Duration.between(plus(start, shortest()), host.latestEnd());
  }

  /**
   * By how many whole seconds every turn, the shortest and the longest, could lengthen and the last
   * one still certainly, or possibly, not end after the host: the {@link #slackAfter} shared out,
   * rounded down. Negative if every turn would have to be shorter by as much, which may be more
   * than it lasts.
   */
  public Duration slackPerTurn(TimeWindow host, Certainty certainty) {
    return Duration.ofSeconds(
        Math.floorDiv(slackAfter(host, certainty).toSeconds(), windows.size()));
  }

  /**
   * What it does to the rest if the station at {@code index} is missing: the turns after it move
   * forward by its turn and one hand-over, or if it is the last, nobody moves. If it is the first,
   * the relay still starts when it does, with the next station.
   *
   * @throws IndexOutOfBoundsException if there is no such station
   * @throws IllegalArgumentException if it is the only one
   */
  public Change without(int index) {
    requireStation(index);
    if (turns.size() == 1) {
      throw new IllegalArgumentException(
          "relay without its only station " + turns.get(0).station());
    }
    List<Turn> rest = new ArrayList<>(turns);
    Turn missing = rest.remove(index);
    return change(index, rest, turn -> -turn.plus(handOver).toSeconds(), missing);
  }

  /**
   * What it does to the rest if the turn of the station at {@code index} takes exactly {@code
   * length}, be that longer than the relay allows or not: the turns after it move by the difference
   * to the length that it would have had.
   *
   * @throws IndexOutOfBoundsException if there is no such station
   * @throws IllegalArgumentException if {@code length} is not positive or finer than a second, or
   *     the relay would end beyond all dates
   */
  public Change withTurn(int index, Duration length) {
    requireStation(index);
    if (length.isNegative() || length.isZero()) {
      throw new IllegalArgumentException("turn " + length + " is not positive");
    }
    Checks.requireWholeSecond(length);
    List<Turn> all = new ArrayList<>(turns);
    Turn usual = all.set(index, new Turn(turns.get(index).station(), length, length));
    return change(index, all, turn -> length.minus(turn).toSeconds(), usual);
  }

  private Change change(int index, List<Turn> changed, ToLongFunction<Duration> delay, Turn turn) {
    ImmutableList<String> moved = stations().subList(index + 1, turns.size());
    RelaySchedule after =
        new RelaySchedule(
            windows.get(0).earliestStart(),
            windows.get(0).latestStart(),
            handOver,
            ImmutableList.copyOf(changed));
    return new Change(
        after,
        moved,
        moved.isEmpty()
            ? Optional.empty()
            : Optional.of(
                new Delay(
                    Duration.ofSeconds(delay.applyAsLong(turn.longest())),
                    Duration.ofSeconds(delay.applyAsLong(turn.shortest())))));
  }

  private void requireStation(int index) {
    if (index < 0 || index >= turns.size()) {
      throw new IndexOutOfBoundsException("station " + index + " of a relay of " + turns.size());
    }
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof RelaySchedule that
        && windows.equals(that.windows)
        && turns.equals(that.turns)
        && handOver.equals(that.handOver);
  }

  @Override
  public int hashCode() {
    return windows.hashCode() * 31 + turns.hashCode();
  }

  /** The stations with their windows, in order. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < turns.size(); i++) {
      text.append(i == 0 ? "" : ", ")
          .append(turns.get(i).station())
          .append(' ')
          .append(windows.get(i));
    }
    return text.toString();
  }

  /**
   * What becomes of a schedule when one of its turns is missing or takes another time.
   *
   * @param schedule the whole schedule as it is then
   * @param moved the stations whose turns move: those after that turn, in order; empty if it was
   *     the last
   * @param delay by how much they all move; empty if none does
   */
  public record Change(
      RelaySchedule schedule, ImmutableList<String> moved, Optional<Delay> delay) {}

  /**
   * By how much turns move, whatever the length that the changed turn would have had; negative if
   * they move forward.
   *
   * @param least the least that they are put off, for a turn that would have been the longest
   * @param most the most that they are put off, for a turn that would have been the shortest
   */
  public record Delay(Duration least, Duration most) {}
}
