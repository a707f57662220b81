package io.github.publicityday.format;

import io.github.publicityday.Hours;
import io.github.publicityday.StatedDate;
import io.github.publicityday.StatedTime;
import io.github.publicityday.TimeSlot;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;

/**
 * The times that most files hold, written as {@link TimeText#print} writes them: {@code
 * 2012-01-10T10:00/2012-01-10T11:30}, {@code 2012-01-10 10:00–11:30}, {@code 2012-01-10} and {@code
 * 10:00–11:30}. The patterns of {@link TimeText} read them as the same times, but take ten times as
 * long.
 */
final class CommonTimes {
  private static final String DATE = "0000-00-00";
  private static final String HOURS = "00:00–00:00";
  private static final String DATE_AND_HOURS = DATE + " " + HOURS;
  private static final String SLOT = "0000-00-00T00:00/0000-00-00T00:00";

  private CommonTimes() {}

  /** The time that {@code text} says; empty if it is not written so, or there is no such time. */
  static Optional<StatedTime> parse(String text) {
    try {
      if (hasShape(SLOT, text)) {
        return Optional.of(StatedTime.exactly(TimeSlot.of(instant(text, 0), instant(text, 17))));
      } else if (hasShape(DATE_AND_HOURS, text)) {
        return Optional.of(StatedTime.on(StatedDate.of(date(text, 0)), hours(text, 11)));
      } else if (hasShape(DATE, text)) {
        return Optional.of(StatedTime.on(StatedDate.of(date(text, 0)), Hours.UNSTATED));
      } else if (hasShape(HOURS, text)) {
        return Optional.of(StatedTime.at(hours(text, 0)));
      }
    } catch (DateTimeException | IllegalArgumentException e) {
      return Optional.empty(); // what is wrong is said by whoever reads it next
    }
    return Optional.empty();
  }

  /** Whether {@code text} is {@code shape} with any digits in place of its zeros. */
  private static boolean hasShape(String shape, String text) {
    if (text.length() != shape.length()) {
      return false;
    }
    for (int i = 0; i < shape.length(); i++) {
      char wanted = shape.charAt(i);
      char c = text.charAt(i);
      if (wanted == '0' ? c < '0' || c > '9' : c != wanted) {
        return false;
      }
    }
    return true;
  }

  private static LocalDateTime instant(String text, int start) {
    return LocalDateTime.of(date(text, start), clock(text, start + 11));
  }

  private static LocalDate date(String text, int start) {
    return LocalDate.of(
        100 * twoDigits(text, start) + twoDigits(text, start + 2),
        twoDigits(text, start + 5),
        twoDigits(text, start + 8));
  }

  private static Hours hours(String text, int start) {
    return Hours.between(clock(text, start), clock(text, start + 6));
  }

  private static LocalTime clock(String text, int start) {
    return LocalTime.of(twoDigits(text, start), twoDigits(text, start + 3));
  }

  private static int twoDigits(String text, int start) {
    return 10 * (text.charAt(start) - '0') + text.charAt(start + 1) - '0';
  }
}
