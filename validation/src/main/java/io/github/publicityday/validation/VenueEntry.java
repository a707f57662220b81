package io.github.publicityday.validation;

import io.github.publicityday.ElementPath;
import io.github.publicityday.Venue;

/**
 * A venue in its place in the plan.
 *
 * @param path where the plan lists it
 * @param order its rank in document order
 * @param venue the venue
 */
public record VenueEntry(ElementPath path, int order, Venue venue) implements Element {
  @Override
  public String name() {
    return venue.name();
  }

  /** The order alone: what it ranks need not be walked to tell it from its neighbours. */
  @Override
  public int hashCode() {
    return order;
  }
}
