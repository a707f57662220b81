package io.github.publicityday;

import static io.github.publicityday.Times.at;
import static io.github.publicityday.Times.exact;
import static io.github.publicityday.Times.window;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import io.github.publicityday.RelaySchedule.Change;
import io.github.publicityday.RelaySchedule.Delay;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RelayScheduleTest {
  private static final LocalDateTime TEN = at("10:00");

  /** Ten counties of one city, each on air for two to three minutes. */
  private static final RelaySchedule SANMING =
      relay(2, 3, 0, "永安", "沙縣", "大田", "尤溪", "將樂", "泰寧", "建寧", "寧化", "清流", "明溪")
          .startingWithin(TEN, TEN);

  private static final RelaySchedule THREE =
      relay(2, 3, 1, "a", "b", "c").startingWithin(TEN, at("10:05"));

  private static Relay relay(int shortest, int longest, int handOver, String... stations) {
    return Relay.builder()
        .addStations(stations)
        .shortestTurn(minutes(shortest))
        .longestTurn(minutes(longest))
        .handOver(minutes(handOver))
        .build();
  }

  private static Duration minutes(int minutes) {
    return Duration.ofMinutes(minutes);
  }

  private static Optional<Delay> delay(int least, int most) {
    return Optional.of(new Delay(minutes(least), minutes(most)));
  }

  @Test
  void tellsEveryTurnInOrder() {
    assertThat(THREE.stations()).containsExactly("a", "b", "c");
    assertThat(THREE.turns())
        .containsExactly(
            window("10:00", "10:05", "10:02", "10:08"),
            window("10:03", "10:09", "10:05", "10:12"),
            window("10:06", "10:13", "10:08", "10:16"));
    assertThat(THREE.turn(2)).isEqualTo(THREE.turns().get(2));
    assertThat(THREE.whole()).isEqualTo(window("10:00", "10:05", "10:08", "10:16"));
    assertThat(THREE.shortest()).isEqualTo(minutes(8));
    assertThat(THREE.longest()).isEqualTo(minutes(11));
  }

  @Test
  void tenthStationIsOnAirBetween1018And1027AndOffBy1030() {
    assertThat(SANMING.turn(9)).isEqualTo(window("10:18", "10:27", "10:20", "10:30"));
    assertThat(SANMING.fits(exact("10:00", "11:30"), Certainty.CERTAIN)).isTrue();
    assertThat(SANMING.slackAfter(exact("10:00", "11:30"), Certainty.CERTAIN))
        .isEqualTo(minutes(60));
    assertThat(SANMING.slackPerTurn(exact("10:00", "11:30"), Certainty.CERTAIN))
        .isEqualTo(minutes(6));
  }

  @Test
  void startsWithAWindowWhateverItsEnd() {
    Relay relay = relay(2, 3, 1, "a", "b", "c");

    assertThat(relay.startingWith(window("10:00", "10:05", "10:01", "23:00"))).isEqualTo(THREE);
  }

  @Test
  void oneStationHasTheWholeRelayAndNoHandOver() {
    RelaySchedule one = relay(2, 3, 30, "a").startingWithin(TEN, TEN);

    assertThat(one.turns()).containsExactly(one.whole());
    assertThat(one.whole()).isEqualTo(window("10:00", "10:00", "10:02", "10:03"));
    assertThat(one.withTurn(0, minutes(9)))
        .isEqualTo(
            new Change(relay(9, 9, 30, "a").startingWithin(TEN, TEN), list(), Optional.empty()));
    assertThatThrownBy(() -> one.without(0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("relay without its only station a");
  }

  private static ImmutableList<String> list(String... stations) {
    return ImmutableList.copyOf(stations);
  }

  @Test
  void hostThatEndsWithTheRelayLeavesNoSlack() {
    assertThat(SANMING.fits(exact("10:00", "10:30"), Certainty.CERTAIN)).isTrue();
    assertThat(SANMING.slackBefore(exact("10:00", "10:30"), Certainty.CERTAIN)).isZero();
    assertThat(SANMING.slackAfter(exact("10:00", "10:30"), Certainty.CERTAIN)).isZero();
    assertThat(SANMING.slackPerTurn(exact("10:00", "10:30"), Certainty.CERTAIN)).isZero();
  }

  @Test
  void hostThatEndsBetweenShortestAndLongestFitsPossibly() {
    TimeWindow host = exact("10:00", "10:25");

    assertThat(SANMING.fits(host, Certainty.CERTAIN)).isFalse();
    assertThat(SANMING.slackAfter(host, Certainty.CERTAIN)).isEqualTo(minutes(-5));
    assertThat(SANMING.slackPerTurn(host, Certainty.CERTAIN)).isEqualTo(Duration.ofSeconds(-30));
    assertThat(SANMING.fits(host, Certainty.POSSIBLE)).isTrue();
    assertThat(SANMING.slackAfter(host, Certainty.POSSIBLE)).isEqualTo(minutes(5));
  }

  @Test
  void slackPerTurnIsRoundedDownOnEitherSideOfZero() {
    assertThat(THREE.slackPerTurn(exact("10:00", "10:17"), Certainty.CERTAIN))
        .isEqualTo(Duration.ofSeconds(20));
    RelaySchedule seven =
        relay(1, 1, 0, "a", "b", "c", "d", "e", "f", "g").startingWithin(TEN, TEN);
    assertThat(seven.slackPerTurn(exact("10:00", "10:08"), Certainty.CERTAIN))
        .isEqualTo(Duration.ofSeconds(8));
    assertThat(seven.slackPerTurn(exact("10:00", "10:06"), Certainty.CERTAIN))
        .isEqualTo(Duration.ofSeconds(-9));
  }

  @Test
  void relayThatMayStartBeforeItsHostFitsPossibly() {
    TimeWindow host = exact("10:03", "10:20");

    assertThat(THREE.fits(host, Certainty.CERTAIN)).isFalse();
    assertThat(THREE.slackBefore(host, Certainty.CERTAIN)).isEqualTo(minutes(-3));
    assertThat(THREE.fits(host, Certainty.POSSIBLE)).isTrue();
    assertThat(THREE.slackBefore(host, Certainty.POSSIBLE)).isEqualTo(minutes(2));
  }

  @Test
  void whatIsPossibleAtTheEndDoesNotStartBeforeTheHost() {
    // From 10:00 it would be over by 10:08, but then it would have started too early.
    TimeWindow host = exact("10:03", "10:10");

    assertThat(THREE.slackAfter(host, Certainty.POSSIBLE)).isEqualTo(minutes(-1));
    assertThat(THREE.fits(host, Certainty.POSSIBLE)).isFalse();
  }

  @Test
  void relayThatSurelyStartsTooEarlyIsToldAsLateAsItMayStart() {
    TimeWindow host = exact("10:30", "11:00");

    assertThat(THREE.slackBefore(host, Certainty.POSSIBLE)).isEqualTo(minutes(-25));
    assertThat(THREE.slackAfter(host, Certainty.POSSIBLE)).isEqualTo(minutes(47));
    assertThat(THREE.fits(host, Certainty.POSSIBLE)).isFalse();
  }

  @Test
  void missingStationMovesThoseAfterItForward() {
    assertThat(THREE.without(1))
        .isEqualTo(
            new Change(
                relay(2, 3, 1, "a", "c").startingWithin(TEN, at("10:05")),
                list("c"),
                delay(-4, -3)));
  }

  @Test
  void missingFirstStationLeavesTheStartToTheNext() {
    Change change = THREE.without(0);

    assertThat(change.schedule().turn(0)).isEqualTo(THREE.turn(0));
    assertThat(change.schedule().stations()).containsExactly("b", "c");
    assertThat(change.moved()).containsExactly("b", "c");
    assertThat(change.delay()).isEqualTo(delay(-4, -3));
  }

  @Test
  void missingLastStationMovesNobody() {
    Change change = THREE.without(2);

    assertThat(change.schedule().turns()).isEqualTo(THREE.turns().subList(0, 2));
    assertThat(change.moved()).isEmpty();
    assertThat(change.delay()).isEmpty();
  }

  @Test
  void longTurnPutsOffThoseAfterIt() {
    Change change = THREE.withTurn(0, minutes(10));

    assertThat(change.moved()).containsExactly("b", "c");
    assertThat(change.delay()).isEqualTo(delay(7, 8));
    assertThat(change.schedule().turns())
        .containsExactly(
            window("10:00", "10:05", "10:10", "10:15"),
            window("10:11", "10:16", "10:13", "10:19"),
            window("10:14", "10:20", "10:16", "10:23"));
  }

  @Test
  void turnBetweenShortestAndLongestMovesTheRestEitherWay() {
    RelaySchedule wide = relay(2, 6, 0, "a", "b").startingWithin(TEN, TEN);

    assertThat(wide.withTurn(0, minutes(5)).delay()).isEqualTo(delay(-1, 3));
    assertThat(wide.withTurn(0, minutes(1)).delay()).isEqualTo(delay(-5, -1));
  }

  @Test
  void changesAddUp() {
    RelaySchedule changed = THREE.withTurn(0, minutes(10)).schedule().without(0).schedule();

    assertThat(changed).isEqualTo(relay(2, 3, 1, "b", "c").startingWithin(TEN, at("10:05")));
    assertThat(THREE.withTurn(0, minutes(10)).schedule().without(0).delay())
        .isEqualTo(delay(-11, -11));
  }

  @Test
  void stationThatIsListedTwiceHasTwoTurns() {
    RelaySchedule twice = relay(1, 2, 0, "a", "b", "a").startingWithin(TEN, TEN);

    assertThat(twice.without(0).schedule().stations()).containsExactly("b", "a");
    assertThat(twice.without(0).moved()).containsExactly("b", "a");
    assertThat(twice.without(2).schedule().stations()).containsExactly("a", "b");
  }

  @Test
  void schedulesAreEqualIfAllTheyTellIs() {
    RelaySchedule same = relay(2, 3, 1, "a", "b", "c").startingWithin(TEN, at("10:05"));

    assertThat(same).isEqualTo(THREE).hasSameHashCodeAs(THREE);
    assertThat(relay(2, 3, 1, "a", "b", "d").startingWithin(TEN, at("10:05"))).isNotEqualTo(THREE);
    assertThat(relay(2, 3, 2, "a", "b", "c").startingWithin(TEN, at("10:05"))).isNotEqualTo(THREE);
    assertThat(relay(2, 3, 1, "a", "b", "c").startingWithin(TEN, TEN)).isNotEqualTo(THREE);
    assertThat(relay(2, 3, 0, "a", "b").startingWithin(TEN, TEN))
        .hasToString(
            "a 2012-01-10T10:00/2012-01-10T10:02..2012-01-10T10:03,"
                + " b 2012-01-10T10:02..2012-01-10T10:03/2012-01-10T10:04..2012-01-10T10:06");
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 3})
  void noStationIsRefused(int index) {
    String message = "station " + index + " of a relay of 3";

    assertThatThrownBy(() -> THREE.turn(index))
        .isInstanceOf(IndexOutOfBoundsException.class)
        .hasMessage(message);
    assertThatThrownBy(() -> THREE.without(index))
        .isInstanceOf(IndexOutOfBoundsException.class)
        .hasMessage(message);
    assertThatThrownBy(() -> THREE.withTurn(index, minutes(1)))
        .isInstanceOf(IndexOutOfBoundsException.class)
        .hasMessage(message);
  }

  @Test
  void turnsThatCannotBeAreRefusedWithTheirOperands() {
    for (Duration length : List.of(Duration.ZERO, minutes(-1))) {
      assertThatThrownBy(() -> THREE.withTurn(1, length))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("turn " + length + " is not positive");
    }
    assertThatThrownBy(() -> THREE.withTurn(1, Duration.ofMillis(1_500)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("PT1.5S is finer than a second");
  }

  @Test
  void whatEndsBeyondAllDatesIsRefused() {
    Duration longest = Duration.ofSeconds(Long.MAX_VALUE);
    LocalDateTime last = LocalDateTime.MAX.withNano(0);

    assertThatThrownBy(() -> THREE.withTurn(0, longest))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(longest + " after 2012-01-10T10:00 is beyond all dates");
    assertThatThrownBy(() -> relay(1, 1, 0, "a").startingWithin(TEN, last))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("PT1M after " + last + " is beyond all dates");
  }

  @Test
  void lastTurnMayEndOnTheLastDate() {
    LocalDateTime last = LocalDateTime.MAX.withNano(0);
    RelaySchedule schedule = relay(1, 1, 1, "a").startingWithin(TEN, last.minusMinutes(1));

    assertThat(schedule.whole().latestEnd()).isEqualTo(last);
  }
}
