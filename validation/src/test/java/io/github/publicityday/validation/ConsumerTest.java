package io.github.publicityday.validation;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.publicityday.PublicityPlan;
import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Somebody else's program compiles without a warning and runs, on the module path and on the class
 * path, with what the library needs at run time and nothing more: no annotations of Immutables or
 * JSpecify, no Jackson, no picocli. To compile it takes the annotations that Guava brings along, or
 * javac warns of Guava's own classes.
 */
class ConsumerTest {
  private static final String MODULE =
      """
      module consumer {
        requires io.github.publicityday.validation;
      }
      """;

  private static final String PROGRAM =
      """
      package consumer;

      import io.github.publicityday.Activity;
      import io.github.publicityday.ActivityId;
      import io.github.publicityday.ActivityKind;
      import io.github.publicityday.DeclaredCount;
      import io.github.publicityday.Festival;
      import io.github.publicityday.Participation;
      import io.github.publicityday.PublicityPlan;
      import io.github.publicityday.Staffing;
      import io.github.publicityday.StatedTime;
      import io.github.publicityday.StatedYear;
      import io.github.publicityday.TimeSlot;
      import io.github.publicityday.Unit;
      import io.github.publicityday.UnitRef;
      import io.github.publicityday.validation.Finding;
      import io.github.publicityday.validation.PlanValidator;
      import io.github.publicityday.validation.Report;
      import io.github.publicityday.validation.RulePolicy;
      import io.github.publicityday.validation.Severity;
      import io.github.publicityday.validation.rules.responsibility.UnknownUnit;
      import java.time.LocalDateTime;

      /** Builds a plan and prints what is wrong with it. */
      public final class Consumer {
        private Consumer() {}

        /**
         * Runs the program.
         *
         * @param args none
         */
        public static void main(String[] args) {
          TimeSlot slot =
              TimeSlot.of(
                  LocalDateTime.of(2027, 1, 10, 10, 0), LocalDateTime.of(2027, 1, 10, 11, 30));
          PublicityPlan plan =
              PublicityPlan.builder()
                  .year(StatedYear.of(2027))
                  .addUnits(Unit.of("patrol"))
                  .addActivities(
                      Activity.builder()
                          .id(ActivityId.of("square"))
                          .title("Square event")
                          .kind(ActivityKind.EVENT)
                          .time(StatedTime.exactly(slot))
                          .addDeclaredCounts(DeclaredCount.of(2, DeclaredCount.Counted.ZONES))
                          .addParts(
                              Activity.builder()
                                  .id(ActivityId.of("advice"))
                                  .title("Advice desk")
                                  .kind(ActivityKind.ZONE)
                                  .addParticipations(
                                      Participation.of(
                                          UnitRef.of("patroll"), Staffing.atLeast(2)))
                                  .build())
                          .build(),
                      Activity.builder()
                          .id(ActivityId.of("forum"))
                          .title("Forum")
                          .time(
                              StatedTime.relative(
                                  StatedTime.Relation.BEFORE,
                                  new StatedTime.OfFestival(Festival.SPRING_FESTIVAL)))
                          .build())
                  .build();
          PlanValidator validator =
              PlanValidator.builder()
                  .policy(
                      RulePolicy.builder()
                          .severity("declared-count-mismatch", Severity.WARNING)
                          .build())
                  .build();
          Report report = validator.validate(plan);
          for (Finding finding : report.findings()) {
            System.out.println(
                finding.severity() + " " + finding.rule() + " " + finding.subject());
            if (finding.evidence() instanceof UnknownUnit.Facts facts) {
              System.out.println("  nearest: " + facts.nearest().orElse("none"));
            }
          }
          System.out.println(report.ledger().size() + " rules");
        }
      }
      """;

  private static final List<String> OUTPUT =
      List.of(
          "ERROR missing-responsible-unit activities[square].parts[advice]",
          "ERROR unknown-unit activities[square].parts[advice].participants[patroll]",
          "  nearest: patrol",
          "ERROR missing-responsible-unit activities[forum]",
          "WARNING declared-count-mismatch activities[square].declared[zones]",
          BuiltInRules.all().size() + " rules");

  @TempDir Path folder;
  private Path classes;
  private Path program;

  @BeforeEach
  void write() throws IOException {
    classes = folder.resolve("classes");
    program =
        Files.writeString(
            Files.createDirectories(folder.resolve("src/consumer")).resolve("Consumer.java"),
            PROGRAM);
  }

  /** The library and all that it needs at run time. */
  private static final ImmutableList<String> RUNTIME =
      Stream.of(
              PlanValidator.class.getName(),
              PublicityPlan.class.getName(),
              "com.google.common.collect.ImmutableList",
              "com.google.common.util.concurrent.internal.InternalFutureFailureAccess",
              "com.tyme.solar.SolarDay")
          .map(ConsumerTest::locationOf)
          .collect(toImmutableList());

  private static String runtimePath() {
    return String.join(File.pathSeparator, RUNTIME);
  }

  private static String compilePath() {
    return runtimePath()
        + File.pathSeparator
        + locationOf("com.google.errorprone.annotations.DoNotCall");
  }

  private static String locationOf(String type) {
    try {
      return Path.of(
              Class.forName(type).getProtectionDomain().getCodeSource().getLocation().toURI())
          .toString();
    } catch (ClassNotFoundException | URISyntaxException e) {
      throw new LinkageError(e.getMessage(), e);
    }
  }

  @Test
  void thePathHoldsTheLibraryAndThreeJars() {
    assertThat(RUNTIME).hasSize(5).doesNotHaveDuplicates();
    assertThat(compilePath()).doesNotContain("immutables", "jackson", "picocli", "jspecify");
  }

  @Test
  void onTheModulePath() throws Exception {
    Path module = Files.writeString(folder.resolve("src/module-info.java"), MODULE);
    compile("--module-path", compilePath(), module.toString(), program.toString());
    assertThat(
            run(
                "--module-path",
                classes + File.pathSeparator + runtimePath(),
                "--module",
                "consumer/consumer.Consumer"))
        .isEqualTo(OUTPUT);
  }

  @Test
  void onTheClassPath() throws Exception {
    compile("--class-path", compilePath(), program.toString());
    assertThat(
            run("--class-path", classes + File.pathSeparator + runtimePath(), "consumer.Consumer"))
        .isEqualTo(OUTPUT);
  }

  private void compile(String... arguments) {
    ToolProvider javac = ToolProvider.findFirst("javac").orElseThrow();
    StringWriter messages = new StringWriter();
    PrintWriter writer = new PrintWriter(messages);
    ImmutableList<String> all =
        Stream.concat(
                Stream.of("--release", "17", "-Xlint:all", "-Werror", "-d", classes.toString()),
                Stream.of(arguments))
            .collect(toImmutableList());
    int result = javac.run(writer, writer, all.toArray(String[]::new));
    assertThat(messages.toString()).as("what javac says").isEmpty();
    assertThat(result).isZero();
  }

  private static List<String> run(String... arguments) throws Exception {
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    Process process =
        new ProcessBuilder(Stream.concat(Stream.of(java.toString()), Stream.of(arguments)).toList())
            .redirectErrorStream(true)
            .start();
    List<String> output;
    try (Stream<String> lines = process.inputReader(StandardCharsets.UTF_8).lines()) {
      output = lines.toList();
    }
    assertThat(process.waitFor()).as(String.join("\n", output)).isZero();
    return output;
  }
}
