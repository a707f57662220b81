package io.github.publicityday.validation;

import io.github.publicityday.ElementPath;
import io.github.publicityday.LeadingGroup;

/**
 * The leading group in its place in the plan.
 *
 * @param path where it stands
 * @param order its rank in document order
 * @param group the group
 */
public record LeadingGroupEntry(ElementPath path, int order, LeadingGroup group)
    implements Element {
  @Override
  public String name() {
    return "leading group";
  }

  @Override
  public Object label() {
    return Unnamed.LEADING_GROUP;
  }
}
