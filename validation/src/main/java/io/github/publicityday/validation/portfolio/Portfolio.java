package io.github.publicityday.validation.portfolio;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Interner;
import com.google.common.collect.Interners;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import com.google.common.collect.Multimaps;
import io.github.publicityday.ElementPath;
import io.github.publicityday.format.SourcePosition;
import io.github.publicityday.validation.Batches;
import io.github.publicityday.validation.LedgerLine;
import io.github.publicityday.validation.PlanIndex;
import io.github.publicityday.validation.PlanValidator;
import io.github.publicityday.validation.PortfolioCheck;
import io.github.publicityday.validation.Report;
import io.github.publicityday.validation.RulePolicy;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Spliterator;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentNavigableMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.Executor;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Many plans, such as those of a city for one day: what is wrong with each, and what they book
 * twice between them.
 *
 * <pre>{@code
 * Portfolio portfolio = Portfolio.of(PlanValidator.create());
 * try (Stream<PlanReport> reports = portfolio.validateAll(files, file -> read(file))) {
 *   reports.forEachOrdered(...);
 * }
 * Report between = portfolio.clashes();
 * }</pre>
 *
 * <p>A plan is let go as soon as it is validated; what it claims of things that it may share stays,
 * in some 130 bytes for each claim. Plans can be added by several threads at once. Equal plans of
 * equal names give equal reports, in whatever order they come.
 */
public final class Portfolio {
  private final PlanValidator validator;
  private final SharedBy sharing;
  private final Progress progress;
  private final Executor executor;

  /** By name; those that are not validated yet have claimed nothing. */
  private final ConcurrentNavigableMap<String, Optional<PlanClaims>> plans =
      new ConcurrentSkipListMap<>();

  private final Interner<Shared> shared = Interners.newStrongInterner();
  private final Interner<String> texts = Interners.newStrongInterner();
  private final Map<ElementPath, SourcePosition> positions = new ConcurrentHashMap<>();

  private Portfolio(Builder builder) {
    validator = builder.validator;
    sharing = builder.sharing;
    progress = builder.progress;
    executor = builder.executor;
  }

  /** An empty portfolio of plans that share by {@link SharedBy#issuer()}. */
  public static Portfolio of(PlanValidator validator) {
    return builder(validator).build();
  }

  /** A builder of an empty portfolio whose plans {@code validator} checks, one by one. */
  public static Builder builder(PlanValidator validator) {
    return new Builder(validator);
  }

  /**
   * Checks a plan by itself, and remembers what it claims.
   *
   * @throws IllegalArgumentException if another plan of that name was added before
   */
  public Report add(NamedPlan plan) {
    if (plans.putIfAbsent(plan.name(), Optional.empty()) != null) {
      throw new IllegalArgumentException("two plans are called \"" + plan.name() + "\"");
    }
    PlanIndex index = PlanIndex.of(plan.plan());
    Report report = validator.validate(index);
    plans.put(
        plan.name(),
        Optional.of(
            new ClaimsOfPlan(plan, index, sharing, shared::intern, texts::intern).gather()));
    return report;
  }

  /**
   * {@linkplain #add Adds} many plans, as many at a time as there are processors. The reports come
   * in the order of the plans, which are taken from their stream only a little ahead of the reports
   * that are asked for.
   *
   * <p>Closing the returned stream closes that of the plans and stops the work. So do an interrupt
   * of the thread that asks for reports (which stays interrupted) and a {@link Progress} that does
   * not want to go on; who asks for the next report then gets a {@link CancellationException}.
   */
  public Stream<PlanReport> validateAll(Stream<NamedPlan> plans) {
    return validateAll(plans, Function.identity());
  }

  /**
   * The same for plans that have yet to be read, which many threads do at once.
   *
   * @param reader reads what is in the stream; what it throws is thrown to who asks for the report
   */
  public <T> Stream<PlanReport> validateAll(
      Stream<T> sources, Function<? super T, NamedPlan> reader) {
    Spliterator<T> each = sources.spliterator();
    long size = each.getExactSizeIfKnown();
    Stream<PlanReport> reports =
        Batches.oneByOne(
            StreamSupport.stream(each, false).onClose(sources::close),
            source -> {
              NamedPlan plan = reader.apply(source);
              return new PlanReport(plan.name(), add(plan));
            },
            executor);
    Advance advance = new Advance(size < 0 ? OptionalLong.empty() : OptionalLong.of(size));
    return reports.map(advance::pass);
  }

  /** Lets reports pass until nobody wants to go on. For one thread. */
  private final class Advance {
    private final OptionalLong total;
    private long done;
    private boolean stopped;

