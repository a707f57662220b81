package io.github.publicityday;

import static org.assertj.core.api.Assertions.assertThat;

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
import net.time4j.PlainDate;
import net.time4j.calendar.EastAsianMonth;
import net.time4j.calendar.EastAsianYear;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FestivalCalendarTest {
  private static final int FIRST_YEAR = 1901;
  private static final int LAST_YEAR = 2100;
  private static final ZoneOffset CHINA = ZoneOffset.ofHours(8);

  @ParameterizedTest
  @CsvSource({
    "NEW_YEARS_DAY,        2012-01-01",
    // New moons within ten minutes of midnight in China: 23:55, 23:56 and 00:07.
    "SPRING_FESTIVAL,      1954-02-03",
    "SPRING_FESTIVAL,      2027-02-06",
    "SPRING_FESTIVAL,      2030-02-03",
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

  /** Every festival of every year that has one, against a library that reckons for itself. */
  @ParameterizedTest
  @MethodSource("allYears")
  void agreesWithAnIndependentCalendar(int year) {
    for (Festival festival : Festival.values()) {
      assertThat(FestivalCalendar.dateOf(festival, year))
          .as("%s %s", festival, year)
          .contains(time4jDate(festival, year));
    }
  }

  private static LocalDate time4jDate(Festival festival, int year) {
    return switch (festival) {
      case NEW_YEARS_DAY -> LocalDate.of(year, 1, 1);
      case SPRING_FESTIVAL -> time4jDate(year, 1, 1);
      case LANTERN_FESTIVAL -> time4jDate(year, 1, 15);
      case QINGMING -> time4jDate(net.time4j.calendar.ChineseCalendar.ofQingMing(year));
      case LABOUR_DAY -> LocalDate.of(year, 5, 1);
      case DRAGON_BOAT_FESTIVAL -> time4jDate(year, 5, 5);
      case MID_AUTUMN_FESTIVAL -> time4jDate(year, 8, 15);
      case NATIONAL_DAY -> LocalDate.of(year, 10, 1);
    };
  }

  private static LocalDate time4jDate(int year, int month, int day) {
    return time4jDate(
        net.time4j.calendar.ChineseCalendar.of(
            EastAsianYear.forGregorian(year), EastAsianMonth.valueOf(month), day));
  }

  private static LocalDate time4jDate(net.time4j.calendar.ChineseCalendar day) {
    return day.transform(PlainDate.axis()).toTemporalAccessor();
  }

  /**
   * ICU reckons the moon more coarsely and so puts three new moons on the other side of midnight.
   * The almanac has our dates; of 2030 the Hong Kong Observatory has said that calendars made with
   * outdated methods have another.
   */
  @Test
  void differsFromIcuOnlyInTheYearsWhoseNewMoonIsWithinMinutesOfMidnight() {
    Map<Festival, int[]> lunar =
        Map.of(
            Festival.SPRING_FESTIVAL, new int[] {1, 1},
            Festival.LANTERN_FESTIVAL, new int[] {1, 15},
            Festival.DRAGON_BOAT_FESTIVAL, new int[] {5, 5},
            Festival.MID_AUTUMN_FESTIVAL, new int[] {8, 15});
    Map<String, Long> daysOff = new TreeMap<>();
    lunar.forEach(
        (festival, date) ->
            allYears()
                .forEach(
                    year -> {
                      LocalDate ours = FestivalCalendar.dateOf(festival, year).orElseThrow();
                      long off = ChronoUnit.DAYS.between(ours, icuDate(year, date[0], date[1]));
                      if (off != 0) {
                        daysOff.put(festival + " " + year, off);
                      }
                    }));

    assertThat(daysOff)
        .isEqualTo(
            Map.of(
                "SPRING_FESTIVAL 1954", 1L,
                "LANTERN_FESTIVAL 1954", 1L,
                "SPRING_FESTIVAL 2027", 1L,
                "LANTERN_FESTIVAL 2027", 1L,
                "SPRING_FESTIVAL 2030", -1L,
                "LANTERN_FESTIVAL 2030", -1L));
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

  @ParameterizedTest
  @EnumSource
  void hasADateInEveryYearFrom1901To2100AndInNoOther(Festival festival) {
    assertThat(allYears())
        .allSatisfy(
            year ->
                assertThat(FestivalCalendar.dateOf(festival, year).map(LocalDate::getYear))
                    .contains(year));
    assertThat(FestivalCalendar.dateOf(festival, 1900)).isEmpty();
    assertThat(FestivalCalendar.dateOf(festival, 2101)).isEmpty();
  }

  @Test
  void asksTheLunarCalendarForAYearOnBothSidesToCompareWith() {
    assertThat(FestivalCalendar.reckoned(Festival.SPRING_FESTIVAL, 1900))
        .contains(LocalDate.of(1900, 1, 31));
    assertThat(FestivalCalendar.reckoned(Festival.SPRING_FESTIVAL, 2101))
        .contains(LocalDate.of(2101, 1, 29));
    assertThat(FestivalCalendar.reckoned(Festival.SPRING_FESTIVAL, 1899)).isEmpty();
    assertThat(FestivalCalendar.reckoned(Festival.SPRING_FESTIVAL, 2102)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {Integer.MIN_VALUE, -1, 0, 1, 10_000, 999_999_999, Integer.MAX_VALUE})
  void hasNoDateInAYearFarOff(int year) {
    assertThat(FestivalCalendar.dateOf(Festival.QINGMING, year)).isEmpty();
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
