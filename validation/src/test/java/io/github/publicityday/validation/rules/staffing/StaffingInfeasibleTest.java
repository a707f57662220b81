package io.github.publicityday.validation.rules.staffing;

import static io.github.publicityday.validation.Plans.activity;
import static io.github.publicityday.validation.Plans.duty;
import static io.github.publicityday.validation.Plans.event;
import static io.github.publicityday.validation.Plans.plan;
import static io.github.publicityday.validation.Plans.relay;
import static io.github.publicityday.validation.Plans.slot;
import static io.github.publicityday.validation.Plans.slots;
import static io.github.publicityday.validation.Plans.unit;
import static io.github.publicityday.validation.Plans.units;
import static io.github.publicityday.validation.Plans.window;
import static io.github.publicityday.validation.Plans.zone;
import static io.github.publicityday.validation.testing.RuleAssert.assertThatRule;
import static io.github.publicityday.validation.testing.RuleAssert.error;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.publicityday.Participation;
import io.github.publicityday.Staffing;
import io.github.publicityday.StatedTime;
import io.github.publicityday.TimeSlot;
import io.github.publicityday.UnitRef;
import io.github.publicityday.validation.PlanPart;
import io.github.publicityday.validation.UnitDraft;
import io.github.publicityday.validation.WorkDraft;
import io.github.publicityday.validation.rules.staffing.StaffingInfeasible.Facts;
import io.github.publicityday.validation.rules.staffing.StaffingInfeasible.HeadcountUnknown;
import io.github.publicityday.validation.rules.staffing.StaffingInfeasible.TimeUnknown;
import io.github.publicityday.validation.testing.RuleAssert;
import java.util.List;
import org.junit.jupiter.api.Test;

class StaffingInfeasibleTest {
  private static final StaffingInfeasible RULE = new StaffingInfeasible();
  private static final TimeSlot TEN = slot("10:00", "11:00");

  private static UnitDraft patrol(int headcount) {
    return unit("patrol").headcount(headcount);
  }

  private static UnitDraft traffic(int headcount) {
    return unit("traffic").headcount(headcount);
  }

  private static Staffing total(int people) {
    return Staffing.atLeast(people).inTotal();
  }

  /** A stand that asks for people from 10:00 to 11:00, whichever unit sends them. */
  private static WorkDraft stand(String id, int people, String... units) {
    return activity(id).between("10:00", "11:00").asking(total(people)).attendedBy(units);
  }

  private static Facts facts(List<String> posts, long need, long have, TimeSlot when) {
    return facts(posts, List.of("patrol", "traffic"), need, have, when);
  }

  private static Facts facts(
      List<String> posts, List<String> units, long need, long have, TimeSlot when) {
    return new Facts(
        ImmutableList.copyOf(posts),
        ImmutableList.copyOf(units),
        when,
        need,
        have,
        need - have,
        ImmutableList.of());
  }

  private static HeadcountUnknown unknown(String post, String... units) {
    return new HeadcountUnknown(post, ImmutableList.copyOf(units));
  }

  @Test
  void failing() {
    Facts nine = facts(List.of("a", "b"), 10, 9, TEN);
    assertThatRule(RULE)
        .on(
            plan(
                patrol(4),
                traffic(5),
                stand("a", 5, "patrol", "traffic"),
                stand("b", 5, "patrol", "traffic")))
        .finds(
            error("activities[a]", nine)
                .relatedTo(
                    "claim activities[a]",
                    "claim activities[b]",
                    "unit units[patrol]",
                    "unit units[traffic]"));
    assertThat(nine.variant()).isEqualTo("once");
    assertThat(nine.shortBy()).isEqualTo(1);
  }

  @Test
  void theFirstPathIsTheSubjectWhateverTheOrderOfThePlan() {
    assertThatRule(RULE)
        .on(
            plan(
                patrol(4),
                traffic(5),
                stand("b", 5, "patrol", "traffic"),
                stand("a", 5, "patrol", "traffic")))
        .finds(error("activities[a]", facts(List.of("b", "a"), 10, 9, TEN)));
  }

