package io.github.publicityday.validation.rules.responsibility;

import static io.github.publicityday.validation.Plans.activity;
import static io.github.publicityday.validation.Plans.duty;
import static io.github.publicityday.validation.Plans.event;
import static io.github.publicityday.validation.Plans.plan;
import static io.github.publicityday.validation.Plans.units;
import static io.github.publicityday.validation.Plans.zone;
import static io.github.publicityday.validation.RuleAssert.assertThatRule;
import static io.github.publicityday.validation.RuleAssert.warning;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.publicityday.Delegation;
import io.github.publicityday.Quota;
import io.github.publicityday.UnitRef;
import io.github.publicityday.validation.PlanPart;
import io.github.publicityday.validation.rules.responsibility.ParticipantsNotListed.Facts;
import io.github.publicityday.validation.rules.responsibility.ParticipantsNotListed.OfThePlan;
import org.junit.jupiter.api.Test;

class ParticipantsNotListedTest {
  private static final ParticipantsNotListed RULE = new ParticipantsNotListed();
  private static final Quota BOARDS =
      Quota.builder().item("boards").addSupplier(UnitRef.EACH_PARTICIPANT).build();
  private static final PlanPart ADDRESSEES = plan -> plan.addAddressee(UnitRef.EACH_PARTICIPANT);

  @Test
  void failingThoughTheActivityAroundListsSomebody() {
    assertThatRule(RULE)
        .on(
            plan(
                units("patrol"),
                event("square").attendedBy("patrol").with(zone("boards").underEachParticipant())))
        .finds(warning("activities[square].parts[boards]", new Facts("boards")).relatedTo());
  }

  @Test
  void failingOnceForAnActivityThatAddressesThemTwice() {
    assertThatRule(RULE)
        .on(plan(activity("boards").underEachParticipant().bringing(BOARDS)))
        .finds(warning("activities[boards]", new Facts("boards")));
  }

  @Test
  void passingWithParticipantsOfItsOwnOrOfItsParts() {
    assertThatRule(RULE)
        .on(
            plan(
                units("patrol"),
                activity("desk").underEachParticipant().attendedBy("patrol"),
                event("square").bringing(BOARDS).with(zone("x"), zone("y").attendedBy("patrol"))))
        .findsNothing()
        .passes("activities[desk]", "activities[square]");
  }

  @Test
  void failingWithPartsThatListNobody() {
    assertThatRule(RULE)
        .on(plan(event("square").bringing(BOARDS).with(zone("x"), zone("y"))))
        .finds(warning("activities[square]", new Facts("square")));
  }

  @Test
  void passingWithAParticipantThatThePlanDoesNotKnow() {
    assertThatRule(RULE)
        .on(plan(activity("desk").underEachParticipant().attendedBy("ghost")))
        .findsNothing()
        .passes("activities[desk]");
  }

  @Test
  void eachParticipantAsAParticipantMeansThoseAround() {
    assertThatRule(RULE)
        .on(
            plan(
                units("patrol"),
                event("square")
                    .attendedBy("patrol")
                    .with(zone("x").attendedByEachParticipant().underEachParticipant()),
                event("park").with(zone("y").attendedByEachParticipant())))
        .finds(warning("activities[park].parts[y]", new Facts("y")))
        .passes("activities[square].parts[x]");
  }

  @Test
  void failingPlan() {
    assertThatRule(RULE)
        .on(plan(ADDRESSEES, units("patrol"), activity("desk").under("patrol")))
        .finds(warning("plan", new OfThePlan()).relatedTo());
    assertThat(new OfThePlan().variant()).isEqualTo("plan");
  }

  @Test
  void failingPlanThatAddressesThemOnlyAfterItsActivities() {
    PlanPart delegation =
        plan ->
            plan.addDelegation(
                Delegation.builder().task("own day").addUnit(UnitRef.EACH_PARTICIPANT).build());
    assertThatRule(RULE)
        .on(plan(activity("desk"), delegation))
        .finds(warning("plan", new OfThePlan()));
  }

  @Test
  void passingPlanInWhichAnybodyTakesPartInAnything() {
    assertThatRule(RULE)
        .on(
            plan(
                ADDRESSEES,
                units("patrol"),
                event("square").with(zone("x").attendedBy("patrol")),
                duty("report").underEachParticipant()))
        .findsNothing()
        .passes("plan", "duties[report]");
  }

  @Test
  void failingDutyInAPlanWithoutParticipants() {
    assertThatRule(RULE)
        .on(plan(duty("report").underEachParticipant()))
        .finds(warning("duties[report]", new Facts("report")));
  }

  @Test
  void leavesPlansAloneThatNameTheirUnits() {
    assertThatRule(RULE)
        .on(plan(units("patrol"), activity("desk").under("patrol")))
        .looksAtNothing();
  }
}
