package io.github.publicityday.validation.rules.consistency;

import static io.github.publicityday.validation.Plans.activity;
import static io.github.publicityday.validation.Plans.duty;
import static io.github.publicityday.validation.Plans.event;
import static io.github.publicityday.validation.Plans.period;
import static io.github.publicityday.validation.Plans.plan;
import static io.github.publicityday.validation.testing.RuleAssert.assertThatRule;
import static io.github.publicityday.validation.testing.RuleAssert.info;

import io.github.publicityday.Deadline;
import io.github.publicityday.Phase;
import io.github.publicityday.StatedDate;
import io.github.publicityday.StatedPeriod;
import io.github.publicityday.StatedTime;
import io.github.publicityday.validation.PlanPart;
import io.github.publicityday.validation.rules.consistency.MissingPeriod.Facts;
import org.junit.jupiter.api.Test;

class MissingPeriodTest {
  private static final MissingPeriod RULE = new MissingPeriod();
  private static final StatedTime DURING =
      StatedTime.relative(StatedTime.Relation.DURING, new StatedTime.OfPeriod());

  @Test
  void failingOnceForAllTimesThatReferToIt() {
    PlanPart deadline = p -> p.addDeadline(Deadline.of(Deadline.Kind.REPORT, DURING));
    assertThatRule(RULE)
        .on(plan(event("e").with(activity("tv").time(DURING)), duty("d").time(DURING), deadline))
        .finds(
            info("plan", new Facts(3))
                .relatedTo(
                    "relying activities[e].parts[tv].time",
                    "relying duties[d].time",
                    "relying deadlines[report].by"));
  }

  @Test
  void passingWithAPeriod() {
    assertThatRule(RULE)
        .on(plan(activity("tv").time(DURING), period("2012-01-05", "2012-01-20")))
        .findsNothing()
        .passes("plan");
  }

  @Test
  void passingWithPhasesThatTellThePeriod() {
    StatedPeriod days = new StatedPeriod(StatedDate.of(1, 5), StatedDate.of(1, 20));
    Phase.Builder phase = Phase.builder().name("one");
    PlanPart undated = p -> p.addPhase(phase.build());
    assertThatRule(RULE)
        .on(plan(activity("tv").time(DURING), undated))
        .finds(info("plan", new Facts(1)));
    PlanPart dated = p -> p.addPhase(phase.period(days).build());
    assertThatRule(RULE).on(plan(activity("tv").time(DURING), dated)).findsNothing().passes("plan");
  }

  @Test
  void looksAtNothingWhereNoTimeRefersToIt() {
    assertThatRule(RULE).on(plan(activity("a").onTheDay(), activity("b"))).looksAtNothing();
  }
}
