package io.github.publicityday;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlanDaysTest {
  private static final ImmutableList<MonthPart> PARTS = ImmutableList.copyOf(MonthPart.values());

  @ParameterizedTest(name = "{1} of a plan for {0} is {2}")
  @CsvSource({
    "2012-01-10, 12-20, 2011-12-20",
    "2012-01-10, 01-20, 2012-01-20",
    "2012-01-10, 07-09, 2012-07-09",
    "2012-01-10, 07-12, 2011-07-12",
    "2012-12-02, 01-05, 2013-01-05",
    "2012-12-02, 12-31, 2012-12-31",
    "2012-06-26, 01-10, 2012-01-10",
    "2012-06-26, 12-20, 2012-12-20",
    "2012-01-10, 02-29, 2012-02-29",
    "2012-12-02, 02-29, ",
    "2013-06-26, 02-29, ",
    "2011-12-02, 02-29, 2012-02-29",
  })
  void yearlessDayIsTheOneClosestToThePublicityDay(
      LocalDate publicityDay, String day, LocalDate expected) {
    PlanDays days = PlanDays.of(plan().date(StatedDate.of(publicityDay)).build());

    assertThat(days.dayOf(stated(day))).isEqualTo(Optional.ofNullable(expected));
  }

  @ParameterizedTest(name = "{2} within {0} to {1} is {3}")
  @CsvSource({
    "2011-12-20, 2012-01-10, 12-20, 2011-12-20",
    "2011-12-20, 2012-01-10, 12-31, 2011-12-31",
    "2011-12-20, 2012-01-10, 01-10, 2012-01-10",
    // Not within it: the closest to the publicity day, 10 January 2012.
    "2011-12-20, 2012-01-10, 12-19, 2011-12-19",
    "2011-12-20, 2012-01-10, 01-11, 2012-01-11",
    // Far from the publicity day, and within the period all the same.
    "2012-08-01, 2012-12-31, 12-20, 2012-12-20",
    // Twice within it: the closest to the publicity day.
    "2011-01-01, 2013-12-31, 12-20, 2011-12-20",
    "2011-01-01, 2013-12-31, 01-20, 2012-01-20",
    "0001-01-01, 9999-12-31, 12-20, 2011-12-20",
  })
  void yearlessDayIsTheOneWithinThePeriod(
      LocalDate first, LocalDate last, String day, LocalDate expected) {
    PlanDays days =
        PlanDays.of(
            plan()
                .date(StatedDate.of(LocalDate.of(2012, 1, 10)))
                .period(new StatedPeriod(StatedDate.of(first), StatedDate.of(last)))
                .build());

    assertThat(days.dayOf(stated(day))).contains(expected);
  }

  @Test
  void withoutAPublicityDayItIsThatOfThePlansYear() {
    PlanDays days = PlanDays.of(plan().year(StatedYear.of(2012)).build());

    assertThat(days.dayOf(stated("12-20"))).contains(LocalDate.of(2012, 12, 20));
    assertThat(days.dayOf(stated("01-20"))).contains(LocalDate.of(2012, 1, 20));
  }

  @Test
  void equallyCloseDaysLeaveThePlansYear() {
    // 2 July 2012 lies 183 days from the 1 January before it and from the one after.
    for (int year : new int[] {2012, 2013}) {
      PlanDays days =
          PlanDays.of(
              plan()
                  .year(StatedYear.of(year))
                  .date(StatedDate.of(LocalDate.of(2012, 7, 2)))
                  .build());

      assertThat(days.dayOf(stated("01-01"))).contains(LocalDate.of(year, 1, 1));
    }
  }

  @Test
  void withoutAnyYearNoDayIsKnown() {
    PlanDays days =
        PlanDays.of(
            plan()
                .date(stated("01-10"))
                .period(new StatedPeriod(stated("12-20"), stated("01-20")))
                .build());

    assertThat(days.year()).isEmpty();
    assertThat(days.date()).isEmpty();
    assertThat(days.period()).isEmpty();
    assertThat(days.dayOf(stated("01-10"))).isEmpty();
    assertThat(days.dayOf(Festival.NEW_YEARS_DAY)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2011-12-20, 2012-01-20, 01-10, 2012-01-10",
    "2011-12-20, 01-20,      01-10, 2012-01-10",
    "12-20,      2012-01-20, 12-25, 2011-12-25",
    // Not within it: that of the bases.
    "2011-12-20, 2012-01-20, 02-10, 2010-02-10",
    // Twice within it: the closest to that of the bases.
    "2011-01-01, 2012-12-31, 01-10, 2011-01-10",
  })
  void periodWithAYearTellsThatOfThePublicityDay(
      String first, String last, String date, LocalDate expected) {
    PlanDays days =
        PlanDays.of(
            plan()
                .date(stated(date))
                .period(new StatedPeriod(stated(first), stated(last)))
                .addBases(Basis.builder().issuer("notice").year(2010).build())
                .build());

    assertThat(days.date()).contains(expected);
    assertThat(days.year()).hasValue(expected.getYear());
  }

  @Test
  void yearlessDayThatThePeriodHoldsTwiceIsUnknownIfNoYearIsStated() {
    StatedPeriod twoYears =
        new StatedPeriod(
            StatedDate.of(LocalDate.of(2011, 1, 1)), StatedDate.of(LocalDate.of(2012, 12, 31)));
    PlanDays days = PlanDays.of(plan().date(stated("01-10")).period(twoYears).build());

    assertThat(days.year()).isEmpty();
    assertThat(days.date()).isEmpty();
  }

  @ParameterizedTest(name = "{1} to {2} of a plan for {0}")
  @CsvSource({
    "2012-01-10, 12-20, 12-31, 2011-12-20, 2011-12-31",
    "2012-01-10, 12-20, 01-10, 2011-12-20, 2012-01-10",
    "2012-12-02, 11-20, 01-10, 2012-11-20, 2013-01-10",
    "2012-12-02, 01-05, 01-10, 2013-01-05, 2013-01-10",
    "2012-06-26, 12-20, 07-10, 2011-12-20, 2012-07-10",
    "2012-12-02, 02-20, 02-29, , ",
  })
  void yearlessPeriodIsTheClosestToThePublicityDay(
      LocalDate publicityDay, String first, String last, LocalDate from, LocalDate to) {
    StatedPeriod stated = new StatedPeriod(stated(first), stated(last));
    PublicityPlan plan = plan().date(StatedDate.of(publicityDay)).period(stated).build();
    Optional<DateSpan> expected =
        from == null ? Optional.empty() : Optional.of(new DateSpan(from, to));

    assertThat(PlanDays.of(plan).period()).isEqualTo(expected);
    assertThat(PlanDays.of(plan).daysOf(stated)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "2012-01-10, NEW_YEARS_DAY,       2012-01-01",
    "2012-01-10, SPRING_FESTIVAL,     2012-01-23",
    "2012-12-02, NEW_YEARS_DAY,       2013-01-01",
    "2012-12-02, SPRING_FESTIVAL,     2013-02-10",
    "2012-12-02, NATIONAL_DAY,        2012-10-01",
    "2012-01-10, NATIONAL_DAY,        2011-10-01",
    "1901-01-10, SPRING_FESTIVAL,     1901-02-19",
    "1901-01-10, NATIONAL_DAY,        ",
    "1901-06-26, MID_AUTUMN_FESTIVAL, 1901-09-27",
    "2100-06-26, SPRING_FESTIVAL,     2100-02-09",
    "2100-12-02, SPRING_FESTIVAL,     ",
    "2101-01-10, SPRING_FESTIVAL,     ",
    "2101-01-10, NATIONAL_DAY,        2100-10-01",
    "1900-12-02, SPRING_FESTIVAL,     1901-02-19",
    "1900-06-26, SPRING_FESTIVAL,     ",
    "9999-06-26, SPRING_FESTIVAL,     ",
    "0001-01-10, SPRING_FESTIVAL,     ",
  })
  void festivalIsTheOneClosestToThePublicityDay(
      LocalDate publicityDay, Festival festival, LocalDate expected) {
    PlanDays days = PlanDays.of(plan().date(StatedDate.of(publicityDay)).build());

    assertThat(days.dayOf(festival)).isEqualTo(Optional.ofNullable(expected));
  }

  @ParameterizedTest
  @ValueSource(strings = {"+10000-01-10", "+999999999-12-31", "0000-12-31", "-999999999-01-01"})
  void daysOfOtherYearsThanPlansAreMadeInStayUnknown(String date) {
    StatedDate far = StatedDate.of(LocalDate.parse(date));
    StatedPeriod period =
        date.startsWith("+")
            ? new StatedPeriod(far, StatedDate.of(1, 10))
            : new StatedPeriod(StatedDate.of(1, 10), far);
    PlanDays days = PlanDays.of(plan().date(far).period(period).build());

    assertThat(days.year()).isEmpty();
    assertThat(days.date()).isEmpty();
    assertThat(days.period()).isEmpty();
    assertThat(days.dayOf(far)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"9999-12-31, 01-05, ", "9999-12-31, 12-31, 9999-12-31", "0001-01-01, 12-31, "})
  void firstAndLastYearHaveNoNeighbour(LocalDate date, String day, LocalDate expected) {
    PlanDays days = PlanDays.of(plan().date(StatedDate.of(date)).build());

    assertThat(days.dayOf(stated(day)))
        .isEqualTo(
            Optional.ofNullable(expected)
                .or(() -> Optional.of(stated(day).in(days.year()).orElseThrow())));
  }

  /** The rule of the class comment, applied to each of forty years in turn. */
  @Test
  void randomDaysAreThoseThatASearchThroughManyYearsFinds() {
    SplittableRandom random = new SplittableRandom(122);
    int withinPeriod = 0;
    int closest = 0;
    for (int i = 0; i < 4_000; i++) {
      LocalDate date = LocalDate.of(2010, 1, 1).plusDays(random.nextInt(2_000));
      LocalDate first = date.plusDays(random.nextInt(-300, 300));
      DateSpan period = new DateSpan(first, first.plusDays(random.nextInt(900)));
      int year = date.getYear() + random.nextInt(-1, 2);
      PlanDays days =
          PlanDays.of(
              plan()
                  .year(StatedYear.of(year))
                  .date(StatedDate.of(date))
                  .period(
                      new StatedPeriod(StatedDate.of(period.first()), StatedDate.of(period.last())))
                  .build());
      MonthDay day = MonthDay.from(LocalDate.of(2013, 1, 1).plusDays(random.nextInt(365)));
      Month month = Month.of(random.nextInt(1, 13));
      MonthPart part = PARTS.get(random.nextInt(PARTS.size()));

      DateSpan expectedDay = search(y -> DateSpan.of(day.atYear(y)), date, period, year);
      DateSpan expectedPart = search(y -> part.of(YearMonth.of(y, month)), date, period, year);

      assertThat(days.dayOf(StatedDate.of(day)))
          .as("%s, %s, %s, %s", day, date, period, year)
          .contains(expectedDay.first());
      assertThat(days.daysOf((StatedTime.InMonth) StatedTime.in(part, month)))
          .as("%s %s, %s, %s, %s", part, month, date, period, year)
          .contains(expectedPart);
      withinPeriod += period.contains(expectedDay.first()) ? 1 : 0;
      closest += period.contains(expectedDay.first()) ? 0 : 1;
    }
    assertThat(withinPeriod).as("days within the period").isGreaterThan(400);
    assertThat(closest).as("days outside the period").isGreaterThan(400);
  }

  private static DateSpan search(
      IntFunction<DateSpan> in, LocalDate date, DateSpan period, int year) {
    List<DateSpan> all = IntStream.range(1995, 2035).mapToObj(in).toList();
    List<DateSpan> within =
        all.stream()
            .filter(
                span -> span.first().datesUntil(span.last().plusDays(1)).anyMatch(period::contains))
            .toList();
    return (within.isEmpty() ? all : within)
        .stream()
            .min(
                Comparator.comparingLong((DateSpan span) -> daysFrom(date, span))
                    .thenComparing(span -> Math.abs(span.first().getYear() - year)))
            .orElseThrow();
  }

  private static long daysFrom(LocalDate date, DateSpan span) {
    return span.first()
        .datesUntil(span.last().plusDays(1))
        .mapToLong(day -> Math.abs(ChronoUnit.DAYS.between(day, date)))
        .min()
        .orElseThrow();
  }

  private static PublicityPlan.Builder plan() {
    return PublicityPlan.builder();
  }

  private static StatedDate stated(String date) {
    return date.length() == 5
        ? StatedDate.of(MonthDay.parse("--" + date))
        : StatedDate.of(LocalDate.parse(date));
  }
}
