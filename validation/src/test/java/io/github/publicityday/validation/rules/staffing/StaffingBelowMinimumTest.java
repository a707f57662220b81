package io.github.publicityday.validation.rules.staffing;

import static io.github.publicityday.validation.Plans.activity;
import static io.github.publicityday.validation.Plans.duty;
import static io.github.publicityday.validation.Plans.event;
import static io.github.publicityday.validation.Plans.plan;
import static io.github.publicityday.validation.Plans.unit;
import static io.github.publicityday.validation.Plans.units;
import static io.github.publicityday.validation.Plans.zone;
import static io.github.publicityday.validation.testing.RuleAssert.assertThatRule;
import static io.github.publicityday.validation.testing.RuleAssert.error;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.publicityday.Participation;
import io.github.publicityday.PersonId;
import io.github.publicityday.Staffing;
import io.github.publicityday.UnitRef;
import io.github.publicityday.validation.PlanPart;
import io.github.publicityday.validation.Unnamed;
import io.github.publicityday.validation.rules.staffing.StaffingBelowMinimum.Facts;
import io.github.publicityday.validation.rules.staffing.StaffingBelowMinimum.NobodyAssigned;
import io.github.publicityday.validation.rules.staffing.StaffingBelowMinimum.NobodyInTotal;
import io.github.publicityday.validation.rules.staffing.StaffingBelowMinimum.SizeUnknown;
import io.github.publicityday.validation.rules.staffing.StaffingBelowMinimum.Total;
import org.junit.jupiter.api.Test;

class StaffingBelowMinimumTest {
  private static final StaffingBelowMinimum RULE = new StaffingBelowMinimum();
  private static final PlanPart UNITS = units("a", "b", "c");
  private static final Staffing FOUR = Staffing.atLeast(4);

  private static Facts facts(Object unit, long need, int have) {
    return new Facts(unit, "desk", need, have, need - have);
  }

  @Test
  void failing() {
    assertThatRule(RULE)
        .on(plan(UNITS, activity("desk").asking(FOUR).attendedBy("a", 3)))
        .finds(error("activities[desk].participants[a]", facts("a", 4, 3)).relatedTo());
    assertThat(facts("a", 4, 3).variant()).isEmpty();
  }

  @Test
  void passing() {
    assertThatRule(RULE)
        .on(plan(UNITS, activity("desk").asking(FOUR).attendedBy("a", 4).attendedBy("b", 5)))
        .findsNothing()
        .passes("activities[desk].participants[a]", "activities[desk].participants[b]");
  }

  @Test
  void theUnitsOwnMinimumGoesBeforeThatOfTheActivity() {
    assertThatRule(RULE)
        .on(
            plan(
                UNITS,
                activity("desk")
                    .asking(FOUR)
                    .attendedBy("a", Staffing.exactly(2), 2)
                    .attendedBy("b", Staffing.between(5, 9), 4)))
        .finds(error("activities[desk].participants[b]", facts("b", 5, 4)))
        .passes("activities[desk].participants[a]");
  }

  @Test
  void peopleNamedAreAssigned() {
    assertThatRule(RULE)
        .on(
            plan(
                UNITS,
                activity("desk")
                    .asking(Staffing.atLeast(2))
                    .attendedBy(
                        Participation.builder()
                            .unit(UnitRef.of("a"))
                            .addPerson(PersonId.of("chief"))
                            .build())))
        .finds(error("activities[desk].participants[a]", facts("a", 2, 1)));
  }

  @Test
  void onceOneUnitHasPeopleAnotherWithoutAnyCountsAsNone() {
    assertThatRule(RULE)
        .on(plan(UNITS, activity("desk").asking(FOUR).attendedBy("a", 4).attendedBy("b")))
        .finds(error("activities[desk].participants[b]", facts("b", 4, 0)));
  }

  @Test
  void zeroIsANumberThatSomebodyFilledIn() {
    assertThatRule(RULE)
        .on(plan(UNITS, activity("desk").asking(FOUR).attendedBy("a", 0)))
        .finds(error("activities[desk].participants[a]", facts("a", 4, 0)));
  }

  @Test
  void aMinimumOfNoneIsKept() {
    assertThatRule(RULE)
        .on(plan(UNITS, activity("desk").asking(Staffing.atLeast(0)).attendedBy("a", 0)))
        .findsNothing()
        .passes("activities[desk].participants[a]");
  }

  @Test
  void anotherActivityIsNoneOfItsBusiness() {
    assertThatRule(RULE)
        .on(
            plan(
                UNITS,
                event("square")
                    .attendedBy("a", 9)
                    .with(zone("desk").asking(FOUR).attendedBy("a", 4))))
        .findsNothing();
  }

  @Test
  void aDutyHasMinimumsToo() {
    assertThatRule(RULE)
        .on(plan(UNITS, duty("desk").asking(FOUR).attendedBy("a", 3)))
        .finds(error("duties[desk].participants[a]", facts("a", 4, 3)));
  }

  @Test
  void failingInTotal() {
    Total total = new Total("desk", 10, 9, 1);
    assertThatRule(RULE)
        .on(
            plan(
                UNITS,
                activity("desk")
                    .asking(Staffing.atLeast(10).inTotal())
                    .attendedBy("a", 4)
                    .attendedBy("b", 5)
                    .attendedBy("c")))
        .finds(error("activities[desk]", total));
    assertThat(total.variant()).isEqualTo("total");
  }

  @Test
  void passingInTotal() {
    assertThatRule(RULE)
        .on(
            plan(
                UNITS,
                activity("desk")
                    .asking(Staffing.atLeast(9).inTotal())
                    .attendedBy("a", 4)
                    .attendedBy("b", 5)))
        .findsNothing()
        .passes("activities[desk]");
  }

