package io.github.publicityday.format.tree;

/**
 * How values of one type stand in a file: one declaration for both ways.
 *
 * <p>For every value that can be written, reading what was written gives an equal value.
 *
 * @param <T> the type
 */
public interface Form<T> {
  /**
   * The value that {@code node} says.
   *
   * @param place where the value stands among its elements; elements within it are added there
   * @throws TreeException if it says no such value
   */
  T read(Node node, Place place);

  /** The node that says {@code value}; its location is unknown. */
  Node write(T value);

  /** What a JSON Schema says of the nodes that can be read, as far as it can say it. */
  Mapping describe(JsonSchema schema);
}
