package io.github.publicityday;

import java.util.Optional;
import org.immutables.value.Value;

/** A stage of the campaign (階段): preparation, the day itself, summing up. */
@Value.Immutable
@ModelStyle
public interface Phase {
  /** What the plan calls it; not blank. */
  String name();

  /** Its days, where the plan states them. */
  Optional<StatedPeriod> period();

  /** What happens in it, where the plan says so; not blank. */
  Optional<String> task();

  /** A builder; {@code name} must be set. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Phase}. */
  final class Builder extends ImmutablePhase.Builder {
    Builder() {}

    /**
     * @throws IllegalStateException if the name is not set
     * @throws IllegalArgumentException if the name or the task is blank
     */
    @Override
    public Phase build() {
      Phase phase = super.build();
      Checks.requireNotBlank("name of phase", phase.name());
      Checks.requireNotBlank("task of phase", phase.name(), phase.task());
      return phase;
    }
  }
}
