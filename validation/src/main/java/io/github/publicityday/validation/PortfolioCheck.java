package io.github.publicityday.validation;

import com.google.common.base.CaseFormat;

/**
 * What only a comparison of plans finds: things that several of them book at one time. To a policy,
 * a report and its reader they are like rules, but the report on a single plan has no lines for
 * them in its ledger. {@link io.github.publicityday.validation.portfolio.Portfolio} makes them, by
 * a class of the same name for each, which documents it.
 */
public enum PortfolioCheck implements FindingKind {
  /** More people of a unit are needed by different plans than it has. */
  HEADCOUNT_EXCEEDED_BETWEEN_PLANS(Severity.ERROR),
  /** A person is due at two or more places by different plans. */
  PERSON_DOUBLE_BOOKED_BETWEEN_PLANS(Severity.ERROR),
  /** A unit is due at two or more places by different plans. */
  UNIT_DOUBLE_BOOKED_BETWEEN_PLANS(Severity.WARNING),
  /** Activities of different plans use one venue. */
  VENUE_DOUBLE_BOOKED_BETWEEN_PLANS(Severity.WARNING);

  private final String id;
  private final Severity severity;

  PortfolioCheck(Severity severity) {
    this.severity = severity;
    id = CaseFormat.UPPER_UNDERSCORE.to(CaseFormat.LOWER_HYPHEN, name());
  }

  @Override
  public String id() {
    return id;
  }

  @Override
  public Severity severity() {
    return severity;
  }
}
