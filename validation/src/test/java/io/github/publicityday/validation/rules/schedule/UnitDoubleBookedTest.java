package io.github.publicityday.validation.rules.schedule;

import static io.github.publicityday.validation.Plans.activity;
import static io.github.publicityday.validation.Plans.duty;
import static io.github.publicityday.validation.Plans.each;
import static io.github.publicityday.validation.Plans.event;
import static io.github.publicityday.validation.Plans.plan;
import static io.github.publicityday.validation.Plans.relay;
import static io.github.publicityday.validation.Plans.slot;
import static io.github.publicityday.validation.Plans.unit;
import static io.github.publicityday.validation.Plans.units;
import static io.github.publicityday.validation.Plans.window;
import static io.github.publicityday.validation.Plans.zone;
import static io.github.publicityday.validation.testing.RuleAssert.assertThatRule;
import static io.github.publicityday.validation.testing.RuleAssert.error;
import static io.github.publicityday.validation.testing.RuleAssert.info;
import static io.github.publicityday.validation.testing.RuleAssert.warning;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.publicityday.Hours;
import io.github.publicityday.Participation;
import io.github.publicityday.Staffing;
import io.github.publicityday.StatedTime;
import io.github.publicityday.TimeSlot;
import io.github.publicityday.UnitRef;
import io.github.publicityday.validation.PlanPart;
import io.github.publicityday.validation.rules.schedule.UnitDoubleBooked.Facts;
import io.github.publicityday.validation.rules.schedule.UnitDoubleBooked.MembersUnlisted;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitDoubleBookedTest {
  private static final UnitDoubleBooked RULE = new UnitDoubleBooked();
  private static final PlanPart OFFICE = units("office");
  private static final TimeSlot TEN_TO_ELEVEN = slot("10:00", "11:00");

  private static Facts certain(TimeSlot when, int need) {
    return new Facts("office", when, need, true, false, false);
  }

  private static Facts possible(TimeSlot when, int need) {
    return new Facts("office", when, need, false, false, false);
  }

  @Test
  void failing() {
    assertThatRule(RULE)
        .on(
            plan(
                unit("o").called("office"),
                activity("a").titled("Stand A").between("10:00", "11:00").attendedBy("o"),
                activity("b").titled("Stand B").between("10:00", "11:00").attendedBy("o")))
        .finds(
            warning("units[o]", certain(TEN_TO_ELEVEN, 2))
                .naming("Stand A", "Stand B")
                .relatedTo("claim activities[a]", "claim activities[b]"));
    assertThat(certain(TEN_TO_ELEVEN, 2).variant()).isEqualTo("certain");
  }

  @ParameterizedTest
  @CsvSource({
    "10:00,11:30,10:00,11:30,10:00,11:30", // equal
    "10:00,11:00,10:30,11:30,10:30,11:00", // overlapping
    "10:00,11:30,10:15,10:45,10:15,10:45", // nested
    "10:00,11:00,10:00,11:30,10:00,11:00", // same start
    "10:00,11:30,11:00,11:30,11:00,11:30", // same end
    "10:00,11:00,10:59,12:00,10:59,11:00", // by a minute
    "23:00,2012-01-11T01:00,2012-01-11T00:00,2012-01-11T02:00,2012-01-11T00:00,2012-01-11T01:00",
  })
  void failingHoweverTheTimesMeet(
      String start, String end, String otherStart, String otherEnd, String from, String to) {
    assertThatRule(RULE)
        .on(
            plan(
                OFFICE,
                activity("a").between(start, end).attendedBy("office"),
                activity("b").between(otherStart, otherEnd).attendedBy("office")))
        .finds(warning("units[office]", certain(slot(from, to), 2)).naming("a", "b"));
  }

  @ParameterizedTest
  @CsvSource({
    "10:00,10:30,10:30,11:00", // touching
    "10:00,10:30,11:00,11:30", // apart
    "23:00,2012-01-11T00:00,2012-01-11T00:00,2012-01-11T01:00", // touching at midnight
  })
  void passingBackToBack(String start, String end, String otherStart, String otherEnd) {
    assertThatRule(RULE)
        .on(
            plan(
                OFFICE,
                activity("a").between(start, end).attendedBy("office"),
                activity("b").between(otherStart, otherEnd).attendedBy("office")))
        .findsNothing()
        .passes("units[office]");
  }

  @Test
  void threeAtOnceAreOneFinding() {
    assertThatRule(RULE)
        .on(
            plan(
                OFFICE,
                activity("a").between("10:00", "11:00").attendedBy("office", 3),
                activity("b").between("10:15", "11:15").attendedBy("office", Staffing.atLeast(2)),
                activity("c").between("10:30", "11:30").attendedBy("office")))
        .finds(
            warning("units[office]", certain(slot("10:30", "11:00"), 6))
                .naming("a", "b", "c")
                .relatedTo("claim activities[a]", "claim activities[b]", "claim activities[c]"));
  }

  @Test
  void aChainIsAFindingForEachLink() {
    assertThatRule(RULE)
        .on(
            plan(
                OFFICE,
                activity("a").between("10:00", "11:00").attendedBy("office"),
                activity("b").between("10:30", "11:30").attendedBy("office"),
                activity("c").between("11:00", "12:00").attendedBy("office")))
        .finds(
            warning("units[office]", certain(slot("10:30", "11:00"), 2)).naming("a", "b"),
            warning("units[office]", certain(slot("11:00", "11:30"), 2)).naming("b", "c"));
  }

  @Test
  void leavesAUnitWithAHeadcountAlone() {
    assertThatRule(RULE)
        .on(
            plan(
                unit("office").headcount(1),
                activity("a").between("10:00", "11:00").attendedBy("office"),
                activity("b").between("10:00", "11:00").attendedBy("office")))
        .looksAtNothing();
  }

  @Test
  void looksAtAUnitWithAHeadcountIfToldSo() {
    Facts counted = new Facts("office", TEN_TO_ELEVEN, 2, true, false, true);
    assertThatRule(new UnitDoubleBooked(true))
        .on(
            plan(
                unit("office").headcount(9),
                activity("a").between("10:00", "11:00").attendedBy("office"),
                activity("b").between("10:00", "11:00").attendedBy("office")))
        .finds(warning("units[office]", counted).naming("a", "b"));
    assertThat(counted.variant()).isEqualTo("counted.certain");
  }

  @Test
  void anIndivisibleUnitIsAnErrorWhateverItsHeadcount() {
    Facts facts = new Facts("band", TEN_TO_ELEVEN, 2, true, true, true);
    assertThatRule(RULE)
        .on(
            plan(
                unit("band").indivisible().headcount(20),
                activity("a").between("10:00", "11:00").attendedBy("band"),
                activity("b").between("10:00", "11:00").attendedBy("band")))
        .finds(error("units[band]", facts).naming("a", "b"));
    assertThat(facts.variant()).isEqualTo("indivisible.certain");
  }

  @Test
  void anIndivisibleUnitThatPossiblyMeetsIsInformation() {
    Facts facts = new Facts("band", slot("10:30", "11:00"), 2, false, true, false);
    assertThatRule(RULE)
        .on(
            plan(
                unit("band").indivisible(),
                activity("a").between("10:00", "11:00").attendedBy("band"),
                activity("b").sometimeBetween("10:30", "12:00").attendedBy("band")))
        .finds(info("units[band]", facts).naming("a", "b"));
    assertThat(facts.variant()).isEqualTo("indivisible.possible");
  }

  @Test
  void vagueTimesPossiblyMeet() {
    assertThatRule(RULE)
        .on(
            plan(
                OFFICE,
                activity("a").onTheDay().attendedBy("office"),
                activity("b").between("10:00", "11:00").attendedBy("office")))
        .finds(info("units[office]", possible(TEN_TO_ELEVEN, 2)).naming("a", "b"));
    assertThat(possible(TEN_TO_ELEVEN, 2).variant()).isEqualTo("possible");
  }

  @Test
  void whatIsCertainIsNotToldAgainAsPossible() {
    assertThatRule(RULE)
        .on(
            plan(
                OFFICE,
                activity("a").between("10:00", "11:00").attendedBy("office"),
                activity("b").between("10:00", "11:00").attendedBy("office"),
                activity("c").onTheDay().attendedBy("office")))
        .finds(
            warning("units[office]", certain(TEN_TO_ELEVEN, 2)).naming("a", "b"),
            info("units[office]", possible(TEN_TO_ELEVEN, 3)).naming("a", "b", "c"));
  }

  @Test
  void aReversedWindowWithinASlotCertainlyMeetsIt() {
    assertThatRule(RULE)
        .on(
            plan(
                OFFICE,
                activity("stand").between("10:00", "11:30").attendedBy("office"),
                activity("turn")
                    .within(window("10:18", "10:27", "10:20", "10:30"))
                    .attendedBy("office")))
        .finds(
            warning("units[office]", certain(slot("10:18", "10:30"), 2)).naming("stand", "turn"));
  }

  @Test
  void twoReversedWindowsOnlyPossiblyMeet() {
    assertThatRule(RULE)
        .on(
            plan(
                OFFICE,
                activity("a")
                    .within(window("10:18", "10:27", "10:20", "10:30"))
                    .attendedBy("office"),
                activity("b")
                    .within(window("10:18", "10:27", "10:20", "10:30"))
                    .attendedBy("office")))
        .finds(info("units[office]", possible(slot("10:18", "10:30"), 2)).naming("a", "b"));
  }

  @Test
  void aSpeakerIsDueOnlyDuringTheOwnTurnOfARelay() {
    PlanPart air =
        activity("air")
            .between("10:00", "11:30")
            .relaying(relay("c", "a", "b", "c"))
            .attendedBy("office");
    assertThatRule(RULE)
        .on(plan(OFFICE, air, activity("early").between("10:00", "10:04").attendedBy("office")))
        .findsNothing()
        .passes("units[office]");
    assertThatRule(RULE)
        .on(plan(OFFICE, air, activity("then").between("10:00", "10:10").attendedBy("office")))
        .finds(warning("units[office]", certain(slot("10:04", "10:09"), 2)).naming("air", "then"));
  }

  @Test
  void leavesAnActivityAndItsOwnPartAlone() {
    assertThatRule(RULE)
        .on(
            plan(
                OFFICE,
                event("square")
                    .between("10:00", "11:30")
                    .attendedBy("office")
                    .with(zone("advice").with(activity("desk").attendedBy("office")))))
        .findsNothing()
        .passes("units[office]");
  }

  @Test
  void twoPartsOfOneActivityAreTwoPlacesAndTheWholeIsNone() {
    assertThatRule(RULE)
        .on(
            plan(
                OFFICE,
                event("square")
                    .between("10:00", "11:30")
                    .attendedBy("office")
                    .with(zone("x").attendedBy("office"), zone("y").attendedBy("office"))))
        .finds(
            warning("units[office]", certain(slot("10:00", "11:30"), 2))
                .naming("x", "y")
                .relatedTo(
                    "claim activities[square].parts[x]", "claim activities[square].parts[y]"));
  }

  @Test
  void theTimeToldIsThatOfThePlacesTold() {
    // The part goes on after the whole is over.
    assertThatRule(RULE)
        .on(
            plan(
                OFFICE,
                event("square")
                    .between("10:00", "11:00")
                    .attendedBy("office")
                    .with(zone("x").between("10:30", "12:00").attendedBy("office")),
                activity("y").between("10:00", "12:00").attendedBy("office")))
        .finds(warning("units[office]", certain(slot("10:30", "12:00"), 2)).naming("x", "y"));
  }

  @Test
  void leavesADutyAndTheActivityThatItServesAlone() {
    assertThatRule(RULE)
        .on(
            plan(
                OFFICE,
                event("square").between("10:00", "11:30").attendedBy("office"),
                duty("order").during("square").attendedBy("office")))
        .findsNothing()
        .passes("units[office]");
  }

  @Test
  void aDutyAndAZoneOfTheActivityThatItServesAreTwoPlaces() {
    assertThatRule(RULE)
        .on(
            plan(
                OFFICE,
                event("square")
                    .between("10:00", "11:30")
                    .attendedBy("office")
                    .with(zone("advice").attendedBy("office")),
                duty("order").during("square").attendedBy("office")))
        .finds(
            warning("units[office]", certain(slot("10:00", "11:30"), 2))
                .naming("advice", "order")
                .relatedTo("claim activities[square].parts[advice]", "claim duties[order]"));
  }

  @Test
  void leavesTwoBookingsInOneActivityAlone() {
    assertThatRule(RULE)
        .on(
            plan(
                OFFICE,
                activity("a")
                    .between("10:00", "11:00")
                    .attendedBy("office", 2)
                    .attendedBy("office", 3)))
        .findsNothing()
        .passes("units[office]");
  }

  @Test
  void twoBookingsInOneActivityAddUpWhereItMeetsAnother() {
    assertThatRule(RULE)
        .on(
            plan(
                OFFICE,
                activity("a")
                    .between("10:00", "11:00")
                    .attendedBy("office", 2)
                    .attendedBy("office", 3),
                activity("b").between("10:00", "11:00").attendedBy("office")))
        .finds(
            warning("units[office]", certain(TEN_TO_ELEVEN, 6))
                .naming("a", "b")
                .relatedTo("claim activities[a]", "claim activities[b]"));
  }

  @Test
  void placesThatMeetTwiceAreToldOnceWithTheFirstTime() {
    assertThatRule(RULE)
        .on(
            plan(
                OFFICE,
                activity("a")
                    .between("10:00", "16:00")
                    .attendedBy(
                        Participation.builder()
                            .unit(UnitRef.of("office"))
                            .time(StatedTime.exactly(slot("10:00", "11:00")))
                            .build())
                    .attendedBy(
                        Participation.builder()
                            .unit(UnitRef.of("office"))
                            .time(
                                StatedTime.at(
                                    Hours.between(LocalTime.of(15, 0), LocalTime.of(16, 0))))
                            .build()),
                activity("b").between("10:00", "16:00").attendedBy("office")))
        .finds(warning("units[office]", certain(TEN_TO_ELEVEN, 2)).naming("a", "b"));
  }

  @Test
  void answeringSupplyingAndBeingInvitedTieNobodyToAPlace() {
    assertThatRule(RULE)
        .on(
            plan(
                OFFICE,
                activity("a").between("10:00", "11:00").attendedBy("office"),
                activity("b").between("10:00", "11:00").under("office"),
                activity("c").between("10:00", "11:00").bringing(each(2, "boards", "office")),
                activity("d").between("10:00", "11:00").invitingUnit("office")))
        .findsNothing()
        .passes("units[office]");
  }

  @Test
  void unknownTimesAreNoBookings() {
    assertThatRule(RULE)
        .on(
            plan(
                OFFICE,
                activity("a").attendedBy("office"),
                activity("b").attendedBy("office"),
                duty("c").attendedBy("office")))
        .looksAtNothing();
  }

  @Test
  void aMemberIsBookedThroughItsCollective() {
    assertThatRule(RULE)
        .on(
            plan(
                unit("offices").collectiveOf("office", "archive"),
                units("office", "archive"),
                activity("a").between("10:00", "11:00").attendedBy("offices"),
                activity("b").between("10:00", "11:00").attendedBy("office")))
        .finds(warning("units[office]", certain(TEN_TO_ELEVEN, 2)).naming("a", "b"))
        .passes("units[archive]");
  }

  @Test
  void eachParticipantIsBooked() {
    assertThatRule(RULE)
        .on(
            plan(
                units("office", "archive"),
                event("square")
                    .between("10:00", "11:00")
                    .attendedBy("office", "archive")
                    .with(zone("x").attendedByEachParticipant(), zone("y").attendedBy("office"))))
        .finds(warning("units[office]", certain(TEN_TO_ELEVEN, 2)).naming("x", "y"))
        .passes("units[archive]");
  }

  @Test
  void cannotBeCheckedForACollectiveThatListsNoMember() {
    MembersUnlisted unlisted = new MembersUnlisted("聯動單位", 2);
    assertThatRule(RULE)
        .on(
            plan(
                unit("linkage").called("聯動單位").size(15),
                activity("a").between("10:00", "11:00").attendedBy("linkage"),
                activity("b").between("10:00", "11:00").attendedBy("linkage")))
        .cannotCheck("units[linkage]", unlisted)
        .finds()
        .passes();
    assertThat(unlisted.variant()).isEqualTo("unchecked.members-unlisted");
  }

  @Test
  void passesACollectiveThatListsNoMemberAtOnePlace() {
    assertThatRule(RULE)
        .on(
            plan(
                unit("linkage").size(15),
                activity("a").between("10:00", "11:00").attendedBy("linkage"),
                activity("b").between("11:00", "12:00").attendedBy("linkage")))
        .findsNothing()
        .passes("units[linkage]");
  }
}
