package io.github.publicityday.validation;

import com.google.common.collect.ImmutableList;
import io.github.publicityday.Activity;
import io.github.publicityday.ActivityId;
import io.github.publicityday.ActivityKind;
import io.github.publicityday.AgendaStep;
import io.github.publicityday.Collective;
import io.github.publicityday.DayPart;
import io.github.publicityday.Deadline;
import io.github.publicityday.DeclaredCount;
import io.github.publicityday.Delegation;
import io.github.publicityday.DutyId;
import io.github.publicityday.DutyKind;
import io.github.publicityday.ElementKeys;
import io.github.publicityday.Festival;
import io.github.publicityday.Hours;
import io.github.publicityday.Invitee;
import io.github.publicityday.LeadingGroup;
import io.github.publicityday.Participation;
import io.github.publicityday.Person;
import io.github.publicityday.PersonId;
import io.github.publicityday.Phase;
import io.github.publicityday.PublicityDays;
import io.github.publicityday.PublicityPlan;
import io.github.publicityday.Quota;
import io.github.publicityday.Relay;
import io.github.publicityday.Responsibility;
import io.github.publicityday.Role;
import io.github.publicityday.Seat;
import io.github.publicityday.Staffing;
import io.github.publicityday.StandingDuty;
import io.github.publicityday.StatedDate;
import io.github.publicityday.StatedPeriod;
import io.github.publicityday.StatedTime;
import io.github.publicityday.StatedVenue;
import io.github.publicityday.StatedYear;
import io.github.publicityday.TimeSlot;
import io.github.publicityday.TimeWindow;
import io.github.publicityday.TravelTime;
import io.github.publicityday.Unit;
import io.github.publicityday.UnitId;
import io.github.publicityday.UnitKind;
import io.github.publicityday.UnitRef;
import io.github.publicityday.Venue;
import io.github.publicityday.VenueId;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Random plans that use the whole model and are full of mistakes. Ids are unique but for one of
 * activities that nothing refers to, and no list names one thing twice: siblings of one name are
 * told apart by their order, so that shuffling them would swap their paths.
 */
final class RandomPlans {
  private static final ImmutableList<String> VENUES = ImmutableList.of("hall", "square", "street");

  private static final ImmutableList<String> WRITTEN =
      ImmutableList.of("unit_0", "unit_1", "police", "unit-1");

  private final Random random;

  /** Decides what came later, so that it leaves the rest of the plans as they were. */
  private final Random spice;

  private int activities;

  RandomPlans(long seed) {
    random = new Random(seed);
    spice = new Random(~seed);
  }

  /** The next plan. */
  PublicityPlan next() {
    activities = 0;
    PublicityPlan.Builder plan = PublicityPlan.builder().date(StatedDate.of(1, 10));
    boolean onlyADate = spice.nextInt(8) == 0;
    if (onlyADate) {
      plan.year(StatedYear.masked("201*"));
    } else {
      days(plan);
    }
    if (spice.nextInt(3) > 0) {
      plan.day(spice.nextInt(5) == 0 ? PublicityDays.FIRE_119 : PublicityDays.POLICE_110);
      plan.ordinal(24 + spice.nextInt(5));
    }
    if (spice.nextInt(3) == 0) {
      DayOfWeek printed = DayOfWeek.of(1 + spice.nextInt(7));
      plan.date(StatedDate.of(1, 10).printedAs(printed));
    }
    for (int i = 0; i < 6; i++) {
      plan.addUnit(unit(i));
    }
    plan.addUnits(collective("all-a", "u0", "u1"), collective("all-b", "u1", "u2", "all-a"));
    plan.addUnits(collective("linkage"), collective("partly", "u3", "nobody"));
    VENUES.stream().filter(id -> chance(2, 3)).forEach(id -> plan.addVenue(venue(id)));
    plan.addPerson(Person.builder().id(PersonId.of("chief")).name("chief").unit(unitRef()).build());
    plan.addPerson(Person.builder().id(PersonId.of("speaker")).name("speaker").build());
    distinct(4, this::way, TravelTime::from).forEach(plan::addTravelTime);
    if (chance(1, 2)) {
      Seat seat = Seat.builder().unit(unitRef()).build();
      LeadingGroup.Builder group = LeadingGroup.builder().addMember(seat);
      plan.leadingGroup((chance(4, 5) ? group.head(seat) : group).build());
    }
    plan.addAllAddressees(unitRefs(2));
    if (chance(1, 6)) {
      plan.addAddressee(UnitRef.EACH_PARTICIPANT);
    }
    for (int i = random.nextInt(5); i >= 0; i--) {
      plan.addActivity(activity(2));
    }
    for (int i = random.nextInt(3); i > 0; i--) {
      plan.addDuty(duty(i));
    }
    if (chance(1, 2)) {
      plan.addDelegation(Delegation.builder().task("own day").addUnit(unitRef()).build());
    }
    plan.addAllDeclaredCounts(counts());
    plan.addAllQuotas(quotas());
    if (spice.nextInt(4) == 0) {
      plan.addDeadline(
          Deadline.of(
              Deadline.Kind.HAND_IN,
              StatedTime.relative(StatedTime.Relation.DURING, new StatedTime.OfPeriod())));
    }
    if (onlyADate) {
      plan.activities(List.of()).duties(List.of());
    } else if (spice.nextInt(8) == 0) {
      plan.addActivities(early("hall", 0), early("square", 30 + spice.nextInt(20)));
    }
    return plan.build();
  }

