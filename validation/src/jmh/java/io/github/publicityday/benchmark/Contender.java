package io.github.publicityday.benchmark;

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
}
