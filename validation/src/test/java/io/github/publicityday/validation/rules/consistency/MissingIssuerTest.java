package io.github.publicityday.validation.rules.consistency;

import static io.github.publicityday.validation.Plans.activity;
import static io.github.publicityday.validation.Plans.duty;
import static io.github.publicityday.validation.Plans.plan;
import static io.github.publicityday.validation.testing.RuleAssert.assertThatRule;
import static io.github.publicityday.validation.testing.RuleAssert.info;

import io.github.publicityday.StatedIssuer;
import io.github.publicityday.validation.PlanPart;
import io.github.publicityday.validation.rules.consistency.MissingIssuer.Absent;
import io.github.publicityday.validation.rules.consistency.MissingIssuer.Unnamed;
import io.github.publicityday.validation.testing.RuleAssert.Expected;
import org.junit.jupiter.api.Test;

class MissingIssuerTest {
  private static final MissingIssuer RULE = new MissingIssuer();
  private static final PlanPart TITLE = plan -> plan.title("110");
  private static final Expected FOUND = info("plan", new Absent());

  @Test
  void failingWithoutAnyIssuer() {
    assertThatRule(RULE).on(plan(TITLE, activity("a"))).finds(FOUND);
    assertThatRule(RULE).on(plan(TITLE, duty("d"))).finds(FOUND);
  }

  @Test
  void failingWithAnIssuerThatIsOnlyReferredTo() {
    assertThatRule(RULE)
        .on(plan(TITLE, activity("a"), p -> p.issuer(StatedIssuer.unnamed("我局"))))
        .finds(info("plan", new Unnamed("我局")));
  }

  @Test
  void passingWithANamedIssuer() {
    assertThatRule(RULE)
        .on(plan(TITLE, activity("a"), p -> p.issuer(StatedIssuer.named("明溪縣公安局"))))
        .findsNothing()
        .passes("plan");
  }

  @Test
  void leavesAnExcerptAlone() {
    assertThatRule(RULE).on(plan(activity("a"))).looksAtNothing();
    assertThatRule(RULE).on(plan(TITLE)).looksAtNothing();
  }
}
