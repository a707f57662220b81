package io.github.publicityday.validation.portfolio;

import static io.github.publicityday.validation.Plans.activity;
import static io.github.publicityday.validation.Plans.units;
import static io.github.publicityday.validation.portfolio.Portfolios.plan;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.publicityday.PublicityPlan;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A portfolio keeps what plans claim, and no plan. */
class PortfolioMemoryTest {
  private static final int PLANS = 100;

  /** Also where activities nest and people are needed at parts, so that everything is kept. */
  private static PublicityPlan next(int number) {
    return plan(
        units("squad", "office"),
        activity("event")
            .titled("event " + number)
            .between("10:00", "11:00")
            .in("square")
            .attendedBy("squad", 3)
            .with(
                activity("zone").titled("zone " + number).attendedBy("squad", 2),
                activity("stage").titled("stage " + number).attendedBy("office", 2)));
  }

  @Test
  void plans_are_garbage_once_they_are_added() {
    Portfolio portfolio = Portfolio.of(Portfolios.silent());
    List<WeakReference<PublicityPlan>> added = new ArrayList<>();
    for (int i = 0; i < PLANS; i++) {
      PublicityPlan plan = next(i);
      added.add(new WeakReference<>(plan));
      portfolio.add(NamedPlan.of("p" + i, plan));
    }
    long held = PLANS;
    for (int attempt = 0; attempt < 20 && held > 0; attempt++) {
      System.gc();
      held = added.stream().filter(each -> each.get() != null).count();
    }
    assertThat(held).isZero();
    assertThat(portfolio.size()).isEqualTo(PLANS);
    assertThat(portfolio.clashes().findings())
        .extracting(finding -> finding.subject().toString())
        .containsExactly(
            "issuers[明溪縣公安局].units[office]",
            "issuers[明溪縣公安局].units[squad]",
            "issuers[明溪縣公安局].venues[square]");
  }
}
