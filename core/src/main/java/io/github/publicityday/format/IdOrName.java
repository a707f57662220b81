package io.github.publicityday.format;

import io.github.publicityday.format.tree.TextShape;
import java.util.Optional;
import java.util.function.Function;

/** Elements whose id and name may stand for each other when only one is written. */
final class IdOrName {
  /** Matches every id, and hardly anything else: it does not know all sorts of white space. */
  static final String ID_PATTERN = "[^\\s\\[\\]#]+";

  static final TextShape ID = TextShape.matching(ID_PATTERN).orNumber();

  private IdOrName() {}

  /**
   * The id that is written, otherwise the one that the name makes.
   *
   * @param what what the element is called in a message
   * @throws IllegalArgumentException if neither is written, or the name can be no id
   */
  static <I> I id(
      String what, Optional<I> id, Optional<String> name, Function<String, I> fromName) {
    if (id.isPresent()) {
      return id.get();
    }
    if (name.isEmpty()) {
      throw new IllegalArgumentException(what + " without id and name");
    }
    try {
      return fromName.apply(name.get());
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          what + " without id, and the name can be none: " + e.getMessage(), e);
    }
  }

  /** The name to write beside {@code id}: none if it is the same. */
  static Optional<String> nameBeside(String id, String name) {
    return name.equals(id) ? Optional.empty() : Optional.of(name);
  }
}
