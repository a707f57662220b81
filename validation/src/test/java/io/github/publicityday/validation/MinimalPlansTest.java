package io.github.publicityday.validation;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static com.google.common.collect.MoreCollectors.onlyElement;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.publicityday.PublicityPlan;
import io.github.publicityday.format.PlanReader;
import io.github.publicityday.validation.portfolio.NamedPlan;
import io.github.publicityday.validation.portfolio.Portfolio;
import io.github.publicityday.validation.report.Explanation;
import io.github.publicityday.validation.report.Language;
import io.github.publicityday.validation.report.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever can be found has a minimal bad plan that triggers exactly it, and the nearest good plan,
 * which is silent.
 *
 * <p>They stand in a folder of the rule's id: {@code bad.yaml} beside {@code good.yaml}; {@code
 * bad-KIND.yaml} for another kind of failure, beside its own {@code good-KIND.yaml} where {@code
 * good.yaml} is not the nearest; and {@code unchecked.yaml} where the rule can be unable to tell.
 * What is found between plans is found between these and {@code other.yaml}; waivers are judged as
 * of {@link #AS_OF}, but for {@code unchecked.yaml}, of which nobody tells the day.
 */
class MinimalPlansTest {
  private static final Path RULES =
      Path.of("src", "test", "resources", "io", "github", "publicityday", "validation", "rules");

  /** How many lines, all in one place, a bad plan and its good one may have of their own. */
  private static final int MAX_LINES_APART = 3;

  /** What is longer is no minimal plan. */
  private static final int MAX_LINES = 35;

  private static final PlanReader READER = PlanReader.create();

  static final LocalDate AS_OF = LocalDate.of(2027, 1, 5);

  private static final RuleDirectory DIRECTORY = RuleDirectory.of(BuiltInRules.all());

  /** A waiver that has run out brings back what it was for. */
  private static final ImmutableMap<String, String> BROUGHT_BACK =
      ImmutableMap.of("expired-waiver", "missing-responsible-unit");

  /**
   * Rules whose check is made impossible by what is a gap of its own, and the rule that finds it.
   */
  private static final ImmutableMap<String, String> CAUSE =
      ImmutableMap.<String, String>builder()
          .put("conflicting-lead", "collective-not-enumerated")
          .put("ordinal-mismatch", "year-unknown")
          .put("outside-parent-time", "missing-time")
          .put("part-unit-not-participating", "collective-not-enumerated")
          .put("quota-contradiction", "collective-not-enumerated")
          .put("relay-overrun", "missing-time")
          .put("responsible-unit-not-participating", "collective-not-enumerated")
          .put("supervisor-missing", "collective-not-enumerated")
          .put("unit-double-booked", "collective-not-enumerated")
          .put("wrong-day", "year-unknown")
          .buildOrThrow();

  /** A plan file in the folder of its rule. */
  record Example(Path file) {
    String rule() {
      return file.getName(file.getNameCount() - 2).toString();
    }

    /** The good plan that this bad one is compared with. */
    Path good() {
      Path own = file.resolveSibling(file.getFileName().toString().replace("bad", "good"));
      return Files.exists(own) ? own : file.resolveSibling("good.yaml");
    }

    /** What the rules say that are on by default, and that of the folder. */
    Report report() throws IOException {
      RulePolicy policy = RulePolicy.builder().enable(rule()).build();
      PlanValidator validator = PlanValidator.builder().policy(policy).build();
      if (DIRECTORY.find(rule()).orElseThrow() instanceof PortfolioCheck) {
        return reportWithOther(validator);
      }
      PublicityPlan plan = READER.read(file).plan();
      return file.endsWith("unchecked.yaml")
          ? validator.validate(plan)
          : validator.validate(plan, AS_OF);
    }

    /** What is found in this plan, in the other, and between them. */
    private Report reportWithOther(PlanValidator validator) throws IOException {
      Portfolio portfolio = Portfolio.of(validator);
      List<Report> reports =
          List.of(
              portfolio.add(NamedPlan.of(READER.read(file))),
              portfolio.add(NamedPlan.of(READER.read(file.resolveSibling("other.yaml")))),
              portfolio.clashes());
      return new Report(
          reports.stream().flatMap(report -> report.findings().stream()).collect(toImmutableList()),
          ImmutableList.of(),
          reports.stream().flatMap(report -> report.ledger().stream()).collect(toImmutableList()));
    }

    /** What the rule of the folder could not check. */
    List<Unchecked> unchecked() throws IOException {
      return report().ledger().stream()
          .filter(line -> line.rule().equals(rule()))
          .collect(onlyElement())
          .unchecked();
    }

    @Override
    public String toString() {
      return RULES.relativize(file).toString();
    }
  }

  static ImmutableList<Example> bad() throws IOException {
    return named("bad(-[a-z]+)*\\.yaml");
  }

  static ImmutableList<Example> good() throws IOException {
    return named("good(-[a-z]+)*\\.yaml");
  }

  static ImmutableList<Example> unchecked() throws IOException {
    return named("unchecked\\.yaml");
  }

  private static ImmutableList<Example> others() throws IOException {
    return named("other\\.yaml");
  }

  private static ImmutableList<Example> named(String pattern) throws IOException {
    try (Stream<Path> files = Files.walk(RULES)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> file.getFileName().toString().matches(pattern))
          .sorted()
          .map(Example::new)
          .collect(toImmutableList());
    }
  }

  @Test
  void everyRuleHasABadPlanAndAGoodOne() throws IOException {
    assertThat(named("bad\\.yaml"))
        .extracting(Example::rule)
        .containsExactlyInAnyOrderElementsOf(DIRECTORY.ids());
    assertThat(named("good\\.yaml"))
        .extracting(Example::rule)
        .containsExactlyInAnyOrderElementsOf(DIRECTORY.ids());
  }

  @Test
  void whatIsFoundBetweenPlansHasTheOther() throws IOException {
    assertThat(others())
        .extracting(Example::rule)
        .containsExactlyInAnyOrderElementsOf(
            Stream.of(PortfolioCheck.values()).map(PortfolioCheck::id).toList());
  }

  @Test
  void aRuleThatCanBeUnableToTellHasAPlanForThatAndNoOther() throws IOException {
    Messages messages = Messages.in(Language.ENGLISH);
    assertThat(unchecked())
        .extracting(Example::rule)
        .containsExactlyInAnyOrderElementsOf(
            DIRECTORY.ids().stream()
                .filter(id -> !messages.explain(id, Explanation.CANNOT_CHECK).startsWith("Never"))
                .toList());
  }

  @Test
  void nothingElseStandsInTheFolders() throws IOException {
    assertThat(named(".*"))
        .containsExactlyInAnyOrderElementsOf(
            Stream.of(bad(), good(), unchecked(), others()).flatMap(List::stream).toList());
    assertThat(good())
        .extracting(Example::file)
        .containsExactlyInAnyOrderElementsOf(
            bad().stream().map(Example::good).collect(toImmutableSet()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("bad")
  void aBadPlanTriggersItsRuleOnceAndNoOther(Example bad) throws IOException {
    assertThat(bad.report().findings())
        .extracting(Finding::rule)
        .containsExactlyElementsOf(
            Stream.concat(Stream.ofNullable(BROUGHT_BACK.get(bad.rule())), Stream.of(bad.rule()))
                .toList());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("good")
  void aGoodPlanIsSilent(Example good) throws IOException {
    assertThat(good.report().findings()).isEmpty();
    assertThat(good.unchecked()).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("bad")
  void aBadPlanAndItsGoodOneDifferInOnePlaceByAFewLines(Example bad) throws IOException {
    List<String> lines = Files.readAllLines(bad.file());
    List<String> others = Files.readAllLines(bad.good());
    int shorter = Math.min(lines.size(), others.size());
    int before = 0;
    while (before < shorter && lines.get(before).equals(others.get(before))) {
      before++;
    }
    int after = 0;
    while (after < shorter - before && last(lines, after).equals(last(others, after))) {
      after++;
    }
    assertThat(Math.max(lines.size(), others.size()) - before - after)
        .isBetween(1, MAX_LINES_APART);
    assertThat(lines).hasSizeLessThanOrEqualTo(MAX_LINES);
  }

  private static String last(List<String> lines, int after) {
    return lines.get(lines.size() - 1 - after);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("unchecked")
  void anUncheckedPlanHasALineInTheLedgerAndAtMostItsCauseAmongTheFindings(Example example)
      throws IOException {
    assertThat(example.unchecked()).hasSize(1);
    assertThat(example.report().findings())
        .extracting(Finding::rule)
        .containsExactlyElementsOf(Stream.ofNullable(CAUSE.get(example.rule())).toList());
  }
}
