package io.github.publicityday.validation.rules.responsibility;

import static io.github.publicityday.validation.Plans.activity;
import static io.github.publicityday.validation.Plans.event;
import static io.github.publicityday.validation.Plans.plan;
import static io.github.publicityday.validation.Plans.relay;
import static io.github.publicityday.validation.Plans.unit;
import static io.github.publicityday.validation.Plans.units;
import static io.github.publicityday.validation.Plans.zone;
import static io.github.publicityday.validation.testing.RuleAssert.assertThatRule;
import static io.github.publicityday.validation.testing.RuleAssert.warning;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.publicityday.UnitKind;
import io.github.publicityday.validation.rules.responsibility.PartUnitNotParticipating.Facts;
import io.github.publicityday.validation.rules.responsibility.PartUnitNotParticipating.MayBeMember;
import io.github.publicityday.validation.rules.responsibility.PartUnitNotParticipating.MembersUnlisted;
import org.junit.jupiter.api.Test;

class PartUnitNotParticipatingTest {
  private static final PartUnitNotParticipating RULE = new PartUnitNotParticipating();

  @Test
  void failing() {
    assertThatRule(RULE)
        .on(
            plan(
                units("patrol"),
                unit("exit-entry").called("出入境"),
                event("square")
                    .titled("Square event")
                    .attendedBy("patrol")
                    .with(zone("advice").titled("Advice").attendedBy("patrol", "exit-entry"))))
        .finds(
            warning(
                    "activities[square].parts[advice].participants[exit-entry]",
                    new Facts("出入境", "Advice", "Square event"))
                .relatedTo("whole activities[square]", "unit units[exit-entry]"))
        .passes("activities[square].parts[advice].participants[patrol]");
  }

  @Test
  void passingWithTheUnitAmongTheParticipants() {
    assertThatRule(RULE)
        .on(
            plan(
                units("patrol", "exit-entry"),
                event("square")
                    .attendedBy("exit-entry", "patrol")
                    .with(zone("advice").attendedBy("patrol", "exit-entry"))))
        .findsNothing();
  }

  @Test
  void passingAsAMemberOfAParticipatingCollective() {
    assertThatRule(RULE)
        .on(
            plan(
                unit("offices").collectiveOf("exit-entry", "archive"),
                units("exit-entry", "archive"),
                event("square")
                    .attendedBy("offices")
                    .with(zone("advice").attendedBy("exit-entry"))))
        .findsNothing()
        .passes("activities[square].parts[advice].participants[exit-entry]");
  }

  @Test
  void aUnitIsTheSameByWhateverNameItIsCalled() {
    assertThatRule(RULE)
        .on(
            plan(
                unit("cc").called("指揮中心").alias("中心"),
                event("square").attendedBy("指揮中心").with(zone("advice").attendedBy("中心"))))
        .findsNothing();
  }

  @Test
  void everyMissingMemberOfACollectiveIsAFindingOfItsOwn() {
    assertThatRule(RULE)
        .on(
            plan(
                unit("stations").collectiveOf("north", "south", "west"),
                units("north", "south", "west"),
                event("square").attendedBy("north").with(zone("advice").attendedBy("stations"))))
        .finds(
            warning(
                    "activities[square].parts[advice].participants[stations]",
                    new Facts("south", "advice", "square"))
                .relatedTo("whole activities[square]", "unit units[south]"),
            warning(
                    "activities[square].parts[advice].participants[stations]",
                    new Facts("west", "advice", "square"))
                .relatedTo("whole activities[square]", "unit units[west]"));
  }

  @Test
  void threeDeepComparesWithTheNearestThatListsAnybody() {
    assertThatRule(RULE)
        .on(
            plan(
                units("a", "b", "c"),
                event("square")
                    .attendedBy("a", "b")
                    .with(
                        zone("silent").with(activity("act").attendedBy("b", "c")),
                        zone("loud").attendedBy("a").with(activity("speech").attendedBy("b")))))
        .finds(
            warning(
                    "activities[square].parts[silent].parts[act].participants[c]",
                    new Facts("c", "act", "square"))
                .relatedTo("whole activities[square]", "unit units[c]"),
            warning(
                    "activities[square].parts[loud].parts[speech].participants[b]",
                    new Facts("b", "speech", "loud"))
                .relatedTo("whole activities[square].parts[loud]", "unit units[b]"));
  }

  @Test
  void leavesActivitiesAloneThatListNobody() {
    assertThatRule(RULE)
        .on(plan(units("patrol"), event("square").with(zone("advice").attendedBy("patrol"))))
        .looksAtNothing();
  }

  @Test
  void leavesInviteesAndRelayStationsAlone() {
    assertThatRule(RULE)
        .on(
            plan(
                units("patrol", "troupe"),
                event("square")
                    .attendedBy("patrol")
                    .with(
                        zone("acts").invitingUnit("troupe"),
                        zone("air").relaying(relay("明溪", "永安", "明溪")))))
        .looksAtNothing();
  }

  @Test
  void leavesEachParticipantAlone() {
    assertThatRule(RULE)
        .on(
            plan(
                units("patrol"),
                event("square")
                    .attendedBy("patrol")
                    .with(zone("advice").attendedByEachParticipant())))
        .findsNothing();
  }

  @Test
  void leavesUnknownUnitsToUnknownUnit() {
    assertThatRule(RULE)
        .on(
            plan(
                units("patrol"),
                event("square").attendedBy("patrol").with(zone("advice").attendedBy("ghost"))))
        .findsNothing();
  }

  @Test
  void answeringIsNotTakingPart() {
    assertThatRule(RULE)
        .on(
            plan(
                units("patrol", "office"),
                event("square").attendedBy("patrol").with(zone("advice").under("office"))))
        .looksAtNothing();
  }

