package io.github.publicityday.validation.rules.responsibility;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import io.github.publicityday.Role;
import io.github.publicityday.UnitRef;
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
import java.util.List;
import java.util.OptionalInt;

/**
 * Flags an activity for which only a collective answers, and no unit by its own name.
 *
 * <p><b>Fails:</b> a forum under "each call-handling unit". <b>Passes:</b> the same with the
 * command centre beside them.
 *
 * <p><b>Why it matters:</b> every one of the units can say that it was another's turn; nobody books
 * the room.
 *
 * <p><b>Severity:</b> warning; the units may agree among themselves, but a professional would name
 * one.
 *
 * <p><b>Leaves alone:</b> standing duties; delegated work; a part of what a unit answers for by its
 * own name; an activity that such a unit coordinates; a collective of one unit; "each participant",
 * where that is nobody (ParticipantsNotListed speaks) or one unit; a unit that the plan does not
 * know (UnknownUnit speaks).
 *
 * <p><b>Cannot be checked:</b> never; a collective is one whoever its members are.
 */
public final class DiffuseResponsibility implements Rule {
  private final AnsweringRoles roles;

  /** The rule, for which a unit in one of {@code roles} answers. */
  public DiffuseResponsibility(AnsweringRoles roles) {
    this.roles = roles;
  }

  /**
   * Who answers.
   *
   * @param activity for what
   * @param collectives the collectives that answer; empty if it is "each participant" alone
   */
  public record Facts(String activity, ImmutableList<String> collectives) implements Evidence {
    @Override
    public String variant() {
      return collectives.isEmpty() ? "each-participant" : "";
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
    return new DiffuseResponsibility(roles.with(arguments));
  }

  @Override
  public void check(PlanIndex plan, Verdicts verdicts) {
    for (WorkItem item : plan.work()) {
      List<ResponsibilityEntry> stated = plan.responsibilities(item);
      if (item.activity().isEmpty() || !roles.includeAnyOf(stated)) {
        continue;
      }
      if (Iterables.any(stated, this::isOneThatLeads)
          || item.isDelegated()
          || isWithinOneUnits(plan, item)
          || isOneUnitAlone(item, stated)) {
        verdicts.pass(item);
      } else {
        ImmutableList<UnitEntry> collectives =
            stated.stream()
                .filter(roles::include)
                .flatMap(answering -> answering.named().stream())
                .distinct()
                .collect(toImmutableList());
        verdicts.fail(
            item,
            new Facts(
                item.name(), collectives.stream().map(UnitEntry::name).collect(toImmutableList())),
            Iterables.transform(collectives, unit -> Related.of(Related.Part.UNIT, unit)));
      }
    }
  }

  private boolean isOneThatLeads(ResponsibilityEntry stated) {
    boolean leads = roles.include(stated) || stated.responsibility().role() == Role.COORDINATOR;
    return leads
        && stated.responsibility().unit() instanceof UnitRef.ToUnit
        && (stated.named().isEmpty() || isOne(stated.named().get()));
  }

  private static boolean isOne(UnitEntry unit) {
    return unit.size().equals(OptionalInt.of(1));
  }

  private boolean isWithinOneUnits(PlanIndex plan, WorkItem item) {
    return item.ancestors().stream()
        .anyMatch(around -> Iterables.any(plan.responsibilities(around), this::isOneThatLeads));
  }

  /** Whether nobody but "each participant" answers, and that is at most one unit. */
  private boolean isOneUnitAlone(WorkItem item, List<ResponsibilityEntry> stated) {
    List<UnitEntry> attending =
        item.participants().stream().flatMap(p -> p.units().stream()).distinct().toList();
    return stated.stream().filter(roles::include).allMatch(each -> each.named().isEmpty())
        && (attending.isEmpty() || (attending.size() == 1 && isOne(attending.get(0))));
  }
}
