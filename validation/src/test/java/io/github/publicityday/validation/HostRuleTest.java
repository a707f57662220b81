package io.github.publicityday.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.publicityday.validation.Readme.Section;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Somebody else's rule, written by the recipe of README.md in a package of his own: it is found,
 * obeys the laws, and speaks three languages, on the class path and on the module path.
 */
class HostRuleTest {
  private static final Section RECIPE = Readme.read().section("Writing a rule");

  private static final String IMPORTS =
      """
      package org.example;

      import io.github.publicityday.ActivityKind;
      import io.github.publicityday.validation.Evidence;
      import io.github.publicityday.validation.PlanIndex;
      import io.github.publicityday.validation.Rule;
      import io.github.publicityday.validation.Severity;
      import io.github.publicityday.validation.Verdicts;
      import io.github.publicityday.validation.WorkItem;

      """;

  private static final String MODULE =
      """
      module org.example {
        requires io.github.publicityday.validation;

        opens org.example to
            io.github.publicityday.validation;

        provides io.github.publicityday.validation.Rule with
            org.example.NobodyInvited;
      }
      """;

  private static final String PROGRAM =
      """
      package org.example;

      import io.github.publicityday.format.PlanDocument;
      import io.github.publicityday.format.PlanFormat;
      import io.github.publicityday.format.PlanReader;
      import io.github.publicityday.validation.PlanValidator;
      import io.github.publicityday.validation.Report;
      import io.github.publicityday.validation.report.Explanation;
      import io.github.publicityday.validation.report.JsonReport;
      import io.github.publicityday.validation.report.Language;
      import io.github.publicityday.validation.report.Messages;
      import io.github.publicityday.validation.report.TextReport;
      import io.github.publicityday.validation.testing.RuleLaws;

      final class Host {
        private Host() {}

        public static void main(String[] args) throws Exception {
          RuleLaws.verify(new NobodyInvited());
          PlanDocument plan =
              PlanReader.create()
                  .read(
                      "format: 1\\nactivities:\\n  - title: Fair\\n    id: fair\\n    kind: event\\n",
                      "plan.yaml",
                      PlanFormat.YAML);
          PlanValidator validator = PlanValidator.builder().discoverRules().build();
          Report report = validator.validate(plan.plan());
          for (Language language : Language.values()) {
            Messages messages = Messages.in(language).with(validator.rules());
            StringBuilder text = new StringBuilder();
            TextReport.in(messages).write(plan, report, text);
            text.append(messages.explain("nobody-invited", Explanation.FLAGS)).append('\\n');
            try (JsonReport json = JsonReport.to(text, messages)) {
              json.add(plan, report);
            }
            text.toString()
                .lines()
                .filter(line -> line.contains("nobody is invited") || line.contains("任何人"))
                .forEach(System.out::println);
          }
        }
      }
      """;

  @TempDir Path folder;
  private Path classes;
  private final List<String> sources = new ArrayList<>();

  @BeforeEach
  void write() throws IOException {
    classes = Files.createDirectories(folder.resolve("classes"));
    Path source = Files.createDirectories(folder.resolve("src/org/example"));
    Path texts = Files.createDirectories(classes.resolve("org/example"));
    sources.add(
        Files.writeString(
                source.resolve("NobodyInvited.java"), IMPORTS + RECIPE.blocks("java").get(0).text())
            .toString());
    sources.add(Files.writeString(source.resolve("Host.java"), PROGRAM).toString());
    Readme.writeFiles(RECIPE.blocks("properties").get(0), texts);
  }

  private void register(String... classNames) throws IOException {
    Files.write(
        Files.createDirectories(classes.resolve("META-INF/services")).resolve(Rule.class.getName()),
        List.of(classNames));
  }

  private static String path(String... more) {
    return String.join(
        File.pathSeparator,
        Stream.of(Stream.of(more), JavaProgram.RUNTIME.stream(), JavaProgram.PARSERS.stream())
            .flatMap(each -> each)
            .toList());
  }

  private void compile(String kind) {
    JavaProgram.compile(
        classes,
        Stream.concat(Stream.of(kind, JavaProgram.compilePath()), sources.stream())
            .toArray(String[]::new));
  }

