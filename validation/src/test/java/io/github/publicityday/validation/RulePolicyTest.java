package io.github.publicityday.validation;

import static io.github.publicityday.validation.Severity.ERROR;
import static io.github.publicityday.validation.Severity.INFO;
import static io.github.publicityday.validation.Severity.WARNING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.publicityday.validation.rules.responsibility.MissingLeadingGroup;
import io.github.publicityday.validation.rules.schedule.UnitDoubleBooked;
import io.github.publicityday.validation.rules.staffing.SupervisorMissing;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RulePolicyTest {
  private static Rule rule(Severity severity) {
    return new Rule() {
      @Override
      public String id() {
        return "some-rule";
      }

      @Override
      public Severity severity() {
        return severity;
      }

      @Override
      public void check(PlanIndex plan, Verdicts verdicts) {}
    };
  }

  @Test
  void theStandardPolicyRunsEveryRuleThatIsOnByDefaultAsGraveAsItThinksItself() {
    RulePolicy standard = RulePolicy.standard();
    assertThat(standard).isEqualTo(RulePolicy.builder().build());
    for (Rule rule : BuiltInRules.all()) {
      assertThat(standard.allows(rule)).isEqualTo(rule.isOnByDefault());
      for (Severity own : Severity.values()) {
        assertThat(standard.severityOf(rule.id(), rule.severity(), own)).isEqualTo(own);
      }
    }
  }

  @Test
  void oneRuleIsOffByDefault() {
    assertThat(BuiltInRules.all())
        .filteredOn(rule -> !rule.isOnByDefault())
        .extracting(Rule::id)
        .containsExactly("supervisor-missing");
  }

  @Test
  void aDisabledRuleDoesNotRun() {
    RulePolicy policy = RulePolicy.builder().disable("some-rule").build();
    assertThat(policy.allows(rule(ERROR))).isFalse();
    assertThat(RulePolicy.builder().disable("other-rule").build().allows(rule(ERROR))).isTrue();
  }

  /** The rule's ordinary severity, what the policy sets, what a finding is, what becomes of it. */
  @ParameterizedTest
  @CsvSource({
    // ordinary findings are as the policy says
    "WARNING, ERROR,   WARNING, ERROR",
    "WARNING, WARNING, WARNING, WARNING",
    "WARNING, INFO,    WARNING, INFO",
    "ERROR,   INFO,    ERROR,   INFO",
    "INFO,    ERROR,   INFO,    ERROR",
    // raised: graver and less grave ones keep theirs
    "WARNING, ERROR,   INFO,    INFO",
    "WARNING, ERROR,   ERROR,   ERROR",
    "INFO,    WARNING, ERROR,   ERROR",
    "INFO,    ERROR,   WARNING, WARNING",
    // lowered: none is graver than the policy says
    "ERROR,   WARNING, INFO,    INFO",
    "ERROR,   INFO,    WARNING, INFO",
    "WARNING, INFO,    INFO,    INFO",
    "WARNING, INFO,    ERROR,   INFO",
    // set to what it is: nothing changes
    "WARNING, WARNING, ERROR,   ERROR",
    "WARNING, WARNING, INFO,    INFO",
    "INFO,    INFO,    ERROR,   ERROR",
  })
  void aSeverityIsSetForOrdinaryFindingsAndCapsTheOthersWhereItIsLowered(
      Severity ordinary, Severity set, Severity own, Severity expected) {
    RulePolicy policy = RulePolicy.builder().severity("some-rule", set).build();
    assertThat(policy.severityOf("some-rule", ordinary, own)).isEqualTo(expected);
  }

  @ParameterizedTest
  @EnumSource(Severity.class)
  void aSeverityConcernsNoOtherRule(Severity own) {
    RulePolicy policy = RulePolicy.builder().severity("other-rule", INFO).build();
    assertThat(policy.severityOf("some-rule", WARNING, own)).isEqualTo(own);
  }

  @Test
  void aRuleThatIsOffByDefaultIsOnOnceThePolicyMentionsIt() {
    Rule rule = new SupervisorMissing();
    String id = rule.id();
    assertThat(RulePolicy.builder().enable(id).build().allows(rule)).isTrue();
    assertThat(RulePolicy.builder().severity(id, INFO).build().allows(rule)).isTrue();
    assertThat(RulePolicy.builder().set(id, SupervisorMissing.PEOPLE, 7).build().allows(rule))
        .isTrue();
    assertThat(RulePolicy.builder().severity(id, INFO).disable(id).build().allows(rule)).isFalse();
    for (Profile profile : Profile.values()) {
      assertThat(RulePolicy.of(profile).allows(rule)).as("%s", profile).isFalse();
    }
  }

  @Test
  void aRuleIsOnOrOffAsWasSaidLast() {
    assertThat(RulePolicy.builder().disable("a").enable("a").build().disabled()).isEmpty();
    assertThat(RulePolicy.builder().enable("a").disable("a").build())
        .isEqualTo(RulePolicy.builder().disable("a").build());
  }

  @Test
  void theLastValueOfAParameterCounts() {
    RulePolicy policy =
        RulePolicy.builder()
            .set("a", MissingLeadingGroup.ACTIVITIES, 3)
            .set("a", UnitDoubleBooked.EVEN_WITH_HEADCOUNT, true)
            .set("a", MissingLeadingGroup.ACTIVITIES, 4)
            .build();
    assertThat(policy.arguments())
        .containsOnly(
            Map.entry(
                "a",
                Arguments.none()
                    .with(MissingLeadingGroup.ACTIVITIES, 4)
                    .with(UnitDoubleBooked.EVEN_WITH_HEADCOUNT, true)));
  }

  @Test
  void aValueThatAParameterCannotHaveIsRefusedWithItsBounds() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RulePolicy.builder().set("a", MissingLeadingGroup.ACTIVITIES, 0))
        .withMessage("activities is 0 where a number from 1 is expected");
  }

  @Test
  void theLastSeverityCounts() {
    RulePolicy policy =
        RulePolicy.builder().severity("some-rule", INFO).severity("some-rule", ERROR).build();
    assertThat(policy.severities()).containsOnly(Map.entry("some-rule", ERROR));
  }

  @Test
  void aPolicyIsAValueWhateverTheOrderInWhichItWasSaid() {
    RulePolicy one =
        RulePolicy.builder()
            .disable("b")
            .disable("a")
            .severity("d", INFO)
            .severity("c", ERROR)
            .set("f", UnitDoubleBooked.EVEN_WITH_HEADCOUNT, true)
            .set("f", MissingLeadingGroup.ACTIVITIES, 3)
            .set("e", MissingLeadingGroup.ACTIVITIES, 3)
            .enable("h")
            .enable("g")
            .failOn(FailOn.INFO)
            .profile(Profile.DRAFT)
            .build();
    RulePolicy two =
        RulePolicy.builder()
            .profile(Profile.DRAFT)
            .failOn(FailOn.INFO)
            .enable("g")
            .enable("h")
            .set("e", MissingLeadingGroup.ACTIVITIES, 3)
            .set("f", MissingLeadingGroup.ACTIVITIES, 3)
            .set("f", UnitDoubleBooked.EVEN_WITH_HEADCOUNT, true)
            .severity("c", ERROR)
            .severity("d", INFO)
            .disable("a")
            .disable("b")
            .build();
    assertThat(one).isEqualTo(two).hasToString(two.toString());
    assertThat(one.mentioned()).containsExactlyInAnyOrder("a", "b", "c", "d", "e", "f", "g", "h");
  }
}
