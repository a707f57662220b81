package io.github.publicityday.validation.rules.responsibility;

import io.github.publicityday.LeadingGroup;
import io.github.publicityday.validation.Evidence;
import io.github.publicityday.validation.LeadingGroupEntry;
import io.github.publicityday.validation.PlanIndex;
import io.github.publicityday.validation.Rule;
import io.github.publicityday.validation.Severity;
import io.github.publicityday.validation.Verdicts;
import java.util.Optional;

/**
 * Flags a leading group without a head.
 *
 * <p><b>Fails:</b> a leading group of a deputy head and five members. <b>Passes:</b> the same with
 * a head, told by name, by post ("director of the bureau") or by unit.
 *
 * <p><b>Why it matters:</b> the group is there to decide between units, and nobody in it has the
 * last word; it is not even clear who calls it together.
 *
 * <p><b>Severity:</b> warning; deputies and members can see to the work, but a professional would
 * say who leads them.
 *
 * <p><b>Leaves alone:</b> a plan without a leading group (MissingLeadingGroup speaks); a head
 * without deputies or members; a head whose unit the plan does not know (UnknownUnit speaks).
 *
 * <p><b>Cannot be checked:</b> never; a head who is not told is none.
 */
public final class LeadingGroupWithoutHead implements Rule {
  /** How many deputies and how many members there are to be led. */
  public record Facts(int deputies, int members) implements Evidence {}

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public void check(PlanIndex plan, Verdicts verdicts) {
    Optional<LeadingGroupEntry> entry = plan.leadingGroup();
    if (entry.isEmpty()) {
      return;
    }
    LeadingGroup group = entry.get().group();
    if (group.head().isPresent()) {
      verdicts.pass(entry.get());
    } else {
      verdicts.fail(entry.get(), new Facts(group.deputies().size(), group.members().size()));
    }
  }
}
