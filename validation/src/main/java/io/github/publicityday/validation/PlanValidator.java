package io.github.publicityday.validation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import io.github.publicityday.PublicityPlan;
import io.github.publicityday.Spelling;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Finds what is wrong with plans. Immutable, safe for any number of threads, made to be kept and
 * used again.
 *
 * <pre>{@code
 * PlanValidator validator = PlanValidator.create();
 * Report report = validator.validate(plan);
 * }</pre>
 */
public final class PlanValidator {
  private static final PlanValidator STANDARD = builder().build();

  private final ImmutableSortedMap<String, Rule> rules;
  private final RulePolicy policy;

  private PlanValidator(ImmutableSortedMap<String, Rule> rules, RulePolicy policy) {
    this.rules = rules;
    this.policy = policy;
  }

  /** A validator with the built-in rules and the standard policy. */
  public static PlanValidator create() {
    return STANDARD;
  }

  /** A builder with the built-in rules and the standard policy. */
  public static Builder builder() {
    return new Builder();
  }

  /** The rules, by id. */
  public ImmutableList<Rule> rules() {
    return rules.values().asList();
  }

  /** The policy in force. */
  public RulePolicy policy() {
    return policy;
  }

  /**
   * Checks {@code plan} by every rule that the policy allows. A rule that throws loses its own
   * findings and no others, and its line in the ledger says what it threw.
   */
  public Report validate(PublicityPlan plan) {
    PlanIndex index = PlanIndex.of(plan);
    List<RuleRun> runs = new ArrayList<>(rules.size());
    ImmutableList.Builder<LedgerLine> ledger = ImmutableList.builder();
    for (Rule rule : rules.values()) {
      if (!policy.allows(rule)) {
        ledger.add(LedgerLine.disabled(rule.id()));
        continue;
      }
      RuleRun run = new RuleRun(rule, policy);
      try {
        rule.check(index, run);
        runs.add(run);
        ledger.add(run.ledgerLine());
      } catch (RuntimeException | AssertionError | LinkageError | StackOverflowError thrown) {
        ledger.add(LedgerLine.crashed(rule.id(), thrown));
      }
    }
    return new Report(RuleRun.findingsOf(runs), ledger.build());
  }

  /** Builds a {@link PlanValidator}. */
  public static final class Builder {
    private final List<Rule> rules = new ArrayList<>(BuiltInRules.all());
    private RulePolicy policy = RulePolicy.standard();

    private Builder() {}

    /** Adds a rule of the host's own. */
    public Builder addRule(Rule rule) {
      rules.add(rule);
      return this;
    }

    /** Sets the policy. */
    public Builder policy(RulePolicy policy) {
      this.policy = policy;
      return this;
    }

    /**
     * The validator.
     *
     * @throws IllegalArgumentException if two rules have one id, or the policy mentions a rule that
     *     the validator does not have
     */
    public PlanValidator build() {
      SortedMap<String, Rule> byId = new TreeMap<>();
      for (Rule rule : rules) {
        Rule other = byId.put(rule.id(), rule);
        if (other != null) {
          throw new IllegalArgumentException(
              "two rules have the id \""
                  + rule.id()
                  + "\": "
                  + other.getClass().getName()
                  + " and "
                  + rule.getClass().getName());
        }
      }
      ImmutableSortedMap<String, Rule> checked = ImmutableSortedMap.copyOfSorted(byId);
      for (String id : policy.mentioned()) {
        if (!checked.containsKey(id)) {
          throw new IllegalArgumentException(
              "the policy mentions an unknown rule \""
                  + id
                  + "\""
                  + Spelling.nearest(id, checked.keySet())
                      .map(near -> "; did you mean \"" + near + "\"?")
                      .orElse(""));
        }
      }
      return new PlanValidator(checked, policy);
    }
  }
}
