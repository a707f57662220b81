package io.github.publicityday;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecurrenceTest {
  @Test
  void sameDayEveryYear() {
    assertThat(Recurrence.on(1, 10).in(2012)).isEqualTo(DateSpan.of(LocalDate.of(2012, 1, 10)));
    assertThat(Recurrence.on(1, 10).in(2014)).isEqualTo(DateSpan.of(LocalDate.of(2014, 1, 10)));
  }

  @Test
  void twentyNinthOfFebruaryFallsOnTheTwentyEighthOfACommonYear() {
    assertThat(Recurrence.on(2, 29).in(2012)).isEqualTo(DateSpan.of(LocalDate.of(2012, 2, 29)));
    assertThat(Recurrence.on(2, 29).in(2013)).isEqualTo(DateSpan.of(LocalDate.of(2013, 2, 28)));
  }

  @Test
  void dayOfNoYearIsRefused() {
    assertThatThrownBy(() -> Recurrence.on(2, 30)).isInstanceOf(DateTimeException.class);
    assertThatThrownBy(() -> Recurrence.weekFrom(13, 1)).isInstanceOf(DateTimeException.class);
  }

  @ParameterizedTest
  @CsvSource({
    "3, SUNDAY,   MAY,       2012-05-20",
    "3, SUNDAY,   MAY,       2016-05-15",
    "3, SUNDAY,   MAY,       2022-05-15",
    "3, SUNDAY,   MAY,       2023-05-21",
    "3, SUNDAY,   MAY,       2024-05-19",
    "3, SATURDAY, SEPTEMBER, 2012-09-15",
    "3, SATURDAY, SEPTEMBER, 2018-09-15",
    "3, SATURDAY, SEPTEMBER, 2024-09-21",
    "1, MONDAY,   JANUARY,   2024-01-01",
    "4, THURSDAY, FEBRUARY,  2024-02-22",
  })
  void weekdayCountedWithinItsMonth(int nth, DayOfWeek weekday, Month month, LocalDate day) {
    assertThat(Recurrence.onThe(nth, weekday, month).in(day.getYear())).isEqualTo(DateSpan.of(day));
  }

  @Test
  void weekdayCountedWithinItsMonthIsTheOneThatCountingDaysFinds() {
    for (int year = 1990; year <= 2050; year++) {
      for (int nth = 1; nth <= 4; nth++) {
        int seen = 0;
        LocalDate day = LocalDate.of(year, 4, 30);
        while (seen < nth) {
          day = day.plusDays(1);
          seen += day.getDayOfWeek() == DayOfWeek.SUNDAY ? 1 : 0;
        }
        assertThat(Recurrence.onThe(nth, DayOfWeek.SUNDAY, Month.MAY).in(year))
            .isEqualTo(DateSpan.of(day));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 0, 5, 6})
  void weekdayNumberThatSomeMonthLacksIsRefused(int nth) {
    assertThatThrownBy(() -> Recurrence.onThe(nth, DayOfWeek.SUNDAY, Month.MAY))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("not every month has a weekday number %d", nth);
  }

  @Test
  void wholeMonthEndsOnItsLastDay() {
    assertThat(Recurrence.throughout(Month.JUNE).in(2012))
        .isEqualTo(new DateSpan(LocalDate.of(2012, 6, 1), LocalDate.of(2012, 6, 30)));
    assertThat(Recurrence.throughout(Month.FEBRUARY).in(2012).last())
        .isEqualTo(LocalDate.of(2012, 2, 29));
    assertThat(Recurrence.throughout(Month.FEBRUARY).in(2013).last())
        .isEqualTo(LocalDate.of(2013, 2, 28));
  }

  @Test
  void weekHasSevenDaysAndMayTurnTheYear() {
    assertThat(Recurrence.weekFrom(9, 10).in(2024))
        .isEqualTo(new DateSpan(LocalDate.of(2024, 9, 10), LocalDate.of(2024, 9, 16)));
    assertThat(Recurrence.weekFrom(12, 28).in(2024))
        .isEqualTo(new DateSpan(LocalDate.of(2024, 12, 28), LocalDate.of(2025, 1, 3)));
  }
}