  /** Half an hour of two units at a place, before everything else. */
  private static Activity early(String venue, int minute) {
    LocalTime start = LocalTime.of(7, 0).plusMinutes(minute);
    return Activity.builder()
        .id(ActivityId.of("early-" + venue))
        .title("early at " + venue)
        .venue(StatedVenue.at(VenueId.of(venue)))
        .time(
            StatedTime.exactly(
                TimeSlot.of(Plans.DAY.atTime(start), Plans.DAY.atTime(start.plusMinutes(30)))))
        .addParticipation(Participation.of(UnitRef.of("u4")))
        .addParticipation(Participation.of(UnitRef.of("all-a")))
        .build();
  }

  /** Days other than the date; one with a year tells the plan's. */
  private void days(PublicityPlan.Builder plan) {
    if (chance(4, 5)) {
      plan.year(StatedYear.of(2012));
    }
    if (chance(1, 2)) {
      plan.period(days());
    }
    if (chance(1, 2)) {
      plan.issueDate(StatedDate.of(Plans.DAY.minusDays(random.nextInt(10) - 2L)));
    }
    for (int i = random.nextInt(4); i > 0; i--) {
      plan.addPhase(phase(i));
    }
  }

  private Unit unit(int i) {
    Unit.Builder unit =
        Unit.builder()
            .id(UnitId.of("u" + i))
            .name(chance(1, 6) ? "shared name" : "unit-" + i)
            .addAliases("alias" + (chance(1, 6) ? 0 : i))
            .indivisible(chance(1, 8));
    if (chance(1, 2)) {
      unit.headcount(random.nextInt(8));
    }
    if (chance(2, 3)) {
      unit.kind(any(UnitKind.values()));
    }
    return unit.build();
  }

  private Unit collective(String id, String... members) {
    OptionalInt size = chance(1, 2) ? OptionalInt.of(random.nextInt(5)) : OptionalInt.empty();
    Unit.Builder unit =
        Unit.builder()
            .id(UnitId.of(id))
            .name(id)
            .collective(
                new Collective(
                    ImmutableList.copyOf(members).stream()
                        .map(UnitId::of)
                        .collect(ImmutableList.toImmutableList()),
                    size));
    if (chance(1, 2)) {
      unit.kind(any(UnitKind.values()));
    }
    return unit.build();
  }

  private StatedPeriod days() {
    LocalDate first = Plans.DAY.plusDays(random.nextInt(8) - 4L);
    return new StatedPeriod(StatedDate.of(first), StatedDate.of(first.plusDays(random.nextInt(4))));
  }

  private Phase phase(int i) {
    Phase.Builder phase = Phase.builder().name("phase " + i);
    return chance(7, 8) ? phase.period(days()).build() : phase.build();
  }

