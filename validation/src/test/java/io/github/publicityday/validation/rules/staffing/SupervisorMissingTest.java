package io.github.publicityday.validation.rules.staffing;

import static io.github.publicityday.validation.Plans.activity;
import static io.github.publicityday.validation.Plans.duty;
import static io.github.publicityday.validation.Plans.event;
import static io.github.publicityday.validation.Plans.plan;
import static io.github.publicityday.validation.Plans.unit;
import static io.github.publicityday.validation.Plans.units;
import static io.github.publicityday.validation.Plans.zone;
import static io.github.publicityday.validation.testing.RuleAssert.assertThatRule;
import static io.github.publicityday.validation.testing.RuleAssert.warning;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.publicityday.Participation;
import io.github.publicityday.PersonId;
import io.github.publicityday.Staffing;
import io.github.publicityday.UnitRef;
import io.github.publicityday.validation.Arguments;
import io.github.publicityday.validation.rules.staffing.SupervisorMissing.Facts;
import io.github.publicityday.validation.rules.staffing.SupervisorMissing.SizeUnknown;
import org.junit.jupiter.api.Test;

class SupervisorMissingTest {
  private static final SupervisorMissing RULE = new SupervisorMissing();
  private static final String ORDER = "duties[order]";

  private static Participation ledBySomebody(String unit, int assigned) {
    return Participation.builder()
        .unit(UnitRef.of(unit))
        .assignedCount(assigned)
        .addPerson(PersonId.of("head"))
        .build();
  }

  @Test
  void failing() {
    assertThatRule(RULE)
        .on(plan(units("station"), duty("order").attendedBy("station", 12)))
        .finds(warning(ORDER, new Facts("order", 12, 10)).relatedTo());
  }

  @Test
  void passingWithSomebodyNamedOrUpToTenPeople() {
    assertThatRule(RULE)
        .on(plan(units("station"), duty("order").attendedBy(ledBySomebody("station", 12))))
        .findsNothing()
        .passes(ORDER);
    assertThatRule(RULE)
        .on(plan(units("station"), duty("order").attendedBy("station", 10)))
        .findsNothing()
        .passes(ORDER);
  }

  @Test
  void theOneNamedMayBeOfAnotherUnitAtThePost() {
    assertThatRule(RULE)
        .on(
            plan(
                units("station", "squad"),
                duty("order").attendedBy("station", 12).attendedBy(ledBySomebody("squad", 1))))
        .findsNothing()
        .passes(ORDER);
  }

  @Test
  void thePeopleOfAllUnitsCountAsAssignedElseAsAskedElseOne() {
    assertThatRule(RULE)
        .on(
            plan(
                units("station", "squad", "office"),
                duty("order")
                    .attendedBy("station", Staffing.atLeast(9), 5)
                    .attendedBy("squad", Staffing.atLeast(5))
                    .attendedBy("office")))
        .finds(warning(ORDER, new Facts("order", 11, 10)));
  }

  @Test
  void whatIsAskedInTotalCountsUntilSomebodyIsAssigned() {
    Staffing thirty = Staffing.atLeast(30).inTotal();
    assertThatRule(RULE)
        .on(plan(units("station"), duty("order").asking(thirty).attendedBy("station")))
        .finds(warning(ORDER, new Facts("order", 30, 10)));
    assertThatRule(RULE)
        .on(plan(units("station"), duty("order").asking(thirty).attendedBy("station", 3)))
        .findsNothing()
        .passes(ORDER);
  }

  @Test
  void whatIsAskedOfEachIsNoTotal() {
    assertThatRule(RULE)
        .on(
            plan(
                units("station"),
                duty("order")
                    .asking(Staffing.atLeast(11))
                    .attendedBy("station", Staffing.exactly(2))))
        .findsNothing()
        .passes(ORDER);
  }

  @Test
  void theMembersOfACollectiveCount() {
    assertThatRule(RULE)
        .on(
            plan(
                units("a", "b", "c"),
                unit("stations").collectiveOf("a", "b", "c"),
                duty("order").attendedBy("stations", Staffing.atLeast(4))))
        .finds(warning(ORDER, new Facts("order", 12, 10)));
    assertThatRule(RULE)
        .on(
            plan(
                units("a", "b", "c"),
                unit("stations").collectiveOf("a", "b", "c"),
                duty("order").attendedBy("stations", 12)))
        .finds(warning(ORDER, new Facts("order", 12, 10)));
  }

  @Test
  void partsArePostsAndTheWholeIsNone() {
    assertThatRule(RULE)
        .on(
            plan(
                units("station", "squad"),
                event("square")
                    .attendedBy(ledBySomebody("squad", 40))
                    .with(zone("desk").attendedBy("station", 11), zone("show"))))
        .finds(warning("activities[square].parts[desk]", new Facts("desk", 11, 10)));
  }

  @Test
  void leavesDelegatedWorkAndWorkWithoutParticipantsAlone() {
    assertThatRule(RULE)
        .on(
            plan(
                units("station"),
                activity("visits").delegatedTo("station").attendedBy("station", 50),
                duty("order").asking(Staffing.atLeast(50).inTotal())))
        .looksAtNothing();
  }

  @Test
  void cannotBeCheckedForACollectiveOfUnknownSize() {
    assertThatRule(RULE)
        .on(
            plan(
                units("station"),
                unit("linkage").collectiveOf(),
                duty("order").attendedBy("linkage").attendedBy("station", 4)))
        .cannotCheck(ORDER, new SizeUnknown("order", 5));
    assertThatRule(RULE)
        .on(
            plan(
                units("station"),
                unit("linkage").collectiveOf(),
                duty("order").attendedBy("linkage").attendedBy("station", 11)))
        .finds(warning(ORDER, new Facts("order", 12, 10)));
    assertThatRule(RULE)
        .on(plan(unit("linkage").collectiveOf(), duty("order").attendedBy("linkage", 4)))
        .findsNothing()
        .passes(ORDER);
  }

  @Test
  void howManyNeedNobodyIsAParameter() {
    assertThat(RULE.isOnByDefault()).isFalse();
    assertThatRule(RULE.with(Arguments.none().with(SupervisorMissing.PEOPLE, 1)))
        .on(plan(units("station"), duty("order").attendedBy("station", 2)))
        .finds(warning(ORDER, new Facts("order", 2, 1)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new SupervisorMissing(0))
        .withMessage("people is 0 where a number from 1 is expected");
  }
}
