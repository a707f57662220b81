package io.github.publicityday.validation.rules.responsibility;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import com.google.common.collect.Sets;
import io.github.publicityday.Role;
import io.github.publicityday.validation.Evidence;
import io.github.publicityday.validation.PlanIndex;
import io.github.publicityday.validation.Related;
import io.github.publicityday.validation.ResponsibilityEntry;
import io.github.publicityday.validation.Rule;
import io.github.publicityday.validation.Severity;
import io.github.publicityday.validation.UnitEntry;
import io.github.publicityday.validation.Verdicts;
import io.github.publicityday.validation.WorkItem;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Flags an activity or standing duty that two units lead while nobody coordinates them, or that one
 * unit leads and quite another is responsible for.
 *
 * <p><b>Fails:</b> lead [patrol, traffic]; or lead patrol, responsible traffic. <b>Passes:</b> lead
 * patrol, responsible [patrol, traffic]; or two leads and a coordinator.
 *
 * <p><b>Why it matters:</b> each of the two waits for the other to call, or both call and say
 * different things.
 *
 * <p><b>Severity:</b> warning; the two may agree, but the plan leaves it to them.
 *
 * <p><b>Leaves alone:</b> leads whom somebody coordinates there or in an activity around (a leading
 * group coordinates the whole and no single activity); a collective that leads
 * (DiffuseResponsibility speaks); "each participant", where nobody is listed as one
 * (ParticipantsNotListed speaks); units that the plan does not know (UnknownUnit speaks). Two leads
 * are told without what else conflicts.
 *
 * <p><b>Cannot be checked:</b> a collective that leads or is responsible, does not list all its
 * members and could by its kind contain the other unit.
 */
public final class ConflictingLead implements Rule {
  /** The units that lead. */
  public record Leads(String activity, ImmutableList<String> leads) implements Evidence {
    @Override
    public String variant() {
      return "leads";
    }
  }

  /** The units that lead, and those that are responsible, none of them the same. */
  public record Apart(
      String activity, ImmutableList<String> leads, ImmutableList<String> responsible)
      implements Evidence {
    @Override
    public String variant() {
      return "apart";
    }
  }

  /** The unit in the one role, and the collective in the other that may contain it. */
  public record MayBeMember(String unit, String collective) implements Evidence {
    @Override
    public String variant() {
      return "unchecked.may-be-member";
    }
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public void check(PlanIndex plan, Verdicts verdicts) {
    for (WorkItem item : plan.work()) {
      if (holds(Role.LEAD, plan, item)) {
        Holders leads = Holders.of(Role.LEAD, plan, item);
        if (leads.units().size() > 1 && !isCoordinated(plan, item)) {
          verdicts.fail(item, new Leads(item.name(), leads.names()), related(leads.units()));
        } else {
          compare(item, leads, Holders.of(Role.RESPONSIBLE, plan, item), verdicts);
        }
      }
    }
  }

  private static boolean holds(Role role, PlanIndex plan, WorkItem item) {
    List<ResponsibilityEntry> stated = plan.responsibilities(item);
    for (int i = 0; i < stated.size(); i++) {
      if (stated.get(i).responsibility().role() == role) {
        return true;
      }
    }
    return false;
  }

  private static boolean isCoordinated(PlanIndex plan, WorkItem item) {
    return holds(Role.COORDINATOR, plan, item)
        || Iterables.any(item.ancestors(), around -> holds(Role.COORDINATOR, plan, around));
  }

  private static void compare(
      WorkItem item, Holders leads, Holders responsible, Verdicts verdicts) {
    Optional<MayBeMember> doubt =
        Stream.concat(doubts(leads, responsible), doubts(responsible, leads)).findFirst();
    if (leads.units().isEmpty()
        || responsible.units().isEmpty()
        || leads.unknown()
        || responsible.unknown()
        || leads.meet(responsible)) {
      verdicts.pass(item);
    } else if (doubt.isPresent()) {
      verdicts.cannotCheck(item, doubt.get());
    } else {
      verdicts.fail(
          item,
          new Apart(item.name(), leads.names(), responsible.names()),
          related(Sets.union(leads.units(), responsible.units())));
    }
  }

  /** Which of the ones may be collectives of the others. */
  private static Stream<MayBeMember> doubts(Holders ones, Holders others) {
    return Stream.concat(ones.units().stream(), ones.members().stream())
        .filter(UnitEntry::hasUnlistedMembers)
        .flatMap(
            collective ->
                others.units().stream()
                    .filter(unit -> Attendance.mayContain(collective, unit))
                    .map(unit -> new MayBeMember(unit.name(), collective.name())));
  }

  private static Iterable<Related> related(Set<UnitEntry> units) {
    return Iterables.transform(units, unit -> Related.of(Related.Part.UNIT, unit));
  }
}
