package io.github.publicityday.validation.cli;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.google.common.collect.ImmutableList;
import com.google.common.util.concurrent.internal.InternalFutureFailureAccess;
import com.tyme.solar.SolarDay;
import io.github.publicityday.PublicityPlan;
import io.github.publicityday.validation.PortfolioCheck;
import io.github.publicityday.validation.cli.Tool.Outcome;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.Yaml;
import picocli.CommandLine;

/** Many files in one run, and what they book twice between them. */
class TogetherTest {
  @TempDir Path folder;

  private String plan(String name, String title, String time) throws IOException {
    return Files.writeString(
            folder.resolve(name),
            """
            format: 1
            issuer: 明溪縣公安局
            units: squad
            activities:
              - {id: x, title: %s, time: 2027-01-10 %s, responsible: squad, participants: squad}
            """
                .replaceFirst("%s", title)
                .replaceFirst("%s", time))
        .toString();
  }

  private static List<String> lines(String text, String part) {
    return text.lines().filter(line -> line.contains(part)).toList();
  }

  @Test
  void plans_are_compared_with_each_other_only_when_asked() throws IOException {
    String a = plan("a.yaml", "Square", "10:00–11:00");
    String b = plan("b.yaml", "School", "10:30–11:30");
    Outcome alone = Tool.run("check", a, b);
    Outcome together = Tool.run("check", "--together", a, b);
    assertThat(alone.code()).isEqualTo(0);
    assertThat(together.code()).isEqualTo(0);
    assertThat(together.out())
        .startsWith(alone.out())
        .endsWith(
            a
                + ":5:20: warning: [unit-double-booked-between-plans] squad is due at Square and"
                + " School at the same time (10 January 2027, 10:30–11:00), according to "
                + a
                + " and "
                + b
                + ", where 2 people are needed together; its headcount is not stated\n  "
                + a
                + ":5:20: note: claimed by: Square, 10 January 2027, 10:00–11:00\n  "
                + b
                + ":5:20: note: claimed by: School, 10 January 2027, 10:30–11:30\n"
                + "between the plans: 0 errors, 1 warning, 0 infos; 0 checks could not be made\n");
    assertThat(Tool.run("check", "--together", "--fail-on", "warning", a, b).code()).isEqualTo(1);
    assertThat(alone.out()).doesNotContain("between");
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "zh-Hans", "zh-Hant"})
  void what_cannot_be_compared_is_listed(String language) throws IOException {
    String a = plan("a.yaml", "Square", "10:00–11:00");
    Files.writeString(Path.of(a), Files.readString(Path.of(a)).replaceFirst("issuer.*\n", ""));
    Outcome outcome = Tool.run("check", "--together", "--unchecked", "--lang", language, a);
    assertThat(lines(outcome.out(), "[unit-double-booked-between-plans]"))
        .singleElement()
        .asString()
        .startsWith(a + ":")
        .contains(a);
  }

  @Test
  void a_folder_stands_for_its_plans_and_a_file_counts_once() throws IOException {
    String a = plan("a.yaml", "Square", "10:00–11:00");
    String b = plan("b.yml", "School", "10:30–11:30");
    plan(".hidden.yaml", "Hidden", "10:30–11:30");
    plan("notes.txt", "Notes", "10:30–11:30");
    Outcome outcome =
        Tool.run("check", "--together", folder.toString(), a, folder.resolve(".") + "/a.yaml");
    assertThat(lines(outcome.out(), ": 0 errors")).hasSize(3);
    assertThat(outcome.out()).contains(a + ": 0 errors", b + ": 0 errors", "1 warning");
    Path empty = Files.createDirectory(folder.resolve("empty"));
    assertThat(Tool.run("check", "--together", empty.toString()))
        .isEqualTo(
            new Outcome(
                2,
                "between the plans: 0 errors, 0 warnings, 0 infos; 0 checks could not be made\n",
                empty + ": error: is a directory\n"));
  }

  @Test
  void json_tells_it_under_a_key_of_its_own() throws IOException {
    String a = plan("a.yaml", "Square", "10:00–11:00");
    String b = plan("b.yaml", "School", "10:30–11:30");
    assertThat(Tool.run("check", "--format", "json", a, b).out()).doesNotContain("\"between\"");
    assertThat(Tool.run("check", "--format", "json", "--together", a, b).out())
        .containsSubsequence(
            "\"reports\": [",
            "\"file\": ",
            "\n  \"between\": {\n    \"findings\": [",
            "\"subject\": \"issuers[明溪縣公安局].units[squad]\"",
            "\"pointer\": null",
            "\"subject\": \"plans[" + a + "].activities[x]\"",
            "\"line\": 5",
            "\"ledger\": [",
            "\"summary\": {");
    assertThat(Tool.run("check", "--format", "json", "--together", "missing").out())
        .endsWith("\n    }\n  }\n}\n");
  }

  /** Small files are done long before large ones, and still wait for their turn. */
  @Test
  void the_order_of_the_output_is_that_of_the_input() throws IOException {
    List<String> command = new ArrayList<>(List.of("check", "--together", "--fail-on", "never"));
    List<String> files = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      Path file = folder.resolve(ManyPlans.name(i));
      Files.writeString(file, ManyPlans.text(i, i % 7 == 0 ? 400 : 1));
      files.add(file.toString());
    }
    Path broken = Files.writeString(folder.resolve("broken.yaml"), "format: [");
    command.addAll(files);
    command.add(30, broken.toString());
    Outcome outcome = new Tool().with(command.toArray(String[]::new));
    assertThat(outcome.code()).isEqualTo(2);
    assertThat(lines(outcome.out(), "checks could not be made").stream().map(TogetherTest::file))
        .containsExactlyElementsOf(
            IntStream.rangeClosed(0, files.size())
                .mapToObj(i -> i < files.size() ? files.get(i) : "between the plans")
                .toList());
    assertThat(outcome.err()).startsWith(broken + ":1").hasLineCount(1);
  }

  private static String file(String line) {
    return line.substring(0, line.indexOf(": "));
  }

  @Test
  void progress_is_shown_on_a_terminal_and_erased() throws IOException {
    ManyPlans.write(folder, 60, 1);
    String[] command = {"check", "--together", "--fail-on", "never", folder.toString()};
    Outcome plain = new Tool().with(command);
    assertThat(plain.err()).isEmpty();
    Outcome shown = new Tool().errTerminal().with(command);
    assertThat(shown.out()).isEqualTo(plain.out());
    String last = "[" + "#".repeat(30) + "] 60/60";
    assertThat(shown.err())
        .startsWith("\r[" + " ".repeat(30) + "] 0/60\r")
        .contains("[" + "#".repeat(15) + " ".repeat(15) + "] 30/60")
        .endsWith("\r" + last + "\r" + " ".repeat(last.length()) + "\r");
    assertThat(new Tool().errTerminal().environment("NO_COLOR", "1").with(command).err()).isEmpty();
    assertThat(new Tool().errTerminal().environment("TERM", "dumb").with(command).err()).isEmpty();
    Outcome few = new Tool().errTerminal().with("check", "missing", "missing too");
    assertThat(few.err())
        .isEqualTo("missing: error: no such file\nmissing too: error: no such file\n");
  }

  /** The library and all that the command line needs, wherever this test got it from. */
  private static String classPath() {
    return Stream.of(
            Main.class,
            PublicityPlan.class,
            ImmutableList.class,
            InternalFutureFailureAccess.class,
            SolarDay.class,
            JsonFactory.class,
            YAMLFactory.class,
            Yaml.class,
            CommandLine.class)
        .map(type -> Path.of(URI.create(location(type))).toString())
        .collect(joining(File.pathSeparator));
  }

  private static String location(Class<?> type) {
    return type.getProtectionDomain().getCodeSource().getLocation().toString();
  }

  /** In a process of its own, which has less memory than all the plans would need. */
  @Test
  void many_plans_take_little_memory() throws Exception {
    ManyPlans.write(folder, 300, 40);
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx64m",
                "-Dfile.encoding=UTF-8",
                "-cp",
                classPath(),
                Main.class.getName(),
                "check",
                "--together",
                "--fail-on",
                "never",
                folder.toString())
            .redirectErrorStream(true)
            .start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(out).isZero();
    assertThat(lines(out, "checks could not be made").stream().map(TogetherTest::file))
        .hasSize(301)
        .isSortedAccordingTo(
            (a, b) -> b.startsWith("between") ? -1 : a.startsWith("between") ? 1 : a.compareTo(b));
    assertThat(lines(out, "[unit-double-booked-between-plans]")).isNotEmpty();
  }

  @Test
  void rules_between_plans_are_explained() {
    for (PortfolioCheck check : PortfolioCheck.values()) {
      assertThat(Tool.run("explain", check.id()).out())
          .startsWith(check.id() + " (found by check --together)\n")
          .contains("\n  Flags ");
    }
  }
}
