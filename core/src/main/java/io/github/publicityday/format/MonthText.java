package io.github.publicityday.format;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.publicityday.MonthPart;
import io.github.publicityday.StatedTime;
import io.github.publicityday.format.tree.Forms;
import io.github.publicityday.format.tree.Quoted;
import java.time.Month;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Parts of a month: {@code end of May}, {@code late January 2012}, {@code in May}. Reads {@code end
 * of 05}, {@code late 2012-01}, {@code 5月底} and {@code 2012年1月下旬} as well.
 */
final class MonthText {
  private static final String PART =
      "(?i)(?:the\\s+)?"
          + "(?:(?<part>in|early|mid|middle|late|beginning|start|end)(?:\\s+of)?[\\s-]+)?";

  /** A number alone is no month. */
  private static final ImmutableList<Pattern> WRITTEN =
      ImmutableList.of(
          Pattern.compile("(?:(?<y>\\d{4})年)?(?<m>\\d{1,2})月份?(?<part>上旬|中旬|下旬|初|底|末)?"),
          Pattern.compile(PART + "(?<m>[a-z]{3,9})(?:\\s+(?<y>\\d{4}))?"),
          Pattern.compile("(?!\\d{2}$)" + PART + "(?:(?<y>\\d{4})-)?(?<m>\\d{2})"));

  private static final ImmutableMap<String, MonthPart> PARTS =
      ImmutableMap.<String, MonthPart>builder()
          .put("early", MonthPart.EARLY)
          .put("mid", MonthPart.MIDDLE)
          .put("middle", MonthPart.MIDDLE)
          .put("late", MonthPart.LATE)
          .put("beginning", MonthPart.BEGINNING)
          .put("start", MonthPart.BEGINNING)
          .put("end", MonthPart.END)
          .put("上旬", MonthPart.EARLY)
          .put("中旬", MonthPart.MIDDLE)
          .put("下旬", MonthPart.LATE)
          .put("初", MonthPart.BEGINNING)
          .put("底", MonthPart.END)
          .put("末", MonthPart.END)
          .buildOrThrow();

  private MonthText() {}

  /**
   * The part of a month that {@code clean}, a cleaned text, says; empty if it says none.
   *
   * @throws IllegalArgumentException if there is no such month or year
   */
  static Optional<StatedTime.InMonth> parse(String clean) {
    for (Pattern written : WRITTEN) {
      Matcher said = written.matcher(clean);
      if (said.matches()) {
        String year = said.group("y");
        MonthPart part = part(said.group("part"));
        return month(said.group("m")).map(month -> inMonth(year, month, part));
      }
    }
    return Optional.empty();
  }

  private static StatedTime.InMonth inMonth(@Nullable String year, Month month, MonthPart part) {
    return new StatedTime.InMonth(
        year == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(year)), month, part);
  }

  /** The month of that number, or whose name starts so. */
  private static Optional<Month> month(String text) {
    if (Character.isLetter(text.charAt(0))) {
      return Arrays.stream(Month.values())
          .filter(month -> month.name().startsWith(text.toUpperCase(Locale.ROOT)))
          .findFirst();
    }
    int number = Integer.parseInt(text);
    if (number < 1 || number > 12) {
      throw new IllegalArgumentException("there is no month " + Quoted.of(text));
    }
    return Optional.of(Month.of(number));
  }

  private static MonthPart part(@Nullable String word) {
    return word == null
        ? MonthPart.WHOLE
        : PARTS.getOrDefault(word.toLowerCase(Locale.ROOT), MonthPart.WHOLE);
  }

  /** Matches, in a text that was cleaned, what {@link #parse} may read. */
  static String pattern() {
    String names =
        Arrays.stream(Month.values())
            .map(month -> abbreviable(Forms.kebabCase(month)))
            .collect(joining("|"));
    return WRITTEN.stream()
        .map(pattern -> "(?:" + pattern.pattern().replace("[a-z]{3,9}", names) + ")")
        .collect(joining("|"));
  }

  /** Matches {@code january}, and what it may be cut to: {@code jan} and all in between. */
  private static String abbreviable(String name) {
    StringBuilder pattern = new StringBuilder(name.substring(0, 3));
    name.substring(3).chars().forEach(c -> pattern.append("(?:").append((char) c));
    return pattern.append(")?".repeat(name.length() - 3)).toString();
  }

  /** What {@link #parse} reads as {@code time}. */
  static String print(StatedTime.InMonth time) {
    String name = time.month().name();
    String month = name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
    return switch (time.part()) {
          case WHOLE -> "in ";
          case EARLY -> "early ";
          case MIDDLE -> "mid ";
          case LATE -> "late ";
          case BEGINNING -> "beginning of ";
          case END -> "end of ";
        }
        + month
        + (time.year().isEmpty()
            ? ""
            : String.format(Locale.ROOT, " %04d", time.year().getAsInt()));
  }
}
