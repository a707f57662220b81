package io.github.publicityday.validation.rules.responsibility;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
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

/**
 * Flags an activity for which nobody answers but outside partners.
 *
 * <p><b>Fails:</b> a special programme under the county's television station. <b>Passes:</b> the
 * same with the press office of the bureau beside it, responsible or in support.
 *
 * <p><b>Why it matters:</b> the partner has nobody in the bureau to ask for officers, figures or
 * consent, and the bureau nobody who asks the partner how far it is.
 *
 * <p><b>Severity:</b> warning; the partner can do it alone, but a professional would name a
 * contact.
 *
 * <p><b>Leaves alone:</b> an activity that nobody answers for (MissingResponsibleUnit speaks); one
 * in which a unit that is no partner has any role, or is part of what such a unit has a role in; an
 * activity without a statement of its own; standing duties; delegated work; a unit whose kind is
 * not stated, which is not taken for a partner; "each participant" beside no partner by name.
 *
 * <p><b>Cannot be checked:</b> never; a unit is called a partner by its kind alone.
 */
public final class PartnerWithoutLiaison implements Rule {
  private final AnsweringRoles roles;

  /** The rule, for which a unit in one of {@code roles} answers. */
  public PartnerWithoutLiaison(AnsweringRoles roles) {
    this.roles = roles;
  }

  /** The activity, and the partners that answer for it. */
  public record Facts(String activity, ImmutableList<String> partners) implements Evidence {}

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
    return new PartnerWithoutLiaison(roles.with(arguments));
  }

  @Override
  public void check(PlanIndex plan, Verdicts verdicts) {
    for (WorkItem item : plan.work()) {
      List<ResponsibilityEntry> stated = plan.responsibilities(item);
      if (item.activity().isEmpty() || !roles.includeAnyOf(stated)) {
        continue;
      }
      if (hasLiaison(plan, item) || item.isDelegated()) {
        verdicts.pass(item);
        continue;
      }
      ImmutableSet<UnitEntry> partners =
          stated.stream()
              .filter(roles::include)
              .flatMap(answering -> answering.named().stream())
              .filter(UnitEntry::isPartner)
              .collect(toImmutableSet());
      if (partners.isEmpty()) {
        verdicts.pass(item);
      } else {
        verdicts.fail(
            item,
            new Facts(
                item.name(), ImmutableList.copyOf(Iterables.transform(partners, UnitEntry::name))),
            Iterables.transform(partners, unit -> Related.of(Related.Part.UNIT, unit)));
      }
    }
  }

  private static boolean hasLiaison(PlanIndex plan, WorkItem item) {
    return isLiaisonAmong(plan.responsibilities(item))
        || Iterables.any(item.ancestors(), around -> isLiaisonAmong(plan.responsibilities(around)));
  }

  /** Whether a unit that is no partner has any role; so has one that the plan does not know. */
  private static boolean isLiaisonAmong(List<ResponsibilityEntry> stated) {
    for (int i = 0; i < stated.size(); i++) {
      ResponsibilityEntry each = stated.get(i);
      if (each.responsibility().unit() instanceof UnitRef.ToUnit
          && !(each.named().isPresent() && each.named().get().isPartner())) {
        return true;
      }
    }
    return false;
  }
}
