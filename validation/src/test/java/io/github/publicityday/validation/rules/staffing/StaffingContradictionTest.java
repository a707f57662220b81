package io.github.publicityday.validation.rules.staffing;

import static io.github.publicityday.validation.Plans.activity;
import static io.github.publicityday.validation.Plans.event;
import static io.github.publicityday.validation.Plans.plan;
import static io.github.publicityday.validation.Plans.unit;
import static io.github.publicityday.validation.Plans.units;
import static io.github.publicityday.validation.Plans.zone;
import static io.github.publicityday.validation.testing.RuleAssert.assertThatRule;
import static io.github.publicityday.validation.testing.RuleAssert.error;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.publicityday.Staffing;
import io.github.publicityday.validation.PlanPart;
import io.github.publicityday.validation.WorkDraft;
import io.github.publicityday.validation.rules.staffing.StaffingContradiction.Assigned;
import io.github.publicityday.validation.rules.staffing.StaffingContradiction.AssignedInTotal;
import io.github.publicityday.validation.rules.staffing.StaffingContradiction.Bounds;
import io.github.publicityday.validation.rules.staffing.StaffingContradiction.Total;
import org.junit.jupiter.api.Test;

class StaffingContradictionTest {
  private static final StaffingContradiction RULE = new StaffingContradiction();
  private static final PlanPart UNITS = units("a", "b", "c");

  private static Staffing atMostInTotal(int people) {
    return Staffing.between(0, people).inTotal();
  }

  @Test
  void failingWithAMinimumAboveTheMaximum() {
    assertThatRule(RULE)
        .on(
            plan(
                UNITS,
                activity("x").attendedBy("a", Staffing.between(3, 2)),
                activity("y").asking(Staffing.between(5, 1))))
        .finds(
            error("activities[x].participants[a]", new Bounds("a", 3, 2)).relatedTo(),
            error("activities[y]", new Bounds("y", 5, 1)));
    assertThat(new Bounds("a", 3, 2).variant()).isEqualTo("bounds");
  }

  @Test
  void passingWithEqualBounds() {
    assertThatRule(RULE)
        .on(plan(UNITS, activity("x").attendedBy("a", Staffing.exactly(2), 2)))
        .findsNothing()
        .passes("activities[x].participants[a]");
  }

  @Test
  void failingWithZonesThatNeedMoreThanTheTotal() {
    assertThatRule(RULE)
        .on(
            plan(
                UNITS,
                event("square")
                    .asking(atMostInTotal(20))
                    .with(
                        zone("x").asking(Staffing.atLeast(12).inTotal()),
                        zone("y").attendedBy("a", Staffing.atLeast(12)))))
        .finds(error("activities[square]", new Total("square", 20, 24)));
    assertThat(new Total("square", 20, 24).variant()).isEqualTo("total");
  }

  @Test
  void passingWithATotalThatIsJustEnoughOrZonesWithTimesOfTheirOwn() {
    assertThatRule(RULE)
        .on(
            plan(
                UNITS,
                event("square")
                    .asking(atMostInTotal(24))
                    .with(
                        zone("x").asking(Staffing.atLeast(12).inTotal()),
                        zone("y").asking(Staffing.atLeast(12).inTotal())),
                event("park")
                    .asking(atMostInTotal(12))
                    .with(
                        zone("x").between("10:00", "11:00").asking(Staffing.atLeast(12).inTotal()),
                        zone("y")
                            .between("11:00", "12:00")
                            .asking(Staffing.atLeast(12).inTotal()))))
        .findsNothing();
  }

  @Test
  void whatIsAskedOfEachAsksForNobodyWhereNobodyTakesPart() {
    assertThatRule(RULE)
        .on(
            plan(
                UNITS,
                event("square")
                    .asking(atMostInTotal(6))
                    .with(zone("x").asking(Staffing.atLeast(7)))))
        .findsNothing();
  }

  @Test
  void failingWithParticipantsThatAreAskedForMoreThanTheTotal() {
    assertThatRule(RULE)
        .on(
            plan(
                UNITS,
                unit("squads").collectiveOf("a", "b"),
                unit("linkage").size(15),
                activity("x")
                    .asking(atMostInTotal(6))
                    .attendedBy("c", Staffing.atLeast(3))
                    .attendedBy("squads", Staffing.atLeast(2)),
                activity("y").asking(atMostInTotal(29)).attendedBy("linkage", Staffing.atLeast(2)),
                activity("z").asking(atMostInTotal(30)).attendedBy("linkage", Staffing.atLeast(2))))
        .finds(
            error("activities[x]", new Total("x", 6, 7)),
            error("activities[y]", new Total("y", 29, 30)));
  }

  @Test
  void aMemberThatIsNamedAsWellIsCountedOnce() {
    assertThatRule(RULE)
        .on(
            plan(
                UNITS,
                unit("squads").collectiveOf("a", "b"),
                activity("x")
                    .asking(atMostInTotal(3))
                    .attendedBy("squads", Staffing.atLeast(2))
                    .attendedBy("a", Staffing.exactly(1))))
        .findsNothing();
  }

