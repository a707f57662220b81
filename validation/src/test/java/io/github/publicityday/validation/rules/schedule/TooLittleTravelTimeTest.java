package io.github.publicityday.validation.rules.schedule;

import static io.github.publicityday.validation.Plans.activity;
import static io.github.publicityday.validation.Plans.duty;
import static io.github.publicityday.validation.Plans.event;
import static io.github.publicityday.validation.Plans.plan;
import static io.github.publicityday.validation.Plans.unit;
import static io.github.publicityday.validation.Plans.units;
import static io.github.publicityday.validation.Plans.way;
import static io.github.publicityday.validation.Plans.window;
import static io.github.publicityday.validation.Plans.zone;
import static io.github.publicityday.validation.testing.RuleAssert.assertThatRule;
import static io.github.publicityday.validation.testing.RuleAssert.warning;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.publicityday.Participation;
import io.github.publicityday.PersonId;
import io.github.publicityday.StatedTime;
import io.github.publicityday.TimeWindow;
import io.github.publicityday.UnitRef;
import io.github.publicityday.validation.Finding;
import io.github.publicityday.validation.PlanPart;
import io.github.publicityday.validation.PlanValidator;
import io.github.publicityday.validation.WorkDraft;
import io.github.publicityday.validation.rules.schedule.TooLittleTravelTime.Facts;
import io.github.publicityday.validation.rules.schedule.TooLittleTravelTime.MembersUnlisted;
import io.github.publicityday.validation.rules.schedule.TooLittleTravelTime.WayUnknown;
import io.github.publicityday.validation.testing.RuleAssert.Said;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TooLittleTravelTimeTest {
  private static final TooLittleTravelTime RULE = new TooLittleTravelTime();
  private static final PlanPart SQUAD = units("squad");
  private static final PlanPart TWENTY_MINUTES = way("school", "square", 20);

  private static Said on(PlanPart... parts) {
    return assertThatRule(RULE).on(plan(parts));
  }

  private static WorkDraft stand() {
    return activity("stand").between("09:00", "10:00").in("square").attendedBy("squad");
  }

  private static WorkDraft talk(String start) {
    return activity("talk").between(start, "11:00").in("school").attendedBy("squad");
  }

  private static Facts facts(String before, String after, int minutes, int shortBy) {
    return new Facts("squad", before, "square", after, "school", minutes, 20, shortBy, false);
  }

  @Test
  void failing() {
    on(SQUAD, TWENTY_MINUTES, stand(), talk("10:15"))
        .finds(
            warning("units[squad]", facts("stand", "talk", 15, 5))
                .relatedTo("claim activities[stand]", "claim activities[talk]"));
    assertThat(facts("a", "b", 15, 5).variant()).isEqualTo("way");
  }

  @Test
  void passingWithJustEnoughTime() {
    on(SQUAD, TWENTY_MINUTES, stand(), talk("10:20")).findsNothing().passes("units[squad]");
  }

  @Test
  void failingBackToBackAndWithTheShortestOfTwoStatements() {
    on(SQUAD, way("square", "school", 30), TWENTY_MINUTES, stand(), talk("10:00"))
        .finds(warning("units[squad]", facts("stand", "talk", 0, 20)));
  }

  @Test
  void leavesOverlapsToDoubleBookings() {
    on(SQUAD, TWENTY_MINUTES, stand(), talk("09:59")).findsNothing();
    on(
            SQUAD,
            TWENTY_MINUTES,
            stand(),
            talk("10:15").within(window("09:55", "10:15", "11:00", "11:00")))
        .findsNothing();
  }

  @Test
  void vagueTimesThatMayLeaveEnoughPassAndThoseThatCannotFail() {
    WorkDraft vague = talk("10:00");
    on(SQUAD, TWENTY_MINUTES, stand(), vague.within(window("10:00", "10:20", "11:00", "11:00")))
        .findsNothing();
    on(SQUAD, TWENTY_MINUTES, stand(), vague.within(window("10:00", "10:19", "11:00", "11:00")))
        .finds(warning("units[squad]", facts("stand", "talk", 19, 1)));
  }

  @Test
  void aHandOverAtOnePlaceIsKeptIfItIsStated() {
    WorkDraft next = activity("show").between("10:05", "10:30").in("square").attendedBy("squad");
    Facts facts = new Facts("squad", "stand", "square", "show", "square", 5, 10, 5, true);
    on(SQUAD, way("square", "square", 10), stand(), next).finds(warning("units[squad]", facts));
    on(SQUAD, TWENTY_MINUTES, stand(), next).findsNothing();
    assertThat(facts.variant()).isEqualTo("hand-over");
  }

  @Test
  void onlyThePlaceWhereItWasLastCounts() {
    on(
            SQUAD,
            TWENTY_MINUTES,
            way("square", "office", 1),
            way("office", "school", 5),
            stand(),
            activity("call").between("10:01", "10:05").in("office").attendedBy("squad"),
            talk("10:10"))
        .findsNothing();
  }

  @Test
  void everyWayOfADayIsToldOnce() {
    on(
            SQUAD,
            TWENTY_MINUTES,
            way("school", "hall", 20),
            way("hall", "office", 20),
            stand(),
            talk("10:15"),
            activity("film").between("11:10", "12:00").in("hall").attendedBy("squad"),
            activity("call").between("12:05", "13:00").in("office").attendedBy("squad"))
        .finds(
            warning("units[squad]", facts("stand", "talk", 15, 5)),
            warning(
                "units[squad]",
                new Facts("squad", "talk", "school", "film", "hall", 10, 20, 10, false)),
            warning(
                "units[squad]",
                new Facts("squad", "film", "hall", "call", "office", 5, 20, 15, false)));
  }

  @Test
  void ofBookingsThatEndTogetherTheOneThatCertainlyDoesIsWhereItWasLast() {
    on(
            SQUAD,
            TWENTY_MINUTES,
            stand(),
            activity("desk")
                .within(window("09:00", "09:00", "09:30", "10:00"))
                .in("square")
                .attendedBy("squad"),
            talk("10:15"))
        .finds(warning("units[squad]", facts("stand", "talk", 15, 5)));
  }

  @Test
  void theOrderInWhichAUnitIsListedTwicePlaysNoPart() {
    TimeWindow late = window("09:30", "09:30", "10:00", "10:05");
    for (TimeWindow other :
        List.of(
            window("09:00", "09:30", "10:00", "10:05"),
            late.leavingOpen(TimeWindow.OpenSide.END))) {
      assertThat(toldOfStandAttended(late, other)).isEqualTo(toldOfStandAttended(other, late));
    }
  }

  private static List<Finding> toldOfStandAttended(TimeWindow... times) {
    WorkDraft stand = activity("stand").between("09:00", "10:00").in("square");
    for (TimeWindow time : times) {
      stand.attendedBy(
          Participation.builder().unit(UnitRef.of("squad")).time(StatedTime.within(time)).build());
    }
    List<Finding> found =
        PlanValidator.create()
            .validate(plan(SQUAD, TWENTY_MINUTES, stand, talk("10:15")))
            .findings()
            .stream()
            .filter(finding -> finding.rule().equals("too-little-travel-time"))
            .toList();
    assertThat(found).hasSize(1);
    return found;
  }

  @Test
  void leavesAloneWhoIsBookedOnce() {
    on(SQUAD, TWENTY_MINUTES, stand()).looksAtNothing();
  }

  @Test
  void aWholeAndItsPartAreOnePlaceAndOneJourney() {
    WorkDraft square =
        event("square-event")
            .between("09:00", "10:00")
            .in("square")
            .attendedBy("squad")
            .with(zone("stand").between("09:00", "09:30").attendedBy("squad"));
    WorkDraft school =
        event("open-day")
            .between("10:10", "12:00")
            .in("school")
            .attendedBy("squad")
            .with(zone("talk").attendedBy("squad"), zone("later").attendedBy("squad"));
    on(SQUAD, TWENTY_MINUTES, square, school)
        .finds(
            warning("units[squad]", facts("square-event", "later", 10, 10))
                .relatedTo(
                    "claim activities[square-event]", "claim activities[open-day].parts[later]"));
  }

  @Test
  void aDutyIsWhereTheActivityIsThatItServes() {
    on(
            SQUAD,
            TWENTY_MINUTES,
            activity("fair").between("09:00", "10:00").in("square"),
            duty("order").during("fair").attendedBy("squad"),
            talk("10:15"))
        .finds(warning("units[squad]", facts("order", "talk", 15, 5)));
  }

  @Test
  void leavesAloneWhoComesFromSeveralPlacesAndPlacesThatAreNotKnown() {
    on(
            SQUAD,
            TWENTY_MINUTES,
            stand(),
            activity("desk").between("09:00", "10:00").in("office").attendedBy("squad"),
            talk("10:15"))
        .findsNothing();
    on(SQUAD, TWENTY_MINUTES, stand(), talk("10:15").in("school", "hall")).findsNothing();
    on(SQUAD, stand(), activity("x").between("10:00", "11:00").attendedBy("squad")).findsNothing();
  }

  @Test
  void aUnitThatHasPeopleForBothPassesUnlessItCannotBeDivided() {
    on(unit("squad").headcount(2), TWENTY_MINUTES, stand(), talk("10:00"))
        .findsNothing()
        .passes("units[squad]");
    on(unit("squad").headcount(1), TWENTY_MINUTES, stand(), talk("10:00"))
        .finds(warning("units[squad]", facts("stand", "talk", 0, 20)));
    on(unit("squad").headcount(9).indivisible(), TWENTY_MINUTES, stand(), talk("10:00"))
        .finds(warning("units[squad]", facts("stand", "talk", 0, 20)));
  }

  @ParameterizedTest
  @CsvSource({"3,1", "1,3", "2,2"})
  void peopleForBothAreAsManyAsBothNeed(int atStand, int atTalk) {
    WorkDraft stand =
        activity("stand").between("09:00", "10:00").in("square").attendedBy("squad", atStand);
    WorkDraft talk =
        activity("talk").between("10:00", "11:00").in("school").attendedBy("squad", atTalk);
    on(unit("squad").headcount(4), TWENTY_MINUTES, stand, talk)
        .findsNothing()
        .passes("units[squad]");
    on(unit("squad").headcount(3), TWENTY_MINUTES, stand, talk)
        .finds(warning("units[squad]", facts("stand", "talk", 0, 20)));
  }

  @Test
  void aPersonCannotSendSomebodyElse() {
    PlanPart[] parts =
        Stream.of(stand(), talk("10:15"))
            .map(
                work ->
                    work.attendedBy(
                        Participation.builder()
                            .unit(UnitRef.of("office"))
                            .addPeople(PersonId.of("chief"))
                            .build()))
            .toArray(PlanPart[]::new);
    on(unit("squad").headcount(9), unit("office").headcount(9), TWENTY_MINUTES, parts[0], parts[1])
        .finds(
            warning(
                "people[chief]",
                new Facts("chief", "stand", "square", "talk", "school", 15, 20, 5, false)));
  }

  @Test
  void cannotBeCheckedWhereNoTravelTimeIsStated() {
    on(
            SQUAD,
            way("square", "hall", 5),
            stand(),
            talk("10:15"),
            activity("film").between("11:10", "12:00").in("hall").attendedBy("squad"))
        .finds()
        .cannotCheck("units[squad]", new WayUnknown("squad", "talk", "school", "film", "hall", 10));
    assertThat(new WayUnknown("a", "b", "c", "d", "e", 1).variant())
        .isEqualTo("unchecked.way-unknown");
  }

  @Test
  void ofUnknownWaysThatLeaveAsLittleTimeTheFirstPathIsTold() {
    on(
            SQUAD,
            stand(),
            talk("10:15"),
            activity("film").between("10:15", "11:00").in("hall").attendedBy("squad"))
        .cannotCheck(
            "units[squad]", new WayUnknown("squad", "stand", "square", "film", "hall", 15));
  }

  @Test
  void twoHoursAreEnoughForAnyWay() {
    on(SQUAD, stand(), talk("10:15").between("12:00", "13:00")).findsNothing();
    on(SQUAD, stand(), talk("10:15").between("11:59", "13:00")).leavesUnchecked(1);
  }

  @Test
  void cannotBeCheckedOfMembersThatAreNotListed() {
    on(unit("squad").size(3), TWENTY_MINUTES, stand(), talk("10:15"))
        .finds()
        .cannotCheck("units[squad]", new MembersUnlisted("squad", "stand", "talk"));
    assertThat(new MembersUnlisted("a", "b", "c").variant())
        .isEqualTo("unchecked.members-unlisted");
  }
}
