package io.github.publicityday.validation.revision;

import io.github.publicityday.PersonId;
import io.github.publicityday.PublicityPlan;
import io.github.publicityday.Seat;
import io.github.publicityday.UnitId;
import io.github.publicityday.UnitRef;
import io.github.publicityday.VenueId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a plan calls the units, people and places that it refers to; their id if it lists none. */
final class PlanNames {
  private final Map<UnitId, String> units = new HashMap<>();
  private final Map<PersonId, String> people = new HashMap<>();
  private final Map<VenueId, String> venues = new HashMap<>();

  PlanNames(PublicityPlan plan) {
    plan.units().forEach(unit -> units.putIfAbsent(unit.id(), unit.name()));
    plan.people().forEach(person -> people.putIfAbsent(person.id(), person.name()));
    plan.venues().forEach(venue -> venues.putIfAbsent(venue.id(), venue.name()));
  }

  String of(UnitId unit) {
    return units.getOrDefault(unit, unit.value());
  }

  String of(PersonId person) {
    return people.getOrDefault(person, person.value());
  }

  String of(VenueId venue) {
    return venues.getOrDefault(venue, venue.value());
  }

  Object of(UnitRef unit) {
    return unit instanceof UnitRef.ToUnit named ? of(named.id()) : Aspect.EACH_PARTICIPANT;
  }

  /** By all that fills the seat: person, unit and post. */
  String of(Seat seat) {
    return Stream.of(
            seat.person().map(this::of), seat.unit().map(unit -> of(unit).toString()), seat.post())
        .flatMap(Optional::stream)
        .collect(Collectors.joining(" "));
  }
}
