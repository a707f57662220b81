package io.github.publicityday.validation.rules.schedule;

import static io.github.publicityday.validation.Plans.activity;
import static io.github.publicityday.validation.Plans.duty;
import static io.github.publicityday.validation.Plans.issued;
import static io.github.publicityday.validation.Plans.plan;
import static io.github.publicityday.validation.Plans.year;
import static io.github.publicityday.validation.RuleAssert.assertThatRule;
import static io.github.publicityday.validation.RuleAssert.warning;

import io.github.publicityday.Deadline;
import io.github.publicityday.Hours;
import io.github.publicityday.MonthPart;
import io.github.publicityday.StatedDate;
import io.github.publicityday.StatedPeriod;
import io.github.publicityday.StatedTime;
import io.github.publicityday.validation.PlanPart;
import io.github.publicityday.validation.RuleAssert.Said;
import io.github.publicityday.validation.rules.schedule.IssuedTooLate.DayUnknown;
import io.github.publicityday.validation.rules.schedule.IssuedTooLate.Facts;
import io.github.publicityday.validation.rules.schedule.IssuedTooLate.Lack;
import io.github.publicityday.validation.rules.schedule.IssuedTooLate.ShortNotice;
import java.time.LocalDate;
import java.time.Month;
import org.junit.jupiter.api.Test;

class IssuedTooLateTest {
  private static final LocalDate NINTH = LocalDate.of(2012, 1, 9);
  private static final LocalDate TENTH = LocalDate.of(2012, 1, 10);

  private static Said saidOf(LocalDate issued, PlanPart work) {
    return assertThatRule(new IssuedTooLate()).on(plan(issued(StatedDate.of(issued)), work));
  }

  private static StatedTime on(LocalDate day) {
    return StatedTime.on(StatedDate.of(day), Hours.UNSTATED);
  }

  @Test
  void failing() {
    saidOf(TENTH, activity("forum").between("10:00", "11:00"))
        .finds(warning("plan", new Facts(TENTH, 1)).relatedTo("part activities[forum]"));
  }

  @Test
  void passingOnTheDayBefore() {
    saidOf(NINTH, activity("forum").between("10:00", "11:00")).findsNothing().passes("plan");
  }

  @Test
  void aDutyIsWorkTooAndADeadlineMayBePast() {
    saidOf(TENTH, duty("banners").onTheDay())
        .finds(warning("plan", new Facts(TENTH, 1)).relatedTo("part duties[banners]"));
    PlanPart banners = duty("banners").due(Deadline.Kind.COMPLETE, on(NINTH));
    saidOf(NINTH, banners)
        .finds(
            warning("plan", new Facts(NINTH, 1))
                .relatedTo("part duties[banners].deadlines[complete]"));
  }

  @Test
  void aDeadlineMayBeStillToCome() {
    saidOf(NINTH, duty("banners").between("10:00", "11:00").due(Deadline.Kind.COMPLETE, on(TENTH)))
        .findsNothing()
        .passes("plan");
  }

  @Test
  void whatIsBoundedByTheYearAloneIsNotKnown() {
    LocalDate newYear = LocalDate.of(2013, 1, 1);
    StatedTime campaign =
        StatedTime.relative(StatedTime.Relation.DURING, new StatedTime.OfPeriod());
    PlanPart year = year(2012);
    assertThatRule(new IssuedTooLate())
        .on(plan(year, issued(StatedDate.of(newYear)), activity("forum").time(campaign)))
        .finds()
        .cannotCheck("plan", new DayUnknown(Lack.WORK));
    assertThatRule(new IssuedTooLate())
        .on(
            plan(
                year,
                issued(StatedDate.of(newYear)),
                activity("forum").due(Deadline.Kind.COMPLETE, campaign)))
        .finds()
        .cannotCheck("plan", new DayUnknown(Lack.WORK));
  }

  @Test
  void vagueTimesMayLieLater() {
    saidOf(TENTH, activity("forum").time(StatedTime.in(MonthPart.WHOLE, Month.JANUARY, 2012)))
        .findsNothing()
        .passes("plan");
  }

  @Test
  void theFirstOfSeveralDaysCounts() {
    StatedPeriod days =
        new StatedPeriod(StatedDate.of(TENTH), StatedDate.of(LocalDate.of(2012, 1, 15)));
    saidOf(TENTH, activity("stall").time(StatedTime.daily(days, Hours.UNSTATED)))
        .finds(warning("plan", new Facts(TENTH, 1)));
    saidOf(NINTH, activity("stall").time(StatedTime.daily(days, Hours.UNSTATED))).findsNothing();
  }

  @Test
  void cannotBeChecked() {
    IssuedTooLate rule = new IssuedTooLate();
    PlanPart forum = activity("forum").between("10:00", "11:00");
    assertThatRule(rule).on(plan(forum)).cannotCheck("plan", new DayUnknown(Lack.ISSUE_DATE));
    assertThatRule(rule)
        .on(plan(issued(StatedDate.of(1, 9)), forum))
        .cannotCheck("plan", new DayUnknown(Lack.YEAR));
    saidOf(NINTH, activity("forum")).cannotCheck("plan", new DayUnknown(Lack.WORK));
  }

  @Test
  void howManyDaysBeforeItHasToBeIssuedIsAParameter() {
    PlanPart forum = activity("forum").between("10:00", "11:00");
    LocalDate seventh = LocalDate.of(2012, 1, 7);
    assertThatRule(new IssuedTooLate(3))
        .on(plan(issued(StatedDate.of(seventh)), forum))
        .findsNothing()
        .passes("plan");
    assertThatRule(new IssuedTooLate(4))
        .on(plan(issued(StatedDate.of(seventh)), forum))
        .finds(warning("plan", new ShortNotice(seventh, 1, 4)).relatedTo("part activities[forum]"));
  }

  @Test
  void aPlanWithoutWorkIsNoMatter() {
    assertThatRule(new IssuedTooLate()).on(plan()).looksAtNothing();
  }
}
