package io.github.publicityday.validation;

import static io.github.publicityday.validation.Plans.activity;
import static io.github.publicityday.validation.Plans.plan;
import static io.github.publicityday.validation.Plans.units;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.publicityday.PublicityPlan;
import io.github.publicityday.format.PlanFormat;
import io.github.publicityday.format.PlanReader;
import io.github.publicityday.validation.Readme.Block;
import io.github.publicityday.validation.report.Language;
import io.github.publicityday.validation.report.Messages;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The files and programs that README.md shows are what it says that they are. */
class ReadmeSnippetsTest {
  private static final Readme README = Readme.read();

  /** What a program of the README may take from the library and the JDK without saying so. */
  private static final List<String> IMPORTS =
      List.of(
          "io.github.publicityday",
          "io.github.publicityday.format",
          "io.github.publicityday.validation",
          "io.github.publicityday.validation.portfolio",
          "io.github.publicityday.validation.report",
          "io.github.publicityday.validation.testing",
          "java.nio.file",
          "java.time",
          "java.util",
          "java.util.stream");

  private static final Pattern TYPE =
      Pattern.compile(
          "(?m)^(?:(?:public|final|abstract|sealed) )*(?:class|record|interface|enum) ");

  @TempDir Path folder;

  /** Blocks of a new language want a test; say here that they have one. */
  @Test
  void everyBlockIsOfALanguageThatIsTested() {
    assertThat(README.blocks())
        .extracting(Block::language)
        .isSubsetOf("java", "properties", "sh", "text", "xml", "yaml");
  }

  @Test
  void thePlanThatOpensTheReadmeIsTheExampleByteForByte() throws IOException {
    Path example = Readme.ROOT.resolve("validation/examples/broken.yaml");
    assertThat(README.blocks("yaml").get(0).text()).isEqualTo(Files.readString(example));
  }

  private static boolean isPlan(Block block) {
    return Pattern.compile("(?m)^(title|units|activities):").matcher(block.text()).find();
  }

  static Stream<Block> plans() {
    return README.blocks("yaml").stream().filter(ReadmeSnippetsTest::isPlan);
  }

  static Stream<Block> policies() {
    return README.blocks("yaml").stream().filter(block -> !isPlan(block));
  }

  @ParameterizedTest
  @MethodSource("plans")
  void aPlanCanBeRead(Block block) throws IOException {
    PublicityPlan plan =
        PlanReader.create().read(block.text(), block.toString(), PlanFormat.YAML).plan();
    assertThat(plan).isNotEqualTo(PublicityPlan.builder().build());
  }

  @ParameterizedTest
  @MethodSource("policies")
  void aPolicyDoesWhatItSays(Block block) throws IOException {
    RulePolicy policy =
        RulePolicyReader.create().read(block.text(), block.toString(), PlanFormat.YAML);
    List<MatchResult> settings =
        Pattern.compile("(?m)^  ([a-z-]+): (off|error|warning|info)$")
            .matcher(block.text())
            .results()
            .toList();
    assertThat(policy).isNotEqualTo(RulePolicy.standard());
    Report before = PlanValidator.create().validate(clashing());
    Report after = PlanValidator.builder().policy(policy).build().validate(clashing());
    for (MatchResult setting : settings) {
      assertThat(severities(before, setting.group(1)))
          .as("findings of %s before", setting.group(1))
          .isNotEmpty()
          .isNotEqualTo(severitiesBy(setting));
      assertThat(severities(after, setting.group(1)))
          .as("findings of %s under the policy", setting.group(1))
          .isEqualTo(severitiesBy(setting));
    }
  }

  /** A plan with a finding of each rule whose setting a policy of the README changes. */
  private static PublicityPlan clashing() {
    return plan(
        units("office"),
        activity("a").between("10:00", "11:00").in("market").under("office").attendedBy("office"),
        activity("b").between("10:00", "11:00").in("market").under("office").attendedBy("office"));
  }

  private static Set<String> severities(Report report, String rule) {
    return report.findings().stream()
        .filter(finding -> finding.rule().equals(rule))
        .map(finding -> finding.severity().name().toLowerCase(Locale.ROOT))
        .collect(toSet());
  }

