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

  private final TextShape shape;

  private ShortForm(
      Form<T> full,
      Function<String, T> parse,
      Function<T, Optional<String>> print,
      TextShape shape) {
    this.text = TextForm.of(parse, value -> print.apply(value).orElseThrow());
    this.full = full;
    this.parse = parse;
    this.print = print;
    this.shape = shape;
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
    return new ShortForm<>(full, parse, print, TextShape.NOT_BLANK);
  }

  /** The same values, whose texts have {@code shape}; that changes nothing but the schema. */
  public ShortForm<T> shaped(TextShape shape) {
    return new ShortForm<>(full, parse, print, shape);
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

  @Override
  public Mapping describe(JsonSchema schema) {
    Mapping inFull = full.describe(schema);
    return schema.refer(
        JsonSchema.nameIn(inFull) + "-in-short",
        this,
        () -> JsonSchema.anyOf(shape.describe(), inFull));
  }

  private boolean says(String said, T value) {
    try {
      return parse.apply(said).equals(value);
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
