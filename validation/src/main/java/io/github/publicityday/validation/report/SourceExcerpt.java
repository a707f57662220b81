package io.github.publicityday.validation.report;

/**
 * A line of a plan file with a marker below that underlines a part of it, for a terminal with
 * characters of one and of two columns.
 *
 * @param source the line, made safe to show; where it is long, what surrounds the marked part
 * @param padding what stands before the marker: as wide as what stands before the marked part
 * @param marker {@code ^~~~}, as wide as the marked part
 */
record SourceExcerpt(String source, String padding, String marker) {
  private static final int MOST_COLUMNS = 120;
  private static final int COLUMNS_BEFORE = 40;
  private static final int ELLIPSIS = '…';

  /**
   * The excerpt of {@code line} that marks {@code length} code points from {@code column}, which
   * counts from 1.
   */
  static SourceExcerpt of(String line, int column, int length) {
    int[] shown = line.codePoints().map(c -> c == '\t' ? c : SafeText.shown(c)).toArray();
    int markStart = Math.min(column - 1, shown.length);
    int markEnd = Math.min(markStart + length, shown.length);

    int start = forwards(shown, 0) >= markEnd ? 0 : backwards(shown, markStart);
    int end = forwards(shown, start);

    StringBuilder source = new StringBuilder();
    StringBuilder padding = new StringBuilder();
    if (start > 0) {
      source.appendCodePoint(ELLIPSIS);
      padding.append(' ');
    }
    for (int i = start; i < end; i++) {
      source.appendCodePoint(shown[i]);
    }
    if (end < shown.length) {
      source.appendCodePoint(ELLIPSIS);
    }
    for (int i = start; i < markStart; i++) {
      padding.append(shown[i] == '\t' ? "\t" : " ".repeat(DisplayWidth.of(shown[i])));
    }
    int marked = Math.max(1, columns(shown, markStart, Math.min(markEnd, end)));
    return new SourceExcerpt(source.toString(), padding.toString(), "^" + "~".repeat(marked - 1));
  }

  /** How far back from {@code from} one can go within the columns before the marker. */
  private static int backwards(int[] codePoints, int from) {
    int columns = 0;
    int at = from;
    while (at > 0) {
      columns += cost(codePoints[at - 1]);
      if (columns > COLUMNS_BEFORE) {
        return at;
      }
      at--;
    }
    return at;
  }

  /** How far on from {@code from} one can go within the columns of a line. */
  private static int forwards(int[] codePoints, int from) {
    int columns = 0;
    int at = from;
    while (at < codePoints.length) {
      columns += cost(codePoints[at]);
      if (columns > MOST_COLUMNS) {
        return at;
      }
      at++;
    }
    return at;
  }

  /** What takes no column still takes memory. */
  private static int cost(int codePoint) {
    return Math.max(1, DisplayWidth.of(codePoint));
  }

  private static int columns(int[] codePoints, int from, int to) {
    int columns = 0;
    for (int i = from; i < to; i++) {
      columns += DisplayWidth.of(codePoints[i]);
    }
    return columns;
  }
}
