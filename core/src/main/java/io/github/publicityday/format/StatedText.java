package io.github.publicityday.format;

import static java.util.stream.Collectors.joining;

import io.github.publicityday.Recurrence;
import io.github.publicityday.StatedDate;
import io.github.publicityday.StatedIssuer;
import io.github.publicityday.StatedPeriod;
import io.github.publicityday.StatedTime;
import io.github.publicityday.StatedVenue;
import io.github.publicityday.format.tree.Form;
import io.github.publicityday.format.tree.Mapping;
import io.github.publicityday.format.tree.Node;
import io.github.publicityday.format.tree.Scalar;
import io.github.publicityday.format.tree.Sequence;

/**
 * Single statements of a plan as its file writes them, on one line: {@code 10:00–11:30}, {@code
 * before spring-festival}, {@code to be announced}. Different statements of one kind give different
 * texts. Empty for a label with nothing after it, and for what is not stated at all.
 */
public final class StatedText {
  private StatedText() {}

  /** A time. */
  public static String of(StatedTime time) {
    return text(TimeForm.TIME, time);
  }

  /** A date, with the weekday that is printed beside it. */
  public static String of(StatedDate date) {
    return text(DateText.DATE, date);
  }

  /** A period. */
  public static String of(StatedPeriod period) {
    return text(DateText.PERIOD, period);
  }

  /** A venue: the ids of its places, or what class of places it is. */
  public static String of(StatedVenue venue) {
    return venue instanceof StatedVenue.Absent ? "" : text(VenueForms.STATED, venue);
  }

  /** An issuer. */
  public static String of(StatedIssuer issuer) {
    return issuer instanceof StatedIssuer.Absent ? "" : text(PlanForm.ISSUER, issuer);
  }

  /** When a day recurs. */
  public static String of(Recurrence recurrence) {
    return RecurrenceText.print(recurrence);
  }

  private static <T> String text(Form<T> form, T value) {
    return text(form.write(value));
  }

  private static String text(Node node) {
    if (node instanceof Mapping mapping) {
      return mapping.entries().stream()
          .map(entry -> entry.key() + ": " + text(entry.value()))
          .collect(joining(", "));
    } else if (node instanceof Sequence sequence) {
      return sequence.items().stream().map(StatedText::text).collect(joining(", "));
    }
    return node instanceof Scalar scalar ? scalar.text() : "";
  }
}
