package io.github.publicityday.validation.rules.responsibility;

import io.github.publicityday.Participation;
import io.github.publicityday.UnitRef;
import io.github.publicityday.validation.Element;
import io.github.publicityday.validation.Evidence;
import io.github.publicityday.validation.PlanIndex;
import io.github.publicityday.validation.Rule;
import io.github.publicityday.validation.Severity;
import io.github.publicityday.validation.Verdicts;
import io.github.publicityday.validation.WorkItem;
import java.util.List;

/**
 * Flags a plan or an activity that addresses units as "each participant" while nobody is listed as
 * one.
 *
 * <p><b>Fails:</b> a zone for which each participant is responsible, without a list of
 * participants. <b>Passes:</b> the same with a list of participants of its own or of its parts.
 *
 * <p><b>Why it matters:</b> every unit takes the others for the participants; the boards are not
 * brought, and nobody has failed to do what he was told.
 *
 * <p><b>Severity:</b> warning; the work may be clear to those who wrote the plan, and is to nobody
 * else.
 *
 * <p><b>Leaves alone:</b> an activity that lists anybody, even a unit that the plan does not know
 * (UnknownUnit speaks). "Each participant" as a participant means those of the activity around;
 * answering for an activity or supplying it, its own. A standing duty and the plan address whoever
 * takes part in anything.
 *
 * <p><b>Cannot be checked:</b> never; a list is there or it is not.
 */
public final class ParticipantsNotListed implements Rule {
  /** The activity or duty that addresses participants. */
  public record Facts(String activity) implements Evidence {}

  /** The plan itself addresses them. */
  public record OfThePlan() implements Evidence {
    @Override
    public String variant() {
      return "plan";
    }
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public void check(PlanIndex plan, Verdicts verdicts) {
    for (Element addressing : plan.addressingParticipants()) {
      if (addressing instanceof WorkItem item && item.activity().isPresent()) {
        if (listsAnybody(item) || meansThoseAround(item)) {
          verdicts.pass(item);
        } else {
          verdicts.fail(item, new Facts(item.name()));
        }
      } else if (plan.work().stream().anyMatch(ParticipantsNotListed::namesAnybody)) {
        verdicts.pass(addressing);
      } else {
        verdicts.fail(
            addressing,
            addressing instanceof WorkItem ? new Facts(addressing.name()) : new OfThePlan());
      }
    }
  }

  private static boolean listsAnybody(WorkItem item) {
    return namesAnybody(item) || item.parts().stream().anyMatch(p -> listsAnybody(p));
  }

  private static boolean namesAnybody(WorkItem item) {
    List<Participation> all = item.undertaking().participations();
    return all.stream().anyMatch(taking -> taking.unit() instanceof UnitRef.ToUnit);
  }

  /** Whether "each participant" takes part, and somebody does so in an activity around. */
  private static boolean meansThoseAround(WorkItem item) {
    return !item.participants().isEmpty()
        && item.ancestors().stream().anyMatch(ParticipantsNotListed::namesAnybody);
  }
}
