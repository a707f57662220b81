package io.github.publicityday.validation.rules.responsibility;

import static io.github.publicityday.validation.Plans.activity;
import static io.github.publicityday.validation.Plans.duty;
import static io.github.publicityday.validation.Plans.event;
import static io.github.publicityday.validation.Plans.heading;
import static io.github.publicityday.validation.Plans.plan;
import static io.github.publicityday.validation.Plans.relay;
import static io.github.publicityday.validation.Plans.unit;
import static io.github.publicityday.validation.Plans.units;
import static io.github.publicityday.validation.Plans.zone;
import static io.github.publicityday.validation.testing.RuleAssert.assertThatRule;
import static io.github.publicityday.validation.testing.RuleAssert.error;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.publicityday.LeadingGroup;
import io.github.publicityday.Relay;
import io.github.publicityday.Role;
import io.github.publicityday.Seat;
import io.github.publicityday.UnitKind;
import io.github.publicityday.UnitRef;
import io.github.publicityday.validation.AnsweringRoles;
import io.github.publicityday.validation.rules.responsibility.MissingResponsibleUnit.Facts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MissingResponsibleUnitTest {
  private static final MissingResponsibleUnit RULE =
      new MissingResponsibleUnit(AnsweringRoles.STANDARD);

  private static Facts absent(String activity, String... ancestors) {
    return new Facts(activity, false, ImmutableList.copyOf(ancestors), ImmutableList.of());
  }

  @Test
  void failingAtTheTop() {
    assertThatRule(RULE)
        .on(plan(activity("acts")))
        .finds(error("activities[acts]", absent("acts")).relatedTo());
    assertThat(absent("acts").variant()).isEqualTo("absent");
  }

  @Test
  void failingWithinAnEventWithoutOne() {
    assertThatRule(RULE)
        .on(plan(event("square").with(activity("acts"))))
        .finds(
            error("activities[square].parts[acts]", absent("acts", "square"))
                .relatedTo("whole activities[square]"));
    assertThat(absent("acts", "square").variant()).isEqualTo("absent.nested");
  }

  @Test
  void failingThreeDeepNamesAllAroundItTheNearestFirst() {
    assertThatRule(RULE)
        .on(plan(event("square").with(zone("stage").with(activity("acts")))))
        .finds(
            error("activities[square].parts[stage].parts[acts]", absent("acts", "stage", "square"))
                .relatedTo("whole activities[square].parts[stage]", "whole activities[square]"));
  }

  @Test
  void failingStandingDuty() {
    assertThatRule(RULE)
        .on(plan(duty("banners")))
        .finds(error("duties[banners]", absent("banners")));
  }

  @Test
  void failingWithABlankLabel() {
    Facts blank = new Facts("acts", true, ImmutableList.of(), ImmutableList.of());
    Facts nested = new Facts("act", true, ImmutableList.of("square"), ImmutableList.of());
    assertThatRule(RULE)
        .on(plan(activity("acts").underNobody(), event("square").with(zone("act").underNobody())))
        .finds(error("activities[acts]", blank), error("activities[square].parts[act]", nested));
    assertThat(blank.variant()).isEqualTo("blank");
    assertThat(nested.variant()).isEqualTo("blank.nested");
  }

  @Test
  void namesThePartnersWhoRelyOnIt() {
    assertThatRule(RULE)
        .on(
            plan(
                unit("radio").called("Radio").kind(UnitKind.BROADCASTER),
                unit("troupe").called("Troupe").kind(UnitKind.TROUPE),
                unit("office").kind(UnitKind.OFFICE),
                unit("county").kind(UnitKind.GOVERNMENT),
                units("unknown-kind"),
                activity("acts")
                    .invitingUnit("troupe")
                    .inviting("county leaders")
                    .attendedBy("radio", "office", "county", "unknown-kind")))
        .finds(
            error(
                    "activities[acts]",
                    new Facts(
                        "acts", false, ImmutableList.of(), ImmutableList.of("Radio", "Troupe")))
                .relatedTo("relying units[radio]", "relying units[troupe]"));
  }

  @Test
  void partnersThatHelpOrBroadcastRelyOnItToo() {
    Relay relay =
        Relay.builder()
            .from(relay("明溪", "永安", "明溪"))
            .host(UnitRef.of("studio"))
            .broadcaster(UnitRef.of("radio"))
            .build();
    assertThatRule(RULE)
        .on(
            plan(
                unit("city").kind(UnitKind.GOVERNMENT),
                unit("mobile").kind(UnitKind.OPERATOR),
                unit("radio").kind(UnitKind.BROADCASTER),
                unit("studio").kind(UnitKind.BROADCASTER),
                activity("air").relaying(relay).under(Role.SUPPORT, "mobile", "city")))
        .finds(
            error(
                    "activities[air]",
                    new Facts(
                        "air",
                        false,
                        ImmutableList.of(),
                        ImmutableList.of("mobile", "radio", "studio")))
                .relatedTo(
                    "relying units[mobile]", "relying units[radio]", "relying units[studio]"));
  }

  @Test
  void aPartnerThatAttendsAndIsInvitedReliesOnce() {
    assertThatRule(RULE)
        .on(
            plan(
                unit("troupe").kind(UnitKind.TROUPE),
                activity("acts").invitingUnit("troupe").attendedBy("troupe")))
        .finds(
            error(
                "activities[acts]",
                new Facts("acts", false, ImmutableList.of(), ImmutableList.of("troupe"))));
  }

  @ParameterizedTest
  @EnumSource(
      value = Role.class,
      names = {"RESPONSIBLE", "LEAD", "HOST", "ORGANIZER"})
  void passingWithARoleThatAnswers(Role role) {
    assertThatRule(RULE)
        .on(plan(units("office"), activity("acts").under(role, "office")))
        .findsNothing()
        .passes("activities[acts]");
  }

  @ParameterizedTest
  @EnumSource(
      value = Role.class,
      names = {"CO_ORGANIZER", "SUPPORT", "COORDINATOR"})
  void failingWithARoleThatDoesNotAnswer(Role role) {
    assertThatRule(RULE)
        .on(plan(units("office"), activity("acts").under(role, "office")))
        .finds(error("activities[acts]", absent("acts")));
  }

  @Test
  void whichRolesAnswerIsAParameter() {
    AnsweringRoles coordinators = new AnsweringRoles(ImmutableSet.of(Role.COORDINATOR));
    assertThatRule(new MissingResponsibleUnit(coordinators))
        .on(
            plan(
                units("office"),
                activity("a").under(Role.COORDINATOR, "office"),
                activity("b").under("office")))
        .finds(error("activities[b]", absent("b")))
        .passes("activities[a]");
  }

  @Test
  void passingThroughAnAncestorAtAnyHeight() {
    assertThatRule(RULE)
        .on(
            plan(
                units("office"),
                event("square").under("office").with(zone("stage").with(activity("acts")))))
        .findsNothing()
        .passes("activities[square].parts[stage].parts[acts]");
  }

  @Test
  void aSiblingDoesNotAnswer() {
    assertThatRule(RULE)
        .on(
            plan(
                units("office"),
                event("square").with(zone("advice").under("office"), activity("acts"))))
        .finds(error("activities[square].parts[acts]", absent("acts", "square")))
        .passes("activities[square].parts[advice]");
  }

  @Test
  void takingPartIsNotAnswering() {
    assertThatRule(RULE)
        .on(plan(units("office"), activity("acts").attendedBy("office")))
        .finds(error("activities[acts]", absent("acts")));
  }

  @Test
  void aBlankLabelBesideAnotherRoleIsAnswered() {
    assertThatRule(RULE)
        .on(plan(units("office"), activity("acts").underNobody().under(Role.LEAD, "office")))
        .findsNothing();
  }

  @Test
  void leavesDelegatedWorkAlone() {
    assertThatRule(RULE)
        .on(
            plan(
                units("stations"),
                activity("own-day").delegatedTo("stations"),
                event("square").delegatedTo("stations").with(zone("stage").with(zone("act")))))
        .findsNothing();
  }

  @Test
  void neverReportsAWholeBesideItsParts() {
    assertThatRule(RULE)
        .on(plan(units("office"), event("square").with(zone("advice").under("office"))))
        .findsNothing()
        .passes("activities[square].parts[advice]");
  }

  @Test
  void leavesARoleWithAnUnknownUnitToUnknownUnit() {
    assertThatRule(RULE).on(plan(activity("acts").under("ghost"))).findsNothing();
  }

  @Test
  void eachParticipantAnswers() {
    assertThatRule(RULE).on(plan(activity("acts").underEachParticipant())).findsNothing();
  }

  @Test
  void aLeadingGroupAnswersForNothing() {
    LeadingGroup group =
        LeadingGroup.builder()
            .head(Seat.builder().post("director").build())
            .office(UnitRef.of("office"))
            .build();
    assertThatRule(RULE)
        .on(plan(units("office"), plan -> plan.leadingGroup(group), activity("acts")))
        .finds(error("activities[acts]", absent("acts")));
  }

  @Test
  void aHeadingWithAResponsibleUnitAnswersForWhatItGroups() {
    assertThatRule(RULE)
        .on(plan(units("office"), heading("media").under("office").with(activity("film"))))
        .findsNothing();
  }
}