  @Test
  void whatUnitsAreAskedForByNameAddsUpWhateverItCounts() {
    assertThatRule(RULE)
        .on(
            plan(
                UNITS,
                activity("x")
                    .asking(atMostInTotal(5))
                    .attendedBy("a", Staffing.atLeast(3).inTotal())
                    .attendedBy("b", Staffing.atLeast(3).inTotal())))
        .finds(error("activities[x]", new Total("x", 5, 6)));
  }

  @Test
  void whatMembersAreAskedForTogetherCountsOnce() {
    PlanPart squads = unit("squads").collectiveOf("a", "b");
    assertThatRule(RULE)
        .on(
            plan(
                UNITS,
                squads,
                activity("x")
                    .asking(atMostInTotal(5))
                    .attendedBy("squads", Staffing.atLeast(5).inTotal()),
                activity("y")
                    .asking(atMostInTotal(4))
                    .attendedBy("squads", Staffing.atLeast(5).inTotal())))
        .finds(error("activities[y]", new Total("y", 4, 5)));
  }

  @Test
  void aUnitNamedBesideAClassIsAnExceptionFromIt() {
    assertThatRule(RULE)
        .on(
            plan(
                UNITS,
                unit("linkage").size(2),
                activity("x")
                    .asking(atMostInTotal(3))
                    .attendedBy("a", Staffing.exactly(1))
                    .attendedBy("linkage", Staffing.atLeast(2)),
                activity("y")
                    .asking(atMostInTotal(2))
                    .attendedBy("a", Staffing.exactly(1))
                    .attendedBy("linkage", Staffing.atLeast(2))))
        .finds(error("activities[y]", new Total("y", 2, 3)));
  }

  @Test
  void aMemberOfOneClassMayBelongToAnotherThatListsNobody() {
    assertThatRule(RULE)
        .on(
            plan(
                UNITS,
                unit("squads").collectiveOf("a"),
                unit("linkage").size(2),
                activity("x")
                    .asking(atMostInTotal(6))
                    .attendedBy("squads", Staffing.atLeast(1))
                    .attendedBy("linkage", Staffing.atLeast(3)),
                activity("y")
                    .asking(atMostInTotal(5))
                    .attendedBy("squads", Staffing.atLeast(1))
                    .attendedBy("linkage", Staffing.atLeast(3))))
        .finds(error("activities[y]", new Total("y", 5, 6)));
  }

  @Test
  void aMemberOfSeveralClassesIsAskedForTheGreatestNumber() {
    assertThatRule(RULE)
        .on(
            plan(
                units("a", "b", "c", "d", "e"),
                unit("one").collectiveOf("a"),
                unit("two").collectiveOf("a", "b"),
                unit("three").collectiveOf("a", "b", "c"),
                unit("four").collectiveOf("a", "b", "c", "d"),
                unit("five").collectiveOf("a", "b", "c", "d", "e"),
                askingFive("x", 15),
                askingFive("y", 14)))
        .finds(error("activities[y]", new Total("y", 14, 15)));
  }

  private static WorkDraft askingFive(String id, int atMost) {
    return activity(id)
        .asking(atMostInTotal(atMost))
        .attendedBy("five", Staffing.atLeast(1))
        .attendedBy("four", Staffing.atLeast(2))
        .attendedBy("three", Staffing.atLeast(3))
        .attendedBy("two", Staffing.atLeast(4))
        .attendedBy("one", Staffing.atLeast(5));
  }

  @Test
  void failingWithMorePeopleAssignedThanAllowed() {
    assertThatRule(RULE)
        .on(
            plan(
                UNITS,
                unit("squads").collectiveOf("a", "b"),
                activity("x").asking(Staffing.between(1, 2)).attendedBy("a", 3),
                activity("y").attendedBy("squads", Staffing.between(1, 2), 4),
                activity("z").asking(atMostInTotal(4)).attendedBy("a", 3).attendedBy("b", 2)))
        .finds(
            error("activities[x].participants[a]", new Assigned("a", "x", 2, 3)),
            error("activities[z]", new AssignedInTotal("z", 4, 5)));
    assertThat(new Assigned("a", "x", 2, 3).variant()).isEqualTo("assigned");
    assertThat(new AssignedInTotal("z", 4, 5).variant()).isEqualTo("assigned.total");
  }

  @Test
  void passingWithAsManyPeopleAssignedAsAllowed() {
    assertThatRule(RULE)
        .on(
            plan(
                UNITS,
                activity("x").asking(atMostInTotal(5)).attendedBy("a", 3).attendedBy("b", 2)))
        .findsNothing()
        .passes("activities[x]");
  }

  @Test
  void whatIsAskedOfOneIsAnExceptionFromWhatIsAskedOfEach() {
    assertThatRule(RULE)
        .on(
            plan(
                UNITS,
                activity("x").asking(Staffing.atLeast(2)).attendedBy("a", Staffing.exactly(1), 1)))
        .findsNothing();
  }

  @Test
  void leavesAloneWhatAsksForNobodyInParticular() {
    assertThatRule(RULE).on(plan(UNITS, activity("x").attendedBy("a", 9))).looksAtNothing();
  }
}