  private TravelTime way() {
    return new TravelTime(
        VenueId.of(any("hall", "square", "street")),
        VenueId.of(any("hall", "square", "street")),
        Duration.ofMinutes(10L * random.nextInt(6)));
  }

  private Venue venue(String id) {
    return Venue.builder().id(VenueId.of(id)).name(id).shared(chance(1, 5)).build();
  }

  private UnitRef unitRef() {
    String id =
        any(
            "u0", "u1", "u2", "u3", "u4", "u5", "u0", "u1", "unit-2", "alias3", "alias0", "all-a",
            "all-b", "linkage", "partly", "ghost", "u7");
    return spice.nextInt(8) == 0
        ? UnitRef.of(id, WRITTEN.get(spice.nextInt(WRITTEN.size())))
        : UnitRef.of(id);
  }

  /** Units, each in one form only, so that nothing but its id tells a reference from others. */
  private Set<UnitRef> unitRefs(int most) {
    return distinct(most, this::unitRef, ElementKeys::nameOf);
  }

  private Activity activity(int depth) {
    Activity.Builder activity =
        Activity.builder()
            .id(ActivityId.of("a" + activities++))
            .title("activity " + random.nextInt(4))
            .kind(any(ActivityKind.values()))
            .time(time())
            .venue(venueStated())
            .addAllResponsibilities(responsibilities())
            .responsibleLeftBlank(chance(1, 5))
            .addAllParticipations(participations())
            .staffing(staffing())
            .addAllInvitees(invitees())
            .addAllDeclaredCounts(counts())
            .addAllQuotas(quotas());
    if (chance(1, 6)) {
      Relay relay = Plans.relay(any("a", "c", "z"), "a", "b", "c");
      activity.relay(
          Relay.builder()
              .from(relay)
              .longestTurn(Duration.ofMinutes(3L + random.nextInt(20)))
              .build());
    }
    if (chance(1, 8)) {
      activity.addDelegatedTo(unitRef());
    }
    if (chance(1, 3)) {
      activity.addAllDeadlines(deadlines());
    }
    for (int i = chance(1, 4) ? random.nextInt(5) : 0; i > 0; i--) {
      activity.addAgenda(AgendaStep.builder().title("step " + i).time(time()).build());
    }
    for (int parts = depth == 0 ? 0 : random.nextInt(4); parts > 0; parts--) {
      Activity part = activity(depth - 1);
      boolean twin = parts == 1 && spice.nextInt(7) == 0;
      activity.addPart(
          twin ? Activity.builder().from(part).id(ActivityId.of("twin")).build() : part);
    }
    return activity.build();
  }

  private Set<Deadline> deadlines() {
    return distinct(
        2,
        () ->
            Deadline.builder()
                .kind(any(Deadline.Kind.values()))
                .time(time())
                .unit(unitRef())
                .build(),
        Deadline::kind);
  }

  private StandingDuty duty(int i) {
    return StandingDuty.builder()
        .id(DutyId.of("d" + i))
        .title("duty " + i)
        .kind(spice.nextInt(3) == 0 ? DutyKind.REPORT : DutyKind.OTHER)
        .time(chance(1, 2) ? duringSomeActivity() : time())
        .venue(venueStated())
        .addAllResponsibilities(responsibilities())
        .addAllParticipations(participations())
        .staffing(staffing())
        .addAllQuotas(quotas())
        .build();
  }

