package io.github.publicityday.validation;

import static io.github.publicityday.validation.Severity.ERROR;
import static io.github.publicityday.validation.Severity.INFO;
import static io.github.publicityday.validation.Severity.WARNING;
import static org.assertj.core.api.Assertions.assertThat;

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
            .build();
    RulePolicy two =
        RulePolicy.builder()
            .severity("c", ERROR)
            .severity("d", INFO)
            .disable("a")
            .disable("b")
            .build();
    assertThat(one).isEqualTo(two).hasToString(two.toString());
    assertThat(one.mentioned()).containsExactlyInAnyOrder("a", "b", "c", "d");
  }
}
