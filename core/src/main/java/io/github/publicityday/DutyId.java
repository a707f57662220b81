package io.github.publicityday;

import java.util.Objects;

/**
 * Identifies a {@link StandingDuty} within one plan.
 *
 * @param value the identifier as the plan writes it: not blank, without white space, {@code [},
 *     {@code ]} or {@code #}; any script; compared code point by code point
 */
public record DutyId(String value) {
  /**
   * @throws IllegalArgumentException if {@code value} cannot be an identifier
   */
  public DutyId {
    Objects.requireNonNull(value, "value");
    Identifiers.checked("duty", value);
  }

  /** Returns the identifier for {@code value}. */
  public static DutyId of(String value) {
    return new DutyId(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
