package io.github.publicityday;

import java.util.Optional;
import org.immutables.value.Value;

/** Somebody whom a plan assigns by name or post. */
@Value.Immutable
@ModelStyle
public interface Person {
  /** What assignments point to. */
  PersonId id();

  /** The name or the post ("head of the command centre"); not blank. */
  String name();

  /** The unit the person belongs to, where the plan tells. */
  Optional<UnitRef> unit();

  /** A builder; {@code id} and {@code name} must be set. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Person}. */
  final class Builder extends ImmutablePerson.Builder {
    Builder() {}

    /**
     * @throws IllegalStateException if an attribute that must be set is not
     * @throws IllegalArgumentException if the name is blank
     */
    @Override
    public Person build() {
      Person person = super.build();
      Checks.requireNotBlank("name of person", person.id(), person.name());
      return person;
    }
  }
}
