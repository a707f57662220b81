package io.github.publicityday.validation.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.publicityday.PublicityPlan;
import io.github.publicityday.validation.revision.PlanChanges;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The order of a plan's unordered lists is no change of the plan. */
class RevisionOrderTest {
  private static final int PLANS = 700;

  @Test
  void plansThatSayTheSameHaveNoChanges() {
    RandomPlans plans = new RandomPlans(2012);
    Random random = new Random(2012);
    for (int i = 0; i < PLANS; i++) {
      PublicityPlan plan = plans.next();
      assertThat(PlanChanges.between(plan, plan)).isEmpty();
      assertThat(PlanChanges.between(plan, new Shuffle().to(plan, random).orElseThrow().after()))
          .as("plan %s", plan)
          .isEmpty();
    }
  }

  @Test
  void plansThatSayOtherThingsHaveChanges() {
    RandomPlans plans = new RandomPlans(2014);
    PublicityPlan before = plans.next();
    for (int i = 0; i < PLANS; i++) {
      PublicityPlan plan = plans.next();
      assertThat(PlanChanges.between(before, plan).isEmpty()).isEqualTo(before.equals(plan));
      before = plan;
    }
  }
}