    Advance(OptionalLong total) {
      this.total = total;
    }

    PlanReport pass(PlanReport report) {
      if (stopped || Thread.currentThread().isInterrupted()) {
        throw new CancellationException("stopped after " + done + " plans");
      }
      done++;
      stopped = !progress.advanced(done, total);
      return report;
    }
  }

  /** How many plans there are. */
  public int size() {
    return plans.size();
  }

  /**
   * What the plans added so far book twice between them, by the {@link PortfolioCheck}s that the
   * validator's policy allows, as grave as it says and within its {@linkplain RulePolicy#limits()
   * limits}: one finding for each maximal set of claims that no plan holds alone.
   *
   * <p>The subject of a finding is the thing that is shared, as {@link SharedBy} tells it; related
   * elements are activities and duties, whose paths begin with their plan: {@code
   * plans[a.yaml].activities[square]}. The gravest come first; within a severity by subject, rule
   * and related elements. The ledger has a line for each check, off or not. Costs O(n log n) in the
   * claims on things that several plans share, and what is told.
   */
  public Report clashes() {
    Map<PortfolioRule, Tally> tallies = new LinkedHashMap<>();
    RulePolicy policy = validator.policy();
    ImmutableList.Builder<LedgerLine> off = ImmutableList.builder();
    for (PortfolioRule rule : PortfolioRule.all()) {
      if (policy.allows(rule.kind())) {
        tallies.put(rule, new Tally(rule.kind(), policy));
      } else {
        off.add(LedgerLine.disabled(rule.kind().id()));
      }
    }
    ImmutableList<PlanClaims> read =
        plans.values().stream().flatMap(Optional::stream).collect(toImmutableList());
    for (Collection<Holding> holdings : Multimaps.asMap(holdings(read)).values()) {
      if (holdings.stream().map(Holding::plan).distinct().count() > 1) {
        SharedClaims claims = new SharedClaims(holdings.iterator().next().shared());
        holdings.forEach(holding -> claims.add(holding.plan(), holding.stake()));
        tallies.forEach((rule, tally) -> rule.checkIfConcerned(claims, tally));
      }
    }
    read.forEach(plan -> tallies.forEach((rule, tally) -> rule.checkIfComparable(plan, tally)));
    tallies.values().forEach(tally -> positions.putAll(tally.positions()));
    return new Report(
        tallies.values().stream()
            .flatMap(tally -> tally.findings().stream())
            .sorted(Tally.ORDER)
            .collect(toImmutableList()),
        ImmutableList.of(),
        Stream.concat(tallies.values().stream().map(Tally::line), off.build().stream())
            .sorted(Comparator.comparing(LedgerLine::rule))
            .collect(toImmutableList()));
  }

  /** A stake of one plan. */
  private record Holding(PlanClaims plan, int stake) {
    Shared shared() {
      return plan.stakes().get(stake).shared();
    }
  }

  /** Who has a stake in what. */
  private static ListMultimap<Shared, Holding> holdings(List<PlanClaims> plans) {
    ListMultimap<Shared, Holding> holdings =
        MultimapBuilder.treeKeys(Shared.ORDER).arrayListValues(2).build();
    for (PlanClaims plan : plans) {
      for (int i = 0; i < plan.stakes().size(); i++) {
        holdings.put(plan.stakes().get(i).shared(), new Holding(plan, i));
      }
    }
    return holdings;
  }

  /**
   * Where a related element of the {@linkplain #clashes() clashes} stands in the file of its plan;
   * empty for what is none, or if the plan was not read from a file.
   */
  public Optional<SourcePosition> positionOf(ElementPath related) {
    return Optional.ofNullable(positions.get(related));
  }

  /** Builds a {@link Portfolio}. */
  public static final class Builder {
    private final PlanValidator validator;
    private SharedBy sharing = SharedBy.issuer();
    private Progress progress = Progress.NONE;
    private Executor executor = ForkJoinPool.commonPool();

    private Builder(PlanValidator validator) {
      this.validator = requireNonNull(validator, "validator");
    }

    /** Sets what makes units, people and venues of different plans one. */
    public Builder sharedBy(SharedBy sharing) {
      this.sharing = requireNonNull(sharing, "sharing");
      return this;
    }

    /** Sets who is told how far the work has come. */
    public Builder progress(Progress progress) {
      this.progress = requireNonNull(progress, "progress");
      return this;
    }

    /** Sets who helps; the thread that asks for reports works too. */
    public Builder executor(Executor executor) {
      this.executor = requireNonNull(executor, "executor");
      return this;
    }

    /** The portfolio, without plans. */
    public Portfolio build() {
      return new Portfolio(this);
    }
  }
}
