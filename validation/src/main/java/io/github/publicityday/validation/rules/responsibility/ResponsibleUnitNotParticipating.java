package io.github.publicityday.validation.rules.responsibility;

import com.google.common.collect.ImmutableList;
import io.github.publicityday.validation.AnsweringRoles;
import io.github.publicityday.validation.Arguments;
import io.github.publicityday.validation.Evidence;
import io.github.publicityday.validation.Parameter;
import io.github.publicityday.validation.PlanIndex;
import io.github.publicityday.validation.Related;
import io.github.publicityday.validation.ResponsibilityEntry;
import io.github.publicityday.validation.Rule;
import io.github.publicityday.validation.Severity;
import io.github.publicityday.validation.UnitEntry;
import io.github.publicityday.validation.Verdicts;
import io.github.publicityday.validation.WorkItem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Flags a unit that answers for a part of an activity, while neither it nor a collective of it
 * takes part in the part or in the activity.
 *
 * <p><b>Fails:</b> an event with participants [patrol], and in it a zone under the linkage office.
 * <b>Passes:</b> the same with the linkage office among the participants of the event or of the
 * zone.
 *
 * <p><b>Why it matters:</b> whoever answers for the zone is not on the square; what goes wrong
 * there is decided by telephone, or by nobody.
 *
 * <p><b>Severity:</b> warning; the unit can see to its part beforehand, but a professional would
 * have it there.
 *
 * <p><b>Leaves alone:</b> parts of activities that list no participant; activities that are no part
 * of another; standing duties; "each participant"; a collective of which a listed member takes
 * part; a unit that takes part in a part of the part (PartUnitNotParticipating speaks); units that
 * the plan does not know (UnknownUnit speaks).
 *
 * <p><b>Cannot be checked:</b> a collective that takes part, does not list all its members and
 * could by its kind contain the unit; an answering collective whose members are not all listed, and
 * of which none that is takes part.
 */
public final class ResponsibleUnitNotParticipating implements Rule {
  private final AnsweringRoles roles;

  /** The rule, for which a unit in one of {@code roles} answers. */
  public ResponsibleUnitNotParticipating(AnsweringRoles roles) {
    this.roles = roles;
  }

  /** The unit, the part it answers for, and the activity around that lists its participants. */
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
  public ImmutableList<Parameter<?>> parameters() {
    return ImmutableList.of(AnsweringRoles.ROLES);
  }

  @Override
  public Rule with(Arguments arguments) {
    return new ResponsibleUnitNotParticipating(roles.with(arguments));
  }

  @Override
  public void check(PlanIndex plan, Verdicts verdicts) {
    for (WorkItem part : plan.work()) {
      if (part.parent().isPresent() && !part.undertaking().responsibilities().isEmpty()) {
        List<WorkItem> around = part.ancestors();
        Optional<WorkItem> whole =
            around.stream().filter(w -> !w.participants().isEmpty()).findFirst();
        if (whole.isPresent()) {
          List<WorkItem> places = new ArrayList<>(around);
          addWithParts(part, places);
          Attendance attendance = Attendance.at(places);
          for (ResponsibilityEntry answering : plan.responsibilities(part)) {
            if (roles.include(answering) && answering.named().isPresent()) {
              UnitEntry unit = answering.named().get();
              check(plan, answering, unit, whole.get(), attendance, verdicts);
            }
          }
        }
      }
    }
  }

  private static void addWithParts(WorkItem item, List<WorkItem> places) {
    places.add(item);
    item.parts().forEach(part -> addWithParts(part, places));
  }

  private static void check(
      PlanIndex plan,
      ResponsibilityEntry answering,
      UnitEntry unit,
      WorkItem whole,
      Attendance attendance,
      Verdicts verdicts) {
    Optional<UnitEntry> container = attendance.mayContain(unit);
    if (plan.attendingFor(unit).stream().anyMatch(attendance.units()::contains)) {
      verdicts.pass(answering);
    } else if (unit.hasUnlistedMembers()) {
      verdicts.cannotCheck(answering, new MembersUnlisted(unit.name()));
    } else if (container.isPresent()) {
      verdicts.cannotCheck(answering, new MayBeMember(unit.name(), container.get().name()));
    } else {
      verdicts.fail(
          answering,
          new Facts(unit.name(), answering.work().name(), whole.name()),
          ImmutableList.of(
              Related.of(Related.Part.WHOLE, whole), Related.of(Related.Part.UNIT, unit)));
    }
  }
}