  @Test
  void aTotalAsksNothingOfASingleUnit() {
    assertThatRule(RULE)
        .on(
            plan(
                UNITS,
                activity("desk")
                    .asking(Staffing.atLeast(4).inTotal())
                    .attendedBy("a", 4)
                    .attendedBy("b", 0)))
        .findsNothing();
  }

  @Test
  void leavesParticipantsAloneOfWhomNoMinimumIsAsked() {
    assertThatRule(RULE)
        .on(
            plan(
                UNITS,
                activity("desk")
                    .attendedBy("a", 1)
                    .attendedBy("b")
                    .attendedBy("c", Staffing.builder().maximum(3).build(), 1)))
        .looksAtNothing();
  }

  @Test
  void leavesNumbersAboveAMaximumAlone() {
    assertThatRule(RULE)
        .on(
            plan(
                UNITS,
                activity("desk")
                    .attendedBy("a", Staffing.exactly(2), 9)
                    .attendedBy("b", Staffing.between(2, 3), 9)))
        .findsNothing();
  }

  @Test
  void cannotBeCheckedBeforeAnybodyIsAssigned() {
    NobodyAssigned nobody = new NobodyAssigned("a", "desk", 4);
    NobodyInTotal inTotal = new NobodyInTotal("desk", 4);
    assertThatRule(RULE)
        .on(plan(UNITS, activity("desk").asking(FOUR).attendedBy("a")))
        .cannotCheck("activities[desk].participants[a]", nobody)
        .finds();
    assertThatRule(RULE)
        .on(plan(UNITS, activity("desk").asking(FOUR.inTotal()).attendedBy("a")))
        .cannotCheck("activities[desk]", inTotal)
        .finds();
    assertThatRule(RULE)
        .on(plan(UNITS, activity("desk").asking(FOUR.inTotal())))
        .cannotCheck("activities[desk]", inTotal)
        .finds();
    assertThat(nobody.variant()).isEqualTo("unchecked.nobody-assigned");
    assertThat(inTotal.variant()).isEqualTo("unchecked.nobody-in-total");
  }

  @Test
  void eachMemberOfACollectiveOwesTheMinimum() {
    for (PlanPart collective :
        new PlanPart[] {
          unit("all").called("All").collectiveOf("a", "b", "c"),
          unit("all").called("All").size(3),
          unit("all").called("All").size(3).collectiveOf("a")
        }) {
      assertThatRule(RULE)
          .on(plan(collective, UNITS, activity("desk").asking(FOUR).attendedBy("all", 11)))
          .finds(error("activities[desk].participants[all]", facts("All", 12, 11)));
      assertThatRule(RULE)
          .on(plan(collective, UNITS, activity("desk").asking(FOUR).attendedBy("all", 12)))
          .findsNothing()
          .passes("activities[desk].participants[all]");
    }
  }

  @Test
  void membersOweATotalTogether() {
    assertThatRule(RULE)
        .on(
            plan(
                unit("all").collectiveOf("a", "b", "c"),
                UNITS,
                activity("desk").attendedBy("all", FOUR.inTotal(), 4)))
        .findsNothing();
  }

  @Test
  void cannotBeCheckedForACollectiveOfUnknownSize() {
    SizeUnknown unknown = new SizeUnknown("All", "desk", 4);
    assertThatRule(RULE)
        .on(
            plan(
                unit("all").called("All").collectiveOf(),
                UNITS,
                activity("desk").asking(FOUR).attendedBy("all", 9)))
        .cannotCheck("activities[desk].participants[all]", unknown)
        .finds();
    assertThat(unknown.variant()).isEqualTo("unchecked.size-unknown");
  }

  @Test
  void eachParticipantOfTheActivityAroundOwesTheMinimum() {
    assertThatRule(RULE)
        .on(
            plan(
                UNITS,
                event("square")
                    .attendedBy("a", "b", "c")
                    .with(
                        zone("desk")
                            .attendedBy(
                                Participation.builder()
                                    .unit(UnitRef.EACH_PARTICIPANT)
                                    .staffing(FOUR)
                                    .assignedCount(11)
                                    .build()))))
        .finds(
            error(
                "activities[square].parts[desk].participants[each-participant]",
                facts(Unnamed.EACH_PARTICIPANT, 12, 11)));
  }

  @Test
  void whatIsAskedOfEachParticipantIsAskedOfThoseNamedBesideIt() {
    assertThatRule(RULE)
        .on(
            plan(
                UNITS,
                activity("desk")
                    .attendedBy("a", 4)
                    .attendedBy("b", 3)
                    .attendedByEachParticipant(FOUR)))
        .finds(error("activities[desk].participants[b]", facts("b", 4, 3)))
        .passes("activities[desk].participants[a]");
  }

  @Test
  void cannotBeCheckedForEachParticipantOfNothing() {
    assertThatRule(RULE)
        .on(
            plan(
                activity("desk")
                    .attendedBy(
                        Participation.builder()
                            .unit(UnitRef.EACH_PARTICIPANT)
                            .staffing(FOUR)
                            .assignedCount(4)
                            .build())))
        .cannotCheck(
            "activities[desk].participants[each-participant]",
            new SizeUnknown(Unnamed.EACH_PARTICIPANT, "desk", 4));
  }

  @Test
  void anUnknownUnitOwesTheMinimumToo() {
    assertThatRule(RULE)
        .on(plan(activity("desk").asking(FOUR).attendedBy("ghost", 3)))
        .finds(error("activities[desk].participants[ghost]", facts("ghost", 4, 3)));
  }
}
