package io.github.publicityday.validation.rules.schedule;

import static io.github.publicityday.validation.Plans.period;
import static io.github.publicityday.validation.Plans.phase;
import static io.github.publicityday.validation.Plans.plan;
import static io.github.publicityday.validation.Plans.slot;
import static io.github.publicityday.validation.Plans.slots;
import static io.github.publicityday.validation.testing.RuleAssert.assertThatRule;
import static io.github.publicityday.validation.testing.RuleAssert.info;

import com.google.common.collect.ImmutableList;
import io.github.publicityday.Phase;
import io.github.publicityday.StatedDate;
import io.github.publicityday.StatedPeriod;
import io.github.publicityday.validation.PlanPart;
import io.github.publicityday.validation.rules.schedule.PhaseGap.DaysUnknown;
import io.github.publicityday.validation.rules.schedule.PhaseGap.Facts;
import io.github.publicityday.validation.testing.RuleAssert.Said;
import org.junit.jupiter.api.Test;

class PhaseGapTest {
  private static Said saidOf(PlanPart... parts) {
    return assertThatRule(new PhaseGap()).on(plan(parts));
  }

  @Test
  void failing() {
    saidOf(phase("one", "2012-01-01", "2012-01-04"), phase("two", "2012-01-06", "2012-01-10"))
        .finds(info("plan", new Facts(slots(slot("2012-01-05T00:00", "2012-01-06T00:00")))));
  }

  @Test
  void passingTouchingAndOverlapping() {
    saidOf(phase("one", "2012-01-01", "2012-01-05"), phase("two", "2012-01-06", "2012-01-10"))
        .findsNothing()
        .passes("plan");
    saidOf(phase("one", "2012-01-01", "2012-01-06"), phase("two", "2012-01-05", "2012-01-10"))
        .findsNothing()
        .passes("plan");
    saidOf(phase("two", "2012-01-06", "2012-01-10"), phase("one", "2012-01-01", "2012-01-05"))
        .findsNothing();
  }

  @Test
  void theDaysOfTheCampaignAreCoveredWhereTheyAreStated() {
    PlanPart one = phase("one", "2012-01-02", "2012-01-04");
    saidOf(one).findsNothing().passes("plan");
    saidOf(period("2012-01-03", "2012-01-04"), one).findsNothing().passes("plan");
    saidOf(period("2012-01-01", "2012-01-05"), one)
        .finds(
            info(
                "plan",
                new Facts(
                    slots(
                        slot("2012-01-01T00:00", "2012-01-02T00:00"),
                        slot("2012-01-05T00:00", "2012-01-06T00:00")))));
  }

  @Test
  void cannotBeChecked() {
    saidOf(phase("one"), phase("two", "2012-01-06", "2012-01-10"))
        .cannotCheck("plan", new DaysUnknown(ImmutableList.of("one")));
    StatedPeriod yearless = new StatedPeriod(StatedDate.of(1, 1), StatedDate.of(1, 4));
    saidOf(plan -> plan.addPhase(Phase.builder().name("one").period(yearless).build()))
        .cannotCheck("plan", new DaysUnknown(ImmutableList.of("one")));
  }

  @Test
  void aPlanWithoutPhasesIsNoMatter() {
    saidOf(period("2012-01-01", "2012-01-05")).looksAtNothing();
  }
}