  @Test
  void passingWithJustEnough() {
    assertThatRule(RULE)
        .on(
            plan(
                patrol(5),
                traffic(5),
                stand("a", 5, "patrol", "traffic"),
                stand("b", 5, "patrol", "traffic")))
        .findsNothing()
        .passes("activities[a]", "activities[b]");
  }

  @Test
  void passingTouching() {
    assertThatRule(RULE)
        .on(
            plan(
                patrol(4),
                traffic(5),
                stand("a", 5, "patrol", "traffic"),
                activity("b")
                    .between("11:00", "12:00")
                    .asking(total(5))
                    .attendedBy("patrol", "traffic")))
        .findsNothing();
  }

  @Test
  void overlappingTellsTheTimeThatIsShared() {
    assertThatRule(RULE)
        .on(
            plan(
                patrol(4),
                traffic(5),
                stand("a", 5, "patrol", "traffic"),
                activity("b")
                    .between("10:30", "11:30")
                    .asking(total(5))
                    .attendedBy("patrol", "traffic")))
        .finds(error("activities[a]", facts(List.of("a", "b"), 10, 9, slot("10:30", "11:00"))));
  }

  @Test
  void acrossMidnight() {
    WorkDraft[] stands = new WorkDraft[2];
    for (int i = 0; i < 2; i++) {
      stands[i] =
          activity(List.of("a", "b").get(i))
              .between("2012-01-10T22:00", "2012-01-11T01:00")
              .asking(total(5))
              .attendedBy("patrol", "traffic");
    }
    assertThatRule(RULE)
        .on(plan(patrol(4), traffic(5), stands[0], stands[1]))
        .finds(
            error(
                "activities[a]",
                facts(List.of("a", "b"), 10, 9, slot("2012-01-10T22:00", "2012-01-11T01:00"))));
  }

  @Test
  void aSinglePostMayNeedMoreThanEverybodyHas() {
    assertThatRule(RULE)
        .on(plan(patrol(3), traffic(4), stand("a", 8, "patrol", "traffic")))
        .finds(error("activities[a]", facts(List.of("a"), 8, 7, TEN)));
  }

  @Test
  void tellsOnlyThePostsThatCompete() {
    assertThatRule(RULE)
        .on(
            plan(
                patrol(2),
                traffic(2),
                unit("fire").headcount(50),
                stand("a", 3, "patrol", "traffic"),
                stand("b", 3, "patrol", "traffic"),
                stand("c", 9, "patrol", "fire")))
        .finds(error("activities[a]", facts(List.of("a", "b"), 6, 4, TEN)))
        .passes("activities[c]");
  }

  @Test
  void postsThatShareNobodyAreToldApart() {
    assertThatRule(RULE)
        .on(
            plan(
                units("x"),
                patrol(1),
                traffic(1),
                unit("fire").headcount(1),
                unit("office").headcount(1),
                stand("a", 3, "patrol", "traffic"),
                stand("b", 4, "fire", "office")))
        .finds(
            error("activities[a]", facts(List.of("a"), 3, 2, TEN)),
            error("activities[b]", facts(List.of("b"), List.of("fire", "office"), 4, 2, TEN)));
  }

  @Test
  void peopleAtOtherBookingsAreBound() {
    assertThatRule(RULE)
        .on(
            plan(
                patrol(4),
                traffic(5),
                stand("a", 8, "patrol", "traffic"),
                activity("gate").between("10:30", "12:00").attendedBy("patrol", 2)))
        .finds(error("activities[a]", facts(List.of("a"), 8, 7, slot("10:30", "11:00"))));
  }

  @Test
  void aBookingWithoutANumberBindsOne() {
    assertThatRule(RULE)
        .on(
            plan(
                patrol(4),
                traffic(5),
                stand("a", 9, "patrol", "traffic"),
                activity("gate").between("10:00", "11:00").attendedBy("patrol")))
        .finds(error("activities[a]", facts(List.of("a"), 9, 8, TEN)));
  }

