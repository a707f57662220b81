package io.github.publicityday.format;

import com.google.common.collect.ImmutableMap;
import io.github.publicityday.DayPart;
import io.github.publicityday.Hours;
import io.github.publicityday.format.tree.Forms;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Hours of a day: {@code 10:00–11:30}, {@code 10:00–}, {@code –11:30}, {@code morning}. Reads
 * {@code 下午2:00至4:00} and {@code 10时30分} as well.
 */
final class HoursText {
  private static final String CLOCK =
      "(?:(?<W>凌晨|上午|中午|下午|晚上)\\s*)?(?<h>\\d{1,2})"
          + "(?::(?<m>\\d{2})(?::(?<s>\\d{2}))?|[时時点點](?:(?<c>\\d{1,2})分?|(?<half>半)|整)?)";

  private static final Pattern BARE = Pattern.compile(clock("a"));

  private static final Pattern RANGE =
      Pattern.compile("(?:" + clock("a") + ")?\\s*" + CleanText.TO + "\\s*(?:" + clock("b") + ")?");

  private static final ImmutableMap<String, DayPart> WORDS =
      ImmutableMap.<String, DayPart>builder()
          .put("before-dawn", DayPart.BEFORE_DAWN)
          .put("before dawn", DayPart.BEFORE_DAWN)
          .put("morning", DayPart.MORNING)
          .put("noon", DayPart.NOON)
          .put("afternoon", DayPart.AFTERNOON)
          .put("evening", DayPart.EVENING)
          .put("凌晨", DayPart.BEFORE_DAWN)
          .put("上午", DayPart.MORNING)
          .put("中午", DayPart.NOON)
          .put("下午", DayPart.AFTERNOON)
          .put("晚上", DayPart.EVENING)
          .buildOrThrow();

  private HoursText() {}

  private static String clock(String side) {
    return CLOCK.replaceAll("\\(\\?<(\\w+)>", "(?<" + side + "$1>");
  }

  /** Matches, in a text that was cleaned, what {@link #parse} may read. */
  static String pattern() {
    return "(?i:" + String.join("|", WORDS.keySet()) + ")|" + BARE + "|" + RANGE;
  }

  /** What a single hour without a dash means. */
  enum Bare {
    /** The hour at which something starts. */
    START,
    /** The hour by which something has to be done. */
    END
  }

  /**
   * The hours that {@code clean}, a cleaned text, says; empty if it says none.
   *
   * @throws IllegalArgumentException if it says hours that no day has, or that end before they
   *     start
   */
  static Optional<Hours> parse(String clean, Bare bare) {
    DayPart word = WORDS.get(clean.toLowerCase(Locale.ROOT));
    if (word != null) {
      return Optional.of(Hours.of(word));
    }
    Matcher range = RANGE.matcher(clean);
    if (range.matches()) {
      return range(range);
    }
    Matcher single = BARE.matcher(clean);
    if (!single.matches()) {
      return Optional.empty();
    }
    Clock clock = Clock.of(single, "a");
    return Optional.of(
        switch (bare) {
          case START -> Hours.from(clock.asStart());
          case END -> Hours.until(clock.asEnd());
        });
  }

  private static Optional<Hours> range(Matcher range) {
    boolean hasStart = range.group("ah") != null;
    boolean hasEnd = range.group("bh") != null;
    if (hasStart && hasEnd) {
      Clock start = Clock.of(range, "a");
      Clock end = Clock.of(range, "b").inSameHalfAs(start);
      return Optional.of(between(start.asStart(), end.asEnd()));
    }
    if (hasStart) {
      return Optional.of(Hours.from(Clock.of(range, "a").asStart()));
    }
    return hasEnd ? Optional.of(Hours.until(Clock.of(range, "b").asEnd())) : Optional.empty();
  }

  /** Hours that seem to end before they start are often meant to end on the next day. */
  private static Hours between(LocalTime start, LocalTime end) {
    try {
      return Hours.between(start, end);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          e.getMessage() + "; write a time across midnight like " + TimeText.ACROSS_MIDNIGHT, e);
    }
  }

  /** What {@link #parse} reads as {@code hours}; empty text if none are stated. */
  static String print(Hours hours, Bare bare) {
    if (hours instanceof Hours.Between between) {
      return between.start() + "–" + printEnd(between.end());
    } else if (hours instanceof Hours.From from) {
      return from.start() + "–";
    } else if (hours instanceof Hours.Until until) {
      return (bare == Bare.END ? "" : "–") + printEnd(until.end());
    } else if (hours instanceof Hours.Word word) {
      return Forms.kebabCase(word.part());
    }
    return "";
  }

  private static String printEnd(LocalTime end) {
    return end.equals(LocalTime.MIDNIGHT) ? "24:00" : end.toString();
  }

  /** An hour as it is written, 0:00 to 24:00, with the part of the day that stands before it. */
  private record Clock(String word, int hour, int minute, int second) {
    static Clock of(Matcher matcher, String side) {
      String minute = matcher.group(side + "m");
      if (minute == null) {
        minute = matcher.group(side + "c");
      }
      return new Clock(
          orEmpty(matcher.group(side + "W")),
          Integer.parseInt(matcher.group(side + "h")),
          matcher.group(side + "half") != null ? 30 : number(minute),
          number(matcher.group(side + "s")));
    }

    private static String orEmpty(@Nullable String text) {
      return text == null ? "" : text;
    }

    private static int number(@Nullable String digits) {
      return digits == null ? 0 : Integer.parseInt(digits);
    }

    /** In 下午2:00至4:00, the second hour is one of the afternoon, too; so it is after noon. */
    Clock inSameHalfAs(Clock start) {
      boolean afterNoon =
          switch (start.word) {
            case "下午", "晚上" -> true;
            case "中午" -> hour < 11;
            default -> false;
          };
      return word.isEmpty() && afterNoon
          ? new Clock(start.word.equals("中午") ? "下午" : start.word, hour, minute, second)
          : this;
    }

    LocalTime asStart() {
      if (ofDay() == 24) {
        throw new IllegalArgumentException("nothing starts at 24:00; write 00:00 of the next day");
      }
      return LocalTime.of(ofDay(), minute, second);
    }

    LocalTime asEnd() {
      return LocalTime.of(ofDay() % 24, minute, second);
    }

    private int ofDay() {
      int ofDay =
          switch (word) {
            case "凌晨" -> hour == 12 ? 0 : hour;
            case "中午" -> hour <= 2 ? hour + 12 : hour;
            case "下午" -> hour < 12 ? hour + 12 : hour;
            case "晚上" -> hour <= 12 ? hour + 12 : hour;
            default -> hour;
          };
      boolean exists = ofDay < 24 || (ofDay == 24 && minute == 0 && second == 0);
      boolean fits =
          switch (word) {
            case "凌晨" -> ofDay <= 6;
            case "上午" -> ofDay <= 12;
            case "中午" -> ofDay >= 11 && ofDay <= 14;
            default -> true;
          };
      if (!exists || !fits || minute > 59 || second > 59) {
        throw new IllegalArgumentException(
            String.format(Locale.ROOT, "there is no hour %s%d:%02d", word, hour, minute));
      }
      return ofDay;
    }
  }
}
