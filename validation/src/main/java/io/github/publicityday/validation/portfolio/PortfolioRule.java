package io.github.publicityday.validation.portfolio;

import com.google.common.collect.ImmutableList;
import io.github.publicityday.ElementPath;
import io.github.publicityday.validation.PortfolioCheck;

/**
 * Makes one kind of finding between plans. Like a {@link io.github.publicityday.validation.Rule},
 * it is named after the defect and gives each of its subjects one of three verdicts; but its
 * subjects are things that several plans claim.
 */
abstract sealed class PortfolioRule
    permits HeadcountExceededBetweenPlans,
        PersonDoubleBookedBetweenPlans,
        UnitDoubleBookedBetweenPlans,
        VenueDoubleBookedBetweenPlans {
  private final PortfolioCheck kind;

  PortfolioRule(PortfolioCheck kind) {
    this.kind = kind;
  }

  /** All of them, by id. */
  static ImmutableList<PortfolioRule> all() {
    return ImmutableList.of(
        new HeadcountExceededBetweenPlans(),
        new PersonDoubleBookedBetweenPlans(),
        new UnitDoubleBookedBetweenPlans(),
        new VenueDoubleBookedBetweenPlans());
  }

  /** What its findings are to policies and reports. */
  PortfolioCheck kind() {
    return kind;
  }

  /** What it looks at. */
  abstract Shared.Kind concerns();

  /** Gives a verdict on what several plans claim of one thing of its kind, if it concerns that. */
  abstract void check(SharedClaims claims, Tally tally);

  void checkIfConcerned(SharedClaims claims, Tally tally) {
    if (claims.shared().kind() == concerns()) {
      check(claims, tally);
    }
  }

  /** Notes a plan that cannot be compared with others. */
  void checkIfComparable(PlanClaims plan, Tally tally) {
    if (tellsTheIncomparable() && plan.unknown().contains(concerns())) {
      tally.cannotCheck(
          ElementPath.root().element("plans", plan.plan()),
          plan.plan(),
          new SharingUnknown(plan.plan()));
    }
  }

  /** Whether it speaks of such plans; of several rules on one kind of thing, one does. */
  boolean tellsTheIncomparable() {
    return true;
  }
}
