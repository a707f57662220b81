package io.github.publicityday.validation.rules.consistency;

import static io.github.publicityday.validation.Plans.activity;
import static io.github.publicityday.validation.Plans.date;
import static io.github.publicityday.validation.Plans.plan;
import static io.github.publicityday.validation.Plans.year;
import static io.github.publicityday.validation.testing.RuleAssert.assertThatRule;
import static io.github.publicityday.validation.testing.RuleAssert.error;

import io.github.publicityday.Deadline;
import io.github.publicityday.Hours;
import io.github.publicityday.Phase;
import io.github.publicityday.PublicityDays;
import io.github.publicityday.StatedDate;
import io.github.publicityday.StatedPeriod;
import io.github.publicityday.StatedTime;
import io.github.publicityday.StatedYear;
import io.github.publicityday.validation.PlanPart;
import io.github.publicityday.validation.rules.consistency.WeekdayMismatch.Facts;
import io.github.publicityday.validation.rules.consistency.WeekdayMismatch.InNoYear;
import io.github.publicityday.validation.rules.consistency.WeekdayMismatch.YearNotKnown;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class WeekdayMismatchTest {
  private static final WeekdayMismatch RULE = new WeekdayMismatch();
  private static final StatedDate WRONG = StatedDate.of(1, 10).printedAs(DayOfWeek.MONDAY);
  private static final StatedDate RIGHT = StatedDate.of(1, 10).printedAs(DayOfWeek.TUESDAY);
  private static final Facts FACTS =
      new Facts(LocalDate.of(2012, 1, 10), DayOfWeek.MONDAY, DayOfWeek.TUESDAY);

  private static PlanPart dated(StatedDate date) {
    return plan -> plan.date(date);
  }

  /** Every sort of place where a plan can print a weekday. */
  static Stream<Arguments> everyPlace() {
    StatedPeriod period = new StatedPeriod(StatedDate.of(1, 5), WRONG);
    Deadline deadline = Deadline.of(Deadline.Kind.REPORT, StatedTime.on(WRONG, Hours.UNSTATED));
    return Stream.of(
        place("issued", p -> p.issueDate(WRONG)),
        place("period.last", p -> p.period(period)),
        place(
            "phases[x].period.last",
            p -> p.addPhase(Phase.builder().name("x").period(period).build())),
        place("activities[a].time", activity("a").time(StatedTime.on(WRONG, Hours.UNSTATED))),
        place(
            "activities[a].time.last",
            activity("a").time(StatedTime.daily(period, Hours.UNSTATED))),
        place(
            "activities[a].time",
            activity("a")
                .time(
                    StatedTime.relative(
                        StatedTime.Relation.BY, new StatedTime.OnDay(WRONG, Hours.UNSTATED)))),
        place("deadlines[report].by", p -> p.addDeadline(deadline)));
  }

  private static Arguments place(String path, PlanPart part) {
    return Arguments.of(path, part);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("everyPlace")
  void failingWhereverItIsPrinted(String path, PlanPart part) {
    assertThatRule(RULE).on(plan(year(2012), date(1, 10), part)).finds(error(path, FACTS));
  }

  @Test
  void failingForTheDayItself() {
    assertThatRule(RULE).on(plan(year(2012), dated(WRONG))).finds(error("date", FACTS));
  }

  @Test
  void passingWithTheDatesOwnWeekday() {
    assertThatRule(RULE).on(plan(year(2012), dated(RIGHT))).findsNothing().passes("date");
  }

  @Test
  void looksAtNothingWithoutAWeekday() {
    assertThatRule(RULE).on(plan(year(2012), date(1, 10))).looksAtNothing();
  }

  @Test
  void cannotBeCheckedWithoutAYear() {
    assertThatRule(RULE)
        .on(plan(dated(RIGHT)))
        .finds()
        .cannotCheck("date", new YearNotKnown(RIGHT, DayOfWeek.TUESDAY));
    assertThatRule(RULE)
        .on(plan(p -> p.year(StatedYear.masked("201*")), dated(RIGHT)))
        .finds()
        .cannotCheck("date", new YearNotKnown(RIGHT, DayOfWeek.TUESDAY));
  }

  @Test
  void failingInNoYearThatFits() {
    PlanPart twentyEighth = p -> p.day(PublicityDays.POLICE_110).ordinal(28);
    PlanPart masked = p -> p.year(StatedYear.masked("201*"));
    StatedDate friday = StatedDate.of(1, 10).printedAs(DayOfWeek.FRIDAY);
    assertThatRule(RULE)
        .on(plan(twentyEighth, masked, dated(WRONG)))
        .finds(error("date", new InNoYear(WRONG, DayOfWeek.MONDAY)));
    assertThatRule(RULE)
        .on(plan(twentyEighth, masked, dated(friday)))
        .finds()
        .cannotCheck("date", new YearNotKnown(friday, DayOfWeek.FRIDAY));
  }
}
