package io.github.publicityday.validation.rules.schedule;

import static io.github.publicityday.validation.Plans.phase;
import static io.github.publicityday.validation.Plans.plan;
import static io.github.publicityday.validation.Plans.slot;
import static io.github.publicityday.validation.testing.RuleAssert.assertThatRule;
import static io.github.publicityday.validation.testing.RuleAssert.warning;

import com.google.common.collect.ImmutableList;
import io.github.publicityday.validation.PlanPart;
import io.github.publicityday.validation.rules.schedule.PhaseOverlap.DaysUnknown;
import io.github.publicityday.validation.rules.schedule.PhaseOverlap.Facts;
import io.github.publicityday.validation.testing.RuleAssert.Said;
import org.junit.jupiter.api.Test;

class PhaseOverlapTest {
  private static final Facts FIFTH = new Facts(slot("2012-01-05T00:00", "2012-01-06T00:00"));

  private static Said saidOf(PlanPart... parts) {
    return assertThatRule(new PhaseOverlap()).on(plan(parts));
  }

  @Test
  void failing() {
    saidOf(phase("one", "2012-01-01", "2012-01-05"), phase("two", "2012-01-05", "2012-01-10"))
        .finds(warning("plan", FIFTH).relatedTo("claim phases[one]", "claim phases[two]"));
  }

  @Test
  void passingTouchingAndApart() {
    saidOf(phase("one", "2012-01-01", "2012-01-05"), phase("two", "2012-01-06", "2012-01-10"))
        .findsNothing()
        .passes("plan");
    saidOf(phase("one", "2012-01-01", "2012-01-02"), phase("two", "2012-01-06", "2012-01-10"))
        .findsNothing()
        .passes("plan");
  }

  @Test
  void twoPhasesOfOneNameAreToldApart() {
    saidOf(phase("one", "2012-01-01", "2012-01-05"), phase("one", "2012-01-05", "2012-01-10"))
        .finds(warning("plan", FIFTH).relatedTo("claim phases[one]", "claim phases[one#2]"));
  }

  @Test
  void eachMaximalSetIsOneFinding() {
    saidOf(
            phase("one", "2012-01-01", "2012-01-05"),
            phase("two", "2012-01-05", "2012-01-08"),
            phase("three", "2012-01-08", "2012-01-10"))
        .finds(
            warning("plan", FIFTH).naming("one", "two"),
            warning("plan", new Facts(slot("2012-01-08T00:00", "2012-01-09T00:00")))
                .naming("two", "three"));
  }

  @Test
  void cannotBeChecked() {
    saidOf(phase("one"), phase("two", "2012-01-06", "2012-01-10"))
        .cannotCheck("plan", new DaysUnknown(ImmutableList.of("one")));
    saidOf(phase("one")).findsNothing().passes("plan");
  }

  @Test
  void aPlanWithoutPhasesIsNoMatter() {
    saidOf().looksAtNothing();
  }
}
