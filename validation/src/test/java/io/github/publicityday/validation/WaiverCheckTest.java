package io.github.publicityday.validation;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.MoreCollectors;
import io.github.publicityday.Activity;
import io.github.publicityday.ActivityId;
import io.github.publicityday.PublicityPlan;
import io.github.publicityday.Waiver;
import io.github.publicityday.format.PlanFormat;
import io.github.publicityday.format.PlanReader;
import io.github.publicityday.validation.WaiverCheck.DateUnknown;
import io.github.publicityday.validation.WaiverCheck.Expired;
import io.github.publicityday.validation.WaiverCheck.FindingsLost;
import io.github.publicityday.validation.WaiverCheck.RuleOff;
import io.github.publicityday.validation.WaiverCheck.Stale;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What waivers take out of a report, and what is said of those that do nothing. */
class WaiverCheckTest {
  private static final LocalDate LAST_DAY = LocalDate.of(2027, 1, 5);

  /** Is in no plan. */
  private static final String NOTHING = "0123456789abcdef";

  private static final String STALE = WaiverCheck.STALE_WAIVER.id();
  private static final String EXPIRED = WaiverCheck.EXPIRED_WAIVER.id();

  /** Nobody answers for its activities. */
  private static PublicityPlan plan(Waiver... waivers) {
    return plan(2, waivers);
  }

  private static PublicityPlan plan(int activities, Waiver... waivers) {
    return PublicityPlan.builder()
        .addAllActivities(
            IntStream.range(0, activities)
                .mapToObj(i -> Activity.builder().id(ActivityId.of("a" + i)).title("A" + i).build())
                .toList())
        .addWaivers(waivers)
        .build();
  }

  private static final PlanValidator VALIDATOR = PlanValidator.create();

  private static Finding finding(String rule, String subject) {
    return VALIDATOR.validate(plan()).findings().stream()
        .filter(each -> each.rule().equals(rule) && each.subject().toString().equals(subject))
        .collect(MoreCollectors.onlyElement());
  }

  private static final Finding FIRST = finding("missing-responsible-unit", "activities[a0]");
  private static final Finding SECOND = finding("missing-responsible-unit", "activities[a1]");

  private static Waiver waiver(String fingerprint, LocalDate... until) {
    return Waiver.builder()
        .fingerprint(fingerprint)
        .reason("the county does it")
        .by("Li")
        .until(Stream.of(until).findFirst())
        .build();
  }

  private static ImmutableList<Finding> of(Report report, String rule) {
    return report.findings().stream()
        .filter(finding -> finding.rule().equals(rule))
        .collect(toImmutableList());
  }

  private static LedgerLine line(Report report, String rule) {
    return report.ledger().stream()
        .filter(line -> line.rule().equals(rule))
        .collect(MoreCollectors.onlyElement());
  }

  @Test
  void aFindingThatIsWaivedIsSetApartAndCounted() {
    Waiver waiver = waiver(FIRST.fingerprint());
    Report report = VALIDATOR.validate(plan(waiver));
    assertThat(report.findings()).contains(SECOND).doesNotContain(FIRST);
    assertThat(report.waived())
        .singleElement()
        .satisfies(
            waived -> {
              assertThat(waived.finding()).isEqualTo(FIRST);
              assertThat(waived.waiver()).isEqualTo(waiver);
              assertThat(waived.path()).hasToString("waivers[" + waiver.fingerprint() + "]");
            });
    assertThat(line(report, FIRST.rule()))
        .extracting(LedgerLine::failed, LedgerLine::withheld, LedgerLine::waived)
        .containsExactly(2, 0, 1);
    assertThat(of(report, STALE)).isEmpty();
    assertThat(of(report, EXPIRED)).isEmpty();
    assertThat(report.count(Severity.ERROR)).isEqualTo(1);
  }

  @Test
  void findingsThatAreWaivedAreInTheOrderOfTheirWaivers() {
    Report report =
        VALIDATOR.validate(plan(waiver(SECOND.fingerprint()), waiver(FIRST.fingerprint())));
    assertThat(report.waived()).extracting(WaivedFinding::finding).containsExactly(SECOND, FIRST);
  }

