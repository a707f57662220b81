package io.github.publicityday.validation.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import io.github.publicityday.format.PlanDocument;
import io.github.publicityday.format.PlanFormat;
import io.github.publicityday.format.PlanReader;
import io.github.publicityday.validation.PlanValidator;
import io.github.publicityday.validation.Severity;
import io.github.publicityday.validation.report.ReportChanges.Stayed;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class ReportChangesTest {
  private static final KeptFinding A = finding("a", Severity.ERROR, "one");
  private static final KeptFinding B = finding("b", Severity.WARNING, "two");
  private static final KeptFinding C = finding("c", Severity.INFO, "three");

  private static KeptFinding finding(String fingerprint, Severity severity, String message) {
    return new KeptFinding(
        "rule", severity, "plan", message, Optional.empty(), ImmutableList.of(), fingerprint);
  }

  private static KeptReport report(KeptFinding... findings) {
    return new KeptReport(
        "plan.yaml", Optional.empty(), ImmutableList.copyOf(findings), ImmutableList.of());
  }

  private static ReportChanges changes(KeptReport before, KeptReport after) {
    return ReportChanges.between(before, after);
  }

  @Test
  void findings_appear_vanish_and_stay() {
    ReportChanges changes = changes(report(A, B), report(C, B));
    assertThat(changes.appeared()).containsExactly(C);
    assertThat(changes.vanished()).containsExactly(A);
    assertThat(changes.stayed()).containsExactly(new Stayed(B, B));
    assertThat(changes.stayed().get(0).severityChanged()).isFalse();
    assertThat(changes.stayed().get(0).messageChanged()).isFalse();
  }

  @Test
  void equal_reports_have_no_changes() {
    ReportChanges changes = changes(report(A, B, C), report(A, B, C));
    assertThat(changes.appeared()).isEmpty();
    assertThat(changes.vanished()).isEmpty();
    assertThat(changes.stayed())
        .containsExactly(new Stayed(A, A), new Stayed(B, B), new Stayed(C, C));
  }

  @Test
  void a_finding_that_stays_says_what_changed() {
    KeptFinding graver = finding("b", Severity.ERROR, "two");
    KeptFinding milder = finding("b", Severity.INFO, "two");
    KeptFinding reworded = finding("b", Severity.WARNING, "2");
    Stayed raised = changes(report(B), report(graver)).stayed().get(0);
    Stayed lowered = changes(report(B), report(milder)).stayed().get(0);
    Stayed changed = changes(report(B), report(reworded)).stayed().get(0);
    assertThat(List.of(raised, lowered, changed))
        .extracting(Stayed::severityChanged)
        .containsExactly(true, true, false);
    assertThat(List.of(raised, lowered, changed))
        .extracting(Stayed::becameGraver)
        .containsExactly(true, false, false);
    assertThat(List.of(raised, lowered, changed))
        .extracting(Stayed::messageChanged)
        .containsExactly(false, false, true);
  }

  @Test
  void of_findings_with_one_fingerprint_each_counts() {
    assertThat(changes(report(A), report(A, A)).appeared()).containsExactly(A);
    assertThat(changes(report(A), report(A, A)).stayed()).hasSize(1);
    assertThat(changes(report(A, A), report(A)).vanished()).containsExactly(A);
  }

  @Test
  void of_findings_with_one_fingerprint_those_stay_that_changed_least() {
    KeptFinding milder = finding("a", Severity.INFO, "one");
    KeptFinding reworded = finding("a", Severity.ERROR, "other");
    assertThat(changes(report(milder, reworded, A), report(A)).stayed())
        .containsExactly(new Stayed(A, A));
    assertThat(changes(report(milder, reworded), report(A)).stayed())
        .containsExactly(new Stayed(reworded, A));
    assertThat(changes(report(milder), report(A, reworded)).stayed())
        .containsExactly(new Stayed(milder, A));
  }

  @Test
  void the_order_of_the_earlier_report_plays_no_part() {
    SplittableRandom random = new SplittableRandom(26);
    for (int i = 0; i < 2_000; i++) {
      List<KeptFinding> before = random(random);
      List<KeptFinding> after = random(random);
      ReportChanges changes = changes(kept(before), kept(after));
      ReportChanges other = changes(kept(Lists.reverse(before)), kept(after));
      assertThat(other.appeared()).isEqualTo(changes.appeared());
      assertThat(other.vanished()).hasSameSizeAs(changes.vanished());

      // What is counted must be all there is, and pairs must not be missed.
      List<KeptFinding> left = new ArrayList<>(before);
      changes.vanished().forEach(finding -> assertThat(left.remove(finding)).isTrue());
      changes.stayed().forEach(stayed -> assertThat(left.remove(stayed.before())).isTrue());
      assertThat(left).isEmpty();
      assertThat(changes.appeared().size() + changes.stayed().size()).isEqualTo(after.size());
      List<String> vanished = changes.vanished().stream().map(KeptFinding::fingerprint).toList();
      assertThat(changes.appeared())
          .extracting(KeptFinding::fingerprint)
          .noneMatch(vanished::contains);
    }
  }

  private static KeptReport kept(List<KeptFinding> findings) {
    return report(findings.toArray(KeptFinding[]::new));
  }

  private static List<KeptFinding> random(SplittableRandom random) {
    List<KeptFinding> findings = new ArrayList<>();
    for (int i = random.nextInt(6); i > 0; i--) {
      findings.add(
          finding(
              "f" + random.nextInt(3),
              random.nextBoolean() ? Severity.INFO : Severity.WARNING,
              "m" + random.nextInt(2)));
    }
    return findings;
  }

  @Test
  void a_report_is_compared_with_a_kept_one() throws IOException {
    Messages messages = Messages.in(Language.ENGLISH);
    PlanDocument before = document("a");
    PlanDocument after = document("b");
    KeptReport kept =
        KeptReport.of(before, PlanValidator.create().validate(before.plan()), messages);
    ReportChanges changes =
        ReportChanges.between(kept, after, PlanValidator.create().validate(after.plan()), messages);
    assertThat(changes.appeared())
        .extracting(KeptFinding::rule, KeptFinding::subject)
        .contains(tuple("missing-responsible-unit", "activities[b]"));
    assertThat(changes.vanished()).extracting(KeptFinding::subject).containsOnly("activities[a]");
    assertThat(changes.stayed())
        .extracting(stayed -> stayed.after().rule())
        .contains("missing-theme");
  }

  private static PlanDocument document(String id) throws IOException {
    String plan = "format: 1\ntitle: x\nactivities:\n  - {id: " + id + ", title: show}\n";
    return PlanReader.create().read(plan, id + ".yaml", PlanFormat.YAML);
  }
}
