package io.github.publicityday.validation;

import static io.github.publicityday.validation.Plans.activity;
import static io.github.publicityday.validation.Plans.plan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.publicityday.PublicityPlan;
import io.github.publicityday.validation.testing.RandomPlans;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Many plans at once: in order, a little ahead of who asks, and no further. */
class ValidateAllTest {
  private static final int PLANS = 1000;
  private static final int BATCH = 32;
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

  /** Remembers all that passes, without holding it. */
  private static final class Passers {
    private final List<WeakReference<Object>> all = Collections.synchronizedList(new ArrayList<>());

    <T> T pass(T passer) {
      all.add(new WeakReference<>(passer));
      return passer;
    }

    /** How many are still held by somebody, after the collector has looked for up to so many. */
    long held(int expected) {
      long held = all.size();
      for (int attempt = 0; attempt < 20 && held > expected; attempt++) {
        System.gc();
        held = all.stream().filter(each -> each.get() != null).count();
      }
      return held;
    }
  }

  private static PublicityPlan numbered(int number) {
    return plan(activity("a" + number));
  }

  /** Half-way, neither plans nor reports are held but for those of a few batches. */
  @Test
  void plansAndReportsAreGarbageOnceTheReportWasHandedOut() {
    Passers plans = new Passers();
    Passers reports = new Passers();
    try (Stream<Report> stream =
        VALIDATOR.validateAll(IntStream.range(0, PLANS).mapToObj(i -> plans.pass(numbered(i))))) {
      Iterator<Report> each = stream.iterator();
      for (int i = 0; i < PLANS - 1; i++) {
        reports.pass(each.next());
      }
      assertThat(plans.all).hasSize(PLANS);
      assertThat(plans.held(BATCH)).isLessThanOrEqualTo(BATCH);
      assertThat(reports.held(BATCH)).isLessThanOrEqualTo(BATCH);
      assertThat(each.hasNext()).isTrue();
    }
  }

  /** An executor that is busy with other things has a long queue, which must not hold reports. */
  @Test
  void anExecutorThatNeverComesToItHoldsNothing() {
    List<Runnable> queue = new ArrayList<>();
    Passers plans = new Passers();
    Passers reports = new Passers();
    try (Stream<Report> stream =
        VALIDATOR.validateAll(
            IntStream.range(0, PLANS).mapToObj(i -> plans.pass(numbered(i))), queue::add)) {
      stream.forEach(reports::pass);
    }
    assertThat(queue).hasSizeGreaterThan(PLANS / (2 * BATCH));
    assertThat(plans.held(0)).isZero();
    assertThat(reports.held(0)).isZero();
    queue.forEach(Runnable::run);
  }

  @Test
  void anExecutorThatRefusesLeavesTheWorkToWhoAsks() {
    List<PublicityPlan> plans = plans();
    Executor refusing =
        task -> {
          throw new RejectedExecutionException("full");
        };
    try (Stream<Report> reports = VALIDATOR.validateAll(plans.stream(), refusing)) {
      assertThat(reports.toList()).isEqualTo(plans.stream().map(VALIDATOR::validate).toList());
    }
  }

  @Test
  void anInterruptedThreadGetsItsReportsAndStaysInterrupted() {
    Thread.currentThread().interrupt();
    try (Stream<Report> reports = VALIDATOR.validateAll(plans().stream())) {
      assertThat(reports.count()).isEqualTo(PLANS);
    } finally {
      assertThat(Thread.interrupted()).isTrue();
    }
  }

  /** What was queued when the stream was closed is not done any more. */
  @Test
  void closingCancelsWhatHasNotBegun() {
    List<Runnable> queue = new ArrayList<>();
    AtomicInteger checked = new AtomicInteger();
    Rule counting =
        new Rule() {
          @Override
          public String id() {
            return "counting";
          }

          @Override
          public Severity severity() {
            return Severity.INFO;
          }

          @Override
          public void check(PlanIndex plan, Verdicts verdicts) {
            checked.incrementAndGet();
          }
        };
    PlanValidator validator = PlanValidator.builder().rules(List.of(counting)).build();
    try (Stream<Report> reports = validator.validateAll(plans().stream(), queue::add)) {
      assertThat(reports.iterator().next()).isNotNull();
    }
    int before = checked.get();
    queue.forEach(Runnable::run);
    assertThat(checked).hasValue(before).hasValueLessThan(PLANS);
  }
}
