package io.github.publicityday.validation.rules.staffing;

import static io.github.publicityday.validation.Plans.activity;
import static io.github.publicityday.validation.Plans.duty;
import static io.github.publicityday.validation.Plans.event;
import static io.github.publicityday.validation.Plans.plan;
import static io.github.publicityday.validation.Plans.slot;
import static io.github.publicityday.validation.Plans.slots;
import static io.github.publicityday.validation.Plans.unit;
import static io.github.publicityday.validation.Plans.units;
import static io.github.publicityday.validation.Plans.window;
import static io.github.publicityday.validation.Plans.zone;
import static io.github.publicityday.validation.testing.RuleAssert.assertThatRule;
import static io.github.publicityday.validation.testing.RuleAssert.error;
import static io.github.publicityday.validation.testing.RuleAssert.warning;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.publicityday.Participation;
import io.github.publicityday.PersonId;
import io.github.publicityday.Staffing;
import io.github.publicityday.TimeSlot;
import io.github.publicityday.UnitRef;
import io.github.publicityday.validation.Finding;
import io.github.publicityday.validation.PlanPart;
import io.github.publicityday.validation.PlanValidator;
import io.github.publicityday.validation.report.Language;
import io.github.publicityday.validation.report.Messages;
import io.github.publicityday.validation.rules.staffing.HeadcountExceeded.Facts;
import io.github.publicityday.validation.rules.staffing.HeadcountExceeded.HeadcountUnknown;
import org.junit.jupiter.api.Test;

class HeadcountExceededTest {
  private static final HeadcountExceeded RULE = new HeadcountExceeded();
  private static final PlanPart FIVE = unit("patrol").headcount(5);

  private static Facts certain(int headcount, long need, TimeSlot... when) {
    return new Facts("patrol", headcount, need, need - headcount, slots(when), true);
  }

  private static Facts possible(int headcount, long need, TimeSlot... when) {
    return new Facts("patrol", headcount, need, need - headcount, slots(when), false);
  }

  @Test
  void failing() {
    assertThatRule(RULE)
        .on(
            plan(
                unit("p").called("patrol").headcount(5),
                activity("a").between("10:00", "11:00").attendedBy("p", 3),
                activity("b").between("10:00", "11:00").attendedBy("p", 3)))
        .finds(
            error("units[p]", certain(5, 6, slot("10:00", "11:00")))
                .relatedTo("claim activities[a]", "claim activities[b]"));
    assertThat(certain(5, 6).variant()).isEqualTo("certain");
  }

  @Test
  void severalStretchesNeedOnlyUpToTheGreatestNeed() {
    Finding finding =
        PlanValidator.create()
            .validate(
                plan(
                    FIVE,
                    activity("a").between("10:00", "12:00").attendedBy("patrol", 6),
                    activity("b").between("11:00", "12:00").attendedBy("patrol", 1)))
            .findings()
            .stream()
            .filter(found -> found.rule().equals("headcount-exceeded"))
            .findFirst()
            .orElseThrow();
    assertThat(Messages.in(Language.ENGLISH).of(finding))
        .startsWith("up to 7 people are needed at one time from patrol, which has 5: up to 2 too");
  }

  @Test
  void passingWithJustEnough() {
    assertThatRule(RULE)
        .on(
            plan(
                FIVE,
                activity("a").between("10:00", "11:00").attendedBy("patrol", 3),
                activity("b").between("10:00", "11:00").attendedBy("patrol", 2)))
        .findsNothing()
        .passes("units[patrol]");
  }

  @Test
  void passingTouching() {
    assertThatRule(RULE)
        .on(
            plan(
                FIVE,
                activity("a").between("10:00", "11:00").attendedBy("patrol", 3),
                activity("b").between("11:00", "12:00").attendedBy("patrol", 3)))
        .findsNothing();
  }

  @Test
  void failingAtASinglePlace() {
    assertThatRule(RULE)
        .on(plan(FIVE, activity("a").between("10:00", "11:00").attendedBy("patrol", 6)))
        .finds(error("units[patrol]", certain(5, 6, slot("10:00", "11:00"))));
  }

  @Test
  void overlappingTellsTheTimeThatIsShared() {
    assertThatRule(RULE)
        .on(
            plan(
                FIVE,
                activity("a").between("10:00", "11:00").attendedBy("patrol", 3),
                activity("b").between("10:30", "11:30").attendedBy("patrol", 3)))
        .finds(error("units[patrol]", certain(5, 6, slot("10:30", "11:00"))));
  }

