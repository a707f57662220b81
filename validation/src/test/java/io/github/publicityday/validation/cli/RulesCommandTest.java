package io.github.publicityday.validation.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.publicityday.validation.BuiltInRules;
import io.github.publicityday.validation.Severity;
import io.github.publicityday.validation.WaiverCheck;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class RulesCommandTest {
  @Test
  void every_rule_has_a_line_and_so_has_what_is_found_of_waivers() {
    Map<String, Severity> severities = new TreeMap<>();
    BuiltInRules.all().forEach(rule -> severities.put(rule.id(), rule.severity()));
    WaiverCheck.ids().forEach(id -> severities.put(id, Severity.WARNING));
    assertThat(severities).hasSize(BuiltInRules.all().size() + 2);
    assertThat(Tool.run("rules").out().lines())
        .hasSameSizeAs(severities.entrySet())
        .zipSatisfy(
            severities.entrySet(),
            (line, rule) ->
                assertThat(line)
                    .matches(
                        rule.getKey()
                            + " +"
                            + rule.getValue().toString().toLowerCase(Locale.ROOT)
                            + " +Flags (an? |steps |days )[^ ].*\\."));
  }

  @Test
  void the_list_reads_in_other_languages() {
    assertThat(Tool.run("rules", "--lang", "zh-Hans").out())
        .containsPattern("(?m)^unknown-unit +错误  方案提到的单位不在方案所列单位之中。$");
  }
}
