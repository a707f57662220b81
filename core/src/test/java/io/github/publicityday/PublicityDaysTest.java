package io.github.publicityday;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.MoreCollectors;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublicityDaysTest {
  @ParameterizedTest
  @CsvSource({
    "110,              2012-01-10",
    "3.15,             2012-03-15",
    "4.15,             2016-04-15",
    "5.12,             2012-05-12",
    "5.15,             2012-05-15",
    "disabled-persons, 2012-05-20",
    "disabled-persons, 2024-05-19",
    "6.5,              2012-06-05",
    "6.16,             2012-06-16",
    "6.26,             2012-06-26",
    "national-defence, 2024-09-21",
    "119,              2012-11-09",
    "12.1,             2012-12-01",
    "122,              2012-12-02",
    "12.4,             2012-12-04",
  })
  void fallsOn(String code, LocalDate day) {
    assertThat(named(code).recurrence().in(day.getYear())).isEqualTo(DateSpan.of(day));
  }

  /** Every numbering in use, by the year of its first. */
  @ParameterizedTest
  @CsvSource({
    "110,              1987, true",
    "110,              1986, false",
    "110,              1997, false",
    "119,              1992, true",
    "119,              1991, false",
    "122,              2012, true",
    "6.26,             1988, true",
    "4.15,             2016, true",
    "5.15,             2010, true",
    "12.4,             2014, true",
    "12.4,             2001, false",
    "5.12,             2009, true",
    "6.16,             2002, true",
    "disabled-persons, 1991, true",
    "national-defence, 2001, true",
  })
  void isCountedFrom(String code, int firstYear, boolean main) {
    assertThat(named(code).numberings()).contains(new Numbering(firstYear, main));
    assertThat(named(code).mainNumbering().map(Numbering::firstYear).equals(Optional.of(firstYear)))
        .isEqualTo(main);
  }

  @Test
  void hasNoOtherNumberings() {
    assertThat(PublicityDays.all().stream().mapToInt(day -> day.numberings().size()).sum())
        .isEqualTo(15);
  }

  @Test
  void daysThatNobodyCountsHaveNoNumbering() {
    for (String code : new String[] {"3.15", "6.5", "12.1"}) {
      assertThat(named(code).numberings()).isEmpty();
      assertThat(named(code).mainNumbering()).isEmpty();
    }
  }

  @Test
  void twentyEighth110DayIs2014ByMostCountsAnd2013ByOne() {
    Numbering main = PublicityDays.POLICE_110.mainNumbering().orElseThrow();

    assertThat(main.yearOf(28)).isEqualTo(2014);
    assertThat(main.ordinalOf(2014)).isEqualTo(28);
    assertThat(main.ordinalOf(2015)).isEqualTo(29);
    assertThat(Numbering.secondary(1986).yearOf(28)).isEqualTo(2013);
    assertThat(Numbering.secondary(1997).yearOf(28)).isEqualTo(2024);
  }

  @ParameterizedTest
  @CsvSource({"1986, 0", "1987, 1", "1988, 2", "1980, -6"})
  void ordinalIsOneInTheFirstYearAndLessBefore(int year, int ordinal) {
    Numbering numbering = Numbering.main(1987);

    assertThat(numbering.ordinalOf(year)).isEqualTo(ordinal);
    assertThat(numbering.yearOf(ordinal)).isEqualTo(year);
  }

  @Test
  void codesAreUniqueAndFindTheirDay() {
    assertThat(PublicityDays.all()).extracting(PublicityDay::code).doesNotHaveDuplicates();
    assertThat(PublicityDays.all())
        .hasSize(14)
        .allSatisfy(day -> assertThat(PublicityDays.byCode(day.code())).containsSame(day));
  }

  @Test
  void unknownCodeFindsNothing() {
    assertThat(PublicityDays.byCode("911")).isEmpty();
    assertThat(PublicityDays.byCode("")).isEmpty();
    assertThat(PublicityDays.byCode("626")).isEmpty();
  }

  @Test
  void areInTheOrderOfEveryYear() {
    for (int year = 2000; year < 2030; year++) {
      int y = year;
      assertThat(PublicityDays.all()).extracting(day -> day.recurrence().in(y).first()).isSorted();
    }
  }

  private static PublicityDay named(String code) {
    return PublicityDays.all().stream()
        .filter(day -> day.code().equals(code))
        .collect(MoreCollectors.onlyElement());
  }
}
