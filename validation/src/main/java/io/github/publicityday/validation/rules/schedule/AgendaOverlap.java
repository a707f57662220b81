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
import io.github.publicityday.validation.WorkItem;
import java.util.List;

/**
 * Flags steps of one agenda that certainly happen at one time: one finding for each maximal set of
 * them.
 *
 * <p><b>Fails:</b> a speech from 9:00 to 9:30 and a discussion from 9:20 to 10:00. <b>Passes:</b>
 * the discussion from 9:30.
 *
 * <p><b>Why it matters:</b> the discussion is called up while the speaker still speaks, and from
 * there everything is late.
 *
 * <p><b>Severity:</b> warning; groups may meet side by side, but then the plan would say so by
 * parts of the activity.
 *
 * <p><b>Leaves alone:</b> steps that touch; vague steps that only possibly meet.
 *
 * <p><b>Cannot be checked:</b> a step that has no time that can be placed, beside another.
 */
public final class AgendaOverlap implements Rule {
  /** The activity, and the time that the steps share; the related elements are the steps. */
  public record Facts(String activity, TimeSlot when) implements Evidence {}

  /** The activity, and how many steps of its agenda have no time. */
  public record StepsUntimed(String activity, int steps) implements Evidence {
    @Override
    public String variant() {
      return "unchecked.steps-untimed";
    }
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public void check(PlanIndex plan, Verdicts verdicts) {
    for (WorkItem item : plan.work()) {
      AgendaTimes agenda = AgendaTimes.of(plan, item);
      if (agenda.steps() > 1) {
        check(item, agenda, verdicts);
      }
    }
  }

  private static void check(WorkItem item, AgendaTimes agenda, Verdicts verdicts) {
    List<ConflictSet> sets = agenda.timetable().conflictSets(Certainty.CERTAIN, 0);
    for (ConflictSet set : sets) {
      verdicts.fail(
          item,
          new Facts(item.name(), set.when()),
          set.bookings().stream()
              .mapToObj(agenda.timed()::get)
              .collect(ImmutableList.toImmutableList()));
    }
    if (agenda.untimed() > 0) {
      verdicts.cannotCheck(item, new StepsUntimed(item.name(), agenda.untimed()));
    } else if (sets.isEmpty()) {
      verdicts.pass(item);
    }
  }
}
