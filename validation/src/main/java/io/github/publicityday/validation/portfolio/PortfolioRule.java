package io.github.publicityday.validation.portfolio;

import com.google.common.base.CaseFormat;
import com.google.common.collect.ImmutableList;
import io.github.publicityday.ElementPath;
import io.github.publicityday.validation.FindingKind;

/**
 * One kind of finding between plans. Like a {@link io.github.publicityday.validation.Rule}, it is
 * named after the defect, has messages under its id, and gives each of its subjects one of three
 * verdicts; but its subjects are things that several plans claim.
 */
public abstract sealed class PortfolioRule implements FindingKind
    permits HeadcountExceededBetweenPlans,
        PersonDoubleBookedBetweenPlans,
        UnitDoubleBookedBetweenPlans,
        VenueDoubleBookedBetweenPlans {
  PortfolioRule() {}

  /** All of them, by id. */
  public static ImmutableList<PortfolioRule> all() {
    return ImmutableList.of(
        new HeadcountExceededBetweenPlans(),
        new PersonDoubleBookedBetweenPlans(),
        new UnitDoubleBookedBetweenPlans(),
        new VenueDoubleBookedBetweenPlans());
  }

  /** The name of the class in kebab case: {@code unit-double-booked-between-plans}. */
  @Override
  public String id() {
    return CaseFormat.UPPER_CAMEL.to(CaseFormat.LOWER_HYPHEN, getClass().getSimpleName());
  }

  /** What it looks at. */
  abstract Shared.Kind kind();

  /** Gives a verdict on what several plans claim of one thing of its kind, if it concerns that. */
  abstract void check(SharedClaims claims, Tally tally);

  void checkIfConcerned(SharedClaims claims, Tally tally) {
    if (claims.shared().kind() == kind()) {
      check(claims, tally);
    }
  }

  /** Notes a plan that cannot be compared with others. */
  void checkIfComparable(PlanClaims plan, Tally tally) {
    if (tellsTheIncomparable() && plan.unknown().contains(kind())) {
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
