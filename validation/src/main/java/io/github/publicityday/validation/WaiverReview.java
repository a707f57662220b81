package io.github.publicityday.validation;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Lists;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Reviews the waivers of a plan that has some, once the rules have run. */
final class WaiverReview {
  private final PlanIndex index;
  private final Waivers waivers;
  private final RulePolicy policy;
  private final ImmutableSortedMap<String, Rule> rules;

  /** What the waivers name among what the rules found, in document order of the waivers. */
  private final ImmutableList<RuleRun.Named> named;

  WaiverReview(
      PlanIndex index,
      Waivers waivers,
      RulePolicy policy,
      ImmutableSortedMap<String, Rule> rules,
      List<RuleRun> runs) {
    this.index = index;
    this.waivers = waivers;
    this.policy = policy;
    this.rules = rules;
    this.named =
        runs.stream()
            .flatMap(run -> run.named().stream())
            .sorted(Comparator.comparingInt(found -> found.by().order()))
            .collect(toImmutableList());
  }

  /** The report on the plan, given what the {@code runs} of rules have found and their lines. */
  Report report(List<RuleRun> runs, List<LedgerLine> ledger) {
    List<RuleRun> allRuns = new ArrayList<>(runs);
    List<LedgerLine> lines = new ArrayList<>(ledger);
    for (WaiverCheck check : WaiverCheck.values()) {
      if (policy.disabled().contains(check.id())) {
        lines.add(LedgerLine.disabled(check.id()));
        continue;
      }
      RuleRun run = new RuleRun(check, policy);
      switch (check) {
        case EXPIRED_WAIVER -> findExpired(run);
        case STALE_WAIVER -> findStale(run, ledger);
      }
      allRuns.add(run);
      lines.add(run.ledgerLine());
    }
    allRuns.sort(Comparator.comparing(RuleRun::id));
    lines.sort(Comparator.comparing(LedgerLine::rule));
    return new Report(
        RuleRun.findingsOf(allRuns),
        named.stream()
            .filter(found -> waivers.hold(found.by()))
            .map(RuleRun.Named::waived)
            .collect(toImmutableList()),
        ImmutableList.copyOf(lines));
  }

  /** A waiver that names several findings is judged once. */
  private void findExpired(Verdicts verdicts) {
    Set<WaiverEntry> seen = new HashSet<>();
    for (RuleRun.Named found : named) {
      WaiverEntry entry = found.by();
      Optional<LocalDate> until = entry.waiver().until();
      if (!seen.add(entry)) {
        continue;
      }
      if (!waivers.hold(entry)) {
        verdicts.fail(
            entry,
            new WaiverCheck.Expired(
                found.label(), found.finding().rule(), until.orElseThrow(), entry.waiver().by()));
      } else if (until.isPresent() && waivers.asOf().isEmpty()) {
        verdicts.cannotCheck(entry, new WaiverCheck.DateUnknown(until.get()));
      } else {
        verdicts.pass(entry);
      }
    }
  }

  private void findStale(Verdicts verdicts, List<LedgerLine> ledger) {
    Set<String> fingerprints = new HashSet<>();
    named.forEach(found -> fingerprints.add(found.by().waiver().fingerprint()));
    List<WaiverEntry> idle = new ArrayList<>();
    for (WaiverEntry entry : waivers.entries()) {
      if (fingerprints.contains(entry.waiver().fingerprint())) {
        verdicts.pass(entry);
      } else {
        idle.add(entry);
      }
    }
    if (!idle.isEmpty()) {
      judge(idle, verdicts, ledger);
    }
  }

  /** What the rules that are off would find tells whether a waiver names one of their findings. */
  private void judge(List<WaiverEntry> idle, Verdicts verdicts, List<LedgerLine> ledger) {
    Set<String> failed = new TreeSet<>();
    Map<String, String> ruleOff = new HashMap<>();
    for (LedgerLine line : ledger) {
      if (line.state() == LedgerLine.State.CRASHED) {
        failed.add(line.rule());
      } else if (line.state() != LedgerLine.State.RAN) {
        try {
          fingerprintsOf(line.rule()).forEach(named -> ruleOff.put(named, line.rule()));
        } catch (RuntimeException | AssertionError | LinkageError | StackOverflowError thrown) {
          failed.add(line.rule());
        }
      }
    }
    for (WaiverEntry entry : idle) {
      String rule = ruleOff.get(entry.waiver().fingerprint());
      if (rule != null) {
        verdicts.cannotCheck(entry, new WaiverCheck.RuleOff(rule));
      } else if (!failed.isEmpty()) {
        verdicts.cannotCheck(entry, new WaiverCheck.FindingsLost(ImmutableList.copyOf(failed)));
      } else {
        verdicts.fail(entry, WaiverCheck.Stale.of(entry.waiver()));
      }
    }
  }

  /** What the waivers name among what a rule that is off would find. */
  private List<String> fingerprintsOf(String id) {
    Rule rule = Objects.requireNonNull(rules.get(id), id);
    RuleRun run = new RuleRun(RuleInForce.of(rule, id, policy), policy, waivers, new BitSet());
    rule.check(index, run);
    return Lists.transform(run.named(), found -> found.by().waiver().fingerprint());
  }
}
