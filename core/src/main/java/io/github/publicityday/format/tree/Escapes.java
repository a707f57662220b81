package io.github.publicityday.format.tree;

import java.util.Locale;

/** Texts between double quotes, with escapes that JSON and YAML share. */
final class Escapes {
  private Escapes() {}

  /** {@code text} in double quotes, on one line, all of it printable. */
  static String quoted(String text) {
    StringBuilder quoted = new StringBuilder(text.length() + 2).append('"');
    text.codePoints().forEach(c -> append(quoted, c));
    return quoted.append('"').toString();
  }

  private static void append(StringBuilder quoted, int codePoint) {
    switch (codePoint) {
      case '"' -> quoted.append("\\\"");
      case '\\' -> quoted.append("\\\\");
      case '\n' -> quoted.append("\\n");
      case '\r' -> quoted.append("\\r");
      case '\t' -> quoted.append("\\t");
      default -> {
        if (isLineBreak(codePoint) || !SourceText.isPrintable(codePoint)) {
          quoted.append(String.format(Locale.ROOT, "\\u%04X", codePoint));
        } else {
          quoted.appendCodePoint(codePoint);
        }
      }
    }
  }

  /** Whether YAML ends a line here; a byte order mark, which comes and goes, is treated alike. */
  static boolean isLineBreak(int codePoint) {
    return switch (codePoint) {
      case '\n', '\r', 0x85, 0x2028, 0x2029, 0xFEFF -> true;
      default -> false;
    };
  }
}
