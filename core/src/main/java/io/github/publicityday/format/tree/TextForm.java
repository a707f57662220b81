package io.github.publicityday.format.tree;

import java.time.DateTimeException;
import java.util.function.Function;

/**
 * Values that one text says.
 *
 * @param <T> their type
 */
public final class TextForm<T> implements Form<T> {
  private final Function<String, T> parse;
  private final Function<T, Scalar> print;
  private final TextShape shape;

  private TextForm(Function<String, T> parse, Function<T, Scalar> print, TextShape shape) {
    this.parse = parse;
    this.print = print;
    this.shape = shape;
  }

  /**
   * Values that are written as texts.
   *
   * @param parse refuses with an {@link IllegalArgumentException} whose message says all
   * @param print what {@code parse} reads as an equal value
   */
  public static <T> TextForm<T> of(Function<String, T> parse, Function<T, String> print) {
    return new TextForm<>(parse, value -> Scalar.text(print.apply(value)), TextShape.NOT_BLANK);
  }

  /** The same, for values that JSON has a sort of its own for. */
  public static <T> TextForm<T> ofScalars(Function<String, T> parse, Function<T, Scalar> print) {
    return new TextForm<>(parse, print, TextShape.NOT_BLANK);
  }

  /** The same values, whose texts have {@code shape}; that changes nothing but the schema. */
  public TextForm<T> shaped(TextShape shape) {
    return new TextForm<>(parse, print, shape);
  }

  @Override
  public T read(Node node, Place place) {
    if (!(node instanceof Scalar scalar)) {
      throw new TreeException(
          node.location(), place.name() + " is " + node.sort() + " where a text is expected");
    }
    if (scalar.isNull() || scalar.text().isBlank()) {
      throw new TreeException(node.location(), place.name() + " is empty");
    }
    try {
      return parse.apply(scalar.text());
    } catch (IllegalArgumentException | DateTimeException e) {
      throw new TreeException(node.location(), e);
    }
  }

  @Override
  public Node write(T value) {
    return print.apply(value);
  }

  @Override
  public Mapping describe(JsonSchema schema) {
    return shape.describe();
  }
}
