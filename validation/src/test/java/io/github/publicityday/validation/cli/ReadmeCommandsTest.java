package io.github.publicityday.validation.cli;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.publicityday.validation.BuiltInRules;
import io.github.publicityday.validation.PlanIndex;
import io.github.publicityday.validation.Readme;
import io.github.publicityday.validation.Readme.Block;
import io.github.publicityday.validation.Readme.Section;
import io.github.publicityday.validation.Rule;
import io.github.publicityday.validation.Severity;
import io.github.publicityday.validation.Verdicts;
import io.github.publicityday.validation.cli.Tool.Outcome;
import io.github.publicityday.validation.report.Explanation;
import io.github.publicityday.validation.report.Language;
import io.github.publicityday.validation.report.Messages;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The command lines of README.md do what it says. */
class ReadmeCommandsTest {
  private static final Readme README = Readme.read();
  private static final String JAR = "java -jar validation/target/publicityday.jar ";
  private static final String EXAMPLES = "validation/examples/";
  private static final Path CLEAN = Readme.ROOT.resolve(EXAMPLES + "clean.yaml");
  private static final Path BROKEN = Readme.ROOT.resolve(EXAMPLES + "broken.yaml");

  /** What stands for something of the reader's own, and what a test puts in its place. */
  private static final ImmutableMap<String, String> PLACEHOLDERS =
      ImmutableMap.<String, String>builder()
          .put("FILE", CLEAN.toString())
          .put("FILE...", CLEAN.toString())
          .put("方案.yaml", CLEAN.toString())
          .put("OLD", CLEAN.toString())
          .put("NEW", CLEAN.toString())
          .put("RULE", "unknown-unit")
          .put("规则名", "unknown-unit")
          .put("CS", "UTF-8")
          .buildOrThrow();

  @TempDir Path folder;

  /** The words of a command line, its files seen from here. */
  private static String[] arguments(String line) {
    return Splitter.on(' ')
        .omitEmptyStrings()
        .splitToStream(line.strip())
        .map(ReadmeCommandsTest::argument)
        .toArray(String[]::new);
  }

  private static String argument(String word) {
    String one = word.replaceFirst("\\|.*", "");
    if (one.matches("[A-Z]{2,}(\\.\\.\\.)?") && !PLACEHOLDERS.containsKey(one)) {
      throw new AssertionError("README.md writes " + one + "; tell here what it stands for");
    }
    Path file = Readme.ROOT.resolve(one);
    return Files.exists(file) ? file.toString() : PLACEHOLDERS.getOrDefault(one, one);
  }

  static Stream<Block> transcripts() {
    return README.blocks("text").stream().filter(block -> block.text().startsWith("$ "));
  }

  @Test
  void the_readme_opens_with_a_transcript() {
    assertThat(transcripts().findFirst().orElseThrow().text())
        .startsWith("$ " + JAR + "check " + EXAMPLES + "broken.yaml\n");
  }

  /** If this fails, the expected text is the one to paste. */
  @ParameterizedTest
  @MethodSource("transcripts")
  void a_transcript_is_what_the_tool_prints(Block block) {
    int end = block.text().indexOf('\n');
    String line = block.text().substring(0, end);
    assertThat(line).startsWith("$ " + JAR);
    Outcome outcome = Tool.run(arguments(line.substring(("$ " + JAR).length())));
    assertThat(outcome.err()).isEmpty();
    assertThat(block.text().substring(end + 1))
        .isEqualTo(outcome.out().replace(Readme.ROOT.resolve(EXAMPLES) + "/", EXAMPLES));
  }

  /** Every command line of the tool: in shells, in transcripts, and in the prose. */
  static Stream<String> lines() {
    Stream<String> shells =
        README.blocks("sh").stream()
            .flatMap(block -> block.text().replace("\\\n", " ").lines())
            .filter(line -> !line.startsWith("#"))
            .flatMap(line -> Splitter.on("&&").trimResults().splitToStream(line))
            .filter(line -> line.startsWith("java ") && line.contains(".jar "))
            .map(line -> line.substring(line.lastIndexOf(".jar ") + ".jar ".length()));
    Stream<String> transcripts =
        transcripts()
            .map(block -> block.text().lines().findFirst().orElseThrow())
            .map(line -> line.substring(("$ " + JAR).length()));
    Stream<String> prose =
        Stream.concat(
                README.sections().stream().flatMap(section -> section.code().stream()),
                README.table("command", "does").rows().stream()
                    .flatMap(row -> Readme.codeIn(row.get(0)).stream()))
            .filter(
                code -> code.matches("(publicityday )?(check|diff|rules|explain|convert|new) .+"))
            .map(code -> code.replaceFirst("^publicityday ", "").replace("\\|", "|"));
    return Stream.of(shells, transcripts, prose).flatMap(each -> each).distinct();
  }

