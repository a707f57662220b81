package io.github.publicityday.format.tree;

import org.jspecify.annotations.Nullable;

/**
 * Where something stands in a text. Of most places nobody asks, so that lines and columns are
 * counted when they are asked for, in logarithmic time. Immutable.
 */
public final class Location {
  /** Of what was never read from a text. */
  public static final Location UNKNOWN = new Location(0, 0, 0);

  // In place of an end.
  private static final int END_OF_TOKEN = -1;
  private static final int KEY_BEFORE = -2;

  private final @Nullable SourceText text;
  // The line, column and length; within a text, the offsets of start and end, and nothing.
  private final int first;
  private final int second;
  private final int third;

  /**
   * A place that was counted already.
   *
   * @param line from 1
   * @param column from 1, in code points
   * @param length in code points, at least 1
   */
  public Location(int line, int column, int length) {
    this(null, line, column, length);
  }

  private Location(@Nullable SourceText text, int first, int second, int third) {
    this.text = text;
    this.first = first;
    this.second = second;
    this.third = third;
  }

  /**
   * From one offset of {@code text} to another, as far as they are on one line.
   *
   * @param start in UTF-16 units, at most the length of the text
   * @param end in UTF-16 units
   */
  static Location in(SourceText text, int start, int end) {
    return new Location(text, start, end, 0);
  }

  /**
   * The key, text, number or word of JSON that starts at an offset of {@code text}, as far as it is
   * on one line.
   *
   * @param start in UTF-16 units, at most the length of the text
   */
  static Location ofJsonToken(SourceText text, int start) {
    return new Location(text, start, END_OF_TOKEN, 0);
  }

  /**
   * The key of JSON whose value starts at an offset of {@code text}, as far as it is on one line.
   *
   * @param value in UTF-16 units, at most the length of the text
   */
  static Location ofJsonKey(SourceText text, int value) {
    return new Location(text, value, KEY_BEFORE, 0);
  }

  /** From 1; lines end with LF, CR LF or CR. */
  public int line() {
    return counted().first;
  }

  /** From 1, in code points. */
  public int column() {
    return counted().second;
  }

  /** In code points, at least 1, not beyond the end of the line. */
  public int length() {
    return counted().third;
  }

  /** Whether this is a place in a text, and not {@link #UNKNOWN}. */
  public boolean isKnown() {
    return text != null || first > 0;
  }

  private Location counted() {
    if (text == null) {
      return this;
    }
    if (second >= 0) {
      return text.lines().locationOf(first, second);
    }
    int start = second == KEY_BEFORE ? JsonTokens.startOfKey(text.text(), first) : first;
    return text.lines().locationOf(start, JsonTokens.end(text.text(), start));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    if (!(other instanceof Location that)) {
      return false;
    }
    Location here = counted();
    Location there = that.counted();
    return here.first == there.first && here.second == there.second && here.third == there.third;
  }

  @Override
  public int hashCode() {
    Location here = counted();
    return 31 * (31 * here.first + here.second) + here.third;
  }

  @Override
  public String toString() {
    return "Location[line=" + line() + ", column=" + column() + ", length=" + length() + "]";
  }
}
