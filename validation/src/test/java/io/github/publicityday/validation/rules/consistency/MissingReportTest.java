package io.github.publicityday.validation.rules.consistency;

import static io.github.publicityday.validation.Plans.activity;
import static io.github.publicityday.validation.Plans.duty;
import static io.github.publicityday.validation.Plans.plan;
import static io.github.publicityday.validation.testing.RuleAssert.assertThatRule;
import static io.github.publicityday.validation.testing.RuleAssert.info;

import io.github.publicityday.Activity;
import io.github.publicityday.ActivityId;
import io.github.publicityday.Deadline;
import io.github.publicityday.DutyId;
import io.github.publicityday.DutyKind;
import io.github.publicityday.Responsibility;
import io.github.publicityday.StandingDuty;
import io.github.publicityday.StatedTime;
import io.github.publicityday.UnitRef;
import io.github.publicityday.validation.PlanPart;
import io.github.publicityday.validation.rules.consistency.MissingReport.Facts;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MissingReportTest {
  private static final MissingReport RULE = new MissingReport();
  private static final PlanPart TITLE = plan -> plan.title("110");

  private static Deadline due(Deadline.Kind kind) {
    return Deadline.of(kind, StatedTime.TO_BE_ANNOUNCED);
  }

  @Test
  void failingWhereNobodyIsToldTo() {
    assertThatRule(RULE).on(plan(TITLE, activity("a"), duty("d"))).finds(info("plan", new Facts()));
    assertThatRule(RULE)
        .on(plan(TITLE, activity("a"), p -> p.addDeadline(due(Deadline.Kind.HAND_IN))))
        .finds(info("plan", new Facts()));
  }

  static Stream<PlanPart> reports() {
    return Stream.of(
        p ->
            p.addDuty(
                StandingDuty.builder().id(DutyId.of("d")).title("d").kind(DutyKind.REPORT).build()),
        p -> p.addDeadline(due(Deadline.Kind.REPORT)),
        p ->
            p.addActivity(
                Activity.builder()
                    .id(ActivityId.of("b"))
                    .title("b")
                    .addDeadline(due(Deadline.Kind.REPORT))
                    .build()),
        p ->
            p.addActivity(
                Activity.builder()
                    .id(ActivityId.of("b"))
                    .title("b")
                    .addResponsibility(
                        Responsibility.builder()
                            .unit(UnitRef.of("u"))
                            .deadline(due(Deadline.Kind.REPORT))
                            .build())
                    .build()));
  }

  @ParameterizedTest
  @MethodSource("reports")
  void passingWithAReportThatIsDue(PlanPart report) {
    assertThatRule(RULE).on(plan(TITLE, activity("a"), report)).findsNothing().passes("plan");
  }

  @Test
  void leavesAnExcerptAlone() {
    assertThatRule(RULE).on(plan(activity("a"))).looksAtNothing();
    assertThatRule(RULE).on(plan(TITLE)).looksAtNothing();
  }
}
