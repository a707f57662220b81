package io.github.publicityday.validation.rules.responsibility;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import com.google.common.collect.Lists;
import io.github.publicityday.Activity;
import io.github.publicityday.Invitee;
import io.github.publicityday.UnitRef;
import io.github.publicityday.validation.AnsweringRoles;
import io.github.publicityday.validation.Arguments;
import io.github.publicityday.validation.Element;
import io.github.publicityday.validation.Evidence;
import io.github.publicityday.validation.Parameter;
import io.github.publicityday.validation.ParticipationEntry;
import io.github.publicityday.validation.PlanIndex;
import io.github.publicityday.validation.Related;
import io.github.publicityday.validation.ResponsibilityEntry;
import io.github.publicityday.validation.Rule;
import io.github.publicityday.validation.Severity;
import io.github.publicityday.validation.UnitEntry;
import io.github.publicityday.validation.Verdicts;
import io.github.publicityday.validation.WorkItem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Flags an activity without parts, or a standing duty, for which no unit answers, by itself or
 * through an activity that it is a part of.
 *
 * <p><b>Fails:</b> stage acts, no responsible unit, in an event without one. <b>Passes:</b> the
 * same with a responsible unit for the acts, or for the event.
 *
 * <p><b>Why it matters:</b> the act is announced and nobody was told to organise it; on the day the
 * stage is empty, or the troupe stands there and nobody receives it.
 *
 * <p><b>Severity:</b> error; work that is nobody's is not done.
 *
 * <p><b>Leaves alone:</b> delegated work; an activity with parts, which is never reported beside
 * them (that nobody leads the whole is MissingOverallLead); a role that answers but names an
 * unknown unit (UnknownUnit speaks). A leading group coordinates the whole and answers for no
 * activity.
 *
 * <p><b>Cannot be checked:</b> never; a plan that names nobody names nobody.
 */
public final class MissingResponsibleUnit implements Rule {
  private final AnsweringRoles roles;

  /** The rule, for which a unit in one of {@code roles} answers. */
  public MissingResponsibleUnit(AnsweringRoles roles) {
    this.roles = roles;
  }

  /**
   * What is missing where.
   *
   * @param activity the activity or duty
   * @param blank whether the label is there and blank, rather than absent
   * @param ancestors the activities around it, the nearest first, none of which names anybody
   * @param partners the partners that take part, help, are invited or broadcast it, and find nobody
   *     to turn to
   */
  public record Facts(
      String activity,
      boolean blank,
      ImmutableList<String> ancestors,
      ImmutableList<String> partners)
      implements Evidence {
    @Override
    public String variant() {
      return (blank ? "blank" : "absent") + (ancestors.isEmpty() ? "" : ".nested");
    }
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public ImmutableList<Parameter<?>> parameters() {
    return ImmutableList.of(AnsweringRoles.ROLES);
  }

  @Override
  public Rule with(Arguments arguments) {
    return new MissingResponsibleUnit(roles.with(arguments));
  }

  @Override
  public void check(PlanIndex plan, Verdicts verdicts) {
    for (WorkItem item : plan.work()) {
      if (!item.parts().isEmpty()) {
        continue;
      }
      if (roles.isAnsweredFor(item) || item.isDelegated()) {
        verdicts.pass(item);
        continue;
      }
      ImmutableList<UnitEntry> partners = partnersOf(plan, item);
      verdicts.fail(
          item,
          new Facts(
              item.name(),
              item.undertaking().responsibleLeftBlank(),
              names(item.ancestors()),
              names(partners)),
          Iterables.concat(
              Lists.transform(item.ancestors(), whole -> Related.of(Related.Part.WHOLE, whole)),
              Lists.transform(partners, unit -> Related.of(Related.Part.RELYING, unit))));
    }
  }

  private static ImmutableList<String> names(List<? extends Element> elements) {
    return ImmutableList.copyOf(Lists.transform(elements, Element::name));
  }

  /** Partners that are there, help, are invited or broadcast, in document order. */
  private static ImmutableList<UnitEntry> partnersOf(PlanIndex plan, WorkItem item) {
    Set<UnitEntry> concerned = new TreeSet<>(Comparator.comparingInt(UnitEntry::order));
    for (ParticipationEntry participant : item.participants()) {
      concerned.addAll(participant.units());
    }
    for (ResponsibilityEntry helper : plan.responsibilities(item)) {
      helper.named().ifPresent(concerned::add);
    }
    if (item.activity().isPresent()) {
      for (UnitRef unit : invitedOrBroadcasting(item.activity().get())) {
        plan.unit(unit).ifPresent(concerned::add);
      }
    }
    return ImmutableList.copyOf(Iterables.filter(concerned, UnitEntry::isPartner));
  }

  private static List<UnitRef> invitedOrBroadcasting(Activity activity) {
    List<UnitRef> units = new ArrayList<>();
    for (Invitee invitee : activity.invitees()) {
      invitee.unit().ifPresent(units::add);
    }
    if (activity.relay().isPresent()) {
      activity.relay().get().host().ifPresent(units::add);
      activity.relay().get().broadcaster().ifPresent(units::add);
    }
    return units;
  }
}
