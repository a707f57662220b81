package io.github.publicityday.validation.testing;

import io.github.publicityday.PublicityPlan;
import java.util.Optional;
import java.util.Random;

/** A change to a plan that a rule must bear. */
interface Change {
  /** {@code plan} and what becomes of it; empty if the change does not fit it. */
  Optional<Trial> to(PublicityPlan plan, Random random);
}
