package io.github.publicityday.validation.rules.consistency;

import static io.github.publicityday.validation.Plans.activity;
import static io.github.publicityday.validation.Plans.date;
import static io.github.publicityday.validation.Plans.event;
import static io.github.publicityday.validation.Plans.heading;
import static io.github.publicityday.validation.Plans.plan;
import static io.github.publicityday.validation.Plans.year;
import static io.github.publicityday.validation.testing.RuleAssert.assertThatRule;
import static io.github.publicityday.validation.testing.RuleAssert.warning;

import io.github.publicityday.PublicityDay;
import io.github.publicityday.PublicityDays;
import io.github.publicityday.Recurrence;
import io.github.publicityday.StatedDate;
import io.github.publicityday.validation.PlanPart;
import io.github.publicityday.validation.rules.consistency.WrongDay.Facts;
import io.github.publicityday.validation.rules.consistency.WrongDay.YearNotKnown;
import java.time.LocalDate;
import java.time.Month;
import org.junit.jupiter.api.Test;

class WrongDayTest {
  private static final WrongDay RULE = new WrongDay();

  private static PlanPart day(PublicityDay day) {
    return plan -> plan.day(day);
  }

  private static final PlanPart POLICE = day(PublicityDays.POLICE_110);

  private static Facts facts(String day, String stated, String expected) {
    return new Facts(
        day, StatedDate.of(LocalDate.parse(stated)), StatedDate.of(LocalDate.parse(expected)));
  }

  @Test
  void failingOnAnotherDate() {
    assertThatRule(RULE)
        .on(plan(POLICE, year(2012), date(1, 9)))
        .finds(warning("date", facts("110", "2012-01-09", "2012-01-10")));
    assertThatRule(RULE)
        .on(plan(POLICE, date(1, 9)))
        .finds(warning("date", new Facts("110", StatedDate.of(1, 9), StatedDate.of(1, 10))));
  }

  @Test
  void failingWithAFloatingDay() {
    PlanPart disabled = day(PublicityDays.DISABLED_PERSONS);
    assertThatRule(RULE)
        .on(plan(disabled, year(2012), date(5, 13)))
        .finds(warning("date", facts("disabled-persons", "2012-05-13", "2012-05-20")));
    assertThatRule(RULE).on(plan(disabled, year(2012), date(5, 20))).findsNothing().passes("date");
  }

  @Test
  void failingWithTheOnlyEventOnAnotherDay() {
    assertThatRule(RULE)
        .on(plan(POLICE, event("square").between("2011-12-31T10:00", "2011-12-31T11:00")))
        .finds(warning("activities[square]", facts("110", "2011-12-31", "2012-01-10")));
  }

  @Test
  void passingOnTheDayWithPreludes() {
    assertThatRule(RULE)
        .on(
            plan(
                POLICE,
                year(2012),
                date(1, 10),
                activity("forum").between("2012-01-05T10:00", "2012-01-05T11:00"),
                heading("day").with(event("square").between("10:00", "11:30").with(event("x")))))
        .findsNothing()
        .passes("date", "activities[day].parts[square]");
  }

  @Test
  void passingWithAnEventThatMayBeOnTheDay() {
    assertThatRule(RULE)
        .on(plan(POLICE, event("x").sometimeBetween("2012-01-08T00:00", "2012-01-11T00:00")))
        .findsNothing()
        .passes("activities[x]");
  }

  @Test
  void aWrongDateIsToldOnceAndNotOfTheEventToo() {
    assertThatRule(RULE)
        .on(plan(POLICE, year(2012), date(1, 9), event("x").between("10:00", "11:00")))
        .finds(warning("date", facts("110", "2012-01-09", "2012-01-10")));
    assertThatRule(RULE)
        .on(
            plan(
                POLICE,
                date(1, 9),
                event("x").between("2012-01-09T10:00", "2012-01-09T11:00"),
                year(2012)))
        .finds(warning("date", facts("110", "2012-01-09", "2012-01-10")));
  }

  @Test
  void leavesSeveralEventsWeeksAndMonthsAlone() {
    assertThatRule(RULE)
        .on(
            plan(
                POLICE,
                event("a").between("2012-01-08T10:00", "2012-01-08T11:00"),
                event("b").between("2012-01-09T10:00", "2012-01-09T11:00")))
        .looksAtNothing();
    PublicityDay month =
        PublicityDay.builder()
            .from(PublicityDays.WORK_SAFETY_6_16)
            .recurrence(Recurrence.throughout(Month.JUNE))
            .build();
    assertThatRule(RULE).on(plan(day(month), year(2012), date(7, 1))).looksAtNothing();
  }

  @Test
  void cannotBeCheckedWithAFloatingDayOfAnUnknownYear() {
    assertThatRule(RULE)
        .on(plan(day(PublicityDays.DISABLED_PERSONS), date(5, 13)))
        .finds()
        .cannotCheck("date", new YearNotKnown(StatedDate.of(5, 13)));
    assertThatRule(RULE)
        .on(
            plan(
                day(PublicityDays.DISABLED_PERSONS),
                date(5, 13),
                event("x").between("2012-05-13T10:00", "2012-05-13T11:00")))
        .cannotCheck("date", new YearNotKnown(StatedDate.of(5, 13)))
        .finds(warning("activities[x]", facts("disabled-persons", "2012-05-13", "2012-05-20")));
  }
}
