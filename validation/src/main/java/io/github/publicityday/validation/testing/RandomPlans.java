package io.github.publicityday.validation.testing;

import com.google.common.collect.ImmutableList;
import io.github.publicityday.Collective;
import io.github.publicityday.Deadline;
import io.github.publicityday.Delegation;
import io.github.publicityday.LeadingGroup;
import io.github.publicityday.Person;
import io.github.publicityday.PersonId;
import io.github.publicityday.Phase;
import io.github.publicityday.PublicityDays;
import io.github.publicityday.PublicityPlan;
import io.github.publicityday.Seat;
import io.github.publicityday.StatedDate;
import io.github.publicityday.StatedPeriod;
import io.github.publicityday.StatedTime;
import io.github.publicityday.StatedYear;
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
import java.util.List;
import java.util.OptionalInt;

/**
 * A series of random plans that use the whole model and are full of mistakes: references to nobody,
 * units that share a name, clashes, contradictory numbers, years that are masked, times that are
 * missing, vague or outside their whole. Small: six units and four collectives, up to five
 * activities two levels deep, up to two standing duties.
 *
 * <p>Ids are unique but for one of activities that nothing refers to, and no list names one thing
 * twice: siblings of one name are told apart by their order, so that shuffling them would swap
 * their paths.
 *
 * <p>For one thread.
 */
public final class RandomPlans {
  static final ImmutableList<String> VENUES = ImmutableList.of("hall", "square", "street");

  /** The publicity day, on which most things happen. */
  static final LocalDate DAY = LocalDate.of(2012, 1, 10);

  private final Draw draw;

  /** The series of {@code seed}; equal seeds give equal plans. */
  public RandomPlans(long seed) {
    draw = new Draw(seed);
  }

  /** The next plan. */
  public PublicityPlan next() {
    DrawnWork work = new DrawnWork(draw);
    PublicityPlan.Builder plan = PublicityPlan.builder().date(StatedDate.of(1, 10));
    boolean onlyADate = draw.spice(8) == 0;
    if (onlyADate) {
      plan.year(StatedYear.masked("201*"));
    } else {
      days(plan);
    }
    if (draw.spice(3) > 0) {
      plan.day(draw.spice(5) == 0 ? PublicityDays.FIRE_119 : PublicityDays.POLICE_110);
      plan.ordinal(24 + draw.spice(5));
    }
    if (draw.spice(3) == 0) {
      DayOfWeek printed = DayOfWeek.of(1 + draw.spice(7));
      plan.date(StatedDate.of(1, 10).printedAs(printed));
    }
    for (int i = 0; i < 6; i++) {
      plan.addUnit(unit(i));
    }
    plan.addUnits(collective("all-a", "u0", "u1"), collective("all-b", "u1", "u2", "all-a"));
    plan.addUnits(collective("linkage"), collective("partly", "u3", "nobody"));
    VENUES.stream().filter(id -> draw.chance(2, 3)).forEach(id -> plan.addVenue(venue(id)));
    plan.addPerson(
        Person.builder().id(PersonId.of("chief")).name("chief").unit(draw.unitRef()).build());
    plan.addPerson(Person.builder().id(PersonId.of("speaker")).name("speaker").build());
    draw.distinct(4, this::way, TravelTime::from).forEach(plan::addTravelTime);
    if (draw.chance(1, 2)) {
      Seat seat = Seat.builder().unit(draw.unitRef()).build();
      LeadingGroup.Builder group = LeadingGroup.builder().addMember(seat);
      plan.leadingGroup((draw.chance(4, 5) ? group.head(seat) : group).build());
    }
    plan.addAllAddressees(draw.unitRefs(2));
    if (draw.chance(1, 6)) {
      plan.addAddressee(UnitRef.EACH_PARTICIPANT);
    }
    for (int i = draw.below(5); i >= 0; i--) {
      plan.addActivity(work.activity(2));
    }
    for (int i = draw.below(3); i > 0; i--) {
      plan.addDuty(work.duty(i));
    }
    if (draw.chance(1, 2)) {
      plan.addDelegation(Delegation.builder().task("own day").addUnit(draw.unitRef()).build());
    }
    plan.addAllDeclaredCounts(work.counts());
    plan.addAllQuotas(work.quotas());
    if (draw.spice(4) == 0) {
      plan.addDeadline(
          Deadline.of(
              Deadline.Kind.HAND_IN,
              StatedTime.relative(StatedTime.Relation.DURING, new StatedTime.OfPeriod())));
    }
    if (onlyADate) {
      plan.activities(List.of()).duties(List.of());
    } else if (draw.spice(8) == 0) {
      plan.addActivities(work.early("hall", 0), work.early("square", 30 + draw.spice(20)));
    }
    return plan.build();
  }

  /** Days other than the date; one with a year tells the plan's. */
  private void days(PublicityPlan.Builder plan) {
    if (draw.chance(4, 5)) {
      plan.year(StatedYear.of(2012));
    }
    if (draw.chance(1, 2)) {
      plan.period(days());
    }
    if (draw.chance(1, 2)) {
      plan.issueDate(StatedDate.of(DAY.minusDays(draw.below(10) - 2L)));
    }
    for (int i = draw.below(4); i > 0; i--) {
      plan.addPhase(phase(i));
    }
  }

  private Unit unit(int i) {
    Unit.Builder unit =
        Unit.builder()
            .id(UnitId.of("u" + i))
            .name(draw.chance(1, 6) ? "shared name" : "unit-" + i)
            .addAliases("alias" + (draw.chance(1, 6) ? 0 : i))
            .indivisible(draw.chance(1, 8));
    if (draw.chance(1, 2)) {
      unit.headcount(draw.below(8));
    }
    if (draw.chance(2, 3)) {
      unit.kind(draw.any(UnitKind.values()));
    }
    return unit.build();
  }

  private Unit collective(String id, String... members) {
    OptionalInt size = draw.chance(1, 2) ? OptionalInt.of(draw.below(5)) : OptionalInt.empty();
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
    if (draw.chance(1, 2)) {
      unit.kind(draw.any(UnitKind.values()));
    }
    return unit.build();
  }

  private StatedPeriod days() {
    LocalDate first = DAY.plusDays(draw.below(8) - 4L);
    return new StatedPeriod(StatedDate.of(first), StatedDate.of(first.plusDays(draw.below(4))));
  }

  private Phase phase(int i) {
    Phase.Builder phase = Phase.builder().name("phase " + i);
    return draw.chance(7, 8) ? phase.period(days()).build() : phase.build();
  }

  private TravelTime way() {
    return new TravelTime(
        VenueId.of(draw.any("hall", "square", "street")),
        VenueId.of(draw.any("hall", "square", "street")),
        Duration.ofMinutes(10L * draw.below(6)));
  }

  private Venue venue(String id) {
    return Venue.builder().id(VenueId.of(id)).name(id).shared(draw.chance(1, 5)).build();
  }
}
