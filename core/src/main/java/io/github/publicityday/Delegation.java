package io.github.publicityday;

import com.google.common.collect.ImmutableList;
import org.immutables.value.Value;

/** Work outside the programme that the plan leaves to units to organise for themselves. */
@Value.Immutable
@ModelStyle
public interface Delegation {
  /** To whom, in no meaningful order; not empty. */
  ImmutableList<UnitRef> units();

  /** What they organise; not blank. */
  String task();

  /** A builder; {@code task} and at least one unit must be set. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Delegation}. */
  final class Builder extends ImmutableDelegation.Builder {
    Builder() {}

    /**
     * @throws IllegalStateException if the task is not set
     * @throws IllegalArgumentException if the task is blank or no unit is set
     */
    @Override
    public Delegation build() {
      Delegation delegation = super.build();
      Checks.requireNotBlank("task of delegation", delegation.task());
      if (delegation.units().isEmpty()) {
        throw new IllegalArgumentException("nobody to delegate \"" + delegation.task() + "\" to");
      }
      return delegation;
    }
  }
}
