package io.github.publicityday.validation;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Collects the verdicts of one rule in one validation. */
final class RuleRun implements Verdicts {
  private static final Comparator<Placed<Finding>> REPORT_ORDER =
      Comparator.<Placed<Finding>, Severity>comparing(p -> p.value().severity())
          .reversed()
          .thenComparingInt(Placed::order)
          .thenComparing(p -> p.value().rule())
          .thenComparing(p -> relatedTo(p.value()))
          .thenComparing(p -> p.value().evidence().toString());

  private final Rule rule;
  private final RulePolicy policy;
  private final List<Placed<Finding>> findings = new ArrayList<>();
  private final List<Placed<Unchecked>> unchecked = new ArrayList<>();
  private final BitSet checked = new BitSet();

  /** A verdict and the rank of its subject in document order. */
  private record Placed<T>(int order, T value) {}

  RuleRun(Rule rule, RulePolicy policy) {
    this.rule = rule;
    this.policy = policy;
  }

  @Override
  public void pass(Element subject) {
    checked.set(subject.order());
  }

  @Override
  public void fail(Element subject, Evidence evidence, Iterable<Related> related) {
    failAs(rule.severity(), subject, evidence, related);
  }

  @Override
  public void failAs(
      Severity severity, Element subject, Evidence evidence, Iterable<Related> related) {
    checked.set(subject.order());
    findings.add(
        new Placed<>(
            subject.order(),
            new Finding(
                rule.id(),
                policy.severityOf(rule, severity),
                subject.path(),
                subject.name(),
                evidence,
                ImmutableList.copyOf(related))));
  }

  @Override
  public void cannotCheck(Element subject, Evidence reason) {
    checked.set(subject.order());
    unchecked.add(
        new Placed<>(subject.order(), new Unchecked(subject.path(), subject.name(), reason)));
  }

  LedgerLine ledgerLine() {
    return new LedgerLine(
        rule.id(),
        LedgerLine.State.RAN,
        checked.cardinality(),
        findings.size(),
        unchecked.stream()
            .sorted(
                Comparator.<Placed<Unchecked>>comparingInt(Placed::order)
                    .thenComparing(p -> p.value().reason().toString()))
            .map(Placed::value)
            .collect(ImmutableList.toImmutableList()),
        Optional.empty());
  }

  /** The findings of all {@code runs} in the order that {@link Report} documents. */
  static ImmutableList<Finding> findingsOf(List<RuleRun> runs) {
    List<Placed<Finding>> all = new ArrayList<>();
    runs.forEach(run -> all.addAll(run.findings));
    Collections.sort(all, REPORT_ORDER);
    return all.stream().map(Placed::value).collect(ImmutableList.toImmutableList());
  }

  private static String relatedTo(Finding finding) {
    return finding.related().stream()
        .map(related -> related.path().toString())
        .collect(Collectors.joining(" "));
  }
}
