package io.github.publicityday.format.tree;

import java.util.Optional;
import java.util.function.Function;

/**
 * Values that stand as a mapping, or as a text where a text says all there is to say.
 *
 * @param <T> the type of the values
 */
public final class ShortForm<T> implements Form<T> {
  private final TextForm<T> text;
  private final Form<T> full;
  private final Function<String, T> parse;
  private final Function<T, Optional<String>> print;

  private ShortForm(Form<T> full, Function<String, T> parse, Function<T, Optional<String>> print) {
    this.text = TextForm.of(parse, value -> print.apply(value).orElseThrow());
    this.full = full;
    this.parse = parse;
    this.print = print;
  }

  /**
   * Values that may stand as a text.
   *
   * @param full how they stand otherwise
   * @param parse refuses with an {@link IllegalArgumentException} whose message says all
   * @param print what may say the value; used only if {@code parse} reads it as an equal one
   */
  public static <T> ShortForm<T> of(
      Form<T> full, Function<String, T> parse, Function<T, Optional<String>> print) {
    return new ShortForm<>(full, parse, print);
  }

  @Override
  public T read(Node node, Place place) {
    return node instanceof Mapping ? full.read(node, place) : text.read(node, place);
  }

  @Override
  public Node write(T value) {
    return print.apply(value).filter(said -> says(said, value)).isPresent()
        ? text.write(value)
        : full.write(value);
  }

  private boolean says(String said, T value) {
    try {
      return parse.apply(said).equals(value);
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
