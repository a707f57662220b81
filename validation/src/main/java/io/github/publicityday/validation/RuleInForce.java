package io.github.publicityday.validation;

import org.jspecify.annotations.Nullable;

/**
 * A rule as a policy has it, looked up once and not for every plan.
 *
 * @param severity how grave the rule thinks its ordinary findings
 * @param usual how grave the policy has them
 * @param off its line in every ledger if it does not run; null if it does
 */
record RuleInForce(
    Rule rule, String id, Severity severity, Severity usual, @Nullable LedgerLine off) {

  static RuleInForce of(Rule rule, String id, RulePolicy policy) {
    Severity severity = rule.severity();
    return new RuleInForce(
        rule,
        id,
        severity,
        policy.severityOf(id, severity, severity),
        policy.allows(rule) ? null : lineOf(id, policy));
  }

  private static LedgerLine lineOf(String id, RulePolicy policy) {
    return policy.disabled().contains(id) ? LedgerLine.disabled(id) : LedgerLine.offByDefault(id);
  }
}
