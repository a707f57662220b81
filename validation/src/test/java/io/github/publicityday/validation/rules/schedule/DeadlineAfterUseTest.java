package io.github.publicityday.validation.rules.schedule;

import static io.github.publicityday.validation.Plans.DAY;
import static io.github.publicityday.validation.Plans.duty;
import static io.github.publicityday.validation.Plans.event;
import static io.github.publicityday.validation.Plans.exactly;
import static io.github.publicityday.validation.Plans.plan;
import static io.github.publicityday.validation.RuleAssert.assertThatRule;
import static io.github.publicityday.validation.RuleAssert.error;

import io.github.publicityday.Activity;
import io.github.publicityday.ActivityId;
import io.github.publicityday.Deadline;
import io.github.publicityday.Hours;
import io.github.publicityday.PlanCalendar;
import io.github.publicityday.Responsibility;
import io.github.publicityday.StatedDate;
import io.github.publicityday.StatedTime;
import io.github.publicityday.TimeWindow;
import io.github.publicityday.UnitRef;
import io.github.publicityday.validation.RuleAssert.Said;
import io.github.publicityday.validation.rules.schedule.DeadlineAfterUse.Due;
import io.github.publicityday.validation.rules.schedule.DeadlineAfterUse.Facts;
import io.github.publicityday.validation.rules.schedule.DeadlineAfterUse.TimeUnknown;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeadlineAfterUseTest {
  private static final DeadlineAfterUse RULE = new DeadlineAfterUse();
  private static final TimeWindow TIME = exactly("10:00", "11:30");

  private static StatedTime by(String hour) {
    return StatedTime.relative(
        StatedTime.Relation.BY,
        new StatedTime.OnDay(StatedDate.of(DAY), Hours.until(LocalTime.parse(hour))));
  }

  private static Said saidOf(Deadline.Kind kind, StatedTime by) {
    return assertThatRule(RULE).on(plan(event("square").between("10:00", "11:30").due(kind, by)));
  }

  private static Facts facts(Due due, StatedTime by) {
    TimeWindow deadline =
        PlanCalendar.of(plan()).windowOf(Deadline.of(Deadline.Kind.REPORT, by)).orElseThrow();
    return new Facts("square", due, deadline, TIME);
  }

  @ParameterizedTest
  @CsvSource({
    "SET_UP,10:01",
    "SET_UP,12:00",
    "ARRIVE,10:30",
    "HAND_IN,11:30",
    "REPORT,11:29",
    "REPORT,09:00"
  })
  void failing(Deadline.Kind kind, String hour) {
    Due due = Due.valueOf(kind.name());
    saidOf(kind, by(hour))
        .finds(
            error(
                    "activities[square].deadlines[" + facts(due, by(hour)).variant() + "]",
                    facts(due, by(hour)))
                .relatedTo("whole activities[square]"));
  }

  @ParameterizedTest
  @CsvSource({
    "SET_UP,10:00,set-up",
    "ARRIVE,09:30,arrive",
    "HAND_IN,09:00,hand-in",
    "REPORT,11:30,report"
  })
  void passing(Deadline.Kind kind, String hour, String key) {
    saidOf(kind, by(hour)).findsNothing().passes("activities[square].deadlines[" + key + "]");
  }

  @Test
  void aDeadlineOfWhoAnswersForItCountsToo() {
    Responsibility patrol =
        Responsibility.builder()
            .from(Responsibility.of(UnitRef.of("patrol")))
            .deadline(Deadline.of(Deadline.Kind.HAND_IN, by("10:30")))
            .build();
    assertThatRule(RULE)
        .on(
            plan(
                builder ->
                    builder.addActivity(
                        Activity.builder()
                            .id(ActivityId.of("square"))
                            .title("square")
                            .time(StatedTime.within(TIME))
                            .addResponsibility(patrol)
                            .build())))
        .finds(
            error(
                "activities[square].responsible[patrol].deadline",
                facts(Due.HAND_IN, by("10:30"))));
  }

  @Test
  void someMomentOfTheDayMayBeInTime() {
    StatedTime thatDay = StatedTime.on(StatedDate.of(DAY), Hours.UNSTATED);
    saidOf(Deadline.Kind.SET_UP, thatDay).findsNothing();
    saidOf(Deadline.Kind.REPORT, thatDay).findsNothing();
    saidOf(Deadline.Kind.SET_UP, StatedTime.on(StatedDate.of(DAY.plusDays(1)), Hours.UNSTATED))
        .finds(
            error(
                "activities[square].deadlines[set-up]",
                facts(Due.SET_UP, StatedTime.on(StatedDate.of(DAY.plusDays(1)), Hours.UNSTATED))));
  }

  @Test
  void leavesAloneTheWorkItselfThePlanAndWhatIsToBeAnnounced() {
    saidOf(Deadline.Kind.COMPLETE, by("12:00")).looksAtNothing();
    saidOf(Deadline.Kind.SET_UP, StatedTime.TO_BE_ANNOUNCED).looksAtNothing();
    assertThatRule(RULE)
        .on(plan(duty("banners").due(Deadline.Kind.HAND_IN, by("10:00"))))
        .looksAtNothing();
    assertThatRule(RULE)
        .on(
            plan(
                p -> p.addDeadline(Deadline.of(Deadline.Kind.REPORT, by("09:00"))),
                event("square").between("10:00", "11:30")))
        .looksAtNothing();
  }

  @Test
  void cannotBeChecked() {
    assertThatRule(RULE)
        .on(plan(duty("banners").due(Deadline.Kind.HAND_IN, by("10:00")).during("nothing")))
        .cannotCheck("duties[banners].deadlines[hand-in]", new TimeUnknown("banners"));
    saidOf(Deadline.Kind.SET_UP, StatedTime.on(StatedDate.of(1, 9), Hours.UNSTATED))
        .cannotCheck("activities[square].deadlines[set-up]", new TimeUnknown("square"));
  }
}
