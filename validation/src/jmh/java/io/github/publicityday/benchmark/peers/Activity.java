package io.github.publicityday.benchmark.peers;

/** An activity, however it represents its time. */
public interface Activity {
  /** Its index in the plan. */
  int id();
}
