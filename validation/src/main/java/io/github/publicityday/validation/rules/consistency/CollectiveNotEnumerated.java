package io.github.publicityday.validation.rules.consistency;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableSet;
import io.github.publicityday.Collective;
import io.github.publicityday.validation.Element;
import io.github.publicityday.validation.Evidence;
import io.github.publicityday.validation.PlanIndex;
import io.github.publicityday.validation.Related;
import io.github.publicityday.validation.Rule;
import io.github.publicityday.validation.Severity;
import io.github.publicityday.validation.UnitEntry;
import io.github.publicityday.validation.Verdicts;

/**
 * Flags a collective on which some work relies and of which the plan lists no member, or fewer than
 * it declares.
 *
 * <p><b>Fails:</b> 15 linkage units take part in a zone, and none of them is listed. <b>Passes:</b>
 * the same with the 15 listed as its members.
 *
 * <p><b>Why it matters:</b> each of the fifteen waits for somebody to call it, nobody can check
 * that all have been told, and no other check can count them.
 *
 * <p><b>Severity:</b> info; the bureau may well know who they are, but the plan does not say so.
 *
 * <p><b>Leaves alone:</b> a collective on which nothing relies; one that organises its work for
 * itself, or that is only invited or addressed; one of which no size is stated and some member is
 * listed.
 *
 * <p><b>Cannot be checked:</b> never.
 */
public final class CollectiveNotEnumerated implements Rule {
  /** The collective, of which neither a member nor a size is stated. */
  public record NoMember(String unit) implements Evidence {
    @Override
    public String variant() {
      return "none";
    }
  }

  /** The collective, the size that it is said to have, and how many members are listed. */
  public record Fewer(String unit, int declared, int listed) implements Evidence {
    @Override
    public String variant() {
      return "fewer";
    }
  }

  @Override
  public Severity severity() {
    return Severity.INFO;
  }

  @Override
  public void check(PlanIndex plan, Verdicts verdicts) {
    for (UnitEntry unit : plan.units()) {
      if (unit.unit().collective().isPresent()) {
        check(unit, unit.unit().collective().get(), plan.relying().get(unit), verdicts);
      }
    }
  }

  private static void check(
      UnitEntry unit, Collective collective, ImmutableSet<Element> relying, Verdicts verdicts) {
    int listed = (int) collective.members().stream().distinct().count();
    boolean complete =
        collective.declaredSize().isPresent()
            ? listed >= collective.declaredSize().getAsInt()
            : listed > 0;
    if (complete) {
      verdicts.pass(unit);
    } else if (!relying.isEmpty()) {
      verdicts.fail(
          unit,
          collective.declaredSize().isPresent()
              ? new Fewer(unit.name(), collective.declaredSize().getAsInt(), listed)
              : new NoMember(unit.name()),
          relying.stream()
              .map(element -> Related.of(Related.Part.RELYING, element))
              .collect(toImmutableList()));
    }
  }
}
