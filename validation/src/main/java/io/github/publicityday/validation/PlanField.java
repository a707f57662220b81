package io.github.publicityday.validation;

import io.github.publicityday.ElementPath;

/**
 * What a plan says of itself in one place: its date, its ordinal, its theme.
 *
 * @param name the key in the plan file
 */
record PlanField(String name) implements Element {
  @Override
  public ElementPath path() {
    return ElementPath.root().field(name);
  }

  @Override
  public Object label() {
    return Unnamed.PLAN;
  }

  /** That of the plan. */
  @Override
  public int order() {
    return 0;
  }
}
