package io.github.publicityday.validation.rules.responsibility;

import static io.github.publicityday.validation.Plans.activity;
import static io.github.publicityday.validation.Plans.duty;
import static io.github.publicityday.validation.Plans.event;
import static io.github.publicityday.validation.Plans.heading;
import static io.github.publicityday.validation.Plans.plan;
import static io.github.publicityday.validation.Plans.unit;
import static io.github.publicityday.validation.Plans.units;
import static io.github.publicityday.validation.Plans.window;
import static io.github.publicityday.validation.Plans.zone;
import static io.github.publicityday.validation.testing.RuleAssert.assertThatRule;
import static io.github.publicityday.validation.testing.RuleAssert.warning;

import com.google.common.collect.ImmutableSet;
import io.github.publicityday.Role;
import io.github.publicityday.validation.AnsweringRoles;
import io.github.publicityday.validation.PlanPart;
import io.github.publicityday.validation.rules.responsibility.MissingOverallLead.Facts;
import org.junit.jupiter.api.Test;

class MissingOverallLeadTest {
  private static final MissingOverallLead RULE = new MissingOverallLead(AnsweringRoles.STANDARD);
  private static final PlanPart UNITS = units("a", "b", "c");

  @Test
  void failing() {
    assertThatRule(RULE)
        .on(plan(UNITS, event("square").with(zone("x").under("a"), zone("y").under("b"))))
        .finds(
            warning("activities[square]", new Facts("square", 2))
                .relatedTo("part activities[square].parts[x]", "part activities[square].parts[y]"));
  }

  @Test
  void passingWithAUnitForTheWhole() {
    assertThatRule(RULE)
        .on(
            plan(
                UNITS, event("square").under("c").with(zone("x").under("a"), zone("y").under("b"))))
        .findsNothing()
        .passes("activities[square]");
  }

  @Test
  void passingWithAUnitForTheWholeOfWhichTheEventIsAPart() {
    assertThatRule(RULE)
        .on(
            plan(
                UNITS,
                activity("day")
                    .under("c")
                    .with(event("square").with(zone("x").under("a"), zone("y").under("b")))))
        .findsNothing();
  }

  @Test
  void passingWithAUnitThatCoordinatesTheWholeAndNotWithOneThatSupportsIt() {
    assertThatRule(RULE)
        .on(
            plan(
                UNITS,
                event("square")
                    .under(Role.COORDINATOR, "c")
                    .with(zone("x").under("a"), zone("y").under("b"))))
        .findsNothing()
        .passes("activities[square]");
    assertThatRule(RULE)
        .on(
            plan(
                UNITS,
                event("square")
                    .under(Role.SUPPORT, "c")
                    .with(zone("x").under("a").under(Role.COORDINATOR, "c"), zone("y").under("b"))))
        .finds(warning("activities[square]", new Facts("square", 2)));
  }

  @Test
  void leavesPartsUnderTheSameUnitsAlone() {
    assertThatRule(RULE)
        .on(plan(UNITS, event("square").with(zone("x").under("a", "b"), zone("y").under("b", "a"))))
        .findsNothing()
        .passes("activities[square]");
  }

  @Test
  void whoOnlySupportsAPartDoesNotAnswerForIt() {
    assertThatRule(RULE)
        .on(
            plan(
                UNITS,
                event("square")
                    .with(
                        zone("x").under("a").under(Role.SUPPORT, "b"),
                        zone("y").under("a").under(Role.SUPPORT, "c"))))
        .findsNothing()
        .passes("activities[square]");
  }

  @Test
  void aUnitIsTheSameByWhateverNameItIsCalled() {
    assertThatRule(RULE)
        .on(
            plan(
                unit("cc").called("指揮中心").alias("中心"),
                event("square")
                    .with(zone("x").under("cc"), zone("y").under("指揮中心"), zone("z").under("中心"))))
        .findsNothing();
  }

  @Test
  void countsTheDifferentUnitsOfWhichEachParticipantIsNone() {
    assertThatRule(RULE)
        .on(
            plan(
                UNITS,
                event("square")
                    .with(
                        zone("x").under("a", "b"),
                        zone("y").under("b", "c"),
                        zone("z").under("c"),
                        zone("w").underEachParticipant())))
        .finds(warning("activities[square]", new Facts("square", 3)));
  }