  private static void assertItSpeaks(List<String> printed) {
    assertThat(printed)
        .satisfiesExactly(
            line ->
                assertThat(line)
                    .isEqualTo("plan.yaml:3:12: info: [nobody-invited] nobody is invited to Fair"),
            line -> assertThat(line).isEqualTo("Flags an event to which nobody is invited."),
            line ->
                assertThat(line.strip()).isEqualTo("\"message\": \"nobody is invited to Fair\","),
            line -> assertThat(line).endsWith("[nobody-invited] “Fair”没有邀请任何人"),
            line -> assertThat(line).isEqualTo("Flags an event to which nobody is invited."),
            line -> assertThat(line.strip()).isEqualTo("\"message\": \"“Fair”没有邀请任何人\","),
            line -> assertThat(line).endsWith("[nobody-invited] 「Fair」沒有邀請任何人"),
            line -> assertThat(line).isEqualTo("Flags an event to which nobody is invited."),
            line -> assertThat(line.strip()).isEqualTo("\"message\": \"「Fair」沒有邀請任何人\","));
  }

  @Test
  void theRuleIsShort() {
    assertThat((IMPORTS + RECIPE.blocks("java").get(0).text()).lines()).hasSizeLessThan(40);
  }

  @Test
  void onTheClassPath() throws Exception {
    compile("--class-path");
    register("org.example.NobodyInvited");
    assertItSpeaks(
        JavaProgram.run(folder, "--class-path", path(classes.toString()), "org.example.Host"));
  }

  @Test
  void onTheModulePath() throws Exception {
    sources.add(Files.writeString(folder.resolve("src/module-info.java"), MODULE).toString());
    compile("--module-path");
    assertItSpeaks(
        JavaProgram.run(
            folder,
            "--module-path",
            path(
                classes.toString(),
                JavaProgram.locationOf("com.fasterxml.jackson.databind.ObjectMapper"),
                JavaProgram.locationOf("com.fasterxml.jackson.annotation.JsonView")),
            "--add-modules",
            "com.fasterxml.jackson.dataformat.yaml",
            "--module",
            "org.example/org.example.Host"));
  }

  private List<String> tool(String... arguments) throws Exception {
    List<String> all = new ArrayList<>(List.of("--class-path"));
    all.add(path(classes.toString(), JavaProgram.locationOf("picocli.CommandLine")));
    all.add("io.github.publicityday.validation.cli.Main");
    all.addAll(List.of(arguments));
    return JavaProgram.outputOf(folder, all.toArray(String[]::new));
  }

  @Test
  void theCommandLineListsAndExplainsIt() throws Exception {
    compile("--class-path");
    register("org.example.NobodyInvited");
    assertThat(tool("rules").stream().filter(line -> !line.startsWith(" ")))
        .hasSize(
            BuiltInRules.all().size()
                + WaiverCheck.values().length
                + PortfolioCheck.values().length
                + 1)
        .anyMatch(line -> line.matches("nobody-invited +info +Flags an event to which nobody .*"));
    assertThat(tool("explain", "nobody-invited"))
        .contains("  Flags an event to which nobody is invited.");
  }

  @Test
  void aRuleThatCannotBeLoadedIsNamedInOneLine() throws Exception {
    register("org.example.Missing");
    assertThat(tool("rules"))
        .containsExactly(
            "publicityday: error: a rule cannot be loaded: Provider org.example.Missing not found",
            "Try 'publicityday --help'.");
  }

  @Test
  void twoRulesOfOneIdAreNamedInOneLine() throws Exception {
    String twin =
        IMPORTS.replace("org.example;", "org.example.twin;") + RECIPE.blocks("java").get(0).text();
    Path source = Files.createDirectories(folder.resolve("src/org/example/twin"));
    sources.add(Files.writeString(source.resolve("NobodyInvited.java"), twin).toString());
    compile("--class-path");
    register("org.example.NobodyInvited", "org.example.twin.NobodyInvited");
    assertThat(tool("rules").get(0))
        .isEqualTo(
            "publicityday: error: two rules have the id \"nobody-invited\":"
                + " org.example.NobodyInvited and org.example.twin.NobodyInvited");
  }
}
