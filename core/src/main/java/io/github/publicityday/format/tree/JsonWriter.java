package io.github.publicityday.format.tree;

import java.io.IOException;

/** Writes one tree as indented JSON. */
final class JsonWriter {
  private final Appendable out;

  JsonWriter(Appendable out) {
    this.out = out;
  }

  void document(Node node) throws IOException {
    value(node, "\n");
    out.append('\n');
  }

  /** Writes a value; {@code newLine} is a line break and the indent of the line it stands in. */
  private void value(Node node, String newLine) throws IOException {
    if (node instanceof Scalar scalar) {
      out.append(text(scalar));
    } else if (node instanceof Sequence sequence) {
      sequence(sequence, newLine);
    } else if (node instanceof Mapping mapping) {
      mapping(mapping, newLine);
    }
  }

  private static String text(Scalar scalar) {
    return switch (scalar.kind()) {
      case TEXT -> Escapes.quoted(scalar.text());
      case NUMBER, BOOLEAN -> scalar.text();
      case NULL -> "null";
    };
  }

  private void sequence(Sequence sequence, String newLine) throws IOException {
    String separator = "[";
    for (Node item : sequence.items()) {
      out.append(separator).append(newLine).append("  ");
      value(item, newLine + "  ");
      separator = ",";
    }
    out.append(sequence.items().isEmpty() ? "[]" : newLine + "]");
  }

  private void mapping(Mapping mapping, String newLine) throws IOException {
    String separator = "{";
    for (Mapping.Entry entry : mapping.entries()) {
      out.append(separator).append(newLine).append("  ");
      out.append(Escapes.quoted(entry.key())).append(": ");
      value(entry.value(), newLine + "  ");
      separator = ",";
    }
    out.append(mapping.entries().isEmpty() ? "{}" : newLine + "}");
  }
}
