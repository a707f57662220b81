package io.github.publicityday.validation;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.publicityday.validation.Pom.Dependency;
import io.github.publicityday.validation.Readme.Block;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What README.md says about the project itself: how it is built, what is in it, what it needs. */
class ReadmeProjectTest {
  private static final Readme README = Readme.read();
  private static final Pom PARENT = Pom.read(Path.of("pom.xml"));
  private static final ImmutableList<Pom> MODULES =
      Stream.of("core", "validation")
          .map(module -> Pom.read(Path.of(module, "pom.xml")))
          .collect(toImmutableList());
  private static final Pom VALIDATION = MODULES.get(1);
  private static final Pom TOOL = VALIDATION.plugin("maven-shade-plugin");
  private static final String JAR = TOOL.value("finalName") + ".jar";

  /** What people call the libraries that are not called like their artifact. */
  private static final Map<String, String> NAMES =
      Map.of(
          "com.fasterxml.jackson.core", "jackson",
          "com.fasterxml.jackson.dataformat", "jackson",
          "org.assertj", "assertj",
          "org.immutables", "immutables");

  @Test
  void theDependencyToDeclareIsThisProject() {
    assertThat(README.blocks("xml").stream().map(Block::text))
        .singleElement()
        .isEqualTo(
            """
            <dependency>
              <groupId>%s</groupId>
              <artifactId>%s</artifactId>
              <version>%s</version>
            </dependency>
            """
                .formatted(
                    PARENT.value("groupId"), VALIDATION.artifactId(), PARENT.value("version")));
  }

  @Test
  void itTakesTheJdkAndTheMavenThatTheBuildInsistsOn() {
    var stated = README.find("JDK \\((\\d+) or later\\) and Maven ([\\d.]+) or later");
    assertThat(PARENT.value("maven.compiler.release")).isEqualTo(stated.group(1));
    assertThat(PARENT.text())
        .contains("<requireJavaVersion> <version>[" + stated.group(1) + ",)</version>")
        .contains("<requireMavenVersion> <version>[" + stated.group(2) + ",)</version>");
  }

  private static ImmutableList<String> commands() {
    return README.section("Two commands").blocks("sh").stream()
        .flatMap(block -> block.text().lines())
        .filter(line -> !line.startsWith("#"))
        .collect(toImmutableList());
  }

  @Test
  void thereAreTwoCommands() {
    assertThat(commands()).hasSize(2);
  }

  @Test
  void theFirstBuildsTheJarThatItRuns() {
    assertThat(commands().get(0))
        .startsWith("mvn ")
        .contains(" " + TOOL.value("phase") + " && java -jar validation/target/" + JAR + " check ");
    assertThat(TOOL.value("mainClass"))
        .isEqualTo(PlanValidator.class.getPackageName() + ".cli.Main");
  }

  @Test
  void theSecondIsWhatIsRunBeforeAChangeIsTaken() throws IOException {
    Path run = Readme.ROOT.resolve(".ci/run");
    assumeThat(run).exists();
    assertThat(Files.readAllLines(run)).contains("exec " + commands().get(1));
  }

  @Test
  void theTestsNoticeAsManyChangesAsItSays() {
    var stated = README.find("`mvn -B -ntp -P(\\w+) (\\w+)` tests the tests: .* (\\d+) %");
    assertThat(VALIDATION.value("id", "profile")).isEqualTo(stated.group(1));
    Pom mutation = VALIDATION.plugin("pitest-maven");
    assertThat(mutation.value("phase")).isEqualTo(stated.group(2));
    assertThat(mutation.value("mutationThreshold")).isEqualTo(stated.group(3));
  }

  @Test
  void linksLeadToFiles() {
    assertThat(README.sections().stream().flatMap(section -> section.links().stream()))
        .isNotEmpty()
        .filteredOn(link -> !link.contains("://"))
        .allSatisfy(link -> assertThat(Readme.ROOT.resolve(link.replaceFirst("#.*", ""))).exists());
  }

  @Test
  void theLicenceIsThatOfTheProject() {
    assertThat(README.section("Licence").prose())
        .contains("[" + PARENT.value("name", "license") + "](LICENSE)");
  }

