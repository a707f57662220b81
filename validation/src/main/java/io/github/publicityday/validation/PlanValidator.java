package io.github.publicityday.validation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import io.github.publicityday.PublicityPlan;
import io.github.publicityday.Spelling;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Executor;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.Stream;

/**
 * Finds what is wrong with plans. Immutable, safe for any number of threads, made to be kept and
 * used again.
 *
 * <pre>{@code
 * PlanValidator validator = PlanValidator.create();
 * Report report = validator.validate(plan);
 * try (Stream<Report> reports = validator.validateAll(plans)) {
 *   reports.forEach(...);
 * }
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
   * findings and no others, and its line in the ledger says what it threw. Of a plan whose
   * activities or quotas nest deeper than 100 levels, which no file can state, every line says so.
   */
  public Report validate(PublicityPlan plan) {
    PlanIndex index;
    try {
      index = PlanIndex.of(plan);
    } catch (IllegalArgumentException tooDeep) {
      return new Report(
          ImmutableList.of(),
          rules.keySet().stream()
              .map(
                  id ->
                      policy.disabled().contains(id)
                          ? LedgerLine.disabled(id)
                          : LedgerLine.crashed(id, tooDeep))
              .collect(ImmutableList.toImmutableList()));
    }
    List<RuleRun> runs = new ArrayList<>(rules.size());
    ImmutableList.Builder<LedgerLine> ledger = ImmutableList.builderWithExpectedSize(rules.size());
    for (Map.Entry<String, Rule> entry : rules.entrySet()) {
      String id = entry.getKey();
      if (policy.disabled().contains(id)) {
        ledger.add(LedgerLine.disabled(id));
        continue;
      }
      RuleRun run = new RuleRun(entry.getValue(), id, policy, index.ranks());
      try {
        entry.getValue().check(index, run);
        runs.add(run);
        ledger.add(run.ledgerLine());
      } catch (RuntimeException | AssertionError | LinkageError | StackOverflowError thrown) {
        ledger.add(LedgerLine.crashed(id, thrown));
      }
    }
    return new Report(RuleRun.findingsOf(runs), ledger.build());
  }

  /**
   * Checks many plans, as many at a time as there are processors. The reports come in the order of
   * the plans, which are taken from their stream only a little ahead of the reports that are asked
   * for: memory does not depend on how many there are. Closing the returned stream closes that of
   * the plans; whoever stops asking stops the work.
   */
  public Stream<Report> validateAll(Stream<PublicityPlan> plans) {
    return Batches.map(plans, this::validate, ForkJoinPool.commonPool());
  }

  /** The same, with the help of {@code executor}; the thread that asks for reports works too. */
  public Stream<Report> validateAll(Stream<PublicityPlan> plans, Executor executor) {
    return Batches.map(plans, this::validate, executor);
  }

  /** Builds a {@link PlanValidator}. */
  public static final class Builder {
    private final List<Rule> rules = new ArrayList<>(BuiltInRules.all());
    private RulePolicy policy = RulePolicy.standard();

    private Builder() {}

    /** Sets the rules, instead of the built-in ones. */
    public Builder rules(Iterable<? extends Rule> rules) {
      this.rules.clear();
      rules.forEach(this.rules::add);
      return this;
    }

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
