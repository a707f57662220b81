package io.github.publicityday;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A day as a plan states it: with its year, or a month and day that waits for its year; and the
 * weekday printed beside it, which may be wrong.
 */
public sealed interface StatedDate {
  /** A day with its year. */
  static StatedDate of(LocalDate date) {
    return new Full(date, Optional.empty());
  }

  /** A month and day whose year must come from elsewhere in the plan. */
  static StatedDate of(MonthDay monthDay) {
    return new Yearless(monthDay, Optional.empty());
  }

  /**
   * A month and day whose year must come from elsewhere in the plan.
   *
   * @throws IllegalArgumentException if no year has such a day
   */
  static StatedDate of(int month, int day) {
    try {
      return of(MonthDay.of(month, day));
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("no year has a day " + month + "-" + day, e);
    }
  }

  /** The weekday that is printed beside the date, where one is. */
  Optional<DayOfWeek> weekday();

  /** The same day with {@code weekday} printed beside it. */
  StatedDate printedAs(DayOfWeek weekday);

  /**
   * The day, if its year is stated or {@code year} is known; empty otherwise, and empty for 29
   * February of a year that has none. The printed weekday plays no part.
   */
  Optional<LocalDate> in(OptionalInt year);

  /** A day with its year. */
  record Full(LocalDate date, Optional<DayOfWeek> weekday) implements StatedDate {
    public Full {
      Objects.requireNonNull(date, "date");
      Objects.requireNonNull(weekday, "weekday");
    }

    @Override
    public StatedDate printedAs(DayOfWeek printed) {
      return new Full(date, Optional.of(printed));
    }

    @Override
    public Optional<LocalDate> in(OptionalInt year) {
      return Optional.of(date);
    }

    /** {@code 2012-01-10}. */
    @Override
    public String toString() {
      return date.toString();
    }
  }

  /** A month and day without a year. */
  record Yearless(MonthDay monthDay, Optional<DayOfWeek> weekday) implements StatedDate {
    public Yearless {
      Objects.requireNonNull(monthDay, "monthDay");
      Objects.requireNonNull(weekday, "weekday");
    }

    @Override
    public StatedDate printedAs(DayOfWeek printed) {
      return new Yearless(monthDay, Optional.of(printed));
    }

    @Override
    public Optional<LocalDate> in(OptionalInt year) {
      return year.isPresent() && monthDay.isValidYear(year.getAsInt())
          ? Optional.of(monthDay.atYear(year.getAsInt()))
          : Optional.empty();
    }

    /** {@code 01-10}. */
    @Override
    public String toString() {
      return monthDay.toString().substring(2);
    }
  }
}
