package io.github.publicityday.validation.rules.responsibility;

import static io.github.publicityday.validation.Plans.activity;
import static io.github.publicityday.validation.Plans.duty;
import static io.github.publicityday.validation.Plans.event;
import static io.github.publicityday.validation.Plans.heading;
import static io.github.publicityday.validation.Plans.leadingGroup;
import static io.github.publicityday.validation.Plans.plan;
import static io.github.publicityday.validation.Plans.zone;
import static io.github.publicityday.validation.RuleAssert.assertThatRule;
import static io.github.publicityday.validation.RuleAssert.warning;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.publicityday.validation.PlanPart;
import io.github.publicityday.validation.rules.responsibility.MissingLeadingGroup.Facts;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MissingLeadingGroupTest {
  private static final MissingLeadingGroup RULE = new MissingLeadingGroup();

  private static PlanPart activities(int number) {
    return plan -> IntStream.range(0, number).forEach(i -> activity("a" + i).addTo(plan));
  }

  @Test
  void failingAtTheThresholdAndAboveIt() {
    assertThatRule(RULE).on(plan(activities(5))).finds(warning("plan", new Facts(5, 5)));
    assertThatRule(RULE)
        .on(plan(activities(8)))
        .finds(warning("plan", new Facts(8, 5)).relatedTo());
  }

  @Test
  void passingWithAGroup() {
    assertThatRule(RULE)
        .on(plan(activities(5), leadingGroup("office")))
        .findsNothing()
        .passes("plan");
  }

  @Test
  void leavesPlansOfFewActivitiesAloneAndDoesNotCountPartsAndDuties() {
    assertThatRule(RULE)
        .on(
            plan(
                activities(3),
                event("square").with(zone("v"), zone("w"), zone("x"), zone("y"), zone("z")),
                duty("order"),
                duty("report")))
        .looksAtNothing();
  }

  @Test
  void aHeadingCountsAsWhatItGroups() {
    assertThatRule(RULE)
        .on(
            plan(
                activities(2), heading("before").with(activity("x"), activity("y"), activity("z"))))
        .finds(warning("plan", new Facts(5, 5)));
  }

  @Test
  void theThresholdIsAParameter() {
    assertThatRule(new MissingLeadingGroup(2))
        .on(plan(activities(2)))
        .finds(warning("plan", new Facts(2, 2)));
    assertThatRule(new MissingLeadingGroup(1))
        .on(plan(activities(1)))
        .finds(warning("plan", new Facts(1, 1)));
    assertThatRule(new MissingLeadingGroup(9)).on(plan(activities(8))).looksAtNothing();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new MissingLeadingGroup(0))
        .withMessage("activities is 0 where a number from 1 is expected");
  }
}
