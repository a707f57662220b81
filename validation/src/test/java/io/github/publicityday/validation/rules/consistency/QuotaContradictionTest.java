package io.github.publicityday.validation.rules.consistency;

import static io.github.publicityday.validation.Plans.activity;
import static io.github.publicityday.validation.Plans.bringing;
import static io.github.publicityday.validation.Plans.each;
import static io.github.publicityday.validation.Plans.inAll;
import static io.github.publicityday.validation.Plans.plan;
import static io.github.publicityday.validation.Plans.unit;
import static io.github.publicityday.validation.Plans.units;
import static io.github.publicityday.validation.RuleAssert.assertThatRule;
import static io.github.publicityday.validation.RuleAssert.warning;

import io.github.publicityday.Quota;
import io.github.publicityday.UnitRef;
import io.github.publicityday.validation.PlanPart;
import io.github.publicityday.validation.rules.consistency.QuotaContradiction.Disagrees;
import io.github.publicityday.validation.rules.consistency.QuotaContradiction.Exceeds;
import io.github.publicityday.validation.rules.consistency.QuotaContradiction.SuppliersUnknown;
import org.junit.jupiter.api.Test;

class QuotaContradictionTest {
  private static final QuotaContradiction RULE = new QuotaContradiction();
  private static final SuppliersUnknown UNKNOWN = new SuppliersUnknown("boards");

  private static Quota of(Quota whole, Quota... parts) {
    return Quota.builder().from(whole).addOfWhich(parts).build();
  }

  @Test
  void failingWithPartsThatExceedTheWhole() {
    assertThatRule(RULE)
        .on(
            plan(
                activity("a")
                    .bringing(of(inAll(10, "banners"), inAll(8, "fraud"), inAll(3, "calls")))))
        .finds(
            warning("activities[a].quotas[banners]", new Exceeds("banners", 10, 11))
                .relatedTo(
                    "part activities[a].quotas[banners].ofWhich[fraud]",
                    "part activities[a].quotas[banners].ofWhich[calls]"));
  }

  @Test
  void passingWithPartsThatFillTheWholeOrLess() {
    assertThatRule(RULE)
        .on(
            plan(
                bringing(of(inAll(10, "banners"), inAll(8, "fraud"), inAll(2, "calls"))),
                bringing(of(inAll(10, "flags"), inAll(1, "red")))))
        .findsNothing()
        .passes("quotas[banners]", "quotas[flags]");
  }

  @Test
  void aPartWithoutAnAmountIsNothingToCount() {
    Quota calls = Quota.builder().item("calls").build();
    assertThatRule(RULE)
        .on(plan(bringing(of(inAll(10, "banners"), inAll(8, "fraud"), calls))))
        .findsNothing()
        .passes("quotas[banners]");
  }

  @Test
  void aPartHasTheSuppliersOfItsWhole() {
    assertThatRule(RULE)
        .on(plan(units("a", "b"), bringing(of(inAll(5, "banners", "a", "b"), each(3, "fraud")))))
        .finds(warning("quotas[banners]", new Exceeds("banners", 5, 6)));
  }

  @Test
  void aTotalIsComparedWithWhatAllSuppliersBring() {
    assertThatRule(RULE)
        .on(
            plan(
                units("a", "b"),
                bringing(of(each(5, "boards", "a", "b"), inAll(6, "fraud"))),
                bringing(of(each(5, "flags", "a", "b"), each(6, "red", "a")))))
        .findsNothing()
        .passes("quotas[boards]", "quotas[flags]");
  }

  @Test
  void ofEachSupplierThePartsAreComparedWithoutKnowingHowMany() {
    assertThatRule(RULE)
        .on(plan(bringing(of(each(4, "boards"), each(3, "fraud"), each(2, "calls")))))
        .finds(warning("quotas[boards]", new Exceeds("boards", 4, 5)));
  }

  @Test
  void partsOfEachUnitAreCountedForEverySupplier() {
    assertThatRule(RULE)
        .on(
            plan(
                units("a", "b"),
                unit("five").size(5),
                bringing(of(inAll(10, "boards"), each(2, "fraud", "a", "five")))))
        .finds(warning("quotas[boards]", new Exceeds("boards", 10, 12)));
  }

  @Test
  void failingWithATotalThatTheUnitsDoNotComeTo() {
    assertThatRule(RULE)
        .on(
            plan(
                units("a", "b"),
                bringing(inAll(20, "boards")),
                bringing(each(3, "boards", "a", "b"))))
        .finds(
            warning("quotas[boards]", new Disagrees("boards", 20, 6))
                .relatedTo("elsewhere quotas[boards#2]"));
  }

  @Test
  void passingWithATotalThatTheyDoComeTo() {
    assertThatRule(RULE)
        .on(
            plan(
                units("a", "b"),
                bringing(inAll(6, "boards")),
                bringing(each(3, "boards", "a", "b"))))
        .findsNothing()
        .passes("quotas[boards]");
  }

  @Test
  void whatIsKnownOfTheSuppliersMayBeTooMuchAlready() {
    PlanPart[] each = {
      units("a"),
      unit("all").collectiveOf(),
      bringing(each(3, "boards", "a")),
      bringing(each(3, "boards", "all"))
    };
    assertThatRule(RULE)
        .on(plan(each[0], each[1], bringing(inAll(2, "boards")), each[2], each[3]))
        .finds(warning("quotas[boards]", new Disagrees("boards", 2, 3)));
    assertThatRule(RULE)
        .on(plan(each[0], each[1], bringing(inAll(3, "boards")), each[2], each[3]))
        .finds()
        .cannotCheck("quotas[boards]", UNKNOWN);
  }

  @Test
  void cannotBeCheckedIfItIsNotSaidHowManyEachBrings() {
    Quota some = Quota.builder().item("boards").addSupplier(UnitRef.of("a")).build();
    assertThatRule(RULE)
        .on(plan(units("a"), bringing(inAll(6, "boards")), bringing(some)))
        .finds()
        .cannotCheck("quotas[boards]", UNKNOWN);
  }

  @Test
  void cannotBeCheckedWithoutTheNumberOfSuppliers() {
    assertThatRule(RULE)
        .on(
            plan(
                unit("all").collectiveOf(),
                bringing(inAll(6, "boards")),
                bringing(each(3, "boards", "all"))))
        .finds()
        .cannotCheck("quotas[boards]", UNKNOWN);
    assertThatRule(RULE)
        .on(plan(bringing(of(inAll(6, "boards"), each(3, "fraud", "ghost")))))
        .finds()
        .cannotCheck("quotas[boards]", UNKNOWN);
  }

  @Test
  void looksAtNothingWithoutPartsOrAmounts() {
    assertThatRule(RULE)
        .on(
            plan(
                bringing(inAll(6, "boards")),
                activity("a").bringing(each(3, "boards", "u")),
                bringing(of(Quota.builder().item("x").build(), inAll(3, "y")))))
        .looksAtNothing();
  }
}
