package io.github.publicityday.validation.portfolio;

import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import io.github.publicityday.ElementPath;
import io.github.publicityday.format.SourcePosition;
import io.github.publicityday.validation.Evidence;
import io.github.publicityday.validation.Finding;
import io.github.publicityday.validation.LedgerLine;
import io.github.publicityday.validation.PortfolioCheck;
import io.github.publicityday.validation.Related;
import io.github.publicityday.validation.ReportLimits;
import io.github.publicityday.validation.RulePolicy;
import io.github.publicityday.validation.Severity;
import io.github.publicityday.validation.Unchecked;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Collects the verdicts of one rule on many plans. */
final class Tally {
  /**
   * The gravest first, then by subject, rule and related elements: the order in which the plans
   * were read plays no part.
   */
  static final Comparator<Finding> ORDER =
      Comparator.comparing(Finding::severity, Comparator.reverseOrder())
          .thenComparing(Finding::subject)
          .thenComparing(Finding::rule)
          .thenComparing(
              finding -> Iterables.transform(finding.related(), Related::path),
              Comparators.lexicographical(Comparator.<ElementPath>naturalOrder()))
          .thenComparing(finding -> finding.evidence().toString());

  private final PortfolioCheck kind;
  private final RulePolicy policy;
  private final ReportLimits limits;
  private final List<Finding> findings = new ArrayList<>();
  private final List<Unchecked> unchecked = new ArrayList<>();
  private final Map<ElementPath, SourcePosition> positions = new HashMap<>();
  private final Map<Severity, Integer> failed = new EnumMap<>(Severity.class);
  private int checked;

  Tally(PortfolioCheck kind, RulePolicy policy) {
    this.kind = kind;
    this.policy = policy;
    limits = policy.limits();
  }

  /** Something is looked at; unless it fails, it passes. */
  void checked() {
    checked++;
  }

  /**
   * {@code about}, some of {@code claims}, fail.
   *
   * @param own how grave the rule itself thinks that
   * @param evidence the facts, given the names of the plans that are told
   */
  void fail(
      Severity own,
      SharedClaims claims,
      Collection<Claim> about,
      Function<ImmutableList<String>, Evidence> evidence) {
    Severity severity = policy.severityOf(kind.id(), kind.severity(), own);
    if (failed.merge(severity, 1, Integer::sum) > limits.findings()) {
      return;
    }
    ImmutableList<Related> all = SharedClaims.related(about).asList();
    ImmutableList<Related> told = ImmutableList.copyOf(Iterables.limit(all, limits.related()));
    findings.add(
        new Finding(
            kind.id(),
            severity,
            claims.shared().path(),
            claims.name(),
            evidence.apply(SharedClaims.plans(about, limits.related())),
            told,
            all.size() - told.size()));
    for (Claim claim : Iterables.limit(about, limits.related())) {
      claim
          .plan()
          .position(claim.place().number())
          .ifPresent(position -> positions.put(claim.path(), position));
    }
  }

  /** {@code claims} cannot be checked. */
  void cannotCheck(SharedClaims claims, Evidence reason) {
    cannotCheck(claims.shared().path(), claims.name(), reason);
  }

  void cannotCheck(ElementPath subject, String name, Evidence reason) {
    checked++;
    unchecked.add(new Unchecked(subject, name, reason));
  }

  List<Finding> findings() {
    return findings;
  }

  /** Where the related elements of findings stand in their files, as far as that was told. */
  Map<ElementPath, SourcePosition> positions() {
    return positions;
  }

  LedgerLine line() {
    int all = failed.values().stream().mapToInt(Integer::intValue).sum();
    unchecked.sort(Comparator.comparing(Unchecked::subject));
    return new LedgerLine(
        kind.id(),
        LedgerLine.State.RAN,
        checked,
        all,
        all - findings.size(),
        0,
        ImmutableList.copyOf(unchecked),
        Optional.empty());
  }
}
