package io.github.publicityday.format;

import static java.util.stream.Collectors.joining;

import io.github.publicityday.Recurrence;
import io.github.publicityday.format.tree.Forms;
import io.github.publicityday.format.tree.Quoted;
import io.github.publicityday.format.tree.TextShape;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.MonthDay;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Days of every year: {@code 01-10}, {@code third sunday of may}, {@code september}, {@code week
 * from 09-01}.
 */
final class RecurrenceText {
  private static final List<String> ORDINALS = List.of("first", "second", "third", "fourth");
  private static final Pattern FIXED = Pattern.compile("(week from )?(\\d{2}-\\d{2})");
  private static final Pattern FLOATING =
      Pattern.compile("(first|second|third|fourth) ([a-z]+) of ([a-z]+)");

  private RecurrenceText() {}

  /**
   * The days that {@code text} says.
   *
   * @throws IllegalArgumentException if it says none
   */
  static Recurrence parse(String text) {
    String clean = CleanText.of(text).toLowerCase(Locale.ROOT);
    try {
      Matcher fixed = FIXED.matcher(clean);
      if (fixed.matches()) {
        MonthDay day = MonthDay.parse("--" + fixed.group(2));
        return fixed.group(1) == null ? new Recurrence.Fixed(day) : new Recurrence.Week(day);
      }
      Matcher floating = FLOATING.matcher(clean);
      return floating.matches()
          ? Recurrence.onThe(
              ORDINALS.indexOf(floating.group(1)) + 1,
              constant(DayOfWeek.class, floating.group(2)),
              constant(Month.class, floating.group(3)))
          : Recurrence.throughout(constant(Month.class, clean));
    } catch (DateTimeException | IllegalArgumentException e) {
      throw new IllegalArgumentException(
          Quoted.of(text)
              + " is no yearly day; write one like 01-10, third sunday of may, september or week"
              + " from 09-01",
          e);
    }
  }

  /** The texts that say days of every year. */
  static TextShape shape() {
    String months = anyOf(Month.values());
    return TextShape.matching(
            FIXED.pattern(),
            "(?i)"
                + FLOATING
                    .pattern()
                    .replaceFirst("\\[a-z]\\+", anyOf(DayOfWeek.values()))
                    .replace("[a-z]+", months),
            "(?i)" + months,
            CleanText.DIRTY)
        .like("01-10", "third sunday of may", "september", "week from 09-01");
  }

  private static String anyOf(Enum<?>... constants) {
    return Arrays.stream(constants).map(Forms::kebabCase).collect(joining("|", "(?:", ")"));
  }

  private static <E extends Enum<E>> E constant(Class<E> type, String name) {
    return Enum.valueOf(type, name.toUpperCase(Locale.ROOT));
  }

  /** What {@link #parse} reads as {@code recurrence}. */
  static String print(Recurrence recurrence) {
    if (recurrence instanceof Recurrence.Floating floating) {
      return ORDINALS.get(floating.nth() - 1)
          + " "
          + Forms.kebabCase(floating.weekday())
          + " of "
          + Forms.kebabCase(floating.month());
    } else if (recurrence instanceof Recurrence.WholeMonth whole) {
      return Forms.kebabCase(whole.month());
    } else if (recurrence instanceof Recurrence.Week week) {
      return "week from " + print(week.first());
    }
    return print(((Recurrence.Fixed) recurrence).day());
  }

  private static String print(MonthDay day) {
    return day.toString().substring(2);
  }
}
