package io.github.publicityday.validation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import com.google.common.collect.Lists;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Collects the verdicts of one rule in one validation. */
final class RuleRun implements Verdicts {
  private static final Comparator<Placed> BY_ORDER_AND_REASON =
      Comparator.comparingInt(Placed::order).thenComparing(p -> p.value().reason().toString());

  private static final int RANK_BITS = 31;

  /** As many as are left; a report holds fewer than a thousand million findings. */
  private static final int PLACE_BITS = 30;

  private final Severity ruleSeverity;
  private final String id;
  private final RulePolicy policy;
  private final Waivers waivers;
  private final ReportLimits limits;
  private final Severity usual;
  private final BitSet checked;
  private Failures failures = Failures.NONE;
  private List<Placed> unchecked = ImmutableList.of();
  private final List<Named> named;
  private int waived;

  /**
   * A finding that a waiver names, whether or not it still holds.
   *
   * @param finding the finding
   * @param label what its subject is called
   * @param by the waiver
   */
  record Named(Finding finding, Object label, WaiverEntry by) {
    WaivedFinding waived() {
      return new WaivedFinding(finding, by.waiver(), by.path());
    }
  }

  /** What a rule finds, which most find nothing of. */
  private static final class Failures {
    /** Of a rule that has found nothing; never written. */
    static final Failures NONE = new Failures(0);

    /** By severity, how many findings there are, those beyond the limits included. */
    final int[] counts = new int[Severity.values().length];

    final List<Finding> findings;

    /** By finding, the rank of its subject in document order. */
    int[] ranks;

    Failures(int expected) {
      findings = new ArrayList<>(expected);
      ranks = new int[expected];
    }

    int count() {
      int all = 0;
      for (int count : counts) {
        all += count;
      }
      return all;
    }

    void add(Finding finding, int rank) {
      if (findings.size() == ranks.length) {
        ranks = Arrays.copyOf(ranks, 2 * ranks.length);
      }
      ranks[findings.size()] = rank;
      findings.add(finding);
    }
  }

  /** What could not be checked, and the rank of its subject in document order. */
  private record Placed(int order, Unchecked value) {}

  /**
   * A run of a rule, without verdicts yet.
   *
   * @param waivers those that apply to what the rule finds
   * @param checked where it notes the ranks of what it gave a verdict on; runs take turns with it
   */
  RuleRun(RuleInForce rule, RulePolicy policy, Waivers waivers, BitSet checked) {
    this(rule.severity(), rule.usual(), rule.id(), policy, waivers, checked);
  }

  /** A run of what is no rule: {@code check} of the waivers themselves. */
  RuleRun(WaiverCheck check, RulePolicy policy) {
    this(
        check.severity(),
        policy.severityOf(check.id(), check.severity(), check.severity()),
        check.id(),
        policy,
        Waivers.NONE,
        new BitSet());
  }

  private RuleRun(
      Severity ruleSeverity,
      Severity usual,
      String id,
      RulePolicy policy,
      Waivers waivers,
      BitSet checked) {
    this.checked = checked;
    checked.clear();
    this.ruleSeverity = ruleSeverity;
    this.usual = usual;
    this.id = id;
    this.policy = policy;
    this.waivers = waivers;
    named = waivers.isEmpty() ? ImmutableList.of() : new ArrayList<>();
    limits = policy.limits();
  }

  @Override
  public void pass(Element subject) {
    checked.set(subject.order());
  }

  @Override
  public void fail(Element subject, Evidence evidence, Iterable<Related> related) {
    add(usual, subject, evidence, related);
  }

  @Override
  public void failAs(
      Severity severity, Element subject, Evidence evidence, Iterable<Related> related) {
    add(policy.severityOf(id, ruleSeverity, severity), subject, evidence, related);
  }

  private void add(
      Severity severity, Element subject, Evidence evidence, Iterable<Related> related) {
    int rank = subject.order();
    checked.set(rank);
    if (!waivers.isEmpty() && isWaived(subject, finding(severity, subject, evidence, related))) {
      waived++;
      return;
    }
    if (failures == Failures.NONE) {
      failures = new Failures(8);
    }
    if (failures.counts[rank(severity)]++ < limits.findings()) {
      failures.add(finding(severity, subject, evidence, related), rank);
    }
  }

