package io.github.publicityday.validation.rules.consistency;

import static io.github.publicityday.validation.Plans.activity;
import static io.github.publicityday.validation.Plans.date;
import static io.github.publicityday.validation.Plans.period;
import static io.github.publicityday.validation.Plans.plan;
import static io.github.publicityday.validation.Plans.year;
import static io.github.publicityday.validation.RuleAssert.assertThatRule;
import static io.github.publicityday.validation.RuleAssert.warning;

import com.google.common.collect.ImmutableList;
import io.github.publicityday.Basis;
import io.github.publicityday.Hours;
import io.github.publicityday.MonthPart;
import io.github.publicityday.PublicityDays;
import io.github.publicityday.StatedDate;
import io.github.publicityday.StatedTime;
import io.github.publicityday.StatedYear;
import io.github.publicityday.validation.PlanPart;
import io.github.publicityday.validation.RuleAssert.Expected;
import io.github.publicityday.validation.rules.consistency.YearUnknown.Facts;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class YearUnknownTest {
  private static final YearUnknown RULE = new YearUnknown();
  private static final PlanPart DAY = plan -> plan.day(PublicityDays.POLICE_110);
  private static final PlanPart MASKED = plan -> plan.year(StatedYear.masked("201*"));
  private static final PlanPart TWENTY_EIGHTH = plan -> plan.ordinal(28);

  private static Expected found(Optional<String> mask, List<Integer> years, List<Integer> other) {
    return warning(
        "year", new Facts(mask, ImmutableList.copyOf(years), ImmutableList.copyOf(other)));
  }

  private static PlanPart printed(DayOfWeek weekday) {
    return plan -> plan.date(StatedDate.of(1, 10).printedAs(weekday));
  }

  @Test
  void failingWithAMaskNamesTheYearsThatFitTheCount() {
    assertThatRule(RULE)
        .on(plan(DAY, MASKED, TWENTY_EIGHTH, date(1, 10)))
        .finds(found(Optional.of("201*"), List.of(2014), List.of(2013)));
  }

  @Test
  void failingWithoutAnythingSaidOfTheYear() {
    assertThatRule(RULE).on(plan(date(1, 10))).finds(found(Optional.empty(), List.of(), List.of()));
    assertThatRule(RULE)
        .on(plan(DAY, TWENTY_EIGHTH))
        .finds(found(Optional.empty(), List.of(2014), List.of(2013, 2024)));
  }

  @Test
  void tenYearsSaySomethingAndElevenNothing() {
    List<Integer> tens = IntStream.rangeClosed(2010, 2019).boxed().toList();
    assertThatRule(RULE).on(plan(MASKED)).finds(found(Optional.of("201*"), tens, List.of()));
    assertThatRule(RULE)
        .on(plan(plan -> plan.year(StatedYear.masked("20**"))))
        .finds(found(Optional.of("20**"), List.of(), List.of()));
  }

  @Test
  void theFirstYearIsOneAndTheLastHasFourDigits() {
    List<Integer> first = IntStream.rangeClosed(1, 9).boxed().toList();
    List<Integer> last = IntStream.rangeClosed(9990, 9999).boxed().toList();
    assertThatRule(RULE)
        .on(plan(plan -> plan.year(StatedYear.masked("000*"))))
        .finds(found(Optional.of("000*"), first, List.of()));
    assertThatRule(RULE)
        .on(plan(plan -> plan.year(StatedYear.masked("999*"))))
        .finds(found(Optional.of("999*"), last, List.of()));
  }

  @Test
  void theCountOfADayThatNobodyCountsTellsNothing() {
    assertThatRule(RULE)
        .on(plan(plan -> plan.day(PublicityDays.CONSUMER_RIGHTS_3_15).ordinal(5), MASKED))
        .finds(
            found(
                Optional.of("201*"),
                IntStream.rangeClosed(2010, 2019).boxed().toList(),
                List.of()));
  }

  @Test
  void timesWithoutAYearTellNothing() {
    assertThatRule(RULE)
        .on(
            plan(
                DAY,
                TWENTY_EIGHTH,
                activity("a").time(StatedTime.on(StatedDate.of(1, 10), Hours.UNSTATED)),
                activity("b").time(StatedTime.TO_BE_ANNOUNCED)))
        .finds(found(Optional.empty(), List.of(2014), List.of(2013, 2024)));
  }

  @Test
  void passingWithTwoYearsThatDisagree() {
    assertThatRule(RULE)
        .on(
            plan(
                DAY,
                p -> p.addBasis(Basis.builder().issuer("a").year(2013).build()),
                p -> p.addBasis(Basis.builder().issuer("b").year(2016).build())))
        .findsNothing()
        .passes("year");
  }

  @Test
  void theWeekdayTellsTheYearsApart() {
    assertThatRule(RULE)
        .on(plan(DAY, MASKED, TWENTY_EIGHTH, printed(DayOfWeek.FRIDAY)))
        .finds(found(Optional.of("201*"), List.of(2014), List.of()));
    assertThatRule(RULE)
        .on(plan(DAY, MASKED, TWENTY_EIGHTH, printed(DayOfWeek.THURSDAY)))
        .finds(found(Optional.of("201*"), List.of(2013), List.of()));
    assertThatRule(RULE)
        .on(plan(MASKED, printed(DayOfWeek.TUESDAY)))
        .finds(found(Optional.of("201*"), List.of(2012, 2017), List.of()));
  }

  static Stream<PlanPart> anywhere() {
    return Stream.of(
        year(2014),
        period("2014-01-01", "2014-01-31"),
        p -> p.issueDate(StatedDate.of(LocalDate.of(2013, 12, 20))),
        p -> p.addBasis(Basis.builder().issuer("a").year(2014).build()),
        p -> p.addBasis(Basis.builder().issuer("a").year(2024).build()),
        activity("a").between("10:00", "11:00"),
        activity("a").onTheDay(),
        activity("a").sometimeBetween("10:00", "11:00"),
        activity("a").time(StatedTime.in(MonthPart.WHOLE, Month.JANUARY, 2014)));
  }

  @ParameterizedTest
  @MethodSource("anywhere")
  void passingWithAYearStatedAnywhere(PlanPart part) {
    assertThatRule(RULE).on(plan(DAY, date(1, 10), part)).findsNothing().passes("year");
  }

  @Test
  void looksAtNothingInAPlanForNoDayInParticular() {
    assertThatRule(RULE).on(plan(activity("a"))).looksAtNothing();
  }
}
