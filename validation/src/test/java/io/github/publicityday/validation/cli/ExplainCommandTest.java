package io.github.publicityday.validation.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import io.github.publicityday.validation.BuiltInRules;
import io.github.publicityday.validation.PlanIndex;
import io.github.publicityday.validation.PlanValidator;
import io.github.publicityday.validation.Rule;
import io.github.publicityday.validation.Severity;
import io.github.publicityday.validation.Verdicts;
import io.github.publicityday.validation.cli.Tool.Outcome;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExplainCommandTest {
  @Test
  void a_rule_is_explained_under_headings() {
    Outcome outcome = Tool.run("explain", "unknown-unit");
    assertThat(outcome.code()).isZero();
    assertThat(outcome.out())
        .startsWith(
            """
            unknown-unit

            What it finds
              Flags a reference to a unit that the plan does not list.

            Fails
            """)
        .contains("\nPasses\n  ")
        .contains("\nWhy it matters\n  ")
        .contains("\nSeverity\n  ")
        .contains("\nLeaves alone\n  ")
        .contains("\nCannot be checked\n  ");
  }

  @Test
  void parameters_are_explained_last() {
    assertThat(Tool.run("explain", "missing-leading-group").out())
        .endsWith(
            """

            Parameters
              activities: from how many activities on a plan needs a leading group (a number
              from 1; standard: 5)
            """);
    assertThat(Tool.run("explain", "unknown-unit").out()).doesNotContain("Parameters");
  }

  @Test
  void a_renamed_rule_is_found_by_the_id_that_it_had() {
    Rule renamed =
        new Rule() {
          @Override
          public String id() {
            return "unknown-unit";
          }

          @Override
          public ImmutableSet<String> formerIds() {
            return ImmutableSet.of("dangling-unit");
          }

          @Override
          public Severity severity() {
            return Severity.ERROR;
          }

          @Override
          public void check(PlanIndex plan, Verdicts verdicts) {}
        };
    Tool tool = new Tool().validators(() -> PlanValidator.builder().rules(List.of(renamed)));
    assertThat(tool.with("explain", "dangling-unit"))
        .isEqualTo(tool.with("explain", "unknown-unit"))
        .satisfies(outcome -> assertThat(outcome.out()).startsWith("unknown-unit\n\n"))
        .satisfies(
            outcome -> assertThat(outcome.out()).endsWith("\nFormer names\n  dangling-unit\n"));
    assertThat(tool.with("explain", "dangling-unti").err())
        .contains("unknown rule \"dangling-unti\"; did you mean \"dangling-unit\"?");
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "zh-Hans", "zh-Hant"})
  void no_line_is_wider_than_a_terminal(String language) {
    for (Rule rule : BuiltInRules.all()) {
      String text = Tool.run("explain", "--lang", language, rule.id()).out();
      assertThat(text.lines())
          .as(rule.id())
          .allMatch(line -> line.codePoints().map(c -> c >= 0x2E80 ? 2 : 1).sum() <= 80)
          .noneMatch(line -> line.matches(" *[，。；：、）」』].*|.*[（「『]"));
    }
  }

  @Test
  void the_explanation_reads_in_other_languages() {
    assertThat(Tool.run("explain", "--lang", "zh-Hant", "unknown-unit").out())
        .contains("\n檢查內容\n  方案提到的單位不在方案所列單位之中。\n");
  }

  @Test
  void what_is_found_of_waivers_is_explained_as_well() {
    assertThat(Tool.run("explain", "stale-waiver").out())
        .contains("\nWhat it finds\n  Flags a waiver whose fingerprint no finding has.\n");
    assertThat(Tool.run("explain", "stale-waver").err()).contains("did you mean \"stale-waiver\"?");
  }
}
