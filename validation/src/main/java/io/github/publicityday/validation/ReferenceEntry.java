package io.github.publicityday.validation;

import io.github.publicityday.ElementPath;
import io.github.publicityday.UnitRef;
import java.util.Optional;

/**
 * A reference to a unit in its place in the plan.
 *
 * @param path where it stands
 * @param order its rank in document order
 * @param reference the reference
 * @param unit the unit that it resolves to; empty if the plan knows no such unit
 */
public record ReferenceEntry(
    ElementPath path, int order, UnitRef.ToUnit reference, Optional<UnitEntry> unit)
    implements Element {
  /** The reference as the plan writes it. */
  @Override
  public String name() {
    return reference.toString();
  }
}
