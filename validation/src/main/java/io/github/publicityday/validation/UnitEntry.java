package io.github.publicityday.validation;

import com.google.common.collect.ImmutableList;
import io.github.publicityday.ElementPath;
import io.github.publicityday.Unit;
import java.util.OptionalInt;

/**
 * A unit in its place in the plan.
 *
 * @param path where the plan lists it
 * @param order its rank in document order
 * @param unit the unit
 */
public record UnitEntry(ElementPath path, int order, Unit unit) implements Element {
  @Override
  public String name() {
    return unit.name();
  }

  /** Whether it names a class of units of which the plan does not list every member. */
  public boolean hasUnlistedMembers() {
    return unit.collective().map(collective -> !collective.isEnumerated()).orElse(false);
  }

  /**
   * How many units it is: one, or of a collective the declared size, else the number of members
   * that it lists; empty if it has neither.
   */
  public OptionalInt size() {
    return unit.collective()
        .map(
            collective ->
                collective.declaredSize().isPresent() || collective.members().isEmpty()
                    ? collective.declaredSize()
                    : OptionalInt.of(collective.members().size()))
        .orElse(OptionalInt.of(1));
  }

  /** The names and aliases under which a plan may refer to it, its id first. */
  ImmutableList<String> forms() {
    return ImmutableList.<String>builder()
        .add(unit.id().value())
        .add(unit.name())
        .addAll(unit.aliases())
        .build();
  }

  /** The order alone: what it ranks need not be walked to tell it from its neighbours. */
  @Override
  public int hashCode() {
    return order;
  }
}
