package io.github.publicityday.validation.report;

/** What can be told about a rule, in the order in which it is told. */
public enum Explanation {
  /** What the rule flags, in one sentence. */
  FLAGS,
  /** The smallest plan that fails. */
  FAILS,
  /** The nearest plan that passes. */
  PASSES,
  /** Why it matters on the day. */
  WHY,
  /** How grave it is, and for what reason. */
  SEVERITY,
  /** What the rule deliberately leaves alone. */
  LEAVES_ALONE,
  /** When the rule cannot tell. */
  CANNOT_CHECK
}