  @ParameterizedTest
  @MethodSource("lines")
  void a_command_line_is_understood(String line) {
    Outcome outcome = Tool.run(arguments(line));
    assertThat(outcome.err()).as("%s says", line).isEmpty();
    assertThat(outcome.code()).as("exit code of %s", line).isBetween(0, 1);
    assertThat(outcome.out()).isNotEmpty();
  }

  @Test
  void the_real_plan_is_of_the_year_that_is_told_and_has_findings() {
    Block block = README.section("Two commands").blocks("sh").get(0);
    Pattern sentence = Pattern.compile("checks a real plan of (\\d{4})");
    MatchResult year = sentence.matcher(block.text()).results().findFirst().orElseThrow();
    String line = block.text().substring(block.text().indexOf(JAR) + JAR.length());
    assertThat(line).startsWith("check " + EXAMPLES).contains(year.group(1));
    Outcome outcome = Tool.run(arguments(line));
    assertThat(outcome.code()).isEqualTo(1);
    assertThat(outcome.out()).contains(" error: [");
  }

  @Test
  void exit_codes_are_those_of_the_tool() {
    String codes = README.find("Exit codes: ([^.]*)\\.").group(1);
    assertThat(Pattern.compile("(?:^|, )(\\d) ").matcher(codes).results())
        .extracting(code -> Integer.parseInt(code.group(1)))
        .containsExactlyElementsOf(Stream.of(Exit.values()).map(Exit::code).toList());
    assertThat(codes).endsWith("of several the highest").contains("`--fail-on` (an error, unless");
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
  void exit_codes_mean_what_is_said() {
    String clean = CLEAN.toString();
    String broken = BROKEN.toString();
    String missing = folder.resolve("missing.yaml").toString();
    assertThat(Tool.run("check", clean).code()).isZero();
    assertThat(Tool.run("check", "--fail-on", "never", broken).code()).isZero();
    assertThat(Tool.run("check", broken).code()).isEqualTo(1);
    assertThat(Tool.run("check").code()).isEqualTo(2);
    assertThat(Tool.run("check", missing).code()).isEqualTo(2);
    assertThat(new Tool().rule(new Throwing()).with("check", clean).code()).isEqualTo(3);
    assertThat(Tool.run("check", broken, clean).code()).isEqualTo(1);
    assertThat(Tool.run("check", broken, missing, clean).code()).isEqualTo(2);
    assertThat(new Tool().rule(new Throwing()).with("check", clean, missing, broken).code())
        .isEqualTo(3);
  }

  @Test
  void a_hyphen_is_standard_input() throws IOException {
    assertThat(README.section("Command line").code()).contains("-");
    assertThat(new Tool().input(Files.readString(BROKEN)).with("check", "-").code()).isEqualTo(1);
  }

  /** The README says of each heading of an explanation what stands under it. */
  @Test
  void explain_tells_all_that_is_announced() {
    README.find("`publicityday explain RULE` tells the rest: the smallest failing plan and");
    for (Rule rule : BuiltInRules.all()) {
      assertThat(Tool.run("explain", rule.id()).out())
          .contains(
              Stream.of(Explanation.values())
                  .map(part -> "\n" + Messages.in(Language.ENGLISH).labelOf(part) + "\n  ")
                  .toList());
    }
  }

  @Test
  void new_prints_a_plan_for_the_day_and_year_that_are_asked_for() {
    String line = lines().filter(each -> each.startsWith("new ")).findFirst().orElseThrow();
    List<String> words = List.of(arguments(line));
    assertThat(Tool.run(arguments(line)).out())
        .contains("\nday: " + words.get(words.indexOf("--day") + 1) + "\n")
        .contains("\ndate: " + words.get(words.indexOf("--year") + 1) + "-")
        .contains("# ");
  }

  private static Section chinese() {
    return README.section("中文");
  }

  @Test
  void the_words_that_the_chinese_section_explains_are_those_of_reports() {
    Messages messages = Messages.in(Language.SIMPLIFIED_CHINESE);
    assertThat(chinese().code())
        .containsSubsequence(
            messages.labelOf(Severity.ERROR),
            messages.labelOf(Severity.WARNING),
            messages.labelOf(Severity.INFO));
    ImmutableList<String> lines =
        chinese().blocks("sh").stream().map(Block::text).collect(toImmutableList());
    assertThat(lines).singleElement().asString().contains("check --lang zh-Hans ");
    assertThat(Tool.run("check", "--lang", "zh-Hans", BROKEN.toString()).out())
        .contains(": " + messages.labelOf(Severity.ERROR) + ": [");
  }

  @Test
  void the_encoding_that_the_chinese_section_tells_is_read() throws IOException {
    Optional<String> option =
        chinese().code().stream().filter(code -> code.startsWith("--encoding ")).findFirst();
    String name = option.orElseThrow().substring("--encoding ".length());
    Path file = folder.resolve("plan.yaml");
    Files.writeString(file, Files.readString(CLEAN), Charset.forName(name));
    assertThat(Tool.run("check", file.toString()).code()).isEqualTo(2);
    assertThat(Tool.run("check", "--encoding", name, file.toString()).code()).isZero();
  }
}
