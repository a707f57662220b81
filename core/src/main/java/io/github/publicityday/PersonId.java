package io.github.publicityday;

import java.util.Objects;

/**
 * Identifies a {@link Person} within one plan.
 *
 * @param value the identifier as the plan writes it: not blank, without white space, {@code [},
 *     {@code ]} or {@code #}; any script; compared code point by code point
 */
public record PersonId(String value) {
  /**
   * @throws IllegalArgumentException if {@code value} cannot be an identifier
   */
  public PersonId {
    Objects.requireNonNull(value, "value");
    Identifiers.checked("person", value);
  }

  /** Returns the identifier for {@code value}. */
  public static PersonId of(String value) {
    return new PersonId(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
