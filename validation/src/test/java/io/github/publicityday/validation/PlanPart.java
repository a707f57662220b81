package io.github.publicityday.validation;

import io.github.publicityday.PublicityPlan;

/** Something that {@link Plans#plan} puts into a plan. */
@FunctionalInterface
public interface PlanPart {
  /** Adds it. */
  void addTo(PublicityPlan.Builder plan);
}