  private static Set<String> severitiesBy(MatchResult setting) {
    return setting.group(2).equals("off") ? Set.of() : Set.of(setting.group(2));
  }

  @Test
  void limitsAreWhatTheReadmeSays() throws IOException {
    MatchResult standard =
        README.find(
            "([\\d,]+) findings of one rule and severity, and ([\\d,]+) related elements of one");
    assertThat(ReportLimits.STANDARD)
        .isEqualTo(new ReportLimits(number(standard.group(1)), number(standard.group(2))));
    assertThat(policies())
        .extracting(
            block ->
                RulePolicyReader.create()
                    .read(block.text(), block.toString(), PlanFormat.YAML)
                    .limits())
        .containsExactly(new ReportLimits(200, Integer.MAX_VALUE));
  }

  private static int number(String figures) {
    return Integer.parseInt(figures.replace(",", ""));
  }

  @Test
  void oneReportReadsInThreeLanguages() {
    README.find("one report reads in English, 简体中文 and 繁體中文");
    for (Finding finding : PlanValidator.create().validate(clashing()).findings()) {
      assertThat(Language.values())
          .hasSize(3)
          .extracting(language -> Messages.in(language).of(finding))
          .doesNotHaveDuplicates();
    }
  }

  @Test
  void theLedgerHasALineForEveryRule() {
    README.find("The report's ledger has a line for every rule:");
    RulePolicy policy = RulePolicy.builder().disable("unknown-unit").build();
    assertThat(PlanValidator.builder().policy(policy).build().validate(clashing()).ledger())
        .extracting(LedgerLine::rule)
        .containsExactlyElementsOf(BuiltInRules.all().stream().map(Rule::id).toList());
  }

  static Stream<Block> javaBlocks() {
    return README.blocks("java").stream();
  }

  /**
   * A block of statements runs as the body of a program, beside the types that its section
   * declares, in the folder of the repository, and prints the text block that follows it, if one
   * does. Parsers are on the path only where it reads a file.
   */
  @ParameterizedTest
  @MethodSource("javaBlocks")
  void aProgramCompilesWithoutAWarningAndPrintsWhatFollows(Block block) throws Exception {
    String name = "Snippet" + block.number();
    Path source = Files.writeString(folder.resolve(name + ".java"), program(name, block));
    Path classes = folder.resolve("classes");
    JavaProgram.compile(classes, "--class-path", JavaProgram.compilePath(), source.toString());
    if (isType(block)) {
      return;
    }
    README.blocks("properties").forEach(properties -> Readme.writeFiles(properties, classes));
    String path = classes + File.pathSeparator + JavaProgram.runtimePath();
    String parsers = String.join(File.pathSeparator, JavaProgram.PARSERS);
    boolean reads = block.text().contains("Reader.create()");
    List<String> printed =
        JavaProgram.run(
            Readme.ROOT, "--class-path", reads ? path + File.pathSeparator + parsers : path, name);
    assertThat(printed).as("what %s prints", block).isNotEmpty();
    outputOf(block)
        .ifPresent(
            output ->
                assertThat(output.text().lines())
                    .as("the text block after %s, against what it prints", block)
                    .containsExactlyElementsOf(printed));
  }

  private static boolean isType(Block block) {
    return TYPE.matcher(block.text()).find();
  }

  private static Optional<Block> outputOf(Block block) {
    return README.blocks().stream()
        .filter(next -> next.number() == block.number() + 1)
        .filter(next -> next.section().equals(block.section()))
        .filter(next -> next.language().equals("text") && !next.text().startsWith("$ "))
        .findFirst();
  }

  private static String program(String name, Block block) {
    StringBuilder program = new StringBuilder();
    IMPORTS.forEach(each -> program.append("import ").append(each).append(".*;\n"));
    README.blocks("java").stream()
        .filter(type -> isType(type) && type.section().equals(block.section()))
        .map(type -> type.text().replaceFirst("(?m)^public (?=final class )", ""))
        .forEach(program::append);
    program.append("final class ").append(name).append(" {\n  private ").append(name);
    program.append("() {}\n  public static void main(String[] args) throws Exception {\n");
    return program.append(isType(block) ? "" : block.text()).append("  }\n}\n").toString();
  }
}