  @Test
  void leavesPartsThatNobodyAnswersForAlone() {
    assertThatRule(RULE)
        .on(plan(UNITS, event("square").with(zone("x").under("a"), zone("y"))))
        .findsNothing();
    assertThatRule(RULE).on(plan(event("square").with(zone("x"), zone("y")))).findsNothing();
  }

  @Test
  void tellsOnlyThePartsThatSomebodyAnswersFor() {
    assertThatRule(RULE)
        .on(
            plan(
                UNITS, event("square").with(zone("x").under("a"), zone("y"), zone("z").under("b"))))
        .finds(
            warning("activities[square]", new Facts("square", 2))
                .relatedTo("part activities[square].parts[x]", "part activities[square].parts[z]"));
  }

  @Test
  void leavesHeadingsAloneEvenWhereTheirActivitiesMeet() {
    assertThatRule(RULE)
        .on(
            plan(
                UNITS,
                heading("programme")
                    .with(
                        activity("x").between("10:00", "11:00").under("a"),
                        activity("y").between("10:00", "11:00").under("b"))))
        .looksAtNothing();
  }

  @Test
  void leavesADelegatedEventAlone() {
    assertThatRule(RULE)
        .on(
            plan(
                UNITS,
                event("square").delegatedTo("c").with(zone("x").under("a"), zone("y").under("b"))))
        .findsNothing();
  }

  @Test
  void onePartIsNoEvent() {
    assertThatRule(RULE)
        .on(plan(UNITS, event("square").with(zone("x").under("a"))))
        .looksAtNothing();
  }

  @Test
  void aDutyIsNoEvent() {
    assertThatRule(RULE).on(plan(duty("order"))).looksAtNothing();
  }

  @Test
  void failingWithoutTheNameOfEventIfPartsMeet() {
    assertThatRule(RULE)
        .on(
            plan(
                UNITS,
                activity("day")
                    .with(
                        activity("x").between("10:00", "11:00").under("a"),
                        activity("y").between("10:30", "11:30").under("b"))))
        .finds(warning("activities[day]", new Facts("day", 2)));
  }

  @Test
  void failingIfPartsHaveTheTimeOfTheWhole() {
    assertThatRule(RULE)
        .on(
            plan(
                UNITS,
                activity("day")
                    .between("10:00", "11:00")
                    .with(activity("x").under("a"), activity("y").under("b"))))
        .finds(warning("activities[day]", new Facts("day", 2)));
  }

  @Test
  void touchingPartsDoNotMeet() {
    assertThatRule(RULE)
        .on(
            plan(
                UNITS,
                activity("day")
                    .with(
                        activity("x").between("10:00", "11:00").under("a"),
                        activity("y").between("11:00", "12:00").under("b"))))
        .looksAtNothing();
  }

  @Test
  void partsThatOnlyPossiblyMeetDoNot() {
    assertThatRule(RULE)
        .on(
            plan(
                UNITS,
                activity("day")
                    .with(
                        activity("x").sometimeBetween("10:00", "12:00").under("a"),
                        activity("y").sometimeBetween("10:00", "12:00").under("b"))))
        .looksAtNothing();
  }

  @Test
  void aReversedWindowMeetsTheSlotAroundIt() {
    assertThatRule(RULE)
        .on(
            plan(
                UNITS,
                activity("day")
                    .with(
                        activity("x").between("10:00", "11:30").under("a"),
                        activity("y")
                            .within(window("10:18", "10:27", "10:20", "10:30"))
                            .under("b"))))
        .finds(warning("activities[day]", new Facts("day", 2)));
  }

  @Test
  void partsOfUnknownTimeDoNotMeetUnlessTheWholeIsAnEvent() {
    assertThatRule(RULE)
        .on(plan(UNITS, activity("day").with(activity("x").under("a"), activity("y").under("b"))))
        .looksAtNothing();
  }

  @Test
  void whichRolesAnswerIsAParameter() {
    assertThatRule(new MissingOverallLead(new AnsweringRoles(ImmutableSet.of(Role.COORDINATOR))))
        .on(
            plan(
                UNITS,
                event("square")
                    .under(Role.COORDINATOR, "c")
                    .with(
                        zone("x").under(Role.COORDINATOR, "a"),
                        zone("y").under(Role.COORDINATOR, "b"))))
        .findsNothing()
        .passes("activities[square]");
  }
}
