package io.github.publicityday.validation;

import com.google.common.collect.ImmutableList;

/**
 * Where a rule puts its verdicts: one of three for each element that the rule is about. The order
 * in which they are given does not matter. For the use of one rule in one validation.
 */
public interface Verdicts {
  /** {@code subject} is as it should be. */
  void pass(Element subject);

  /** {@code subject} is wrong, as grave as the rule says, and nothing else is concerned. */
  default void fail(Element subject, Evidence evidence) {
    fail(subject, evidence, ImmutableList.of());
  }

  /** {@code subject} is wrong, as grave as the rule says. */
  void fail(Element subject, Evidence evidence, Iterable<Related> related);

  /**
   * {@code subject} is wrong, more or less gravely than the rule says of its ordinary findings: for
   * instance because it is only possible that the plan fails.
   */
  void failAs(Severity severity, Element subject, Evidence evidence, Iterable<Related> related);

  /** Whether {@code subject} is wrong cannot be told from the plan; {@code reason} says why. */
  void cannotCheck(Element subject, Evidence reason);
}