  private StatedTime time() {
    int start = random.nextInt(8);
    int length = 1 + random.nextInt(4);
    LocalTime from = LocalTime.of(9, 0).plusMinutes(15L * start);
    LocalTime to = from.plusMinutes(15L * length);
    Hours hours =
        switch (random.nextInt(6)) {
          case 0 -> Hours.from(from);
          case 1 -> Hours.until(to);
          case 2 -> Hours.of(DayPart.MORNING);
          default -> Hours.between(from, to);
        };
    return switch (random.nextInt(9)) {
      case 0 -> StatedTime.ABSENT;
      case 1 -> any(StatedTime.BLANK, StatedTime.TO_BE_ANNOUNCED);
      case 2 -> StatedTime.at(hours);
      case 3 -> StatedTime.on(StatedDate.of(1, 10), any(hours, Hours.UNSTATED));
      case 4 -> duringSomeActivity();
      case 5 ->
          StatedTime.relative(
              StatedTime.Relation.BEFORE, new StatedTime.OfFestival(Festival.SPRING_FESTIVAL));
      case 6 ->
          StatedTime.within(
              TimeWindow.of(
                  Plans.DAY.atTime(from),
                  Plans.DAY.atTime(from.plusMinutes(random.nextInt(20))),
                  Plans.DAY.atTime(to.plusMinutes(5)),
                  Plans.DAY.atTime(to.plusMinutes(20))));
      default -> StatedTime.exactly(TimeSlot.of(Plans.DAY.atTime(from), Plans.DAY.atTime(to)));
    };
  }

  private StatedTime duringSomeActivity() {
    return StatedTime.relative(
        StatedTime.Relation.DURING,
        new StatedTime.OfActivity(ActivityId.of("a" + random.nextInt(12))));
  }

  private StatedVenue venueStated() {
    return switch (random.nextInt(4)) {
      case 0 -> StatedVenue.ABSENT;
      case 1 -> any(StatedVenue.BLANK, StatedVenue.TO_BE_ANNOUNCED, StatedVenue.classOf(VENUES));
      case 2 -> StatedVenue.at(List.of(VenueId.of("hall"), VenueId.of("square")));
      default -> StatedVenue.at(VenueId.of(any("hall", "square", "street")));
    };
  }

  private Set<Responsibility> responsibilities() {
    Set<Responsibility> all = new LinkedHashSet<>();
    if (chance(1, 2)) {
      unitRefs(2).forEach(unit -> all.add(Responsibility.of(unit, any(Role.values()))));
    }
    if (chance(1, 10)) {
      all.add(Responsibility.of(UnitRef.EACH_PARTICIPANT));
    }
    return all;
  }

  private Set<Participation> participations() {
    Set<Participation> all = new LinkedHashSet<>();
    unitRefs(3).forEach(unit -> all.add(participation(unit)));
    if (chance(1, 4)) {
      if (chance(1, 2)) {
        all.clear();
      }
      all.add(participation(UnitRef.EACH_PARTICIPANT));
    }
    return all;
  }

  private Participation participation(UnitRef unit) {
    Participation.Builder participation = Participation.builder().unit(unit).staffing(staffing());
    if (chance(1, 3)) {
      participation.assignedCount(random.nextInt(6));
    }
    if (chance(1, 8)) {
      participation.time(time());
    }
    if (chance(1, 5)) {
      participation.addPeople(PersonId.of(any("chief", "speaker", "unlisted")));
    }
    return participation.build();
  }

  private Optional<Staffing> staffing() {
    return chance(1, 3)
        ? Optional.of(
            chance(1, 3)
                ? Staffing.atLeast(random.nextInt(20)).inTotal()
                : any(
                    Staffing.atLeast(random.nextInt(4)),
                    Staffing.atLeast(random.nextInt(4)),
                    Staffing.between(random.nextInt(4), 1 + random.nextInt(4)),
                    Staffing.builder().minimum(1).stayingBehind(1 + random.nextInt(3)).build()))
        : Optional.empty();
  }

  private Set<Invitee> invitees() {
    return distinct(
        2,
        () ->
            chance(1, 2)
                ? Invitee.of(any("media", "deputies"))
                : Invitee.builder().name(any("troupe", "radio")).unit(unitRef()).build(),
        Invitee::name);
  }

  private Set<DeclaredCount> counts() {
    return distinct(
        2,
        () ->
            DeclaredCount.builder()
                .counted(any(DeclaredCount.Counted.values()))
                .number(random.nextInt(6))
                .precision(any(DeclaredCount.Precision.values()))
                .build(),
        DeclaredCount::counted);
  }

  private Set<Quota> quotas() {
    return distinct(
        2,
        () ->
            Quota.builder()
                .item(any("boards", "banners", "flags"))
                .amount(random.nextInt(4))
                .scope(any(Staffing.Scope.values()))
                .addAllSuppliers(unitRefs(2))
                .addAllOfWhich(parts())
                .build(),
        Quota::item);
  }

