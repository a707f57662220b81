package io.github.publicityday.validation.report;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text with placeholders.
 *
 * <ul>
 *   <li>{@code {unit}} is the value called {@code unit}.
 *   <li>{@code {need|one person|# people}} depends on a number: the first form for 1, the second
 *       for any other; {@code #} is the number itself.
 *   <li>{@code {have|nobody|one person|# people}} has a form of its own for 0 before the others.
 * </ul>
 *
 * @param pieces the text, in order
 */
record Template(ImmutableList<Piece> pieces) {
  private static final Pattern PLACEHOLDER =
      Pattern.compile("\\{(?<name>\\w+)(?<forms>(?:\\|[^{}|]*){2,3})?\\}");

  /** A text between placeholders, or a placeholder. */
  private sealed interface Piece {}

  private record Words(String text) implements Piece {}

  /** The forms are empty if the value stands for itself. */
  private record Placeholder(String name, List<String> forms) implements Piece {}

  /**
   * The template that {@code text} describes.
   *
   * @throws IllegalArgumentException if a brace is part of no placeholder
   */
  static Template parse(String text) {
    ImmutableList.Builder<Piece> pieces = ImmutableList.builder();
    Matcher placeholder = PLACEHOLDER.matcher(text);
    int end = 0;
    while (placeholder.find()) {
      pieces.add(words(text.substring(end, placeholder.start())));
      String forms = placeholder.group("forms");
      pieces.add(
          new Placeholder(
              placeholder.group("name"),
              forms == null ? List.of() : List.of(forms.substring(1).split("\\|", -1))));
      end = placeholder.end();
    }
    pieces.add(words(text.substring(end)));
    return new Template(pieces.build());
  }

  private static Words words(String text) {
    if (text.indexOf('{') >= 0 || text.indexOf('}') >= 0) {
      throw new IllegalArgumentException("a brace is part of no placeholder: " + text);
    }
    return new Words(text);
  }

  /** The names of the placeholders, in order of appearance. */
  ImmutableSet<String> placeholders() {
    return pieces.stream()
        .filter(Placeholder.class::isInstance)
        .map(piece -> ((Placeholder) piece).name())
        .collect(toImmutableSet());
  }

  /**
   * The text with every placeholder filled.
   *
   * @param valueOf gives the value of a placeholder, or refuses
   * @param wordsFor puts a value into words
   * @throws IllegalStateException if a placeholder depends on a number and its value is none
   */
  String fill(Function<String, Object> valueOf, Function<Object, String> wordsFor) {
    StringBuilder text = new StringBuilder();
    for (Piece piece : pieces) {
      if (piece instanceof Words words) {
        text.append(words.text());
      } else if (piece instanceof Placeholder placeholder) {
        Object value = valueOf.apply(placeholder.name());
        text.append(
            placeholder.forms().isEmpty()
                ? wordsFor.apply(value)
                : form(placeholder, value).replace("#", wordsFor.apply(value)));
      }
    }
    return text.toString();
  }

  private static String form(Placeholder placeholder, Object value) {
    if (!(value instanceof Number number)) {
      throw new IllegalStateException(
          "{" + placeholder.name() + "} depends on a number, but is " + value);
    }
    List<String> forms = placeholder.forms();
    if (number.longValue() == 0 && forms.size() == 3) {
      return forms.get(0);
    }
    return forms.get(number.longValue() == 1 ? forms.size() - 2 : forms.size() - 1);
  }
}
