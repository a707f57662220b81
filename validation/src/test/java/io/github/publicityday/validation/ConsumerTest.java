package io.github.publicityday.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
          "WARNING missing-venue activities[square]",
          "WARNING declared-count-mismatch activities[square].declared[zones]",
          "INFO missing-time activities[forum]",
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

  @Test
  void thePathHoldsTheLibraryAndThreeJars() {
    assertThat(JavaProgram.RUNTIME).hasSize(5).doesNotHaveDuplicates();
    assertThat(JavaProgram.compilePath())
        .doesNotContain("immutables", "jackson", "picocli", "jspecify");
  }

  @Test
  void onTheModulePath() throws Exception {
    Path module = Files.writeString(folder.resolve("src/module-info.java"), MODULE);
    JavaProgram.compile(
        classes, "--module-path", JavaProgram.compilePath(), module.toString(), program.toString());
    assertThat(
            JavaProgram.run(
                folder,
                "--module-path",
                classes + File.pathSeparator + JavaProgram.runtimePath(),
                "--module",
                "consumer/consumer.Consumer"))
        .isEqualTo(OUTPUT);
  }

  @Test
  void onTheClassPath() throws Exception {
    JavaProgram.compile(classes, "--class-path", JavaProgram.compilePath(), program.toString());
    assertThat(
            JavaProgram.run(
                folder,
                "--class-path",
                classes + File.pathSeparator + JavaProgram.runtimePath(),
                "consumer.Consumer"))
        .isEqualTo(OUTPUT);
  }
}
