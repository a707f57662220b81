package io.github.publicityday.validation.rules.schedule;

import static io.github.publicityday.validation.Plans.activity;
import static io.github.publicityday.validation.Plans.duty;
import static io.github.publicityday.validation.Plans.event;
import static io.github.publicityday.validation.Plans.plan;
import static io.github.publicityday.validation.Plans.relay;
import static io.github.publicityday.validation.Plans.slot;
import static io.github.publicityday.validation.testing.RuleAssert.assertThatRule;
import static io.github.publicityday.validation.testing.RuleAssert.error;
import static io.github.publicityday.validation.testing.RuleAssert.warning;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.publicityday.Participation;
import io.github.publicityday.Person;
import io.github.publicityday.PersonId;
import io.github.publicityday.UnitRef;
import io.github.publicityday.validation.PlanPart;
import io.github.publicityday.validation.rules.schedule.PersonDoubleBooked.Facts;
import io.github.publicityday.validation.testing.RuleAssert.Said;
import org.junit.jupiter.api.Test;

class PersonDoubleBookedTest {
  private static final PersonId LIN = PersonId.of("lin");
  private static final PersonId MA = PersonId.of("ma");
  private static final PlanPart LISTED =
      plan -> plan.addPerson(Person.builder().id(LIN).name("Officer Lin").build());

  private static Said saidOf(PlanPart... parts) {
    return assertThatRule(new PersonDoubleBooked()).on(plan(parts));
  }

  private static Participation lin(String unit) {
    return Participation.builder().unit(UnitRef.of(unit)).addPeople(LIN).build();
  }

  @Test
  void failing() {
    Facts facts = new Facts("Officer Lin", slot("10:30", "11:00"), true);
    saidOf(
            LISTED,
            activity("desk").between("10:00", "11:00").attendedBy(lin("office")),
            activity("air").between("10:30", "11:30").attendedBy(lin("patrol")))
        .finds(
            error("people[lin]", facts)
                .relatedTo("claim activities[desk]", "claim activities[air]"));
    assertThat(facts.variant()).isEqualTo("certain");
  }

  @Test
  void aPersonWhomThePlanDoesNotListIsStillOne() {
    saidOf(
            activity("desk").between("10:00", "11:00").attendedBy(lin("office")),
            activity("air").between("10:00", "11:00").attendedBy(lin("office")))
        .finds(error("people[lin]", new Facts("lin", slot("10:00", "11:00"), true)));
  }

  @Test
  void failingForTheOneOfTwoWhoIsDueTwice() {
    saidOf(
            LISTED,
            activity("talk").between("10:00", "11:00").attendedBy(lin("office")),
            activity("desk")
                .between("10:00", "11:00")
                .attendedBy(Participation.builder().unit(UnitRef.of("a")).addPeople(MA).build()),
            activity("air")
                .between("10:00", "11:00")
                .attendedBy(Participation.builder().unit(UnitRef.of("a")).addPeople(MA).build()))
        .finds(
            error("people[ma]", new Facts("ma", slot("10:00", "11:00"), true))
                .relatedTo("claim activities[desk]", "claim activities[air]"))
        .passes("people[lin]");
  }

  @Test
  void passingBackToBack() {
    saidOf(
            LISTED,
            activity("desk").between("10:00", "11:00").attendedBy(lin("office")),
            activity("air").between("11:00", "11:30").attendedBy(lin("office")))
        .findsNothing()
        .passes("people[lin]");
  }

  @Test
  void vagueTimesPossiblyMeet() {
    Facts facts = new Facts("Officer Lin", slot("10:00", "11:00"), false);
    saidOf(
            LISTED,
            activity("desk").between("10:00", "11:00").attendedBy(lin("office")),
            activity("air").sometimeBetween("09:00", "12:00").attendedBy(lin("office")))
        .finds(warning("people[lin]", facts));
    assertThat(facts.variant()).isEqualTo("possible");
  }

  @Test
  void partsDutiesAndTwoAssignmentsInOneActivityAreOnePlace() {
    saidOf(
            LISTED,
            event("square")
                .between("10:00", "11:30")
                .attendedBy(lin("office"))
                .attendedBy(lin("patrol"))
                .with(activity("desk").attendedBy(lin("office"))),
            duty("order").during("square").attendedBy(lin("office")))
        .finds(
            error("people[lin]", new Facts("Officer Lin", slot("10:00", "11:30"), true))
                .relatedTo("claim activities[square].parts[desk]", "claim duties[order]"));
    saidOf(
            LISTED,
            event("square")
                .between("10:00", "11:30")
                .attendedBy(lin("office"))
                .attendedBy(lin("patrol"))
                .with(activity("desk").attendedBy(lin("office"))))
        .findsNothing()
        .passes("people[lin]");
  }

  @Test
  void aSpeakerIsOnTheAirDuringHisOwnTurn() {
    saidOf(
            LISTED,
            activity("air")
                .between("10:00", "11:00")
                .relaying(relay("b", "a", "b"))
                .attendedBy(lin("office")),
            activity("desk").between("10:06", "11:00").attendedBy(lin("office")))
        .findsNothing()
        .passes("people[lin]");
  }

  @Test
  void nobodyAssignedIsNoMatter() {
    saidOf(LISTED, activity("desk").between("10:00", "11:00").attendedBy("office"))
        .looksAtNothing();
  }
}
