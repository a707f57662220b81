package io.github.publicityday.validation.rules.consistency;

import static io.github.publicityday.validation.Plans.activity;
import static io.github.publicityday.validation.Plans.duty;
import static io.github.publicityday.validation.Plans.plan;
import static io.github.publicityday.validation.testing.RuleAssert.assertThatRule;
import static io.github.publicityday.validation.testing.RuleAssert.info;

import io.github.publicityday.validation.PlanPart;
import io.github.publicityday.validation.rules.consistency.MissingTheme.Facts;
import io.github.publicityday.validation.testing.RuleAssert.Expected;
import org.junit.jupiter.api.Test;

class MissingThemeTest {
  private static final MissingTheme RULE = new MissingTheme();
  private static final PlanPart TITLE = plan -> plan.title("110");
  private static final Expected FOUND = info("plan", new Facts());

  @Test
  void failingWithoutATheme() {
    assertThatRule(RULE).on(plan(TITLE, activity("a"))).finds(FOUND);
    assertThatRule(RULE).on(plan(TITLE, duty("d"))).finds(FOUND);
  }

  @Test
  void passingWithATheme() {
    assertThatRule(RULE)
        .on(plan(TITLE, activity("a"), p -> p.theme("守護平安")))
        .findsNothing()
        .passes("plan");
  }

  @Test
  void leavesAnExcerptAlone() {
    assertThatRule(RULE).on(plan(activity("a"))).looksAtNothing();
    assertThatRule(RULE).on(plan(TITLE)).looksAtNothing();
  }
}
