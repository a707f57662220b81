package io.github.publicityday.validation.rules.schedule;

import static io.github.publicityday.validation.Plans.activity;
import static io.github.publicityday.validation.Plans.date;
import static io.github.publicityday.validation.Plans.duty;
import static io.github.publicityday.validation.Plans.event;
import static io.github.publicityday.validation.Plans.exactly;
import static io.github.publicityday.validation.Plans.heading;
import static io.github.publicityday.validation.Plans.period;
import static io.github.publicityday.validation.Plans.plan;
import static io.github.publicityday.validation.Plans.slot;
import static io.github.publicityday.validation.Plans.year;
import static io.github.publicityday.validation.testing.RuleAssert.assertThatRule;
import static io.github.publicityday.validation.testing.RuleAssert.warning;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.publicityday.Hours;
import io.github.publicityday.MonthPart;
import io.github.publicityday.Phase;
import io.github.publicityday.StatedDate;
import io.github.publicityday.StatedPeriod;
import io.github.publicityday.StatedTime;
import io.github.publicityday.TimeSlot;
import io.github.publicityday.TimeWindow;
import io.github.publicityday.validation.PlanPart;
import io.github.publicityday.validation.WorkDraft;
import io.github.publicityday.validation.rules.schedule.OutsidePeriod.Facts;
import io.github.publicityday.validation.rules.schedule.OutsidePeriod.PeriodUnknown;
import io.github.publicityday.validation.rules.schedule.OutsidePeriod.TimeUnknown;
import io.github.publicityday.validation.testing.RuleAssert.Said;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutsidePeriodTest {
  private static final String FORUM = "activities[forum]";
  private static final TimeSlot DAYS = slot("2012-01-05T00:00", "2012-01-11T00:00");
  private static final PlanPart CAMPAIGN = period("2012-01-05", "2012-01-10");

  private static Said saidOf(PlanPart... parts) {
    return assertThatRule(new OutsidePeriod())
        .on(plan(Stream.concat(Stream.of(CAMPAIGN), Stream.of(parts)).toArray(PlanPart[]::new)));
  }

  private static WorkDraft forum(String start, String end) {
    return activity("forum").between(start, end);
  }

  @ParameterizedTest
  @CsvSource({
    "2012-01-12T09:00,2012-01-12T11:00", // after
    "2012-01-04T09:00,2012-01-04T11:00", // before
    "2012-01-11T00:00,2012-01-11T01:00", // touching the end
    "2012-01-04T22:00,2012-01-05T01:00", // overlapping the start
    "2012-01-10T09:00,2012-01-11T09:00", // overlapping the end by more than a night
    "2012-01-01T09:00,2012-01-20T09:00", // around
  })
  void failing(String start, String end) {
    saidOf(forum(start, end)).finds(warning(FORUM, new Facts("forum", exactly(start, end), DAYS)));
  }

  @ParameterizedTest
  @CsvSource({
    "2012-01-05T00:00,2012-01-05T01:00", // same start
    "2012-01-10T23:00,2012-01-11T00:00", // same end
    "2012-01-10T23:00,2012-01-11T02:00", // the night of the last day
    "2012-01-05T00:00,2012-01-11T00:00", // equal
  })
  void passing(String start, String end) {
    saidOf(forum(start, end)).findsNothing().passes(FORUM);
  }

  @Test
  void aTimeThatMayLieWithinPasses() {
    saidOf(activity("forum").time(StatedTime.in(MonthPart.WHOLE, Month.JANUARY, 2012)))
        .findsNothing()
        .passes(FORUM);
  }

  @Test
  void anyDayOfSeveralMayLieOutside() {
    StatedPeriod days =
        new StatedPeriod(
            StatedDate.of(LocalDate.of(2012, 1, 9)), StatedDate.of(LocalDate.of(2012, 1, 11)));
    Hours hours = Hours.between(LocalTime.of(9, 0), LocalTime.of(11, 0));
    saidOf(activity("forum").time(StatedTime.daily(days, hours)))
        .finds(
            warning(
                FORUM,
                new Facts(
                    "forum",
                    TimeWindow.within(slot("2012-01-09T09:00", "2012-01-11T11:00")),
                    DAYS)));
  }

  @Test
  void thePublicityDayItselfAndPhasesMayLieOutside() {
    PlanPart phase =
        plan ->
            plan.addPhase(
                Phase.builder()
                    .name("prelude")
                    .period(new StatedPeriod(StatedDate.of(1, 1), StatedDate.of(1, 3)))
                    .build());
    saidOf(
            year(2012),
            date(1, 12),
            phase,
            forum("2012-01-12T09:00", "2012-01-12T11:00"),
            activity("early").between("2012-01-02T09:00", "2012-01-02T11:00"))
        .findsNothing()
        .passes(FORUM, "activities[early]");
    saidOf(year(2012), phase, forum("2012-01-04T09:00", "2012-01-04T11:00"))
        .finds(
            warning(
                FORUM, new Facts("forum", exactly("2012-01-04T09:00", "2012-01-04T11:00"), DAYS)));
  }

  @Test
  void failingUnderAHeadingWithoutATime() {
    saidOf(heading("before").with(forum("2012-01-12T09:00", "2012-01-12T11:00")))
        .finds(
            warning(
                "activities[before].parts[forum]",
                new Facts("forum", exactly("2012-01-12T09:00", "2012-01-12T11:00"), DAYS)));
  }

  @Test
  void partsOfAWholeWithATimeAndDutiesAreLeftAlone() {
    saidOf(
            event("square")
                .between("10:00", "11:30")
                .with(activity("act").between("2012-01-12T09:00", "2012-01-12T10:00")),
            duty("report").between("2012-01-12T09:00", "2012-01-12T10:00"))
        .findsNothing()
        .passes("activities[square]");
  }

  @Test
  void cannotBeChecked() {
    assertThatRule(new OutsidePeriod())
        .on(plan(forum("09:00", "11:00")))
        .cannotCheck("plan", new PeriodUnknown(false));
    PlanPart yearless =
        plan -> plan.period(new StatedPeriod(StatedDate.of(1, 5), StatedDate.of(1, 10)));
    assertThatRule(new OutsidePeriod())
        .on(
            plan(
                yearless,
                activity("forum").time(StatedTime.on(StatedDate.of(1, 7), Hours.UNSTATED))))
        .cannotCheck("plan", new PeriodUnknown(true));
    assertThat(new PeriodUnknown(false).variant()).isEqualTo("unchecked.period-unstated");
    assertThat(new PeriodUnknown(true).variant()).isEqualTo("unchecked.period-unplaced");
    saidOf(activity("forum").during("nothing")).cannotCheck(FORUM, new TimeUnknown("forum"));
  }

  @Test
  void aPlanWithoutActivitiesIsNoMatter() {
    assertThatRule(new OutsidePeriod())
        .on(plan(duty("report").between("09:00", "10:00")))
        .looksAtNothing();
    saidOf(activity("forum")).looksAtNothing();
  }
}
