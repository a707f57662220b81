package io.github.publicityday.validation.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.publicityday.format.tree.Mapping;
import io.github.publicityday.format.tree.Scalar;
import io.github.publicityday.format.tree.Sequence;
import io.github.publicityday.format.tree.SourceText;
import io.github.publicityday.format.tree.TreeReader;
import io.github.publicityday.validation.Evidence;
import io.github.publicityday.validation.PlanIndex;
import io.github.publicityday.validation.Rule;
import io.github.publicityday.validation.Severity;
import io.github.publicityday.validation.Verdicts;
import io.github.publicityday.validation.cli.Tool.Outcome;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckCommandTest {
  private static final String CLEAN = "format: 1\nunits: pr\n";
  private static final String ERROR =
      """
      format: 1
      activities: {id: stage, title: 文藝表演, time: 2012-01-10 10:00–11:00}
      issued: 2012-01-01
      period: 2012-01-05 – 2012-01-10
      """;
  private static final String WARNING =
      """
      format: 1
      units: pr
      activities:
        - {id: a, title: A, time: 2012-01-10 10:00–11:00, responsible: pr, participants: pr}
        - {id: b, title: B, time: 2012-01-10 10:00–11:00, responsible: pr, participants: pr}
      """;
  private static final String INFO = WARNING.replace("10:00–11:00", "morning");

  @TempDir Path folder;
  private String clean;
  private String error;
  private String warning;
  private String missing;

  @BeforeEach
  void write() throws IOException {
    clean = file("clean.yaml", CLEAN);
    error = file("error.yaml", ERROR);
    warning = file("warning.yaml", WARNING);
    file("info.yaml", INFO);
    missing = folder.resolve("missing.yaml").toString();
  }

  private String file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  private static final class Throwing implements Rule {
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
  void a_plan_without_findings_exits_0() {
    assertThat(Tool.run("check", clean))
        .isEqualTo(
            new Outcome(
                0, clean + ": 0 errors, 0 warnings, 0 infos; 0 checks could not be made\n", ""));
  }

  @Test
  void a_finding_exits_1_and_is_shown() {
    assertThat(Tool.run("check", error))
        .isEqualTo(
            new Outcome(
                1,
                error
                    + ":2:32: error: [missing-responsible-unit] 文藝表演 has no responsible unit\n"
                    + "    2 | activities: {id: stage, title: 文藝表演, time: 2012-01-10 10:00–11:00}\n"
                    + "      |                                ^~~~~~~~\n"
                    + error
                    + ": 1 error, 0 warnings, 0 infos; 0 checks could not be made\n",
                ""));
  }

  @Test
  void an_unreadable_file_exits_2_and_the_others_are_checked() {
    Outcome outcome = Tool.run("check", missing, error, missing, clean);
    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.err()).isEqualTo((missing + ": error: no such file\n").repeat(2));
    assertThat(outcome.out()).contains(error + ": 1 error", clean + ": 0 errors");
  }

  @Test
  void a_rule_that_throws_exits_3_and_the_report_is_shown() {
    Outcome outcome = new Tool().rule(new Throwing()).with("check", error, missing);
    assertThat(outcome.code()).isEqualTo(3);
    assertThat(outcome.out())
        .contains("[missing-responsible-unit]")
        .contains("fault: [throwing] the rule failed and its findings are lost: java.lang.Illegal")
        .endsWith("; 1 rule failed\n");
    assertThat(outcome.err()).isEqualTo(missing + ": error: no such file\n");
  }

  @ParameterizedTest
  @CsvSource({
    "error, error, 1",
    "error, never, 0",
    "warning, error, 0",
    "warning, warning, 1",
    "warning, info, 1",
    "warning, never, 0",
    "info, warning, 0",
    "info, info, 1",
    "clean, info, 0"
  })
  void findings_fail_from_the_severity_that_is_asked_for(String plan, String failOn, int code) {
    String file = folder.resolve(plan + ".yaml").toString();
    assertThat(Tool.run("check", "--fail-on", failOn, file).code()).isEqualTo(code);
  }

  @Test
  void standard_input_is_a_file_too() {
    assertThat(new Tool().input(CLEAN).with("check", "-").out()).startsWith("<stdin>: 0 errors");
    assertThat(new Tool().input("format: 3").with("check", "-").err())
        .startsWith("<stdin>:1:9: error: ");
  }

  @Test
  void json_on_standard_input_is_known_by_its_brace() {
    String json = "\ufeff\n\t{\t\"format\": 1,\n\t\"units\": [\"pr\"]}";
    assertThat(new Tool().input(json).with("check", "-").code()).isZero();
  }

  @Test
  void the_encoding_of_the_input_can_be_told() throws IOException {
    Path gb = Files.writeString(folder.resolve("gb.yaml"), ERROR, Charset.forName("GB18030"));
    assertThat(Tool.run("check", "--encoding", "GB18030", gb.toString()).out())
        .contains("文藝表演 has no responsible unit");
  }

  @ParameterizedTest
  @CsvSource({
    "LC_ALL, zh_TW.UTF-8, 錯誤",
    "LANG, zh_CN.GB18030, 错误",
    "LC_MESSAGES, zh_HK, 錯誤",
    "LANG, C.UTF-8, error",
    "LANG, de_DE@euro, error"
  })
  void the_environment_tells_the_language(String name, String value, String expected) {
    assertThat(new Tool().environment(name, value).locale("zh").with("check", error).out())
        .contains(": " + expected + ": [");
  }

  @Test
  void the_first_of_the_variables_that_is_set_counts() {
    Tool tool =
        new Tool()
            .environment("LANG", "en_US.UTF-8")
            .environment("LC_MESSAGES", "zh_TW.UTF-8")
            .environment("LC_ALL", "");
    assertThat(tool.with("check", error).out()).contains("錯誤");
  }

  @Test
  void the_locale_tells_the_language_where_the_environment_does_not() {
    assertThat(new Tool().locale("zh-CN").with("check", error).out()).contains("错误");
    assertThat(new Tool().locale("tr").with("check", error).out()).contains("error:");
  }

  @Test
  void the_language_that_is_asked_for_counts_before_all() {
    assertThat(
            new Tool()
                .environment("LC_ALL", "zh_CN.UTF-8")
                .with("check", "--lang", "zh-Hant", error)
                .out())
        .contains("錯誤: [missing-responsible-unit] 「文藝表演」未明定責任單位");
  }

  @Test
  void text_reaches_a_terminal_in_its_own_encoding() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new Tool().charset("GBK").into(out, OutputStream.nullOutputStream(), "check", error);
    assertThat(out.toString(Charset.forName("GBK"))).contains("文藝表演 has no responsible unit");
  }

  @Test
  void json_is_utf_8_whatever_the_terminal() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new Tool()
        .charset("GBK")
        .into(out, OutputStream.nullOutputStream(), "check", "--format", "json", error);
    assertThat(out.toString(StandardCharsets.UTF_8)).contains("文藝表演 has no responsible unit");
  }

  @Test
  void colour_is_for_terminals_and_for_those_who_want_it() {
    String colour = "\u001b[";
    assertThat(Tool.run("check", error).out()).doesNotContain(colour);
    assertThat(new Tool().terminal().with("check", error).out()).contains(colour);
    assertThat(new Tool().terminal().with("check", missing).err()).contains(colour);
    assertThat(new Tool().terminal().environment("NO_COLOR", "1").with("check", error).out())
        .doesNotContain(colour);
    assertThat(new Tool().terminal().environment("TERM", "dumb").with("check", error).out())
        .doesNotContain(colour);
  }

  @Test
  void json_has_a_report_for_each_file_in_order() {
    Outcome outcome = Tool.run("check", "--format", "json", missing, error, clean);
    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.err()).isEmpty();
    Mapping json = (Mapping) TreeReader.readJson(SourceText.of(outcome.out()));
    List<Mapping> reports =
        ((Sequence) json.get("reports").orElseThrow())
            .items().stream().map(Mapping.class::cast).toList();
    assertThat(reports)
        .extracting(report -> ((Scalar) report.get("file").orElseThrow()).text())
        .containsExactly(missing, error, clean);
    assertThat(reports)
        .extracting(report -> report.get("error").isPresent())
        .containsExactly(true, false, false);
  }

  @Test
  void a_policy_switches_rules_off_and_changes_severities() throws IOException {
    String policy =
        file("policy.yaml", "format: 1\nrules: {unit-double-booked: error, unknown-unit: off}\n");
    assertThat(Tool.run("check", warning).code()).isZero();
    Outcome outcome = Tool.run("check", "--policy", policy, warning);
    assertThat(outcome.code()).isEqualTo(1);
    assertThat(outcome.out())
        .contains(" error: [unit-double-booked] ")
        .endsWith("1 rule is switched off\n");
  }

  @Test
  void a_policy_that_cannot_be_read_checks_nothing() throws IOException {
    String policy = file("policy.yaml", "format: 1\nrules: {unit-duble-booked: error}\n");
    for (String format : List.of("text", "json")) {
      assertThat(Tool.run("check", "--policy", policy, "--format", format, error))
          .isEqualTo(
              new Outcome(
                  2,
                  "",
                  policy
                      + ":2:9: error: unknown rule \"unit-duble-booked\"; did you mean"
                      + " \"unit-double-booked\"?\n"));
    }
    assertThat(Tool.run("check", "--policy", missing, error).err())
        .isEqualTo(missing + ": error: no such file\n");
  }

  @Test
  void checks_that_could_not_be_made_are_listed_on_demand() {
    String line = warning + ":2:8: unchecked: [headcount-exceeded] the plan does not say how many";
    assertThat(Tool.run("check", warning).out())
        .doesNotContain(line)
        .contains("(--unchecked lists them)");
    assertThat(Tool.run("check", "--unchecked", warning).out()).contains(line);
  }

  @Test
  void a_reader_who_has_seen_enough_changes_nothing_but_the_output() {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    assertThat(new Tool().into(new Refusing("Broken pipe"), err, "check", error)).isEqualTo(1);
    assertThat(err.size()).isZero();
  }

  @Test
  void output_that_cannot_be_written_is_reported() {
    for (String format : List.of("text", "json")) {
      ByteArrayOutputStream err = new ByteArrayOutputStream();
      int code =
          new Tool()
              .into(
                  new Refusing("No space left on device"), err, "check", "--format", format, clean);
      assertThat(code).isEqualTo(2);
      assertThat(err.toString(StandardCharsets.UTF_8))
          .isEqualTo(
              "publicityday: error: the output cannot be written: No space left on device\n");
    }
  }

  private static final class Refusing extends OutputStream {
    private final String reason;

    Refusing(String reason) {
      this.reason = reason;
    }

    @Override
    public void write(int b) throws IOException {
      throw new IOException(reason);
    }
  }

  /** A rule whose message does not exist is a fault that shows while the report is written. */
  private static final class Wordless implements Rule {
    @Override
    public Severity severity() {
      return Severity.INFO;
    }

    @Override
    public void check(PlanIndex plan, Verdicts verdicts) {
      verdicts.fail(plan.planElement(), new Evidence() {});
    }
  }

  @Test
  void a_fault_of_the_tool_is_one_line_and_costs_no_other_file() {
    Outcome outcome = new Tool().rule(new Wordless()).with("check", error, missing);
    assertThat(outcome.code()).isEqualTo(3);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err().lines())
        .hasSize(2)
        .satisfiesExactly(
            line -> assertThat(line).startsWith(error + ": error: internal error: java.lang."),
            line -> assertThat(line).isEqualTo(missing + ": error: no such file"));
  }

  @Test
  void a_fault_shows_its_trace_only_on_demand() {
    assertThat(new Tool().rule(new Wordless()).with("check", "--debug", error).err())
        .contains("\tat io.github.publicityday");
    assertThat(new Tool().rule(new Wordless()).with("--debug", "check", error).err())
        .contains("\tat io.github.publicityday");
  }

  @Test
  void a_profile_decides_how_grave_it_is_that_something_is_missing() {
    assertThat(Tool.run("check", "--profile", "draft", error).code()).isZero();
    assertThat(Tool.run("check", "--profile", "draft", error).out())
        .contains(": info: [missing-responsible-unit]");
    assertThat(Tool.run("check", "--profile", "review", error))
        .isEqualTo(Tool.run("check", error))
        .satisfies(outcome -> assertThat(outcome.code()).isEqualTo(1));
    assertThat(Tool.run("check", "--profile", "review", warning).code()).isZero();
    assertThat(Tool.run("check", "--profile", "release", warning).code()).isEqualTo(1);
    assertThat(Tool.run("check", "--profile", "release", clean).code()).isZero();
  }

  @Test
  void a_policy_stands_on_the_profile_and_the_command_line_above_both() throws IOException {
    String policy =
        file(
            "policy.yaml",
            "format: 1\nprofile: release\nrules: {missing-responsible-unit: warning}\n");
    assertThat(Tool.run("check", "--policy", policy, error).out())
        .contains(": warning: [missing-responsible-unit]");
    assertThat(Tool.run("check", "--policy", policy, error).code()).isEqualTo(1);
    assertThat(Tool.run("check", "--policy", policy, "--profile", "draft", error).code()).isZero();
    assertThat(Tool.run("check", "--policy", policy, "--profile", "draft", error).out())
        .contains(": warning: [missing-responsible-unit]");
    assertThat(Tool.run("check", "--policy", policy, "--fail-on", "error", error).code()).isZero();

    String lenient = file("lenient.yaml", "format: 1\nfail-on: never\n");
    assertThat(Tool.run("check", "--policy", lenient, error).code()).isZero();
    assertThat(Tool.run("check", "--policy", lenient, "--profile", "release", error).code())
        .isZero();
    assertThat(Tool.run("check", "--policy", lenient, "--fail-on", "info", error).code())
        .isEqualTo(1);
  }

  @Test
  void a_policy_sets_parameters() throws IOException {
    String policy =
        file("policy.yaml", "format: 1\nrules: {missing-leading-group: {activities: 2}}\n");
    assertThat(Tool.run("check", warning).out()).doesNotContain("[missing-leading-group]");
    assertThat(Tool.run("check", "--policy", policy, warning).out())
        .contains("the plan has 2 activities and sets up no leading group; from 2 on, one");

    String wrong =
        file("wrong.yaml", "format: 1\nrules: {missing-leading-group: {activities: 0}}\n");
    assertThat(Tool.run("check", "--policy", wrong, warning))
        .isEqualTo(
            new Outcome(
                2,
                "",
                wrong + ":2:45: error: activities is \"0\" where a number from 1 is expected\n"));
  }

  @Test
  void an_unknown_profile_is_refused_with_the_nearest() {
    Outcome outcome = Tool.run("check", "--profile", "relase", error);
    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.err())
        .contains("\"relase\" is none of draft, review, release; did you mean \"release\"?");
  }
}
