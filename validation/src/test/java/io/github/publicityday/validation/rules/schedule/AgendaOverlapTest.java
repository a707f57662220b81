package io.github.publicityday.validation.rules.schedule;

import static io.github.publicityday.validation.Plans.activity;
import static io.github.publicityday.validation.Plans.plan;
import static io.github.publicityday.validation.Plans.slot;
import static io.github.publicityday.validation.testing.RuleAssert.assertThatRule;
import static io.github.publicityday.validation.testing.RuleAssert.warning;

import io.github.publicityday.Hours;
import io.github.publicityday.StatedTime;
import io.github.publicityday.validation.WorkDraft;
import io.github.publicityday.validation.rules.schedule.AgendaOverlap.Facts;
import io.github.publicityday.validation.rules.schedule.AgendaOverlap.StepsUntimed;
import io.github.publicityday.validation.testing.RuleAssert.Said;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;

class AgendaOverlapTest {
  private static final String FORUM = "activities[forum]";
  private static final Facts FACTS = new Facts("forum", slot("09:20", "09:30"));

  private static Said saidOf(WorkDraft forum) {
    return assertThatRule(new AgendaOverlap()).on(plan(forum.between("09:00", "11:00")));
  }

  @Test
  void failing() {
    saidOf(activity("forum").step("talk", "09:00", "09:30").step("debate", "09:20", "10:00"))
        .finds(
            warning(FORUM, FACTS)
                .relatedTo(
                    "claim " + FORUM + ".agenda[talk]", "claim " + FORUM + ".agenda[debate]"));
  }

  @Test
  void passingTouchingAndApart() {
    saidOf(activity("forum").step("talk", "09:00", "09:30").step("debate", "09:30", "10:00"))
        .findsNothing()
        .passes(FORUM);
    saidOf(activity("forum").step("talk", "09:00", "09:30").step("debate", "09:45", "10:00"))
        .findsNothing()
        .passes(FORUM);
  }

  @Test
  void stepsWithoutAnEndOnlyPossiblyMeet() {
    saidOf(
            activity("forum")
                .step("talk", StatedTime.at(Hours.from(LocalTime.of(9, 0))))
                .step("debate", StatedTime.at(Hours.from(LocalTime.of(9, 30)))))
        .findsNothing()
        .passes(FORUM);
  }

  @Test
  void whatIsTimedIsToldBesideWhatCannotBeChecked() {
    saidOf(
            activity("forum")
                .step("talk", "09:00", "09:30")
                .step("break", StatedTime.BLANK)
                .step("debate", "09:20", "10:00"))
        .finds(warning(FORUM, FACTS).naming("talk", "debate"))
        .cannotCheck(FORUM, new StepsUntimed("forum", 1));
  }

  @Test
  void leavesAloneASingleStepAndNone() {
    saidOf(activity("forum").step("talk", StatedTime.ABSENT)).looksAtNothing();
    saidOf(activity("forum")).looksAtNothing();
  }
}
