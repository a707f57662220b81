package io.github.publicityday.validation.testing;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.github.publicityday.validation.BuiltInRules;
import io.github.publicityday.validation.PlanValidator;
import io.github.publicityday.validation.Rule;
import io.github.publicityday.validation.RulePolicy;
import io.github.publicityday.validation.rules.staffing.SupervisorMissing;

/** The built-in rules, so set and switched on that each finds something in small plans. */
final class EveryRule {
  private EveryRule() {}

  static ImmutableList<Rule> all() {
    return BuiltInRules.all().stream()
        .map(rule -> rule instanceof SupervisorMissing ? new SupervisorMissing(2) : rule)
        .collect(toImmutableList());
  }

  static PlanValidator validator() {
    RulePolicy.Builder policy = RulePolicy.builder();
    all().forEach(rule -> policy.enable(rule.id()));
    return PlanValidator.builder().rules(all()).policy(policy.build()).build();
  }
}
