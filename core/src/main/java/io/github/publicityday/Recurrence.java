package io.github.publicityday;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Objects;

/** On which days of a year a publicity day, week or month falls. */
public sealed interface Recurrence {
  /** The same day every year. */
  static Recurrence on(int month, int day) {
    return new Fixed(MonthDay.of(month, day));
  }

  /** The {@code nth} {@code weekday} of {@code month}. */
  static Recurrence onThe(int nth, DayOfWeek weekday, Month month) {
    return new Floating(nth, weekday, month);
  }

  /** Every day of {@code month}. */
  static Recurrence throughout(Month month) {
    return new WholeMonth(month);
  }

  /** A week of seven days from the same day every year. */
  static Recurrence weekFrom(int month, int day) {
    return new Week(MonthDay.of(month, day));
  }

  /** The days of {@code year}. */
  DateSpan in(int year);

  /** The same day every year; 29 February falls on the 28th of a common year. */
  record Fixed(MonthDay day) implements Recurrence {
    public Fixed {
      Objects.requireNonNull(day, "day");
    }

    @Override
    public DateSpan in(int year) {
      return DateSpan.of(day.atYear(year));
    }
  }

  /**
   * A weekday counted within a month ("the third Sunday of May").
   *
   * @param nth 1 to 4
   */
  record Floating(int nth, DayOfWeek weekday, Month month) implements Recurrence {
    /**
     * @throws IllegalArgumentException if {@code nth} is outside 1 to 4, which some month lacks
     */
    public Floating {
      Objects.requireNonNull(weekday, "weekday");
      Objects.requireNonNull(month, "month");
      if (nth < 1 || nth > 4) {
        throw new IllegalArgumentException("not every month has a weekday number " + nth);
      }
    }

    @Override
    public DateSpan in(int year) {
      return DateSpan.of(
          LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(nth, weekday)));
    }
  }

  /** A whole month. */
  record WholeMonth(Month month) implements Recurrence {
    public WholeMonth {
      Objects.requireNonNull(month, "month");
    }

    @Override
    public DateSpan in(int year) {
      YearMonth days = YearMonth.of(year, month);
      return new DateSpan(days.atDay(1), days.atEndOfMonth());
    }
  }

  /** Seven days. */
  record Week(MonthDay first) implements Recurrence {
    public Week {
      Objects.requireNonNull(first, "first");
    }

    @Override
    public DateSpan in(int year) {
      LocalDate start = first.atYear(year);
      return new DateSpan(start, start.plusDays(6));
    }
  }
}
