package io.github.publicityday.validation.rules.responsibility;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.publicityday.validation.Evidence;
import io.github.publicityday.validation.ParticipationEntry;
import io.github.publicityday.validation.PlanIndex;
import io.github.publicityday.validation.Related;
import io.github.publicityday.validation.Rule;
import io.github.publicityday.validation.Severity;
import io.github.publicityday.validation.UnitEntry;
import io.github.publicityday.validation.Verdicts;
import io.github.publicityday.validation.WorkItem;
import java.util.Optional;

/**
 * Flags a unit that takes part in a part of an activity but not in the activity.
 *
 * <p><b>Fails:</b> an event with participants [patrol], and in it a zone with participants [patrol,
 * exit-entry]. <b>Passes:</b> the same with exit-entry among the event's participants, or with a
 * participating collective that lists exit-entry as a member.
 *
 * <p><b>Why it matters:</b> the unit reads the list of participants, does not find itself, and does
 * not come; its table in the zone stays empty.
 *
 * <p><b>Severity:</b> warning; the zone's own list is clear enough, but the two lists disagree.
 *
 * <p><b>Leaves alone:</b> activities that list no participant; invitees and the stations of a
 * relay, which are no participants; "each participant"; units that the plan does not know
 * (UnknownUnit speaks).
 *
 * <p><b>Cannot be checked:</b> a collective that takes part in the activity, does not list all its
 * members and could by its kind contain the unit; a collective without members that takes part in
 * the part only.
 */
public final class PartUnitNotParticipating implements Rule {
  /** The unit, the part it takes part in and the activity it does not. */
  public record Facts(String unit, String part, String whole) implements Evidence {}

  /** The unit, and the collective that may contain it. */
  public record MayBeMember(String unit, String collective) implements Evidence {
    @Override
    public String variant() {
      return "unchecked.may-be-member";
    }
  }

  /** The collective of which nobody knows who it is. */
  public record MembersUnlisted(String collective) implements Evidence {
    @Override
    public String variant() {
      return "unchecked.members-unlisted";
    }
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public void check(PlanIndex plan, Verdicts verdicts) {
    for (WorkItem part : plan.work()) {
      Optional<WorkItem> whole = nearestWithParticipants(part);
      if (whole.isPresent()) {
        Attendance attendance = Attendance.at(ImmutableList.of(whole.get()));
        part.participants()
            .forEach(participant -> check(participant, whole.get(), attendance, verdicts));
      }
    }
  }

  private static void check(
      ParticipationEntry participant, WorkItem whole, Attendance attendance, Verdicts verdicts) {
    if (attendance.units().containsAll(participant.units())) {
      verdicts.pass(participant);
      return;
    }
    for (UnitEntry unit :
        Sets.difference(ImmutableSet.copyOf(participant.units()), attendance.units())) {
      Optional<UnitEntry> container = attendance.mayContain(unit);
      if (unit.hasUnlistedMembers()) {
        verdicts.cannotCheck(participant, new MembersUnlisted(unit.name()));
      } else if (container.isPresent()) {
        verdicts.cannotCheck(participant, new MayBeMember(unit.name(), container.get().name()));
      } else {
        verdicts.fail(
            participant,
            new Facts(unit.name(), participant.work().name(), whole.name()),
            ImmutableList.of(
                Related.of(Related.Part.WHOLE, whole), Related.of(Related.Part.UNIT, unit)));
      }
    }
  }

  private static Optional<WorkItem> nearestWithParticipants(WorkItem part) {
    Optional<WorkItem> whole = part.parent();
    while (whole.isPresent() && whole.get().participants().isEmpty()) {
      whole = whole.get().parent();
    }
    return whole;
  }
}
