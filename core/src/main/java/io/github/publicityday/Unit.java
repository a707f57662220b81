package io.github.publicityday;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * Who acts (單位): an office, squad or station of the bureau, or a partner; or a class of such units.
 */
@Value.Immutable
@ModelStyle
public interface Unit {
  /** What the plan's references point to. Two units may share an id by mistake. */
  UnitId id();

  /** The unit's full name; not blank. */
  String name();

  /** Other forms that the plan declares for the same unit; never guessed. Empty if none. */
  ImmutableList<String> aliases();

  /** What sort of unit it is, where the plan tells; of a collective, what its members are. */
  Optional<UnitKind> kind();

  /** How many people the unit has in all, at least 0, where the plan states it. */
  OptionalInt headcount();

  /** Whether the unit cannot be at two places however many people it has: one car, one band. */
  boolean indivisible();

  /** Present if this is a class of units rather than one. */
  Optional<Collective> collective();

  /** A builder; {@code id} and {@code name} must be set. */
  static Builder builder() {
    return new Builder().indivisible(false);
  }

  /** A unit known by its id alone, which is also its name. */
  static Unit of(String id) {
    return builder().id(UnitId.of(id)).name(id).build();
  }

  /** Builds a {@link Unit}. */
  final class Builder extends ImmutableUnit.Builder {
    Builder() {}

    /**
     * @throws IllegalStateException if an attribute that must be set is not
     * @throws IllegalArgumentException if the name or an alias is blank, or the headcount negative
     */
    @Override
    public Unit build() {
      Unit unit = super.build();
      Checks.requireNotBlank("name of unit", unit.id(), unit.name());
      unit.aliases().forEach(alias -> Checks.requireNotBlank("alias of unit", unit.id(), alias));
      Checks.requireNotNegative("headcount of unit", unit.id(), unit.headcount());
      return unit;
    }
  }
}
