package io.github.publicityday;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalInt;

/** The checks that builders share; each message says what was wrong with which value. */
final class Checks {
  private Checks() {}

  static void requireNotBlank(String what, String text) {
    if (text.isBlank()) {
      throw new IllegalArgumentException("blank " + what);
    }
  }

  static void requireNotBlank(String what, Optional<String> text) {
    text.ifPresent(t -> requireNotBlank(what, t));
  }

  static void requireNotNegative(String what, OptionalInt number) {
    if (number.isPresent() && number.getAsInt() < 0) {
      throw new IllegalArgumentException(what + ": " + number.getAsInt() + " is less than 0");
    }
  }

  static void requireWholeSecond(LocalDateTime time) {
    requireEqual(time, time.truncatedTo(ChronoUnit.SECONDS));
  }

  static void requireWholeSecond(LocalTime time) {
    requireEqual(time, time.truncatedTo(ChronoUnit.SECONDS));
  }

  static void requireWholeSecond(Duration duration) {
    requireEqual(duration, duration.truncatedTo(ChronoUnit.SECONDS));
  }

  private static void requireEqual(Object value, Object wholeSeconds) {
    if (!value.equals(wholeSeconds)) {
      throw new IllegalArgumentException(value + " is finer than a second");
    }
  }
}