  @Test
  void cannotBeCheckedIfAnUnlistedCollectiveOfTheSameKindMayContainTheUnit() {
    assertThatRule(RULE)
        .on(
            plan(
                unit("offices").kind(UnitKind.OFFICE).collectiveOf(),
                unit("exit-entry").kind(UnitKind.OFFICE),
                event("square")
                    .attendedBy("offices")
                    .with(zone("advice").attendedBy("exit-entry"))))
        .cannotCheck(
            "activities[square].parts[advice].participants[exit-entry]",
            new MayBeMember("exit-entry", "offices"))
        .finds();
    assertThat(new MayBeMember("a", "b").variant()).isEqualTo("unchecked.may-be-member");
  }

  @Test
  void partnerDepartmentsMayContainAnyPartnerAndNoOtherKindMay() {
    assertThatRule(RULE)
        .on(
            plan(
                unit("linkage").kind(UnitKind.PARTNER_DEPARTMENT).size(15),
                unit("mobile").kind(UnitKind.OPERATOR),
                event("square").attendedBy("linkage").with(zone("advice").attendedBy("mobile"))))
        .cannotCheck(
            "activities[square].parts[advice].participants[mobile]",
            new MayBeMember("mobile", "linkage"))
        .finds();
    assertThatRule(RULE)
        .on(
            plan(
                unit("operators").kind(UnitKind.OPERATOR).size(3),
                unit("power").kind(UnitKind.PARTNER_DEPARTMENT),
                event("square").attendedBy("operators").with(zone("advice").attendedBy("power"))))
        .finds(
            warning(
                "activities[square].parts[advice].participants[power]",
                new Facts("power", "advice", "square")));
  }

  @Test
  void cannotBeCheckedIfEitherKindIsUnknown() {
    assertThatRule(RULE)
        .on(
            plan(
                unit("all").collectiveOf(),
                unit("exit-entry").kind(UnitKind.OFFICE),
                event("square").attendedBy("all").with(zone("advice").attendedBy("exit-entry"))))
        .cannotCheck(
            "activities[square].parts[advice].participants[exit-entry]",
            new MayBeMember("exit-entry", "all"));
    assertThatRule(RULE)
        .on(
            plan(
                unit("all").kind(UnitKind.OFFICE).collectiveOf(),
                unit("exit-entry"),
                event("square").attendedBy("all").with(zone("advice").attendedBy("exit-entry"))))
        .cannotCheck(
            "activities[square].parts[advice].participants[exit-entry]",
            new MayBeMember("exit-entry", "all"));
  }

  @Test
  void cannotBeCheckedIfACollectiveListsOnlySomeOfItsMembers() {
    assertThatRule(RULE)
        .on(
            plan(
                unit("offices").size(15).collectiveOf("archive"),
                units("archive", "exit-entry"),
                event("square")
                    .attendedBy("offices")
                    .with(zone("advice").attendedBy("archive", "exit-entry"))))
        .cannotCheck(
            "activities[square].parts[advice].participants[exit-entry]",
            new MayBeMember("exit-entry", "offices"))
        .passes("activities[square].parts[advice].participants[archive]");
  }

  @Test
  void cannotBeCheckedIfAMemberOfTheCollectiveIsItselfUnlisted() {
    assertThatRule(RULE)
        .on(
            plan(
                unit("all").collectiveOf("offices"),
                unit("offices").kind(UnitKind.OFFICE).collectiveOf(),
                unit("exit-entry").kind(UnitKind.OFFICE),
                event("square").attendedBy("all").with(zone("advice").attendedBy("exit-entry"))))
        .cannotCheck(
            "activities[square].parts[advice].participants[exit-entry]",
            new MayBeMember("exit-entry", "offices"));
  }

  @Test
  void failsBesideAnUnlistedCollectiveOfAnotherKind() {
    assertThatRule(RULE)
        .on(
            plan(
                unit("linkage").kind(UnitKind.PARTNER_DEPARTMENT).size(15),
                unit("exit-entry").kind(UnitKind.OFFICE),
                event("square")
                    .attendedBy("linkage")
                    .with(zone("advice").attendedBy("exit-entry"))))
        .finds(
            warning(
                "activities[square].parts[advice].participants[exit-entry]",
                new Facts("exit-entry", "advice", "square")));
  }

  @Test
  void failsBesideACollectiveThatListsAllItsMembers() {
    assertThatRule(RULE)
        .on(
            plan(
                unit("offices").size(1).collectiveOf("archive"),
                units("archive", "exit-entry"),
                event("square")
                    .attendedBy("offices")
                    .with(zone("advice").attendedBy("exit-entry"))))
        .finds(
            warning(
                "activities[square].parts[advice].participants[exit-entry]",
                new Facts("exit-entry", "advice", "square")));
  }

  @Test
  void cannotBeCheckedIfACollectiveWithoutMembersTakesPartInThePartOnly() {
    assertThatRule(RULE)
        .on(
            plan(
                unit("linkage").called("聯動單位").size(15),
                units("patrol"),
                event("square").attendedBy("patrol").with(zone("advice").attendedBy("linkage"))))
        .cannotCheck(
            "activities[square].parts[advice].participants[linkage]", new MembersUnlisted("聯動單位"))
        .finds();
    assertThat(new MembersUnlisted("a").variant()).isEqualTo("unchecked.members-unlisted");
  }

  @Test
  void passesACollectiveWithoutMembersThatTakesPartInBoth() {
    assertThatRule(RULE)
        .on(
            plan(
                unit("linkage").size(15),
                event("square").attendedBy("linkage").with(zone("advice").attendedBy("linkage"))))
        .findsNothing()
        .passes("activities[square].parts[advice].participants[linkage]");
  }
}
