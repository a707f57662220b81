package io.github.publicityday.validation.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.publicityday.Hours;
import io.github.publicityday.Numbering;
import io.github.publicityday.Recurrence;
import io.github.publicityday.StatedDate;
import io.github.publicityday.StatedIssuer;
import io.github.publicityday.StatedPeriod;
import io.github.publicityday.StatedTime;
import io.github.publicityday.StatedTime.Anchor;
import io.github.publicityday.StatedTime.Relation;
import io.github.publicityday.StatedVenue;
import java.time.LocalTime;
import java.util.Map;

/**
 * Puts what a plan states, as it states it, into the words of one language: {@code 10 January
 * (Tuesday), morning}, {@code before Spring Festival}. What can be placed on the calendar is told
 * by {@link TimeWording}.
 */
final class StatedWording {
  private static final ImmutableList<String> NTH =
      ImmutableList.of("first", "second", "third", "fourth");

  private final Messages messages;

  StatedWording(Messages messages) {
    this.messages = messages;
  }

  /** {@code value} in words, or as something that texts have words for. */
  Object of(Object value) {
    if (value instanceof StatedTime time) {
      return time(time);
    } else if (value instanceof StatedDate date) {
      return date(date);
    } else if (value instanceof StatedPeriod period) {
      return period(period);
    } else if (value instanceof StatedVenue venue) {
      return venue(venue);
    } else if (value instanceof StatedIssuer issuer) {
      return issuer(issuer);
    } else if (value instanceof Recurrence recurrence) {
      return recurrence(recurrence);
    } else if (value instanceof Numbering numbering) {
      String key = numbering.main() ? "stated.main-count" : "stated.other-count";
      return text(key, Map.of("year", numbering.firstYear()));
    }
    return value;
  }

  private Object time(StatedTime time) {
    if (time instanceof StatedTime.Exactly exactly) {
      return exactly.slot();
    } else if (time instanceof StatedTime.Within within) {
      return within.window();
    } else if (time instanceof StatedTime.OnDay onDay) {
      return onDay(onDay.date(), hours(onDay.hours()));
    } else if (time instanceof StatedTime.AtHours atHours) {
      return hours(atHours.hours());
    } else if (time instanceof StatedTime.Daily daily) {
      Object days = period(daily.days());
      return daily.hours().equals(Hours.UNSTATED)
          ? days
          : text("stated.daily", Map.of("days", days, "hours", hours(daily.hours())));
    } else if (time instanceof StatedTime.InMonth inMonth) {
      return inMonth(inMonth);
    } else if (time instanceof StatedTime.Relative relative) {
      return text(
          "relation." + Names.kebabCase(relative.relation()),
          Map.of("anchor", anchor(relative.anchor(), relative.relation())));
    }
    return time instanceof StatedTime.ToBeAnnounced ? announcedLater() : blank();
  }

  private Object onDay(StatedDate date, Object hours) {
    return hours.equals("")
        ? date(date)
        : text("time.on-day", Map.of("date", date(date), "hours", hours));
  }

  /** Empty if none are stated. */
  private Object hours(Hours hours) {
    if (hours instanceof Hours.Between between) {
      return text(
          "time.hours", Map.of("from", between.start().toString(), "to", end(between.end())));
    } else if (hours instanceof Hours.From from) {
      return text("time.starting", Map.of("at", from.start().toString()));
    } else if (hours instanceof Hours.Until until) {
      return text("time.ending", Map.of("at", end(until.end())));
    }
    return hours instanceof Hours.Word word ? word.part() : "";
  }

  private static String end(LocalTime end) {
    return end.equals(LocalTime.MIDNIGHT) ? "24:00" : end.toString();
  }

  private Object inMonth(StatedTime.InMonth time) {
    Object month =
        time.year().isEmpty()
            ? time.month()
            : text(
                "stated.month-of-year",
                Map.of("month", time.month(), "year", time.year().getAsInt()));
    return text("month-part." + Names.kebabCase(time.part()), Map.of("month", month));
  }

  private Object anchor(Anchor anchor, Relation relation) {
    if (anchor instanceof StatedTime.OfFestival of) {
      return of.festival();
    } else if (anchor instanceof StatedTime.OfActivity of) {
      return text("stated.activity", Map.of("activity", of.activity().value()));
    } else if (anchor instanceof StatedTime.OnDay onDay) {
      return onDay(onDay.date(), hourOf(onDay.hours(), relation));
    } else if (anchor instanceof StatedTime.AtHours atHours) {
      return hourOf(atHours.hours(), relation);
    }
    return anchor instanceof StatedTime.InMonth inMonth
        ? inMonth(inMonth)
        : text("stated.campaign", Map.of());
  }

  /** By and after an hour, something ends at it; otherwise, something starts at it. */
  private Object hourOf(Hours hours, Relation relation) {
    boolean ends = relation == Relation.BY || relation == Relation.AFTER;
    if (ends && hours instanceof Hours.Until until) {
      return end(until.end());
    }
    return !ends && hours instanceof Hours.From from ? from.start().toString() : hours(hours);
  }

  /** With the weekday that is printed beside it. */
  private Object date(StatedDate date) {
    return date.weekday()
        .<Object>map(day -> text("stated.weekday", Map.of("date", date, "weekday", day)))
        .orElse(date);
  }

  private Object period(StatedPeriod period) {
    return text("time.range", Map.of("from", date(period.first()), "to", date(period.last())));
  }

  private Object venue(StatedVenue venue) {
    if (venue instanceof StatedVenue.ClassOfPlaces places) {
      return text("stated.class-of-places", Map.of("classes", places.classes()));
    }
    return venue instanceof StatedVenue.ToBeAnnounced ? announcedLater() : blank();
  }

  private Object issuer(StatedIssuer issuer) {
    if (issuer instanceof StatedIssuer.Named named) {
      return text("change.quoted", Map.of("text", named.name()));
    }
    return issuer instanceof StatedIssuer.Unnamed unnamed
        ? text("stated.unnamed-issuer", Map.of("wording", unnamed.wording()))
        : blank();
  }

  private Object recurrence(Recurrence recurrence) {
    if (recurrence instanceof Recurrence.Floating floating) {
      return text(
          "recurrence." + NTH.get(floating.nth() - 1),
          Map.of("weekday", floating.weekday(), "month", floating.month()));
    } else if (recurrence instanceof Recurrence.WholeMonth whole) {
      return text("recurrence.month", Map.of("month", whole.month()));
    } else if (recurrence instanceof Recurrence.Week week) {
      return text("recurrence.week", Map.of("first", StatedDate.of(week.first())));
    }
    Recurrence.Fixed fixed = (Recurrence.Fixed) recurrence;
    return text("recurrence.day", Map.of("day", StatedDate.of(fixed.day())));
  }

  private Object announcedLater() {
    return text("stated.to-be-announced", Map.of());
  }

  private Object blank() {
    return text("change.blank", Map.of());
  }

  /** No name, and not quoted as one. */
  private Object text(String key, Map<String, ?> values) {
    return new Wording.Phrase(messages.text(key, ImmutableMap.copyOf(values)));
  }
}
