package io.github.publicityday.benchmark.peers;

import java.util.List;

/**
 * What was found in one plan.
 *
 * @param number which plan it is
 * @param list the findings, in no order
 */
public record Findings(int number, List<Finding> list) {
  /** The digest of all of them. */
  public long digest() {
    long digest = 0;
    for (Finding finding : list) {
      digest += finding.digest(number);
    }
    return digest;
  }
}
