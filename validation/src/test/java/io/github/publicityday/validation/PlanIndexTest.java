package io.github.publicityday.validation;

import static io.github.publicityday.validation.Plans.activity;
import static io.github.publicityday.validation.Plans.duty;
import static io.github.publicityday.validation.Plans.event;
import static io.github.publicityday.validation.Plans.exactly;
import static io.github.publicityday.validation.Plans.heading;
import static io.github.publicityday.validation.Plans.plan;
import static io.github.publicityday.validation.Plans.relay;
import static io.github.publicityday.validation.Plans.sharedVenue;
import static io.github.publicityday.validation.Plans.slot;
import static io.github.publicityday.validation.Plans.unit;
import static io.github.publicityday.validation.Plans.units;
import static io.github.publicityday.validation.Plans.venue;
import static io.github.publicityday.validation.Plans.window;
import static io.github.publicityday.validation.Plans.year;
import static io.github.publicityday.validation.Plans.zone;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.MoreCollectors;
import io.github.publicityday.DeclaredCount;
import io.github.publicityday.Hours;
import io.github.publicityday.Participation;
import io.github.publicityday.PublicityPlan;
import io.github.publicityday.Staffing;
import io.github.publicityday.StatedDate;
import io.github.publicityday.StatedTime;
import io.github.publicityday.StatedVenue;
import io.github.publicityday.UnitId;
import io.github.publicityday.UnitRef;
import io.github.publicityday.VenueId;
import io.github.publicityday.validation.testing.RandomPlans;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class PlanIndexTest {
  private static PlanIndex index(PlanPart... parts) {
    return PlanIndex.of(plan(parts));
  }

  private static Optional<String> unitFor(PlanIndex index, String form) {
    return index.unit(UnitId.of(form)).map(entry -> entry.path().toString());
  }

  private static WorkItem work(PlanIndex index, String id) {
    return index.work().stream()
        .filter(item -> item.path().toString().endsWith("[" + id + "]"))
        .collect(MoreCollectors.onlyElement());
  }

  /** Where a unit is booked, as {@code path window people}. */
  private static List<String> bookings(PlanIndex index, String unit) {
    return index.bookings().get(index.unit(UnitId.of(unit)).orElseThrow()).stream()
        .map(booking -> booking.work().path() + " " + booking.window() + " " + booking.people())
        .toList();
  }

  private static String at(String path, String start, String end, int people) {
    return path + " " + exactly(start, end) + " " + people;
  }

  @Nested
  class Units {
    @Test
    void areFoundByIdNameAndAlias() {
      PlanIndex index = index(unit("cc").called("指揮中心").alias("中心", "CC"));
      for (String form : List.of("cc", "指揮中心", "中心", "CC")) {
        assertThat(unitFor(index, form)).contains("units[cc]");
      }
      assertThat(unitFor(index, "Cc")).isEmpty();
      assertThat(index.unitForms()).containsExactly("cc", "指揮中心", "中心", "CC");
    }

    @Test
    void areFoundByReference() {
      PlanIndex index = index(units("cc"));
      assertThat(index.unit(UnitRef.of("cc", "縣局指揮中心"))).isPresent();
      assertThat(index.unit(UnitRef.of("ghost"))).isEmpty();
      assertThat(index.unit(UnitRef.EACH_PARTICIPANT)).isEmpty();
    }

    @Test
    void areNotFoundByAFormThatTwoShare() {
      PlanIndex index =
          index(
              unit("north").called("Station").alias("N"),
              unit("south").called("Station").alias("S", "N"),
              unit("west").alias("N"));
      assertThat(unitFor(index, "Station")).isEmpty();
      assertThat(unitFor(index, "N")).isEmpty();
      assertThat(unitFor(index, "S")).contains("units[south]");
      assertThat(unitFor(index, "north")).contains("units[north]");
    }

    @Test
    void mayRepeatAFormOfTheirOwn() {
      PlanIndex index = index(unit("cc").called("Centre").alias("Centre", "cc"));
      assertThat(unitFor(index, "Centre")).contains("units[cc]");
    }

    @Test
    void areMeantByIdBeforeTheyAreMeantByName() {
      PlanIndex index = index(unit("a").called("b").alias("c"), unit("b"), unit("c"));
      assertThat(unitFor(index, "b")).contains("units[b]");
      assertThat(unitFor(index, "c")).contains("units[c]");
    }

    @Test
    void thatShareAnIdAreToldApartAndTheFirstIsMeant() {
      PlanIndex index =
          index(unit("a").called("First"), unit("a").called("Second"), unit("a").called("Third"));
      assertThat(index.units())
          .extracting(entry -> entry.path() + " " + entry.name())
          .containsExactly("units[a] First", "units[a#2] Second", "units[a#3] Third");
      assertThat(unitFor(index, "a")).contains("units[a]");
      assertThat(unitFor(index, "Second")).contains("units[a#2]");
    }

    @Test
    void knowHowManyTheyAre() {
      PlanIndex index =
          index(
              units("one"),
              unit("unlisted").collectiveOf(),
              unit("listed").collectiveOf("a", "b"),
              unit("sized").size(15),
              unit("partly").size(15).collectiveOf("a", "b"));
      assertThat(index.units())
          .extracting(entry -> entry.name() + " " + entry.size() + " " + entry.hasUnlistedMembers())
          .containsExactly(
              "one OptionalInt[1] false",
              "unlisted OptionalInt.empty true",
              "listed OptionalInt[2] false",
              "sized OptionalInt[15] true",
              "partly OptionalInt[15] true");
    }
  }

  @Nested
  class Work {
    @Test
    void isFlatInDocumentOrder() {
      PlanIndex index =
          index(
              duty("d"), event("y").with(zone("x").with(activity("w")), zone("b")), activity("a"));
      assertThat(index.work())
          .extracting(item -> item.path().toString())
          .containsExactly(
              "activities[y]",
              "activities[y].parts[x]",
              "activities[y].parts[x].parts[w]",
              "activities[y].parts[b]",
              "activities[a]",
              "duties[d]");
      assertThat(index.work()).extracting(WorkItem::order).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void thatSharesAnIdIsToldApart() {
      PlanIndex index =
          index(
              activity("a").titled("first"),
              event("b").with(zone("a").titled("in b"), zone("a").titled("also in b")),
              activity("a").titled("second"));
      assertThat(index.work())
          .extracting(item -> item.path() + " " + item.name())
          .containsExactly(
              "activities[a] first",
              "activities[b] b",
              "activities[b].parts[a] in b",
              "activities[b].parts[a#2] also in b",
              "activities[a#2] second");
    }

    @Test
    void knowsItsPlace() {
      PlanIndex index = index(event("y").with(zone("x").with(activity("w"))), duty("d"));
      WorkItem y = work(index, "y");
      WorkItem x = work(index, "x");
      WorkItem w = work(index, "w");
      assertThat(w.ancestors()).containsExactly(x, y);
      assertThat(y.ancestors()).isEmpty();
      assertThat(w.parent()).contains(x);
      assertThat(y.parts()).containsExactly(x);
      assertThat(w.surroundings()).containsExactly(x, y);
      assertThat(y.surroundings()).isEmpty();
      assertThat(work(index, "d").activity()).isEmpty();
      assertThat(work(index, "d").surroundings()).isEmpty();
      assertThat(y.activity()).isPresent();
    }

    @Test
    void whoeverDoesADutyDuringAnActivityIsThereAsWell() {
      PlanIndex index =
          index(
              event("y").between("10:00", "11:00").with(zone("x")),
              duty("d").during("x"),
              duty("e").during("nowhere"),
              activity("f").during("y"));
      WorkItem d = work(index, "d");
      assertThat(d.surroundings()).containsExactly(work(index, "x"), work(index, "y"));
      assertThat(d.parent()).isEmpty();
      assertThat(d.ancestors()).isEmpty();
      assertThat(d.window()).contains(exactly("10:00", "11:00"));
      assertThat(work(index, "e").surroundings()).isEmpty();
      assertThat(work(index, "f").surroundings()).isEmpty();
    }

    @Test
    void inheritsTime() {
      PlanIndex index =
          index(
              event("y")
                  .between("10:00", "11:30")
                  .with(
                      zone("x").with(activity("w")),
                      zone("v").between("10:30", "11:00").with(activity("u")),
                      zone("t").time(StatedTime.TO_BE_ANNOUNCED)),
              activity("a"));
      assertThat(work(index, "x").window()).contains(exactly("10:00", "11:30"));
      assertThat(work(index, "w").window()).contains(exactly("10:00", "11:30"));
      assertThat(work(index, "v").window()).contains(exactly("10:30", "11:00"));
      assertThat(work(index, "u").window()).contains(exactly("10:30", "11:00"));
      assertThat(work(index, "t").window().orElseThrow().possibleExtent())
          .isEqualTo(slot("10:00", "11:30"));
      assertThat(work(index, "a").window()).isEmpty();
    }

    @Test
    void inheritsVenue() {
      StatedVenue hall = StatedVenue.at(VenueId.of("hall"));
      StatedVenue street = StatedVenue.at(VenueId.of("street"));
      PlanIndex index =
          index(
              event("y")
                  .in("hall")
                  .with(
                      zone("x").with(activity("w")),
                      zone("v").in("street").with(activity("u")),
                      zone("t").venue(StatedVenue.BLANK).with(activity("s"))),
              activity("a"));
      assertThat(work(index, "w").venue()).isEqualTo(hall);
      assertThat(work(index, "u").venue()).isEqualTo(street);
      assertThat(work(index, "t").venue()).isEqualTo(StatedVenue.BLANK);
      assertThat(work(index, "s").venue()).isEqualTo(StatedVenue.BLANK);
      assertThat(work(index, "a").venue()).isEqualTo(StatedVenue.ABSENT);
    }

    @Test
    void isDelegatedWithWhatItIsAPartOf() {
      PlanIndex index =
          index(event("y").delegatedTo("u").with(zone("x").with(activity("w"))), activity("a"));
      assertThat(index.work().stream().filter(WorkItem::isDelegated).map(WorkItem::name))
          .containsExactly("y", "x", "w");
    }
  }

  @Nested
  class Participants {
    private ParticipationEntry only(PlanIndex index, String work) {
      return work(index, work).participants().stream().collect(MoreCollectors.onlyElement());
    }

    @Test
    void areTheUnitThatIsNamed() {
      ParticipationEntry entry =
          only(index(unit("cc").called("Centre"), activity("a").attendedBy("cc")), "a");
      assertThat(entry.name()).isEqualTo("Centre");
      assertThat(entry.units()).extracting(UnitEntry::name).containsExactly("Centre");
      assertThat(entry.senders()).hasValue(1);
      assertThat(entry.path()).hasToString("activities[a].participants[cc]");
    }

    @Test
    void areNobodyIfTheUnitIsUnknown() {
      ParticipationEntry entry = only(index(activity("a").attendedBy("ghost")), "a");
      assertThat(entry.name()).isEqualTo("ghost");
      assertThat(entry.named()).isEmpty();
      assertThat(entry.units()).isEmpty();
    }

    @Test
    void areToldApartWhereTheUnitIsTheSame() {
      PlanIndex index = index(units("cc"), activity("a").attendedBy("cc", "cc"));
      assertThat(work(index, "a").participants())
          .extracting(entry -> entry.path().toString())
          .containsExactly("activities[a].participants[cc]", "activities[a].participants[cc#2]");
    }

    @Test
    void ofACollectiveAreItsListedMembers() {
      PlanIndex index =
          index(
              unit("all").called("All").size(5).collectiveOf("y", "x", "ghost"),
              units("x", "y"),
              activity("a").attendedBy("all"));
      ParticipationEntry entry = only(index, "a");
      assertThat(entry.name()).isEqualTo("All");
      assertThat(entry.units()).extracting(UnitEntry::name).containsExactly("y", "x");
      assertThat(entry.senders()).hasValue(5);
    }

    @Test
    void ofACollectiveWithoutMembersAreItself() {
      ParticipationEntry entry =
          only(index(unit("all").collectiveOf(), activity("a").attendedBy("all")), "a");
      assertThat(entry.units()).extracting(UnitEntry::name).containsExactly("all");
      assertThat(entry.senders()).isEmpty();
    }

    @Test
    void ofACollectiveOfCollectivesAreTheMembersOfAll() {
      PlanIndex index =
          index(
              unit("all").collectiveOf("east", "west", "u"),
              unit("east").collectiveOf("v", "u"),
              unit("west").collectiveOf(),
              units("u", "v"),
              activity("a").attendedBy("all"));
      assertThat(only(index, "a").units())
          .extracting(UnitEntry::name)
          .containsExactlyInAnyOrder("west", "u", "v");
    }

    @Test
    void ofACollectiveThatContainsItselfAreItself() {
      PlanIndex index =
          index(
              unit("egg").collectiveOf("hen"),
              unit("hen").collectiveOf("egg"),
              activity("a").attendedBy("egg"));
      assertThat(only(index, "a").units()).extracting(UnitEntry::name).containsExactly("egg");
    }

    @Test
    void eachParticipantAreThoseOfTheNearestActivityAroundThatNamesAnybody() {
      PlanIndex index =
          index(
              unit("all").collectiveOf("v", "w"),
              units("u", "v", "w"),
              event("y")
                  .attendedBy("u", "all", "v")
                  .with(zone("x").with(activity("w").attendedByEachParticipant())));
      ParticipationEntry entry = only(index, "w");
      assertThat(entry.units()).extracting(UnitEntry::name).containsExactly("u", "v", "w");
      assertThat(entry.senders()).hasValue(3);
      assertThat(entry.name()).isEqualTo("each participant");
      assertThat(entry.path())
          .hasToString("activities[y].parts[x].parts[w].participants[each-participant]");
    }

    @Test
    void eachParticipantBesideNamedOnesAreThem() {
      PlanIndex index =
          index(
              units("u", "v"),
              event("y")
                  .attendedBy("u")
                  .with(zone("x").attendedBy("v").attendedByEachParticipant(Staffing.atLeast(3)))
                  .between("10:00", "11:00"));
      ParticipationEntry named = work(index, "x").participants().get(0);
      ParticipationEntry each = work(index, "x").participants().get(1);
      assertThat(each.units()).isEmpty();
      assertThat(each.meansOthers()).isTrue();
      assertThat(named.meansOthers()).isFalse();
      assertThat(named.minimum()).hasValue(3);
      assertThat(bookings(index, "u")).containsExactly(at("activities[y]", "10:00", "11:00", 1));
    }

    @Test
    void eachParticipantBesideThoseOfADutyAreThem() {
      PlanIndex index = index(units("u"), duty("d").attendedBy("u").attendedByEachParticipant());
      assertThat(work(index, "d").participants())
          .extracting(ParticipationEntry::meansOthers)
          .containsExactly(false, true);
    }

    @Test
    void areAsManyAsIsKnownOfAll() {
      PlanIndex index =
          index(
              unit("villages").collectiveOf(),
              units("u"),
              event("y")
                  .attendedBy("u", "villages")
                  .with(zone("x").attendedByEachParticipant(Staffing.atLeast(2))));
      assertThat(only(index, "x").senders()).isEmpty();
    }

    @Test
    void eachParticipantOfNothingAreNobody() {
      PlanIndex index = index(activity("a").attendedByEachParticipant());
      assertThat(only(index, "a").units()).isEmpty();
      assertThat(only(index, "a").senders()).isEmpty();
      assertThat(only(index, "a").meansOthers()).isFalse();
      assertThat(only(index(duty("d").attendedByEachParticipant()), "d").units()).isEmpty();
    }

    @Test
    void haveTheirOwnStaffingElseThatOfEach() {
      PlanIndex index =
          index(
              units("u", "v"),
              activity("a")
                  .asking(Staffing.atLeast(2))
                  .attendedBy("u", Staffing.atLeast(5))
                  .attendedBy("v"),
              activity("b").asking(Staffing.atLeast(9).inTotal()).attendedBy("u"));
      assertThat(work(index, "a").participants())
          .extracting(entry -> entry.minimum().orElse(-1))
          .containsExactly(5, 2);
      assertThat(only(index, "b").staffing()).isEmpty();
    }
  }

  @Nested
  class Bookings {
    @Test
    void areWhereAUnitIsDueInPerson() {
      PlanIndex index =
          index(
              units("u", "v"),
              event("y")
                  .between("10:00", "11:30")
                  .attendedBy("u", 4)
                  .with(zone("x").attendedBy("u", Staffing.atLeast(2))),
              duty("d").during("y").attendedBy("u"),
              activity("a").between("12:00", "13:00").under("v"),
              activity("b").attendedBy("v"));
      assertThat(bookings(index, "u"))
          .containsExactly(
              at("activities[y]", "10:00", "11:30", 4),
              at("activities[y].parts[x]", "10:00", "11:30", 2),
              at("duties[d]", "10:00", "11:30", 1));
      assertThat(index.bookings().keySet()).extracting(UnitEntry::name).containsExactly("u");
    }

    @Test
    void ofMembersAreThoseOfTheirCollective() {
      PlanIndex index =
          index(
              unit("all").collectiveOf("u", "v"),
              units("u", "v"),
              activity("a").between("10:00", "11:00").attendedBy("all", Staffing.atLeast(2)));
      for (String unit : List.of("u", "v")) {
        assertThat(bookings(index, unit)).containsExactly(at("activities[a]", "10:00", "11:00", 2));
      }
      assertThat(bookings(index, "all")).isEmpty();
    }

    @Test
    void areMadeForEachParticipant() {
      PlanIndex index =
          index(
              units("u", "v"),
              event("y")
                  .between("10:00", "11:00")
                  .attendedBy("u", "v")
                  .with(zone("x").attendedByEachParticipant(Staffing.atLeast(2))));
      assertThat(bookings(index, "v"))
          .containsExactly(
              at("activities[y]", "10:00", "11:00", 1),
              at("activities[y].parts[x]", "10:00", "11:00", 2));
    }

    @Test
    void byNameAddUpAndGoBeforeThoseOfACollective() {
      PlanIndex index =
          index(
              unit("all").collectiveOf("u", "v"),
              unit("some").collectiveOf("v"),
              units("u", "v"),
              activity("a")
                  .between("10:00", "11:00")
                  .attendedBy("u", 2)
                  .attendedBy("u", 3)
                  .attendedBy("all", Staffing.atLeast(7))
                  .attendedBy("some", Staffing.atLeast(4)));
      assertThat(bookings(index, "u")).containsExactly(at("activities[a]", "10:00", "11:00", 5));
      assertThat(bookings(index, "v")).containsExactly(at("activities[a]", "10:00", "11:00", 7));
    }

    @Test
    void haveTheTimeOfTheParticipationIfItStatesOne() {
      PlanIndex index =
          index(
              units("u"),
              activity("a")
                  .between("10:00", "12:00")
                  .attendedBy(
                      Participation.builder()
                          .unit(UnitRef.of("u"))
                          .time(StatedTime.at(Hours.between(LocalTime.of(11, 0), LocalTime.NOON)))
                          .build()));
      assertThat(bookings(index, "u")).containsExactly(at("activities[a]", "11:00", "12:00", 1));
    }

    @Test
    void ofASumThatAllAreAskedForAreOfOneEachButWhereOneUnitIsAll() {
      PlanIndex index =
          index(
              unit("all").collectiveOf("u", "v"),
              units("u", "v"),
              activity("a")
                  .between("10:00", "11:00")
                  .attendedBy("all", Staffing.atLeast(8).inTotal()),
              activity("b")
                  .between("12:00", "13:00")
                  .attendedBy("u", Staffing.atLeast(8).inTotal()));
      assertThat(bookings(index, "u"))
          .containsExactly(
              at("activities[a]", "10:00", "11:00", 1), at("activities[b]", "12:00", "13:00", 8));
    }

    @Test
    void tellWhenTheyAreByTheirOwnTime() {
      Hours late = Hours.between(LocalTime.of(11, 0), LocalTime.NOON);
      PlanIndex index =
          index(
              units("u", "v"),
              activity("a")
                  .between("10:00", "12:00")
                  .attendedBy("u")
                  .attendedBy(
                      Participation.builder()
                          .unit(UnitRef.of("v"))
                          .time(StatedTime.at(late))
                          .build()));
      Claims<UnitEntry> claims = index.unitClaims();
      assertThat(claims.size()).isEqualTo(2);
      assertThat(claims.related(0).when()).contains(exactly("10:00", "12:00"));
      assertThat(claims.related(1).when()).contains(exactly("11:00", "12:00"));
      assertThat(claims.mostPeople(0)).isEqualTo(1);
    }

    @Test
    void ofARelayAreOnTheOwnTurnOnly() {
      PlanIndex index =
          index(
              units("u"),
              year(2012),
              event("y")
                  .between("10:00", "11:30")
                  .with(
                      activity("air")
                          .time(StatedTime.at(Hours.from(LocalTime.of(10, 0))))
                          .relaying(
                              relay(
                                  "明溪", "永安", "沙縣", "大田", "尤溪", "將樂", "泰寧", "建寧", "寧化", "清流", "明溪"))
                          .attendedBy("u", Staffing.exactly(1))));
      assertThat(bookings(index, "u"))
          .containsExactly(
              "activities[y].parts[air] " + window("10:18", "10:27", "10:20", "10:30") + " 1");
    }

    @Test
    void ofARelayAreAllAlongIfItHasNoTurnOfOurs() {
      PlanIndex index =
          index(
              units("u"),
              activity("air")
                  .between("10:00", "11:00")
                  .relaying(relay("elsewhere", "a", "b"))
                  .attendedBy("u"));
      assertThat(bookings(index, "u")).containsExactly(at("activities[air]", "10:00", "11:00", 1));
    }

    @Test
    void ofADutyNeedTheTimeOfTheDuty() {
      PlanIndex index =
          index(
              units("u"),
              year(2012),
              p -> p.date(StatedDate.of(1, 10)),
              duty("d")
                  .time(StatedTime.at(Hours.between(LocalTime.of(8, 0), LocalTime.of(9, 0))))
                  .attendedBy("u"),
              duty("e").attendedBy("u"));
      assertThat(bookings(index, "u")).containsExactly(at("duties[d]", "08:00", "09:00", 1));
    }
  }

  @Nested
  class Venues {
    @Test
    void areThoseListedAndThoseUsed() {
      PlanIndex index =
          index(
              venue("hall"),
              sharedVenue("hall"),
              activity("a").in("hall", "square"),
              duty("d").in("market"));
      assertThat(index.venue(VenueId.of("hall")).orElseThrow().venue().shared()).isFalse();
      assertThat(
              Stream.of("hall", "square", "market", "nowhere")
                  .map(id -> index.venue(VenueId.of(id)).map(entry -> entry.path().toString())))
          .containsExactly(
              Optional.of("venues[hall]"),
              Optional.of("venues[square]"),
              Optional.of("venues[market]"),
              Optional.empty());
    }
  }

  @Test
  void referencesThatPointNowhereAreEmpty() {
    PlanIndex index = index(units("u"), activity("a").under("u", "ghost").underEachParticipant());
    assertThat(index.references())
        .extracting(
            entry -> entry.path() + " " + entry.name() + " " + entry.unit().map(UnitEntry::name))
        .containsExactly(
            "activities[a].responsible[u] u Optional[u]",
            "activities[a].responsible[ghost] ghost Optional.empty");
  }

  @Test
  void aReferenceIsCalledAsItIsWritten() {
    PlanIndex index = index(units("cc"), p -> p.addAddressee(UnitRef.of("cc", "縣局指揮中心")));
    assertThat(index.references()).extracting(ReferenceEntry::name).containsExactly("縣局指揮中心");
  }

  @Test
  void declaredCountsKnowWhoDeclaresThem() {
    DeclaredCount five =
        DeclaredCount.builder()
            .number(5)
            .counted(DeclaredCount.Counted.ZONES)
            .wording("five zones")
            .build();
    DeclaredCount two = DeclaredCount.of(2, DeclaredCount.Counted.ACTIVITIES);
    PlanIndex index = index(event("y").declaring(five), heading("z"), Plans.declaring(two));
    assertThat(index.declaredCounts())
        .extracting(
            entry -> entry.path() + " " + entry.name() + " " + entry.work().map(WorkItem::name))
        .containsExactly(
            "activities[y].declared[zones] five zones Optional[y]",
            "declared[activities] 2 Optional.empty");
  }

  @Test
  void elementsHaveDifferentRanks() {
    RandomPlans plans = new RandomPlans(6);
    for (int i = 0; i < 50; i++) {
      PublicityPlan plan = plans.next();
      PlanIndex index = PlanIndex.of(plan);
      Stream<Element> elements =
          Stream.of(
                  Stream.of(index.planElement()),
                  index.units().stream(),
                  index.work().stream(),
                  index.work().stream().flatMap(item -> item.participants().stream()),
                  index.references().stream(),
                  index.declaredCounts().stream())
              .flatMap(stream -> stream);
      assertThat(elements.map(Element::order)).doesNotHaveDuplicates();
      assertThat(index.plan()).isSameAs(plan);
    }
  }
}
