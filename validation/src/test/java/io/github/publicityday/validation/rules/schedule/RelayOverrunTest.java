package io.github.publicityday.validation.rules.schedule;

import static io.github.publicityday.validation.Plans.activity;
import static io.github.publicityday.validation.Plans.at;
import static io.github.publicityday.validation.Plans.date;
import static io.github.publicityday.validation.Plans.event;
import static io.github.publicityday.validation.Plans.plan;
import static io.github.publicityday.validation.Plans.slot;
import static io.github.publicityday.validation.Plans.window;
import static io.github.publicityday.validation.Plans.year;
import static io.github.publicityday.validation.testing.RuleAssert.assertThatRule;
import static io.github.publicityday.validation.testing.RuleAssert.error;
import static io.github.publicityday.validation.testing.RuleAssert.warning;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.publicityday.ActivityId;
import io.github.publicityday.DayPart;
import io.github.publicityday.Hours;
import io.github.publicityday.Relay;
import io.github.publicityday.StatedTime;
import io.github.publicityday.TimeSlot;
import io.github.publicityday.TimeWindow;
import io.github.publicityday.validation.Evidence;
import io.github.publicityday.validation.WorkDraft;
import io.github.publicityday.validation.rules.schedule.RelayOverrun.Facts;
import io.github.publicityday.validation.rules.schedule.RelayOverrun.StartUnknown;
import io.github.publicityday.validation.testing.RuleAssert.Said;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class RelayOverrunTest {
  private static final String AIR = "activities[square].parts[air]";
  private static final RelayOverrun RULE = new RelayOverrun();

  /** Ten stations of 2 to 3 minutes: 20 to 30 minutes. */
  private static final Relay TEN =
      Relay.builder()
          .stations(Collections.nCopies(10, "station"))
          .shortestTurn(Duration.ofMinutes(2))
          .longestTurn(Duration.ofMinutes(3))
          .build();

  private static final StatedTime FROM_TEN = StatedTime.at(Hours.from(LocalTime.of(10, 0)));

  private static Said saidOf(String end, StatedTime time) {
    return saidOf(event("square").between("10:00", end), time);
  }

  private static Said saidOf(WorkDraft square, StatedTime time) {
    return assertThatRule(RULE)
        .on(plan(year(2012), date(1, 10), square.with(activity("air").relaying(TEN).time(time))));
  }

  private static Facts facts(String end, long minutes, boolean certain) {
    TimeWindow time = window("10:00", "10:00", "10:20", "10:30");
    return new Facts("air", 10, time, slot("10:00", end), minutes, certain);
  }

  @Test
  void failing() {
    Facts certain = facts("10:15", 5, true);
    saidOf("10:15", FROM_TEN).finds(error(AIR, certain).relatedTo("whole activities[square]"));
    assertThat(certain.variant()).isEqualTo("certain");
    saidOf("10:15", StatedTime.ABSENT).finds(error(AIR, certain));
  }

  @Test
  void possiblyFailingWithLongerTurns() {
    Facts possible = facts("10:29", 1, false);
    saidOf("10:29", FROM_TEN).finds(warning(AIR, possible));
    assertThat(possible.variant()).isEqualTo("possible");
    saidOf("10:20", FROM_TEN).finds(warning(AIR, facts("10:20", 10, false)));
  }

  @Test
  void passingWhenTheLongestTurnsFit() {
    saidOf("10:30", FROM_TEN).findsNothing().passes(AIR);
  }

  @Test
  void anEndOfItsOwnBindsBeforeThatOfTheWhole() {
    StatedTime until = StatedTime.at(Hours.between(LocalTime.of(10, 0), LocalTime.of(10, 15)));
    saidOf("11:30", until).finds(error(AIR, facts("10:15", 5, true)));
    assertThatRule(RULE)
        .on(plan(activity("air").between("10:00", "10:15").relaying(TEN)))
        .finds(error("activities[air]", facts("10:15", 5, true)).relatedTo());
  }

  @Test
  void vagueTimesAreGivenTheBenefit() {
    StatedTime morning = StatedTime.at(Hours.of(DayPart.MORNING));
    saidOf("11:30", morning).findsNothing().passes(AIR);
    saidOf(event("square").time(morning), FROM_TEN).findsNothing().passes(AIR);
    saidOf(event("square").time(morning), StatedTime.ABSENT).findsNothing().passes(AIR);
  }

  @Test
  void withoutAnEndThereIsNothingToOverrun() {
    assertThatRule(RULE)
        .on(plan(year(2012), date(1, 10), activity("air").time(FROM_TEN).relaying(TEN)))
        .looksAtNothing();
    saidOf(event("square").time(FROM_TEN), FROM_TEN).looksAtNothing();
  }

  @Test
  void cannotBeCheckedIfItsStartIsNotKnown() {
    saidOf(
            "10:30",
            StatedTime.relative(
                StatedTime.Relation.AFTER, new StatedTime.OfActivity(ActivityId.of("nothing"))))
        .cannotCheck(AIR, new StartUnknown("air"));
  }

  /** Every start and every sum of turns, minute by minute. */
  @Test
  void agreesWithTryingEveryRealisation() {
    SplittableRandom random = new SplittableRandom(2012);
    for (int i = 0; i < 500; i++) {
      int stations = 1 + random.nextInt(4);
      long shortest = 1L + random.nextInt(3);
      long longest = shortest + random.nextInt(3);
      long pause = random.nextInt(2);
      long start = random.nextInt(3);
      long later = random.nextInt(3);
      long end = 1 + start + random.nextInt(20);
      Relay relay =
          Relay.builder()
              .stations(Collections.nCopies(stations, "station"))
              .shortestTurn(Duration.ofMinutes(shortest))
              .longestTurn(Duration.ofMinutes(longest))
              .handOver(Duration.ofMinutes(pause))
              .build();
      LocalDateTime ten = at("10:00");
      TimeWindow time =
          new TimeWindow(
              ten.plusMinutes(start),
              ten.plusMinutes(start + later),
              ten.plusMinutes(start + 1),
              ten.plusMinutes(start + later + 100),
              TimeWindow.OpenSide.END);
      boolean someFits = false;
      boolean allFit = true;
      for (long s = start; s <= start + later; s++) {
        for (long turns = stations * shortest; turns <= stations * longest; turns++) {
          boolean fits = s + turns + (stations - 1) * pause <= end;
          someFits |= fits;
          allFit &= fits;
        }
      }
      List<? extends Evidence> found =
          assertThatRule(RULE)
              .on(
                  plan(
                      event("square")
                          .within(TimeWindow.exactly(TimeSlot.of(ten, ten.plusMinutes(end))))
                          .with(activity("air").relaying(relay).within(time))))
              .evidence();
      boolean vaguer = start == 0 && later > 0 && !allFit;
      if (!someFits) {
        assertThat(found).extracting(Evidence::variant).containsExactly("certain");
      } else if (!allFit && !vaguer) {
        assertThat(found).extracting(Evidence::variant).containsExactly("possible");
      } else {
        assertThat(found).isEmpty();
      }
    }
  }
}
