package io.github.publicityday.validation.testing;

import io.github.publicityday.PublicityPlan;
import io.github.publicityday.validation.Report;
import java.util.Optional;

/**
 * Two plans, and in what respect a rule must say the same of both.
 *
 * @param before the one
 * @param after the other
 */
record Trial(PublicityPlan before, PublicityPlan after, Comparison comparison) {

  /** Says how what a rule says of one plan differs from what it says of the other. */
  interface Comparison {
    /**
     * How the reports differ in what {@code rule} says, so far as they must not; empty if they do
     * not.
     */
    Optional<String> difference(String rule, Report before, Report after);
  }
}