  /** A waiver finds its finding even beyond the limits, and what it waives counts for none. */
  private boolean isWaived(Element subject, Finding finding) {
    Optional<WaiverEntry> waiver = waivers.naming(finding.fingerprint());
    waiver.ifPresent(entry -> named.add(new Named(finding, subject.label(), entry)));
    return waiver.isPresent() && waivers.hold(waiver.get());
  }

  private Finding finding(
      Severity severity, Element subject, Evidence evidence, Iterable<Related> related) {
    int omitted = 0;
    Iterable<Related> told = related;
    if (limits.related() < Integer.MAX_VALUE) {
      omitted = Math.max(0, Iterables.size(related) - limits.related());
      told = omitted > 0 ? Iterables.limit(related, limits.related()) : related;
    }
    return new Finding(
        id,
        severity,
        subject.path(),
        subject.name(),
        evidence,
        ImmutableList.copyOf(told),
        omitted);
  }

  @Override
  public void cannotCheck(Element subject, Evidence reason) {
    checked.set(subject.order());
    if (unchecked.isEmpty()) {
      unchecked = new ArrayList<>();
    }
    unchecked.add(
        new Placed(subject.order(), new Unchecked(subject.path(), subject.name(), reason)));
  }

  String id() {
    return id;
  }

  /** The findings that a waiver names, as they were made. */
  List<Named> named() {
    return named;
  }

  LedgerLine ledgerLine() {
    int all = failures.count();
    if (unchecked.size() > 1) {
      unchecked.sort(BY_ORDER_AND_REASON);
    }
    return new LedgerLine(
        id,
        LedgerLine.State.RAN,
        checked.cardinality(),
        all + waived,
        all - failures.findings.size(),
        waived,
        unchecked.isEmpty()
            ? ImmutableList.of()
            : ImmutableList.copyOf(Lists.transform(unchecked, Placed::value)),
        Optional.empty());
  }

  /**
   * The findings of all {@code runs}, which are in the order of their rules' ids, in the order that
   * {@link Report} documents.
   */
  static ImmutableList<Finding> findingsOf(List<RuleRun> runs) {
    int size = 0;
    for (RuleRun run : runs) {
      size += run.failures.findings.size();
    }
    Finding[] all = new Finding[size];
    // Severity, rank and place in one number each: sorted without touching a finding.
    long[] keys = new long[size];
    int place = 0;
    for (RuleRun run : runs) {
      Failures failures = run.failures;
      for (int i = 0; i < failures.findings.size(); i++) {
        Finding finding = failures.findings.get(i);
        long key = rank(finding.severity());
        key = key << RANK_BITS | failures.ranks[i];
        keys[place] = key << PLACE_BITS | place;
        all[place++] = finding;
      }
    }
    Arrays.sort(keys);
    Finding[] sorted = new Finding[size];
    int start = 0;
    for (int i = 0; i < size; i++) {
      sorted[i] = all[(int) (keys[i] & ((1L << PLACE_BITS) - 1))];
      boolean tied =
          i > start
              && keys[i] >> PLACE_BITS == keys[i - 1] >> PLACE_BITS
              && sorted[i].rule().equals(sorted[start].rule());
      if (!tied) {
        sortTied(sorted, start, i);
        start = i;
      }
    }
    sortTied(sorted, start, size);
    return ImmutableList.copyOf(sorted);
  }

  /** The gravest first. */
  private static int rank(Severity severity) {
    return switch (severity) {
      case ERROR -> 0;
      case WARNING -> 1;
      case INFO -> 2;
    };
  }

  private static void sortTied(Finding[] sorted, int start, int end) {
    if (end - start > 1) {
      Arrays.sort(sorted, start, end, RuleRun::compareTied);
    }
  }

  /** Compares findings of one rule and severity about one subject. */
  private static int compareTied(Finding a, Finding b) {
    int common = Math.min(a.related().size(), b.related().size());
    for (int i = 0; i < common; i++) {
      int order = a.related().get(i).path().compareTo(b.related().get(i).path());
      if (order != 0) {
        return order;
      }
    }
    int order = Integer.compare(a.related().size(), b.related().size());
    return order != 0 ? order : a.evidence().toString().compareTo(b.evidence().toString());
  }
}
