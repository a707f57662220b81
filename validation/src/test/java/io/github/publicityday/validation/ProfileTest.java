package io.github.publicityday.validation;

import static io.github.publicityday.validation.Plans.activity;
import static io.github.publicityday.validation.Plans.plan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.publicityday.PublicityPlan;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProfileTest {
  /** An activity without a responsible unit (error) and a time (warning). */
  private static final PublicityPlan UNFINISHED = plan(activity("show"));

  private static final RuleDirectory RULES = RuleDirectory.of(BuiltInRules.all());

  @Test
  void in_a_draft_what_is_not_yet_written_is_worth_knowing() {
    assertThat(Profile.DRAFT.severities().keySet())
        .containsExactlyInAnyOrder(
            "diffuse-responsibility",
            "leading-group-without-head",
            "missing-leading-group",
            "missing-overall-lead",
            "missing-responsible-unit",
            "missing-time",
            "missing-venue",
            "participants-not-listed",
            "partner-without-liaison",
            "supervisor-missing",
            "year-unknown");
    assertThat(Profile.DRAFT.severities().values()).containsOnly(Severity.INFO);
    assertThat(Profile.DRAFT.failOn()).isEqualTo(FailOn.ERROR);
  }

  @Test
  void in_a_draft_every_rule_about_something_missing_is_worth_knowing() {
    assertThat(BuiltInRules.all())
        .filteredOn(rule -> rule.id().matches(".*\\bmissing\\b.*|.*-without-.*"))
        .hasSizeGreaterThan(10)
        .allMatch(rule -> severity(Profile.DRAFT, rule) == Severity.INFO);
  }

  @Test
  void a_review_is_the_standard() {
    assertThat(Profile.REVIEW.severities()).isEmpty();
    assertThat(RulePolicy.of(Profile.REVIEW)).isEqualTo(RulePolicy.standard());
    assertThat(RulePolicy.standard().failOn()).isEqualTo(FailOn.ERROR);
  }

  @Test
  void before_a_release_what_is_still_open_is_graver() {
    assertThat(Profile.RELEASE.severities())
        .isEqualTo(
            Map.of(
                "missing-issuer", Severity.WARNING,
                "missing-staffing", Severity.WARNING,
                "missing-overall-lead", Severity.ERROR,
                "missing-period", Severity.WARNING,
                "missing-report", Severity.WARNING,
                "missing-time", Severity.ERROR,
                "missing-venue", Severity.ERROR,
                "participants-not-listed", Severity.ERROR,
                "report-without-recipient", Severity.WARNING,
                "year-unknown", Severity.ERROR));
    assertThat(Profile.RELEASE.failOn()).isEqualTo(FailOn.WARNING);
  }

  private static Severity severity(Profile profile, Rule rule) {
    return RulePolicy.of(profile).severityOf(rule.id(), rule.severity(), rule.severity());
  }

  /** None is named in vain, and none is graver in a draft or less grave before a release. */
  @ParameterizedTest
  @EnumSource
  void a_profile_names_rules_that_there_are_and_changes_all_of_them_one_way(Profile profile) {
    int way = profile == Profile.DRAFT ? -1 : 1;
    profile
        .severities()
        .forEach(
            (id, severity) -> {
              assertThat(RULES.ids()).contains(id);
              Severity usual = RULES.find(id).map(FindingKind::severity).orElseThrow();
              assertThat(Integer.signum(severity.compareTo(usual))).as(id).isEqualTo(way);
            });
  }

  private static Report report(RulePolicy policy) {
    return PlanValidator.builder().policy(policy).build().validate(UNFINISHED);
  }

  @Test
  void one_plan_is_judged_by_how_far_it_has_come() {
    assertThat(report(RulePolicy.of(Profile.DRAFT)).findings())
        .extracting(Finding::rule, Finding::severity)
        .containsExactlyInAnyOrder(
            tuple("missing-responsible-unit", Severity.INFO), tuple("missing-time", Severity.INFO));
    assertThat(report(RulePolicy.standard()).findings())
        .extracting(Finding::rule, Finding::severity)
        .containsExactlyInAnyOrder(
            tuple("missing-responsible-unit", Severity.ERROR),
            tuple("missing-time", Severity.WARNING));
    assertThat(report(RulePolicy.of(Profile.RELEASE)).findings())
        .extracting(Finding::rule, Finding::severity)
        .containsExactlyInAnyOrder(
            tuple("missing-responsible-unit", Severity.ERROR),
            tuple("missing-time", Severity.ERROR));
  }

  @Test
  void what_the_policy_itself_says_goes_before_the_profile() {
    RulePolicy policy =
        RulePolicy.builder()
            .severity("missing-time", Severity.WARNING)
            .failOn(FailOn.NEVER)
            .profile(Profile.DRAFT)
            .build();
    assertThat(policy.failOn()).isEqualTo(FailOn.NEVER);
    assertThat(report(policy).findings())
        .extracting(Finding::rule, Finding::severity)
        .contains(
            tuple("missing-time", Severity.WARNING),
            tuple("missing-responsible-unit", Severity.INFO));
  }

  @Test
  void a_profile_asks_for_no_rule_that_a_validator_does_not_have() {
    PlanValidator validator =
        PlanValidator.builder().rules(List.of()).policy(RulePolicy.of(Profile.RELEASE)).build();
    assertThat(validator.validate(UNFINISHED).ledger()).isEmpty();
  }

  @Test
  void a_plan_is_turned_back_by_the_gravest_finding() {
    Report infos = report(RulePolicy.of(Profile.DRAFT));
    Report errors = report(RulePolicy.standard());
    assertThat(FailOn.values()).filteredOn(each -> each.fails(infos)).containsExactly(FailOn.INFO);
    assertThat(FailOn.values())
        .filteredOn(each -> each.fails(errors))
        .containsExactly(FailOn.ERROR, FailOn.WARNING, FailOn.INFO);
  }
}
