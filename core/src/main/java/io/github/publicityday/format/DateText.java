package io.github.publicityday.format;

import com.google.common.collect.ImmutableMap;
import io.github.publicityday.StatedDate;
import io.github.publicityday.StatedPeriod;
import io.github.publicityday.format.tree.Form;
import io.github.publicityday.format.tree.Quoted;
import io.github.publicityday.format.tree.TextForm;
import io.github.publicityday.format.tree.TextShape;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Days: {@code 2012-01-10}, {@code 01-10}, {@code 2012-01-10 (Tue)}; and periods, {@code 2012-01-01
 * – 2012-01-20}. Reads {@code 2012年1月10日 星期二} as well.
 */
final class DateText {
  /** A date in a text that was cleaned; without groups. */
  static final String PATTERN =
      "(?:[+-]?\\d{4,9}[-/.]\\d{1,2}[-/.]\\d{1,2}(?!\\d)|\\d{2}-\\d{2}(?![\\d:])"
          + "|(?:\\d{4}年)?\\d{1,2}月\\d{1,2}[日号號])"
          + "(?:\\s*\\(?(?:"
          + "(?i:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*)|(?:星期|周|週)[一二三四五六日天])\\)?)?";

  private static final Pattern WHOLE = Pattern.compile(PATTERN);

  private static final Pattern PARTS =
      Pattern.compile(
          "(?:(?<year>[+-]?\\d{4,9})[-/.年])?(?<month>\\d{1,2})[-/.月](?<day>\\d{1,2})[日号號]?"
              + "\\s*\\(?(?<weekday>[a-zA-Z]+|(?:星期|周|週).)?\\)?");

  private static final String PERIOD_PATTERN =
      "(" + PATTERN + ")(?:" + CleanText.TO + "(" + PATTERN + "))?";

  private static final Pattern FIRST_TO_LAST = Pattern.compile(PERIOD_PATTERN);

  private static final ImmutableMap<Character, DayOfWeek> CHINESE =
      ImmutableMap.<Character, DayOfWeek>builder()
          .put('一', DayOfWeek.MONDAY)
          .put('二', DayOfWeek.TUESDAY)
          .put('三', DayOfWeek.WEDNESDAY)
          .put('四', DayOfWeek.THURSDAY)
          .put('五', DayOfWeek.FRIDAY)
          .put('六', DayOfWeek.SATURDAY)
          .put('日', DayOfWeek.SUNDAY)
          .put('天', DayOfWeek.SUNDAY)
          .buildOrThrow();

  static final Form<StatedDate> DATE =
      TextForm.of(DateText::parse, DateText::print)
          .shaped(
              TextShape.matching(PATTERN, CleanText.DIRTY)
                  .like("2012-01-10", "01-10", "2012-01-10 (Tue)"));

  static final Form<StatedPeriod> PERIOD =
      TextForm.of(DateText::parsePeriod, DateText::print)
          .shaped(
              TextShape.matching(PERIOD_PATTERN, CleanText.DIRTY)
                  .like("2012-01-01 – 2012-01-20", "01-05 – 01-10"));

  static final Form<LocalDate> FULL_DATE =
      TextForm.of(DateText::parseFull, LocalDate::toString)
          .shaped(
              TextShape.matching(
                      "[+-]?\\d{4,9}[-/.]\\d{1,2}[-/.]\\d{1,2}|\\d{4}年\\d{1,2}月\\d{1,2}[日号號]",
                      CleanText.DIRTY)
                  .like("2012-01-20"));

  private DateText() {}

  /**
   * The day that {@code text} says.
   *
   * @throws IllegalArgumentException if it says none, or one that does not exist
   */
  static StatedDate parse(String text) {
    String clean = CleanText.of(text);
    Matcher parts = PARTS.matcher(clean);
    if (!WHOLE.matcher(clean).matches() || !parts.matches()) {
      throw new IllegalArgumentException(
          Quoted.of(text) + " is no date; write one like 2012-01-10, 01-10 or 2012-01-10 (Tue)");
    }
    int month = Integer.parseInt(parts.group("month"));
    int day = Integer.parseInt(parts.group("day"));
    StatedDate date =
        parts.group("year") == null
            ? StatedDate.of(month, day)
            : StatedDate.of(existing(Integer.parseInt(parts.group("year")), month, day, text));
    String weekday = parts.group("weekday");
    return weekday == null ? date : date.printedAs(weekday(weekday));
  }

  /**
   * The day, with its year, that {@code text} says.
   *
   * @throws IllegalArgumentException if it says none
   */
  static LocalDate parseFull(String text) {
    if (parse(text) instanceof StatedDate.Full full && full.weekday().isEmpty()) {
      return full.date();
    }
    throw new IllegalArgumentException(
        Quoted.of(text) + " is no date with a year; write one like 2012-01-10");
  }

  private static LocalDate existing(int year, int month, int day, String text) {
    try {
      return LocalDate.of(year, month, day);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("there is no day " + Quoted.of(text), e);
    }
  }

  private static DayOfWeek weekday(String text) {
    DayOfWeek chinese = CHINESE.get(text.charAt(text.length() - 1));
    if (chinese != null) {
      return chinese;
    }
    String word = text.toUpperCase(Locale.ROOT);
    for (DayOfWeek day : DayOfWeek.values()) {
      if (day.name().startsWith(word)) {
        return day;
      }
    }
    throw new IllegalArgumentException(Quoted.of(text) + " is no day of the week");
  }

  /** What {@link #parse} reads as {@code date}. */
  static String print(StatedDate date) {
    return date + date.weekday().map(day -> " (" + abbreviated(day) + ")").orElse("");
  }

  private static String abbreviated(DayOfWeek day) {
    return day.name().charAt(0) + day.name().substring(1, 3).toLowerCase(Locale.ROOT);
  }

  /**
   * The days that {@code text} says; one day is a period of itself.
   *
   * @throws IllegalArgumentException if it says none
   */
  static StatedPeriod parsePeriod(String text) {
    Matcher period = FIRST_TO_LAST.matcher(CleanText.of(text));
    if (!period.matches()) {
      throw new IllegalArgumentException(
          Quoted.of(text)
              + " is no period; write one like 2012-01-01 – 2012-01-20 or 01-05 – 01-10");
    }
    StatedDate first = parse(period.group(1));
    return new StatedPeriod(first, period.group(2) == null ? first : parse(period.group(2)));
  }

  /** What {@link #parsePeriod} reads as {@code period}. */
  static String print(StatedPeriod period) {
    return print(period.first()) + " – " + print(period.last());
  }
}
