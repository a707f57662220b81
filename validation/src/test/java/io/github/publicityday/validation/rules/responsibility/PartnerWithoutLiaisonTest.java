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

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.publicityday.Role;
import io.github.publicityday.UnitKind;
import io.github.publicityday.validation.AnsweringRoles;
import io.github.publicityday.validation.PlanPart;
import io.github.publicityday.validation.rules.responsibility.PartnerWithoutLiaison.Facts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PartnerWithoutLiaisonTest {
  private static final PartnerWithoutLiaison RULE =
      new PartnerWithoutLiaison(AnsweringRoles.STANDARD);
  private static final PlanPart TV = unit("tv").called("County TV").kind(UnitKind.BROADCASTER);
  private static final PlanPart TROUPE = unit("troupe").kind(UnitKind.TROUPE);
  private static final PlanPart OFFICE = unit("office").kind(UnitKind.OFFICE);

  private static Facts facts(String activity, String... partners) {
    return new Facts(activity, ImmutableList.copyOf(partners));
  }

  @Test
  void failing() {
    assertThatRule(RULE)
        .on(plan(TV, activity("special").titled("Special").under("tv")))
        .finds(
            warning("activities[special]", facts("Special", "County TV"))
                .relatedTo("unit units[tv]"));
  }

  @Test
  void failingWithTwoPartnersAndThoughTheOfficeTakesPart() {
    assertThatRule(RULE)
        .on(
            plan(
                TROUPE,
                TV,
                OFFICE,
                activity("show")
                    .under(Role.HOST, "tv", "troupe")
                    .under("tv")
                    .underEachParticipant()
                    .attendedBy("office")))
        .finds(
            warning("activities[show]", facts("show", "County TV", "troupe"))
                .relatedTo("unit units[tv]", "unit units[troupe]"));
  }

  @ParameterizedTest
  @EnumSource
  void passingWithAUnitOfTheBureauInAnyRole(Role role) {
    assertThatRule(RULE)
        .on(plan(TV, OFFICE, activity("special").under("tv").under(role, "office")))
        .findsNothing()
        .passes("activities[special]");
  }

  @Test
  void passingWithinWhatAUnitOfTheBureauAnswersFor() {
    assertThatRule(RULE)
        .on(
            plan(
                TROUPE,
                OFFICE,
                event("square").under("office").with(zone("stage").with(zone("x").under("troupe"))),
                event("park").with(zone("y").under("troupe"), zone("z").under("office"))))
        .finds(warning("activities[park].parts[y]", facts("y", "troupe")))
        .passes(
            "activities[square]",
            "activities[square].parts[stage].parts[x]",
            "activities[park].parts[z]");
  }

  @Test
  void aUnitOfTheGovernmentOrOfNoStatedKindIsNoPartner() {
    assertThatRule(RULE)
        .on(
            plan(
                unit("county").kind(UnitKind.GOVERNMENT),
                units("league"),
                TV,
                activity("a").under("county"),
                activity("b").under("league"),
                activity("c").under("tv", "league"),
                activity("d").under("tv", "ghost"),
                activity("e").underEachParticipant().attendedBy("tv")))
        .findsNothing()
        .passes(
            "activities[a]", "activities[b]", "activities[c]", "activities[d]", "activities[e]");
  }

  @Test
  void leavesDutiesDelegatedWorkAndWhatNobodyAnswersForAlone() {
    assertThatRule(RULE)
        .on(
            plan(
                TV,
                duty("sound").under("tv"),
                activity("own").delegatedTo("tv").under("tv"),
                activity("acts").attendedBy("tv").under(Role.SUPPORT, "tv")))
        .findsNothing()
        .passes("activities[own]");
  }

  @Test
  void whichRolesAnswerIsAParameter() {
    assertThatRule(new PartnerWithoutLiaison(new AnsweringRoles(ImmutableSet.of(Role.SUPPORT))))
        .on(plan(TV, activity("a").under(Role.SUPPORT, "tv"), activity("b").under("tv")))
        .finds(warning("activities[a]", facts("a", "County TV")));
  }
}
