package io.github.publicityday;

import com.google.common.collect.ImmutableList;
import java.util.Objects;
import java.util.OptionalInt;

/**
 * What makes a {@link Unit} a collective (各…單位): it names a class of units as one.
 *
 * @param members the members that the plan lists, in its order; empty if it lists none
 * @param declaredSize how many members the plan says there are, at least 0, where it says so
 */
public record Collective(ImmutableList<UnitId> members, OptionalInt declaredSize) {
  /**
   * @throws IllegalArgumentException if the declared size is negative
   */
  public Collective {
    Objects.requireNonNull(members, "members");
    Objects.requireNonNull(declaredSize, "declaredSize");
    if (declaredSize.isPresent() && declaredSize.getAsInt() < 0) {
      throw new IllegalArgumentException("declared size " + declaredSize.getAsInt() + " is < 0");
    }
  }

  /** A collective of which the plan lists {@code members} and states no size. */
  public static Collective of(UnitId... members) {
    return new Collective(ImmutableList.copyOf(members), OptionalInt.empty());
  }

  /** A collective of {@code declaredSize} units, none of them listed. */
  public static Collective ofSize(int declaredSize) {
    return new Collective(ImmutableList.of(), OptionalInt.of(declaredSize));
  }

  /**
   * Whether the plan lists every member: it lists some, and no fewer different ones than it
   * declares.
   */
  public boolean isEnumerated() {
    return !members.isEmpty() && members.stream().distinct().count() >= declaredSize.orElse(0);
  }
}
