package io.github.publicityday.validation.rules.responsibility;

import static io.github.publicityday.validation.Plans.activity;
import static io.github.publicityday.validation.Plans.leadingGroup;
import static io.github.publicityday.validation.Plans.plan;
import static io.github.publicityday.validation.Plans.units;
import static io.github.publicityday.validation.testing.RuleAssert.assertThatRule;
import static io.github.publicityday.validation.testing.RuleAssert.warning;

import io.github.publicityday.LeadingGroup;
import io.github.publicityday.Seat;
import io.github.publicityday.UnitRef;
import io.github.publicityday.validation.PlanPart;
import io.github.publicityday.validation.rules.responsibility.LeadingGroupWithoutHead.Facts;
import org.junit.jupiter.api.Test;

class LeadingGroupWithoutHeadTest {
  private static final LeadingGroupWithoutHead RULE = new LeadingGroupWithoutHead();
  private static final Seat OFFICE = Seat.builder().unit(UnitRef.of("office")).build();
  private static final Seat DIRECTOR = Seat.builder().post("director").build();

  private static PlanPart group(LeadingGroup.Builder group) {
    return plan -> plan.leadingGroup(group.build());
  }

  @Test
  void failing() {
    assertThatRule(RULE)
        .on(
            plan(
                units("office"),
                group(LeadingGroup.builder().addDeputy(DIRECTOR).addMembers(OFFICE, DIRECTOR))))
        .finds(warning("leadingGroup", new Facts(1, 2)).relatedTo());
  }

  @Test
  void failingWithNobodyAtAll() {
    assertThatRule(RULE)
        .on(plan(units("office"), group(LeadingGroup.builder().office(UnitRef.of("office")))))
        .finds(warning("leadingGroup", new Facts(0, 0)));
  }

  @Test
  void passingWithAHeadByPostOrByUnitKnownOrNot() {
    assertThatRule(RULE)
        .on(plan(group(LeadingGroup.builder().head(DIRECTOR).addMember(OFFICE))))
        .findsNothing()
        .passes("leadingGroup");
    assertThatRule(RULE).on(plan(leadingGroup("ghost"))).findsNothing().passes("leadingGroup");
  }

  @Test
  void leavesPlansWithoutALeadingGroupAlone() {
    assertThatRule(RULE).on(plan(activity("desk"))).looksAtNothing();
  }
}
