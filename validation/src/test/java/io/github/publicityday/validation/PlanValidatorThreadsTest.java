package io.github.publicityday.validation;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.publicityday.PublicityPlan;
import io.github.publicityday.validation.testing.RandomPlans;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** One validator serves any number of threads, wherever in the world they run. */
class PlanValidatorThreadsTest {
  private static final int THREADS = 8;
  private static final int VALIDATIONS = 10_000;

  @Test
  void eightThreadsGetTenThousandTimesTheReportsOfOne() throws Exception {
    ImmutableList<PublicityPlan> plans =
        Stream.generate(new RandomPlans(8)::next)
            .limit(25)
            .collect(ImmutableList.toImmutableList());
    PlanValidator validator = PlanValidator.create();
    List<Report> reports = plans.stream().map(validator::validate).toList();
    List<String> texts = reports.stream().map(Report::toString).toList();
    assertThat(reports).anyMatch(report -> report.findings().size() > 10);

    CyclicBarrier start = new CyclicBarrier(THREADS);
    Callable<Integer> work =
        () -> {
          start.await();
          int same = 0;
          for (int i = 0; i < VALIDATIONS / THREADS; i++) {
            int plan = i % plans.size();
            Report report = validator.validate(plans.get(plan));
            // Texts are costly to make, and equal where equal reports are.
            boolean sameText = i % 10 > 0 || report.toString().equals(texts.get(plan));
            if (report.equals(reports.get(plan)) && sameText) {
              same++;
            }
          }
          return same;
        };
    assertThat(sumOf(work)).isEqualTo(VALIDATIONS);
  }

  private static int sumOf(Callable<Integer> work) throws InterruptedException, ExecutionException {
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      List<Callable<Integer>> all = new ArrayList<>();
      for (int i = 0; i < THREADS; i++) {
        all.add(work);
      }
      int sum = 0;
      for (Future<Integer> done : threads.invokeAll(all)) {
        sum += done.get();
      }
      return sum;
    } finally {
      threads.shutdown();
    }
  }

  @Test
  void theDefaultLocaleAndZonePlayNoPart() {
    RandomPlans plans = new RandomPlans(9);
    PlanValidator validator = PlanValidator.create();
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      for (int i = 0; i < 20; i++) {
        PublicityPlan plan = plans.next();
        Locale.setDefault(locale);
        TimeZone.setDefault(zone);
        String here = validator.validate(plan).toString();
        for (String language : List.of("tr", "ar-u-nu-arab", "th-TH-u-ca-buddhist")) {
          Locale.setDefault(Locale.forLanguageTag(language));
          TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
          assertThat(validator.validate(plan)).hasToString(here);
        }
      }
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }
}
