package io.github.publicityday.format.tree;

/** A value in a file: a text, a list, or a mapping. */
public sealed interface Node permits Scalar, Sequence, Mapping {
  /** Where the value starts; {@link Location#UNKNOWN} if it was not read from a text. */
  Location location();

  /** What to call this sort of value in a message: "a text", "a list", "a mapping", "nothing". */
  String sort();
}
