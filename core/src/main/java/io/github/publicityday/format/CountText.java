package io.github.publicityday.format;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableMap;
import io.github.publicityday.DeclaredCount;
import io.github.publicityday.DeclaredCount.Counted;
import io.github.publicityday.DeclaredCount.Precision;
import io.github.publicityday.format.tree.Forms;
import io.github.publicityday.format.tree.Quoted;
import io.github.publicityday.format.tree.TextShape;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Declared counts: {@code 5 zones}, {@code at least 5 zones}, {@code about 20 people}. */
final class CountText {
  private static final Pattern COUNT =
      Pattern.compile("(?:(exactly|at least|about) )?(\\d+) ([a-z]+)");

  /** What can be counted, in the plural, and in the singular for a count of one. */
  private static final ImmutableMap<String, Counted> WORDS = words();

  private CountText() {}

  private static ImmutableMap<String, Counted> words() {
    ImmutableMap.Builder<String, Counted> words = ImmutableMap.builder();
    for (Counted counted : Counted.values()) {
      words.put(Forms.kebabCase(counted), counted).put(singular(counted), counted);
    }
    return words.buildOrThrow();
  }

  private static String singular(Counted counted) {
    return switch (counted) {
      case ACTIVITIES -> "activity";
      case PEOPLE -> "person";
      case ZONES, UNITS, DAYS, PHASES, STATIONS, INVITEES, ITEMS ->
          Forms.kebabCase(counted).replaceAll("s$", "");
    };
  }

  /**
   * The count that {@code text} says, without names and wording.
   *
   * @throws IllegalArgumentException if it says none
   */
  static DeclaredCount parse(String text) {
    Matcher count = COUNT.matcher(CleanText.of(text).toLowerCase(Locale.ROOT));
    if (!count.matches()) {
      throw new IllegalArgumentException(
          Quoted.of(text)
              + " is no count; write one like 5 zones, at least 5 zones or about 20 people");
    }
    return DeclaredCount.builder()
        .precision(precision(count.group(1) == null ? "exactly" : count.group(1)))
        .number(Forms.parseInteger(count.group(2), 0, Integer.MAX_VALUE))
        .counted(counted(count.group(3)))
        .build();
  }

  /** The texts that say a count. */
  static TextShape shape() {
    return TextShape.matching(
            "(?i)" + COUNT.pattern().replace("[a-z]+", String.join("|", WORDS.keySet())),
            CleanText.DIRTY)
        .like("5 zones", "at least 5 zones", "about 20 people");
  }

  private static Precision precision(String words) {
    return switch (words) {
      case "at least" -> Precision.AT_LEAST;
      case "about" -> Precision.ABOUT;
      default -> Precision.EXACTLY;
    };
  }

  private static Counted counted(String word) {
    Counted counted = WORDS.get(word);
    if (counted == null) {
      throw new IllegalArgumentException(
          Quoted.of(word)
              + " cannot be counted; known: "
              + Arrays.stream(Counted.values()).map(Forms::kebabCase).collect(joining(", ")));
    }
    return counted;
  }

  /** What {@link #parse} reads as {@code count}, its names and wording left out. */
  static String print(DeclaredCount count) {
    String precision =
        switch (count.precision()) {
          case EXACTLY -> "";
          case AT_LEAST -> "at least ";
          case ABOUT -> "about ";
        };
    return precision + count.number() + " " + Forms.kebabCase(count.counted());
  }
}
