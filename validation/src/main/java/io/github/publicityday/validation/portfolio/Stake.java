package io.github.publicityday.validation.portfolio;

import io.github.publicityday.Unit;
import io.github.publicityday.Venue;
import io.github.publicityday.validation.UnitEntry;
import java.util.OptionalInt;

/**
 * What one plan says of a thing that it may share.
 *
 * @param shared the thing
 * @param name what the plan calls it
 * @param headcount how many people the unit has, if the plan states it
 * @param indivisible whether the unit cannot be divided
 * @param unlisted whether it is a collective of which the plan does not list every member
 * @param open whether the venue is declared to be for several activities at one time
 */
record Stake(
    Shared shared,
    String name,
    OptionalInt headcount,
    boolean indivisible,
    boolean unlisted,
    boolean open) {

  static Stake of(Shared shared, UnitEntry entry) {
    Unit unit = entry.unit();
    return new Stake(
        shared,
        unit.name(),
        unit.headcount(),
        unit.indivisible(),
        entry.hasUnlistedMembers(),
        false);
  }

  static Stake of(Shared shared, Venue venue) {
    return new Stake(shared, venue.name(), OptionalInt.empty(), false, false, venue.shared());
  }

  static Stake ofPerson(Shared shared, String name) {
    return new Stake(shared, name, OptionalInt.empty(), true, false, false);
  }
}
