package io.github.publicityday.validation.rules.staffing;

import com.google.common.collect.ImmutableList;
import io.github.publicityday.Staffing;
import io.github.publicityday.validation.Evidence;
import io.github.publicityday.validation.ParticipationEntry;
import io.github.publicityday.validation.PlanIndex;
import io.github.publicityday.validation.Rule;
import io.github.publicityday.validation.Severity;
import io.github.publicityday.validation.Verdicts;
import io.github.publicityday.validation.WorkItem;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Flags an activity or duty to which fewer people are assigned than the plan asks for, from one
 * unit or in total.
 *
 * <p><b>Fails:</b> a stand that asks at least 4 of each unit, with 3 assigned. <b>Passes:</b> the
 * same with 4 assigned.
 *
 * <p><b>Why it matters:</b> the queue at the stand is as long as the people behind it are few, and
 * nobody can be sent for more once the square is full.
 *
 * <p><b>Severity:</b> error; the plan breaks its own minimum.
 *
 * <p><b>Leaves alone:</b> participants of whom no minimum is asked; numbers above a maximum
 * (StaffingContradiction). Once one unit of an activity has people assigned, a unit without any
 * counts as 0: whoever filled in the list has finished.
 *
 * <p><b>Cannot be checked:</b> a minimum where nobody at all is assigned yet; what is asked of each
 * member of a collective of which neither the members nor their number is known.
 */
public final class StaffingBelowMinimum implements Rule {
  /**
   * A unit that sends too few.
   *
   * @param unit the unit
   * @param activity where
   * @param need the least that it must send
   * @param have what it has assigned
   * @param shortBy how many are missing
   */
  public record Facts(Object unit, String activity, long need, int have, long shortBy)
      implements Evidence {}

  /** An activity whose units send too few together. */
  public record Total(String activity, int need, int have, int shortBy) implements Evidence {
    @Override
    public String variant() {
      return "total";
    }
  }

  /** A minimum of a unit, and nobody at all is assigned. */
  public record NobodyAssigned(Object unit, String activity, long need) implements Evidence {
    @Override
    public String variant() {
      return "unchecked.nobody-assigned";
    }
  }

  /** A minimum of all together, and nobody is assigned. */
  public record NobodyInTotal(String activity, int need) implements Evidence {
    @Override
    public String variant() {
      return "unchecked.nobody-in-total";
    }
  }

  /** A minimum of each member, and it is not known how many there are. */
  public record SizeUnknown(Object unit, String activity, int need) implements Evidence {
    @Override
    public String variant() {
      return "unchecked.size-unknown";
    }
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public void check(PlanIndex plan, Verdicts verdicts) {
    for (WorkItem item : plan.work()) {
      boolean anybodyAssigned = item.isAnybodyAssigned();
      ImmutableList<ParticipationEntry> participants = item.participants();
      for (int i = 0; i < participants.size(); i++) {
        ParticipationEntry participant = participants.get(i);
        OptionalInt minimum = participant.minimum();
        if (minimum.isPresent() && !participant.meansOthers()) {
          check(participant, minimum.getAsInt(), anybodyAssigned, verdicts);
        }
      }
      Optional<Staffing> staffing = item.undertaking().staffing();
      if (staffing.isPresent() && staffing.get().scope() == Staffing.Scope.TOTAL) {
        checkTotal(item, staffing.get().minimum(), anybodyAssigned, verdicts);
      }
    }
  }

  private static void check(
      ParticipationEntry participant, int minimum, boolean anybodyAssigned, Verdicts verdicts) {
    OptionalInt senders = senders(participant);
    Object unit = participant.label();
    String activity = participant.work().name();
    if (senders.isEmpty()) {
      verdicts.cannotCheck(participant, new SizeUnknown(unit, activity, minimum));
      return;
    }
    long need = (long) minimum * senders.getAsInt();
    int have = participant.participation().assigned().orElse(0);
    if (!anybodyAssigned) {
      verdicts.cannotCheck(participant, new NobodyAssigned(unit, activity, need));
    } else if (have < need) {
      verdicts.fail(participant, new Facts(unit, activity, need, have, need - have));
    } else {
      verdicts.pass(participant);
    }
  }

  /** How many units the participant's minimum is asked of; empty if that is not known. */
  private static OptionalInt senders(ParticipationEntry participant) {
    return participant.isAskedTogether() ? OptionalInt.of(1) : participant.senders();
  }

  private static void checkTotal(
      WorkItem item, OptionalInt minimum, boolean anybodyAssigned, Verdicts verdicts) {
    if (minimum.isEmpty()) {
      return;
    }
    int need = minimum.getAsInt();
    int have =
        item.participants().stream().mapToInt(p -> p.participation().assigned().orElse(0)).sum();
    if (!anybodyAssigned) {
      verdicts.cannotCheck(item, new NobodyInTotal(item.name(), need));
    } else if (have < need) {
      verdicts.fail(item, new Total(item.name(), need, have, need - have));
    } else {
      verdicts.pass(item);
    }
  }
}
