package io.github.publicityday;

import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/** A guest or class of guests (邀請). Being invited is no participation. */
@Value.Immutable
@ModelStyle
public interface Invitee {
  /** Who; not blank. */
  String name();

  /** How many, at least 0, where the plan says so. */
  OptionalInt count();

  /** The unit that is invited, if the guests are one that the plan lists. */
  Optional<UnitRef> unit();

  /** A builder; {@code name} must be set. */
  static Builder builder() {
    return new Builder();
  }

  /** Guests of whom nothing but a name is stated. */
  static Invitee of(String name) {
    return builder().name(name).build();
  }

  /** Builds an {@link Invitee}. */
  final class Builder extends ImmutableInvitee.Builder {
    Builder() {}

    /**
     * @throws IllegalStateException if the name is not set
     * @throws IllegalArgumentException if the name is blank or the count negative
     */
    @Override
    public Invitee build() {
      Invitee invitee = super.build();
      Checks.requireNotBlank("name of invitee", invitee.name());
      Checks.requireNotNegative("count of", invitee.name(), invitee.count());
      return invitee;
    }
  }
}
