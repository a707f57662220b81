package io.github.publicityday.benchmark;

import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Consumer;

/**
 * A contender with plans in its own representation.
 *
 * @param <P> how it represents a plan
 * @param <F> how it represents what it finds in one
 */
public final class Race<P, F> {
  private final Contender<P, F> contender;
  private final List<P> plans;

  private Race(Contender<P, F> contender, List<P> plans) {
    this.contender = contender;
    this.plans = plans;
  }

  /** {@code contender} before the plans of {@code size}. */
  public static <P, F> Race<P, F> of(Contender<P, F> contender, Size size) {
    return new Race<>(contender, size.workloads().stream().map(contender::prepare).toList());
  }

  /** The digest of all plans, one after the other; {@code keeper} gets what was found in each. */
  public long run(Consumer<Object> keeper) {
    long digest = 0;
    for (P plan : plans) {
      F findings = contender.find(plan);
      digest += contender.digest(findings);
      keeper.accept(findings);
    }
    return digest;
  }

  /** The digest of all plans, found by the threads of {@code pool}. */
  public long run(ForkJoinPool pool) {
    return contender.findAll(plans, pool);
  }
}
