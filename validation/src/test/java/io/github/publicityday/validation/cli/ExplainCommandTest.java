package io.github.publicityday.validation.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.publicityday.validation.cli.Tool.Outcome;
import org.junit.jupiter.api.Test;

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
