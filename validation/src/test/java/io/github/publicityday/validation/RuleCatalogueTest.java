package io.github.publicityday.validation;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.google.common.base.CaseFormat;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule is registered, named, tested and documented in the same way. */
class RuleCatalogueTest {
  private static final Path SOURCES = Path.of("src", "main", "java");
  private static final Path RULES =
      SOURCES.resolve(Path.of("io", "github", "publicityday", "validation", "rules"));

  /** The sections of a rule's documentation, in order. */
  private static final List<String> TEMPLATE =
      List.of(
          "Flags ",
          "<p><b>Fails:</b> ",
          "<b>Passes:</b> ",
          "<p><b>Why it matters:</b> ",
          "<p><b>Severity:</b> ",
          "<p><b>Leaves alone:</b> ",
          "<p><b>Cannot be checked:</b> ");

  private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/|//[^\\n]*", Pattern.DOTALL);
  private static final Pattern EVIDENCE =
      Pattern.compile(
          "\\n  public record [^{]*implements Evidence \\{(\\}\\n|.*?\\n  \\}\\n)", Pattern.DOTALL);

  static ImmutableList<Rule> rules() {
    return BuiltInRules.all();
  }

  /** The classes in the packages of rules that are rules. */
  private static ImmutableList<Class<?>> classes() throws IOException {
    try (Stream<Path> files = Files.walk(RULES)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .filter(file -> !file.endsWith("package-info.java"))
          .<Class<?>>map(RuleCatalogueTest::classIn)
          .filter(Rule.class::isAssignableFrom)
          .collect(toImmutableList());
    }
  }

  private static Class<?> classIn(Path file) {
    String name =
        SOURCES.relativize(file).toString().replace(file.getFileSystem().getSeparator(), ".");
    try {
      return Class.forName(name.substring(0, name.length() - ".java".length()));
    } catch (ClassNotFoundException e) {
      throw new LinkageError(e.getMessage(), e);
    }
  }

  private static String source(Rule rule) {
    Path file = SOURCES.resolve(rule.getClass().getName().replace('.', '/') + ".java");
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void everyRuleIsRegistered() throws IOException {
    assertThat(classes())
        .hasSizeGreaterThanOrEqualTo(10)
        .containsExactlyInAnyOrderElementsOf(rules().stream().map(Object::getClass).toList());
  }

  @Test
  void theRegisterIsSortedByName() {
    assertThat(rules().stream().map(rule -> rule.getClass().getSimpleName()))
        .isSorted()
        .doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void theIdIsTheNameInKebabCase(Rule rule) {
    assertThat(rule.id())
        .matches("[a-z]+(-[a-z]+)*")
        .isEqualTo(
            CaseFormat.UPPER_CAMEL.to(CaseFormat.LOWER_HYPHEN, rule.getClass().getSimpleName()));
  }

  @ParameterizedTest
  @MethodSource("rules")
  void hasATestOfItsName(Rule rule) {
    assertThatCode(() -> Class.forName(rule.getClass().getName() + "Test"))
        .doesNotThrowAnyException();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void isFinalAndHasNoState(Rule rule) {
    assertThat(rule.getClass()).isFinal().isPublic();
    // Tools that watch classes at work add fields of their own.
    assertThat(rule.getClass().getDeclaredFields())
        .filteredOn(field -> !field.isSynthetic())
        .allMatch(field -> Modifier.isFinal(field.getModifiers()));
    assertThat(rule.getClass().getSuperclass()).isEqualTo(Object.class);
  }

  @ParameterizedTest
  @MethodSource("rules")
  void isDocumentedOnTheTemplate(Rule rule) {
    String source = source(rule);
    int end = source.indexOf("*/\npublic final class " + rule.getClass().getSimpleName());
    assertThat(end).as("the class after its documentation").isPositive();
    String documentation =
        source
            .substring(source.lastIndexOf("/**", end) + "/**".length(), end)
            .replaceAll("\\n \\* ?", " ")
            .strip();
    assertThat(documentation).startsWith(TEMPLATE.get(0));
    assertThat(documentation).containsSubsequence(TEMPLATE);
    for (int i = 0; i < TEMPLATE.size(); i++) {
      int start = documentation.indexOf(TEMPLATE.get(i)) + TEMPLATE.get(i).length();
      int stop =
          i + 1 < TEMPLATE.size()
              ? documentation.indexOf(TEMPLATE.get(i + 1))
              : documentation.length();
      assertThat(documentation.substring(start, stop).strip())
          .as(TEMPLATE.get(i))
          .hasSizeGreaterThan(5)
          .endsWith(".");
    }
  }

  @ParameterizedTest
  @MethodSource("rules")
  void theDocumentedSeverityIsTheRules(Rule rule) {
    Matcher severity = Pattern.compile("<b>Severity:</b>\\s+(?:\\* )?(\\w+)").matcher(source(rule));
    assertThat(severity.find()).isTrue();
    assertThat(severity.group(1)).isEqualToIgnoringCase(rule.severity().name());
  }

  /** A rule is read in one go; what is longer has a concept in it that wants a name elsewhere. */
  @ParameterizedTest
  @MethodSource("rules")
  void hasAtMostSeventyLinesOfCodeBesideItsEvidence(Rule rule) {
    String code = COMMENT.matcher(source(rule)).replaceAll("");
    String withoutEvidence = EVIDENCE.matcher(code).replaceAll("\n");
    assertThat(
            withoutEvidence
                .lines()
                .filter(line -> !line.isBlank())
                .filter(line -> !line.startsWith("import ") && !line.startsWith("package ")))
        .hasSizeBetween(10, 70);
  }

  @ParameterizedTest
  @MethodSource("rules")
  void hasEvidenceOfItsOwn(Rule rule) {
    assertThat(rule.getClass().getDeclaredClasses())
        .filteredOn(Evidence.class::isAssignableFrom)
        .isNotEmpty()
        .allMatch(Class::isRecord)
        .allMatch(evidence -> Modifier.isPublic(evidence.getModifiers()));
  }
}
