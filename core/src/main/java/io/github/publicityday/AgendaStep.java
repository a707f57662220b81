package io.github.publicityday;

import com.google.common.collect.ImmutableList;
import org.immutables.value.Value;

/** One step of an activity's agenda (議程). */
@Value.Immutable
@ModelStyle
public interface AgendaStep {
  /** What happens; not blank. */
  String title();

  /** When, as the plan says it; hours alone are hours of the activity's day. */
  StatedTime time();

  /** Who does it; empty if nobody is named. */
  ImmutableList<UnitRef> units();

  /** A builder; {@code title} must be set. */
  static Builder builder() {
    return new Builder().time(StatedTime.ABSENT);
  }

  /** Builds an {@link AgendaStep}. */
  final class Builder extends ImmutableAgendaStep.Builder {
    Builder() {}

    /**
     * @throws IllegalStateException if the title is not set
     * @throws IllegalArgumentException if the title is blank
     */
    @Override
    public AgendaStep build() {
      AgendaStep step = super.build();
      Checks.requireNotBlank("title of agenda step", step.title());
      return step;
    }
  }
}
