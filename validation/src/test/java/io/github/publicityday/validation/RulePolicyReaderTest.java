package io.github.publicityday.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import io.github.publicityday.format.PlanFormat;
import io.github.publicityday.format.SourcePosition;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class RulePolicyReaderTest {
  private static final RulePolicyReader READER = RulePolicyReader.create();

  @TempDir Path folder;

  private static RulePolicy read(String yaml) throws IOException {
    return READER.read(yaml, "policy.yaml", PlanFormat.YAML);
  }

  @Test
  void every_setting_is_understood() throws IOException {
    assertThat(
            read(
                """
                # what this county asks for
                format: 1
                rules:
                  venue-double-booked: off
                  unit-double-booked: error
                  unknown-unit: warning
                  staffing-below-minimum: info
                  outside-parent-time: on
                """))
        .isEqualTo(
            RulePolicy.builder()
                .disable("venue-double-booked")
                .severity("unit-double-booked", Severity.ERROR)
                .severity("unknown-unit", Severity.WARNING)
                .severity("staffing-below-minimum", Severity.INFO)
                .build());
  }

  @Test
  void limits_are_numbers_or_none() throws IOException {
    assertThat(read("format: 1\nlimits: {findings: 200, related: none}\n"))
        .isEqualTo(RulePolicy.builder().limits(new ReportLimits(200, Integer.MAX_VALUE)).build());
    assertThat(read("format: 1\nlimits: {related: 7}\n").limits())
        .isEqualTo(new ReportLimits(ReportLimits.STANDARD.findings(), 7));
    assertThat(read("format: 1\nlimits: {}\n").limits()).isEqualTo(ReportLimits.STANDARD);
  }

  @Test
  void json_says_the_same() throws IOException {
    String json = "{\"format\": 1, \"rules\": {\"venue-double-booked\": \"off\"}}";
    assertThat(READER.read(json, "policy.json", PlanFormat.JSON))
        .isEqualTo(RulePolicy.builder().disable("venue-double-booked").build());
  }

  @Test
  void a_policy_need_not_mention_any_rule() throws IOException {
    assertThat(read("format: 1\n")).isEqualTo(RulePolicy.standard());
    assertThat(read("format: 1\nrules: {}\n")).isEqualTo(RulePolicy.standard());
  }

  @Test
  void a_host_s_own_rules_are_known_if_the_reader_is_told() throws IOException {
    Rule own =
        new Rule() {
          @Override
          public String id() {
            return "nobody-invited";
          }

          @Override
          public Severity severity() {
            return Severity.INFO;
          }

          @Override
          public void check(PlanIndex plan, Verdicts verdicts) {}
        };
    assertThat(
            RulePolicyReader.forRules(ImmutableList.of(own))
                .read("format: 1\nrules: {nobody-invited: off}", "p", PlanFormat.YAML)
                .disabled())
        .containsExactly("nobody-invited");
  }

  static Stream<Arguments> refusals() {
    return Stream.of(
        Arguments.of("rule: {}", "2:1: unknown key \"rule\"; did you mean \"rules\"?"),
        Arguments.of(
            "rules: {unit-duble-booked: off}",
            "2:9: unknown rule \"unit-duble-booked\"; did you mean \"unit-double-booked\"?"),
        Arguments.of(
            "rules: {unknown-unit: eror}",
            "2:23: unknown setting of a rule \"eror\"; did you mean \"error\"?"),
        Arguments.of(
            "rules: {unknown-unit: maybe}",
            "2:23: unknown setting of a rule \"maybe\"; known: off, on, info, warning, error"),
        Arguments.of(
            "rules: {unknown-unit: }", "2:9: unknown-unit is nothing where a text is expected"),
        Arguments.of(
            "rules: [unknown-unit]", "2:8: rules is a list where keys with values are expected"),
        Arguments.of(
            "limits: {finding: 5}", "2:10: unknown limit \"finding\"; did you mean \"findings\"?"),
        Arguments.of(
            "limits: {findings: 0}",
            "2:20: findings is \"0\" where a number from 1, or none, is expected"),
        Arguments.of(
            "limits: {related: many}",
            "2:19: related is \"many\" where a number from 1, or none, is expected"),
        Arguments.of("limits: 5", "2:9: limits is a number where keys with values are expected"),
        Arguments.of(
            "rules:\n  unknown-unit: off\n  unknown-unit: on",
            "4:3: duplicate key \"unknown-unit\", first in line 3"));
  }

  @ParameterizedTest
  @MethodSource("refusals")
  void what_is_no_policy_is_refused_with_its_place(String yaml, String problem) {
    assertThatThrownBy(() -> read("format: 1\n" + yaml))
        .isInstanceOf(PolicyFormatException.class)
        .hasMessage("policy.yaml:" + problem);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "format: 2 | 1:9: format \"2\" is not supported; write format: 1",
        "rules: {} | 1:1: policy without format; write format: 1",
        "just text | 1:1: the file is a text where keys with values are expected"
      })
  void what_does_not_say_its_format_is_refused(String yaml, String problem) {
    assertThatThrownBy(() -> read(yaml))
        .isInstanceOf(PolicyFormatException.class)
        .hasMessage("policy.yaml:" + problem);
  }

  @Test
  void a_refusal_tells_file_place_and_problem_apart() {
    assertThatThrownBy(() -> read("format: 1\nrule: {}"))
        .isInstanceOfSatisfying(
            PolicyFormatException.class,
            e -> {
              assertThat(e.file()).isEqualTo("policy.yaml");
              assertThat(e.position()).contains(new SourcePosition(2, 1, 4));
              assertThat(e.problem()).isEqualTo("unknown key \"rule\"; did you mean \"rules\"?");
            });
  }

  @Test
  void the_name_of_a_file_tells_its_form() throws IOException {
    Path yaml = Files.writeString(folder.resolve("p.yaml"), "format: 1");
    Path json = Files.writeString(folder.resolve("p.json"), "{\"format\": 1}");
    assertThat(READER.read(yaml)).isEqualTo(READER.read(json)).isEqualTo(RulePolicy.standard());
  }

  @Test
  void a_file_that_cannot_be_read_is_refused_by_name() throws IOException {
    Path gb =
        Files.writeString(folder.resolve("gb.yaml"), "format: 1 # 警公办", Charset.forName("GB18030"));
    Path empty = Files.writeString(folder.resolve("empty.yaml"), "");
    Path missing = folder.resolve("missing.yaml");

    assertThatThrownBy(() -> READER.read(gb))
        .isInstanceOf(PolicyFormatException.class)
        .hasMessageStartingWith(gb + ":1:13: is not UTF-8")
        .hasMessageEndingWith("it would decode as GB18030");
    assertThatThrownBy(() -> READER.read(empty))
        .isInstanceOf(PolicyFormatException.class)
        .hasMessage(empty + ": is empty");
    assertThatThrownBy(() -> READER.read(missing))
        .isInstanceOf(PolicyFormatException.class)
        .hasMessage(missing + ": no such file");
    assertThatThrownBy(() -> READER.read(folder))
        .isInstanceOf(PolicyFormatException.class)
        .hasMessage(folder + ": is a directory");
  }
}
