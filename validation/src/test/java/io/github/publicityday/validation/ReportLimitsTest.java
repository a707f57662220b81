package io.github.publicityday.validation;

import static io.github.publicityday.validation.Plans.activity;
import static io.github.publicityday.validation.Plans.leadingGroup;
import static io.github.publicityday.validation.Plans.plan;
import static io.github.publicityday.validation.Plans.units;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.MoreCollectors;
import io.github.publicityday.PublicityPlan;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** One mistake made many times leaves the report readable, and what is left out is counted. */
class ReportLimitsTest {
  private static final int CROWD = 100_000;

  private static PlanPart[] crowd(int activities) {
    return Stream.concat(
            Stream.of(units("office", "archive"), leadingGroup("office")),
            IntStream.range(0, activities)
                .mapToObj(
                    i ->
                        activity("a" + i)
                            .between("10:00", "11:00")
                            .under("archive")
                            .attendedBy("office")))
        .toArray(PlanPart[]::new);
  }

  private static Report validated(PublicityPlan plan, ReportLimits limits) {
    return PlanValidator.builder()
        .policy(RulePolicy.builder().limits(limits).build())
        .build()
        .validate(plan);
  }

  private static LedgerLine line(Report report, String rule) {
    return report.ledger().stream()
        .filter(line -> line.rule().equals(rule))
        .collect(MoreCollectors.onlyElement());
  }

  @Test
  void aHundredThousandActivitiesForOneUnitAtOneInstantAreOneFindingOfAHundredPlaces() {
    Report report = PlanValidator.create().validate(plan(crowd(CROWD)));
    Finding finding =
        report.findings().stream()
            .filter(found -> found.rule().equals("unit-double-booked"))
            .collect(MoreCollectors.onlyElement());
    assertThat(finding.related()).hasSize(ReportLimits.STANDARD.related());
    assertThat(finding.related()).extracting(Related::name).startsWith("a0", "a1", "a2");
    assertThat(finding.omitted()).isEqualTo(CROWD - ReportLimits.STANDARD.related());
    assertThat(line(report, "unit-double-booked").withheld()).isZero();
  }

  /** Each short activity meets all the long ones: more members in all than memory would hold. */
  @Test
  void setsThatAddUpToTheSquareAreCountedAndNotHeld() {
    int half = 10_000;
    PublicityPlan plan =
        plan(
            Stream.concat(
                    Stream.of(units("office", "archive"), leadingGroup("office")),
                    IntStream.range(0, 2 * half)
                        .mapToObj(
                            i -> {
                              int from = i - half;
                              WorkDraft work = activity("a" + i).under("archive");
                              return (i < half
                                      ? work.between("10:00", "2012-01-20T10:00")
                                      : work.between(
                                          Plans.at("10:00").plusMinutes(from).toString(),
                                          Plans.at("10:00").plusMinutes(from + 1).toString()))
                                  .attendedBy("office");
                            }))
                .toArray(PlanPart[]::new));
    Report report = validated(plan, new ReportLimits(50, 5));
    LedgerLine line = line(report, "unit-double-booked");
    assertThat(line.failed()).isEqualTo(half);
    assertThat(line.withheld()).isEqualTo(half - 50);
    assertThat(report.withheld()).isEqualTo(line.withheld());
    assertThat(report.findings()).hasSize(50).allMatch(finding -> finding.omitted() == half - 4);
  }

  @Test
  void theFirstOfEachSeverityAreKept() {
    Rule rule =
        new Rule() {
          @Override
          public String id() {
            return "many";
          }

          @Override
          public Severity severity() {
            return Severity.INFO;
          }

          @Override
          public void check(PlanIndex plan, Verdicts verdicts) {
            for (WorkItem item : plan.work()) {
              verdicts.fail(item, new Fact(item.order()));
              verdicts.failAs(Severity.ERROR, item, new Fact(1), ImmutableList.of());
            }
          }
        };
    Report report =
        PlanValidator.builder()
            .rules(List.of(rule))
            .policy(RulePolicy.builder().limits(new ReportLimits(2, 1)).build())
            .build()
            .validate(plan(activity("a"), activity("b"), activity("c")));
    assertThat(report.findings())
        .extracting(finding -> finding.severity() + " " + finding.subject())
        .containsExactly(
            "ERROR activities[a]",
            "ERROR activities[b]",
            "INFO activities[a]",
            "INFO activities[b]");
    assertThat(line(report, "many").failed()).isEqualTo(6);
    assertThat(line(report, "many").withheld()).isEqualTo(2);
    assertThat(line(report, "many").checked()).isEqualTo(3);
  }

  private record Fact(int number) implements Evidence {}

  @Test
  void withoutLimitsEverythingIsTold() {
    Report report = validated(plan(crowd(1500)), ReportLimits.NONE);
    assertThat(report.withheld()).isZero();
    assertThat(report.findings().get(0).related()).hasSize(1500);
    assertThat(report.findings().get(0).omitted()).isZero();
  }

  @Test
  void aLimitOfNothingIsRefused() {
    assertThatThrownBy(() -> new ReportLimits(0, 5))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("limit of findings 0 is less than 1");
    assertThatThrownBy(() -> new ReportLimits(5, -1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("limit of related elements -1 is less than 1");
  }
}
