package io.github.publicityday.benchmark.timing;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/**
 * Something that the library is held to.
 *
 * @param text what
 * @param bound which side of the limit is good
 * @param limit the limit
 * @param measured the worst figure for it; empty if none was measured
 */
record Target(String text, Bound bound, double limit, OptionalDouble measured) {
  /** Which side of a limit is good. */
  enum Bound {
    /** At most the limit. */
    AT_MOST("≤"),
    /** At least the limit. */
    AT_LEAST("≥");

    private final String sign;

    Bound(String sign) {
      this.sign = sign;
    }
  }

  /** Held to at most {@code limit} by the greatest of {@code figures} that was measured. */
  static Target atMost(double limit, String text, List<OptionalDouble> figures) {
    return new Target(
        text, Bound.AT_MOST, limit, figures.stream().flatMapToDouble(OptionalDouble::stream).max());
  }

  /** Held to at least {@code limit} by the least of {@code figures} that was measured. */
  static Target atLeast(double limit, String text, List<OptionalDouble> figures) {
    return new Target(
        text,
        Bound.AT_LEAST,
        limit,
        figures.stream().flatMapToDouble(OptionalDouble::stream).min());
  }

  /** As a row of a Markdown table. */
  String row() {
    String verdict = "not measured";
    if (measured.isPresent()) {
      boolean met =
          bound == Bound.AT_MOST
              ? measured.getAsDouble() <= limit
              : measured.getAsDouble() >= limit;
      verdict = met ? "met" : "**missed**";
    }
    return String.format(
        Locale.ROOT,
        "| %s | %s %s | %s | %s |",
        text,
        bound.sign,
        RatioTable.figure(OptionalDouble.of(limit)),
        RatioTable.figure(measured),
        verdict);
  }
}