  @Test
  void aBookingThatIsCertainlyUnderWayAtNoTimeBindsNobody() {
    assertThatRule(RULE)
        .on(
            plan(
                patrol(4),
                traffic(5),
                stand("a", 9, "patrol", "traffic"),
                activity("gate")
                    .within(window("10:00", "10:40", "10:20", "11:00"))
                    .attendedBy("patrol", 4)))
        .findsNothing();
  }

  @Test
  void aUnitBoundBeyondItsHeadcountHasNobodyLeft() {
    assertThatRule(RULE)
        .on(
            plan(
                patrol(4),
                traffic(5),
                stand("a", 5, "patrol", "traffic"),
                activity("gate").between("10:00", "11:00").attendedBy("patrol", 9)))
        .findsNothing();
  }

  @Test
  void whoMustStayBehindCannotBeSent() {
    Staffing seven = Staffing.builder().from(total(7)).stayingBehind(1).build();
    assertThatRule(RULE)
        .on(
            plan(
                patrol(4),
                traffic(4),
                activity("a")
                    .between("10:00", "11:00")
                    .asking(seven)
                    .attendedBy("patrol", "traffic")))
        .finds(error("activities[a]", facts(List.of("a"), 7, 6, TEN)));
  }

  @Test
  void theSamePersonStaysBehindForSeveralStatements() {
    Staffing one = Staffing.builder().minimum(1).stayingBehind(1).build();
    WorkDraft x = activity("x").between("10:00", "11:00").attendedBy("patrol", one);
    WorkDraft y = activity("y").between("10:00", "11:00").attendedBy("patrol", one);
    assertThatRule(RULE)
        .on(plan(patrol(4), traffic(4), stand("a", 5, "patrol", "traffic"), x, y))
        .findsNothing();
    assertThatRule(RULE)
        .on(plan(patrol(4), traffic(4), stand("a", 6, "patrol", "traffic"), x, y))
        .finds(error("activities[a]", facts(List.of("a"), 6, 5, TEN)));
  }

  @Test
  void ownMinimumsAndAssignedPeopleCountTowardsTheTotal() {
    assertThatRule(RULE)
        .on(
            plan(
                patrol(6),
                traffic(4),
                activity("a")
                    .between("10:00", "11:00")
                    .asking(total(8))
                    .attendedBy("patrol", Staffing.atLeast(5))
                    .attendedBy("traffic"),
                stand("b", 3, "patrol", "traffic")))
        .finds(error("activities[a]", facts(List.of("a", "b"), 11, 10, TEN)));
    assertThatRule(RULE)
        .on(
            plan(
                patrol(6),
                traffic(4),
                activity("a")
                    .between("10:00", "11:00")
                    .asking(total(8))
                    .attendedBy("patrol", 5)
                    .attendedBy("traffic"),
                stand("b", 2, "patrol", "traffic")))
        .findsNothing();
  }

  private static WorkDraft a() {
    return activity("a").between("10:00", "11:00");
  }

  /** The rule on {@code a} beside b, where the only one of patrol has to be. */
  private static RuleAssert.Said besideB(WorkDraft a) {
    return assertThatRule(RULE)
        .on(
            plan(
                patrol(1),
                traffic(9),
                unit("fire").headcount(0),
                unit("all").collectiveOf("patrol", "traffic"),
                unit("squad").collectiveOf("patrol"),
                a,
                stand("b", 1, "patrol", "fire")));
  }

