package io.github.publicityday;

import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/** A notice that the plan follows (依據). */
@Value.Immutable
@ModelStyle
public interface Basis {
  /** Who issued the notice; not blank. */
  String issuer();

  /** What the notice is about, where the plan says so; not blank. */
  Optional<String> subject();

  /** The year that the plan states for the notice or its campaign. */
  OptionalInt year();

  /** A builder; {@code issuer} must be set. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Basis}. */
  final class Builder extends ImmutableBasis.Builder {
    Builder() {}

    /**
     * @throws IllegalStateException if the issuer is not set
     * @throws IllegalArgumentException if the issuer or the subject is blank, or the year outside 1
     *     to 9999
     */
    @Override
    public Basis build() {
      Basis basis = super.build();
      Checks.requireNotBlank("issuer of basis", basis.issuer());
      Checks.requireNotBlank("subject of basis", basis.subject());
      basis.year().ifPresent(StatedYear::of); // refuses what is no year
      return basis;
    }
  }
}
