package io.github.publicityday.benchmark;

/** What can be found in a workload, in the order of the kinds' numbers. */
public enum FindingKind {
  /** An activity for which no unit answers. */
  MISSING_RESPONSIBLE,
  /** A unit at two activities that intersect; one finding for each pair. */
  UNIT_OVERLAP,
  /** Two activities at one venue that intersect; one finding for each pair. */
  VENUE_OVERLAP,
  /** A participation to which fewer people are assigned than its minimum. */
  UNDERSTAFFED,
  /** A unit from which more people are assigned at some instant than it has. */
  OVERLOADED
}
