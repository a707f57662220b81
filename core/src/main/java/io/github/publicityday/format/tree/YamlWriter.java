package io.github.publicityday.format.tree;

import java.io.IOException;
import java.util.regex.Pattern;

/** Writes one tree as YAML in block style. */
final class YamlWriter {
  /** What YAML 1.1 takes for no value or a truth value, in one way of writing it or another. */
  private static final Pattern RESERVED =
      Pattern.compile("~|null|true|false|yes|no|on|off|y|n", Pattern.CASE_INSENSITIVE);

  /** What begins like a number of another base, or of digits in groups. */
  private static final Pattern ODD_NUMBER = Pattern.compile("[-+]?\\.?\\d\\w*_.*|[-+]?0[bx].*");

  private static final String INDICATORS = "-?:,[]{}#&*!|>'\"%@`";

  private final Appendable out;

  YamlWriter(Appendable out) {
    this.out = out;
  }

  void document(Node node) throws IOException {
    value(node, "");
  }

  /**
   * Writes a value from the middle of a line, and the end of its last line; {@code indent} is that
   * of the lines that follow.
   */
  private void value(Node node, String indent) throws IOException {
    if (node instanceof Scalar scalar) {
      out.append(text(scalar)).append('\n');
    } else if (node instanceof Sequence sequence) {
      sequence(sequence, indent);
    } else if (node instanceof Mapping mapping) {
      mapping(mapping, indent);
    }
  }

  private void sequence(Sequence sequence, String indent) throws IOException {
    String start = "";
    for (Node item : sequence.items()) {
      out.append(start).append("- ");
      value(item, indent + "  ");
      start = indent;
    }
    if (sequence.items().isEmpty()) {
      out.append("[]\n");
    }
  }

  private void mapping(Mapping mapping, String indent) throws IOException {
    String start = "";
    for (Mapping.Entry entry : mapping.entries()) {
      out.append(start).append(text(entry.key())).append(':');
      if (isNested(entry.value())) {
        out.append('\n').append(indent).append("  ");
        value(entry.value(), indent + "  ");
      } else {
        out.append(' ');
        value(entry.value(), indent);
      }
      start = indent;
    }
    if (mapping.entries().isEmpty()) {
      out.append("{}\n");
    }
  }

  private static boolean isNested(Node node) {
    return (node instanceof Sequence sequence && !sequence.items().isEmpty())
        || (node instanceof Mapping mapping && !mapping.entries().isEmpty());
  }

  private static String text(Scalar scalar) {
    return switch (scalar.kind()) {
      case TEXT -> text(scalar.text());
      case NUMBER, BOOLEAN -> scalar.text();
      case NULL -> "null";
    };
  }

  private static String text(String text) {
    return isPlain(text) ? text : Escapes.quoted(text);
  }

  /** Whether YAML reads {@code text} as itself without quotes, outside of flow style. */
  private static boolean isPlain(String text) {
    return !text.isEmpty()
        && INDICATORS.indexOf(text.charAt(0)) < 0
        && text.charAt(0) != ' '
        && !text.endsWith(" ")
        && !text.endsWith(":")
        && !text.contains(": ")
        && !text.contains(" #")
        && !text.startsWith("...")
        && text.codePoints().allMatch(YamlWriter::isPlain)
        && !RESERVED.matcher(text).matches()
        && !ODD_NUMBER.matcher(text).matches();
  }

  private static boolean isPlain(int codePoint) {
    return codePoint != '\t'
        && !Escapes.isLineBreak(codePoint)
        && SourceText.isPrintable(codePoint);
  }
}
