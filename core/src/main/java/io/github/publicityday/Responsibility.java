package io.github.publicityday;

import java.util.Optional;
import org.immutables.value.Value;

/** What one unit is to one activity or standing duty (責任). */
@Value.Immutable
@ModelStyle
public interface Responsibility {
  /** Who. */
  UnitRef unit();

  /** As what. */
  Role role();

  /** What exactly the unit has to do, where the plan says so; not blank. */
  Optional<String> duty();

  /** By when, where the plan says so. */
  Optional<Deadline> deadline();

  /** A builder; {@code unit} must be set, the role is {@link Role#RESPONSIBLE} unless set. */
  static Builder builder() {
    return new Builder().role(Role.RESPONSIBLE);
  }

  /** {@code unit} as {@code role}, no more said. */
  static Responsibility of(UnitRef unit, Role role) {
    return builder().unit(unit).role(role).build();
  }

  /** {@code unit} answers for it. */
  static Responsibility of(UnitRef unit) {
    return of(unit, Role.RESPONSIBLE);
  }

  /** Builds a {@link Responsibility}. */
  final class Builder extends ImmutableResponsibility.Builder {
    Builder() {}

    /**
     * @throws IllegalStateException if the unit is not set
     * @throws IllegalArgumentException if the duty is blank
     */
    @Override
    public Responsibility build() {
      Responsibility responsibility = super.build();
      Checks.requireNotBlank("duty of", responsibility.unit(), responsibility.duty());
      return responsibility;
    }
  }
}