  @Test
  void aNumberThatIsAUnitsOwnBindsItsPeople() {
    WorkDraft[] binding = {
      a().attendedBy("patrol", Staffing.atLeast(1)),
      a().attendedBy("patrol", total(1)),
      a().attendedBy("patrol", 1),
      a().attendedBy("all", Staffing.atLeast(1)),
      a().attendedBy("squad", 1)
    };
    for (WorkDraft a : binding) {
      besideB(a.asking(total(8)).attendedBy("traffic"))
          .finds(error("activities[b]", facts(List.of("b"), List.of("patrol", "fire"), 1, 0, TEN)));
    }
  }

  @Test
  void whatSeveralMaySendBindsNobodyInParticular() {
    besideB(a().asking(total(8)).attendedBy("patrol").attendedBy("traffic", 8)).findsNothing();
    besideB(
            a().asking(total(8))
                .attendedBy("patrol", Staffing.builder().maximum(1).build())
                .attendedBy("traffic"))
        .findsNothing();
    besideB(a().attendedBy("all", total(8))).findsNothing();
    besideB(a().asking(total(8)).attendedBy("all", 8)).findsNothing();
  }

  @Test
  void whoAttendsBesideACollectiveIsBound() {
    assertThatRule(RULE)
        .on(
            plan(
                patrol(9),
                traffic(9),
                unit("all").collectiveOf("patrol", "traffic"),
                unit("fire").headcount(1),
                unit("office").headcount(0),
                a().attendedBy("all", total(7)).attendedBy("fire"),
                stand("b", 1, "fire", "office")))
        .finds(error("activities[b]", facts(List.of("b"), List.of("fire", "office"), 1, 0, TEN)));
  }

  @Test
  void aUnitSendsNoMoreThanItIsAskedFor() {
    assertThatRule(RULE)
        .on(
            plan(
                patrol(20),
                traffic(4),
                activity("a")
                    .between("10:00", "11:00")
                    .asking(total(8))
                    .attendedBy("patrol", Staffing.between(1, 3))
                    .attendedBy("traffic")))
        .finds(error("activities[a]", facts(List.of("a"), 8, 7, TEN)));
  }

  @Test
  void aUnitThatIsAtAPartMaySendMoreThanTheWholeAsksItFor() {
    WorkDraft square =
        event("square")
            .between("10:00", "11:00")
            .asking(total(8))
            .attendedBy("patrol", Staffing.between(1, 3))
            .attendedBy("traffic");
    assertThatRule(RULE)
        .on(plan(patrol(20), traffic(4), square.with(zone("x").attendedBy("traffic"))))
        .finds(error("activities[square]", facts(List.of("square"), 8, 7, TEN)));
    assertThatRule(RULE)
        .on(plan(patrol(20), traffic(4), square.with(zone("y").attendedBy("patrol"))))
        .findsNothing();
  }

  @Test
  void whatAllAreLimitedToTogetherLimitsNoneOfThemAlone() {
    assertThatRule(RULE)
        .on(
            plan(
                patrol(4),
                traffic(4),
                unit("fire").headcount(1),
                unit("all").collectiveOf("patrol", "traffic"),
                a().asking(total(8))
                    .attendedBy("all", Staffing.builder().maximum(3).build().inTotal())
                    .attendedBy("fire")))
        .findsNothing();
  }

  @Test
  void aCollectiveSendsWhatEachOfItsUnlistedMembersMaySend() {
    WorkDraft a = a().attendedBy("linkage", Staffing.between(1, 2)).attendedBy("patrol");
    PlanPart linkage = unit("linkage").size(15).headcount(50);
    assertThatRule(RULE).on(plan(patrol(5), linkage, a.asking(total(35)))).findsNothing();
    assertThatRule(RULE)
        .on(plan(patrol(5), linkage, a.asking(total(36))))
        .finds(
            error("activities[a]", facts(List.of("a"), List.of("patrol", "linkage"), 36, 35, TEN)));
    assertThatRule(RULE)
        .on(plan(patrol(5), unit("linkage").collectiveOf().headcount(50), a.asking(total(50))))
        .findsNothing();
  }

