package io.github.publicityday.validation.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.publicityday.validation.PlanIndex;
import io.github.publicityday.validation.Rule;
import io.github.publicityday.validation.Severity;
import io.github.publicityday.validation.Verdicts;
import io.github.publicityday.validation.cli.Tool.Outcome;
import io.github.publicityday.validation.report.KeptReport;
import io.github.publicityday.validation.report.ReportReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BaselineOptionsTest {
  private static final String STAGE =
      "  - {id: stage, title: 文藝表演, time: 2027-01-10 10:00–11:00}\n";
  private static final String DESK = "  - {id: desk, title: 咨詢臺, time: 2027-01-10 10:00–11:00}\n";
  private static final String PLAN = "format: 1\ntitle: Day\nactivities:\n";
  private static final String BROKEN = "format: 1\nactivities: [\n";

  @TempDir Path folder;
  private Path plan;
  private Path baseline;

  @BeforeEach
  void write() throws IOException {
    plan = Files.writeString(folder.resolve("plan.yaml"), PLAN + STAGE);
    baseline = folder.resolve("baseline.json");
  }

  private Outcome check(String... options) {
    return Tool.run(arguments(options));
  }

  private String[] arguments(String... options) {
    return Stream.of(Stream.of("check"), Stream.of(options), Stream.of(plan.toString()))
        .flatMap(each -> each)
        .toArray(String[]::new);
  }

  private Outcome keep() {
    return check("--write-baseline", baseline.toString());
  }

  private Outcome compare() {
    return check("--baseline", baseline.toString());
  }

  private static String lastLine(Outcome outcome) {
    return outcome.out().substring(outcome.out().stripTrailing().lastIndexOf('\n') + 1);
  }

  @Test
  void a_baseline_is_the_report_of_the_run() throws IOException {
    assertThat(keep()).isEqualTo(check());
    assertThat(Files.readString(baseline)).isEqualTo(check("--format", "json").out());
    assertThat(ReportReader.create().read(baseline))
        .singleElement()
        .extracting(KeptReport::file)
        .isEqualTo(plan.toString());
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).containsExactlyInAnyOrder(plan, baseline);
    }
  }

  @Test
  void findings_of_the_baseline_are_counted_and_fail_nothing() {
    assertThat(keep().code()).isEqualTo(1);
    Outcome outcome = compare();
    assertThat(outcome.code()).isZero();
    assertThat(outcome.out().lines()).hasSize(1);
    assertThat(lastLine(outcome))
        .contains(": 0 errors, 0 warnings, 0 infos; ")
        .endsWith(" known findings of the baseline not shown\n");
  }

  @Test
  void new_findings_are_reported_and_count() throws IOException {
    keep();
    Files.writeString(plan, PLAN + DESK + STAGE);
    Outcome outcome = compare();
    assertThat(outcome.code()).isEqualTo(1);
    assertThat(outcome.out())
        .contains("[missing-responsible-unit] 咨詢臺 has no responsible unit")
        .doesNotContain("文藝表演");
    assertThat(check("--baseline", baseline.toString(), "--fail-on", "never").code()).isZero();
  }

  @Test
  void findings_that_are_gone_are_counted() throws IOException {
    keep();
    Files.writeString(
        plan, PLAN + STAGE.replace("time:", "responsible: pr, time:") + "units: pr\n");
    Outcome outcome = compare();
    assertThat(outcome.code()).isZero();
    assertThat(lastLine(outcome)).endsWith("; 1 finding of the baseline no longer found\n");
  }

  @Test
  void json_counts_them_too() throws IOException {
    keep();
    assertThat(check("--format", "json").out())
        .contains("\"known\": null,")
        .contains("\"gone\": null,");
    Files.writeString(plan, PLAN + DESK);
    assertThat(check("--baseline", baseline.toString(), "--format", "json").out())
        .containsPattern("\"errors\": 1,")
        .containsPattern("\"known\": [1-9]")
        .containsPattern("\"gone\": [1-9]");
  }

  /** Whoever accepts a warning does not accept the error that becomes of it. */
  @Test
  void a_finding_that_became_graver_is_reported() throws IOException {
    Path policy = folder.resolve("policy.yaml");
    Files.writeString(policy, "format: 1\nrules: {missing-responsible-unit: warning}\n");
    check("--policy", policy.toString(), "--write-baseline", baseline.toString());
    assertThat(compare().code()).isEqualTo(1);
    assertThat(compare().out()).contains(" error: [missing-responsible-unit] ");
    assertThat(lastLine(compare())).doesNotContain("no longer found");
    keep();
    Outcome milder = check("--policy", policy.toString(), "--baseline", baseline.toString());
    assertThat(milder.out()).doesNotContain("[missing-responsible-unit]");
  }

  /** Two findings may have one fingerprint; a baseline with one hides one. */
  @Test
  void each_finding_of_the_baseline_makes_one_known() throws IOException {
    keep();
    String json = Files.readString(baseline);
    String twice =
        json.replaceAll(
            "(?s)(\"findings\": \\[\\n)(\\s+\\{.*?\"fingerprint\": \"\\w+\"\\n\\s+\\}),\\n",
            "$1$2,\n$2,\n");
    assertThat(twice.length()).isGreaterThan(json.length());
    Files.writeString(baseline, twice);
    assertThat(lastLine(compare())).endsWith("; 1 finding of the baseline no longer found\n");
  }

  @Test
  void files_are_told_by_their_names_however_they_are_written() throws IOException {
    keep();
    Path other = Files.copy(plan, folder.resolve("other.yaml"));
    String detour = folder.resolve(Path.of("x", "..", "plan.yaml")).toString();
    Files.createDirectory(folder.resolve("x"));
    assertThat(Tool.run("check", "--baseline", baseline.toString(), detour).code()).isZero();
    assertThat(Tool.run("check", "--baseline", baseline.toString(), other.toString()).code())
        .isEqualTo(1);
  }

  @Test
  void standard_input_has_a_baseline_too() {
    String text = PLAN + STAGE;
    new Tool().input(text).with("check", "--write-baseline", baseline.toString(), "-");
    assertThat(new Tool().input(text).with("check", "--baseline", baseline.toString(), "-").code())
        .isZero();
  }

  @Test
  void a_baseline_may_be_replaced_by_the_run_that_it_serves() throws IOException {
    keep();
    Files.writeString(plan, PLAN + DESK);
    String both = baseline.toString();
    assertThat(check("--baseline", both, "--write-baseline", both).code()).isEqualTo(1);
    assertThat(compare().code()).isZero();
    assertThat(lastLine(compare())).doesNotContain("no longer found");
  }

  @ParameterizedTest
  @ValueSource(strings = {"true", "TRUE"})
  void a_machine_writes_no_baseline_unless_it_is_forced(String ci) {
    Tool machine = new Tool().environment("CI", ci);
    Outcome refused = machine.with(arguments("--write-baseline", baseline.toString()));
    assertThat(refused.code()).isEqualTo(2);
    assertThat(refused.out()).isEmpty();
    assertThat(refused.err())
        .startsWith("publicityday: error: --write-baseline is refused where CI=" + ci + ", so that")
        .contains("--force writes it all the same\n");
    assertThat(baseline).doesNotExist();
    machine.with(arguments("--force", "--write-baseline", baseline.toString()));
    assertThat(baseline).exists();
    assertThat(machine.with(arguments("--baseline", baseline.toString())).code()).isZero();
  }

  @Test
  void elsewhere_a_baseline_is_written() {
    new Tool().environment("CI", "false").with(arguments("--write-baseline", baseline.toString()));
    assertThat(baseline).exists();
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
  void an_older_baseline_stays_if_not_everything_could_be_checked() throws IOException {
    keep();
    String before = Files.readString(baseline);
    Files.writeString(plan, PLAN + DESK);
    Path broken = Files.writeString(folder.resolve("broken.yaml"), BROKEN);
    Outcome outcome = check("--write-baseline", baseline.toString(), broken.toString());
    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.err())
        .endsWith(baseline + ": error: is not written, since not everything could be checked\n");
    assertThat(Files.readString(baseline)).isEqualTo(before);

    Outcome fault =
        new Tool().rule(new Throwing()).with(arguments("--write-baseline", baseline.toString()));
    assertThat(fault.code()).isEqualTo(3);
    assertThat(Files.readString(baseline)).isEqualTo(before);
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).containsExactlyInAnyOrder(plan, baseline, broken);
    }
  }

  @ParameterizedTest
  @CsvSource({"., it is a directory", "missing/baseline.json, no such folder"})
  void a_baseline_that_cannot_be_written_is_named_before_anything_is_checked(
      String name, String reason) {
    String file = folder.resolve(name).normalize().toString();
    assertThat(check("--write-baseline", file))
        .isEqualTo(new Outcome(2, "", file + ": error: cannot be written: " + reason + "\n"));
  }

  @Test
  void a_baseline_that_cannot_be_read_checks_nothing() throws IOException {
    assertThat(compare()).isEqualTo(new Outcome(2, "", baseline + ": error: no such file\n"));
    Files.writeString(baseline, "{\"format\": 2}");
    assertThat(compare())
        .isEqualTo(
            new Outcome(
                2,
                "",
                baseline
                    + ":1:12: error: is a report of format 2, which a later release wrote; this"
                    + " release reads format 1\n"));
  }
}
