package io.github.publicityday.validation.rules.responsibility;

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

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.publicityday.Role;
import io.github.publicityday.validation.AnsweringRoles;
import io.github.publicityday.validation.PlanPart;
import io.github.publicityday.validation.rules.responsibility.DiffuseResponsibility.Facts;
import org.junit.jupiter.api.Test;

class DiffuseResponsibilityTest {
  private static final DiffuseResponsibility RULE =
      new DiffuseResponsibility(AnsweringRoles.STANDARD);
  private static final PlanPart CALL_HANDLING =
      unit("call-handling").called("各接處警單位").collectiveOf();
  private static final PlanPart STATIONS = unit("stations").collectiveOf("north", "south");
  private static final PlanPart UNITS = units("north", "south", "office");

  private static Facts facts(String activity, String... collectives) {
    return new Facts(activity, ImmutableList.copyOf(collectives));
  }

  @Test
  void failing() {
    assertThatRule(RULE)
        .on(plan(CALL_HANDLING, activity("forum").titled("Forum").under("call-handling")))
        .finds(
            warning("activities[forum]", facts("Forum", "各接處警單位"))
                .relatedTo("unit units[call-handling]"));
    assertThat(facts("Forum", "各接處警單位").variant()).isEmpty();
  }

  @Test
  void failingWithSeveralCollectivesThoughTheirMembersAreListed() {
    assertThatRule(RULE)
        .on(
            plan(
                CALL_HANDLING,
                STATIONS,
                UNITS,
                activity("forum")
                    .under(Role.HOST, "stations", "call-handling")
                    .underEachParticipant()
                    .under(Role.SUPPORT, "office")))
        .finds(
            warning("activities[forum]", facts("forum", "stations", "各接處警單位"))
                .relatedTo("unit units[stations]", "unit units[call-handling]"));
  }

  @Test
  void passingWithAUnitByItsOwnName() {
    assertThatRule(RULE)
        .on(
            plan(
                STATIONS,
                UNITS,
                activity("a").under("stations", "office"),
                activity("b").under("north").underEachParticipant()))
        .findsNothing()
        .passes("activities[a]", "activities[b]");
  }

  @Test
  void passingWithAUnitThatCoordinatesUnlessItIsACollectiveToo() {
    assertThatRule(RULE)
        .on(
            plan(
                STATIONS,
                UNITS,
                activity("a").under("stations").under(Role.COORDINATOR, "office"),
                activity("b").under("stations").under(Role.COORDINATOR, "stations")))
        .finds(warning("activities[b]", facts("b", "stations")))
        .passes("activities[a]");
  }

  @Test
  void passingWithinWhatAUnitAnswersForByItsOwnName() {
    assertThatRule(RULE)
        .on(
            plan(
                STATIONS,
                UNITS,
                event("square").under("office").with(zone("x").with(zone("y").under("stations"))),
                event("park").under("stations").with(zone("z").under("stations"), zone("w"))))
        .finds(
            warning("activities[park]", facts("park", "stations")),
            warning("activities[park].parts[z]", facts("z", "stations")))
        .passes("activities[square]", "activities[square].parts[x].parts[y]");
  }

  @Test
  void failingUnderEachOfSeveralParticipants() {
    assertThatRule(RULE)
        .on(
            plan(
                STATIONS,
                UNITS,
                activity("a").underEachParticipant().attendedBy("north", "office"),
                activity("b").underEachParticipant().attendedBy("stations"),
                activity("c").underEachParticipant().attendedBy("office"),
                activity("d").underEachParticipant()))
        .finds(
            warning("activities[a]", facts("a")).relatedTo(), warning("activities[b]", facts("b")))
        .passes("activities[c]", "activities[d]");
    assertThat(facts("a").variant()).isEqualTo("each-participant");
  }

  @Test
  void leavesACollectiveOfOneUnitAlone() {
    assertThatRule(RULE)
        .on(plan(unit("others").collectiveOf("north"), UNITS, activity("a").under("others")))
        .findsNothing();
  }

  @Test
  void leavesDutiesDelegatedWorkAndUnknownUnitsAlone() {
    assertThatRule(RULE)
        .on(
            plan(
                STATIONS,
                UNITS,
                duty("attendance").under("stations"),
                activity("own-day").delegatedTo("stations").under("stations"),
                activity("desk").under("stations", "ghost"),
                activity("acts")))
        .findsNothing()
        .passes("activities[own-day]", "activities[desk]");
  }

  @Test
  void whichRolesAnswerIsAParameter() {
    AnsweringRoles supporters = new AnsweringRoles(ImmutableSet.of(Role.SUPPORT));
    assertThatRule(new DiffuseResponsibility(supporters))
        .on(plan(STATIONS, UNITS, activity("a").under("office").under(Role.SUPPORT, "stations")))
        .finds(warning("activities[a]", facts("a", "stations")));
  }
}
