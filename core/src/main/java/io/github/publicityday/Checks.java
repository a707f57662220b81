package io.github.publicityday;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
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

  @SuppressWarnings("JavaLocalDateTimeGetNano") // the part of the second is what is meant
  static void requireWholeSecond(LocalDateTime time) {
    requireNone(time.getNano(), time);
  }

  @SuppressWarnings("JavaLocalTimeGetNano") // the part of the second is what is meant
  static void requireWholeSecond(LocalTime time) {
    requireNone(time.getNano(), time);
  }

  static void requireWholeSecond(Duration duration) {
    requireNone(duration.toNanosPart(), duration);
  }

  private static void requireNone(int nanos, Object value) {
    if (nanos != 0) {
      throw new IllegalArgumentException(value + " is finer than a second");
    }
  }
}
