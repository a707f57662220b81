package io.github.publicityday;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.publicityday.DeclaredCount.Counted;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ModelBuildersTest {
  private static final UnitRef UNIT = UnitRef.of("警公辦", "縣警公辦");
  private static final StatedDate DATE = StatedDate.of(1, 10);
  private static final StatedTime TIME =
      StatedTime.on(DATE, Hours.between(LocalTime.of(10, 0), LocalTime.of(11, 30)));

  private static final Deadline DEADLINE =
      Deadline.builder().kind(Deadline.Kind.REPORT).time(TIME).unit(UNIT).build();
  private static final Responsibility RESPONSIBILITY =
      Responsibility.builder()
          .unit(UNIT)
          .role(Role.LEAD)
          .duty("prepares")
          .deadline(DEADLINE)
          .build();
  private static final Staffing STAFFING =
      Staffing.builder().minimum(2).maximum(4).scope(Staffing.Scope.TOTAL).stayingBehind(1).build();
  private static final Participation PARTICIPATION =
      Participation.builder()
          .unit(UNIT)
          .staffing(STAFFING)
          .assignedCount(3)
          .addPeople(PersonId.of("speaker"))
          .task("speaks")
          .time(TIME)
          .build();
  private static final Quota QUOTA =
      Quota.builder()
          .item("展板")
          .amount(10)
          .scope(Staffing.Scope.TOTAL)
          .addSuppliers(UNIT)
          .addOfWhich(Quota.builder().item("about fraud").amount(4).build())
          .build();
  private static final DeclaredCount COUNT =
      DeclaredCount.builder()
          .number(5)
          .counted(Counted.ZONES)
          .precision(DeclaredCount.Precision.ABOUT)
          .addNames("警民懇談區", "聯動服務區")
          .wording("five zones")
          .build();
  private static final Invitee INVITEE = Invitee.builder().name("藝術團").count(30).unit(UNIT).build();
  private static final AgendaStep STEP =
      AgendaStep.builder().title("speech").time(TIME).addUnits(UNIT).build();
  private static final Relay RELAY =
      Relay.builder()
          .host(UNIT)
          .broadcaster(UNIT)
          .addStations("清流", "明溪")
          .ownStation("明溪")
          .shortestTurn(Duration.ofMinutes(2))
          .longestTurn(Duration.ofMinutes(3))
          .handOver(Duration.ofSeconds(10))
          .build();
  private static final Activity ACTIVITY =
      Activity.builder()
          .id(ActivityId.of("square"))
          .title("square event")
          .kind(ActivityKind.EVENT)
          .time(TIME)
          .venue(StatedVenue.at(VenueId.of("market")))
          .addResponsibilities(RESPONSIBILITY)
          .responsibleLeftBlank(true)
          .addParticipations(PARTICIPATION)
          .staffing(STAFFING)
          .addInvitees(INVITEE)
          .addParts(Activity.builder().id(ActivityId.of("stage")).title("stage acts").build())
          .relay(RELAY)
          .addAgenda(STEP)
          .addDeclaredCounts(COUNT)
          .addQuotas(QUOTA)
          .addDeadlines(DEADLINE)
          .addDelegatedTo(UNIT)
          .build();
  private static final StandingDuty DUTY =
      StandingDuty.builder()
          .id(DutyId.of("order"))
          .title("keep order")
          .kind(DutyKind.ORDER)
          .addResponsibilities(RESPONSIBILITY)
          .responsibleLeftBlank(true)
          .addParticipations(PARTICIPATION)
          .staffing(STAFFING)
          .time(TIME)
          .venue(StatedVenue.BLANK)
          .recipient(UNIT)
          .addDeadlines(DEADLINE)
          .addQuotas(QUOTA)
          .build();
  private static final Unit COLLECTIVE =
      Unit.builder()
          .id(UnitId.of("linkage-units"))
          .name("聯動單位")
          .addAliases("各聯動單位")
          .kind(UnitKind.PARTNER_DEPARTMENT)
          .headcount(60)
          .indivisible(true)
          .collective(Collective.ofSize(15))
          .build();
  private static final Seat SEAT =
      Seat.builder().post("局長").unit(UNIT).person(PersonId.of("director")).build();
  private static final LeadingGroup GROUP =
      LeadingGroup.builder()
          .head(SEAT)
          .addDeputies(SEAT)
          .addMembers(SEAT)
          .office(UNIT)
          .duty("coordinates")
          .build();
  private static final StatedPeriod PERIOD = new StatedPeriod(StatedDate.of(12, 20), DATE);
  private static final Phase PHASE =
      Phase.builder().name("preparation").period(PERIOD).task("prepare").build();
  private static final Person PERSON =
      Person.builder().id(PersonId.of("director")).name("局長").unit(UNIT).build();
  private static final Venue VENUE =
      Venue.builder().id(VenueId.of("market")).name("珩城綜合市場").shared(true).build();
  private static final Basis BASIS =
      Basis.builder().issuer("公安部").subject("campaign").year(2012).build();
  private static final Delegation DELEGATION =
      Delegation.builder().addUnits(UNIT).task("local events").build();
  private static final Waiver WAIVER =
      Waiver.builder()
          .fingerprint("0123456789abcdef")
          .reason("agreed")
          .by("the office")
          .until(LocalDate.of(2012, 1, 31))
          .build();
  private static final PublicityPlan PLAN =
      PublicityPlan.builder()
          .title("plan")
          .day(PublicityDays.POLICE_110)
          .ordinal(26)
          .year(StatedYear.of(2012))
          .date(DATE)
          .theme("theme")
          .issuer(StatedIssuer.named("明溪縣公安局"))
          .addBases(BASIS)
          .issueDate(DATE)
          .period(PERIOD)
          .zone(ZoneId.of("Asia/Urumqi"))
          .addPhases(PHASE)
          .leadingGroup(GROUP)
          .addUnits(COLLECTIVE)
          .addPeople(PERSON)
          .addVenues(VENUE)
          .addTravelTimes(
              new TravelTime(VenueId.of("market"), VenueId.of("hall"), Duration.ofMinutes(10)))
          .addAddressees(UnitRef.EACH_PARTICIPANT)
          .addActivities(ACTIVITY)
          .addDuties(DUTY)
          .addDelegations(DELEGATION)
          .addDeclaredCounts(COUNT)
          .addQuotas(QUOTA)
          .addDeadlines(DEADLINE)
          .addWaivers(WAIVER)
          .build();

  @ParameterizedTest
  @MethodSource
  <T> void copyThroughTheBuilderIsEqual(T value, UnaryOperator<T> copy) {
    assertThat(copy.apply(value)).isEqualTo(value).hasSameHashCodeAs(value).isNotSameAs(value);
  }

  static Stream<Arguments> copyThroughTheBuilderIsEqual() {
    return Stream.of(
        copy(ACTIVITY, x -> Activity.builder().from(x).build()),
        copy(STEP, x -> AgendaStep.builder().from(x).build()),
        copy(BASIS, x -> Basis.builder().from(x).build()),
        copy(DEADLINE, x -> Deadline.builder().from(x).build()),
        copy(COUNT, x -> DeclaredCount.builder().from(x).build()),
        copy(DELEGATION, x -> Delegation.builder().from(x).build()),
        copy(INVITEE, x -> Invitee.builder().from(x).build()),
        copy(GROUP, x -> LeadingGroup.builder().from(x).build()),
        copy(PARTICIPATION, x -> Participation.builder().from(x).build()),
        copy(PERSON, x -> Person.builder().from(x).build()),
        copy(PHASE, x -> Phase.builder().from(x).build()),
        copy(PublicityDays.POLICE_110, x -> PublicityDay.builder().from(x).build()),
        copy(PLAN, x -> PublicityPlan.builder().from(x).build()),
        copy(QUOTA, x -> Quota.builder().from(x).build()),
        copy(RELAY, x -> Relay.builder().from(x).build()),
        copy(RESPONSIBILITY, x -> Responsibility.builder().from(x).build()),
        copy(SEAT, x -> Seat.builder().from(x).build()),
        copy(STAFFING, x -> Staffing.builder().from(x).build()),
        copy(DUTY, x -> StandingDuty.builder().from(x).build()),
        copy(COLLECTIVE, x -> Unit.builder().from(x).build()),
        copy(VENUE, x -> Venue.builder().from(x).build()),
        copy(WAIVER, x -> Waiver.builder().from(x).build()));
  }

  private static <T> Arguments copy(T value, UnaryOperator<T> copy) {
    return arguments(value, copy);
  }

  @ParameterizedTest(name = "{1}: {2}")
  @MethodSource
  void missingAttributesAreRefusedByName(Supplier<Object> build, String type, String[] missing) {
    assertThatThrownBy(build::get)
        .isInstanceOf(IllegalStateException.class)
        .hasMessageStartingWith("Cannot build " + type + ", ")
        .extracting(e -> e.getMessage().replaceFirst(".*\\[(.*)]", "$1").split(", "))
        .asInstanceOf(InstanceOfAssertFactories.array(String[].class))
        .containsExactlyInAnyOrder(missing);
  }

  static Stream<Arguments> missingAttributesAreRefusedByName() {
    return Stream.of(
        missing(() -> Activity.builder().build(), "Activity", "id", "title"),
        missing(() -> Activity.builder().title("a").build(), "Activity", "id"),
        missing(() -> AgendaStep.builder().build(), "AgendaStep", "title"),
        missing(() -> Basis.builder().build(), "Basis", "issuer"),
        missing(() -> Deadline.builder().build(), "Deadline", "kind", "time"),
        missing(() -> DeclaredCount.builder().build(), "DeclaredCount", "counted", "number"),
        missing(() -> Delegation.builder().build(), "Delegation", "task"),
        missing(() -> Invitee.builder().build(), "Invitee", "name"),
        missing(() -> Participation.builder().build(), "Participation", "unit"),
        missing(() -> Person.builder().build(), "Person", "id", "name"),
        missing(() -> Phase.builder().build(), "Phase", "name"),
        missing(
            () -> PublicityDay.builder().build(),
            "PublicityDay",
            "code",
            "name",
            "chineseName",
            "recurrence"),
        missing(() -> Quota.builder().build(), "Quota", "item"),
        missing(() -> Relay.builder().build(), "Relay", "shortestTurn", "longestTurn"),
        missing(() -> Responsibility.builder().build(), "Responsibility", "unit"),
        missing(() -> StandingDuty.builder().build(), "StandingDuty", "id", "title"),
        missing(() -> Unit.builder().build(), "Unit", "id", "name"),
        missing(() -> Venue.builder().build(), "Venue", "id", "name"),
        missing(() -> Waiver.builder().build(), "Waiver", "fingerprint", "reason", "by"));
  }

  private static Arguments missing(Supplier<Object> build, String type, String... attributes) {
    return arguments(build, type, attributes);
  }

  @ParameterizedTest(name = "{1}")
  @MethodSource
  void blankTextIsRefusedByName(Function<String, Object> build, String what) {
    for (String blank : new String[] {"", " ", "\t\n", "\u3000"}) {
      assertThatThrownBy(() -> build.apply(blank))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("blank " + what);
    }
    assertThat(build.apply("文")).isNotNull();
  }

  static Stream<Arguments> blankTextIsRefusedByName() {
    return Stream.of(
        blank(t -> Activity.builder().from(ACTIVITY).title(t).build(), "title of activity square"),
        blank(t -> AgendaStep.builder().title(t).build(), "title of agenda step"),
        blank(t -> Basis.builder().issuer(t).build(), "issuer of basis"),
        blank(t -> Basis.builder().from(BASIS).subject(t).build(), "subject of basis"),
        blank(
            t -> DeclaredCount.builder().from(COUNT).addNames(t).build(), "name in declared count"),
        blank(
            t -> DeclaredCount.builder().from(COUNT).wording(t).build(),
            "wording of declared count"),
        blank(t -> Delegation.builder().from(DELEGATION).task(t).build(), "task of delegation"),
        blank(t -> Invitee.of(t), "name of invitee"),
        blank(t -> LeadingGroup.builder().duty(t).build(), "duty of the leading group"),
        blank(t -> Participation.builder().unit(UNIT).task(t).build(), "task of 縣警公辦"),
        blank(t -> Person.builder().from(PERSON).name(t).build(), "name of person director"),
        blank(t -> Phase.builder().name(t).build(), "name of phase"),
        blank(t -> Phase.builder().from(PHASE).task(t).build(), "task of phase preparation"),
        blank(t -> day().code(t).build(), "code of publicity day"),
        blank(t -> day().name(t).build(), "name of publicity day 110"),
        blank(t -> day().chineseName(t).build(), "Chinese name of publicity day 110"),
        blank(t -> PublicityPlan.builder().title(t).build(), "title"),
        blank(t -> PublicityPlan.builder().theme(t).build(), "theme"),
        blank(t -> Quota.builder().item(t).build(), "item of quota"),
        blank(t -> Relay.builder().from(RELAY).addStations(t).build(), "relay station"),
        blank(t -> Responsibility.builder().unit(UNIT).duty(t).build(), "duty of 縣警公辦"),
        blank(t -> Seat.builder().post(t).build(), "post"),
        blank(t -> StandingDuty.builder().from(DUTY).title(t).build(), "title of duty order"),
        blank(t -> StatedIssuer.named(t), "issuer"),
        blank(t -> StatedIssuer.unnamed(t), "issuer"),
        blank(t -> Unit.builder().from(COLLECTIVE).name(t).build(), "name of unit linkage-units"),
        blank(
            t -> Unit.builder().from(COLLECTIVE).addAliases(t).build(),
            "alias of unit linkage-units"),
        blank(t -> Venue.builder().from(VENUE).name(t).build(), "name of venue market"),
        blank(t -> Waiver.builder().from(WAIVER).fingerprint(t).build(), "fingerprint of waiver"),
        blank(
            t -> Waiver.builder().from(WAIVER).reason(t).build(),
            "reason of waiver 0123456789abcdef"),
        blank(
            t -> Waiver.builder().from(WAIVER).by(t).build(), "author of waiver 0123456789abcdef"),
        blank(t -> WrittenForm.of(t), "written form"));
  }

  private static Arguments blank(Function<String, Object> build, String what) {
    return arguments(build, what);
  }

  private static PublicityDay.Builder day() {
    return PublicityDay.builder().from(PublicityDays.POLICE_110);
  }

  @ParameterizedTest(name = "{1}")
  @MethodSource
  void numberOutOfBoundsIsRefusedWithItsValue(Supplier<Object> build, String message) {
    assertThatThrownBy(build::get).isInstanceOf(IllegalArgumentException.class).hasMessage(message);
  }

  static Stream<Arguments> numberOutOfBoundsIsRefusedWithItsValue() {
    return Stream.of(
        bad(() -> Basis.builder().issuer("b").year(0).build(), "year 0 is outside 1 to 9999"),
        bad(
            () -> Basis.builder().issuer("b").year(10_000).build(),
            "year 10000 is outside 1 to 9999"),
        bad(() -> DeclaredCount.of(-1, Counted.ZONES), "declared count -1 is less than 0"),
        bad(() -> Invitee.builder().name("媒體").count(-1).build(), "count of 媒體: -1 is less than 0"),
        bad(
            () -> Participation.builder().unit(UNIT).assignedCount(-2).build(),
            "assigned people of 縣警公辦: -2 is less than 0"),
        bad(() -> PublicityPlan.builder().ordinal(0).build(), "ordinal 0 is < 1"),
        bad(() -> PublicityPlan.builder().ordinal(-28).build(), "ordinal -28 is < 1"),
        bad(
            () -> Quota.builder().item("展板").amount(-10).build(),
            "amount of 展板: -10 is less than 0"));
  }

  private static Arguments bad(Supplier<Object> build, String message) {
    return arguments(build, message);
  }

  @Test
  void leastNumbersAreAccepted() {
    assertThat(Basis.builder().issuer("b").year(1).build().year()).hasValue(1);
    assertThat(DeclaredCount.of(0, Counted.ZONES).number()).isZero();
    assertThat(Invitee.builder().name("a").count(0).build().count()).hasValue(0);
    assertThat(PublicityPlan.builder().ordinal(1).build().ordinal()).hasValue(1);
    assertThat(Quota.builder().item("a").amount(0).build().amount()).hasValue(0);
  }

  @Test
  void delegationToNobodyIsRefused() {
    assertThatThrownBy(() -> Delegation.builder().task("local events").build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("nobody to delegate \"local events\" to");
  }

  @Test
  void seatOfNobodyIsRefused() {
    assertThatThrownBy(() -> Seat.builder().build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("seat with neither post nor unit nor person");
    assertThat(Seat.builder().person(PersonId.of("a")).build().post()).isEmpty();
    assertThat(Seat.builder().unit(UNIT).build().person()).isEmpty();
  }

  @Test
  void secondMainNumberingIsRefused() {
    assertThatThrownBy(() -> day().addNumberings(Numbering.main(2001)).build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("publicity day 110 has two main numberings: [")
        .hasMessageContaining("1987")
        .hasMessageContaining("2001");
  }

  @Test
  void neitherDayNorHourIsNoTime() {
    assertThatThrownBy(() -> StatedTime.at(Hours.UNSTATED))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("neither a day nor an hour");
  }

  @Test
  void whatIsNotSaidIsAbsentAndNeverNull() {
    PublicityPlan empty = PublicityPlan.builder().build();
    assertThat(empty.year()).isEqualTo(StatedYear.ABSENT);
    assertThat(empty.issuer()).isEqualTo(StatedIssuer.ABSENT);
    assertThat(empty.zone()).isEqualTo(ZoneId.of("Asia/Shanghai"));
    assertThat(empty.activities()).isEmpty();
    assertThat(empty.leadingGroup()).isEmpty();

    Activity bare = Activity.builder().id(ActivityId.of("a")).title("a").build();
    assertThat(bare.kind()).isEqualTo(ActivityKind.OTHER);
    assertThat(bare.time()).isEqualTo(StatedTime.ABSENT);
    assertThat(bare.venue()).isEqualTo(StatedVenue.ABSENT);
    assertThat(bare.responsibleLeftBlank()).isFalse();

    StandingDuty duty = StandingDuty.builder().id(DutyId.of("d")).title("d").build();
    assertThat(duty.kind()).isEqualTo(DutyKind.OTHER);
    assertThat(duty.time()).isEqualTo(StatedTime.ABSENT);
    assertThat(duty.venue()).isEqualTo(StatedVenue.ABSENT);
    assertThat(duty.responsibleLeftBlank()).isFalse();

    assertThat(Responsibility.of(UNIT).role()).isEqualTo(Role.RESPONSIBLE);
    assertThat(DeclaredCount.of(5, Counted.ZONES).precision())
        .isEqualTo(DeclaredCount.Precision.EXACTLY);
    assertThat(Quota.builder().item("a").build().scope()).isEqualTo(Staffing.Scope.EACH_UNIT);
    assertThat(AgendaStep.builder().title("a").build().time()).isEqualTo(StatedTime.ABSENT);
    assertThat(Venue.of("market").shared()).isFalse();
    assertThat(Venue.of("market").name()).isEqualTo("market");
  }

  @Test
  void nullIsRefused() {
    assertThatThrownBy(() -> Activity.builder().title((String) null))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("title");
    assertThatThrownBy(() -> Activity.builder().addParts((Activity) null))
        .isInstanceOf(NullPointerException.class);
  }

  @Test
  void builtValueDoesNotFollowItsBuilder() {
    Unit.Builder builder = Unit.builder().id(UnitId.of("a")).name("a").addAliases("b");
    Unit before = builder.build();
    builder.addAliases("c").name("d");

    assertThat(before.aliases()).containsExactly("b");
    assertThat(before.name()).isEqualTo("a");
    assertThat(builder.build().aliases()).containsExactly("b", "c");
  }

  /**
   * Whatever a reader of the document would call a mistake can be built, so that it can be told.
   */
  @Test
  void mistakesOfAPlanCanBeRepresented() {
    UnitRef nowhere = UnitRef.of("nowhere");
    Activity outside =
        Activity.builder()
            .id(ActivityId.of("square"))
            .title("part after its parent, with its parent's id")
            .time(StatedTime.exactly(Times.slot("13:00", "14:00")))
            .addResponsibilities(Responsibility.of(nowhere))
            .addParticipations(Participation.of(nowhere, Staffing.between(5, 3)))
            .venue(StatedVenue.at(VenueId.of("nowhere")))
            .build();
    Activity square =
        Activity.builder()
            .id(ActivityId.of("square"))
            .title("square event")
            .time(StatedTime.exactly(Times.slot("10:00", "11:30")))
            .addParts(outside)
            .addDeclaredCounts(DeclaredCount.of(5, Counted.ZONES))
            .build();

    PublicityPlan plan =
        PublicityPlan.builder()
            .day(PublicityDays.POLICE_110)
            .ordinal(99)
            .date(StatedDate.of(2, 29).printedAs(DayOfWeek.MONDAY))
            .addUnits(Unit.of("a"), Unit.of("a"))
            .addActivities(square, square)
            .addDuties(DUTY, DUTY)
            .addDeclaredCounts(
                DeclaredCount.of(1, Counted.ACTIVITIES), DeclaredCount.of(2, Counted.ACTIVITIES))
            .build();

    assertThat(plan.activities()).containsExactly(square, square);
    assertThat(plan.units()).hasSize(2);
    assertThat(plan.year()).isEqualTo(StatedYear.ABSENT);
    assertThat(plan.activities().get(0).venue()).isEqualTo(StatedVenue.ABSENT);
    assertThat(plan.activities().get(0).parts()).containsExactly(outside);
  }
}