  /** One sentence of the section for each sort of dependency, the libraries at its beginning. */
  @ParameterizedTest
  @CsvSource({
    "at run time, compile",
    "only where they are used, optional",
    "at compile time, provided"
  })
  void dependenciesAreThoseOfTheBuild(String words, String sort) {
    String prose = README.section("Dependencies").text().replaceAll(" \\([^)]*\\)", "");
    ImmutableSet<String> stated =
        Arrays.stream(prose.split("(?<=\\.) "))
            .filter(sentence -> sentence.contains(" " + words))
            .map(sentence -> sentence.substring(0, sentence.indexOf(" " + words)))
            .flatMap(libraries -> Arrays.stream(libraries.split(", and |, | and ")))
            .map(name -> name.toLowerCase(Locale.ROOT))
            .collect(toImmutableSet());
    assertThat(stated)
        .as("libraries that \"Dependencies\" names before \"%s\"", words)
        .isEqualTo(libraries(dependency -> sort(dependency).equals(sort)));
  }

  private static String sort(Dependency dependency) {
    return dependency.optional() ? "optional" : dependency.scope();
  }

  private static ImmutableSet<String> libraries(Predicate<Dependency> which) {
    return MODULES.stream()
        .flatMap(pom -> pom.dependencies().stream())
        .filter(which)
        .filter(dependency -> !dependency.groupId().equals(PARENT.value("groupId")))
        .map(dependency -> NAMES.getOrDefault(dependency.groupId(), dependency.artifactId()))
        .collect(toImmutableSet());
  }

  @Test
  void whatIsOptionalIsInTheToolsJar() {
    assertThat(README.section("Dependencies").text()).contains("inside `" + JAR + "`");
    assertThat(MODULES.stream().flatMap(pom -> pom.dependencies().stream()))
        .filteredOn(Dependency::optional)
        .isNotEmpty()
        .allSatisfy(
            dependency ->
                assertThat(
                        TOOL.text()
                            .contains(
                                "<exclude>" + dependency.groupId() + ":" + dependency.artifactId()))
                    .as("%s is left out", dependency)
                    .isEqualTo(isForTests(dependency)));
    assertThat(TOOL.text()).contains("<exclude>com.google.guava:listenablefuture</exclude>");
  }

  /** What only the published test kit takes is no part of the tool. */
  private static boolean isForTests(Dependency dependency) {
    return dependency.groupId().equals("org.assertj");
  }

  @Test
  void typesThatAreNamedExist() throws IOException {
    ImmutableSet<String> types =
        ImmutableSet.<String>builder()
            .addAll(typesOf("core"))
            .addAll(typesOf("validation"))
            .build();
    assertThat(README.sections().stream().flatMap(section -> section.code().stream()))
        .filteredOn(code -> code.matches("([A-Z][a-z]+)+"))
        .contains("PlanValidator")
        .isSubsetOf(types);
  }

  private static ImmutableSet<String> typesOf(String module) throws IOException {
    try (Stream<Path> files = Files.walk(Readme.ROOT.resolve(module + "/src/main/java"))) {
      return files.map(ReadmeProjectTest::nameOf).collect(toImmutableSet());
    }
  }

  private static String nameOf(Path source) {
    return source.getFileName().toString().replace(".java", "");
  }

  @Test
  void theRuleToCopyIsTheSmallest() {
    Comparator<Rule> bySize = Comparator.comparingLong(ReadmeProjectTest::sizeOf);
    Rule smallest = BuiltInRules.all().stream().min(bySize).orElseThrow();
    assertThat(README.find("copy the smallest, `(\\w+)`").group(1))
        .isEqualTo(smallest.getClass().getSimpleName());
  }

  private static long sizeOf(Rule rule) {
    Path sources = Readme.ROOT.resolve("validation/src/main/java");
    try {
      return Files.readAllLines(
              sources.resolve(rule.getClass().getName().replace('.', '/') + ".java"))
          .size();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void messagesAreInThreeFiles() throws IOException {
    README.find("in the three `messages_\\*\\.properties`");
    Path folder =
        Readme.ROOT.resolve(
            "validation/src/main/resources/io/github/publicityday/validation/report");
    try (Stream<Path> bundles = Files.list(folder)) {
      assertThat(bundles.map(ReadmeProjectTest::nameOf))
          .filteredOn(name -> name.matches("messages_.*\\.properties"))
          .hasSize(3);
    }
  }

  @Test
  void aRuleGivesTheVerdictsThatAreNamed() {
    String verdicts = README.find("one of three verdicts: ([^.]*)\\.").group(1);
    assertThat(Readme.codeIn(verdicts)).hasSize(3);
    assertThat(Verdicts.class.getMethods())
        .extracting(Method::getName)
        .containsAll(Readme.codeIn(verdicts));
  }
}
