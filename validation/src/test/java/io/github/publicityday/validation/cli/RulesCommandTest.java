package io.github.publicityday.validation.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.publicityday.validation.BuiltInRules;
import io.github.publicityday.validation.FindingKind;
import io.github.publicityday.validation.PortfolioCheck;
import io.github.publicityday.validation.WaiverCheck;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class RulesCommandTest {
  @Test
  void every_rule_has_a_line_and_so_has_what_is_found_of_waivers_and_between_plans() {
    List<FindingKind> kinds = new ArrayList<>(BuiltInRules.all());
    kinds.addAll(List.of(WaiverCheck.values()));
    kinds.addAll(List.of(PortfolioCheck.values()));
    kinds.sort(Comparator.comparing(FindingKind::id));
    assertThat(Tool.run("rules").out().lines().filter(line -> !line.startsWith(" ")))
        .hasSameSizeAs(kinds)
        .zipSatisfy(
            kinds,
            (line, kind) ->
                assertThat(line)
                    .matches(
                        kind.id()
                            + " +"
                            + kind.severity().toString().toLowerCase(Locale.ROOT)
                            + " +Flags (an? |steps |days )[^ ].*\\."
                            + (kind.isOnByDefault() ? "" : " \\(off by default\\)")
                            + (kind instanceof PortfolioCheck
                                ? " \\(found by check --together\\)"
                                : "")));
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

  @Test
  void the_list_reads_in_other_languages() {
    assertThat(Tool.run("rules", "--lang", "zh-Hans").out())
        .containsPattern("(?m)^unknown-unit +错误  方案提到的单位不在方案所列单位之中。$");
  }
}
