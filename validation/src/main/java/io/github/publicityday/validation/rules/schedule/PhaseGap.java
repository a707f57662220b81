package io.github.publicityday.validation.rules.schedule;

import com.google.common.collect.ImmutableList;
import io.github.publicityday.Certainty;
import io.github.publicityday.TimeSlot;
import io.github.publicityday.TimeWindow;
import io.github.publicityday.validation.Evidence;
import io.github.publicityday.validation.PlanIndex;
import io.github.publicityday.validation.Rule;
import io.github.publicityday.validation.Severity;
import io.github.publicityday.validation.Verdicts;
import java.util.Optional;

/**
 * Flags days of the campaign that belong to none of its phases.
 *
 * <p><b>Fails:</b> a campaign from 1 to 10 January with phases from 1 to 4 and from 6 to 10
 * January. <b>Passes:</b> the second phase from 5 January.
 *
 * <p><b>Why it matters:</b> on the fifth everybody waits for the next phase; what has to be done
 * that day is nobody's task.
 *
 * <p><b>Severity:</b> info; a day of rest may be meant.
 *
 * <p><b>Leaves alone:</b> days before the first phase and after the last, if the plan does not
 * state those of the campaign; phases that go beyond the campaign.
 *
 * <p><b>Cannot be checked:</b> phases of which one has no days, or days without a year: it may be
 * the one that is missing.
 */
public final class PhaseGap implements Rule {
  /** The days, as stretches in order. */
  public record Facts(ImmutableList<TimeSlot> days) implements Evidence {}

  /** The phases whose days are not known. */
  public record DaysUnknown(ImmutableList<String> phases) implements Evidence {
    @Override
    public String variant() {
      return "unchecked.days-unknown";
    }
  }

  @Override
  public Severity severity() {
    return Severity.INFO;
  }

  @Override
  public void check(PlanIndex plan, Verdicts verdicts) {
    PhaseDays phases = PhaseDays.of(plan);
    if (!phases.undated().isEmpty()) {
      verdicts.cannotCheck(plan.planElement(), new DaysUnknown(phases.undated()));
      return;
    }
    if (phases.dated().isEmpty()) {
      return;
    }
    Optional<TimeSlot> all =
        plan.calendar()
            .period()
            .map(PhaseDays::slotOf)
            .or(
                () ->
                    phases.dated().stream()
                        .flatMap(phase -> phase.when().stream())
                        .map(TimeWindow::possibleExtent)
                        .reduce(TimeSlot::span));
    ImmutableList<TimeSlot> gaps =
        phases.timetable().gaps(Certainty.POSSIBLE, 0, all.orElseThrow());
    if (gaps.isEmpty()) {
      verdicts.pass(plan.planElement());
    } else {
      verdicts.fail(plan.planElement(), new Facts(gaps));
    }
  }
}