  @Test
  void leavesATotalAloneThatWhatIsAskedOfEachDoesNotAllow() {
    assertThatRule(RULE)
        .on(
            plan(
                patrol(20),
                traffic(20),
                activity("a")
                    .between("10:00", "11:00")
                    .asking(total(8))
                    .attendedBy("patrol", Staffing.exactly(2))
                    .attendedBy("traffic", Staffing.exactly(2))))
        .findsNothing();
  }

  @Test
  void aUnitServesOnlyWhileItIsThere() {
    assertThatRule(RULE)
        .on(
            plan(
                patrol(4),
                traffic(4),
                activity("a")
                    .between("10:00", "12:00")
                    .asking(total(6))
                    .attendedBy("patrol")
                    .attendedBy(
                        Participation.builder()
                            .unit(UnitRef.of("traffic"))
                            .time(StatedTime.exactly(slot("10:00", "11:00")))
                            .build())))
        .finds(error("activities[a]", facts(List.of("a"), 6, 4, slot("11:00", "12:00"))));
  }

  @Test
  void membersServeForTheirCollective() {
    PlanPart all = unit("all").collectiveOf("patrol", "traffic");
    assertThatRule(RULE)
        .on(
            plan(
                all,
                patrol(3),
                traffic(4),
                unit("fire").headcount(9),
                a().attendedBy("all", total(8)).attendedBy("fire")))
        .finds(error("activities[a].participants[all]", facts(List.of("a"), 8, 7, TEN)))
        .passes();
    assertThatRule(RULE)
        .on(plan(all, patrol(3), traffic(4), stand("a", 7, "all")))
        .findsNothing()
        .passes("activities[a]");
  }

  @Test
  void ofCollectivesThatShareMembersTheGreatestNumberCounts() {
    PlanPart both = unit("both").collectiveOf("patrol", "traffic");
    PlanPart all = unit("all").collectiveOf("patrol", "traffic");
    assertThatRule(RULE)
        .on(
            plan(
                patrol(3),
                traffic(4),
                both,
                all,
                a().attendedBy("both", total(8)).attendedBy("all", total(5))))
        .finds(error("activities[a].participants[both]", facts(List.of("a"), 8, 7, TEN)))
        .passes();
    // Of equal numbers, one is told, whatever the order of the plan.
    assertThatRule(RULE)
        .on(
            plan(
                patrol(3),
                traffic(4),
                both,
                all,
                a().attendedBy("both", total(8)).attendedBy("all", total(8))))
        .finds(error("activities[a].participants[all]", facts(List.of("a"), 8, 7, TEN)))
        .passes();
  }

  @Test
  void eachParticipantMeansWhoTakesPartBesideIt() {
    assertThatRule(RULE)
        .on(
            plan(
                patrol(3),
                traffic(4),
                a().attendedBy("patrol", "traffic").attendedByEachParticipant(total(8))))
        .finds(
            error("activities[a].participants[each-participant]", facts(List.of("a"), 8, 7, TEN)));
  }

  @Test
  void aCollectiveIsNeededWhileItIsThere() {
    assertThatRule(RULE)
        .on(
            plan(
                patrol(3),
                traffic(4),
                unit("all").collectiveOf("patrol", "traffic"),
                activity("a")
                    .between("10:00", "12:00")
                    .attendedBy(
                        Participation.builder()
                            .unit(UnitRef.of("all"))
                            .staffing(total(8))
                            .time(StatedTime.exactly(TEN))
                            .build())))
        .finds(error("activities[a].participants[all]", facts(List.of("a"), 8, 7, TEN)));
  }

  @Test
  void membersThatNobodyListsMayHelpOut() {
    assertThatRule(RULE)
        .on(
            plan(
                unit("all").collectiveOf("patrol", "traffic").size(5),
                patrol(3),
                traffic(4),
                stand("a", 8, "all")))
        .cannotCheck("activities[a]", unknown("a", "all"))
        .finds();
  }

