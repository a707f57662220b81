package io.github.publicityday.validation.rules.staffing;

import com.google.common.collect.ImmutableList;
import io.github.publicityday.validation.Evidence;
import io.github.publicityday.validation.ParticipationEntry;
import io.github.publicityday.validation.PlanIndex;
import io.github.publicityday.validation.Related;
import io.github.publicityday.validation.Rule;
import io.github.publicityday.validation.Severity;
import io.github.publicityday.validation.Verdicts;
import io.github.publicityday.validation.WorkItem;

/**
 * Flags a part of an activity that units attend and for which no number of people is stated, while
 * for another part of the same activity one is.
 *
 * <p><b>Fails:</b> an event with an advice zone of "at least 2 each" and a games zone with
 * participants and no number. <b>Passes:</b> the games zone with "at least 1", or with the people
 * whom each unit has assigned.
 *
 * <p><b>Why it matters:</b> where one zone asks for two from each unit and the next for nobody in
 * particular, units fill the first and send to the next whoever is left.
 *
 * <p><b>Severity:</b> info; one person from each unit is what everybody will take it for.
 *
 * <p><b>Leaves alone:</b> activities of which no part states a number; a part where at least one
 * unit's people are asked for or assigned; one that has parts itself, which are looked at instead;
 * parts that nobody attends by name; what a heading groups, which is no whole; delegated work.
 *
 * <p><b>Cannot be checked:</b> never; a number that is not there is not stated.
 */
public final class MissingStaffing implements Rule {
  /** The part, the whole, and how many other parts of that state a number. */
  public record Facts(String part, String whole, int others) implements Evidence {}

  @Override
  public Severity severity() {
    return Severity.INFO;
  }

  @Override
  public void check(PlanIndex plan, Verdicts verdicts) {
    for (WorkItem item : plan.work()) {
      if (!item.parts().isEmpty() && !item.isHeading() && !item.isDelegated()) {
        checkParts(item, verdicts);
      }
    }
  }

  private static void checkParts(WorkItem whole, Verdicts verdicts) {
    int stating = 0;
    for (WorkItem part : whole.parts()) {
      stating += statesNumber(part) ? 1 : 0;
    }
    for (WorkItem part : whole.parts()) {
      if (part.participants().isEmpty() || !part.parts().isEmpty() || part.isDelegated()) {
        continue;
      }
      if (stating == 0 || statesNumber(part)) {
        verdicts.pass(part);
      } else {
        verdicts.fail(
            part,
            new Facts(part.name(), whole.name(), stating),
            ImmutableList.of(Related.of(Related.Part.WHOLE, whole)));
      }
    }
  }

  private static boolean statesNumber(WorkItem part) {
    if (part.undertaking().staffing().isPresent()) {
      return true;
    }
    for (ParticipationEntry participant : part.participants()) {
      if (participant.staffing().isPresent()
          || participant.participation().assigned().isPresent()) {
        return true;
      }
    }
    return false;
  }
}
