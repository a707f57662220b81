package io.github.publicityday.validation.rules.consistency;

import io.github.publicityday.StatedIssuer;
import io.github.publicityday.validation.Evidence;
import io.github.publicityday.validation.PlanIndex;
import io.github.publicityday.validation.Rule;
import io.github.publicityday.validation.Severity;
import io.github.publicityday.validation.Verdicts;

/**
 * Flags a plan that does not name the body that issues it.
 *
 * <p><b>Fails:</b> a plan of "our bureau" (我局). <b>Passes:</b> a plan of the Mingxi County Public
 * Security Bureau.
 *
 * <p><b>Why it matters:</b> a partner who gets the plan cannot tell who asks it to come, and whom
 * to ask back.
 *
 * <p><b>Severity:</b> info; the letter that goes with the plan may name the body.
 *
 * <p><b>Leaves alone:</b> an excerpt: a plan that has neither a title nor a day, or nothing to do.
 *
 * <p><b>Cannot be checked:</b> never.
 */
public final class MissingIssuer implements Rule {
  /** There is nothing said about the body. */
  public record Absent() implements Evidence {
    @Override
    public String variant() {
      return "absent";
    }
  }

  /** What the body calls itself. */
  public record Unnamed(String wording) implements Evidence {
    @Override
    public String variant() {
      return "unnamed";
    }
  }

  @Override
  public Severity severity() {
    return Severity.INFO;
  }

  @Override
  public void check(PlanIndex plan, Verdicts verdicts) {
    StatedIssuer issuer = plan.plan().issuer();
    if (issuer instanceof StatedIssuer.Named) {
      verdicts.pass(plan.planElement());
    } else if (!plan.isExcerpt()) {
      verdicts.fail(
          plan.planElement(),
          issuer instanceof StatedIssuer.Unnamed unnamed
              ? new Unnamed(unnamed.wording())
              : new Absent());
    }
  }
}
