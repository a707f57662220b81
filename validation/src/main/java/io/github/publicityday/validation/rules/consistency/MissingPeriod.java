package io.github.publicityday.validation.rules.consistency;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import io.github.publicityday.StatedTime;
import io.github.publicityday.validation.Evidence;
import io.github.publicityday.validation.PlanIndex;
import io.github.publicityday.validation.Related;
import io.github.publicityday.validation.Rule;
import io.github.publicityday.validation.Severity;
import io.github.publicityday.validation.TimeEntry;
import io.github.publicityday.validation.Verdicts;

/**
 * Flags a plan that refers to its own period ("during the campaign") and does not state it.
 *
 * <p><b>Fails:</b> a television programme "during the campaign", in a plan without a period.
 * <b>Passes:</b> the same with a period from 5 to 20 January.
 *
 * <p><b>Why it matters:</b> the broadcaster films when it suits, which may be after everybody has
 * gone home.
 *
 * <p><b>Severity:</b> info; the day itself is not concerned.
 *
 * <p><b>Leaves alone:</b> a plan whose times do not refer to the period; one that states the days
 * of its phases, which tell the period.
 *
 * <p><b>Cannot be checked:</b> never.
 */
public final class MissingPeriod implements Rule {
  /** How many times refer to the period. */
  public record Facts(int times) implements Evidence {}

  @Override
  public Severity severity() {
    return Severity.INFO;
  }

  @Override
  public void check(PlanIndex plan, Verdicts verdicts) {
    ImmutableList<TimeEntry> referring =
        ImmutableList.copyOf(Iterables.filter(plan.times(), MissingPeriod::refersToPeriod));
    if (referring.isEmpty()) {
      return;
    }
    boolean phases = plan.plan().phases().stream().anyMatch(phase -> phase.period().isPresent());
    if (plan.plan().period().isPresent() || phases) {
      verdicts.pass(plan.planElement());
    } else {
      verdicts.fail(
          plan.planElement(),
          new Facts(referring.size()),
          referring.stream()
              .map(entry -> Related.of(Related.Part.RELYING, entry))
              .collect(toImmutableList()));
    }
  }

  private static boolean refersToPeriod(TimeEntry entry) {
    return entry.time() instanceof StatedTime.Relative relative
        && relative.anchor() instanceof StatedTime.OfPeriod;
  }
}
