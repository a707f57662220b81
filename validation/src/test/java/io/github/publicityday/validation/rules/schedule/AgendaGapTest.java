package io.github.publicityday.validation.rules.schedule;

import static io.github.publicityday.validation.Plans.activity;
import static io.github.publicityday.validation.Plans.duty;
import static io.github.publicityday.validation.Plans.plan;
import static io.github.publicityday.validation.Plans.slot;
import static io.github.publicityday.validation.Plans.slots;
import static io.github.publicityday.validation.RuleAssert.assertThatRule;
import static io.github.publicityday.validation.RuleAssert.info;

import io.github.publicityday.Hours;
import io.github.publicityday.StatedTime;
import io.github.publicityday.validation.RuleAssert.Said;
import io.github.publicityday.validation.WorkDraft;
import io.github.publicityday.validation.rules.schedule.AgendaGap.Facts;
import io.github.publicityday.validation.rules.schedule.AgendaGap.StepsUntimed;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;

class AgendaGapTest {
  private static final String FORUM = "activities[forum]";

  private static Said saidOf(WorkDraft forum) {
    return assertThatRule(new AgendaGap()).on(plan(forum.between("09:00", "11:00")));
  }

  @Test
  void failing() {
    saidOf(activity("forum").step("talk", "09:00", "09:30").step("debate", "09:45", "10:00"))
        .finds(info(FORUM, new Facts("forum", slots(slot("09:30", "09:45")))));
  }

  @Test
  void passingTouchingNestedAndOutOfOrder() {
    saidOf(activity("forum").step("talk", "09:00", "09:30").step("debate", "09:30", "10:00"))
        .findsNothing()
        .passes(FORUM);
    saidOf(
            activity("forum")
                .step("all", "09:00", "10:00")
                .step("talk", "09:10", "09:20")
                .step("debate", "09:40", "09:50"))
        .findsNothing();
    saidOf(activity("forum").step("debate", "09:30", "10:00").step("talk", "09:00", "09:30"))
        .findsNothing();
  }

  @Test
  void aStepWithoutAnEndLastsUntilTheNext() {
    StatedTime fromNine = StatedTime.at(Hours.from(LocalTime.of(9, 0)));
    saidOf(activity("forum").step("talk", fromNine).step("debate", "09:45", "10:00"))
        .findsNothing()
        .passes(FORUM);
  }

  @Test
  void timeBeforeTheFirstAndAfterTheLastIsNoGap() {
    saidOf(activity("forum").step("talk", "09:30", "10:00").step("debate", "10:00", "10:30"))
        .findsNothing()
        .passes(FORUM);
  }

  @Test
  void howLongAGapIsAtLeastIsAParameter() {
    WorkDraft quarter =
        activity("forum").step("talk", "09:00", "09:30").step("debate", "09:45", "10:00");
    assertThatRule(new AgendaGap(16)).on(plan(quarter)).findsNothing().passes(FORUM);
    assertThatRule(new AgendaGap(15))
        .on(plan(quarter))
        .finds(info(FORUM, new Facts("forum", slots(slot("09:30", "09:45")))));
  }

  @Test
  void cannotBeChecked() {
    saidOf(
            activity("forum")
                .step("talk", "09:00", "09:30")
                .step("break", StatedTime.ABSENT)
                .step("debate", "09:45", "10:00"))
        .cannotCheck(FORUM, new StepsUntimed("forum", 1));
  }

  @Test
  void leavesAloneASingleStepAndNone() {
    saidOf(activity("forum").step("talk", StatedTime.ABSENT)).looksAtNothing();
    saidOf(activity("forum").step("talk", "09:00", "09:30")).looksAtNothing();
    assertThatRule(new AgendaGap()).on(plan(activity("forum"), duty("order"))).looksAtNothing();
  }
}