  @Test
  void nothingButTheFindingsThatAreWaivedIsMissing() {
    Report whole = VALIDATOR.validate(plan());
    Report report = VALIDATOR.validate(plan(waiver(FIRST.fingerprint())));
    assertThat(report.findings())
        .containsExactlyElementsOf(
            whole.findings().stream().filter(finding -> !finding.equals(FIRST)).toList());
    assertThat(whole.waived()).isEmpty();
  }

  @Test
  void onlyAPlanWithWaiversHasLinesAboutThem() {
    assertThat(VALIDATOR.validate(plan()).ledger())
        .extracting(LedgerLine::rule)
        .doesNotContain(STALE, EXPIRED);
    assertThat(VALIDATOR.validate(plan(waiver(NOTHING))).ledger())
        .extracting(LedgerLine::rule)
        .contains(STALE, EXPIRED)
        .isSorted();
  }

  @Test
  void aWaiverThatNamesNothingIsStale() {
    Report report = VALIDATOR.validate(plan(waiver(NOTHING), waiver(FIRST.fingerprint())));
    Finding stale = of(report, STALE).get(0);
    assertThat(of(report, STALE)).hasSize(1);
    assertThat(stale.severity()).isEqualTo(Severity.WARNING);
    assertThat(stale.subject()).hasToString("waivers[" + NOTHING + "]");
    assertThat(stale.evidence()).isEqualTo(new Stale(NOTHING, "the county does it", "Li"));
    assertThat(line(report, STALE))
        .extracting(LedgerLine::checked, LedgerLine::failed)
        .containsExactly(2, 1);
  }

  @Test
  void aWaiverHoldsOnItsLastDayAndNotOnTheNext() {
    PublicityPlan plan = plan(waiver(FIRST.fingerprint(), LAST_DAY));
    Report before = VALIDATOR.validate(plan, LAST_DAY.minusDays(1));
    Report on = VALIDATOR.validate(plan, LAST_DAY);
    Report after = VALIDATOR.validate(plan, LAST_DAY.plusDays(1));
    assertThat(on).isEqualTo(before);
    assertThat(on.findings()).doesNotContain(FIRST);
    assertThat(of(on, EXPIRED)).isEmpty();
    assertThat(on.unchecked()).isEqualTo(VALIDATOR.validate(plan()).unchecked());

    assertThat(after.findings()).contains(FIRST);
    assertThat(after.waived()).isEmpty();
    assertThat(line(after, FIRST.rule()).waived()).isZero();
    assertThat(of(after, STALE)).isEmpty();
    assertThat(of(after, EXPIRED))
        .extracting(finding -> finding.subject().toString(), Finding::evidence)
        .containsExactly(
            tuple(
                "waivers[" + FIRST.fingerprint() + "]",
                new Expired("A0", "missing-responsible-unit", LAST_DAY, "Li")));
  }

  @Test
  void withoutADateAWaiverHoldsAndTheLedgerSaysThatItCouldNotBeChecked() {
    Waiver forGood = waiver(SECOND.fingerprint());
    Report report = VALIDATOR.validate(plan(waiver(FIRST.fingerprint(), LAST_DAY), forGood));
    assertThat(report.waived()).extracting(WaivedFinding::finding).containsExactly(FIRST, SECOND);
    assertThat(line(report, EXPIRED).unchecked())
        .extracting(unchecked -> unchecked.subject().toString(), Unchecked::reason)
        .containsExactly(tuple("waivers[" + FIRST.fingerprint() + "]", new DateUnknown(LAST_DAY)));
    assertThat(line(report, EXPIRED).checked()).isEqualTo(2);
  }

  @Test
  void aWaiverThatRanOutAndNamesNothingIsStaleAndNotExpired() {
    Report report = VALIDATOR.validate(plan(waiver(NOTHING, LAST_DAY)), LAST_DAY.plusDays(1));
    assertThat(of(report, STALE)).hasSize(1);
    assertThat(of(report, EXPIRED)).isEmpty();
  }

