package io.github.publicityday;

/**
 * A way to count the years of a publicity day (第N個): year = first − 1 + ordinal.
 *
 * @param firstYear the year of the first
 * @param main whether this is the count that most sources use; a day may have others beside it
 */
public record Numbering(int firstYear, boolean main) {
  /** The count that most sources use. */
  public static Numbering main(int firstYear) {
    return new Numbering(firstYear, true);
  }

  /** A count that some sources use. */
  public static Numbering secondary(int firstYear) {
    return new Numbering(firstYear, false);
  }

  /** Which one {@code year} is; 0 or less before the first. */
  public int ordinalOf(int year) {
    return year - firstYear + 1;
  }

  /** The year of the {@code ordinal}-th. */
  public int yearOf(int ordinal) {
    return firstYear - 1 + ordinal;
  }
}
