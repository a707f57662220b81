package io.github.publicityday;

import java.util.Objects;

/**
 * Identifies a {@link Unit} within one plan.
 *
 * @param value the identifier as the plan writes it: not blank, without white space, {@code [},
 *     {@code ]} or {@code #}; any script; compared code point by code point
 */
public record UnitId(String value) {
  /**
   * @throws IllegalArgumentException if {@code value} cannot be an identifier
   */
  public UnitId {
    Objects.requireNonNull(value, "value");
    Identifiers.checked("unit", value);
  }

  /** Returns the identifier for {@code value}. */
  public static UnitId of(String value) {
    return new UnitId(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
