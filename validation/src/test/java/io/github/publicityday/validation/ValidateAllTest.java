package io.github.publicityday.validation;

import static io.github.publicityday.validation.Plans.activity;
import static io.github.publicityday.validation.Plans.plan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.publicityday.PublicityPlan;
import io.github.publicityday.validation.testing.RandomPlans;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Many plans at once: in order, a little ahead of who asks, and no further. */
class ValidateAllTest {
  private static final int PLANS = 1000;
  private static final PlanValidator VALIDATOR = PlanValidator.create();

  private static List<PublicityPlan> plans() {
    RandomPlans random = new RandomPlans(110);
    return Stream.generate(random::next).limit(PLANS).toList();
  }

  @Test
  void reportsAreThoseOfOnePlanAtATimeInTheOrderOfThePlans() {
    List<PublicityPlan> plans = plans();
    List<Report> expected = plans.stream().map(VALIDATOR::validate).toList();
    try (Stream<Report> reports = VALIDATOR.validateAll(plans.stream())) {
      assertThat(reports.toList()).isEqualTo(expected);
    }
    ExecutorService threads = Executors.newFixedThreadPool(5);
    try (Stream<Report> reports = VALIDATOR.validateAll(plans.stream(), threads)) {
      assertThat(reports.toList()).isEqualTo(expected);
    } finally {
      threads.shutdown();
    }
    try (Stream<Report> reports = VALIDATOR.validateAll(plans.stream(), Runnable::run)) {
      assertThat(reports.toList()).isEqualTo(expected);
    }
  }

  @Test
  void noPlansHaveNoReports() {
    assertThat(VALIDATOR.validateAll(Stream.of())).isEmpty();
  }

  @Test
  void plansAreTakenOnlyALittleAheadOfTheReportsThatAreAskedFor() {
    AtomicInteger taken = new AtomicInteger();
    Stream<PublicityPlan> endless =
        Stream.generate(() -> plan(activity("a" + taken.incrementAndGet())));
    try (Stream<Report> reports = VALIDATOR.validateAll(endless)) {
      Iterator<Report> each = reports.iterator();
      int furthest = 0;
      for (int i = 0; i < PLANS; i++) {
        each.next();
        furthest = Math.max(furthest, taken.get() - i);
      }
      assertThat(furthest).isBetween(1, 64 * (Runtime.getRuntime().availableProcessors() + 1));
    }
  }

  @Test
  void closingClosesThePlans() {
    AtomicBoolean closed = new AtomicBoolean();
    VALIDATOR.validateAll(plans().stream().onClose(() -> closed.set(true))).close();
    assertThat(closed).isTrue();
  }

  /** What the source of the plans throws is thrown to who asks, after the reports before it. */
  @Test
  void whatFailsIsThrownInItsTurn() {
    Stream<PublicityPlan> broken =
        IntStream.range(0, PLANS)
            .mapToObj(
                i -> {
                  if (i == 40) {
                    throw new IllegalStateException("no plan 40");
                  }
                  return plan(activity("a"));
                });
    List<Report> got = new ArrayList<>();
    assertThatThrownBy(
            () -> {
              try (Stream<Report> reports = VALIDATOR.validateAll(broken)) {
                reports.forEach(got::add);
              }
            })
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("no plan 40");
    assertThat(got).hasSize(40);
  }
}
