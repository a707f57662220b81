package io.github.publicityday;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatedDateTest {
  private static final LocalDate DAY = LocalDate.of(2012, 1, 10);

  @Test
  void dateWithItsYearNeedsNoOther() {
    assertThat(StatedDate.of(DAY).in(OptionalInt.empty())).contains(DAY);
    assertThat(StatedDate.of(DAY).in(OptionalInt.of(2014))).contains(DAY);
  }

  @Test
  void yearlessDateWaitsForItsYear() {
    StatedDate day = StatedDate.of(1, 10);

    assertThat(day.in(OptionalInt.empty())).isEmpty();
    assertThat(day.in(OptionalInt.of(2012))).contains(DAY);
    assertThat(day).isEqualTo(StatedDate.of(MonthDay.of(1, 10)));
  }

  @ParameterizedTest
  @CsvSource({"2012, true", "2013, false", "2000, true", "1900, false"})
  void twentyNinthOfFebruaryExistsInLeapYearsOnly(int year, boolean exists) {
    assertThat(StatedDate.of(2, 29).in(OptionalInt.of(year)).isPresent()).isEqualTo(exists);
  }

  @ParameterizedTest
  @CsvSource({"2, 30", "4, 31", "13, 1", "0, 1", "1, 0", "1, 32"})
  void dayOfNoYearIsRefused(int month, int day) {
    assertThatThrownBy(() -> StatedDate.of(month, day))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no year has a day %d-%d", month, day);
  }

  @Test
  void printedWeekdayIsKeptAndMayBeWrong() {
    // 10 January 2012 was a Tuesday.
    StatedDate full = StatedDate.of(DAY).printedAs(DayOfWeek.SUNDAY);
    StatedDate yearless = StatedDate.of(1, 10).printedAs(DayOfWeek.SUNDAY);

    assertThat(full.weekday()).contains(DayOfWeek.SUNDAY);
    assertThat(full.in(OptionalInt.empty())).contains(DAY);
    assertThat(yearless.weekday()).contains(DayOfWeek.SUNDAY);
    assertThat(yearless.in(OptionalInt.of(2012))).contains(DAY);
    assertThat(StatedDate.of(DAY).weekday()).isEmpty();
    assertThat(StatedDate.of(1, 10).weekday()).isEmpty();
  }

  @Test
  void printsAsIso() {
    assertThat(StatedDate.of(DAY)).hasToString("2012-01-10");
    assertThat(StatedDate.of(1, 10)).hasToString("01-10");
  }
}
