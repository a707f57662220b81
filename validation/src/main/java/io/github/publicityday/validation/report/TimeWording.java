package io.github.publicityday.validation.report;

import com.google.common.collect.ImmutableMap;
import io.github.publicityday.TimeSlot;
import io.github.publicityday.TimeWindow;
import io.github.publicityday.TimeWindow.OpenSide;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;

/**
 * Puts times into the words of one language: {@code 10 January 2012, 10:00–11:30}. A midnight that
 * ends something is 24:00 of the day that it ends, and whole days are told without hours.
 */
final class TimeWording {
  private final Wording wording;

  TimeWording(Wording wording) {
    this.wording = wording;
  }

  String of(LocalDate date) {
    return wording.text(
        "time.date",
        ImmutableMap.of(
            "year", date.getYear(), "month", date.getMonth(), "day", date.getDayOfMonth()));
  }

  String of(MonthDay day) {
    return wording.text(
        "time.month-day", ImmutableMap.of("month", day.getMonth(), "day", day.getDayOfMonth()));
  }

  String of(LocalDateTime instant) {
    return Moment.start(instant).inWords(this);
  }

  /** How long, whatever the sign: {@code 1 hour 30 minutes}. */
  String of(Duration duration) {
    Duration length = duration.abs();
    String text = "";
    text = more(text, "days", length.toDaysPart());
    text = more(text, "hours", length.toHoursPart());
    text = more(text, "minutes", length.toMinutesPart());
    text = more(text, "seconds", length.toSecondsPart());
    return text.isEmpty() ? number("minutes", 0) : text;
  }

  private String more(String head, String unit, long number) {
    if (number == 0) {
      return head;
    }
    String tail = number(unit, number);
    return head.isEmpty()
        ? tail
        : text("duration.more", ImmutableMap.of("head", head, "tail", tail));
  }

  private String number(String unit, long number) {
    return wording.text("duration." + unit, ImmutableMap.of("number", number));
  }

  String of(TimeSlot slot) {
    return range(Moment.start(slot.startInclusive()), Moment.end(slot.endExclusive()));
  }

  /** A window that is vague on both sides in the plainest way is told as one stretch of time. */
  String of(TimeWindow window) {
    TimeSlot extent = window.possibleExtent();
    if (window.isExact()) {
      return of(extent);
    } else if (!TimeWindow.within(extent).leavingOpen(window.open()).equals(window)) {
      return sides(window);
    }
    return switch (window.open()) {
      case NONE, BOTH -> text("time.within", ImmutableMap.of("slot", of(extent)));
      case START -> text("time.before", ImmutableMap.of("at", boundary(extent.endExclusive())));
      case END -> text("time.after", ImmutableMap.of("at", boundary(extent.startInclusive())));
    };
  }

  /** The date alone where a day begins. */
  private String boundary(LocalDateTime instant) {
    return isMidnight(instant) ? of(instant.toLocalDate()) : of(instant);
  }

  /**
   * Start and end by themselves; the date comes first if they have it in common. If they do not, a
   * start that is not stated is not told either: all that is known is a deadline.
   */
  private String sides(TimeWindow window) {
    Moment first = Moment.start(window.earliestStart());
    Moment last = Moment.end(window.latestEnd());
    boolean oneDay = first.date().equals(last.date());
    if (window.open() == OpenSide.START && !oneDay) {
      return text("time.by", ImmutableMap.of("at", side(firstEnd(window), last, false)));
    }
    String starting =
        text("time.starting", ImmutableMap.of("at", side(first, lastStart(window), oneDay)));
    String ending =
        text("time.ending", ImmutableMap.of("at", side(firstEnd(window), last, oneDay)));
    String sides =
        switch (window.open()) {
          case NONE, BOTH -> sides(starting, ending);
          case START -> sides(ending, text("time.start-open", ImmutableMap.of()));
          case END -> sides(starting, text("time.end-open", ImmutableMap.of()));
        };
    return oneDay
        ? text("time.on-day", ImmutableMap.of("date", of(first.date()), "hours", sides))
        : sides;
  }

  private String sides(String first, String second) {
    return text("time.sides", ImmutableMap.of("first", first, "second", second));
  }

  /** A start that may be any minute of whole days is told by the days. */
  private static Moment lastStart(TimeWindow window) {
    LocalDateTime afterLast = window.latestStart().plusMinutes(1);
    return isMidnight(window.earliestStart()) && isMidnight(afterLast)
        ? Moment.end(afterLast)
        : Moment.start(window.latestStart());
  }

  /** An end that may be any minute of whole days is told by the days. */
  private static Moment firstEnd(TimeWindow window) {
    LocalDateTime beforeFirst = window.earliestEnd().minusMinutes(1);
    return isMidnight(beforeFirst) && isMidnight(window.latestEnd())
        ? Moment.start(beforeFirst)
        : Moment.end(window.earliestEnd());
  }

  private static boolean isMidnight(LocalDateTime instant) {
    return instant.toLocalTime().equals(LocalTime.MIDNIGHT);
  }

  private String side(Moment earliest, Moment latest, boolean hoursOnly) {
    if (earliest.isSameAs(latest)) {
      return hoursOnly ? earliest.hour() : earliest.inWords(this);
    }
    return hoursOnly ? hours(earliest, latest) : range(earliest, latest);
  }

  private String range(Moment from, Moment to) {
    if (from.hour().equals("00:00") && to.hour().equals("24:00")) {
      return from.date().equals(to.date())
          ? of(from.date())
          : text("time.range", ImmutableMap.of("from", of(from.date()), "to", of(to.date())));
    }
    return from.date().equals(to.date())
        ? text("time.on-day", ImmutableMap.of("date", of(from.date()), "hours", hours(from, to)))
        : text("time.range", ImmutableMap.of("from", from.inWords(this), "to", to.inWords(this)));
  }

  private String hours(Moment from, Moment to) {
    return text("time.hours", ImmutableMap.of("from", from.hour(), "to", to.hour()));
  }

  private String text(String key, ImmutableMap<String, String> values) {
    return wording.text(key, values);
  }

  /** A day, and an hour of it from 00:00 to 24:00. */
  private record Moment(LocalDate date, String hour) {
    static Moment start(LocalDateTime instant) {
      return new Moment(instant.toLocalDate(), instant.toLocalTime().toString());
    }

    static Moment end(LocalDateTime instant) {
      return isMidnight(instant)
          ? new Moment(instant.toLocalDate().minusDays(1), "24:00")
          : start(instant);
    }

    boolean isSameAs(Moment other) {
      return date.equals(other.date) && hour.equals(other.hour);
    }

    String inWords(TimeWording times) {
      return times.text("time.on-day", ImmutableMap.of("date", times.of(date), "hours", hour));
    }
  }
}
