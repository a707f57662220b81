package io.github.publicityday.validation.portfolio;

import static io.github.publicityday.validation.portfolio.PlanClaims.CERTAIN_NEED;
import static io.github.publicityday.validation.portfolio.PlanClaims.PLACE;
import static io.github.publicityday.validation.portfolio.PlanClaims.POSSIBLE_NEED;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.publicityday.Certainty;
import io.github.publicityday.ElementPath;
import io.github.publicityday.Person;
import io.github.publicityday.PersonId;
import io.github.publicityday.StatedVenue;
import io.github.publicityday.TimeWindow;
import io.github.publicityday.format.PlanDocument;
import io.github.publicityday.format.SourcePosition;
import io.github.publicityday.validation.Booking;
import io.github.publicityday.validation.Claims;
import io.github.publicityday.validation.Demand;
import io.github.publicityday.validation.Element;
import io.github.publicityday.validation.PersonEntry;
import io.github.publicityday.validation.PlanIndex;
import io.github.publicityday.validation.UnitEntry;
import io.github.publicityday.validation.VenueEntry;
import io.github.publicityday.validation.WorkItem;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Gathers what a plan claims of things that it may share. For one plan and one thread. */
final class ClaimsOfPlan {
  private static final byte EVERYTHING = PLACE | CERTAIN_NEED | POSSIBLE_NEED;

  private final NamedPlan named;
  private final PlanIndex plan;
  private final SharedBy sharing;
  private final UnaryOperator<Shared> shared;
  private final UnaryOperator<String> text;
  private final Optional<PlanDocument> located;
  private final Map<WorkItem, Integer> places = new HashMap<>();
  private final Set<Shared.Kind> claimed = EnumSet.noneOf(Shared.Kind.class);

  final List<Stake> stakes = new ArrayList<>();
  final Ints ends = new Ints();
  final Ints place = new Ints();
  final Ints window = new Ints();
  final Ints people = new Ints();
  final Ints uses = new Ints();
  final List<ElementPath> paths = new ArrayList<>();
  final List<String> titles = new ArrayList<>();
  final List<String> venues = new ArrayList<>();
  final Ints around = new Ints();
  final Ints times = new Ints();
  final Ints positions = new Ints();
  final Map<TimeWindow, Integer> windows = new LinkedHashMap<>();

  /**
   * Gathers from a plan.
   *
   * @param shared the one object for all that are equal to one
   * @param text the one object for all texts that are equal to one
   */
  ClaimsOfPlan(
      NamedPlan named,
      PlanIndex plan,
      SharedBy sharing,
      UnaryOperator<Shared> shared,
      UnaryOperator<String> text) {
    this.named = named;
    this.plan = plan;
    this.sharing = sharing;
    this.shared = shared;
    this.text = text;
    located = named.document().filter(it -> it.positionOf(ElementPath.root()).isPresent());
  }

  PlanClaims gather() {
    Map<PersonId, Person> people = new HashMap<>();
    plan.plan().people().forEach(person -> people.putIfAbsent(person.id(), person));
    addAll(plan.unitClaims(), Shared.Kind.UNIT, this::stakeIn);
    addAll(
        plan.personClaims(),
        Shared.Kind.PERSON,
        entry -> Optional.ofNullable(people.get(entry.id())).flatMap(p -> stakeIn(entry, p)));
    addAll(plan.venueClaims(), Shared.Kind.VENUE, this::stakeIn);
    return new PlanClaims(this);
  }

  String name() {
    return named.name();
  }

  ImmutableSet<Shared.Kind> unknown() {
    Set<Shared.Kind> known = EnumSet.noneOf(Shared.Kind.class);
    stakes.forEach(each -> known.add(each.shared().kind()));
    return Sets.difference(claimed, known).immutableCopy();
  }

  private Optional<Stake> stakeIn(UnitEntry unit) {
    return sharing
        .unit(plan, unit.unit())
        .map(path -> Stake.of(shared(Shared.Kind.UNIT, path), unit));
  }

  private Optional<Stake> stakeIn(PersonEntry entry, Person person) {
    return sharing
        .person(plan, person)
        .map(path -> Stake.ofPerson(shared(Shared.Kind.PERSON, path), text.apply(entry.name())));
  }

  private Optional<Stake> stakeIn(VenueEntry venue) {
    return sharing
        .venue(plan, venue.venue())
        .map(path -> Stake.of(shared(Shared.Kind.VENUE, path), venue.venue()));
  }

  private Shared shared(Shared.Kind kind, ElementPath path) {
    return shared.apply(new Shared(kind, plan.plan().zone(), path));
  }

  private <E extends Element> void addAll(
      Claims<E> claims, Shared.Kind kind, Function<E, Optional<Stake>> stakeIn) {
    for (int number = 0; number < claims.claimed().size(); number++) {
      E thing = claims.claimed().get(number);
      if (claims.timetable().size(number) > 0) {
        claimed.add(kind);
        Optional<Stake> told = stakeIn.apply(thing);
        if (told.isPresent()) {
          stakes.add(told.get());
          add(claims, number);
          ends.add(uses.size());
        }
      }
    }
  }

  private <E extends Element> void add(Claims<E> claims, int number) {
    boolean nested = claims.claimed().get(number) instanceof UnitEntry && !claims.areSimple(number);
    byte use = nested ? PLACE : EVERYTHING;
    claims
        .timetable()
        .bookings(number)
        .forEach(claim -> add(claims.work(claim), claims.window(claim), claims.people(claim), use));
    if (nested && claims.claimed().get(number) instanceof UnitEntry unit) {
      ImmutableList<Booking> bookings = plan.bookings().get(unit);
      Demand.of(bookings, Certainty.CERTAIN).forEach(demand -> add(demand, CERTAIN_NEED));
      Demand.of(bookings, Certainty.POSSIBLE).forEach(demand -> add(demand, POSSIBLE_NEED));
    }
  }

  private void add(Demand demand, byte use) {
    add(demand.booking().work(), demand.window(), demand.people(), use);
  }

  private void add(WorkItem work, TimeWindow when, int needed, byte use) {
    place.add(placeOf(work));
    window.add(numberOf(when));
    people.add(needed);
    uses.add(use);
  }

  private int numberOf(TimeWindow when) {
    Integer known = windows.putIfAbsent(when, windows.size());
    return known == null ? windows.size() - 1 : known;
  }

  /** The number of {@code work}, around which every activity has a number as well. */
  private int placeOf(WorkItem work) {
    Integer known = places.get(work);
    if (known != null) {
      return known;
    }
    int number = places.size();
    places.put(work, number);
    paths.add(work.path());
    titles.add(text.apply(work.name()));
    venues.add(text.apply(venueOf(work)));
    // Somebody may be there at a time of his own although the work has none.
    times.add(work.window().map(this::numberOf).orElse(-1));
    located.ifPresent(document -> addPosition(document, work));
    around.add(-1);
    if (!work.surroundings().isEmpty()) {
      around.set(number, placeOf(work.surroundings().get(0)));
    }
    return number;
  }

  private void addPosition(PlanDocument document, WorkItem work) {
    SourcePosition position = document.positionOf(work.path()).orElseThrow();
    positions.add(position.line());
    positions.add(position.column());
    positions.add(position.length());
  }

  private String venueOf(WorkItem work) {
    return work.venue() instanceof StatedVenue.Places at && at.venues().size() == 1
        ? plan.venue(at.venues().get(0)).map(Element::name).orElse("")
        : "";
  }
}
