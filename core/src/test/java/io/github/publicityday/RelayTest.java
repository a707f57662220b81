package io.github.publicityday;

import static io.github.publicityday.Times.at;
import static io.github.publicityday.Times.exact;
import static io.github.publicityday.Times.window;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RelayTest {
  private static final LocalDateTime TEN = at("10:00");

  /** Ten counties of one city, each on air for two to three minutes. */
  private static final Relay SANMING =
      Relay.builder()
          .addStations("永安", "沙縣", "大田", "尤溪", "將樂", "泰寧", "建寧", "寧化", "清流", "明溪")
          .ownStation("明溪")
          .shortestTurn(Duration.ofMinutes(2))
          .longestTurn(Duration.ofMinutes(3))
          .build();

  @Test
  void firstStationStartsWithTheRelay() {
    assertThat(SANMING.turn(0, TEN, TEN)).isEqualTo(window("10:00", "10:00", "10:02", "10:03"));
  }

  @Test
  void tenthStationStartsBetween1018And1027AndIsOffBy1030() {
    TimeWindow tenth = window("10:18", "10:27", "10:20", "10:30");

    assertThat(SANMING.turn(9, TEN, TEN)).isEqualTo(tenth);
    assertThat(SANMING.ownTurn(TEN, TEN)).contains(tenth);
    assertThat(tenth.certainlyOverlaps(exact("10:00", "11:30"))).isTrue();
  }

  @Test
  void wholeRelayEndsWithItsLastTurn() {
    assertThat(SANMING.whole(TEN, TEN)).isEqualTo(window("10:00", "10:00", "10:20", "10:30"));
  }

  @Test
  void vagueStartMovesOnlyTheLateBounds() {
    assertThat(SANMING.turn(9, TEN, at("10:15")))
        .isEqualTo(window("10:18", "10:42", "10:20", "10:45"));
    assertThat(SANMING.whole(TEN, at("10:15")))
        .isEqualTo(window("10:00", "10:15", "10:20", "10:45"));
  }

  @Test
  void handOversFallBetweenTurnsOnly() {
    Relay relay =
        relayOf(3)
            .shortestTurn(Duration.ofMinutes(2))
            .longestTurn(Duration.ofMinutes(3))
            .handOver(Duration.ofSeconds(30))
            .build();

    assertThat(relay.turn(0, TEN, TEN)).isEqualTo(window("10:00", "10:00", "10:02", "10:03"));
    assertThat(relay.turn(2, TEN, TEN)).isEqualTo(window("10:05", "10:07", "10:07", "10:10"));
    assertThat(relay.whole(TEN, TEN)).isEqualTo(window("10:00", "10:00", "10:07", "10:10"));
  }

  @Test
  void turnsRunOnAcrossMidnight() {
    assertThat(SANMING.turn(9, at("23:50"), at("23:50")))
        .isEqualTo(window("24:08", "24:17", "24:10", "24:20"));
  }

  @Test
  void randomRelaysRunAsTheirStepByStepSimulationDoes() {
    SplittableRandom random = new SplittableRandom(10);
    for (int i = 0; i < 2_000; i++) {
      Duration shortest = Duration.ofSeconds(random.nextInt(1, 300));
      Duration longest = shortest.plusSeconds(random.nextInt(0, 300));
      Duration handOver = Duration.ofSeconds(random.nextInt(0, 60));
      LocalDateTime earliest = TEN.plusSeconds(random.nextInt(0, 86_400));
      LocalDateTime latest = earliest.plusSeconds(random.nextInt(0, 3_600));
      int stations = random.nextInt(1, 12);
      Relay relay =
          relayOf(stations).shortestTurn(shortest).longestTurn(longest).handOver(handOver).build();

      LocalDateTime soonest = earliest;
      LocalDateTime slowest = latest;
      for (int station = 0; station < stations; station++) {
        TimeWindow turn = relay.turn(station, earliest, latest);
        assertThat(turn.earliestStart()).isEqualTo(soonest);
        assertThat(turn.latestStart()).isEqualTo(slowest);
        soonest = soonest.plus(shortest);
        slowest = slowest.plus(longest);
        assertThat(turn.earliestEnd()).isEqualTo(soonest);
        assertThat(turn.latestEnd()).isEqualTo(slowest);
        if (station == stations - 1) {
          assertThat(relay.whole(earliest, latest))
              .isEqualTo(TimeWindow.of(earliest, latest, soonest, slowest));
        }
        soonest = soonest.plus(handOver);
        slowest = slowest.plus(handOver);
      }
    }
  }

  @Test
  void ownStationNeedNotBeNamedNorBeAmongTheStations() {
    Relay.Builder relay =
        relayOf(2).shortestTurn(Duration.ofMinutes(2)).longestTurn(Duration.ofMinutes(2));

    assertThat(relay.build().ownTurn(TEN, TEN)).isEmpty();
    assertThat(relay.ownStation("elsewhere").build().ownTurn(TEN, TEN)).isEmpty();
  }

  @Test
  void stationThatIsListedTwiceIsOnAirAtItsFirstTurn() {
    Relay relay =
        Relay.builder()
            .addStations("a", "b", "a")
            .ownStation("a")
            .shortestTurn(Duration.ofMinutes(1))
            .longestTurn(Duration.ofMinutes(1))
            .build();

    assertThat(relay.ownTurn(TEN, TEN)).contains(exact("10:00", "10:01"));
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 10})
  void turnOfNoStationIsRefused(int index) {
    assertThatThrownBy(() -> SANMING.turn(index, TEN, TEN))
        .isInstanceOf(IndexOutOfBoundsException.class)
        .hasMessage("station %d of a relay of 10", index);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 9})
  void latestStartBeforeTheEarliestIsRefusedForEveryTurn(int index) {
    String message = "latest start 2012-01-10T09:59 is before earliest start 2012-01-10T10:00";

    assertThatThrownBy(() -> SANMING.turn(index, TEN, at("9:59")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(message);
    assertThatThrownBy(() -> SANMING.whole(TEN, at("9:59"))).hasMessage(message);
    assertThatThrownBy(() -> SANMING.ownTurn(TEN, at("9:59"))).hasMessage(message);
  }

  @Test
  void relayWithoutStationsIsRefused() {
    assertThatThrownBy(
            () ->
                Relay.builder()
                    .shortestTurn(Duration.ofMinutes(2))
                    .longestTurn(Duration.ofMinutes(3))
                    .build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("relay without stations");
  }

  @Test
  void durationsOutOfBoundsAreRefusedWithTheirOperands() {
    Duration two = Duration.ofMinutes(2);
    Duration half = Duration.ofMillis(500);

    assertRefused(
        relayOf(1).shortestTurn(Duration.ZERO).longestTurn(two),
        "shortest turn PT0S is not positive");
    assertRefused(
        relayOf(1).shortestTurn(two.negated()).longestTurn(two),
        "shortest turn PT-2M is not positive");
    assertRefused(
        relayOf(1).shortestTurn(two).longestTurn(Duration.ofMinutes(1)),
        "longest turn PT1M is shorter than shortest turn PT2M");
    assertRefused(
        relayOf(1).shortestTurn(two).longestTurn(two).handOver(Duration.ofSeconds(-1)),
        "hand-over PT-1S is negative");
    assertRefused(
        relayOf(2).shortestTurn(two).longestTurn(two).handOver(Duration.ofSeconds(Long.MAX_VALUE)),
        "relay of 2 turns of up to PT2M, hand-overs of PT2562047788015215H30M7S,"
            + " takes longer than 100 years");
    assertRefused(relayOf(1).shortestTurn(half).longestTurn(two), "PT0.5S is finer than a second");
    assertRefused(
        relayOf(1).shortestTurn(two).longestTurn(two.plus(half)),
        "PT2M0.5S is finer than a second");
    assertRefused(
        relayOf(1).shortestTurn(two).longestTurn(two).handOver(half),
        "PT0.5S is finer than a second");
  }

  @Test
  void relayTakesAHundredYearsAtMost() {
    Duration half = Duration.ofDays(36_525).dividedBy(2);
    Relay.Builder relay = relayOf(2).shortestTurn(half).longestTurn(half);

    assertThat(relay.build().whole(TEN, TEN).latestEnd()).isEqualTo(TEN.plusDays(36_525));
    assertThatThrownBy(() -> relay.handOver(Duration.ofSeconds(1)).build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageEndingWith("takes longer than 100 years");
  }

  private static void assertRefused(Relay.Builder relay, String message) {
    assertThatThrownBy(relay::build)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(message);
  }

  private static Relay.Builder relayOf(int stations) {
    return Relay.builder()
        .addAllStations(IntStream.range(0, stations).mapToObj(i -> "station " + i).toList());
  }
}
