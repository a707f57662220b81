package io.github.publicityday.validation.rules.consistency;

import io.github.publicityday.validation.Evidence;
import io.github.publicityday.validation.PlanIndex;
import io.github.publicityday.validation.Rule;
import io.github.publicityday.validation.Severity;
import io.github.publicityday.validation.Verdicts;

/**
 * Flags a plan without a theme (主題).
 *
 * <p><b>Fails:</b> a programme, and no theme. <b>Passes:</b> the same with one.
 *
 * <p><b>Why it matters:</b> banners, messages and broadcasts each invent their own slogan.
 *
 * <p><b>Severity:</b> info; the day runs without one.
 *
 * <p><b>Leaves alone:</b> an excerpt: a plan that has neither a title nor a day, or nothing to do.
 *
 * <p><b>Cannot be checked:</b> never.
 */
public final class MissingTheme implements Rule {
  /** There is nothing more to say. */
  public record Facts() implements Evidence {}

  @Override
  public Severity severity() {
    return Severity.INFO;
  }

  @Override
  public void check(PlanIndex plan, Verdicts verdicts) {
    if (plan.plan().theme().isPresent()) {
      verdicts.pass(plan.planElement());
    } else if (!plan.isExcerpt()) {
      verdicts.fail(plan.planElement(), new Facts());
    }
  }
}
