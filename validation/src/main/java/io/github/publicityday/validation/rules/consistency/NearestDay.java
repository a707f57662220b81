package io.github.publicityday.validation.rules.consistency;

import io.github.publicityday.Recurrence;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.stream.IntStream;

/** Finds the publicity day that a date can be meant to be. */
final class NearestDay {
  private NearestDay() {}

  /** The first day of {@code recurrence} nearest to {@code date}, in its year or the next to it. */
  static LocalDate to(LocalDate date, Recurrence recurrence) {
    return IntStream.rangeClosed(date.getYear() - 1, date.getYear() + 1)
        .mapToObj(year -> recurrence.in(year).first())
        .min(Comparator.comparingLong(day -> Math.abs(ChronoUnit.DAYS.between(day, date))))
        .orElseThrow();
  }
}
