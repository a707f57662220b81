package io.github.publicityday.validation;

import com.google.common.collect.ImmutableList;
import io.github.publicityday.Collective;
import io.github.publicityday.ElementPath;
import io.github.publicityday.Unit;
import io.github.publicityday.UnitKind;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** A unit in its place in the plan. Compared by identity, within one index. */
public final class UnitEntry implements Element {
  /** The size of what is no collective. */
  static final OptionalInt ONE = OptionalInt.of(1);

  private final Siblings<Unit> siblings;
  private final int position;
  private final Unit unit;
  private final Optional<UnitEntry> found = Optional.of(this);
  private final boolean unlisted;
  private @Nullable ElementPath path;
  private @Nullable ImmutableList<UnitEntry> alone;

  UnitEntry(Siblings<Unit> siblings, int position, Unit unit) {
    this.siblings = siblings;
    this.position = position;
    this.unit = unit;
    unlisted = unit.collective().isPresent() && !unit.collective().get().isEnumerated();
  }

  /** Where the plan lists it. */
  @Override
  public ElementPath path() {
    if (path == null) {
      path = siblings.path(position);
    }
    return path;
  }

  @Override
  public String name() {
    return unit.name();
  }

  @Override
  public int order() {
    return 1 + position;
  }

  /** Its place in the plan's list of units, counted from 0. */
  int number() {
    return position;
  }

  /** It, as what is found by a name; one for all who refer to it. */
  Optional<UnitEntry> found() {
    return found;
  }

  /** The unit. */
  public Unit unit() {
    return unit;
  }

  /** Whether its kind is that of a partner; a unit whose kind is not stated is none. */
  public boolean isPartner() {
    return unit.kind().map(UnitKind::isPartner).orElse(false);
  }

  /** Whether it names a class of units of which the plan does not list every member. */
  public boolean hasUnlistedMembers() {
    return unlisted;
  }

  /**
   * How many units it is: one, or of a collective the declared size, else the number of members
   * that it lists; empty if it has neither.
   */
  public OptionalInt size() {
    if (unit.collective().isEmpty()) {
      return ONE;
    }
    Collective collective = unit.collective().get();
    return collective.declaredSize().isPresent() || collective.members().isEmpty()
        ? collective.declaredSize()
        : OptionalInt.of(collective.members().size());
  }

  /** Itself and nobody else. */
  ImmutableList<UnitEntry> alone() {
    if (alone == null) {
      alone = ImmutableList.of(this);
    }
    return alone;
  }

  /** The names and aliases under which a plan may refer to it, its id first. */
  ImmutableList<String> forms() {
    return ImmutableList.<String>builder()
        .add(unit.id().value())
        .add(unit.name())
        .addAll(unit.aliases())
        .build();
  }

  @Override
  public String toString() {
    return path().toString();
  }
}
