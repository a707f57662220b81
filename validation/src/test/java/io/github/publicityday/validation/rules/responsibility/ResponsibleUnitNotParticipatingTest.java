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

import com.google.common.collect.ImmutableSet;
import io.github.publicityday.Role;
import io.github.publicityday.UnitKind;
import io.github.publicityday.validation.AnsweringRoles;
import io.github.publicityday.validation.rules.responsibility.ResponsibleUnitNotParticipating.Facts;
import io.github.publicityday.validation.rules.responsibility.ResponsibleUnitNotParticipating.MayBeMember;
import io.github.publicityday.validation.rules.responsibility.ResponsibleUnitNotParticipating.MembersUnlisted;
import org.junit.jupiter.api.Test;

class ResponsibleUnitNotParticipatingTest {
  private static final ResponsibleUnitNotParticipating RULE =
      new ResponsibleUnitNotParticipating(AnsweringRoles.STANDARD);
  private static final String ANSWERING =
      "activities[square].parts[boards].responsible[linkage-office]";

  @Test
  void failing() {
    assertThatRule(RULE)
        .on(
            plan(
                units("patrol"),
                unit("linkage-office").called("110社會聯動辦"),
                event("square")
                    .attendedBy("patrol")
                    .with(
                        zone("boards")
                            .titled("Boards")
                            .under("linkage-office", "patrol")
                            .underEachParticipant())))
        .finds(
            warning(ANSWERING, new Facts("110社會聯動辦", "Boards", "square"))
                .relatedTo("whole activities[square]", "unit units[linkage-office]"))
        .passes("activities[square].parts[boards].responsible[patrol]");
  }

  @Test
  void failingInARoleThatAnswers() {
    assertThatRule(RULE)
        .on(
            plan(
                units("patrol", "office"),
                event("square")
                    .attendedBy("patrol")
                    .with(zone("x").under(Role.ORGANIZER, "office").under(Role.SUPPORT, "office"))))
        .finds(
            warning(
                "activities[square].parts[x].responsible[office:organizer]",
                new Facts("office", "x", "square")));
    assertThatRule(
            new ResponsibleUnitNotParticipating(new AnsweringRoles(ImmutableSet.of(Role.SUPPORT))))
        .on(
            plan(
                units("patrol", "office"),
                event("square")
                    .attendedBy("patrol")
                    .with(zone("x").under(Role.ORGANIZER, "office").under(Role.SUPPORT, "office"))))
        .finds(
            warning(
                "activities[square].parts[x].responsible[office:support]",
                new Facts("office", "x", "square")));
  }

  @Test
  void passingWithTheUnitInThePartInTheWholeOrInAPartOfThePart() {
    assertThatRule(RULE)
        .on(
            plan(
                units("a", "b", "c", "d"),
                event("square")
                    .attendedBy("a")
                    .with(
                        zone("w").under("a"),
                        zone("x").under("b").attendedBy("b"),
                        zone("y").under("c").with(activity("act").attendedBy("c")),
                        zone("z").attendedBy("d").with(activity("speech").under("a")))))
        .findsNothing()
        .passes(
            "activities[square].parts[w].responsible[a]",
            "activities[square].parts[x].responsible[b]",
            "activities[square].parts[y].responsible[c]",
            "activities[square].parts[z].parts[speech].responsible[a]");
  }

  @Test
  void aUnitIsTheSameByWhateverNameItIsCalled() {
    assertThatRule(RULE)
        .on(
            plan(
                unit("cc").called("指揮中心").alias("中心"),
                event("square").attendedBy("指揮中心").with(zone("x").under("中心"))))
        .findsNothing();
  }

  @Test
  void passingThroughAMemberOrACollective() {
    assertThatRule(RULE)
        .on(
            plan(
                unit("stations").collectiveOf("north", "south"),
                units("north", "south"),
                event("square").attendedBy("stations").with(zone("x").under("north")),
                event("park").attendedBy("south").with(zone("y").under("stations"))))
        .findsNothing()
        .passes(
            "activities[square].parts[x].responsible[north]",
            "activities[park].parts[y].responsible[stations]");
  }

  @Test
  void failingCollectiveOfWhichNobodyTakesPart() {
    assertThatRule(RULE)
        .on(
            plan(
                unit("stations").collectiveOf("north", "south"),
                units("north", "south", "patrol"),
                event("square").attendedBy("patrol").with(zone("x").under("stations"))))
        .finds(
            warning(
                "activities[square].parts[x].responsible[stations]",
                new Facts("stations", "x", "square")));
  }

  @Test
  void leavesAloneWhatListsNobodyIsNoPartOrIsADuty() {
    assertThatRule(RULE)
        .on(
            plan(
                units("office", "patrol"),
                event("square").with(zone("x").under("office").attendedBy("patrol")),
                activity("desk").under("office").attendedBy("patrol"),
                event("park").attendedBy("patrol").with(zone("y").underEachParticipant()),
                duty("order").under("office").attendedBy("patrol")))
        .looksAtNothing();
  }

  @Test
  void leavesUnknownUnitsToUnknownUnit() {
    assertThatRule(RULE)
        .on(plan(units("a"), event("square").attendedBy("a").with(zone("x").under("ghost"))))
        .looksAtNothing();
  }

  @Test
  void cannotBeCheckedIfAnUnlistedCollectiveOfTheSameKindMayContainTheUnit() {
    assertThatRule(RULE)
        .on(
            plan(
                unit("offices").kind(UnitKind.OFFICE).collectiveOf(),
                unit("linkage-office").kind(UnitKind.OFFICE),
                event("square").attendedBy("offices").with(zone("boards").under("linkage-office"))))
        .cannotCheck(ANSWERING, new MayBeMember("linkage-office", "offices"))
        .finds();
  }

  @Test
  void failsBesideAnUnlistedCollectiveOfAnotherKind() {
    assertThatRule(RULE)
        .on(
            plan(
                unit("linkage-units").kind(UnitKind.PARTNER_DEPARTMENT).size(15),
                unit("linkage-office").kind(UnitKind.GOVERNMENT),
                event("square")
                    .attendedBy("linkage-units")
                    .with(zone("boards").under("linkage-office"))))
        .finds(warning(ANSWERING, new Facts("linkage-office", "boards", "square")));
  }

  @Test
  void cannotBeCheckedIfTheMembersOfTheAnsweringCollectiveAreUnlisted() {
    assertThatRule(RULE)
        .on(
            plan(
                unit("stations").collectiveOf(),
                units("patrol"),
                event("square").attendedBy("patrol").with(zone("x").under("stations"))))
        .cannotCheck(
            "activities[square].parts[x].responsible[stations]", new MembersUnlisted("stations"))
        .finds();
  }
}
