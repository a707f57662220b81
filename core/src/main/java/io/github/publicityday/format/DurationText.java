package io.github.publicityday.format;

import io.github.publicityday.format.tree.Form;
import io.github.publicityday.format.tree.Quoted;
import io.github.publicityday.format.tree.TextForm;
import io.github.publicityday.format.tree.TextShape;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lengths of time: {@code 2 min}, {@code 90 s}, {@code 1 h 30 min}, ISO {@code PT2M}; and ranges of
 * them, {@code 2–3 min}. Reads {@code 2–3分钟} as well.
 */
final class DurationText {
  private static final String ISO = "[pP][tT]-?\\d[\\dhHmMsS.+-]*";

  private static final String LENGTH =
      "(?:(?<h>\\d+)\\s*(?:h|hours?|小时|小時))?\\s*"
          + "(?:(?<m>\\d+)\\s*(?:min|minutes?|分钟|分鐘|分))?\\s*"
          + "(?:(?<s>\\d+)\\s*(?:s|seconds?|秒))?";

  static final Form<Duration> DURATION =
      TextForm.of(DurationText::parse, DurationText::print)
          .shaped(
              TextShape.matching("(?i)" + LENGTH, ISO, CleanText.DIRTY)
                  .like("2 min", "90 s", "1 h 30 min"));

  /** From one length to another, or a single length. */
  static final Form<Range> RANGE =
      TextForm.of(DurationText::parseRange, DurationText::print)
          .shaped(
              TextShape.matching(
                      "(?i)(?:\\d+|"
                          + LENGTH
                          + "|"
                          + ISO
                          + ")"
                          + CleanText.TO
                          + "(?:"
                          + LENGTH
                          + "|"
                          + ISO
                          + ")",
                      "(?i)" + LENGTH,
                      ISO,
                      CleanText.DIRTY)
                  .like("2–3 min", "2 min", "90 s – 2 min"));

  private static final Pattern PARTS = Pattern.compile(LENGTH, Pattern.CASE_INSENSITIVE);

  private static final Pattern SHARED_UNIT =
      Pattern.compile("(?<a>\\d+)" + CleanText.TO + "(?<b>\\d+\\s*(?<unit>\\D+))");

  private DurationText() {}

  /**
   * From the shortest to the longest.
   *
   * @param longest not shorter than {@code shortest}
   */
  record Range(Duration shortest, Duration longest) {
    Range {
      if (longest.compareTo(shortest) < 0) {
        throw new IllegalArgumentException(print(longest) + " is shorter than " + print(shortest));
      }
    }
  }

  private static Duration parse(String text) {
    String clean = CleanText.of(text);
    Matcher parts = PARTS.matcher(clean);
    try {
      if (clean.toUpperCase(Locale.ROOT).startsWith("PT")) {
        return Duration.parse(clean);
      }
      if (!clean.isEmpty() && parts.matches()) {
        return Duration.ofHours(number(parts, "h"))
            .plusMinutes(number(parts, "m"))
            .plusSeconds(number(parts, "s"));
      }
    } catch (DateTimeException | ArithmeticException | NumberFormatException e) {
      throw new IllegalArgumentException(Quoted.of(text) + " is no length of time", e);
    }
    throw new IllegalArgumentException(
        Quoted.of(text) + " is no length of time; write one like 2 min, 90 s or 1 h 30 min");
  }

  private static long number(Matcher parts, String group) {
    String digits = parts.group(group);
    return digits == null ? 0 : Long.parseLong(digits);
  }

  private static Range parseRange(String text) {
    String clean = CleanText.of(text);
    Matcher shared = SHARED_UNIT.matcher(clean);
    if (shared.matches()) {
      return new Range(parse(shared.group("a") + shared.group("unit")), parse(shared.group("b")));
    }
    String[] ends = clean.split(CleanText.TO, 2);
    Duration shortest = parse(ends[0]);
    return new Range(shortest, ends.length == 1 ? shortest : parse(ends[1]));
  }

  private static String print(Duration duration) {
    if (duration.isNegative() || duration.toNanosPart() != 0) {
      return duration.toString();
    }
    StringBuilder text = new StringBuilder();
    append(text, duration.toHours(), "h");
    append(text, duration.toMinutesPart(), "min");
    append(text, duration.toSecondsPart(), "s");
    return text.isEmpty() ? "0 s" : text.toString();
  }

  private static void append(StringBuilder text, long number, String unit) {
    if (number > 0) {
      text.append(text.isEmpty() ? "" : " ").append(number).append(' ').append(unit);
    }
  }

  private static String print(Range range) {
    String shortest = print(range.shortest());
    String longest = print(range.longest());
    if (shortest.equals(longest)) {
      return longest;
    }
    boolean minutes = shortest.matches("\\d+ min") && longest.matches("\\d+ min");
    boolean seconds = shortest.matches("\\d+ s") && longest.matches("\\d+ s");
    return minutes || seconds
        ? shortest.substring(0, shortest.indexOf(' ')) + "–" + longest
        : shortest + " – " + longest;
  }
}
