package io.github.publicityday.validation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import io.github.publicityday.PublicityPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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

  private final RuleDirectory directory;
  private final RulePolicy policy;

  /** The lines of the rules that do not run, by id. */
  private final ImmutableMap<String, LedgerLine> off;

  private PlanValidator(RuleDirectory directory, RulePolicy policy) {
    this.directory = directory;
    this.policy = policy;
    ImmutableMap.Builder<String, LedgerLine> off = ImmutableMap.builder();
    directory
        .byId()
        .forEach(
            (id, rule) -> {
              if (!policy.allows(rule)) {
                off.put(
                    id,
                    policy.disabled().contains(id)
                        ? LedgerLine.disabled(id)
                        : LedgerLine.offByDefault(id));
              }
            });
    this.off = off.buildOrThrow();
  }

  /** A validator with the built-in rules and the standard policy. */
  public static PlanValidator create() {
    return STANDARD;
  }

  /** A builder with the built-in rules and the standard policy. */
  public static Builder builder() {
    return new Builder();
  }

  /** The rules, by id, with the arguments of the policy. */
  public ImmutableList<Rule> rules() {
    return directory.rules();
  }

  /** The same, to look one up. */
  public RuleDirectory directory() {
    return directory;
  }

  /** The policy in force, which mentions rules by the ids that they have now. */
  public RulePolicy policy() {
    return policy;
  }

  /**
   * Checks {@code plan} by every rule that the policy allows. A rule that throws loses its own
   * findings and no others, and its line in the ledger says what it threw.
   */
  public Report validate(PublicityPlan plan) {
    PlanIndex index = PlanIndex.of(plan);
    ImmutableSortedMap<String, Rule> rules = directory.byId();
    List<RuleRun> runs = new ArrayList<>(rules.size());
    ImmutableList.Builder<LedgerLine> ledger = ImmutableList.builderWithExpectedSize(rules.size());
    for (Map.Entry<String, Rule> entry : rules.entrySet()) {
      String id = entry.getKey();
      LedgerLine unused = off.get(id);
      if (unused != null) {
        ledger.add(unused);
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
     * @throws IllegalArgumentException if two rules have one id (or former id), or the policy
     *     mentions a rule or parameter that the validator does not have
     */
    public PlanValidator build() {
      RuleDirectory directory = RuleDirectory.of(rules);
      RulePolicy checked = policy.about(directory);
      return new PlanValidator(directory.with(checked), checked);
    }
  }
}