  @Test
  void unlistedMembersOfAMemberMayHelpOut() {
    assertThatRule(RULE)
        .on(
            plan(
                unit("all").collectiveOf("squads", "traffic"),
                unit("squads").collectiveOf("patrol").size(2),
                patrol(3),
                traffic(4),
                stand("a", 8, "all")))
        .cannotCheck("activities[a]", unknown("a", "squads"))
        .finds();
  }

  @Test
  void unlistedMembersOfACollectiveAroundMayHelpOut() {
    assertThatRule(RULE)
        .on(
            plan(
                unit("all").collectiveOf("patrol", "traffic").size(5),
                patrol(3),
                traffic(4),
                event("square")
                    .between("10:00", "11:00")
                    .attendedBy("all")
                    .with(zone("x").asking(total(8)).attendedByEachParticipant())))
        .cannotCheck("activities[square].parts[x]", unknown("x", "all"))
        .finds();
  }

  @Test
  void unitsThatThePlanDoesNotListMayHelpOut() {
    assertThatRule(RULE)
        .on(plan(patrol(3), stand("a", 8, "patrol", "ghost")))
        .cannotCheck("activities[a]", unknown("a", "ghost"))
        .finds();
  }

  @Test
  void cannotBeCheckedIfAUnitThatWouldHaveToFillItHasNoHeadcount() {
    assertThatRule(RULE)
        .on(plan(patrol(3), units("traffic"), stand("a", 8, "patrol", "traffic")))
        .cannotCheck("activities[a]", unknown("a", "traffic"))
        .finds();
    assertThat(unknown("a", "traffic").variant()).isEqualTo("unchecked.headcount-unknown");
  }

  @Test
  void passingIfTheRestSuffices() {
    assertThatRule(RULE)
        .on(plan(patrol(8), units("traffic"), stand("a", 8, "patrol", "traffic")))
        .findsNothing()
        .passes("activities[a]");
  }

  @Test
  void cannotBeCheckedWithoutATime() {
    assertThatRule(RULE)
        .on(
            plan(
                patrol(1),
                traffic(1),
                activity("a").asking(total(8)).attendedBy("patrol", "traffic")))
        .cannotCheck("activities[a]", new TimeUnknown("a"))
        .finds();
    assertThat(new TimeUnknown("a").variant()).isEqualTo("unchecked.time-unknown");
  }

  @Test
  void aPostWithoutATimeHidesNoOther() {
    assertThatRule(RULE)
        .on(
            plan(
                patrol(3),
                traffic(4),
                activity("a").asking(total(8)).attendedBy("patrol", "traffic"),
                stand("b", 8, "patrol", "traffic")))
        .cannotCheck("activities[a]", new TimeUnknown("a"))
        .finds(error("activities[b]", facts(List.of("b"), 8, 7, TEN)));
  }

  @Test
  void onlyWhatIsCertainlyUnderWayCounts() {
    assertThatRule(RULE)
        .on(
            plan(
                patrol(4),
                traffic(5),
                activity("a")
                    .within(window("10:00", "10:20", "11:00", "11:20"))
                    .asking(total(9))
                    .attendedBy("patrol", "traffic"),
                activity("gate")
                    .within(window("10:30", "10:40", "10:50", "11:30"))
                    .attendedBy("patrol", 1)))
        .finds(error("activities[a]", facts(List.of("a"), 9, 8, slot("10:40", "10:50"))));
    assertThatRule(RULE)
        .on(
            plan(
                patrol(1),
                traffic(1),
                activity("turn")
                    .within(window("10:18", "10:27", "10:20", "10:30"))
                    .asking(total(9))
                    .attendedBy("patrol", "traffic")))
        .cannotCheck("activities[turn]", new TimeUnknown("turn"));
  }

  @Test
  void aRelayNeedsItsPeopleOnThePlansOwnTurn() {
    WorkDraft onAir =
        activity("relay")
            .between("10:00", "10:30")
            .asking(total(3))
            .attendedBy("patrol", "traffic");
    assertThatRule(RULE)
        .on(plan(patrol(1), traffic(1), onAir.relaying(relay("a", "a", "b"))))
        .finds(error("activities[relay]", facts(List.of("relay"), 3, 2, slot("10:00", "10:02"))));
  }

