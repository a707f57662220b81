package io.github.publicityday.validation.report;

import com.google.common.collect.ImmutableList;

/**
 * Breaks texts into lines for a terminal: at spaces, and beside wide characters, but so that no
 * line starts with a mark that closes something or ends with one that opens it.
 */
final class Wrapping {
  private static final String CLOSING = "，。；：、！？）」』》”’…,.;:!?)";
  private static final String OPENING = "（「『《“‘(";

  private Wrapping() {}

  /** The lines of {@code text}, of at most {@code columns} columns unless one word is wider. */
  static ImmutableList<String> lines(String text, int columns) {
    ImmutableList.Builder<String> lines = ImmutableList.builder();
    StringBuilder line = new StringBuilder();
    int start = 0;
    while (start < text.length()) {
      int end = nextBreak(text, start);
      String word = text.substring(start, end);
      if (!line.isEmpty() && width(line + word.stripTrailing()) > columns) {
        lines.add(line.toString().stripTrailing());
        line.setLength(0);
      }
      line.append(word);
      start = end;
    }
    return lines.add(line.toString().stripTrailing()).build();
  }

  private static int nextBreak(String text, int start) {
    int i = start;
    do {
      i = text.offsetByCodePoints(i, 1);
    } while (i < text.length() && !mayBreak(text.codePointBefore(i), text.codePointAt(i)));
    return i;
  }

  private static boolean mayBreak(int before, int after) {
    if (after == ' ' || CLOSING.indexOf(after) >= 0 || OPENING.indexOf(before) >= 0) {
      return false;
    }
    return before == ' ' || DisplayWidth.of(before) == 2 || DisplayWidth.of(after) == 2;
  }

  private static int width(String text) {
    return text.codePoints().map(DisplayWidth::of).sum();
  }
}
