package io.github.publicityday;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.ChineseCalendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class FestivalCalendarTest {
  private static final int FIRST_YEAR = 1901;
  private static final int LAST_YEAR = 2099;
  private static final ZoneOffset CHINA = ZoneOffset.ofHours(8);

  /**
   * By how many days ICU's lunar calendar is wrong in the first month of which years. The new moon
   * then falls within ten minutes of midnight in China (1954-02-03 23:55, 2027-02-06 23:56,
   * 2030-02-03 00:07), and ICU's approximation of the moon puts it on the other side; the almanacs
   * have the dates expected here.
   */
  private static final ImmutableMap<Integer, Long> ICU_IS_OFF =
      ImmutableMap.of(1954, 1L, 2027, 1L, 2030, -1L);

  @ParameterizedTest
  @CsvSource({
    "NEW_YEARS_DAY,        2012-01-01",
    "SPRING_FESTIVAL,      1985-02-20",
    "SPRING_FESTIVAL,      2000-02-05",
    "SPRING_FESTIVAL,      2012-01-23",
    "SPRING_FESTIVAL,      2013-02-10",
    "SPRING_FESTIVAL,      2014-01-31",
    "SPRING_FESTIVAL,      2015-02-19",
    "SPRING_FESTIVAL,      2020-01-25",
    "SPRING_FESTIVAL,      2023-01-22",
    "SPRING_FESTIVAL,      2024-02-10",
    "SPRING_FESTIVAL,      2033-01-31",
    "LANTERN_FESTIVAL,     2012-02-06",
    "LANTERN_FESTIVAL,     2024-02-24",
    "QINGMING,             2012-04-04",
    "QINGMING,             2019-04-05",
    "QINGMING,             2023-04-05",
    "QINGMING,             2024-04-04",
    "LABOUR_DAY,           2012-05-01",
    "DRAGON_BOAT_FESTIVAL, 2012-06-23",
    "DRAGON_BOAT_FESTIVAL, 2020-06-25",
    "DRAGON_BOAT_FESTIVAL, 2024-06-10",
    "MID_AUTUMN_FESTIVAL,  2012-09-30",
    "MID_AUTUMN_FESTIVAL,  2020-10-01",
    "MID_AUTUMN_FESTIVAL,  2024-09-17",
    "MID_AUTUMN_FESTIVAL,  2025-10-06",
    "NATIONAL_DAY,         2012-10-01",
  })
  void fallsOnTheDayOfTheAlmanac(Festival festival, LocalDate day) {
    assertThat(FestivalCalendar.dateOf(festival, day.getYear())).contains(day);
  }

  @ParameterizedTest
  @CsvSource({
    "SPRING_FESTIVAL, 1, 1",
    "LANTERN_FESTIVAL, 1, 15",
    "DRAGON_BOAT_FESTIVAL, 5, 5",
    "MID_AUTUMN_FESTIVAL, 8, 15"
  })
  void lunarFestivalsOfAllYearsAgreeWithIcuButWhereIcuIsWrong(
      Festival festival, int month, int day) {
    Map<Integer, Long> disagreements = new TreeMap<>();
    for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) {
      LocalDate ours = FestivalCalendar.dateOf(festival, year).orElseThrow();
      LocalDate theirs = icuDate(year, month, day);
      if (!ours.equals(theirs)) {
        disagreements.put(year, ChronoUnit.DAYS.between(ours, theirs));
      }
    }

    assertThat(disagreements).isEqualTo(month == 1 ? ICU_IS_OFF : Map.of());
  }

  private static LocalDate icuDate(int year, int month, int day) {
    ChineseCalendar calendar = new ChineseCalendar(TimeZone.getTimeZone("GMT+8"), ULocale.ROOT);
    calendar.clear();
    calendar.set(Calendar.EXTENDED_YEAR, year);
    calendar.set(Calendar.MONTH, month - 1);
    calendar.set(Calendar.IS_LEAP_MONTH, 0);
    calendar.set(Calendar.DAY_OF_MONTH, day);
    return Instant.ofEpochMilli(calendar.getTimeInMillis()).atOffset(CHINA).toLocalDate();
  }

  static IntStream allYears() {
    return IntStream.rangeClosed(FIRST_YEAR, LAST_YEAR);
  }

  /** The rule of thumb of the almanacs, exact for this term in both centuries. */
  @ParameterizedTest
  @MethodSource("allYears")
  void qingmingIsTheFourthFifthOrSixthOfAprilByTheRuleOfThumb(int year) {
    int inCentury = year % 100;
    double constant = year < 2000 ? 5.59 : 4.81;
    int day = (int) (inCentury * 0.2422 + constant) - inCentury / 4;

    assertThat(day).isBetween(4, 6);
    assertThat(FestivalCalendar.dateOf(Festival.QINGMING, year))
        .contains(LocalDate.of(year, 4, day));
  }

  @ParameterizedTest
  @EnumSource
  void hasADateInEveryYearFrom1901To2099AndInNoOther(Festival festival) {
    assertThat(allYears())
        .allSatisfy(
            year ->
                assertThat(FestivalCalendar.dateOf(festival, year).map(LocalDate::getYear))
                    .contains(year));
    assertThat(FestivalCalendar.dateOf(festival, 1900)).isEmpty();
    assertThat(FestivalCalendar.dateOf(festival, 2100)).isEmpty();
  }

  @Test
  void leapMonthsDoNotMoveAFestival() {
    // In 2020 the fourth month came twice, in 2025 the sixth.
    assertThat(FestivalCalendar.dateOf(Festival.DRAGON_BOAT_FESTIVAL, 2020))
        .contains(LocalDate.of(2020, 6, 25));
    assertThat(FestivalCalendar.dateOf(Festival.MID_AUTUMN_FESTIVAL, 2025))
        .contains(LocalDate.of(2025, 10, 6));
  }
}
