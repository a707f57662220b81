package io.github.publicityday.validation.rules.schedule;

import static io.github.publicityday.validation.Plans.DAY;
import static io.github.publicityday.validation.Plans.activity;
import static io.github.publicityday.validation.Plans.at;
import static io.github.publicityday.validation.Plans.duty;
import static io.github.publicityday.validation.Plans.event;
import static io.github.publicityday.validation.Plans.exactly;
import static io.github.publicityday.validation.Plans.plan;
import static io.github.publicityday.validation.Plans.relay;
import static io.github.publicityday.validation.Plans.slot;
import static io.github.publicityday.validation.Plans.window;
import static io.github.publicityday.validation.Plans.year;
import static io.github.publicityday.validation.testing.RuleAssert.assertThatRule;
import static io.github.publicityday.validation.testing.RuleAssert.error;
import static io.github.publicityday.validation.testing.RuleAssert.warning;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.publicityday.DayPart;
import io.github.publicityday.Festival;
import io.github.publicityday.Hours;
import io.github.publicityday.StatedDate;
import io.github.publicityday.StatedTime;
import io.github.publicityday.TimeWindow;
import io.github.publicityday.TimeWindow.OpenSide;
import io.github.publicityday.validation.WorkDraft;
import io.github.publicityday.validation.rules.schedule.OutsideParentTime.Facts;
import io.github.publicityday.validation.rules.schedule.OutsideParentTime.TimeUnknown;
import io.github.publicityday.validation.testing.RuleAssert.Said;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutsideParentTimeTest {
  private static final OutsideParentTime RULE = new OutsideParentTime();
  private static final String ACT = "activities[square].parts[act]";
  private static final TimeWindow WHOLE = exactly("10:00", "11:30");

  private static Said saidOf(WorkDraft act) {
    return assertThatRule(RULE)
        .on(plan(year(2012), event("square").between("10:00", "11:30").with(act)));
  }

  private static Facts facts(TimeWindow act, TimeWindow square, boolean certain) {
    return new Facts("act", act, "square", square, certain);
  }

  @Test
  void failing() {
    Facts certain = facts(exactly("11:00", "12:00"), WHOLE, true);
    saidOf(activity("act").between("11:00", "12:00"))
        .finds(error(ACT, certain).relatedTo("whole activities[square]"));
    assertThat(certain.variant()).isEqualTo("certain");
  }

  @ParameterizedTest
  @CsvSource({
    "09:00,09:30", // before
    "09:00,10:00", // touching the start
    "09:59,10:30", // overlapping the start
    "09:00,12:00", // around
    "10:00,11:31", // same start
    "09:59,11:30", // same end
    "11:00,12:00", // overlapping the end
    "11:30,12:00", // touching the end
    "12:00,13:00", // after
    "2012-01-09T10:00,2012-01-09T11:30", // the day before
    "2012-01-10T23:00,2012-01-11T01:00", // across midnight
  })
  void failingWithAnExactTimeOutside(String start, String end) {
    saidOf(activity("act").between(start, end))
        .finds(error(ACT, facts(exactly(start, end), WHOLE, true)));
  }

  @ParameterizedTest
  @CsvSource({"10:30,11:00", "10:00,11:00", "11:00,11:30", "10:00,11:30"})
  void passingNestedSameStartSameEndAndEqual(String start, String end) {
    saidOf(activity("act").between(start, end)).findsNothing().passes(ACT);
  }

  @Test
  void passingAcrossMidnightWithinAWholeThatGoesOn() {
    assertThatRule(RULE)
        .on(
            plan(
                event("square")
                    .between("22:00", "2012-01-11T02:00")
                    .with(activity("act").between("23:00", "2012-01-11T01:00"))))
        .findsNothing()
        .passes(ACT);
  }

  @Test
  void threeDeepIsComparedWithItsOwnParentOnly() {
    assertThatRule(RULE)
        .on(
            plan(
                event("square")
                    .between("10:00", "11:30")
                    .with(
                        activity("act")
                            .between("11:00", "12:00")
                            .with(activity("song").between("11:45", "12:00")))))
        .finds(error(ACT, facts(exactly("11:00", "12:00"), WHOLE, true)))
        .passes(ACT + ".parts[song]");
  }

  @Test
  void aParentWithoutATimeOfItsOwnHasItsParents() {
    assertThatRule(RULE)
        .on(
            plan(
                event("day")
                    .between("10:00", "11:30")
                    .with(activity("square").with(activity("act").between("11:00", "12:00")))))
        .finds(
            error(
                    "activities[day].parts[square].parts[act]",
                    facts(exactly("11:00", "12:00"), WHOLE, true))
                .relatedTo("whole activities[day].parts[square]"));
  }

  @Test
  void aVagueTimeThatLiesPartlyOutsideIsPossiblyOutside() {
    TimeWindow vague = window("09:50", "10:10", "10:20", "10:40");
    Facts possible = facts(vague, WHOLE, false);
    saidOf(activity("act").within(vague)).finds(warning(ACT, possible));
    assertThat(possible.variant()).isEqualTo("possible");

    TimeWindow late = window("11:00", "11:10", "11:20", "11:40");
    saidOf(activity("act").within(late)).finds(warning(ACT, facts(late, WHOLE, false)));
  }

  @Test
  void aVagueTimeOfWhichNothingFitsIsCertainlyOutside() {
    TimeWindow early = window("09:00", "09:59", "10:10", "10:20");
    saidOf(activity("act").within(early)).finds(error(ACT, facts(early, WHOLE, true)));
    TimeWindow late = window("11:00", "11:10", "11:31", "11:40");
    saidOf(activity("act").within(late)).finds(error(ACT, facts(late, WHOLE, true)));
  }

  @Test
  void theEveningOfAMorningEventIsCertainlyOutside() {
    saidOf(activity("act").time(StatedTime.on(StatedDate.of(DAY), Hours.of(DayPart.EVENING))))
        .finds(
            error(ACT, facts(TimeWindow.within(slot("18:00", "2012-01-11T00:00")), WHOLE, true)));
  }

  @Test
  void leavesPartsAloneThatStateNoTime() {
    saidOf(activity("act")).looksAtNothing();
    saidOf(activity("act").time(StatedTime.BLANK)).looksAtNothing();
    saidOf(activity("act").time(StatedTime.TO_BE_ANNOUNCED)).looksAtNothing();
  }

  @Test
  void leavesAWholeWithoutATimeAlone() {
    assertThatRule(RULE)
        .on(plan(event("square").with(activity("act").between("10:00", "11:00"))))
        .looksAtNothing();
  }

  @Test
  void leavesAPartAloneThatIsOnlyVaguer() {
    saidOf(activity("act").onTheDay()).findsNothing().passes(ACT);
    saidOf(activity("act").time(StatedTime.on(StatedDate.of(DAY), Hours.of(DayPart.MORNING))))
        .findsNothing()
        .passes(ACT);
  }

  @Test
  void leavesAPartAloneThatIsOnlyMoreExact() {
    for (Hours hours : new Hours[] {Hours.UNSTATED, Hours.of(DayPart.MORNING)}) {
      assertThatRule(RULE)
          .on(
              plan(
                  event("square")
                      .time(StatedTime.on(StatedDate.of(DAY), hours))
                      .with(activity("act").between("10:00", "11:30"))))
          .findsNothing()
          .passes(ACT);
    }
  }

  @Test
  void leavesAPartAloneThatIsAsVague() {
    assertThatRule(RULE)
        .on(plan(event("square").onTheDay().with(activity("act").onTheDay())))
        .findsNothing()
        .passes(ACT);
  }

  @Test
  void anExactPartOutsideAVagueWholeIsOutside() {
    assertThatRule(RULE)
        .on(
            plan(
                event("square")
                    .time(StatedTime.on(StatedDate.of(DAY), Hours.of(DayPart.MORNING)))
                    .with(activity("act").between("11:00", "13:00"))))
        .finds(
            error(
                ACT,
                facts(exactly("11:00", "13:00"), TimeWindow.within(slot("00:00", "12:00")), true)));
  }

  @Test
  void leavesASideAloneThatThePartLeavesOpen() {
    saidOf(activity("act").time(StatedTime.at(Hours.from(LocalTime.of(11, 0)))))
        .findsNothing()
        .passes(ACT);
    saidOf(activity("act").time(StatedTime.at(Hours.until(LocalTime.of(10, 30)))))
        .findsNothing()
        .passes(ACT);
    saidOf(
            activity("act")
                .time(
                    StatedTime.relative(
                        StatedTime.Relation.BEFORE,
                        new StatedTime.OfFestival(Festival.SPRING_FESTIVAL))))
        .findsNothing()
        .passes(ACT);
  }

  @Test
  void anOpenEndStillLiesAfterItsStart() {
    TimeWindow from =
        new TimeWindow(at("11:30"), at("11:30"), at("11:31"), at("2012-01-11T00:00"), OpenSide.END);
    saidOf(activity("act").time(StatedTime.at(Hours.from(LocalTime.of(11, 30)))))
        .finds(error(ACT, facts(from, WHOLE, true)));
  }

  @Test
  void anOpenStartStillLiesBeforeItsEnd() {
    TimeWindow until =
        new TimeWindow(at("00:00"), at("09:59"), at("10:00"), at("10:00"), OpenSide.START);
    saidOf(activity("act").time(StatedTime.at(Hours.until(LocalTime.of(10, 0)))))
        .finds(error(ACT, facts(until, WHOLE, true)));
  }

  @Test
  void leavesASideAloneThatTheWholeLeavesOpen() {
    assertThatRule(RULE)
        .on(
            plan(
                event("square")
                    .time(StatedTime.on(StatedDate.of(DAY), Hours.from(LocalTime.of(10, 0))))
                    .with(activity("act").between("23:00", "2012-01-11T01:00"))))
        .findsNothing()
        .passes(ACT);
    assertThatRule(RULE)
        .on(
            plan(
                event("square")
                    .time(StatedTime.on(StatedDate.of(DAY), Hours.until(LocalTime.of(10, 0))))
                    .with(activity("act").between("2012-01-09T23:00", "09:00"))))
        .findsNothing()
        .passes(ACT);
  }

  @Test
  void leavesAPartAloneThatLastsAsLongAsTheWhole() {
    saidOf(activity("act").during("square")).findsNothing().passes(ACT);
  }

  @Test
  void leavesTheLengthOfARelayAlone() {
    saidOf(
            activity("act")
                .time(StatedTime.at(Hours.from(LocalTime.of(11, 20))))
                .relaying(relay("f", "a", "b", "c", "d", "e", "f")))
        .findsNothing()
        .passes(ACT);
  }

  @Test
  void cannotBeCheckedIfThePartCannotBePlaced() {
    TimeUnknown unknown = new TimeUnknown("act");
    saidOf(activity("act").during("nowhere")).cannotCheck(ACT, unknown).finds();
    assertThatRule(RULE)
        .on(
            plan(
                event("square")
                    .between("10:00", "11:30")
                    .with(
                        activity("act").time(StatedTime.on(StatedDate.of(1, 10), Hours.UNSTATED)))))
        .cannotCheck(ACT, unknown);
    assertThat(unknown.variant()).isEqualTo("unchecked.time-unknown");
  }

  @Test
  void leavesDutiesAlone() {
    assertThatRule(RULE).on(plan(duty("order").between("10:00", "11:30"))).looksAtNothing();
  }
}
