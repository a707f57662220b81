package io.github.publicityday.format.tree;

import java.io.IOException;

/**
 * Turns a tree into text that {@link TreeReader} reads as the same tree. Lines end with LF, the
 * last one too; equal trees give equal text. Needs no library.
 */
public final class TreeWriter {
  private TreeWriter() {}

  /**
   * Appends {@code node} as YAML in block style, with quotes only where they are needed.
   *
   * @throws IllegalArgumentException if the tree is deeper than {@link TreeReader#MAX_DEPTH}
   * @throws IOException if {@code out} throws it
   */
  public static void writeYaml(Node node, Appendable out) throws IOException {
    requireDepth(node, 0);
    new YamlWriter(out).document(node);
  }

  /**
   * Appends {@code node} as indented JSON.
   *
   * @throws IllegalArgumentException if the tree is deeper than {@link TreeReader#MAX_DEPTH}
   * @throws IOException if {@code out} throws it
   */
  public static void writeJson(Node node, Appendable out) throws IOException {
    requireDepth(node, 0);
    new JsonWriter(out).document(node);
  }

  private static void requireDepth(Node node, int depth) {
    if (node instanceof Scalar) {
      return;
    }
    if (depth == TreeReader.MAX_DEPTH) {
      throw new IllegalArgumentException(
          "nested deeper than " + TreeReader.MAX_DEPTH + " levels of lists and mappings");
    }
    if (node instanceof Sequence sequence) {
      sequence.items().forEach(item -> requireDepth(item, depth + 1));
    } else if (node instanceof Mapping mapping) {
      mapping.entries().forEach(entry -> requireDepth(entry.value(), depth + 1));
    }
  }
}
