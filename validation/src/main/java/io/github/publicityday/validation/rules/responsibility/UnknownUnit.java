package io.github.publicityday.validation.rules.responsibility;

import io.github.publicityday.validation.Evidence;
import io.github.publicityday.validation.PlanIndex;
import io.github.publicityday.validation.ReferenceEntry;
import io.github.publicityday.validation.Rule;
import io.github.publicityday.validation.Severity;
import io.github.publicityday.validation.Verdicts;
import java.util.Optional;

/**
 * Flags a reference to a unit that the plan does not list.
 *
 * <p><b>Fails:</b> units [patrol], responsible: patroll. <b>Passes:</b> responsible: patrol, or the
 * unit's full name, or an alias that the plan declares for it.
 *
 * <p><b>Why it matters:</b> the work is assigned to nobody. Whoever looks for its name in the plan
 * does not find it, and everybody else takes it for somebody else's.
 *
 * <p><b>Severity:</b> error; nobody can act on an assignment to a unit that does not exist.
 *
 * <p><b>Leaves alone:</b> "each participant", which is no unit; a written form beside a reference
 * that resolves; a name or alias that two units share (AmbiguousAlias speaks).
 *
 * <p><b>Cannot be checked:</b> never.
 */
public final class UnknownUnit implements Rule {
  /**
   * The reference as written, and the nearest id, name or alias that the plan knows: of the first
   * 200 unknown names of a plan.
   */
  public record Facts(String reference, Optional<String> nearest) implements Evidence {
    @Override
    public String variant() {
      return nearest.isPresent() ? "nearest" : "";
    }
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public void check(PlanIndex plan, Verdicts verdicts) {
    for (ReferenceEntry entry : plan.references()) {
      String id = entry.reference().id().value();
      if (entry.unit().isPresent() || plan.sharedForms().containsKey(id)) {
        verdicts.pass(entry);
      } else {
        verdicts.fail(entry, new Facts(id, plan.nearestUnitForm(id)));
      }
    }
  }
}
