package io.github.publicityday.format.tree;

/**
 * Where something stands in a text.
 *
 * @param line from 1; lines end with LF, CR LF or CR
 * @param column from 1, in code points
 * @param length in code points, at least 1, not beyond the end of the line
 */
public record Location(int line, int column, int length) {
  /** Of what was never read from a text. */
  public static final Location UNKNOWN = new Location(0, 0, 0);

  /** Whether this is a place in a text, and not {@link #UNKNOWN}. */
  public boolean isKnown() {
    return line > 0;
  }
}
