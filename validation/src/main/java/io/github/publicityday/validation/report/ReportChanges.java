package io.github.publicityday.validation.report;

import com.google.common.collect.ImmutableList;
import io.github.publicityday.format.PlanDocument;
import io.github.publicityday.validation.Report;
import io.github.publicityday.validation.Severity;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.function.Function;

/**
 * What became of the findings between two reports on one plan. A finding is the same in both if its
 * fingerprint is. Of findings that share one, as many stay as both reports have: first those whose
 * severity and message are the same, then those whose severity is, then the others in order.
 *
 * <pre>{@code
 * ReportChanges changes = ReportChanges.between(before, after);
 * changes.appeared().forEach(finding -> log(finding.message()));
 * }</pre>
 *
 * @param appeared the findings that only the later report has, in its order
 * @param vanished the findings that only the earlier report has, in its order
 * @param stayed the findings that both have, in the order of the later
 */
public record ReportChanges(
    ImmutableList<KeptFinding> appeared,
    ImmutableList<KeptFinding> vanished,
    ImmutableList<Stayed> stayed) {

  private record Alike(String fingerprint, Severity severity, String message) {}

  /** What findings must have in common to be paired, the most first. */
  private static final ImmutableList<Function<KeptFinding, Object>> LIKENESSES =
      ImmutableList.of(
          finding -> new Alike(finding.fingerprint(), finding.severity(), finding.message()),
          finding -> new Alike(finding.fingerprint(), finding.severity(), ""),
          KeptFinding::fingerprint);

  /**
   * A finding that both reports have.
   *
   * @param before as the earlier report has it
   * @param after as the later has it
   */
  public record Stayed(KeptFinding before, KeptFinding after) {
    /** Whether it has become more or less grave. */
    public boolean severityChanged() {
      return before.severity() != after.severity();
    }

    /** Whether it has become graver. */
    public boolean becameGraver() {
      return after.severity().compareTo(before.severity()) > 0;
    }

    /**
     * Whether its words have changed, because names or numbers have. Tells nothing of reports in
     * different languages.
     */
    public boolean messageChanged() {
      return !before.message().equals(after.message());
    }
  }

  /** The changes from {@code before} to {@code after}, whatever their files are called. Linear. */
  public static ReportChanges between(KeptReport before, KeptReport after) {
    List<KeptFinding> then = before.findings();
    List<KeptFinding> now = after.findings();
    BitSet paired = new BitSet(then.size());
    int[] partners = new int[now.size()];
    Arrays.fill(partners, -1);
    for (Function<KeptFinding, Object> likeness : LIKENESSES) {
      pair(then, now, likeness, paired, partners);
    }
    ImmutableList.Builder<KeptFinding> appeared = ImmutableList.builder();
    ImmutableList.Builder<Stayed> stayed = ImmutableList.builder();
    for (int i = 0; i < partners.length; i++) {
      if (partners[i] < 0) {
        appeared.add(now.get(i));
      } else {
        stayed.add(new Stayed(then.get(partners[i]), now.get(i)));
      }
    }
    ImmutableList.Builder<KeptFinding> vanished = ImmutableList.builder();
    for (int i = paired.nextClearBit(0); i < then.size(); i = paired.nextClearBit(i + 1)) {
      vanished.add(then.get(i));
    }
    return new ReportChanges(appeared.build(), vanished.build(), stayed.build());
  }

  /** Pairs findings that have no partner yet. */
  private static void pair(
      List<KeptFinding> then,
      List<KeptFinding> now,
      Function<KeptFinding, Object> likeness,
      BitSet paired,
      int[] partners) {
    Map<Object, Queue<Integer>> free = new HashMap<>();
    for (int i = paired.nextClearBit(0); i < then.size(); i = paired.nextClearBit(i + 1)) {
      free.computeIfAbsent(likeness.apply(then.get(i)), key -> new ArrayDeque<>()).add(i);
    }
    for (int i = 0; i < partners.length; i++) {
      Queue<Integer> alike = partners[i] < 0 ? free.get(likeness.apply(now.get(i))) : null;
      if (alike != null && !alike.isEmpty()) {
        partners[i] = alike.remove();
        paired.set(partners[i]);
      }
    }
  }

  /**
   * The changes from {@code before} to {@code report} on the plan of {@code document}.
   *
   * @param messages in the language of {@code before}
   */
  public static ReportChanges between(
      KeptReport before, PlanDocument document, Report report, Messages messages) {
    return between(before, KeptReport.of(document, report, messages));
  }
}