  @Test
  void aWholeWhoseTimeIsVagueNeedsWhatItsPartsLeaveOver() {
    assertThatRule(RULE)
        .on(
            plan(
                unit("patrol").headcount(8),
                event("y")
                    .within(window("09:00", "09:30", "11:00", "11:30"))
                    .attendedBy("patrol", 6)
                    .with(zone("x").attendedBy("patrol", 2)),
                activity("b").between("10:00", "10:30").attendedBy("patrol", 3)))
        .finds(error("units[patrol]", certain(8, 9, slot("10:00", "10:30"))));
  }

  @Test
  void acrossMidnight() {
    assertThatRule(RULE)
        .on(
            plan(
                FIVE,
                activity("a").between("22:00", "2012-01-11T01:00").attendedBy("patrol", 3),
                activity("b")
                    .between("2012-01-11T00:00", "2012-01-11T02:00")
                    .attendedBy("patrol", 3)))
        .finds(error("units[patrol]", certain(5, 6, slot("2012-01-11T00:00", "2012-01-11T01:00"))));
  }

  @Test
  void tellsEveryStretchAndTheGreatestNeed() {
    assertThatRule(RULE)
        .on(
            plan(
                FIVE,
                activity("a").between("10:00", "11:00").attendedBy("patrol", 6),
                activity("b").between("12:00", "14:00").attendedBy("patrol", 4),
                activity("c").between("13:00", "15:00").attendedBy("patrol", 4)))
        .finds(
            error("units[patrol]", certain(5, 8, slot("10:00", "11:00"), slot("13:00", "14:00")))
                .relatedTo("claim activities[a]", "claim activities[b]", "claim activities[c]"));
  }

  @Test
  void stretchesThatTouchAndNeedTheSameAreOne() {
    assertThatRule(RULE)
        .on(
            plan(
                FIVE,
                activity("a").between("10:00", "11:00").attendedBy("patrol", 3),
                activity("b").between("11:00", "12:00").attendedBy("patrol", 3),
                activity("c").between("10:00", "12:00").attendedBy("patrol", 3)))
        .finds(error("units[patrol]", certain(5, 6, slot("10:00", "12:00"))));
  }

  @Test
  void stretchesThatTouchAndNeedDifferentlyAreTwo() {
    assertThatRule(RULE)
        .on(
            plan(
                FIVE,
                activity("a").between("10:00", "11:00").attendedBy("patrol", 4),
                activity("b").between("11:00", "12:00").attendedBy("patrol", 3),
                activity("c").between("10:00", "12:00").attendedBy("patrol", 3)))
        .finds(
            error("units[patrol]", certain(5, 7, slot("10:00", "11:00"), slot("11:00", "12:00"))));
  }

  @Test
  void vagueTimesPossiblyNeedTooMany() {
    assertThatRule(RULE)
        .on(
            plan(
                FIVE,
                activity("a").between("10:00", "11:00").attendedBy("patrol", 3),
                activity("b").sometimeBetween("10:30", "12:00").attendedBy("patrol", 3)))
        .finds(warning("units[patrol]", possible(5, 6, slot("10:30", "11:00"))));
    assertThat(possible(5, 6).variant()).isEqualTo("possible");
  }

  @Test
  void aReversedWindowWithinASlotCertainlyNeedsItsPeople() {
    assertThatRule(RULE)
        .on(
            plan(
                FIVE,
                activity("stand").between("10:00", "11:30").attendedBy("patrol", 3),
                activity("turn")
                    .within(window("10:18", "10:27", "10:20", "10:30"))
                    .attendedBy("patrol", 3)))
        .finds(error("units[patrol]", certain(5, 6, slot("10:18", "10:30"))));
  }

  @Test
  void vagueTimesThatStartTogetherAreToldByTheirEnds() {
    assertThatRule(RULE)
        .on(
            plan(
                FIVE,
                activity("stand").between("10:00", "11:30").attendedBy("patrol", 3),
                activity("long")
                    .within(window("10:18", "10:27", "10:20", "10:30"))
                    .attendedBy("patrol", 3),
                activity("short")
                    .within(window("10:18", "10:25", "10:20", "10:28"))
                    .attendedBy("patrol", 3)))
        .finds(
            error("units[patrol]", certain(5, 6, slot("10:18", "10:28"), slot("10:18", "10:30"))));
  }

  @Test
  void whatIsCertainIsToldAndWhatIsOnlyPossibleIsNotToldBesideIt() {
    assertThatRule(RULE)
        .on(
            plan(
                FIVE,
                activity("a").between("10:00", "11:00").attendedBy("patrol", 6),
                activity("b").onTheDay().attendedBy("patrol", 5)))
        .finds(
            error("units[patrol]", certain(5, 6, slot("10:00", "11:00")))
                .relatedTo("claim activities[a]"));
  }

