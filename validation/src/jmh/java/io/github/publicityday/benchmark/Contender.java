package io.github.publicityday.benchmark;

import java.util.List;
import java.util.concurrent.ForkJoinPool;

/**
 * A way to find what is wrong with a workload.
 *
 * @param <P> how it represents a plan
 * @param <F> how it represents what it finds in one
 */
public interface Contender<P, F> {
  /** The plan in the contender's own representation; made before any timing. */
  P prepare(Workload workload);

  /** What is wrong with the plan. */
  F find(P plan);

  /** The digest of what was found, from every part of every finding. */
  long digest(F findings);

  /** The digest of what is wrong with all plans, found by the threads of {@code pool}. */
  default long findAll(List<P> plans, ForkJoinPool pool) {
    return pool.submit(() -> plans.parallelStream().mapToLong(plan -> digest(find(plan))).sum())
        .join();
  }
}
