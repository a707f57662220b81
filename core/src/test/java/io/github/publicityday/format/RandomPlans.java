package io.github.publicityday.format;

import com.google.common.collect.ImmutableList;
import io.github.publicityday.Activity;
import io.github.publicityday.ActivityId;
import io.github.publicityday.ActivityKind;
import io.github.publicityday.AgendaStep;
import io.github.publicityday.Basis;
import io.github.publicityday.Collective;
import io.github.publicityday.Deadline;
import io.github.publicityday.DeclaredCount;
import io.github.publicityday.Delegation;
import io.github.publicityday.DutyId;
import io.github.publicityday.DutyKind;
import io.github.publicityday.Invitee;
import io.github.publicityday.LeadingGroup;
import io.github.publicityday.Numbering;
import io.github.publicityday.Participation;
import io.github.publicityday.Person;
import io.github.publicityday.PersonId;
import io.github.publicityday.Phase;
import io.github.publicityday.PublicityDay;
import io.github.publicityday.PublicityDays;
import io.github.publicityday.PublicityPlan;
import io.github.publicityday.Quota;
import io.github.publicityday.Recurrence;
import io.github.publicityday.Relay;
import io.github.publicityday.Responsibility;
import io.github.publicityday.Role;
import io.github.publicityday.Seat;
import io.github.publicityday.Staffing;
import io.github.publicityday.StandingDuty;
import io.github.publicityday.StatedIssuer;
import io.github.publicityday.StatedVenue;
import io.github.publicityday.StatedYear;
import io.github.publicityday.TravelTime;
import io.github.publicityday.Unit;
import io.github.publicityday.UnitId;
import io.github.publicityday.UnitKind;
import io.github.publicityday.UnitRef;
import io.github.publicityday.Venue;
import io.github.publicityday.VenueId;
import io.github.publicityday.Waiver;
import io.github.publicityday.WrittenForm;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import java.util.function.Supplier;

/**
 * Plans of all that the model can represent, good sense aside: every attribute, every alternative,
 * texts and ids that a file format may stumble over. The same seed gives the same plan.
 */
public final class RandomPlans {
  private final SplittableRandom random;
  private final NastyTexts texts;
  private final RandomTimes times;

  private RandomPlans(long seed) {
    this.random = new SplittableRandom(seed);
    this.texts = new NastyTexts(random);
    this.times = new RandomTimes(random, texts);
  }

  /** The plan of {@code seed}. */
  public static PublicityPlan of(long seed) {
    return new RandomPlans(seed).plan();
  }

  private PublicityPlan plan() {
    return PublicityPlan.builder()
        .title(maybe(texts::text))
        .day(maybe(this::day))
        .ordinal(maybeInt(1))
        .year(year())
        .date(maybe(times::date))
        .theme(maybe(texts::text))
        .issuer(
            oneOf(
                () -> StatedIssuer.ABSENT,
                () -> StatedIssuer.named(texts.text()),
                () -> StatedIssuer.unnamed(texts.text())))
        .bases(
            some(
                () ->
                    Basis.builder()
                        .issuer(texts.text())
                        .subject(maybe(texts::text))
                        .year(
                            maybe(() -> random.nextInt(1, 10_000))
                                .map(OptionalInt::of)
                                .orElse(OptionalInt.empty()))
                        .build()))
        .issueDate(maybe(times::date))
        .period(maybe(times::period))
        .zone(
            ZoneId.of(
                pick("Asia/Shanghai", "Asia/Urumqi", "UTC", "Z", "+08:00", "UTC+08:00", "GMT0")))
        .phases(
            some(
                () ->
                    Phase.builder()
                        .name(texts.text())
                        .period(maybe(times::period))
                        .task(maybe(texts::text))
                        .build()))
        .leadingGroup(maybe(this::leadingGroup))
        .units(some(this::unit))
        .people(
            some(
                () ->
                    Person.builder()
                        .id(PersonId.of(texts.id()))
                        .name(nameOrId())
                        .unit(maybe(this::ref))
                        .build()))
        .venues(
            some(
                () ->
                    Venue.builder()
                        .id(VenueId.of(texts.id()))
                        .name(nameOrId())
                        .shared(random.nextBoolean())
                        .build()))
        .travelTimes(
            some(
                () ->
                    new TravelTime(
                        venueId(),
                        venueId(),
                        Duration.ofSeconds(times.seconds(), random.nextInt(2) * 5L))))
        .addressees(some(this::ref))
        .addActivity(activity(3))
        .addAllActivities(some(() -> activity(3)))
        .duties(some(this::duty))
        .delegations(
            some(
                () ->
                    Delegation.builder()
                        .addUnit(ref())
                        .addAllUnits(some(this::ref))
                        .task(texts.text())
                        .build()))
        .declaredCounts(some(this::declaredCount))
        .quotas(some(() -> quota(2)))
        .deadlines(some(this::deadline))
        .waivers(
            some(
                () ->
                    Waiver.builder()
                        .fingerprint(texts.text())
                        .reason(texts.text())
                        .by(texts.text())
                        .until(maybe(times::fullDate))
                        .build()))
        .build();
  }

