package io.github.publicityday.benchmark.timing;

import io.github.publicityday.PublicityPlan;
import io.github.publicityday.benchmark.Size;
import io.github.publicityday.benchmark.library.WorkloadPlans;
import io.github.publicityday.validation.PlanValidator;
import io.github.publicityday.validation.Report;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** How long all rules of the library take for one real plan. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class CatalogueBenchmark {
  private final PublicityPlan plan = WorkloadPlans.of(Size.S.workloads().get(0));
  private final PlanValidator validator = PlanValidator.create();

  /** Validates. */
  @Benchmark
  public Report validate() {
    return validator.validate(plan);
  }
}
