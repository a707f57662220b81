package io.github.publicityday.validation;

import static io.github.publicityday.validation.Plans.activity;
import static io.github.publicityday.validation.Plans.event;
import static io.github.publicityday.validation.Plans.plan;
import static io.github.publicityday.validation.Plans.units;
import static io.github.publicityday.validation.Plans.zone;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.MoreCollectors;
import io.github.publicityday.ElementPath;
import io.github.publicityday.PublicityPlan;
import io.github.publicityday.TimeWindow;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FindingTest {
  private static final ElementPath SUBJECT = ElementPath.root().element("units", "office");
  private static final ElementPath A = ElementPath.root().element("activities", "a");
  private static final ElementPath B = ElementPath.root().element("activities", "b");
  private static final Finding FINDING = finding(claim(A), claim(B));

  private record Facts(int number) implements Evidence {}

  private static Related claim(ElementPath path) {
    return new Related(path, "name", Related.Part.CLAIM, Optional.empty());
  }

  private static Finding finding(Related... related) {
    return finding("unit-double-booked", SUBJECT, related);
  }

  private static Finding finding(String rule, ElementPath subject, Related... related) {
    return new Finding(
        rule, Severity.WARNING, subject, "office", new Facts(1), ImmutableList.copyOf(related), 0);
  }

  /** Waivers and baselines hold fingerprints; these were computed by another program. */
  @Test
  void theFingerprintStaysTheSameFromReleaseToRelease() {
    assertThat(FINDING.fingerprint()).isEqualTo("87ea60a6a857cb9b");
    assertThat(finding().fingerprint()).isEqualTo("b5f7501cd1f87698");
  }

  @Test
  void theFingerprintIsSixteenHexadecimalDigits() {
    assertThat(FINDING.fingerprint()).matches("[0-9a-f]{16}").isEqualTo(FINDING.fingerprint());
  }

  @Test
  void theFingerprintDiffersWhereTheRuleDoes() {
    assertThat(finding("venue-double-booked", SUBJECT, claim(A), claim(B)).fingerprint())
        .isNotEqualTo(FINDING.fingerprint());
  }

  @Test
  void theFingerprintDiffersWhereTheSubjectDoes() {
    ElementPath other = ElementPath.root().element("units", "archive");
    assertThat(finding("unit-double-booked", other, claim(A), claim(B)).fingerprint())
        .isNotEqualTo(FINDING.fingerprint());
  }

  @Test
  void theFingerprintDiffersWhereRelatedElementsDo() {
    assertThat(finding(claim(A)).fingerprint()).isNotEqualTo(FINDING.fingerprint());
    assertThat(finding().fingerprint()).isNotEqualTo(FINDING.fingerprint());
    Related whole = new Related(B, "name", Related.Part.WHOLE, Optional.empty());
    assertThat(finding(claim(A), whole).fingerprint()).isNotEqualTo(FINDING.fingerprint());
  }

  @Test
  void neighbouringTextsDoNotRunIntoEachOther() {
    assertThat(finding("ab", ElementPath.root().field("c")).fingerprint())
        .isNotEqualTo(finding("a", ElementPath.root().field("bc")).fingerprint());
  }

  @Test
  void orderNumbersNamesTimesAndSeverityPlayNoPart() {
    assertThat(finding(claim(B), claim(A)).fingerprint()).isEqualTo(FINDING.fingerprint());
    Finding otherwise =
        new Finding(
            FINDING.rule(),
            Severity.ERROR,
            SUBJECT,
            "The Office",
            new Facts(2),
            ImmutableList.of(
                new Related(
                    A,
                    "another name",
                    Related.Part.CLAIM,
                    Optional.of(TimeWindow.exactly(Plans.slot("10:00", "11:00")))),
                claim(B)),
            7);
    assertThat(otherwise.fingerprint()).isEqualTo(FINDING.fingerprint());
  }

  @Test
  void aRevisionThatMovesRenamesAndRecountsKeepsTheFingerprint() {
    String before =
        doubleBooking(
            plan(
                units("office", "archive"),
                event("square")
                    .between("10:00", "11:30")
                    .with(
                        zone("x").attendedBy("office"),
                        zone("y").attendedBy("office"),
                        zone("z").attendedBy("archive"))));
    String after =
        doubleBooking(
            plan(
                units("archive", "office"),
                activity("new").between("08:00", "09:00"),
                event("square")
                    .titled("The Square")
                    .between("14:00", "15:30")
                    .with(
                        zone("z").attendedBy("archive"),
                        zone("y").titled("Boards").attendedBy("office", 7),
                        zone("x").attendedBy("office"))));
    assertThat(after).isEqualTo(before);
  }

  private static String doubleBooking(PublicityPlan plan) {
    return PlanValidator.create().validate(plan).findings().stream()
        .filter(finding -> finding.rule().equals("unit-double-booked"))
        .collect(MoreCollectors.onlyElement())
        .fingerprint();
  }
}
