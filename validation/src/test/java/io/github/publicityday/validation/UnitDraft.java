package io.github.publicityday.validation;

import com.google.common.collect.ImmutableList;
import io.github.publicityday.Collective;
import io.github.publicityday.PublicityPlan;
import io.github.publicityday.Unit;
import io.github.publicityday.UnitId;
import io.github.publicityday.UnitKind;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** A unit in the making. Start with {@link Plans#unit}. */
public final class UnitDraft implements PlanPart {
  private final Unit.Builder unit = Unit.builder();
  private final List<UnitId> members = new ArrayList<>();
  private OptionalInt size = OptionalInt.empty();
  private boolean collective;

  UnitDraft(String id) {
    unit.id(UnitId.of(id)).name(id);
  }

  /** Its full name. */
  public UnitDraft called(String name) {
    unit.name(name);
    return this;
  }

  /** Other forms for it. */
  public UnitDraft alias(String... aliases) {
    unit.addAliases(aliases);
    return this;
  }

  /** What sort of unit it is. */
  public UnitDraft kind(UnitKind kind) {
    unit.kind(kind);
    return this;
  }

  /** How many people it has. */
  public UnitDraft headcount(int people) {
    unit.headcount(people);
    return this;
  }

  /** It cannot be at two places. */
  public UnitDraft indivisible() {
    unit.indivisible(true);
    return this;
  }

  /** It names a class of units, of which these are listed; none if the plan lists none. */
  public UnitDraft collectiveOf(String... ids) {
    collective = true;
    Stream.of(ids).map(UnitId::of).forEach(members::add);
    return this;
  }

  /** It names a class of so many units. */
  public UnitDraft size(int units) {
    collective = true;
    size = OptionalInt.of(units);
    return this;
  }

  @Override
  public void addTo(PublicityPlan.Builder plan) {
    if (collective) {
      unit.collective(new Collective(ImmutableList.copyOf(members), size));
    }
    plan.addUnit(unit.build());
  }
}
