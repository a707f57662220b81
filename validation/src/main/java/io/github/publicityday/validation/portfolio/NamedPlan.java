package io.github.publicityday.validation.portfolio;

import static java.util.Objects.requireNonNull;

import io.github.publicityday.PublicityPlan;
import io.github.publicityday.format.PlanDocument;
import java.util.Optional;

/**
 * A plan and what messages call it.
 *
 * @param name what messages call it, such as its file; not blank
 * @param plan the plan
 * @param document where its elements stand in its file, if it was read from one
 */
public record NamedPlan(String name, PublicityPlan plan, Optional<PlanDocument> document) {
  /**
   * @throws IllegalArgumentException if the name is blank
   */
  public NamedPlan {
    requireNonNull(plan, "plan");
    requireNonNull(document, "document");
    if (name.isBlank()) {
      throw new IllegalArgumentException("blank name of plan");
    }
  }

  /** A plan that was not read from a file. */
  public static NamedPlan of(String name, PublicityPlan plan) {
    return new NamedPlan(name, plan, Optional.empty());
  }

  /** The plan of {@code document}, called what it is called. */
  public static NamedPlan of(PlanDocument document) {
    return new NamedPlan(document.name(), document.plan(), Optional.of(document));
  }
}