  @Test
  void ofTwoWaiversOfOneFindingTheOneThatHoldsLongestCounts() {
    String fingerprint = FIRST.fingerprint();
    PublicityPlan plan =
        plan(waiver(fingerprint, LAST_DAY.minusDays(9)), waiver(fingerprint, LAST_DAY));
    Report on = VALIDATOR.validate(plan, LAST_DAY);
    assertThat(on.waived())
        .extracting(waived -> waived.path().toString())
        .containsExactly("waivers[" + fingerprint + "#2]");
    assertThat(of(on, EXPIRED)).isEmpty();
    assertThat(of(on, STALE)).isEmpty();

    Report after = VALIDATOR.validate(plan, LAST_DAY.plusDays(1));
    assertThat(after.findings()).contains(FIRST);
    assertThat(of(after, EXPIRED))
        .extracting(finding -> finding.subject().toString())
        .containsExactly("waivers[" + fingerprint + "#2]");

    PublicityPlan forGood = plan(waiver(fingerprint), waiver(fingerprint, LAST_DAY));
    assertThat(VALIDATOR.validate(forGood, LAST_DAY.plusDays(1)).waived())
        .extracting(waived -> waived.path().toString())
        .containsExactly("waivers[" + fingerprint + "]");
  }

  @Test
  void eachOfTwoWaiversOfNothingIsStale() {
    assertThat(of(VALIDATOR.validate(plan(waiver(NOTHING), waiver(NOTHING))), STALE))
        .extracting(finding -> finding.subject().toString())
        .containsExactly("waivers[" + NOTHING + "]", "waivers[" + NOTHING + "#2]");
  }

  @Test
  void noWaiverWaivesWhatIsFoundOfAnother() {
    String stale = of(VALIDATOR.validate(plan(waiver(NOTHING))), STALE).get(0).fingerprint();
    Report report = VALIDATOR.validate(plan(waiver(NOTHING), waiver(stale)));
    assertThat(of(report, STALE)).hasSize(2);
    assertThat(report.waived()).isEmpty();
  }

  @Test
  void aPolicySwitchesTheChecksOffAndSaysHowGraveTheyAre() {
    PublicityPlan plan = plan(waiver(NOTHING), waiver(FIRST.fingerprint(), LAST_DAY));
    Report off =
        under(RulePolicy.builder().disable(STALE).disable(EXPIRED))
            .validate(plan, LAST_DAY.plusDays(1));
    assertThat(of(off, STALE)).isEmpty();
    assertThat(of(off, EXPIRED)).isEmpty();
    assertThat(off.findings()).contains(FIRST);
    assertThat(line(off, STALE).state()).isEqualTo(LedgerLine.State.DISABLED);
    assertThat(line(off, EXPIRED).state()).isEqualTo(LedgerLine.State.DISABLED);

    Report graver =
        under(RulePolicy.builder().severity(STALE, Severity.ERROR).severity(EXPIRED, Severity.INFO))
            .validate(plan, LAST_DAY.plusDays(1));
    assertThat(of(graver, STALE)).extracting(Finding::severity).containsExactly(Severity.ERROR);
    assertThat(of(graver, EXPIRED)).extracting(Finding::severity).containsExactly(Severity.INFO);
  }

  private static PlanValidator under(RulePolicy.Builder policy) {
    return PlanValidator.builder().policy(policy.build()).build();
  }

  @Test
  void aPolicyFileMayMentionTheChecks() throws IOException {
    String text = "format: 1\nrules: {stale-waiver: off, expired-waiver: error}\n";
    RulePolicy policy = RulePolicyReader.create().read(text, "policy.yaml", PlanFormat.YAML);
    assertThat(policy)
        .isEqualTo(RulePolicy.builder().disable(STALE).severity(EXPIRED, Severity.ERROR).build());
  }

  @Test
  void aWaiverOfARuleThatIsOffCannotBeCheckedAndOthersCan() {
    Report report =
        under(RulePolicy.builder().disable(FIRST.rule()))
            .validate(plan(waiver(FIRST.fingerprint()), waiver(NOTHING)));
    assertThat(line(report, STALE).unchecked())
        .extracting(unchecked -> unchecked.subject().toString(), Unchecked::reason)
        .containsExactly(tuple("waivers[" + FIRST.fingerprint() + "]", new RuleOff(FIRST.rule())));
    assertThat(of(report, STALE)).extracting(Finding::name).containsExactly(NOTHING);
    assertThat(of(report, FIRST.rule())).isEmpty();
    assertThat(report.waived()).isEmpty();
    assertThat(line(report, FIRST.rule())).isEqualTo(LedgerLine.disabled(FIRST.rule()));
  }

  private record Throwing(String id) implements Rule {
    @Override
    public Severity severity() {
      return Severity.ERROR;
    }

    @Override
    public void check(PlanIndex plan, Verdicts verdicts) {
      throw new IllegalStateException("out of order");
    }
  }