  @Test
  void aBookingNeedsThoseAssignedElseTheMinimumElseOne() {
    assertThatRule(RULE)
        .on(
            plan(
                unit("patrol").headcount(0),
                activity("assigned")
                    .between("08:00", "09:00")
                    .attendedBy("patrol", Staffing.atLeast(7), 4),
                activity("named")
                    .between("09:00", "10:00")
                    .attendedBy(
                        Participation.builder()
                            .unit(UnitRef.of("patrol"))
                            .addPerson(PersonId.of("chief"))
                            .addPerson(PersonId.of("deputy"))
                            .build()),
                activity("minimum")
                    .between("10:00", "11:00")
                    .attendedBy("patrol", Staffing.between(3, 9)),
                activity("of-each")
                    .between("11:00", "12:00")
                    .asking(Staffing.atLeast(5))
                    .attendedBy("patrol"),
                activity("one").between("12:00", "13:00").attendedBy("patrol"),
                activity("nobody").between("13:00", "14:00").attendedBy("patrol", 0)))
        .finds(
            error(
                    "units[patrol]",
                    certain(
                        0,
                        5,
                        slot("08:00", "09:00"),
                        slot("09:00", "10:00"),
                        slot("10:00", "11:00"),
                        slot("11:00", "12:00"),
                        slot("12:00", "13:00")))
                .relatedTo(
                    "claim activities[assigned]",
                    "claim activities[named]",
                    "claim activities[minimum]",
                    "claim activities[of-each]",
                    "claim activities[one]"));
  }

  @Test
  void peopleAtAPartAreAtTheWholeToo() {
    assertThatRule(RULE)
        .on(
            plan(
                FIVE,
                event("square")
                    .between("10:00", "11:00")
                    .attendedBy("patrol", 5)
                    .with(zone("x").attendedBy("patrol", 2), zone("y").attendedBy("patrol", 3))))
        .findsNothing()
        .passes("units[patrol]");
  }

  @Test
  void partsThatNeedMoreThanTheWholeCount() {
    assertThatRule(RULE)
        .on(
            plan(
                FIVE,
                event("square")
                    .between("10:00", "11:00")
                    .attendedBy("patrol", 5)
                    .with(zone("x").attendedBy("patrol", 3), zone("y").attendedBy("patrol", 3))))
        .finds(
            error("units[patrol]", certain(5, 6, slot("10:00", "11:00")))
                .relatedTo(
                    "claim activities[square].parts[x]", "claim activities[square].parts[y]"));
  }

  @Test
  void threeDeepIsCountedOnce() {
    assertThatRule(RULE)
        .on(
            plan(
                FIVE,
                event("square")
                    .between("10:00", "11:00")
                    .attendedBy("patrol", 5)
                    .with(
                        zone("x")
                            .attendedBy("patrol", 1)
                            .with(activity("desk").attendedBy("patrol", 4)))))
        .findsNothing();
  }

  @Test
  void threeDeepWithoutTheMiddleIsCountedOnce() {
    assertThatRule(RULE)
        .on(
            plan(
                FIVE,
                event("square")
                    .between("10:00", "11:00")
                    .attendedBy("patrol", 5)
                    .with(zone("x").with(activity("desk").attendedBy("patrol", 4)))))
        .findsNothing();
  }

  @Test
  void theWholeNeedsItsPeopleWhereNoPartTakesThem() {
    assertThatRule(RULE)
        .on(
            plan(
                FIVE,
                event("square")
                    .between("10:00", "12:00")
                    .attendedBy("patrol", 4)
                    .with(zone("x").between("10:00", "11:00").attendedBy("patrol", 4)),
                activity("b").between("10:30", "11:30").attendedBy("patrol", 2)))
        .finds(error("units[patrol]", certain(5, 6, slot("10:30", "11:30"))));
  }

  @Test
  void aWholeOfAVagueTimeCertainlyNeedsWhomNoPartCanTake() {
    assertThatRule(RULE)
        .on(
            plan(
                FIVE,
                event("square")
                    .within(window("10:00", "10:10", "11:00", "11:10"))
                    .attendedBy("patrol", 5)
                    .with(zone("x").between("10:20", "10:30").attendedBy("patrol", 2)),
                activity("b").between("10:20", "10:30").attendedBy("patrol", 1)))
        .finds(error("units[patrol]", certain(5, 6, slot("10:20", "10:30"))));
  }

  @Test
  void aWholeIsToldOnceHoweverItsPartsCutItsTime() {
    assertThatRule(RULE)
        .on(
            plan(
                FIVE,
                event("square")
                    .between("10:00", "12:00")
                    .attendedBy("patrol", 4)
                    .with(zone("x").between("10:00", "11:00").attendedBy("patrol", 1)),
                activity("b").between("10:00", "12:00").attendedBy("patrol", 2)))
        .finds(
            error("units[patrol]", certain(5, 6, slot("10:00", "12:00")))
                .relatedTo(
                    "claim activities[square]",
                    "claim activities[square].parts[x]",
                    "claim activities[b]"));
  }

