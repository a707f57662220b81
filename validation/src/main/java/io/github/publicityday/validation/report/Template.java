package io.github.publicityday.validation.report;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text with placeholders.
 *
 * <ul>
 *   <li>{@code {unit}} is the value called {@code unit}.
 *   <li>{@code {“claims”}} and {@code {「claims」}} are the same with these marks around it, or
 *       around each of the names that it lists.
 *   <li>{@code {years|#年}} has one form for each of the things that it lists; {@code #} is the
 *       thing itself.
 *   <li>{@code {need|one person|# people}} depends on a number: the first form for 1, the second
 *       for any other; {@code #} is the number itself.
 *   <li>{@code {have|nobody|one person|# people}} has a form of its own for 0 before the others.
 * </ul>
 *
 * @param pieces the text, in order
 */
record Template(ImmutableList<Piece> pieces) {
  private static final Pattern PLACEHOLDER =
      Pattern.compile(
          "\\{(?:(?<name>\\w+)(?<forms>(?:\\|[^{}|]*){2,3}|\\|[^{}|]*#[^{}|]*)?"
              + "|(?<quoted>“\\w+”|「\\w+」))\\}");

  /** A text between placeholders, or a placeholder. */
  private sealed interface Piece {}

  /** A piece that a value takes the place of. */
  private sealed interface Blank extends Piece {
    String name();
  }

  private record Words(String text) implements Piece {}

  /** The forms are empty if the value stands for itself. */
  private record Placeholder(String name, List<String> forms) implements Blank {}

  /** Each thing stands in the form. */
  private record Each(String name, String form) implements Blank {
    String fill(Object value, Function<Object, String> wordsFor) {
      return value instanceof Collection<?> items
          ? wordsFor.apply(items.stream().map(item -> fill(item, wordsFor)).toList())
          : form.replace("#", wordsFor.apply(value));
    }
  }

  /** Names stand between the marks. */
  private record Quoted(String open, String name, String close) implements Blank {
    String fill(Object value, Function<Object, String> wordsFor) {
      return value instanceof Collection<?> items
          ? wordsFor.apply(items.stream().map(this::quote).toList())
          : open + wordsFor.apply(value) + close;
    }

    private Object quote(Object item) {
      return item instanceof String name ? open + name + close : item;
    }
  }

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
      pieces.add(blank(placeholder));
      end = placeholder.end();
    }
    pieces.add(words(text.substring(end)));
    return new Template(pieces.build());
  }

  private static Blank blank(Matcher placeholder) {
    String quoted = placeholder.group("quoted");
    if (quoted != null) {
      int last = quoted.length() - 1;
      return new Quoted(quoted.substring(0, 1), quoted.substring(1, last), quoted.substring(last));
    }
    String name = placeholder.group("name");
    String said = placeholder.group("forms");
    List<String> forms = said == null ? List.of() : List.of(said.substring(1).split("\\|", -1));
    return forms.size() == 1 ? new Each(name, forms.get(0)) : new Placeholder(name, forms);
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
        .filter(Blank.class::isInstance)
        .map(piece -> ((Blank) piece).name())
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
      } else if (piece instanceof Quoted quoted) {
        text.append(quoted.fill(valueOf.apply(quoted.name()), wordsFor));
      } else if (piece instanceof Each each) {
        text.append(each.fill(valueOf.apply(each.name()), wordsFor));
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
