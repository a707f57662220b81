package io.github.publicityday.validation.rules.consistency;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.Multimaps;
import io.github.publicityday.validation.Element;
import io.github.publicityday.validation.Evidence;
import io.github.publicityday.validation.PlanIndex;
import io.github.publicityday.validation.Related;
import io.github.publicityday.validation.Rule;
import io.github.publicityday.validation.Severity;
import io.github.publicityday.validation.UnitEntry;
import io.github.publicityday.validation.Verdicts;
import java.util.Collection;
import java.util.Comparator;
import java.util.stream.Stream;

/**
 * Flags a name or alias that two units share: one finding for each set of units, with all that they
 * share, told of the one whose id comes first.
 *
 * <p><b>Fails:</b> two offices, both with the alias "the office". <b>Passes:</b> the alias declared
 * for one of them only.
 *
 * <p><b>Why it matters:</b> work for "the office" is done by both or by none, and each can show
 * that the other was meant.
 *
 * <p><b>Severity:</b> error; an assignment to such a name is an assignment to nobody.
 *
 * <p><b>Leaves alone:</b> a name that is another unit's id, which means that one; units that share
 * their id as well (DuplicateId speaks).
 *
 * <p><b>Cannot be checked:</b> never.
 */
public final class AmbiguousAlias implements Rule {
  /** The names and aliases, and the ids of the units that share them. */
  public record Facts(ImmutableList<String> forms, ImmutableList<String> units)
      implements Evidence {}

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public void check(PlanIndex plan, Verdicts verdicts) {
    ImmutableSetMultimap<String, UnitEntry> shared = plan.sharedForms();
    if (shared.isEmpty()) {
      plan.units().forEach(verdicts::pass);
      return;
    }
    plan.units().stream().filter(unit -> !shared.containsValue(unit)).forEach(verdicts::pass);
    Multimaps.index(shared.keySet(), shared::get)
        .asMap()
        .forEach((units, forms) -> check(plan, units, forms, verdicts));
  }

  private static void check(
      PlanIndex plan, ImmutableSet<UnitEntry> units, Collection<String> forms, Verdicts verdicts) {
    ImmutableList<String> ids =
        units.stream().map(u -> u.unit().id().value()).distinct().collect(toImmutableList());
    if (ids.size() > 1) {
      Element first = units.stream().min(Comparator.comparing(Element::path)).orElseThrow();
      Stream<Related> others =
          units.stream().filter(u -> u != first).map(u -> Related.of(Related.Part.UNIT, u));
      Stream<Related> relying =
          plan.references().stream()
              .filter(reference -> forms.contains(reference.reference().id().value()))
              .map(reference -> Related.of(Related.Part.RELYING, reference));
      verdicts.fail(
          first,
          new Facts(ImmutableList.copyOf(forms), ids),
          Stream.concat(others, relying).collect(toImmutableList()));
    } else {
      units.forEach(verdicts::pass);
    }
  }
}