  @Test
  void aWholeOfVagueTimeKeepsThePeopleOfItsParts() {
    assertThatRule(RULE)
        .on(
            plan(
                FIVE,
                event("square")
                    .onTheDay()
                    .attendedBy("patrol", 5)
                    .with(zone("x").between("10:00", "11:00").attendedBy("patrol", 5))))
        .findsNothing();
  }

  @Test
  void aWholeOfVagueTimePossiblyNeedsItsPeopleBesideItsParts() {
    assertThatRule(RULE)
        .on(
            plan(
                FIVE,
                event("square")
                    .onTheDay()
                    .attendedBy("patrol", 4)
                    .with(zone("x").between("10:00", "11:00").attendedBy("patrol", 4)),
                activity("b").between("15:00", "16:00").attendedBy("patrol", 2)))
        .finds(warning("units[patrol]", possible(5, 6, slot("15:00", "16:00"))));
  }

  @Test
  void peopleOnADutyDuringAnActivityAreAtTheActivityToo() {
    assertThatRule(RULE)
        .on(
            plan(
                FIVE,
                event("square").between("10:00", "11:00").attendedBy("patrol", 5),
                duty("order").during("square").attendedBy("patrol", 3)))
        .findsNothing();
  }

  @Test
  void aMemberNamedBesideItsCollectiveIsCountedOnce() {
    assertThatRule(RULE)
        .on(
            plan(
                unit("all").collectiveOf("patrol", "other"),
                FIVE,
                unit("other").headcount(5),
                activity("a")
                    .between("10:00", "11:00")
                    .asking(Staffing.atLeast(4))
                    .attendedBy("patrol", "all")))
        .findsNothing()
        .passes("units[patrol]", "units[other]");
  }

  @Test
  void aUnitNamedTwiceInOneActivityIsNeededTwice() {
    assertThatRule(RULE)
        .on(
            plan(
                FIVE,
                activity("a")
                    .between("10:00", "11:00")
                    .attendedBy("patrol", 3)
                    .attendedBy("patrol", 3)))
        .finds(error("units[patrol]", certain(5, 6, slot("10:00", "11:00"))));
  }

  @Test
  void whatIsAskedOfACollectiveInTotalIsNotAskedOfEachMember() {
    assertThatRule(RULE)
        .on(
            plan(
                unit("all").collectiveOf("patrol", "other"),
                FIVE,
                unit("other").headcount(5),
                activity("a")
                    .between("10:00", "11:00")
                    .attendedBy("all", Staffing.atLeast(8).inTotal())))
        .findsNothing();
  }

  @Test
  void whatIsAssignedByACollectiveIsNotAssignedByEachMember() {
    assertThatRule(RULE)
        .on(
            plan(
                unit("all").collectiveOf("patrol", "other"),
                FIVE,
                unit("other").headcount(5),
                activity("a").between("10:00", "11:00").attendedBy("all", 8)))
        .findsNothing();
  }

  @Test
  void aCollectiveWithoutMembersNeedsTheMinimumOfEach() {
    assertThatRule(RULE)
        .on(
            plan(
                unit("patrol").size(3).headcount(5),
                activity("a").between("10:00", "11:00").attendedBy("patrol", Staffing.atLeast(2))))
        .finds(error("units[patrol]", certain(5, 6, slot("10:00", "11:00"))));
  }

  @Test
  void leavesUnitsAloneThatAreBookedNowhere() {
    assertThatRule(RULE)
        .on(plan(FIVE, units("idle"), activity("a").between("10:00", "11:00").under("patrol")))
        .looksAtNothing();
  }

  @Test
  void cannotBeCheckedWithoutAHeadcount() {
    HeadcountUnknown unknown = new HeadcountUnknown("Patrol");
    assertThatRule(RULE)
        .on(
            plan(
                unit("patrol").called("Patrol"),
                activity("a").between("10:00", "11:00").attendedBy("patrol", 3)))
        .cannotCheck("units[patrol]", unknown)
        .finds();
    assertThat(unknown.variant()).isEqualTo("unchecked.headcount-unknown");
  }

  @Test
  void needsBeyondTheRangeOfIntAreCounted() {
    assertThatRule(RULE)
        .on(
            plan(
                FIVE,
                activity("a").between("10:00", "11:00").attendedBy("patrol", Integer.MAX_VALUE),
                activity("b").between("10:00", "11:00").attendedBy("patrol", Integer.MAX_VALUE)))
        .finds(error("units[patrol]", certain(5, 2L * Integer.MAX_VALUE, slot("10:00", "11:00"))));
  }
}
