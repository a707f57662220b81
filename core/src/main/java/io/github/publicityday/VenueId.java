package io.github.publicityday;

import java.util.Objects;

/**
 * Identifies a {@link Venue} within one plan.
 *
 * @param value the identifier as the plan writes it: not blank, without white space, {@code [},
 *     {@code ]} or {@code #}; any script; compared code point by code point
 */
public record VenueId(String value) {
  /**
   * @throws IllegalArgumentException if {@code value} cannot be an identifier
   */
  public VenueId {
    Objects.requireNonNull(value, "value");
    Identifiers.checked("venue", value);
  }

  /** Returns the identifier for {@code value}. */
  public static VenueId of(String value) {
    return new VenueId(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