  @Test
  void peopleAtAPartAreAtTheWholeToo() {
    assertThatRule(RULE)
        .on(
            plan(
                patrol(4),
                traffic(4),
                event("square")
                    .between("10:00", "11:00")
                    .asking(total(8))
                    .attendedBy("patrol", "traffic")
                    .with(
                        zone("x").asking(total(4)).attendedBy("patrol", "traffic"),
                        zone("y").attendedBy("patrol", 3)),
                duty("order").during("square").attendedBy("traffic", 1)))
        .findsNothing()
        .passes("activities[square]", "activities[square].parts[x]");
  }

  @Test
  void partsThatNeedMoreThanTheWholeCount() {
    assertThatRule(RULE)
        .on(
            plan(
                patrol(4),
                traffic(4),
                event("square")
                    .between("10:00", "11:00")
                    .asking(total(5))
                    .attendedBy("patrol", "traffic")
                    .with(
                        zone("x").asking(total(5)).attendedBy("patrol", "traffic"),
                        zone("y").asking(total(4)).attendedBy("patrol", "traffic"))))
        .finds(error("activities[square].parts[x]", facts(List.of("x", "y"), 9, 8, TEN)));
  }

  @Test
  void theWholeNeedsWhatItsPartsLeaveOver() {
    assertThatRule(RULE)
        .on(
            plan(
                patrol(4),
                traffic(4),
                event("square")
                    .between("10:00", "11:00")
                    .asking(total(9))
                    .attendedBy("patrol", "traffic")
                    .with(zone("x").asking(total(5)).attendedBy("patrol", "traffic"))))
        .finds(error("activities[square]", facts(List.of("square", "x"), 9, 8, TEN)));
  }

  @Test
  void peopleBoundToTheWholeMayServeItsParts() {
    assertThatRule(RULE)
        .on(
            plan(
                patrol(4),
                traffic(4),
                event("square")
                    .between("10:00", "11:00")
                    .attendedBy("patrol", Staffing.atLeast(4))
                    .with(zone("x").asking(total(8)).attendedBy("patrol", "traffic"))))
        .findsNothing();
    assertThatRule(RULE)
        .on(
            plan(
                patrol(4),
                traffic(4),
                event("square").between("10:00", "11:00").attendedBy("patrol", Staffing.atLeast(4)),
                stand("x", 8, "patrol", "traffic")))
        .finds(error("activities[x]", facts(List.of("x"), 8, 4, TEN)));
  }

  @Test
  void whoTakesPartInAPartMayFillTheWhole() {
    assertThatRule(RULE)
        .on(
            plan(
                patrol(4),
                traffic(4),
                event("square")
                    .between("10:00", "11:00")
                    .asking(total(8))
                    .attendedBy("patrol")
                    .with(zone("x").attendedBy("traffic"))))
        .findsNothing()
        .passes("activities[square]");
  }

  @Test
  void whoTakesPartInAPartFillsTheWholeOnlyMeanwhile() {
    assertThatRule(RULE)
        .on(
            plan(
                patrol(4),
                traffic(4),
                event("square")
                    .between("10:00", "11:00")
                    .asking(total(8))
                    .attendedBy("patrol")
                    .with(zone("x").between("10:00", "10:30").attendedBy("traffic"))))
        .finds(error("activities[square]", facts(List.of("square"), 8, 4, slot("10:30", "11:00"))));
  }

