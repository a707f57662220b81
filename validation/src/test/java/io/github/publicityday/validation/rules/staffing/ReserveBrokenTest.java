package io.github.publicityday.validation.rules.staffing;

import static io.github.publicityday.validation.Plans.activity;
import static io.github.publicityday.validation.Plans.duty;
import static io.github.publicityday.validation.Plans.event;
import static io.github.publicityday.validation.Plans.plan;
import static io.github.publicityday.validation.Plans.unit;
import static io.github.publicityday.validation.Plans.units;
import static io.github.publicityday.validation.Plans.window;
import static io.github.publicityday.validation.testing.RuleAssert.assertThatRule;
import static io.github.publicityday.validation.testing.RuleAssert.warning;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.publicityday.PublicityPlan;
import io.github.publicityday.Staffing;
import io.github.publicityday.validation.PlanPart;
import io.github.publicityday.validation.rules.staffing.ReserveBroken.Facts;
import io.github.publicityday.validation.rules.staffing.ReserveBroken.HeadcountUnknown;
import org.junit.jupiter.api.Test;

class ReserveBrokenTest {
  private static final ReserveBroken RULE = new ReserveBroken();
  private static final Staffing SEVEN_WHILE_ONE_STAYS =
      Staffing.builder().minimum(7).stayingBehind(1).build();
  private static final String STATION = "duties[order].participants[station]";

  private static PublicityPlan order(int headcount, PlanPart... others) {
    return plan(
        unit("station").headcount(headcount),
        duty("order").between("10:00", "11:30").asking(SEVEN_WHILE_ONE_STAYS).attendedBy("station"),
        plan -> {
          for (PlanPart other : others) {
            other.addTo(plan);
          }
        });
  }

  @Test
  void failing() {
    assertThatRule(RULE)
        .on(order(7))
        .finds(
            warning(STATION, new Facts("station", "order", 1, 7, 7, 1))
                .relatedTo("claim duties[order]"));
  }

  @Test
  void passingWithOneMore() {
    assertThatRule(RULE).on(order(8)).findsNothing().passes(STATION);
  }

  @Test
  void failingWithPeopleElsewhereAtThatTime() {
    assertThatRule(RULE)
        .on(order(9, activity("desk").between("11:00", "12:00").attendedBy("station", 2)))
        .finds(
            warning(STATION, new Facts("station", "order", 1, 9, 9, 1))
                .relatedTo("claim activities[desk]", "claim duties[order]"));
  }

  @Test
  void passingWithPeopleElsewhereAtAnotherTimeTouchingOrOnlyPossible() {
    assertThatRule(RULE)
        .on(
            order(
                9,
                activity("desk").between("11:30", "12:00").attendedBy("station", 9),
                activity("talk").sometimeBetween("09:00", "12:00").attendedBy("station", 2)))
        .findsNothing();
  }

  @Test
  void passingWithPeopleElsewhereAtATimeThatMayBeBefore() {
    assertThatRule(RULE)
        .on(
            order(
                9,
                activity("talk")
                    .within(window("07:30", "10:30", "08:00", "11:00"))
                    .attendedBy("station", 9)))
        .findsNothing();
  }

  @Test
  void failingWithPeopleElsewhereAtAVagueTimeThatCertainlyMeets() {
    assertThatRule(RULE)
        .on(
            order(
                9,
                activity("talk")
                    .within(window("09:30", "10:40", "10:20", "12:00"))
                    .attendedBy("station", 2)))
        .finds(
            warning(STATION, new Facts("station", "order", 1, 9, 9, 1))
                .relatedTo("claim activities[talk]", "claim duties[order]"));
  }

  @Test
  void aVagueTimeIsNotHiddenByAShortOneThatStartsLater() {
    assertThatRule(RULE)
        .on(
            plan(
                unit("station").headcount(9),
                duty("order")
                    .within(window("09:00", "10:00", "11:00", "12:00"))
                    .attendedBy("station", SEVEN_WHILE_ONE_STAYS),
                activity("talk")
                    .within(window("09:00", "10:40", "10:20", "12:00"))
                    .attendedBy("station", 2),
                activity("desk").between("09:10", "09:30").attendedBy("station", 9)))
        .finds(
            warning(STATION, new Facts("station", "order", 1, 9, 9, 1))
                .relatedTo("claim activities[talk]", "claim duties[order]"));
  }

  @Test
  void heavyTimesBeforeHideNoLaterOne() {
    assertThatRule(RULE)
        .on(
            order(
                9,
                activity("desk").between("08:00", "09:00").attendedBy("station", 9),
                activity("walk").between("11:00", "11:30").attendedBy("station", 2)))
        .finds(
            warning(STATION, new Facts("station", "order", 1, 9, 9, 1))
                .relatedTo("claim activities[walk]", "claim duties[order]"));
  }

  @Test
  void leavesMorePeopleThanThereAreToHeadcountExceeded() {
    assertThatRule(RULE).on(order(6)).findsNothing();
  }

  @Test
  void cannotBeCheckedWithoutAHeadcount() {
    assertThatRule(RULE)
        .on(
            plan(
                units("station"),
                event("square").asking(SEVEN_WHILE_ONE_STAYS).attendedBy("station")))
        .cannotCheck("activities[square].participants[station]", new HeadcountUnknown("station"))
        .finds();
    assertThat(new HeadcountUnknown("a").variant()).isEqualTo("unchecked.headcount-unknown");
  }

  @Test
  void leavesAloneWhereNobodyHasToStayBehind() {
    assertThatRule(RULE)
        .on(
            plan(
                unit("station").headcount(1),
                activity("x").between("10:00", "11:00").attendedBy("station", 1)))
        .looksAtNothing();
  }
}
