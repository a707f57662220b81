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

  /** The message says {@code what} of {@code whose}; it is not made before it is needed. */
  static void requireNotBlank(String what, Object whose, String text) {
    if (text.isBlank()) {
      throw new IllegalArgumentException("blank " + what + " " + whose);
    }
  }

  static void requireNotBlank(String what, Optional<String> text) {
    text.ifPresent(t -> requireNotBlank(what, t));
  }

  static void requireNotBlank(String what, Object whose, Optional<String> text) {
    if (text.isPresent()) {
      requireNotBlank(what, whose, text.get());
    }
  }

  static void requireNotNegative(String what, OptionalInt number) {
    if (number.isPresent() && number.getAsInt() < 0) {
      throw new IllegalArgumentException(what + ": " + number.getAsInt() + " is less than 0");
    }
  }

  static void requireNotNegative(String what, Object whose, OptionalInt number) {
    if (number.orElse(0) < 0) {
      requireNotNegative(what + " " + whose, number);
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
