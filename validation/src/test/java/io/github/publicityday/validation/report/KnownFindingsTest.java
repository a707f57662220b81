package io.github.publicityday.validation.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.publicityday.ElementPath;
import io.github.publicityday.PublicityPlan;
import io.github.publicityday.format.PlanDocument;
import io.github.publicityday.validation.Evidence;
import io.github.publicityday.validation.Finding;
import io.github.publicityday.validation.Report;
import io.github.publicityday.validation.Severity;
import io.github.publicityday.validation.report.KnownFindings.Remainder;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class KnownFindingsTest {
  private static final Messages MESSAGES =
      Messages.in(Language.ENGLISH).with(Map.of("own", "{number}"));

  private record Facts(int number) implements Evidence {}

  /** Findings of one rule about the plan, which all have one fingerprint. */
  private static Finding finding(Severity severity, int number) {
    return new Finding(
        "own", severity, ElementPath.root(), "plan", new Facts(number), ImmutableList.of(), 0);
  }

  private static Report report(Finding... findings) {
    return new Report(ImmutableList.copyOf(findings), ImmutableList.of(), ImmutableList.of());
  }

  private static PlanDocument document(String name) {
    return PlanDocument.of(PublicityPlan.builder().build(), name);
  }

  private static Remainder remainder(Report before, Report after) {
    KeptReport kept = KeptReport.of(document("plan.yaml"), before, MESSAGES);
    return KnownFindings.of(List.of(kept)).remainderOf(document("plan.yaml"), after, MESSAGES);
  }

  private static final Finding ONE = finding(Severity.WARNING, 1);
  private static final Finding TWO = finding(Severity.WARNING, 2);
  private static final Finding GRAVE = finding(Severity.ERROR, 1);

  @Test
  void one_known_finding_does_not_hide_two_with_its_fingerprint() {
    assertThat(ONE.fingerprint()).isEqualTo(TWO.fingerprint());
    assertThat(remainder(report(ONE), report(ONE, TWO)))
        .isEqualTo(new Remainder(report(TWO), 1, 0));
    assertThat(remainder(report(TWO), report(ONE, TWO)))
        .isEqualTo(new Remainder(report(ONE), 1, 0));
    assertThat(remainder(report(ONE, TWO), report(ONE, TWO)))
        .isEqualTo(new Remainder(report(), 2, 0));
    assertThat(remainder(report(ONE), report(ONE, ONE)))
        .isEqualTo(new Remainder(report(ONE), 1, 0));
  }

  @Test
  void what_is_gone_is_counted() {
    assertThat(remainder(report(ONE, TWO), report(TWO))).isEqualTo(new Remainder(report(), 1, 1));
    assertThat(remainder(report(ONE), report())).isEqualTo(new Remainder(report(), 0, 1));
  }

  @Test
  void a_changed_figure_is_known_and_a_graver_finding_is_new() {
    assertThat(remainder(report(ONE), report(TWO))).isEqualTo(new Remainder(report(), 1, 0));
    assertThat(remainder(report(ONE), report(GRAVE))).isEqualTo(new Remainder(report(GRAVE), 0, 0));
    assertThat(remainder(report(GRAVE), report(ONE))).isEqualTo(new Remainder(report(), 1, 0));
  }

  @Test
  void of_two_reports_on_one_file_the_first_counts_and_another_file_has_none() {
    KeptReport first = KeptReport.of(document("plan.yaml"), report(ONE), MESSAGES);
    KeptReport second = KeptReport.of(document("./plan.yaml"), report(ONE, TWO), MESSAGES);
    KnownFindings known = KnownFindings.of(List.of(first, second));
    assertThat(known.remainderOf(document("plan.yaml"), report(ONE, TWO), MESSAGES))
        .isEqualTo(new Remainder(report(TWO), 1, 0));
    assertThat(known.remainderOf(document("other.yaml"), report(ONE), MESSAGES))
        .isEqualTo(new Remainder(report(ONE), 0, 0));
  }
}
