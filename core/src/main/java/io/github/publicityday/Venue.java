package io.github.publicityday;

import org.immutables.value.Value;

/** A named place (地點). */
@Value.Immutable
@ModelStyle
public interface Venue {
  /** What references point to. */
  VenueId id();

  /** What the plan calls it; not blank. */
  String name();

  /** Whether the plan declares that unrelated activities may use it at one time. */
  boolean shared();

  /** A builder; {@code id} and {@code name} must be set, not shared unless set. */
  static Builder builder() {
    return new Builder().shared(false);
  }

  /** A venue known by its id alone, which is also its name. */
  static Venue of(String id) {
    return builder().id(VenueId.of(id)).name(id).build();
  }

  /** Builds a {@link Venue}. */
  final class Builder extends ImmutableVenue.Builder {
    Builder() {}

    /**
     * @throws IllegalStateException if an attribute that must be set is not
     * @throws IllegalArgumentException if the name is blank
     */
    @Override
    public Venue build() {
      Venue venue = super.build();
      Checks.requireNotBlank("name of venue", venue.id(), venue.name());
      return venue;
    }
  }
}
