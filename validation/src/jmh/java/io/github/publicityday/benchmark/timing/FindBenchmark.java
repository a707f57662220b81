package io.github.publicityday.benchmark.timing;

import io.github.publicityday.benchmark.Entrant;
import io.github.publicityday.benchmark.Race;
import io.github.publicityday.benchmark.Size;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** How long it takes to find all there is in all plans of a size, and to read it. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class FindBenchmark {
  @Param public Entrant entrant;

  @Param public Size size;

  private Race<?, ?> race;

  /** Makes the plans, and proves that the contender finds what there is in them. */
  @Setup
  public void prove() {
    race = Race.of(entrant.contender(), size);
    long digest = race.run(findings -> {});
    if (entrant.findsAll() && digest != size.digest()) {
      throw new IllegalStateException(
          entrant + " comes to the digest " + Long.toHexString(digest) + " at size " + size);
    }
  }

  /** Finds and reads. */
  @Benchmark
  public long find(Blackhole blackhole) {
    return race.run(blackhole::consume);
  }
}
