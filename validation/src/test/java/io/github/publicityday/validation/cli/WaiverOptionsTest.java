package io.github.publicityday.validation.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.publicityday.validation.cli.Tool.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WaiverOptionsTest {
  private static final String PLAN =
      """
      format: 1
      title: Day
      activities: {id: stage, title: 文藝表演, time: 2027-01-10 10:00–11:00}
      """;

  @TempDir Path folder;
  private String plan;

  @BeforeEach
  void write() throws IOException {
    plan = Files.writeString(folder.resolve("plan.yaml"), PLAN).toString();
    String json = Tool.run("check", "--format", "json", plan).out();
    MatchResult fingerprint =
        Pattern.compile(
                "\"rule\": \"missing-responsible-unit\".*?\"fingerprint\": \"(\\w+)\"",
                Pattern.DOTALL)
            .matcher(json)
            .results()
            .findFirst()
            .orElseThrow();
    Files.writeString(
        Path.of(plan),
        PLAN
            + "waivers:\n  - {fingerprint: \""
            + fingerprint.group(1)
            + "\", reason: 縣文工團自辦, by: 李明, until: 2027-01-05}\n");
  }

  @Test
  void a_finding_that_is_waived_is_counted_and_listed_on_demand() {
    Outcome outcome = Tool.run("check", plan);
    assertThat(outcome.code()).isZero();
    assertThat(outcome.out())
        .doesNotContain("[missing-responsible-unit]")
        .contains("; 1 finding is waived\n");
    assertThat(Tool.run("check", "--waived", plan).out())
        .contains(
            plan
                + ":3:32: waived: [missing-responsible-unit] 文藝表演 has no responsible unit\n  "
                + plan
                + ":5:19: note: accepted by 李明 until 5 January 2027: 縣文工團自辦\n");
    assertThat(Tool.run("check", "--lang", "zh-Hant", "--waived", plan).out())
        .contains(": 已豁免: [missing-responsible-unit] 「文藝表演」")
        .contains(": 附註: 李明同意豁免至2027年1月5日：縣文工團自辦\n")
        .contains("；已豁免1項\n");
  }

  @Test
  void json_has_what_is_waived_and_why() {
    assertThat(Tool.run("check", "--format", "json", plan).out())
        .containsPattern(
            "\"waived\": \\[\\s*\\{\\s*\"rule\": \"missing-responsible-unit\",\\s*\"severity\":"
                + " \"error\"")
        .containsPattern(
            "\"waiver\": \\{\\s*\"reason\": \"縣文工團自辦\",\\s*\"by\": \"李明\",\\s*\"until\":"
                + " \"2027-01-05\",\\s*\"pointer\": \"/waivers/0\",\\s*\"position\": \\{\\s*\"line\":"
                + " 5,")
        .contains("\"waived\": 1,");
  }

  @Test
  void the_day_is_today_unless_another_is_told() {
    assertThat(new Tool().today("2027-01-05").with("check", plan).code()).isZero();
    Outcome late = new Tool().today("2027-01-06").with("check", plan);
    assertThat(late.code()).isEqualTo(1);
    assertThat(late.out())
        .contains("[missing-responsible-unit]")
        .contains(
            plan
                + ":5:19: warning: [expired-waiver] the waiver that 李明 gave for what"
                + " missing-responsible-unit finds about 文藝表演 ended on 5 January 2027;");
    assertThat(new Tool().today("2027-01-06").with("check", "--as-of", "2027-01-05", plan).code())
        .isZero();
    assertThat(Tool.run("check", "--as-of", "2027-01-06", plan).code()).isEqualTo(1);
  }

  @Test
  void versions_are_compared_as_of_a_day_as_well() throws IOException {
    String old = Files.writeString(folder.resolve("old.yaml"), PLAN).toString();
    Outcome early = new Tool().today("2027-01-05").with("diff", old, plan);
    assertThat(early.out())
        .contains("Findings that are gone\n  " + old + ":3:32: error: [missing-responsible-unit]")
        .doesNotContain("[expired-waiver]");
    Outcome late = new Tool().today("2027-01-06").with("diff", old, plan);
    assertThat(late.out())
        .contains("New findings\n  " + plan + ":5:19: warning: [expired-waiver]")
        .doesNotContain("Findings that are gone");
    assertThat(new Tool().today("2027-01-06").with("diff", "--as-of", "2027-01-05", old, plan))
        .isEqualTo(early);
  }

  @Test
  void what_is_no_date_is_refused() {
    Outcome outcome = Tool.run("check", "--as-of", "5 January", plan);
    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.err())
        .contains("'--as-of': \"5 January\" is no date; write one like 2027-01-05\n");
  }

  /** Nothing but a waiver depends on the day. */
  @Test
  void a_plan_without_waivers_does_not_ask_for_the_date() throws IOException {
    Path other = Files.writeString(folder.resolve("other.yaml"), PLAN);
    assertThat(new Tool().today("2027-01-06").with("check", other.toString()))
        .isEqualTo(Tool.run("check", other.toString()));
    assertThat(Tool.run("check", other.toString()).out()).doesNotContain("waive");
  }
}
