package io.github.publicityday.validation.rules.consistency;

import static io.github.publicityday.DeclaredCount.Counted.ACTIVITIES;
import static io.github.publicityday.DeclaredCount.Counted.DAYS;
import static io.github.publicityday.DeclaredCount.Counted.INVITEES;
import static io.github.publicityday.DeclaredCount.Counted.ITEMS;
import static io.github.publicityday.DeclaredCount.Counted.PEOPLE;
import static io.github.publicityday.DeclaredCount.Counted.PHASES;
import static io.github.publicityday.DeclaredCount.Counted.STATIONS;
import static io.github.publicityday.DeclaredCount.Counted.UNITS;
import static io.github.publicityday.DeclaredCount.Counted.ZONES;
import static io.github.publicityday.DeclaredCount.Precision.ABOUT;
import static io.github.publicityday.DeclaredCount.Precision.AT_LEAST;
import static io.github.publicityday.DeclaredCount.Precision.EXACTLY;
import static io.github.publicityday.validation.Plans.DAY;
import static io.github.publicityday.validation.Plans.activity;
import static io.github.publicityday.validation.Plans.bringing;
import static io.github.publicityday.validation.Plans.declaring;
import static io.github.publicityday.validation.Plans.duty;
import static io.github.publicityday.validation.Plans.each;
import static io.github.publicityday.validation.Plans.event;
import static io.github.publicityday.validation.Plans.heading;
import static io.github.publicityday.validation.Plans.inAll;
import static io.github.publicityday.validation.Plans.period;
import static io.github.publicityday.validation.Plans.plan;
import static io.github.publicityday.validation.Plans.relay;
import static io.github.publicityday.validation.Plans.unit;
import static io.github.publicityday.validation.Plans.units;
import static io.github.publicityday.validation.Plans.zone;
import static io.github.publicityday.validation.testing.RuleAssert.assertThatRule;
import static io.github.publicityday.validation.testing.RuleAssert.error;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.publicityday.DeclaredCount;
import io.github.publicityday.DeclaredCount.Counted;
import io.github.publicityday.DeclaredCount.Precision;
import io.github.publicityday.Hours;
import io.github.publicityday.Phase;
import io.github.publicityday.Quota;
import io.github.publicityday.StatedDate;
import io.github.publicityday.StatedPeriod;
import io.github.publicityday.StatedTime;
import io.github.publicityday.validation.PlanPart;
import io.github.publicityday.validation.WorkDraft;
import io.github.publicityday.validation.rules.consistency.DeclaredCountMismatch.Facts;
import io.github.publicityday.validation.rules.consistency.DeclaredCountMismatch.MembersUnlisted;
import io.github.publicityday.validation.rules.consistency.DeclaredCountMismatch.NotListed;
import io.github.publicityday.validation.rules.consistency.DeclaredCountMismatch.TooManyMembers;
import java.time.LocalTime;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DeclaredCountMismatchTest {
  private static final DeclaredCountMismatch RULE = new DeclaredCountMismatch();
  private static final PlanPart ABC = units("a", "b", "c");

  private static Facts listed(Counted counted, int declared, int listed) {
    return new Facts(counted, EXACTLY, declared, listed, false);
  }

  private static WorkDraft[] zones(int number) {
    return IntStream.range(0, number).mapToObj(i -> zone("z" + i)).toArray(WorkDraft[]::new);
  }

  private static DeclaredCount count(int number, Counted counted) {
    return DeclaredCount.of(number, counted);
  }

  private static DeclaredCount five(String... names) {
    return DeclaredCount.builder().number(5).counted(ZONES).addNames(names).build();
  }

  @Test
  void aHeadingIsNoActivityAndWhatStandsUnderItIs() {
    assertThatRule(RULE)
        .on(
            plan(
                declaring(count(3, ACTIVITIES)),
                heading("first").with(activity("a"), activity("b").with(zone("z"))),
                activity("c")))
        .findsNothing();
    assertThatRule(RULE)
        .on(plan(declaring(count(2, ACTIVITIES)), heading("x").with(activity("a")), activity("b")))
        .findsNothing();
    assertThatRule(RULE)
        .on(plan(event("square").declaring(count(5, ZONES)).with(heading("x").with(zones(4)))))
        .finds(error("activities[square].declared[zones]", listed(ZONES, 5, 4)));
  }

  @Test
  void zonesThatAPlanCountsAreThoseOfTheOneActivityThatHasAny() {
    assertThatRule(RULE)
        .on(plan(declaring(count(5, ZONES)), event("square").with(zones(4)), activity("forum")))
        .finds(error("declared[zones]", listed(ZONES, 5, 4)));
    assertThatRule(RULE)
        .on(
            plan(
                declaring(count(5, ZONES)),
                event("square").with(zones(4)),
                event("park").with(zones(2))))
        .cannotCheck("declared[zones]", new NotListed(ZONES, EXACTLY, 5))
        .finds();
  }

  @Test
  void failingFiveZonesFourNamed() {
    Facts named = new Facts(ZONES, EXACTLY, 5, 4, true);
    assertThatRule(RULE)
        .on(plan(event("square").declaring(five("w", "x", "y", "z")).with(zones(5))))
        .finds(error("activities[square].declared[zones]", named).relatedTo());
    assertThat(named.variant()).isEqualTo("named");
  }

  @Test
  void failingFiveZonesFourListed() {
    assertThatRule(RULE)
        .on(plan(event("square").declaring(count(5, ZONES)).with(zones(4))))
        .finds(error("activities[square].declared[zones]", listed(ZONES, 5, 4)));
    assertThat(listed(ZONES, 5, 4).variant()).isEqualTo("listed");
  }

  @Test
  void failingFiveNamedFourListed() {
    assertThatRule(RULE)
        .on(plan(event("square").declaring(five("v", "w", "x", "y", "z")).with(zones(4))))
        .finds(error("activities[square].declared[zones]", listed(ZONES, 5, 4)));
  }

  @Test
  void namesAndListThatBothDisagreeAreOneFinding() {
    assertThatRule(RULE)
        .on(plan(event("square").declaring(five("w", "x", "y")).with(zones(4))))
        .finds(error("activities[square].declared[zones]", new Facts(ZONES, EXACTLY, 5, 3, true)));
  }

  @Test
  void passing() {
    assertThatRule(RULE)
        .on(plan(event("square").declaring(five("v", "w", "x", "y", "z")).with(zones(5))))
        .findsNothing()
        .passes("activities[square].declared[zones]");
    assertThatRule(RULE)
        .on(plan(event("square").declaring(five("v", "w", "x", "y", "z"))))
        .findsNothing();
  }

  @ParameterizedTest
  @CsvSource({
    "EXACTLY,4,true",
    "EXACTLY,3,false",
    "EXACTLY,5,false",
    "AT_LEAST,4,true",
    "AT_LEAST,3,false",
    "AT_LEAST,5,true",
    "ABOUT,4,true",
    "ABOUT,3,true",
    "ABOUT,5,true",
    "ABOUT,2,false",
    "ABOUT,6,false",
  })
  void precisionSaysHowStrictlyFourIsMeant(Precision precision, int zones, boolean agrees) {
    DeclaredCount four =
        DeclaredCount.builder().number(4).counted(ZONES).precision(precision).build();
    var said = assertThatRule(RULE).on(plan(event("square").declaring(four).with(zones(zones))));
    if (agrees) {
      said.findsNothing();
    } else {
      said.finds(
          error(
              "activities[square].declared[zones]", new Facts(ZONES, precision, 4, zones, false)));
    }
  }

  @ParameterizedTest
  @CsvSource({"18,true", "17,false", "22,true", "23,false"})
  void aboutIsOffByNoMoreThanATenth(int zones, boolean agrees) {
    DeclaredCount twenty =
        DeclaredCount.builder().number(20).counted(ZONES).precision(ABOUT).build();
    int findings =
        assertThatRule(RULE)
            .on(plan(event("square").declaring(twenty).with(zones(zones))))
            .evidence()
            .size();
    assertThat(findings).isEqualTo(agrees ? 0 : 1);
  }

  @Test
  void zonesAreThePartsThatAreZones() {
    assertThatRule(RULE)
        .on(
            plan(
                event("square")
                    .declaring(count(2, ZONES))
                    .with(zone("x").with(zone("deep")), zone("y"), activity("acts"))))
        .findsNothing()
        .passes("activities[square].declared[zones]");
  }

  @Test
  void activitiesArePartsOfAnyKind() {
    assertThatRule(RULE)
        .on(
            plan(
                event("square")
                    .declaring(count(4, ACTIVITIES))
                    .with(zone("x"), zone("y"), activity("acts"))))
        .finds(error("activities[square].declared[activities]", listed(ACTIVITIES, 4, 3)));
  }

  @Test
  void activitiesOfThePlan() {
    assertThatRule(RULE)
        .on(plan(activity("x"), activity("y"), declaring(count(3, ACTIVITIES))))
        .finds(error("declared[activities]", listed(ACTIVITIES, 3, 2)));
  }

  @Test
  void unitsAreThoseThatTakePartEachOnce() {
    assertThatRule(RULE)
        .on(
            plan(
                ABC,
                activity("x").attendedBy("a", "b", "a"),
                duty("y").attendedBy("b", "c"),
                declaring(count(4, UNITS))))
        .finds(error("declared[units]", listed(UNITS, 4, 3)));
    assertThatRule(RULE)
        .on(
            plan(
                ABC,
                activity("x").attendedBy("a", "b", "a").declaring(count(2, UNITS)),
                duty("y").attendedBy("b", "c")))
        .findsNothing()
        .passes("activities[x].declared[units]");
  }

  @Test
  void aCollectiveCountsForItsSize() {
    for (PlanPart collective :
        new PlanPart[] {unit("all").size(15), unit("all").size(15).collectiveOf("a", "b")}) {
      assertThatRule(RULE)
          .on(
              plan(
                  collective,
                  ABC,
                  activity("x").attendedBy("all", "c").declaring(count(16, UNITS))))
          .finds()
          .passes("activities[x].declared[units]");
      assertThatRule(RULE)
          .on(
              plan(
                  collective,
                  ABC,
                  activity("x").attendedBy("all", "c").declaring(count(15, UNITS))))
          .finds(error("activities[x].declared[units]", listed(UNITS, 15, 16)));
    }
  }

  @Test
  void aCollectiveThatListsItsMembersCountsForThem() {
    assertThatRule(RULE)
        .on(
            plan(
                unit("all").collectiveOf("a", "b"),
                ABC,
                activity("x").attendedBy("all", "a", "c").declaring(count(3, UNITS))))
        .findsNothing();
  }

  @Test
  void aUnitThatThePlanDoesNotListIsOneAllTheSame() {
    assertThatRule(RULE)
        .on(plan(ABC, activity("x").attendedBy("a", "ghost", "ghost").declaring(count(2, UNITS))))
        .findsNothing();
  }

  @Test
  void eachParticipantAddsNobody() {
    assertThatRule(RULE)
        .on(
            plan(
                ABC,
                event("x")
                    .attendedBy("a", "b")
                    .with(zone("y").attendedByEachParticipant().declaring(count(2, UNITS)))))
        .findsNothing();
  }

  @Test
  void peopleAreThoseAssigned() {
    assertThatRule(RULE)
        .on(
            plan(
                ABC,
                event("x")
                    .attendedBy("a", 4)
                    .attendedBy("b", 5)
                    .declaring(count(10, PEOPLE))
                    .with(zone("y").attendedBy("a", 2))))
        .finds(error("activities[x].declared[people]", listed(PEOPLE, 10, 9)));
  }

  @Test
  void eachParticipantAddsNobodyToThePeople() {
    assertThatRule(RULE)
        .on(
            plan(
                ABC,
                activity("x")
                    .attendedBy("a", 4)
                    .attendedByEachParticipant()
                    .declaring(count(4, PEOPLE))))
        .findsNothing();
  }

  @Test
  void daysAreThoseOfThePeriodOrTheActivity() {
    assertThatRule(RULE)
        .on(plan(period("2012-01-04", "2012-01-10"), declaring(count(6, DAYS))))
        .finds(error("declared[days]", listed(DAYS, 6, 7)));
    StatedPeriod days = new StatedPeriod(StatedDate.of(DAY.minusDays(2)), StatedDate.of(DAY));
    Hours hours = Hours.between(LocalTime.of(9, 0), LocalTime.of(17, 0));
    assertThatRule(RULE)
        .on(plan(activity("desk").time(StatedTime.daily(days, hours)).declaring(count(3, DAYS))))
        .findsNothing()
        .passes("activities[desk].declared[days]");
  }

  @Test
  void phasesAreThoseOfThePlan() {
    assertThatRule(RULE)
        .on(
            plan(
                p -> p.addPhase(Phase.builder().name("prepare").build()),
                p -> p.addPhase(Phase.builder().name("act").build()),
                declaring(count(3, PHASES))))
        .finds(error("declared[phases]", listed(PHASES, 3, 2)));
  }

  @Test
  void stationsAreThoseOfTheRelay() {
    assertThatRule(RULE)
        .on(plan(activity("air").relaying(relay("a", "a", "b")).declaring(count(10, STATIONS))))
        .finds(error("activities[air].declared[stations]", listed(STATIONS, 10, 2)));
  }

  @Test
  void inviteesAreClassesOfGuests() {
    assertThatRule(RULE)
        .on(plan(activity("forum").inviting("deputies", "media").declaring(count(5, INVITEES))))
        .finds(error("activities[forum].declared[invitees]", listed(INVITEES, 5, 2)));
  }

  @Test
  void itemsAreTheSumOfTheQuotas() {
    assertThatRule(RULE)
        .on(
            plan(
                ABC,
                unit("all").size(15),
                activity("x")
                    .bringing(each(2, "boards", "a", "b"))
                    .bringing(inAll(3, "banners", "a", "b"))
                    .bringing(each(1, "flags", "all"))
                    .declaring(count(20, ITEMS))))
        .finds(error("activities[x].declared[items]", listed(ITEMS, 20, 22)));
    assertThatRule(RULE)
        .on(
            plan(
                bringing(
                    Quota.builder()
                        .from(inAll(10, "boards"))
                        .addOfWhich(inAll(4, "fraud"))
                        .build()),
                declaring(count(10, ITEMS))))
        .findsNothing()
        .passes("declared[items]");
  }

  @Test
  void moreItemsThanAnIntHoldsAreStillMore() {
    assertThatRule(RULE)
        .on(
            plan(
                ABC,
                bringing(each(Integer.MAX_VALUE, "leaflets", "a", "b", "c")),
                declaring(count(7, ITEMS))))
        .finds(error("declared[items]", listed(ITEMS, 7, Integer.MAX_VALUE)));
  }

  @ParameterizedTest
  @EnumSource(Counted.class)
  void cannotBeCheckedIfThePlanListsNone(Counted counted) {
    NotListed notListed = new NotListed(counted, EXACTLY, 7);
    if (counted != ACTIVITIES) {
      assertThatRule(RULE)
          .on(plan(activity("x").declaring(count(7, counted))))
          .leavesUnchecked(1)
          .finds();
    }
    assertThatRule(RULE)
        .on(plan(declaring(count(7, counted))))
        .cannotCheck("declared[" + counted.name().toLowerCase(Locale.ROOT) + "]", notListed)
        .finds();
    assertThat(notListed.variant()).isEqualTo("unchecked.not-listed");
  }

  @Test
  void aMemberThatIsNoKnownUnitIsCountedLikeAParticipantThatIsNone() {
    assertThatRule(RULE)
        .on(
            plan(
                ABC,
                unit("all").collectiveOf("a", "b", "ghost"),
                activity("x").attendedBy("c", "all", "ghost").declaring(count(4, UNITS))))
        .findsNothing();
    assertThatRule(RULE)
        .on(
            plan(
                ABC,
                unit("all").collectiveOf("a", "b", "ghost"),
                activity("x").attendedBy("c", "all").declaring(count(4, UNITS))))
        .findsNothing();
    assertThatRule(RULE)
        .on(
            plan(
                unit("all").collectiveOf("ghost"),
                activity("x").attendedBy("all").declaring(count(1, UNITS))))
        .findsNothing();
  }

  @Test
  void whatCannotBeCheckedIsSaidAsPreciselyAsThePlanDoes() {
    DeclaredCount about =
        DeclaredCount.builder().number(20).counted(PEOPLE).precision(ABOUT).build();
    assertThatRule(RULE)
        .on(plan(declaring(about)))
        .cannotCheck("declared[people]", new NotListed(PEOPLE, ABOUT, 20))
        .finds();
  }

  @Test
  void cannotBeCheckedIfThePlanListsNotAll() {
    String subject = "activities[x].declared";
    assertThatRule(RULE)
        .on(
            plan(
                unit("all").collectiveOf(),
                ABC,
                activity("x").attendedBy("a", "all").declaring(count(7, UNITS))))
        .cannotCheck(subject + "[units]", new NotListed(UNITS, EXACTLY, 7))
        .finds();
    assertThatRule(RULE)
        .on(plan(ABC, activity("x").attendedBy("a", 3).attendedBy("b").declaring(count(7, PEOPLE))))
        .cannotCheck(subject + "[people]", new NotListed(PEOPLE, EXACTLY, 7))
        .finds();
    for (Quota quota :
        new Quota[] {
          each(2, "boards"),
          each(2, "boards", "all"),
          each(2, "boards", "ghost"),
          Quota.builder().item("boards").build()
        }) {
      assertThatRule(RULE)
          .on(
              plan(
                  unit("all").collectiveOf(),
                  ABC,
                  activity("x")
                      .bringing(inAll(3, "flags"))
                      .bringing(quota)
                      .declaring(count(7, ITEMS))))
          .cannotCheck(subject + "[items]", new NotListed(ITEMS, EXACTLY, 7))
          .finds();
    }
  }

  @Test
  void peopleOfTheWholePlanCannotBeCounted() {
    assertThatRule(RULE)
        .on(
            plan(
                ABC,
                activity("x").attendedBy("a", 4),
                activity("y").attendedBy("a", 4),
                declaring(count(4, PEOPLE))))
        .cannotCheck("declared[people]", new NotListed(PEOPLE, EXACTLY, 4))
        .finds();
  }

  @Test
  void failingACollectiveWithMoreMembersThanItDeclares() {
    TooManyMembers tooMany = new TooManyMembers("All", 2, 3);
    assertThatRule(RULE)
        .on(plan(ABC, unit("all").called("All").size(2).collectiveOf("a", "b", "c")))
        .finds(error("units[all]", tooMany).relatedTo());
    assertThat(tooMany.variant()).isEqualTo("members");
  }

  @Test
  void passingACollectiveThatListsAllItsMembers() {
    assertThatRule(RULE)
        .on(plan(ABC, unit("all").size(3).collectiveOf("a", "b", "c")))
        .findsNothing()
        .passes("units[all]");
  }

  @Test
  void cannotBeCheckedForACollectiveThatListsFewer() {
    MembersUnlisted unlisted = new MembersUnlisted("All", 15, 1);
    assertThatRule(RULE)
        .on(plan(ABC, unit("all").called("All").size(15).collectiveOf("a")))
        .cannotCheck("units[all]", unlisted)
        .finds();
    assertThat(unlisted.variant()).isEqualTo("unchecked.members-unlisted");
  }

  @Test
  void leavesACollectiveAloneThatDeclaresNoSize() {
    assertThatRule(RULE)
        .on(plan(ABC, unit("some").collectiveOf("a"), unit("all").collectiveOf()))
        .looksAtNothing();
  }

  @Test
  void severalCountsOfOnePlaceAreToldApart() {
    assertThatRule(RULE)
        .on(
            plan(
                event("square")
                    .declaring(count(2, ZONES))
                    .declaring(
                        DeclaredCount.builder()
                            .number(3)
                            .counted(ZONES)
                            .precision(AT_LEAST)
                            .build())
                    .with(zones(2))))
        .finds(
            error("activities[square].declared[zones#2]", new Facts(ZONES, AT_LEAST, 3, 2, false)))
        .passes("activities[square].declared[zones]");
  }
}
