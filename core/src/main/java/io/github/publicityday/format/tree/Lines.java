package io.github.publicityday.format.tree;

import java.util.Arrays;

/**
 * The lines of a text, and what there is to count in them. Made in linear time, asked in
 * logarithmic time. Lines are counted from 0 and end with LF, CR LF or CR, as editors count them.
 */
final class Lines {
  private final char[] text;
  private final int length;
  private final Offsets starts = new Offsets();

  /** Where a character takes two UTF-16 units. */
  private final Offsets pairs = new Offsets();

  /** A guess that is checked, so it may be that of another thread. */
  private int lastLine;

  /** Those of the first {@code length} units of {@code text}, which must not change any more. */
  Lines(char[] text, int length) {
    this.text = text;
    this.length = length;
    starts.add(0);
    for (int i = 0; i < length; i++) {
      char c = text[i];
      if (c == '\n' || (c == '\r' && !hasAt(i + 1, '\n'))) {
        starts.add(i + 1);
      } else if (Character.isHighSurrogate(c)
          && i + 1 < length
          && Character.isLowSurrogate(text[i + 1])) {
        pairs.add(i);
      }
    }
  }

  private boolean hasAt(int offset, char sign) {
    return offset < length && text[offset] == sign;
  }

  int count() {
    return starts.size();
  }

  /** The offset of the start of a line. */
  int start(int line) {
    return starts.get(line);
  }

  /** The offset of the end of a line, before what ends it. */
  int end(int line) {
    if (line + 1 == starts.size()) {
      return length;
    }
    int end = starts.get(line + 1) - 1;
    return end > starts.get(line) && text[end] == '\n' && text[end - 1] == '\r' ? end - 1 : end;
  }

  /** The offset in UTF-16 units, as Java counts, of an offset in code points. */
  int offsetOf(int codePoints) {
    int before = 0;
    int after = pairs.size();
    while (before < after) {
      int middle = (before + after) >>> 1;
      if (pairs.get(middle) - middle < codePoints) {
        before = middle + 1;
      } else {
        after = middle;
      }
    }
    return codePoints + before;
  }

  /**
   * Where the characters from one offset to another stand, as far as they are on one line.
   *
   * @param start in UTF-16 units, at most the length of the text
   * @param end in UTF-16 units
   */
  Location locationOf(int start, int end) {
    int line = lineOf(start);
    return new Location(
        line + 1,
        codePoints(start(line), start) + 1,
        Math.max(1, codePoints(start, Math.min(end, end(line)))));
  }

  /** Tokens are asked for in their order: the line is mostly that of the last one or the next. */
  private int lineOf(int offset) {
    int line = lastLine;
    for (int next = line; next < Math.min(line + 2, starts.size()); next++) {
      boolean before = offset < starts.get(next);
      boolean after = next + 1 < starts.size() && offset >= starts.get(next + 1);
      if (!before && !after) {
        lastLine = next;
        return next;
      }
    }
    int found = starts.countUpTo(offset) - 1;
    lastLine = found;
    return found;
  }

  private int codePoints(int start, int end) {
    if (pairs.size() == 0) {
      return end - start;
    }
    return end - start - (pairs.countUpTo(end - 1) - pairs.countUpTo(start - 1));
  }

  /** Offsets, ascending. */
  private static final class Offsets {
    private int[] offsets = new int[16];
    private int size;

    void add(int offset) {
      if (size == offsets.length) {
        offsets = Arrays.copyOf(offsets, 2 * size);
      }
      offsets[size++] = offset;
    }

    int size() {
      return size;
    }

    int get(int index) {
      return offsets[index];
    }

    /** How many are not greater than {@code offset}. */
    int countUpTo(int offset) {
      int found = Arrays.binarySearch(offsets, 0, size, offset);
      return found >= 0 ? found + 1 : -found - 1;
    }
  }
}
