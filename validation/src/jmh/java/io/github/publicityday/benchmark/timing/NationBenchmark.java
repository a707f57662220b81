package io.github.publicityday.benchmark.timing;

import io.github.publicityday.benchmark.Entrant;
import io.github.publicityday.benchmark.Race;
import io.github.publicityday.benchmark.Size;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** The plans of a nation by one thread and by several. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class NationBenchmark {
  @Param({"ARRAYS", "VALIDATE", "OBJECTS", "PLAIN"})
  public Entrant entrant;

  @Param({"1", "2"})
  public int threads;

  private Race<?, ?> race;
  private ForkJoinPool pool;

  /** Makes the plans and the threads. */
  @Setup
  public void start() {
    race = Race.of(entrant.contender(), Size.XL);
    pool = new ForkJoinPool(threads);
  }

  /** Finds and reads. */
  @Benchmark
  public long find() {
    return race.run(pool);
  }

  /** Ends the threads. */
  @TearDown
  public void stop() {
    pool.shutdown();
  }
}