  private List<Quota> parts() {
    return spice.nextInt(3) > 0
        ? List.of()
        : List.of(
            Quota.builder().item("fraud").amount(spice.nextInt(3)).build(),
            Quota.builder()
                .item("calls")
                .amount(spice.nextInt(3))
                .scope(Staffing.Scope.TOTAL)
                .build());
  }

  private <T> Set<T> distinct(int most, Supplier<T> supplier, Function<T, ?> name) {
    Set<T> all = new LinkedHashSet<>();
    Set<Object> names = new LinkedHashSet<>();
    for (int i = random.nextInt(most + 1); i > 0; i--) {
      T next = supplier.get();
      if (names.add(name.apply(next))) {
        all.add(next);
      }
    }
    return all;
  }

  private boolean chance(int numerator, int denominator) {
    return random.nextInt(denominator) < numerator;
  }

  @SafeVarargs
  private <T> T any(T... values) {
    return values[random.nextInt(values.length)];
  }

  /** {@code plan} with every unordered list at every level in another order. */
  PublicityPlan shuffled(PublicityPlan plan) {
    return PublicityPlan.builder()
        .from(plan)
        .units(shuffled(plan.units()).stream().map(this::shuffled).toList())
        .people(shuffled(plan.people()))
        .venues(shuffled(plan.venues()))
        .travelTimes(shuffled(plan.travelTimes()))
        .addressees(shuffled(plan.addressees()))
        .activities(shuffled(plan.activities()).stream().map(this::shuffled).toList())
        .duties(shuffled(plan.duties()).stream().map(this::shuffled).toList())
        .delegations(shuffled(plan.delegations()))
        .declaredCounts(shuffled(plan.declaredCounts()))
        .quotas(shuffled(plan.quotas()).stream().map(this::shuffled).toList())
        .deadlines(shuffled(plan.deadlines()))
        .build();
  }

  private Unit shuffled(Unit unit) {
    Unit.Builder shuffled = Unit.builder().from(unit).aliases(shuffled(unit.aliases()));
    unit.collective()
        .ifPresent(
            collective ->
                shuffled.collective(
                    new Collective(
                        ImmutableList.copyOf(shuffled(collective.members())),
                        collective.declaredSize())));
    return shuffled.build();
  }

  private Activity shuffled(Activity activity) {
    return Activity.builder()
        .from(activity)
        .venue(shuffled(activity.venue()))
        .responsibilities(shuffled(activity.responsibilities()))
        .participations(shuffled(activity.participations()))
        .invitees(shuffled(activity.invitees()))
        .parts(shuffled(activity.parts()).stream().map(this::shuffled).toList())
        .declaredCounts(shuffled(activity.declaredCounts()))
        .quotas(shuffled(activity.quotas()).stream().map(this::shuffled).toList())
        .deadlines(shuffled(activity.deadlines()))
        .delegatedTo(shuffled(activity.delegatedTo()))
        .build();
  }

  private StandingDuty shuffled(StandingDuty duty) {
    return StandingDuty.builder()
        .from(duty)
        .venue(shuffled(duty.venue()))
        .responsibilities(shuffled(duty.responsibilities()))
        .participations(shuffled(duty.participations()))
        .quotas(shuffled(duty.quotas()).stream().map(this::shuffled).toList())
        .deadlines(shuffled(duty.deadlines()))
        .build();
  }

  private Quota shuffled(Quota quota) {
    return Quota.builder()
        .from(quota)
        .suppliers(shuffled(quota.suppliers()))
        .ofWhich(shuffled(quota.ofWhich()))
        .build();
  }

  private StatedVenue shuffled(StatedVenue venue) {
    return venue instanceof StatedVenue.Places places
        ? StatedVenue.at(shuffled(places.venues()))
        : venue;
  }

  private <T> List<T> shuffled(List<T> list) {
    List<T> shuffled = new ArrayList<>(list);
    Collections.shuffle(shuffled, random);
    return shuffled;
  }
}
