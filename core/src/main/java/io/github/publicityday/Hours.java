package io.github.publicityday;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Objects;

/**
 * The part of a day that a plan states: both hours, one of them, a word such as "morning", or none.
 */
public sealed interface Hours {
  /** The day alone; no hour is stated. */
  Hours UNSTATED = new Unstated();

  /** From {@code start} to {@code end}; an end of 00:00 is the midnight that ends the day. */
  static Hours between(LocalTime start, LocalTime end) {
    return new Between(start, end);
  }

  /** From {@code start}; no end is stated. */
  static Hours from(LocalTime start) {
    return new From(start);
  }

  /** Until {@code end}; no start is stated. An end of 00:00 is the midnight that ends the day. */
  static Hours until(LocalTime end) {
    return new Until(end);
  }

  /** A part of the day named by a word. */
  static Hours of(DayPart part) {
    return new Word(part);
  }

  /** These hours on {@code day}, as bounds. */
  TimeWindow on(LocalDate day);

  /**
   * Both hours.
   *
   * @param start the first minute
   * @param end the first minute after; later than {@code start}, or 00:00 for the midnight that
   *     ends the day
   */
  record Between(LocalTime start, LocalTime end) implements Hours {
    /**
     * @throws IllegalArgumentException if {@code end} is not after {@code start}, or either is
     *     finer than a second
     */
    public Between {
      Objects.requireNonNull(start, "start");
      Objects.requireNonNull(end, "end");
      if (!end.equals(LocalTime.MIDNIGHT) && !end.isAfter(start)) {
        throw new IllegalArgumentException("end " + end + " is not after start " + start);
      }
      Checks.requireWholeSecond(start);
      Checks.requireWholeSecond(end);
    }

    @Override
    public TimeWindow on(LocalDate day) {
      return TimeWindow.exactly(new TimeSlot(day.atTime(start), endOn(day, end)));
    }
  }

  /** A start without an end: it ends some time before the day does. */
  record From(LocalTime start) implements Hours {
    /**
     * @throws IllegalArgumentException if {@code start} is finer than a second
     */
    public From {
      Objects.requireNonNull(start, "start");
      Checks.requireWholeSecond(start);
    }

    @Override
    public TimeWindow on(LocalDate day) {
      LocalDateTime from = day.atTime(start);
      LocalDateTime midnight = day.plusDays(1).atStartOfDay();
      LocalDateTime firstEnd = from.plusMinutes(1);
      return new TimeWindow(
          from,
          from,
          firstEnd.isAfter(midnight) ? midnight : firstEnd,
          midnight,
          TimeWindow.OpenSide.END);
    }
  }

  /** An end without a start: it starts some time after the day does. */
  record Until(LocalTime end) implements Hours {
    /**
     * @throws IllegalArgumentException if {@code end} is finer than a second
     */
    public Until {
      Objects.requireNonNull(end, "end");
      Checks.requireWholeSecond(end);
    }

    @Override
    public TimeWindow on(LocalDate day) {
      LocalDateTime to = endOn(day, end);
      LocalDateTime midnight = day.atStartOfDay();
      LocalDateTime lastStart = to.minusMinutes(1);
      return new TimeWindow(
          midnight,
          lastStart.isBefore(midnight) ? midnight : lastStart,
          to,
          to,
          TimeWindow.OpenSide.START);
    }
  }

  /** A word: some time within that part of the day. */
  record Word(DayPart part) implements Hours {
    public Word {
      Objects.requireNonNull(part, "part");
    }

    @Override
    public TimeWindow on(LocalDate day) {
      return TimeWindow.within(
          new TimeSlot(day.atTime(part.startInclusive()), endOn(day, part.endExclusive())));
    }
  }

  /** No hour: some time within the day. Use {@link #UNSTATED}. */
  record Unstated() implements Hours {
    @Override
    public TimeWindow on(LocalDate day) {
      return TimeWindow.within(new TimeSlot(day.atStartOfDay(), day.plusDays(1).atStartOfDay()));
    }
  }

  private static LocalDateTime endOn(LocalDate day, LocalTime end) {
    return end.equals(LocalTime.MIDNIGHT) ? day.plusDays(1).atStartOfDay() : day.atTime(end);
  }
}
