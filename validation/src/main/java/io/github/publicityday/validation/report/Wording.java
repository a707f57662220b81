package io.github.publicityday.validation.report;

import com.google.common.collect.ImmutableMap;
import io.github.publicityday.StatedDate;
import io.github.publicityday.TimeSlot;
import io.github.publicityday.TimeWindow;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts values into the words of one language. */
final class Wording {
  /** Words among the names of a list that are no name, and are not quoted as one. */
  record Phrase(String text) {
    @Override
    public String toString() {
      return text;
    }
  }

  private final Bundle bundle;
  private final TimeWording times;

  Wording(Bundle bundle) {
    this.bundle = bundle;
    this.times = new TimeWording(this);
  }

  /** Whether there is a text of {@code key}. */
  boolean has(String key) {
    return bundle.has(key);
  }

  /**
   * The text of {@code key}, with its placeholders filled.
   *
   * @throws IllegalStateException if there is no such text, or one of its placeholders has no value
   */
  String text(String key, Map<String, ?> values) {
    return bundle
        .template(key)
        .fill(
            name -> {
              Object value = values.get(name);
              if (value == null) {
                throw new IllegalStateException(
                    "{" + name + "} of \"" + key + "\" is none of " + values.keySet());
              }
              return value;
            },
            this::of);
  }

  /**
   * {@code value} in words.
   *
   * @throws IllegalStateException if it is of a type that has none
   */
  String of(Object value) {
    if (value instanceof String || value instanceof Number || value instanceof Phrase) {
      return value.toString();
    } else if (value instanceof Enum<?> constant) {
      return label(constant);
    } else if (value instanceof Collection<?> items) {
      return list(items.stream().map(this::of).toList());
    } else if (value instanceof Optional<?> optional && optional.isPresent()) {
      return of(optional.get());
    } else if (value instanceof TimeSlot slot) {
      return times.of(slot);
    } else if (value instanceof TimeWindow window) {
      return times.of(window);
    } else if (value instanceof LocalDate date) {
      return times.of(date);
    } else if (value instanceof StatedDate.Full full) {
      return times.of(full.date());
    } else if (value instanceof StatedDate.Yearless yearless) {
      return times.of(yearless.monthDay());
    } else if (value instanceof LocalDateTime instant) {
      return times.of(instant);
    } else if (value instanceof Duration duration) {
      return times.of(duration);
    }
    throw new IllegalStateException("there are no words for " + value + ", " + value.getClass());
  }

  /** The key is made of the names of the constant and its type: {@code counted.zones}. */
  String label(Enum<?> constant) {
    return text(
        Names.kebabCase(constant.getDeclaringClass()) + "." + Names.kebabCase(constant),
        ImmutableMap.of());
  }

  /** Items among which one holds the separator are set apart by a stronger one. */
  private String list(List<String> items) {
    if (items.isEmpty()) {
      throw new IllegalStateException("there are no words for an empty list");
    }
    String separator = text("list.more", ImmutableMap.of("head", "", "tail", "")).strip();
    boolean strong = items.stream().anyMatch(item -> item.contains(separator));
    String text = items.get(0);
    for (int i = 1; i < items.size(); i++) {
      boolean last = i == items.size() - 1;
      String key = "list." + (strong ? "strong-" : "") + (last ? "last" : "more");
      text = text(key, ImmutableMap.of("head", text, "tail", items.get(i)));
    }
    return text;
  }
}
