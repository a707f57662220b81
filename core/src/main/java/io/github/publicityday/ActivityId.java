package io.github.publicityday;

import java.util.Objects;

/**
 * Identifies an {@link Activity} within one plan.
 *
 * @param value the identifier as the plan writes it: not blank, without white space, {@code [},
 *     {@code ]} or {@code #}; any script; compared code point by code point
 */
public record ActivityId(String value) {
  /**
   * @throws IllegalArgumentException if {@code value} cannot be an identifier
   */
  public ActivityId {
    Objects.requireNonNull(value, "value");
    Identifiers.checked("activity", value);
  }

  /** Returns the identifier for {@code value}. */
  public static ActivityId of(String value) {
    return new ActivityId(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
