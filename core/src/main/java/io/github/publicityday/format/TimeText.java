package io.github.publicityday.format;

import com.google.common.collect.ImmutableSet;
import io.github.publicityday.Hours;
import io.github.publicityday.StatedPeriod;
import io.github.publicityday.StatedTime;
import io.github.publicityday.TimeSlot;
import io.github.publicityday.format.HoursText.Bare;
import io.github.publicityday.format.tree.Quoted;
import io.github.publicityday.format.tree.TextShape;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Times as plans state them: a day and its hours, hours alone, the days of a period, a part of a
 * month, an exact slot across midnight, something relative to something else, or "to be announced".
 */
final class TimeText {
  /** An exact time that ends on the next day, as an example. */
  static final String ACROSS_MIDNIGHT = "2012-01-09T22:00/2012-01-10T02:00";

  private static final String TO_BE_ANNOUNCED = "to be announced";
  private static final ImmutableSet<String> ANNOUNCED_LATER =
      ImmutableSet.of(TO_BE_ANNOUNCED, "待定", "另行通知");

  private static final Pattern SLOT =
      Pattern.compile("([^/\\s]+T[^/\\s]+)\\s*/\\s*([^/\\s]+T[^/\\s]+)");

  private static final Pattern DAYS =
      Pattern.compile(
          "(" + DateText.PATTERN + ")(?:" + CleanText.TO + "(" + DateText.PATTERN + "))?\\s*(.*)");

  private TimeText() {}

  /**
   * The time that {@code text} says.
   *
   * @param bare what a single hour means
   * @throws IllegalArgumentException if it says none
   */
  static StatedTime parse(String text, Bare bare) {
    Optional<StatedTime> common = CommonTimes.parse(text);
    return common.isPresent() ? common.get() : parsePatterns(text, bare);
  }

  /** Does without {@link CommonTimes}, to the same result. */
  static StatedTime parsePatterns(String text, Bare bare) {
    String clean = CleanText.of(text);
    if (ANNOUNCED_LATER.contains(clean.toLowerCase(Locale.ROOT))) {
      return StatedTime.TO_BE_ANNOUNCED;
    }
    return plain(clean, bare)
        .or(() -> RelativeText.parse(text.strip()))
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    Quoted.of(text)
                        + " is no time; write one like 2012-01-10 10:00–11:30, 10:00–11:30, "
                        + ACROSS_MIDNIGHT
                        + ", 01-10 morning, 01-05 – 01-10, end of May, late January, by 01-05, from"
                        + " 01-05, before spring-festival, during activity ID, to be announced"));
  }

  /**
   * The time that {@code clean}, a cleaned text, says without reference to anything; empty if it
   * says none.
   */
  static Optional<StatedTime> plain(String clean, Bare bare) {
    return slot(clean)
        .or(() -> days(clean, bare))
        .or(() -> HoursText.parse(clean, bare).map(StatedTime::at))
        .or(() -> MonthText.parse(clean));
  }

  /** The texts that say a time, as far as patterns can tell. */
  static TextShape shape() {
    String hours = HoursText.pattern();
    return TextShape.matching(
            SLOT.pattern(),
            hours,
            DateText.PATTERN
                + "(?:"
                + CleanText.TO
                + DateText.PATTERN
                + ")?(?:\\s*(?:"
                + hours
                + "))?",
            MonthText.pattern(),
            RelativeText.pattern(),
            "(?i:" + String.join("|", ANNOUNCED_LATER) + ")",
            CleanText.DIRTY)
        .like(
            "2012-01-10 10:00–11:30",
            "10:00–11:30",
            "01-10 morning",
            "01-05 – 01-10",
            "end of May",
            "late January",
            "by 01-05",
            "before spring-festival",
            "during the campaign",
            TO_BE_ANNOUNCED);
  }

  private static Optional<StatedTime> slot(String clean) {
    if (clean.indexOf('/') < 0) {
      return Optional.empty(); // faster than the pattern, which most texts do not match
    }
    Matcher slot = SLOT.matcher(clean);
    if (!slot.matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          StatedTime.exactly(
              TimeSlot.of(LocalDateTime.parse(slot.group(1)), LocalDateTime.parse(slot.group(2)))));
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(
          Quoted.of(clean) + " is no time; write one like " + ACROSS_MIDNIGHT, e);
    }
  }

  private static Optional<StatedTime> days(String clean, Bare bare) {
    if (!hasDigit(clean)) {
      return Optional.empty(); // as above: before spring-festival
    }
    Matcher days = DAYS.matcher(clean);
    if (!days.matches()) {
      return Optional.empty();
    }
    Optional<Hours> hours =
        days.group(3).isEmpty()
            ? Optional.of(Hours.UNSTATED)
            : HoursText.parse(days.group(3), bare);
    return hours.map(
        stated ->
            days.group(2) == null
                ? StatedTime.on(DateText.parse(days.group(1)), stated)
                : StatedTime.daily(
                    new StatedPeriod(DateText.parse(days.group(1)), DateText.parse(days.group(2))),
                    stated));
  }

  private static boolean hasDigit(String clean) {
    for (int i = 0; i < clean.length(); i++) {
      if (clean.charAt(i) >= '0' && clean.charAt(i) <= '9') {
        return true;
      }
    }
    return false;
  }

  /**
   * What {@link #parse} reads as {@code time}; empty for what no text says: an absent or blank
   * time, and bounds.
   */
  static Optional<String> print(StatedTime time, Bare bare) {
    if (time instanceof StatedTime.ToBeAnnounced) {
      return Optional.of(TO_BE_ANNOUNCED);
    } else if (time instanceof StatedTime.Exactly exactly) {
      return Optional.of(exactly.slot().toString());
    } else if (time instanceof StatedTime.OnDay onDay) {
      return Optional.of(withHours(DateText.print(onDay.date()), onDay.hours(), bare));
    } else if (time instanceof StatedTime.AtHours atHours) {
      return Optional.of(HoursText.print(atHours.hours(), bare));
    } else if (time instanceof StatedTime.Daily daily) {
      return Optional.of(withHours(DateText.print(daily.days()), daily.hours(), bare));
    } else if (time instanceof StatedTime.InMonth inMonth) {
      return Optional.of(MonthText.print(inMonth));
    } else if (time instanceof StatedTime.Relative relative) {
      return Optional.of(RelativeText.print(relative));
    }
    return Optional.empty();
  }

  private static String withHours(String days, Hours hours, Bare bare) {
    return (days + " " + HoursText.print(hours, bare)).strip();
  }
}
