package io.github.publicityday;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** Somebody's decision to accept one finding about the plan. */
@Value.Immutable
@ModelStyle
public interface Waiver {
  /** The fingerprint of the finding; not blank. */
  String fingerprint();

  /** Why it is accepted; not blank. */
  String reason();

  /** Who accepts it; not blank. */
  String by();

  /** The last day on which it is accepted, if not for good. */
  Optional<LocalDate> until();

  /** A builder; everything but {@code until} must be set. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Waiver}. */
  final class Builder extends ImmutableWaiver.Builder {
    Builder() {}

    /**
     * @throws IllegalStateException if an attribute that must be set is not
     * @throws IllegalArgumentException if one is blank
     */
    @Override
    public Waiver build() {
      Waiver waiver = super.build();
      Checks.requireNotBlank("fingerprint of waiver", waiver.fingerprint());
      Checks.requireNotBlank("reason of waiver", waiver.fingerprint(), waiver.reason());
      Checks.requireNotBlank("author of waiver", waiver.fingerprint(), waiver.by());
      return waiver;
    }
  }
}
