package io.github.publicityday.validation.rules.responsibility;

import static io.github.publicityday.Role.COORDINATOR;
import static io.github.publicityday.Role.LEAD;
import static io.github.publicityday.validation.Plans.activity;
import static io.github.publicityday.validation.Plans.duty;
import static io.github.publicityday.validation.Plans.event;
import static io.github.publicityday.validation.Plans.plan;
import static io.github.publicityday.validation.Plans.unit;
import static io.github.publicityday.validation.Plans.units;
import static io.github.publicityday.validation.Plans.zone;
import static io.github.publicityday.validation.RuleAssert.assertThatRule;
import static io.github.publicityday.validation.RuleAssert.warning;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.publicityday.Responsibility;
import io.github.publicityday.Role;
import io.github.publicityday.UnitKind;
import io.github.publicityday.UnitRef;
import io.github.publicityday.validation.PlanPart;
import io.github.publicityday.validation.rules.responsibility.ConflictingLead.Apart;
import io.github.publicityday.validation.rules.responsibility.ConflictingLead.Leads;
import io.github.publicityday.validation.rules.responsibility.ConflictingLead.MayBeMember;
import org.junit.jupiter.api.Test;

class ConflictingLeadTest {
  private static final ConflictingLead RULE = new ConflictingLead();
  private static final PlanPart UNITS = units("patrol", "traffic", "office");

  private static Leads leads(String activity, String... units) {
    return new Leads(activity, ImmutableList.copyOf(units));
  }

  private static Apart apart(String activity, String lead, String responsible) {
    return new Apart(activity, ImmutableList.of(lead), ImmutableList.of(responsible));
  }

  @Test
  void failingWithTwoLeads() {
    assertThatRule(RULE)
        .on(plan(UNITS, activity("desk").under(LEAD, "patrol", "traffic")))
        .finds(
            warning("activities[desk]", leads("desk", "patrol", "traffic"))
                .relatedTo("unit units[patrol]", "unit units[traffic]"));
    assertThat(leads("desk").variant()).isEqualTo("leads");
  }

  @Test
  void failingStandingDuty() {
    assertThatRule(RULE)
        .on(plan(UNITS, duty("report").under(LEAD, "patrol", "traffic")))
        .finds(warning("duties[report]", leads("report", "patrol", "traffic")));
  }

  @Test
  void passingWithACoordinatorThereOrAround() {
    assertThatRule(RULE)
        .on(
            plan(
                UNITS,
                activity("desk").under(LEAD, "patrol", "traffic").under(COORDINATOR, "office"),
                event("square")
                    .under(COORDINATOR, "office")
                    .with(zone("x").under(LEAD, "patrol", "traffic"))))
        .findsNothing()
        .passes("activities[desk]", "activities[square].parts[x]");
  }

  @Test
  void failingPartOfWhatNobodyCoordinates() {
    assertThatRule(RULE)
        .on(
            plan(
                UNITS,
                event("square").under("office").with(zone("x").under(LEAD, "patrol", "traffic"))))
        .finds(
            warning("activities[square].parts[x]", leads("x", "patrol", "traffic"))
                .relatedTo("unit units[patrol]", "unit units[traffic]"));
  }

  @Test
  void oneUnitUnderTwoNamesIsOneLead() {
    assertThatRule(RULE)
        .on(plan(unit("cc").called("指揮中心").alias("中心"), activity("desk").under(LEAD, "指揮中心", "中心")))
        .findsNothing()
        .passes("activities[desk]");
  }

  @Test
  void failingWithAnotherResponsibleUnit() {
    assertThatRule(RULE)
        .on(plan(UNITS, activity("desk").under(LEAD, "patrol").under("traffic")))
        .finds(
            warning("activities[desk]", apart("desk", "patrol", "traffic"))
                .relatedTo("unit units[patrol]", "unit units[traffic]"));
    assertThat(apart("desk", "patrol", "traffic").variant()).isEqualTo("apart");
  }

  @Test
  void passingWithTheLeadAmongTheResponsibleUnits() {
    assertThatRule(RULE)
        .on(
            plan(
                unit("squads").collectiveOf("patrol", "traffic"),
                UNITS,
                activity("a").under(LEAD, "patrol").under("traffic", "patrol"),
                activity("b").under(LEAD, "patrol").under("squads"),
                activity("c").under(LEAD, "squads").under("traffic"),
                activity("d").under(LEAD, "patrol").under(Role.SUPPORT, "traffic")))
        .findsNothing()
        .passes("activities[a]", "activities[b]", "activities[c]", "activities[d]");
  }

  @Test
  void eachParticipantIsWhoeverTakesPart() {
    assertThatRule(RULE)
        .on(
            plan(
                UNITS,
                activity("a").under(LEAD, "patrol").underEachParticipant().attendedBy("patrol"),
                activity("b").under(LEAD, "patrol").underEachParticipant().attendedBy("traffic"),
                activity("c").under(LEAD, "patrol").underEachParticipant()))
        .finds(warning("activities[b]", apart("b", "patrol", "traffic")))
        .passes("activities[a]", "activities[c]");
  }

  @Test
  void leavesActivitiesWithoutALeadAlone() {
    assertThatRule(RULE)
        .on(plan(UNITS, activity("a").under("patrol", "traffic"), activity("b")))
        .looksAtNothing();
  }

  @Test
  void leavesUnknownUnitsToUnknownUnit() {
    assertThatRule(RULE)
        .on(
            plan(
                UNITS,
                activity("a").under(LEAD, "patrol", "ghost"),
                activity("b").under(LEAD, "ghost").under("patrol"),
                activity("c").under(LEAD, "patrol").under("ghost", "traffic")))
        .findsNothing();
  }

  @Test
  void cannotBeCheckedIfOneMayBeAMemberOfTheOther() {
    PlanPart squads = unit("squads").kind(UnitKind.SQUAD).collectiveOf();
    PlanPart patrol = unit("patrol").kind(UnitKind.SQUAD);
    MayBeMember doubt = new MayBeMember("patrol", "squads");
    assertThatRule(RULE)
        .on(plan(squads, patrol, activity("a").under(LEAD, "patrol").under("squads")))
        .cannotCheck("activities[a]", doubt)
        .finds();
    assertThatRule(RULE)
        .on(plan(squads, patrol, activity("a").under(LEAD, "squads").under("patrol")))
        .cannotCheck("activities[a]", doubt);
    assertThat(doubt.variant()).isEqualTo("unchecked.may-be-member");
  }

  @Test
  void failsBesideAnUnlistedCollectiveOfAnotherKind() {
    assertThatRule(RULE)
        .on(
            plan(
                unit("squads").kind(UnitKind.SQUAD).collectiveOf(),
                unit("tv").kind(UnitKind.BROADCASTER),
                activity("a").under(LEAD, "tv").under("squads")))
        .finds(warning("activities[a]", apart("a", "tv", "squads")));
  }

  @Test
  void aReferenceToParticipantsCanLead() {
    PlanPart lead =
        plan ->
            activity("a")
                .attendedBy("patrol", "traffic")
                .under(Responsibility.of(UnitRef.EACH_PARTICIPANT, LEAD))
                .addTo(plan);
    assertThatRule(RULE)
        .on(plan(UNITS, lead))
        .finds(warning("activities[a]", leads("a", "patrol", "traffic")));
  }
}
