package io.github.publicityday.validation.testing;

import io.github.publicityday.PublicityPlan;
import io.github.publicityday.format.PlanWriter;
import io.github.publicityday.validation.Rule;

/**
 * A rule breaks a law.
 *
 * @param origin where the plan comes from
 * @param difference in what
 */
record Breach(Law law, Rule rule, String origin, Trial trial, String difference) {

  /** All that it takes to see it again. */
  @Override
  public String toString() {
    return String.join(
        "\n",
        rule.id() + " breaks the law " + law.name() + ": " + law,
        "rule: " + rule.getClass().getName(),
        "plan: " + origin,
        difference,
        "--- the plan before",
        text(trial.before()),
        "--- the plan after",
        text(trial.after()));
  }

  /** As a file has it; as it prints, where nothing on the path can write files. */
  private static String text(PublicityPlan plan) {
    try {
      return PlanWriter.yaml().toString(plan);
    } catch (LinkageError e) {
      return plan.toString();
    }
  }
}
