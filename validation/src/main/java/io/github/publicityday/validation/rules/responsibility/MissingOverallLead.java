package io.github.publicityday.validation.rules.responsibility;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.publicityday.ActivityKind;
import io.github.publicityday.ElementKeys;
import io.github.publicityday.Responsibility;
import io.github.publicityday.Role;
import io.github.publicityday.UnitRef;
import io.github.publicityday.validation.AnsweringRoles;
import io.github.publicityday.validation.Arguments;
import io.github.publicityday.validation.Evidence;
import io.github.publicityday.validation.Parameter;
import io.github.publicityday.validation.PlanIndex;
import io.github.publicityday.validation.Related;
import io.github.publicityday.validation.Rule;
import io.github.publicityday.validation.Severity;
import io.github.publicityday.validation.Verdicts;
import io.github.publicityday.validation.WorkItem;
import java.util.List;

/**
 * Flags an event whose parts run at one time and are answered for by different units, while nobody
 * answers for the whole.
 *
 * <p><b>Fails:</b> an event with two zones, one under the command centre, one under the logistics
 * office, no responsible unit of its own. <b>Passes:</b> the same with a responsible unit for the
 * event, or with one unit for both zones.
 *
 * <p><b>Why it matters:</b> when it rains, when the stage is late, when two zones need the same
 * table, somebody must decide for the whole square, and every unit decides for its own.
 *
 * <p><b>Severity:</b> warning; the zones can run as written, but a professional would name a lead.
 *
 * <p><b>Leaves alone:</b> headings that only group independent activities; a delegated event; an
 * event whose parts all have the same answering units, which lead it in fact; an event that a unit
 * coordinates, whom the zones can turn to, whatever is called answering; parts that nobody answers
 * for (MissingResponsibleUnit speaks).
 *
 * <p><b>Cannot be checked:</b> never; parts whose times are unknown do not run at one time unless
 * the whole is called an event.
 */
public final class MissingOverallLead implements Rule {
  /** Who coordinates a whole answers for none of its work, but decides between its parts. */
  private static final AnsweringRoles COORDINATING =
      new AnsweringRoles(ImmutableSet.of(Role.COORDINATOR));

  private final AnsweringRoles roles;

  /** The rule, for which a unit in one of {@code roles} answers. */
  public MissingOverallLead(AnsweringRoles roles) {
    this.roles = roles;
  }

  /** The event, and how many different units answer for its parts. */
  public record Facts(String activity, int units) implements Evidence {}

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
    return new MissingOverallLead(roles.with(arguments));
  }

  @Override
  public void check(PlanIndex plan, Verdicts verdicts) {
    for (WorkItem item : plan.work()) {
      if (!isEvent(item)) {
        continue;
      }
      List<WorkItem> answered =
          item.parts().stream().filter(part -> !roles.answeringFor(part).isEmpty()).toList();
      ImmutableSet<String> units =
          answered.stream().flatMap(part -> unitsOf(plan, part).stream()).collect(toImmutableSet());
      boolean allTheSame = answered.stream().map(p -> unitsOf(plan, p)).distinct().count() <= 1;
      boolean led = roles.isAnsweredFor(item) || COORDINATING.isAnsweredFor(item);
      if (led || item.isDelegated() || allTheSame) {
        verdicts.pass(item);
      } else {
        verdicts.fail(
            item,
            new Facts(item.name(), units.size()),
            answered.stream()
                .map(part -> Related.of(Related.Part.PART, part))
                .collect(toImmutableList()));
      }
    }
  }

  private static boolean isEvent(WorkItem item) {
    if (item.parts().size() < 2) {
      return false;
    }
    ActivityKind kind = item.activity().map(a -> a.kind()).orElse(ActivityKind.OTHER);
    return kind != ActivityKind.HEADING && (kind == ActivityKind.EVENT || partsMeet(item.parts()));
  }

  private static boolean partsMeet(List<WorkItem> parts) {
    return parts.stream()
        .flatMap(part -> part.window().stream())
        .anyMatch(
            window ->
                parts.stream()
                        .flatMap(other -> other.window().stream())
                        .filter(window::certainlyOverlaps)
                        .count()
                    > 1);
  }

  /** The units by name; "each participant" is none of its own. */
  private ImmutableSet<String> unitsOf(PlanIndex plan, WorkItem part) {
    return roles.answeringFor(part).stream()
        .map(Responsibility::unit)
        .filter(UnitRef.ToUnit.class::isInstance)
        .map(unit -> plan.unit(unit).map(u -> u.path().toString()).orElse(ElementKeys.nameOf(unit)))
        .collect(toImmutableSet());
  }
}
