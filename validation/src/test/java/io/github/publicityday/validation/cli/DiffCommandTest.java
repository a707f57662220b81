package io.github.publicityday.validation.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.publicityday.validation.PlanIndex;
import io.github.publicityday.validation.Readme;
import io.github.publicityday.validation.Rule;
import io.github.publicityday.validation.Severity;
import io.github.publicityday.validation.Verdicts;
import io.github.publicityday.validation.cli.Tool.Outcome;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiffCommandTest {
  private static final String OLD =
      Readme.ROOT.resolve("validation/examples/broken.yaml").toString();
  private static final String NEW =
      Readme.ROOT.resolve("validation/examples/broken-revised.yaml").toString();
  private static final String CLEAN =
      Readme.ROOT.resolve("validation/examples/clean.yaml").toString();

  @TempDir Path folder;

  private String file(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.writeString(file, text);
    return file.toString();
  }

  /** What check writes of a plan, as a file. */
  private String report(String name, String... plans) throws IOException {
    String[] arguments = new String[plans.length + 3];
    System.arraycopy(new String[] {"check", "--format", "json"}, 0, arguments, 0, 3);
    System.arraycopy(plans, 0, arguments, 3, plans.length);
    return file(name, Tool.run(arguments).out());
  }

  @Test
  void changes_come_first_then_findings_that_appeared_and_vanished_then_a_count() {
    Outcome outcome = Tool.run("diff", OLD, NEW);
    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.out())
        .containsSubsequence(
            "Square event 广场活动\n  " + NEW + ":15:15: zones: the declared number is lowered",
            "Advice desk 咨询台\n  " + NEW + ":21:56: command-centre: the number of assigned",
            "Children's corner 亲子角\n",
            NEW + ":33:30: traffic-squad moves from \"Patrol cars 警车展示\" to \"Children's",
            OLD + ":33:30: pres-office leaves\n",
            "New findings\n  " + NEW + ":7:25: warning: [unit-double-booked] traffic-squad",
            "Findings that are gone\n  " + OLD + ":15:15: error: [declared-count-mismatch]",
            NEW + ": 7 changes; 1 new finding, 5 gone, 1 as before (--all lists them)\n")
        .doesNotContain("missing-report");
    assertThat(outcome.code()).isZero();
  }

  @Test
  void findings_that_stay_are_listed_on_demand() {
    assertThat(Tool.run("diff", "--all", OLD, NEW).out())
        .contains("Findings that stay\n  " + NEW + ":1:1: info: [missing-report]")
        .doesNotContain("--all");
  }

  @Test
  void new_findings_fail_it_as_they_fail_a_check() {
    assertThat(Tool.run("diff", "--fail-on", "warning", OLD, NEW).code()).isEqualTo(1);
    assertThat(Tool.run("diff", "--fail-on", "info", OLD, NEW).code()).isEqualTo(1);
    assertThat(Tool.run("diff", OLD, NEW).code()).isZero();
    assertThat(Tool.run("diff", NEW, OLD).code()).isEqualTo(1);
    assertThat(Tool.run("diff", "--fail-on", "never", NEW, OLD).code()).isZero();
    assertThat(Tool.run("diff", "--fail-on", "info", OLD, OLD).code()).isZero();
  }

  @Test
  void a_file_does_not_differ_from_itself() {
    assertThat(Tool.run("diff", OLD, OLD).out())
        .isEqualTo(OLD + ": no changes; no new finding, 0 gone, 6 as before (--all lists them)\n");
  }

  @Test
  void it_speaks_three_languages() {
    assertThat(Tool.run("diff", "--lang", "zh-Hans", OLD, NEW).out())
        .contains(
            "traffic-squad由“Patrol cars 警车展示”调整至“Children's corner 亲子角”\n",
            "时间提前30分钟：原为2027年1月10日19:00—20:30；现为2027年1月10日18:30—20:00\n",
            "修改7处；新出现问题1项，已消除5项，仍然存在1项");
    assertThat(Tool.run("diff", "--lang", "zh-Hant", OLD, NEW).out())
        .contains("活動區數：寫明的數量由5減少到4\n", "修改7處；新出現問題1項");
  }

  @Test
  void json_holds_it_all() throws IOException {
    JsonNode root =
        new ObjectMapper().readTree(Tool.run("diff", "--format", "json", OLD, NEW).out());
    JsonNode diff = root.get("diffs").get(0);
    assertThat(diff.get("old").asText()).isEqualTo(OLD);
    assertThat(diff.get("new").asText()).isEqualTo(NEW);
    assertThat(diff.get("changes")).hasSize(7);
    JsonNode first = diff.get("changes").get(0);
    assertThat(first.get("kind").asText()).isEqualTo("number-changed");
    assertThat(first.get("variant").asText()).isEqualTo("lowered");
    assertThat(first.get("path").asText()).isEqualTo("activities[square].declared[zones].count");
    assertThat(first.get("owner").get("path").asText()).isEqualTo("activities[square]");
    assertThat(first.get("element").asText()).isEqualTo("zones");
    assertThat(first.get("arguments").get("from").asInt()).isEqualTo(5);
    assertThat(first.get("position").get("line").asInt()).isEqualTo(15);
    assertThat(first.get("message").asText()).startsWith("zones: the declared number");
    assertThat(diff.get("appeared").get(0).get("rule").asText()).isEqualTo("unit-double-booked");
    assertThat(diff.get("stayed").get(0).get("rule").asText()).isEqualTo("missing-report");
    assertThat(diff.get("summary").toString())
        .isEqualTo("{\"changes\":7,\"appeared\":1,\"vanished\":5,\"stayed\":1}");
  }

  @Test
  void of_two_reports_the_findings_are_compared() throws IOException {
    Outcome outcome =
        Tool.run("diff", "--fail-on", "warning", report("a.json", OLD), report("b.json", NEW));
    assertThat(outcome.out())
        .startsWith("New findings\n  " + NEW + ":7:25: warning: [unit-double-booked]")
        .contains("Findings that are gone\n  " + OLD + ":15:15: error: ")
        .endsWith(NEW + ": 1 new finding, 5 gone, 1 as before (--all lists them)\n");
    assertThat(outcome.code()).isEqualTo(1);
    JsonNode diff =
        new ObjectMapper()
            .readTree(
                Tool.run(
                        "diff",
                        "--format",
                        "json",
                        folder.resolve("a.json").toString(),
                        folder.resolve("b.json").toString())
                    .out())
            .get("diffs")
            .get(0);
    assertThat(diff.get("changes").isNull()).isTrue();
    assertThat(diff.get("vanished")).hasSize(5);
  }

  @Test
  void reports_on_several_files_are_compared_file_by_file() throws IOException {
    Outcome outcome =
        Tool.run("diff", report("a.json", CLEAN, OLD), report("b.json", OLD, NEW, CLEAN));
    assertThat(outcome.out())
        .contains(OLD + ": no new finding, 0 gone, 6 as before (--all lists them)\n")
        .contains(NEW + ": 2 new findings, 0 gone, 0 as before\n")
        .contains(CLEAN + ": no new finding, 0 gone, 0 as before\n");
  }

  @Test
  void a_report_on_what_could_not_be_checked_is_no_report_without_findings() throws IOException {
    String missing = folder.resolve("missing.yaml").toString();
    Outcome outcome = Tool.run("diff", report("a.json", OLD), report("b.json", missing));
    assertThat(outcome.err()).isEqualTo(missing + ": error: was not checked: no such file\n");
    assertThat(outcome.code()).isEqualTo(2);
  }

  @Test
  void a_plan_and_a_report_are_not_compared() throws IOException {
    String report = report("a.json", OLD);
    String problem = OLD + " is a plan and " + report + " a report; compare two plans or two";
    assertThat(Tool.run("diff", report, OLD).err()).contains(problem).doesNotContain("\tat ");
    assertThat(Tool.run("diff", OLD, report).err()).contains(problem);
    assertThat(Tool.run("diff", OLD, report).code()).isEqualTo(2);
    assertThat(Tool.run("diff", OLD, report).out()).isEmpty();
  }

  @Test
  void one_of_the_two_may_be_standard_input() throws IOException {
    Outcome revised = new Tool().input(Files.readString(Path.of(NEW))).with("diff", OLD, "-");
    assertThat(revised.out()).contains("<stdin>: 7 changes; 1 new finding, 5 gone");
    Outcome old = new Tool().input(Files.readString(Path.of(OLD))).with("diff", "-", NEW);
    assertThat(old.out()).contains("  <stdin>:33:30: pres-office leaves\n");
    String json = Tool.run("check", "--format", "json", OLD).out();
    assertThat(new Tool().input(json).with("diff", "-", report("b.json", NEW)).out())
        .endsWith("1 new finding, 5 gone, 1 as before (--all lists them)\n");
    Outcome both = new Tool().input(json).with("diff", "-", "-");
    assertThat(both.err()).contains("only one of the two can be standard input");
    assertThat(both.code()).isEqualTo(2);
  }

  @Test
  void what_cannot_be_read_is_said_on_one_line() throws IOException {
    String missing = folder.resolve("missing.yaml").toString();
    assertRefused(missing + ": error: no such file\n", missing, NEW);
    assertRefused(missing + ": error: no such file\n", OLD, missing);
    String empty = file("empty.yaml", "");
    assertThat(Tool.run("diff", OLD, empty).err()).startsWith(empty + ":").hasLineCount(1);
    assertThat(Tool.run("diff", OLD, empty).code()).isEqualTo(2);
    String cut = file("cut.json", "{\"format\": 1, \"reports\": [");
    assertThat(Tool.run("diff", cut, cut).err()).startsWith(cut + ":").hasLineCount(1);
    assertThat(Tool.run("diff", cut, cut).code()).isEqualTo(2);
    assertThat(Tool.run("diff", OLD).err()).contains("NEW");
    assertThat(Tool.run("diff", OLD).code()).isEqualTo(2);
  }

  private static void assertRefused(String problem, String old, String revised) {
    Outcome outcome = Tool.run("diff", old, revised);
    assertThat(outcome.err()).isEqualTo(problem);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.code()).isEqualTo(2);
  }

  @Test
  void plans_of_quite_different_days_differ_in_everything() throws IOException {
    String other =
        file("other.yaml", "format: 1\nday: 119\nactivities: [{id: drill, title: Drill}]\n");
    Outcome outcome = Tool.run("diff", OLD, other);
    assertThat(outcome.out())
        .startsWith("The plan as a whole\n")
        .contains("the publicity day is changed: \"119\" instead of \"110\"\n")
        .contains("Drill\n  " + other + ":3:33: the activity \"Drill\" is added\n")
        .contains("Square event 广场活动\n  " + OLD + ":9:12: the activity \"Square event");
  }

  @Test
  void both_plans_are_read_in_the_encoding_and_checked_by_the_policy_that_are_told()
      throws IOException {
    Charset encoding = Charset.forName("GB18030");
    Path old = folder.resolve("old.yaml");
    Path revised = folder.resolve("new.yaml");
    Files.writeString(old, Files.readString(Path.of(OLD)), encoding);
    Files.writeString(revised, Files.readString(Path.of(NEW)), encoding);
    String policy = file("policy.yaml", "format: 1\nrules:\n  unit-double-booked: error\n");
    Outcome outcome =
        Tool.run(
            "diff",
            "--encoding",
            "GB18030",
            "--policy",
            policy,
            old.toString(),
            revised.toString());
    assertThat(outcome.out()).contains("Children's corner 亲子角\n", ":7:25: error: [unit-double");
    assertThat(outcome.code()).isEqualTo(1);
  }

  private static final class Throwing implements Rule {
    @Override
    public Severity severity() {
      return Severity.INFO;
    }

    @Override
    public void check(PlanIndex plan, Verdicts verdicts) {
      throw new IllegalStateException("out of order");
    }
  }

  @Test
  void a_rule_that_fails_is_a_fault_and_not_a_finding_that_is_gone() {
    Outcome outcome = new Tool().rule(new Throwing()).with("diff", OLD, NEW);
    assertThat(outcome.code()).isEqualTo(3);
    assertThat(outcome.err())
        .contains(OLD + ": error: [throwing] the rule failed and its findings are lost: ")
        .contains(NEW + ": error: [throwing] ");
    assertThat(outcome.out()).contains("7 changes");
  }

  @Test
  void it_has_colours_on_a_terminal() {
    assertThat(new Tool().terminal().with("diff", OLD, NEW).out())
        .contains("\u001b[1;36mSquare event 广场活动\u001b[m\n")
        .contains("\u001b[1;35mwarning:\u001b[m [unit-double-booked]");
  }
}
