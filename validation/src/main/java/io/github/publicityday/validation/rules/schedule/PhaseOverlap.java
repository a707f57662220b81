package io.github.publicityday.validation.rules.schedule;

import com.google.common.collect.ImmutableList;
import io.github.publicityday.Certainty;
import io.github.publicityday.ConflictSet;
import io.github.publicityday.TimeSlot;
import io.github.publicityday.validation.Evidence;
import io.github.publicityday.validation.PlanIndex;
import io.github.publicityday.validation.Rule;
import io.github.publicityday.validation.Severity;
import io.github.publicityday.validation.Verdicts;
import java.util.List;

/**
 * Flags days that belong to more than one of the plan's phases: one finding for each maximal set of
 * phases.
 *
 * <p><b>Fails:</b> phases from 1 to 5 and from 5 to 10 January. <b>Passes:</b> the second phase
 * from 6 January.
 *
 * <p><b>Why it matters:</b> on the fifth some units still prepare and others already wait for them
 * on the square.
 *
 * <p><b>Severity:</b> warning; both phases can be worked at, but who follows the plan cannot tell
 * which one it is.
 *
 * <p><b>Leaves alone:</b> phases that touch, the one until 5 and the other from 6 January; phases
 * that leave days out (PhaseGap speaks).
 *
 * <p><b>Cannot be checked:</b> a phase that has no days, or days without a year, beside another.
 */
public final class PhaseOverlap implements Rule {
  /** The days that they have in common; the related elements are the phases. */
  public record Facts(TimeSlot days) implements Evidence {}

  /** The phases whose days are not known. */
  public record DaysUnknown(ImmutableList<String> phases) implements Evidence {
    @Override
    public String variant() {
      return "unchecked.days-unknown";
    }
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public void check(PlanIndex plan, Verdicts verdicts) {
    PhaseDays phases = PhaseDays.of(plan);
    int all = phases.dated().size() + phases.undated().size();
    if (all == 0) {
      return;
    }
    List<ConflictSet> sets = phases.timetable().conflictSets(Certainty.CERTAIN, 0);
    for (ConflictSet set : sets) {
      verdicts.fail(
          plan.planElement(),
          new Facts(set.when()),
          set.bookings().stream()
              .mapToObj(phases.dated()::get)
              .collect(ImmutableList.toImmutableList()));
    }
    if (!phases.undated().isEmpty() && all > 1) {
      verdicts.cannotCheck(plan.planElement(), new DaysUnknown(phases.undated()));
    } else if (sets.isEmpty()) {
      verdicts.pass(plan.planElement());
    }
  }
}
