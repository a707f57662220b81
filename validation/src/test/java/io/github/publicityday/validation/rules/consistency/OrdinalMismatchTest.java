package io.github.publicityday.validation.rules.consistency;

import static io.github.publicityday.validation.Plans.plan;
import static io.github.publicityday.validation.Plans.year;
import static io.github.publicityday.validation.testing.RuleAssert.assertThatRule;
import static io.github.publicityday.validation.testing.RuleAssert.error;
import static io.github.publicityday.validation.testing.RuleAssert.warning;

import io.github.publicityday.PublicityDay;
import io.github.publicityday.PublicityDays;
import io.github.publicityday.StatedYear;
import io.github.publicityday.validation.PlanPart;
import io.github.publicityday.validation.rules.consistency.OrdinalMismatch.Facts;
import io.github.publicityday.validation.rules.consistency.OrdinalMismatch.Secondary;
import io.github.publicityday.validation.rules.consistency.OrdinalMismatch.YearNotKnown;
import org.junit.jupiter.api.Test;

class OrdinalMismatchTest {
  private static final OrdinalMismatch RULE = new OrdinalMismatch();

  private static PlanPart the(int ordinal, PublicityDay day) {
    return plan -> plan.ordinal(ordinal).day(day);
  }

  @Test
  void failingByEveryCount() {
    assertThatRule(RULE)
        .on(plan(year(2014), the(27, PublicityDays.POLICE_110)))
        .finds(error("ordinal", new Facts(27, 2014, 1987, 2013)));
  }

  @Test
  void failingBeforeTheFirst() {
    assertThatRule(RULE)
        .on(plan(year(2011), the(1, PublicityDays.ROAD_SAFETY_122)))
        .finds(error("ordinal", new Facts(1, 2011, 2012, 2012)));
  }

  @Test
  void aSecondaryCountIsAWarning() {
    assertThatRule(RULE)
        .on(plan(year(2014), the(29, PublicityDays.POLICE_110)))
        .finds(warning("ordinal", new Secondary(29, 2014, 1986, 1987)));
    assertThatRule(RULE)
        .on(plan(year(2014), the(18, PublicityDays.POLICE_110)))
        .finds(warning("ordinal", new Secondary(18, 2014, 1997, 1987)));
  }

  @Test
  void passingByTheMainCount() {
    assertThatRule(RULE)
        .on(plan(year(2014), the(28, PublicityDays.POLICE_110)))
        .findsNothing()
        .passes("ordinal");
    assertThatRule(RULE)
        .on(plan(year(2012), the(1, PublicityDays.ROAD_SAFETY_122)))
        .findsNothing()
        .passes("ordinal");
  }

  @Test
  void cannotBeCheckedWithoutAYear() {
    assertThatRule(RULE)
        .on(plan(the(28, PublicityDays.POLICE_110), p -> p.year(StatedYear.masked("201*"))))
        .finds()
        .cannotCheck("ordinal", new YearNotKnown(28));
  }

  @Test
  void looksAtNothingThatIsNotCounted() {
    assertThatRule(RULE).on(plan(year(2014), p -> p.ordinal(28))).looksAtNothing();
    assertThatRule(RULE)
        .on(plan(year(2014), the(28, PublicityDays.ENVIRONMENT_6_5)))
        .looksAtNothing();
    assertThatRule(RULE)
        .on(plan(year(2014), p -> p.day(PublicityDays.POLICE_110)))
        .looksAtNothing();
  }
}
