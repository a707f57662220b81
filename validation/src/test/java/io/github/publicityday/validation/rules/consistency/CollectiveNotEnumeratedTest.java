package io.github.publicityday.validation.rules.consistency;

import static io.github.publicityday.validation.Plans.activity;
import static io.github.publicityday.validation.Plans.bringing;
import static io.github.publicityday.validation.Plans.duty;
import static io.github.publicityday.validation.Plans.each;
import static io.github.publicityday.validation.Plans.event;
import static io.github.publicityday.validation.Plans.plan;
import static io.github.publicityday.validation.Plans.unit;
import static io.github.publicityday.validation.Plans.units;
import static io.github.publicityday.validation.Plans.zone;
import static io.github.publicityday.validation.testing.RuleAssert.assertThatRule;
import static io.github.publicityday.validation.testing.RuleAssert.info;

import io.github.publicityday.Role;
import io.github.publicityday.UnitRef;
import io.github.publicityday.validation.rules.consistency.CollectiveNotEnumerated.Fewer;
import io.github.publicityday.validation.rules.consistency.CollectiveNotEnumerated.NoMember;
import io.github.publicityday.validation.testing.RuleAssert.Expected;
import org.junit.jupiter.api.Test;

class CollectiveNotEnumeratedTest {
  private static final CollectiveNotEnumerated RULE = new CollectiveNotEnumerated();
  private static final Expected NOBODY_LISTED = info("units[all]", new NoMember("all"));

  @Test
  void failingWithoutAnyMember() {
    assertThatRule(RULE)
        .on(plan(unit("all").collectiveOf(), activity("desk").under("all")))
        .finds(NOBODY_LISTED.relatedTo("relying activities[desk]"));
  }

  @Test
  void failingWithFewerMembersThanDeclared() {
    assertThatRule(RULE)
        .on(
            plan(
                units("a", "b"),
                unit("fifteen").size(15),
                unit("three").size(3).collectiveOf("a", "b", "a"),
                zone("x").attendedBy("fifteen"),
                zone("y").attendedBy("three")))
        .finds(
            info("units[fifteen]", new Fewer("fifteen", 15, 0)),
            info("units[three]", new Fewer("three", 3, 2)));
  }

  @Test
  void passingWithAllMembersListed() {
    assertThatRule(RULE)
        .on(
            plan(
                unit("two").size(2).collectiveOf("a", "b"),
                unit("some").collectiveOf("a"),
                activity("desk").under("two", "some")))
        .findsNothing()
        .passes("units[two]", "units[some]");
  }

  @Test
  void whateverRolePlaceOrQuotaReliesOnIt() {
    assertThatRule(RULE)
        .on(
            plan(
                unit("all").collectiveOf(),
                activity("a").under(Role.SUPPORT, "all"),
                event("b").with(zone("c").attendedBy("all")),
                activity("d").bringing(each(2, "boards", "all")),
                bringing(each(1, "flags", "all")),
                duty("e").under("all")))
        .finds(
            NOBODY_LISTED.relatedTo(
                "relying activities[a]",
                "relying activities[b].parts[c]",
                "relying duties[e]",
                "relying activities[d]",
                "relying quotas[flags]"));
  }

  @Test
  void whoeverReliesOnACollectiveReliesOnTheCollectivesInIt() {
    assertThatRule(RULE)
        .on(
            plan(
                unit("all").collectiveOf("stations"),
                unit("stations").collectiveOf(),
                activity("desk").attendedBy("all")))
        .finds(
            info("units[stations]", new NoMember("stations")).relatedTo("relying activities[desk]"))
        .passes("units[all]");
  }

  @Test
  void nothingReliesOnWhoeverIsDelegatedToInvitedOrAddressed() {
    assertThatRule(RULE)
        .on(
            plan(
                unit("all").collectiveOf(),
                event("own").delegatedTo("all").with(zone("part").under("all").attendedBy("all")),
                activity("desk").invitingUnit("all"),
                p -> p.addAddressee(UnitRef.of("all"))))
        .looksAtNothing();
  }

  @Test
  void looksAtNoUnitThatIsNoCollective() {
    assertThatRule(RULE)
        .on(plan(units("patrol"), activity("desk").under("patrol")))
        .looksAtNothing();
  }
}