  @Test
  void whileARuleFailsNoWaiverIsCalledStale() {
    PublicityPlan plan = plan(waiver(NOTHING), waiver(FIRST.fingerprint()));
    PlanValidator failing =
        PlanValidator.builder().addRule(new Throwing("one")).addRule(new Throwing("two")).build();
    Report report = failing.validate(plan);
    assertThat(of(report, STALE)).isEmpty();
    assertThat(report.waived()).hasSize(1);
    assertThat(line(report, STALE).unchecked())
        .extracting(Unchecked::name, Unchecked::reason)
        .containsExactly(tuple(NOTHING, new FindingsLost(ImmutableList.of("one", "two"))));

    PlanValidator off =
        PlanValidator.builder()
            .addRule(new Throwing("one"))
            .policy(RulePolicy.builder().disable("one").build())
            .build();
    assertThat(line(off.validate(plan), STALE).unchecked())
        .extracting(Unchecked::reason)
        .containsExactly(new FindingsLost(ImmutableList.of("one")));
    assertThat(off.validate(plan).crashed()).isEmpty();
  }

  /** Where a rule finds more than a report holds, waivers reach what is left out. */
  @Test
  void aLimitMakesNoWaiverStale() {
    int many = 50;
    Report whole = VALIDATOR.validate(plan(many));
    Finding last =
        of(whole, FIRST.rule()).stream()
            .filter(finding -> finding.subject().toString().equals("activities[a49]"))
            .collect(MoreCollectors.onlyElement());
    PlanValidator limited = under(RulePolicy.builder().limits(new ReportLimits(3, 1)));
    Report report = limited.validate(plan(many, waiver(last.fingerprint())));
    assertThat(report.waived()).extracting(WaivedFinding::finding).containsExactly(last);
    assertThat(of(report, STALE)).isEmpty();
    assertThat(line(report, FIRST.rule()))
        .extracting(LedgerLine::failed, LedgerLine::withheld, LedgerLine::waived)
        .containsExactly(many, many - 3 - 1, 1);

    // What is waived takes the place of nothing.
    Report firstWaived = limited.validate(plan(many, waiver(FIRST.fingerprint())));
    assertThat(of(firstWaived, FIRST.rule())).hasSize(3).doesNotContain(FIRST);
  }

  @Test
  void aValidatorThatIsToldTheDayKeepsItForManyPlans() {
    PublicityPlan plan = plan(waiver(FIRST.fingerprint(), LAST_DAY));
    PlanValidator later = VALIDATOR.asOf(LAST_DAY.plusDays(1));
    try (Stream<Report> reports = later.validateAll(Stream.of(plan, plan()))) {
      assertThat(reports.map(report -> of(report, EXPIRED).size())).containsExactly(1, 0);
    }
    assertThat(later.rules()).isEqualTo(VALIDATOR.rules());
    assertThat(later.asOf(LAST_DAY).validate(plan)).isEqualTo(VALIDATOR.validate(plan, LAST_DAY));
    assertThat(of(VALIDATOR.validate(plan), EXPIRED)).isEmpty();
  }

  @Test
  void aRuleCannotHaveTheIdOfACheck() {
    PlanValidator.Builder builder = PlanValidator.builder().addRule(new Throwing(STALE));
    assertThatThrownBy(builder::build)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith(
            "two rules have the id \"stale-waiver\": " + WaiverCheck.class.getName());
  }

  @Test
  void theIdsAreTheNamesInKebabCaseInOrder() {
    assertThat(WaiverCheck.ids()).containsExactly("expired-waiver", "stale-waiver");
    assertThat(List.of(WaiverCheck.values()))
        .extracting(WaiverCheck::id)
        .containsExactlyElementsOf(WaiverCheck.ids());
  }

  @Test
  void whatIsFoundPointsAtTheWaiver() throws IOException {
    String text =
        """
        format: 1
        waivers:
          - reason: nobody remembers
            by: Li
            fingerprint: "0123456789abcdef"
        """;
    var document = PlanReader.create().read(text, "plan.yaml", PlanFormat.YAML);
    Finding stale = of(VALIDATOR.validate(document.plan()), STALE).get(0);
    assertThat(document.positionOf(stale.subject()))
        .map(at -> at.line() + ":" + at.column())
        .isEqualTo(Optional.of("5:18"));
  }
}
