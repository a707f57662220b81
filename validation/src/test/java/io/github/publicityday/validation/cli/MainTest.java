package io.github.publicityday.validation.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.publicityday.validation.cli.Tool.Outcome;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "| no command; known: check, diff, rules, explain, convert, new",
        "chekc | unknown command \"chekc\"; did you mean \"check\"?",
        "check | Missing required parameter: 'FILE'",
        "check --formt json x | unknown option \"--formt\"; did you mean \"--format\"?",
        "check --format yaml x | \"yaml\" is none of text, json",
        "check --lang zh x | unknown language \"zh\"; known: en, zh-Hans, zh-Hant",
        "check --fail-on eror x | \"eror\" is none of error, warning, info, never; did you mean"
            + " \"error\"?",
        "check --encoding UTF8000 x | unknown encoding \"UTF8000\"; write one like UTF-8, GB18030",
        "check --encoding ? x | unknown encoding \"?\"",
        "check --policy | Missing required parameter for option '--policy'",
        "rules x | unexpected argument \"x\"",
        "explain | Missing required parameter: 'RULE'",
        "explain unknwon-unit | unknown rule \"unknwon-unit\"; did you mean \"unknown-unit\"?",
        "explain x | unknown rule \"x\"; known: agenda-gap, ",
        "convert x | Missing required option: '--to=FORM'",
        "convert x --to xml | \"xml\" is none of yaml, json",
        "new --year 2027 | Missing required option: '--day=CODE'",
        "new --day 110 | Missing required option: '--year=YEAR'",
        "new --day 111 --year 2027 | unknown day \"111\"; known: 110, 3.15, 4.15, 5.12, 5.15,",
        "new --day 110 --year soon | 'soon' is not an int",
        "new --day 110 --year 0 | year 0 is outside 1 to 9999"
      })
  void wrong_usage_is_one_line_and_a_hint(String line, String problem) {
    Outcome outcome = Tool.run(line == null ? new String[0] : line.split(" "));
    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err().lines())
        .hasSize(2)
        .satisfiesExactly(
            first -> assertThat(first).startsWith("publicityday: error: ").contains(problem),
            hint -> assertThat(hint).matches("Try 'publicityday( [a-z]+)? --help'\\."));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "check", "rules", "explain", "convert", "new"})
  void every_command_has_help(String command) {
    String[] args = command.isEmpty() ? new String[] {"--help"} : new String[] {command, "--help"};
    Outcome outcome = Tool.run(args);
    assertThat(outcome.code()).isZero();
    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.out())
        .startsWith(("Usage: publicityday " + command).strip())
        .contains("-h, --help")
        .doesNotContain("\u001b")
        .doesNotContain("null");
    assertThat(outcome.out().lines()).allMatch(line -> line.length() <= 100);
  }

  @Test
  void help_of_convert_warns_of_what_is_lost() {
    assertThat(Tool.run("convert", "--help").out()).contains("Comments");
  }

  @Test
  void the_version_is_one_line() {
    assertThat(Tool.run("--version")).isEqualTo(Tool.run("-V"));
    assertThat(Tool.run("--version").out()).matches("publicityday \\S+\\n");
  }

  @Test
  void an_argument_that_begins_with_an_at_sign_is_a_file_name() {
    assertThat(Tool.run("check", "@plan.yaml").err())
        .isEqualTo("@plan.yaml: error: no such file\n");
  }

  @Test
  void arguments_after_two_hyphens_are_file_names() {
    assertThat(Tool.run("check", "--", "--format").err())
        .isEqualTo("--format: error: no such file\n");
  }

  @Test
  void no_argument_reaches_the_terminal_with_an_escape_sequence() {
    for (List<String> args :
        List.of(
            List.of("\u001b[31m"),
            List.of("check", "--\u001b[31m"),
            List.of("explain", "\u001b[31m"),
            List.of("check", "\u001b[31m"))) {
      assertThat(Tool.run(args.toArray(String[]::new)).err()).doesNotContain("\u001b");
    }
  }
}