  @Test
  void oneCauseIsToldOnceWhenMostAreMissing() {
    Facts worst =
        new Facts(
            ImmutableList.of("a", "b"),
            ImmutableList.of("patrol", "traffic"),
            slot("11:00", "12:00"),
            13,
            9,
            4,
            slots(slot("10:00", "11:00"), slot("12:00", "12:30")));
    assertThatRule(RULE)
        .on(
            plan(
                patrol(4),
                traffic(5),
                activity("a")
                    .between("10:00", "12:30")
                    .asking(total(10))
                    .attendedBy("patrol", "traffic"),
                activity("b")
                    .between("11:00", "12:00")
                    .asking(total(3))
                    .attendedBy("patrol", "traffic")))
        .finds(error("activities[a]", worst));
    assertThat(worst.variant()).isEqualTo("repeatedly");
  }

  @Test
  void otherTimesThatTouchAreOne() {
    assertThatRule(RULE)
        .on(
            plan(
                patrol(4),
                traffic(5),
                activity("a")
                    .between("10:00", "13:00")
                    .asking(total(10))
                    .attendedBy("patrol", "traffic"),
                stand("b", 9, "patrol", "traffic"),
                activity("c")
                    .between("12:00", "13:00")
                    .asking(total(1))
                    .attendedBy("patrol", "traffic")))
        .finds(
            error(
                "activities[a]",
                new Facts(
                    ImmutableList.of("a", "b"),
                    ImmutableList.of("patrol", "traffic"),
                    TEN,
                    19,
                    9,
                    10,
                    slots(slot("11:00", "13:00")))));
  }

  @Test
  void aTimeWhenTwoThatWereApartAreShortTogetherIsToldWithTheFirstOfThem() {
    WorkDraft a = activity("a").between("10:00", "12:00").asking(total(2));
    WorkDraft b = activity("b").between("10:00", "12:00").asking(total(2));
    assertThatRule(RULE)
        .on(
            plan(
                patrol(2),
                traffic(2),
                unit("fire").headcount(0),
                b.attendedBy("traffic", "fire"),
                a.attendedBy("patrol", "fire"),
                activity("gate")
                    .between("10:00", "11:00")
                    .attendedBy("patrol", 2)
                    .attendedBy("traffic", 2),
                activity("c")
                    .between("11:00", "12:00")
                    .asking(total(1))
                    .attendedBy("patrol", "traffic")))
        .finds(
            error(
                "activities[a]",
                new Facts(
                    ImmutableList.of("a"),
                    ImmutableList.of("patrol", "fire"),
                    TEN,
                    2,
                    0,
                    2,
                    slots(slot("11:00", "12:00")))),
            error("activities[b]", facts(List.of("b"), List.of("traffic", "fire"), 2, 0, TEN)));
  }

  @Test
  void leavesWhatOneUnitAloneMustSendToOthers() {
    assertThatRule(RULE)
        .on(
            plan(
                patrol(1),
                activity("a").between("10:00", "11:00").asking(total(9)).attendedBy("patrol"),
                activity("b").between("10:00", "11:00").attendedBy("patrol", Staffing.atLeast(9))))
        .looksAtNothing();
  }

  @Test
  void leavesPlansAloneThatAskNobodyTogether() {
    assertThatRule(RULE)
        .on(
            plan(
                patrol(1),
                traffic(1),
                activity("a")
                    .between("10:00", "11:00")
                    .asking(Staffing.atLeast(5))
                    .attendedBy("patrol", "traffic"),
                activity("b")
                    .between("10:00", "11:00")
                    .asking(Staffing.builder().maximum(1).build().inTotal())
                    .attendedBy("patrol", "traffic"),
                activity("c").between("10:00", "11:00").asking(total(9))))
        .looksAtNothing();
  }

  @Test
  void needsBeyondTheRangeOfIntAreCounted() {
    assertThatRule(RULE)
        .on(
            plan(
                patrol(1),
                traffic(1),
                stand("a", Integer.MAX_VALUE, "patrol", "traffic"),
                stand("b", Integer.MAX_VALUE, "patrol", "traffic")))
        .finds(error("activities[a]", facts(List.of("a", "b"), 2L * Integer.MAX_VALUE, 2, TEN)));
  }
}