  private PublicityDay day() {
    if (random.nextBoolean()) {
      return pick(PublicityDays.all().toArray(PublicityDay[]::new));
    }
    boolean main = random.nextBoolean();
    PublicityDay.Builder day =
        PublicityDay.builder()
            .code(random.nextBoolean() ? "110" : texts.text())
            .name(texts.text())
            .chineseName(texts.text())
            .recurrence(
                oneOf(
                    () -> new Recurrence.Fixed(monthDay()),
                    () ->
                        Recurrence.onThe(
                            random.nextInt(1, 5), pick(DayOfWeek.values()), pick(Month.values())),
                    () -> Recurrence.throughout(pick(Month.values())),
                    () -> new Recurrence.Week(monthDay())))
            .addAllNumberings(some(() -> Numbering.secondary(random.nextInt())));
    if (main) {
      day.addNumbering(Numbering.main(random.nextInt(-50, 3000)));
    }
    return day.build();
  }

  private MonthDay monthDay() {
    return MonthDay.from(LocalDate.of(2012, 1, 1).plusDays(random.nextInt(366)));
  }

  private StatedYear year() {
    return oneOf(
        () -> StatedYear.ABSENT,
        () -> StatedYear.of(random.nextInt(1, 10_000)),
        () -> StatedYear.masked(pick("201*", "20XX", "xx", "2?1×", "○〇", "1x")));
  }

  private LeadingGroup leadingGroup() {
    return LeadingGroup.builder()
        .head(maybe(this::seat))
        .deputies(some(this::seat))
        .members(some(this::seat))
        .office(maybe(this::ref))
        .duty(maybe(texts::text))
        .build();
  }

  private Seat seat() {
    int filled = random.nextInt(1, 8);
    Seat.Builder seat = Seat.builder();
    if ((filled & 1) != 0) {
      seat.post(texts.text());
    }
    if ((filled & 2) != 0) {
      seat.unit(ref());
    }
    if ((filled & 4) != 0) {
      seat.person(PersonId.of(texts.id()));
    }
    return seat.build();
  }

  private Unit unit() {
    return Unit.builder()
        .id(UnitId.of(texts.id()))
        .name(nameOrId())
        .aliases(some(texts::text))
        .kind(maybe(() -> pick(UnitKind.values())))
        .headcount(maybeInt(0))
        .indivisible(random.nextBoolean())
        .collective(maybe(() -> new Collective(some(() -> UnitId.of(texts.id())), maybeInt(0))))
        .build();
  }

  private String nameOrId() {
    return random.nextBoolean() ? texts.text() : texts.id();
  }

  private VenueId venueId() {
    return VenueId.of(texts.id());
  }

  private UnitRef ref() {
    return oneOf(
        () -> UnitRef.EACH_PARTICIPANT,
        () -> UnitRef.of(texts.id()),
        () ->
            new UnitRef.ToUnit(
                UnitId.of(texts.id()),
                Optional.of(new WrittenForm(texts.text(), random.nextBoolean()))));
  }

  private Responsibility responsibility() {
    return Responsibility.builder()
        .unit(ref())
        .role(pick(Role.values()))
        .duty(maybe(texts::text))
        .deadline(maybe(this::deadline))
        .build();
  }

  private Participation participation() {
    return Participation.builder()
        .unit(ref())
        .staffing(maybe(this::staffing))
        .assignedCount(maybeInt(0))
        .people(some(() -> PersonId.of(texts.id())))
        .task(maybe(texts::text))
        .time(times.time())
        .build();
  }

  private Staffing staffing() {
    OptionalInt minimum = maybeInt(0);
    return Staffing.builder()
        .minimum(minimum)
        .maximum(minimum.isEmpty() ? OptionalInt.of(count(0)) : maybeInt(0))
        .scope(pick(Staffing.Scope.values()))
        .stayingBehind(random.nextInt(3))
        .build();
  }

