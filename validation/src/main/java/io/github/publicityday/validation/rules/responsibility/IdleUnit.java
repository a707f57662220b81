package io.github.publicityday.validation.rules.responsibility;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.publicityday.Collective;
import io.github.publicityday.validation.Evidence;
import io.github.publicityday.validation.PlanIndex;
import io.github.publicityday.validation.ReferenceEntry;
import io.github.publicityday.validation.Rule;
import io.github.publicityday.validation.Severity;
import io.github.publicityday.validation.UnitEntry;
import io.github.publicityday.validation.Verdicts;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Flags a unit that the plan lists and gives nothing to do: it neither takes part, answers nor
 * supplies, and belongs to no collective that does.
 *
 * <p><b>Fails:</b> units [patrol, archive], and one desk under patrol. <b>Passes:</b> the same with
 * archive among the participants of the desk, or as a guest.
 *
 * <p><b>Why it matters:</b> the unit gets the plan, looks for its name in it and asks what it has
 * to do; or it was meant for something, and the sentence is missing.
 *
 * <p><b>Severity:</b> info; a unit too many on a list does no harm by itself.
 *
 * <p><b>Leaves alone:</b> a unit that is named anywhere: in the leading group, as a guest,
 * addressee, recipient or broadcaster, by a deadline, as somebody's own; a collective with such a
 * member; the members of a collective that is told; a unit that a reference without a unit is
 * nearest to (UnknownUnit speaks); the second of two units with one id (DuplicateId); plans with
 * neither activities nor duties.
 *
 * <p><b>Cannot be checked:</b> never; who is not named is not named.
 */
public final class IdleUnit implements Rule {
  /** The unit. */
  public record Facts(String unit) implements Evidence {}

  @Override
  public Severity severity() {
    return Severity.INFO;
  }

  @Override
  public void check(PlanIndex plan, Verdicts verdicts) {
    if (plan.work().isEmpty()) {
      return;
    }
    Set<UnitEntry> idle = idle(plan);
    Set<UnitEntry> told = idle.isEmpty() ? idle : Sets.difference(idle, leftAlone(plan, idle));
    for (UnitEntry unit : plan.units()) {
      // Mostly nobody is idle, and nothing is looked up.
      if (!told.isEmpty() && told.contains(unit)) {
        verdicts.fail(unit, new Facts(unit.name()));
      } else {
        verdicts.pass(unit);
      }
    }
  }

  private static Set<UnitEntry> idle(PlanIndex plan) {
    BitSet active = new BitSet();
    for (ReferenceEntry mention : plan.mentions()) {
      if (mention.unit().isPresent()) {
        activate(mention.unit().get(), plan, active);
      }
    }
    return plan.units().stream()
        .filter(unit -> !active.get(unit.order()))
        .filter(unit -> plan.attendingFor(unit).stream().noneMatch(m -> active.get(m.order())))
        .collect(toImmutableSet());
  }

  /** A unit that is mentioned is active, and so are those whom it sends. */
  private static void activate(UnitEntry unit, PlanIndex plan, BitSet active) {
    if (!active.get(unit.order())) {
      active.set(unit.order());
      plan.attendingFor(unit).forEach(member -> active.set(member.order()));
    }
  }

  /** Members of idle collectives, and whom another rule speaks of. */
  private static Set<UnitEntry> leftAlone(PlanIndex plan, Set<UnitEntry> idle) {
    Stream<UnitEntry> members =
        idle.stream()
            .flatMap(unit -> unit.unit().collective().stream())
            .map(Collective::members)
            .flatMap(ids -> ids.stream().flatMap(id -> plan.unit(id).stream()));
    Set<String> meant = new HashSet<>();
    for (ReferenceEntry reference : plan.references()) {
      if (reference.unit().isEmpty()) {
        plan.nearestUnitForm(reference.reference().id().value()).ifPresent(meant::add);
      }
    }
    Stream<UnitEntry> others =
        idle.stream()
            .filter(
                unit ->
                    !plan.unit(unit.unit().id()).equals(Optional.of(unit))
                        || meant.contains(unit.unit().id().value())
                        || meant.contains(unit.name())
                        || !Collections.disjoint(meant, unit.unit().aliases()));
    return Stream.concat(members, others).collect(ImmutableSet.toImmutableSet());
  }
}
