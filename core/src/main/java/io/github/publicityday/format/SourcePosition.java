package io.github.publicityday.format;

/**
 * A place in a plan file.
 *
 * @param line from 1; lines end with LF, CR LF or CR
 * @param column from 1, in code points; a byte order mark does not count, a tab counts as one
 * @param length in code points, at least 1, not beyond the end of the line
 */
public record SourcePosition(int line, int column, int length) {}