  private StatedVenue venue() {
    return oneOf(
        () -> StatedVenue.ABSENT,
        () -> StatedVenue.BLANK,
        () -> StatedVenue.TO_BE_ANNOUNCED,
        () -> StatedVenue.at(venueId()),
        () -> StatedVenue.at(List.of(venueId(), venueId())),
        () -> StatedVenue.classOf(List.of(texts.text())),
        () -> StatedVenue.classOf(List.of(texts.text(), texts.text())));
  }

  private Activity activity(int depth) {
    return Activity.builder()
        .id(ActivityId.of(texts.id()))
        .title(texts.text())
        .kind(pick(ActivityKind.values()))
        .time(times.time())
        .venue(venue())
        .responsibilities(some(this::responsibility))
        .responsibleLeftBlank(random.nextBoolean())
        .participations(some(this::participation))
        .staffing(maybe(this::staffing))
        .invitees(
            some(
                () ->
                    Invitee.builder()
                        .name(texts.text())
                        .count(maybeInt(0))
                        .unit(maybe(this::ref))
                        .build()))
        .parts(depth == 0 ? ImmutableList.of() : some(() -> activity(depth - 1)))
        .relay(maybe(this::relay))
        .agenda(
            some(
                () ->
                    AgendaStep.builder()
                        .title(texts.text())
                        .time(times.time())
                        .units(some(this::ref))
                        .build()))
        .declaredCounts(some(this::declaredCount))
        .quotas(some(() -> quota(2)))
        .deadlines(some(this::deadline))
        .delegatedTo(some(this::ref))
        .build();
  }

  private Relay relay() {
    long shortest = times.seconds() + 1;
    long longest = random.nextBoolean() ? shortest : shortest + times.seconds();
    return Relay.builder()
        .host(maybe(this::ref))
        .broadcaster(maybe(this::ref))
        .addStation(texts.text())
        .addAllStations(some(texts::text))
        .ownStation(maybe(texts::text))
        .shortestTurn(Duration.ofSeconds(shortest))
        .longestTurn(Duration.ofSeconds(longest))
        .handOver(Duration.ofSeconds(random.nextBoolean() ? 0 : times.seconds()))
        .build();
  }

  private StandingDuty duty() {
    return StandingDuty.builder()
        .id(DutyId.of(texts.id()))
        .title(texts.text())
        .kind(pick(DutyKind.values()))
        .responsibilities(some(this::responsibility))
        .responsibleLeftBlank(random.nextBoolean())
        .participations(some(this::participation))
        .staffing(maybe(this::staffing))
        .time(times.time())
        .venue(venue())
        .recipient(maybe(this::ref))
        .deadlines(some(this::deadline))
        .quotas(some(() -> quota(2)))
        .build();
  }

  private Deadline deadline() {
    return Deadline.builder()
        .kind(pick(Deadline.Kind.values()))
        .time(times.time())
        .unit(maybe(this::ref))
        .build();
  }

  private DeclaredCount declaredCount() {
    return DeclaredCount.builder()
        .counted(pick(DeclaredCount.Counted.values()))
        .number(count(0))
        .precision(pick(DeclaredCount.Precision.values()))
        .names(some(texts::text))
        .wording(maybe(texts::text))
        .build();
  }

  private Quota quota(int depth) {
    return Quota.builder()
        .item(texts.text())
        .amount(maybeInt(0))
        .scope(pick(Staffing.Scope.values()))
        .suppliers(some(this::ref))
        .ofWhich(depth == 0 ? ImmutableList.of() : some(() -> quota(depth - 1)))
        .build();
  }

  private int count(int least) {
    return random.nextInt(4) == 0
        ? random.nextInt(least, Integer.MAX_VALUE)
        : least + random.nextInt(40);
  }

  private OptionalInt maybeInt(int least) {
    return random.nextBoolean() ? OptionalInt.empty() : OptionalInt.of(count(least));
  }

  private <T> Optional<T> maybe(Supplier<T> value) {
    return random.nextBoolean() ? Optional.empty() : Optional.of(value.get());
  }

  /** Mostly no item, sometimes one, seldom two: lists nest, and plans stay small. */
  private <T> ImmutableList<T> some(Supplier<T> value) {
    ImmutableList.Builder<T> list = ImmutableList.builder();
    for (int left = random.nextInt(9); left > 6; left--) {
      list.add(value.get());
    }
    return list.build();
  }

  @SafeVarargs
  private <T> T oneOf(Supplier<? extends T>... values) {
    return values[random.nextInt(values.length)].get();
  }

  @SafeVarargs
  private <T> T pick(T... values) {
    return values[random.nextInt(values.length)];
  }
}
