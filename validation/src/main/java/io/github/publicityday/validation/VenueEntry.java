package io.github.publicityday.validation;

import io.github.publicityday.ElementPath;
import io.github.publicityday.Venue;
import org.jspecify.annotations.Nullable;

/** A venue in its place in the plan. Compared by identity, within one index. */
public final class VenueEntry implements Element {
  private final int number;
  private final int position;
  private final int order;
  private final Venue venue;
  private final @Nullable Siblings<Venue> listed;
  private @Nullable ElementPath path;

  /**
   * A venue.
   *
   * @param listed the plan's list of venues, in which it stands at {@code position}; null if it
   *     does not
   */
  VenueEntry(int number, int position, int order, Venue venue, @Nullable Siblings<Venue> listed) {
    this.number = number;
    this.position = position;
    this.order = order;
    this.venue = venue;
    this.listed = listed;
  }

  /** Where the plan lists it, or would list it. */
  @Override
  public ElementPath path() {
    if (path == null) {
      path =
          listed != null
              ? listed.path(position)
              : ElementPath.root().element("venues", venue.id().value());
    }
    return path;
  }

  @Override
  public String name() {
    return venue.name();
  }

  /** Its rank in document order; of a venue that the plan does not list, that of its first use. */
  @Override
  public int order() {
    return order;
  }

  /** Its place among the venues of the plan, counted from 0. */
  int number() {
    return number;
  }

  /** The venue. */
  public Venue venue() {
    return venue;
  }

  @Override
  public String toString() {
    return path().toString();
  }
}
