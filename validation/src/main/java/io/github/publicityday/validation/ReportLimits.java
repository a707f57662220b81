package io.github.publicityday.validation;

/**
 * How much of what is wrong a report holds, so that one mistake made a hundred thousand times
 * leaves it readable. What goes beyond is counted: by the ledger, and by the finding itself.
 *
 * @param findings how many findings of one rule and one severity at most, so that none is crowded
 *     out by milder ones; the first in the order in which the rule makes them; at least 1
 * @param related how many related elements one finding has at most, the first of them; at least 1
 */
public record ReportLimits(int findings, int related) {
  /** Everything. */
  public static final ReportLimits NONE = new ReportLimits(Integer.MAX_VALUE, Integer.MAX_VALUE);

  /** A thousand findings of one rule and severity, a hundred related elements each. */
  public static final ReportLimits STANDARD = new ReportLimits(1000, 100);

  /**
   * @throws IllegalArgumentException if a limit is less than 1
   */
  public ReportLimits {
    if (findings < 1) {
      throw new IllegalArgumentException("limit of findings " + findings + " is less than 1");
    }
    if (related < 1) {
      throw new IllegalArgumentException(
          "limit of related elements " + related + " is less than 1");
    }
  }
}
