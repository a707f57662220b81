package io.github.publicityday.validation.revision;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import io.github.publicityday.Collective;
import io.github.publicityday.ElementKeys;
import io.github.publicityday.LeadingGroup;
import io.github.publicityday.Person;
import io.github.publicityday.PersonId;
import io.github.publicityday.Seat;
import io.github.publicityday.TravelTime;
import io.github.publicityday.Unit;
import io.github.publicityday.UnitId;
import io.github.publicityday.Venue;
import java.util.Optional;

/** Compares who and what a plan knows: units, people, places, and the leading group. */
final class PartyComparison {
  static final ListKind<Unit> UNITS =
      ListKind.<Unit>of(
              Aspect.UNIT,
              "units",
              unit -> unit.id().value(),
              (names, unit) -> unit.name(),
              PartyComparison::compare)
          .orBy(unit -> Optional.of(unit.name()));

  static final ListKind<Person> PEOPLE =
      ListKind.<Person>of(
              Aspect.PERSON,
              "people",
              person -> person.id().value(),
              (names, person) -> person.name(),
              PartyComparison::compare)
          .orBy(person -> Optional.of(person.name()));

  static final ListKind<Venue> VENUES =
      ListKind.<Venue>of(
              Aspect.VENUE,
              "venues",
              venue -> venue.id().value(),
              (names, venue) -> venue.name(),
              PartyComparison::compare)
          .orBy(venue -> Optional.of(venue.name()));

  static final ListKind<TravelTime> TRAVEL_TIMES =
      ListKind.of(
          Aspect.TRAVEL_TIME,
          "travelTimes",
          time -> time.from() + ":" + time.to(),
          (names, time) -> names.of(time.from()) + "–" + names.of(time.to()),
          (from, to, at) -> at.value(Aspect.TRAVEL_TIME, "takes", from.duration(), to.duration()));

  private static final ListKind<Seat> DEPUTIES = seats(Aspect.DEPUTY, "deputies");
  private static final ListKind<Seat> MEMBERS = seats(Aspect.GROUP_MEMBER, "members");

  private PartyComparison() {}

  private static ListKind<Seat> seats(Aspect aspect, String field) {
    return ListKind.<Seat>of(
            aspect, field, ElementKeys::nameOf, PlanNames::of, PartyComparison::compare)
        .inOrder();
  }

  private static void compare(Unit from, Unit to, Sides at) {
    at.value(Aspect.ID, "id", from.id().value(), to.id().value());
    at.value(Aspect.NAME, "name", from.name(), to.name());
    at.items(Aspect.ALIAS, "aliases", from.aliases(), to.aliases());
    at.value(Aspect.KIND, "kind", from.kind(), to.kind());
    at.number(Aspect.HEADCOUNT, "headcount", from.headcount(), to.headcount());
    at.flag(Aspect.INDIVISIBLE, "indivisible", from.indivisible(), to.indivisible());
    at.flag(
        Aspect.COLLECTIVE,
        "collective",
        from.collective().isPresent(),
        to.collective().isPresent());
    Collective none = Collective.of();
    compare(from.collective().orElse(none), to.collective().orElse(none), at);
  }

  private static void compare(Collective from, Collective to, Sides at) {
    at.number(Aspect.DECLARED_SIZE, "size", from.declaredSize(), to.declaredSize());
    at.list(
        ListKind.of(Aspect.MEMBER, "members", UnitId::value, PlanNames::of, (a, b, member) -> {}),
        from.members(),
        to.members());
  }

  private static void compare(Person from, Person to, Sides at) {
    at.value(Aspect.ID, "id", from.id().value(), to.id().value());
    at.value(Aspect.NAME, "name", from.name(), to.name());
    at.ref(Aspect.PERSON_UNIT, "unit", from.unit(), to.unit());
  }

  private static void compare(Venue from, Venue to, Sides at) {
    at.value(Aspect.ID, "id", from.id().value(), to.id().value());
    at.value(Aspect.NAME, "name", from.name(), to.name());
    at.flag(Aspect.SHARED, "shared", from.shared(), to.shared());
  }

  /** A group that is new or gone is told as a whole. */
  static void compareGroups(Optional<LeadingGroup> from, Optional<LeadingGroup> to, Sides plan) {
    Sides at = plan.field("leadingGroup");
    plan.presence(Aspect.LEADING_GROUP, "leadingGroup", from.isPresent(), to.isPresent());
    if (from.isPresent() && to.isPresent()) {
      compareHeads(from.get().head(), to.get().head(), at);
      at.list(DEPUTIES, from.get().deputies(), to.get().deputies());
      at.list(MEMBERS, from.get().members(), to.get().members());
      at.ref(Aspect.OFFICE, "office", from.get().office(), to.get().office());
      at.value(Aspect.GROUP_DUTY, "duty", from.get().duty(), to.get().duty());
    }
  }

  private static void compareHeads(Optional<Seat> from, Optional<Seat> to, Sides at) {
    if (from.isPresent()
        && to.isPresent()
        && ElementKeys.nameOf(from.get()).equals(ElementKeys.nameOf(to.get()))) {
      compare(from.get(), to.get(), at.field("head"));
    } else {
      at.value(
          Aspect.HEAD,
          "head",
          from.map(at.plans().oldNames()::of),
          to.map(at.plans().revisedNames()::of));
    }
  }

  private static void compare(Seat from, Seat to, Sides at) {
    at.value(Aspect.POST, "post", from.post(), to.post());
    at.ref(Aspect.UNIT, "unit", from.unit(), to.unit());
    at.value(
        Aspect.PERSON,
        "person",
        from.person().map(PersonId::value),
        to.person().map(PersonId::value));
  }

  /** People assigned by name or post. */
  static void compareAssigned(ImmutableList<PersonId> from, ImmutableList<PersonId> to, Sides at) {
    at.items(
        Aspect.ASSIGNED_PERSON,
        "people",
        Lists.transform(from, at.plans().oldNames()::of),
        Lists.transform(to, at.plans().revisedNames()::of));
  }
}
