package io.github.publicityday.validation;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.github.publicityday.PublicityPlan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
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
  private final Optional<LocalDate> asOf;

  /** In the order of their ids. */
  private final ImmutableList<RuleInForce> rules;

  private PlanValidator(RuleDirectory directory, RulePolicy policy) {
    this.directory = directory;
    this.policy = policy;
    asOf = Optional.empty();
    rules =
        directory.byId().entrySet().stream()
            .map(entry -> RuleInForce.of(entry.getValue(), entry.getKey(), policy))
            .collect(toImmutableList());
  }

  private PlanValidator(PlanValidator validator, LocalDate date) {
    directory = validator.directory;
    policy = validator.policy;
    rules = validator.rules;
    asOf = Optional.of(date);
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
   * The same validator on the day {@code date}, which tells whether the waivers of a plan still
   * hold. A validator that is not told the day takes it that they do, and its reports say that it
   * could not check. Costs nothing.
   */
  public PlanValidator asOf(LocalDate date) {
    return new PlanValidator(this, date);
  }

  /** Checks {@code plan} as of the day {@code date}. */
  public Report validate(PublicityPlan plan, LocalDate date) {
    return asOf(date).validate(plan);
  }

  /**
   * Checks {@code plan} by every rule that the policy allows. A rule that throws loses its own
   * findings and no others, and its line in the ledger says what it threw. Findings that a waiver
   * of the plan names are set apart while it holds. Of a plan whose activities or quotas nest
   * deeper than 100 levels, which no file can state, every line says so.
   */
  public Report validate(PublicityPlan plan) {
    PlanIndex index;
    try {
      index = PlanIndex.of(plan);
    } catch (IllegalArgumentException tooDeep) {
      return unindexed(tooDeep);
    }
    return validate(index);
  }

  private Report unindexed(IllegalArgumentException reason) {
    return new Report(
        ImmutableList.of(),
        ImmutableList.of(),
        rules.stream()
            .map(rule -> rule.off() != null ? rule.off() : LedgerLine.crashed(rule.id(), reason))
            .collect(toImmutableList()));
  }

  /** The same for a plan that is indexed already, by this thread and for nobody else. */
  public Report validate(PlanIndex index) {
    Waivers waivers = Waivers.of(index, asOf);
    List<RuleRun> runs = new ArrayList<>(rules.size());
    ImmutableList.Builder<LedgerLine> ledger = ImmutableList.builderWithExpectedSize(rules.size());
    BitSet checked = new BitSet(index.ranks());
    for (RuleInForce rule : rules) {
      ledger.add(
          rule.off() != null
              ? rule.off()
              : run(rule.rule(), new RuleRun(rule, policy, waivers, checked), index, runs));
    }
    return waivers.isEmpty()
        ? new Report(RuleRun.findingsOf(runs), ImmutableList.of(), ledger.build())
        : new WaiverReview(index, waivers, policy, directory.byId(), runs)
            .report(runs, ledger.build());
  }

  /** Has {@code rule} check the plan; unless it throws, its {@code run} is one of {@code runs}. */
  private static LedgerLine run(Rule rule, RuleRun run, PlanIndex index, List<RuleRun> runs) {
    try {
      rule.check(index, run);
      runs.add(run);
      return run.ledgerLine();
    } catch (RuntimeException | AssertionError | LinkageError | StackOverflowError thrown) {
      return LedgerLine.crashed(run.id(), thrown);
    }
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

    /**
     * Adds the rules that providers of {@link Rule} on the path of the current thread's class
     * loader offer to {@link ServiceLoader}.
     *
     * @throws IllegalStateException if one cannot be loaded; the message names it and says why
     */
    public Builder discoverRules() {
      return add(ServiceLoader.load(Rule.class));
    }

    /**
     * Adds the rules that providers of {@link Rule} on the path of {@code loader} offer to {@link
     * ServiceLoader}.
     *
     * @throws IllegalStateException if one cannot be loaded; the message names it and says why
     */
    public Builder discoverRules(ClassLoader loader) {
      return add(ServiceLoader.load(Rule.class, loader));
    }

    private Builder add(ServiceLoader<Rule> discovered) {
      try {
        discovered.forEach(rules::add);
      } catch (ServiceConfigurationError e) {
        throw new IllegalStateException("a rule cannot be loaded: " + reasonOf(e), e);
      }
      return this;
    }

    /** Says which provider, and what it threw where it did. */
    private static String reasonOf(ServiceConfigurationError e) {
      String provider = String.valueOf(e.getMessage()).replace(Rule.class.getName() + ": ", "");
      return e.getCause() == null ? provider : provider + ": " + e.getCause();
    }

    /** Sets the policy. */
    public Builder policy(RulePolicy policy) {
      this.policy = policy;
      return this;
    }

    /**
     * The validator.
     *
     * @throws IllegalArgumentException if two rules have one id or former id, a rule has that of a
     *     {@link WaiverCheck} or {@link PortfolioCheck}, or the policy mentions a rule or parameter
     *     that the validator does not have
     */
    public PlanValidator build() {
      RuleDirectory directory = RuleDirectory.of(rules);
      RulePolicy checked = policy.about(directory);
      return new PlanValidator(directory.with(checked), checked);
    }
  }
}
