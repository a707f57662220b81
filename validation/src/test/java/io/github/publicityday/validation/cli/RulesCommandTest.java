package io.github.publicityday.validation.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.publicityday.validation.BuiltInRules;
import io.github.publicityday.validation.Rule;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class RulesCommandTest {
  @Test
  void every_rule_has_a_line() {
    assertThat(Tool.run("rules").out().lines().filter(line -> !line.startsWith(" ")))
        .hasSameSizeAs(BuiltInRules.all())
        .zipSatisfy(
            BuiltInRules.all(),
            (line, rule) ->
                assertThat(line)
                    .matches(
                        rule.id()
                            + " +"
                            + severity(rule)
                            + " +Flags (an? |steps |days )[^ ].*\\."
                            + (rule.isOnByDefault() ? "" : " \\(off by default\\)")));
  }

  @Test
  void the_parameters_of_a_rule_stand_under_its_line() {
    assertThat(Tool.run("rules").out())
        .containsPattern(
            "(?m)^missing-leading-group .*\n"
                + "    activities: from how many .* \\(a number from 1; standard: 5\\)$")
        .containsPattern(
            "(?m)^missing-responsible-unit .*\n    roles: .*; standard: responsible, lead, host");
    assertThat(Tool.run("rules").out().lines().filter(line -> line.startsWith(" ")))
        .hasSize(BuiltInRules.all().stream().mapToInt(rule -> rule.parameters().size()).sum());
  }

  private static String severity(Rule rule) {
    return rule.severity().toString().toLowerCase(Locale.ROOT);
  }

  @Test
  void the_list_reads_in_other_languages() {
    assertThat(Tool.run("rules", "--lang", "zh-Hans").out())
        .containsPattern("(?m)^unknown-unit +错误  方案提到的单位不在方案所列单位之中。$");
  }
}
