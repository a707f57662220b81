package io.github.publicityday.validation;

import com.google.common.collect.ImmutableList;

/**
 * What a validation found, and what it did: equal for equal plans, policies and rules, whatever the
 * thread, locale or time zone.
 *
 * @param findings the gravest first; within a severity in document order of their subjects, then by
 *     rule id, then by related elements, then by evidence
 * @param waived the findings that waivers of the plan accept, which are not among the others: in
 *     the order of the waivers, then by rule id
 * @param ledger a line for every rule of the validator, by rule id; for a plan with waivers also
 *     one for each {@link WaiverCheck}
 */
public record Report(
    ImmutableList<Finding> findings,
    ImmutableList<WaivedFinding> waived,
    ImmutableList<LedgerLine> ledger) {

  /** How many of the findings are of {@code severity}. */
  public int count(Severity severity) {
    return (int) findings.stream().filter(finding -> finding.severity() == severity).count();
  }

  /** Whether a finding is at least as grave as {@code severity}. */
  public boolean hasAtLeast(Severity severity) {
    return !findings.isEmpty() && findings.get(0).severity().compareTo(severity) >= 0;
  }

  /** How many checks could not be made, over all rules. */
  public int unchecked() {
    return ledger.stream().mapToInt(line -> line.unchecked().size()).sum();
  }

  /** How many findings, over all rules, go beyond the limits and are left out. */
  public int withheld() {
    return ledger.stream().mapToInt(LedgerLine::withheld).sum();
  }

  /** The lines of the rules that crashed; empty unless a rule is faulty. */
  public ImmutableList<LedgerLine> crashed() {
    return ledger.stream()
        .filter(line -> line.state() == LedgerLine.State.CRASHED)
        .collect(ImmutableList.toImmutableList());
  }
}
