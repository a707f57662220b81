package io.github.publicityday.validation.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.publicityday.validation.Readme;
import io.github.publicityday.validation.Readme.Section;
import io.github.publicityday.validation.WaiverCheck;
import io.github.publicityday.validation.cli.Tool.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What README.md says about waivers and baselines holds for the plan that it opens with. */
class ReadmeWaiversTest {
  private static final Section SECTION = Readme.read().section("Waivers and baselines");
  private static final Path BROKEN = Readme.ROOT.resolve("validation/examples/broken.yaml");

  @TempDir Path folder;
  private Path plan;

  @BeforeEach
  void copy() throws IOException {
    plan = Files.copy(BROKEN, folder.resolve("plan.yaml"));
  }

  private Outcome check(String... options) {
    String[] arguments = new String[options.length + 2];
    arguments[0] = "check";
    System.arraycopy(options, 0, arguments, 1, options.length);
    arguments[options.length + 1] = plan.toString();
    return Tool.run(arguments);
  }

  @Test
  void the_waiver_is_of_a_finding_of_the_first_example() throws IOException {
    String snippet = SECTION.blocks("yaml").get(0).text();
    String waivers = snippet.substring(snippet.indexOf("waivers:"));
    String until = waivers.substring(waivers.indexOf("until: ") + "until: ".length()).strip();
    Files.writeString(plan, Files.readString(plan) + waivers);
    assertThat(check("--waived", "--as-of", until).out())
        .contains(": waived: [missing-responsible-unit] Evening show")
        .contains(": note: accepted by Li Ming, command centre until 5 January 2027: the county")
        .endsWith("; 1 finding is waived\n");

    String next = LocalDate.parse(until).plusDays(1).toString();
    assertThat(SECTION.code()).contains("--as-of " + next);
    assertThat(check("--as-of", next).out())
        .contains(": error: [missing-responsible-unit] Evening show")
        .contains(": warning: [expired-waiver] ");

    Files.writeString(plan, Files.readString(plan).replace("id: show", "id: evening"));
    assertThat(check("--as-of", until).out()).contains(": warning: [stale-waiver] ");
    assertThat(SECTION.code()).containsAll(WaiverCheck.ids());
  }

  @Test
  void titles_numbers_and_order_are_not_in_the_fingerprint() throws IOException {
    String snippet = SECTION.blocks("yaml").get(0).text();
    String revised =
        Files.readString(plan).replace("Evening show", "Show").replace("19:00", "19:15");
    Files.writeString(plan, revised + snippet.substring(snippet.indexOf("waivers:")));
    assertThat(check("--waived").out())
        .contains(": waived: [missing-responsible-unit] Show")
        .doesNotContain("[stale-waiver]");
  }

  @Test
  void a_baseline_leaves_what_is_new() throws IOException {
    String baseline = folder.resolve("baseline.json").toString();
    assertThat(SECTION.code()).contains("--write-baseline FILE", "--baseline FILE", "--force");
    check("--write-baseline", baseline);
    Outcome known = check("--baseline", baseline);
    assertThat(known.code()).isZero();
    assertThat(known.out()).endsWith("; 6 known findings of the baseline not shown\n");
    Files.writeString(plan, Files.readString(plan).replace("pres-office", "fire-squad"));
    assertThat(check("--baseline", baseline).out())
        .contains("the plan lists no unit \"fire-squad\"")
        .contains("; 5 known findings of the baseline not shown")
        .contains("; 1 finding of the baseline no longer found");
  }

  @Test
  void a_machine_has_to_be_forced() {
    assertThat(SECTION.code()).contains("CI=true");
    String baseline = folder.resolve("baseline.json").toString();
    Tool machine = new Tool().environment("CI", "true");
    assertThat(machine.with("check", "--write-baseline", baseline, plan.toString()).code())
        .isEqualTo(2);
    assertThat(
            machine.with("check", "--write-baseline", baseline, "--force", plan.toString()).code())
        .isEqualTo(1);
  }
}
