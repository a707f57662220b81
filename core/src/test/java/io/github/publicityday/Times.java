package io.github.publicityday;

import java.time.LocalDate;
import java.time.LocalDateTime;

/** Times of the tests, told by hours and minutes since the start of 10 January 2012. */
final class Times {
  /** 10 January 2012. */
  static final LocalDate DAY = LocalDate.of(2012, 1, 10);

  private Times() {}

  /** {@code 10:00} of the day; {@code 25:30} is half past one on the next. */
  static LocalDateTime at(String hours) {
    String[] parts = hours.split(":", 2);
    return minute(Integer.parseInt(parts[0]) * 60 + Integer.parseInt(parts[1]));
  }

  /** The minute of that number since the start of the day; negative ones are on the day before. */
  static LocalDateTime minute(int number) {
    return DAY.atStartOfDay().plusMinutes(number);
  }

  static TimeSlot slot(String startInclusive, String endExclusive) {
    return new TimeSlot(at(startInclusive), at(endExclusive));
  }

  static TimeWindow exact(String startInclusive, String endExclusive) {
    return TimeWindow.exactly(slot(startInclusive, endExclusive));
  }

  static TimeWindow window(
      String earliestStart, String latestStart, String earliestEnd, String latestEnd) {
    return TimeWindow.of(at(earliestStart), at(latestStart), at(earliestEnd), at(latestEnd));
  }
}
