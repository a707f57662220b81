package io.github.publicityday;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/** A unit attends an activity or does a duty in person (參加單位). */
@Value.Immutable
@ModelStyle
public interface Participation {
  /** Who attends. */
  UnitRef unit();

  /**
   * How many people the plan asks of the unit here; the activity may ask the same of every unit.
   */
  Optional<Staffing> staffing();

  /** How many people the unit has assigned, at least 0, where that is known. */
  OptionalInt assignedCount();

  /** The people assigned by name or post, in the plan's order; empty if none is. */
  ImmutableList<PersonId> people();

  /** What the unit does there, where the plan says so; not blank. */
  Optional<String> task();

  /** When the unit is there, if not for the whole activity. */
  StatedTime time();

  /**
   * How many people are assigned: the stated count, otherwise the number of people named, otherwise
   * unknown.
   */
  default OptionalInt assigned() {
    if (assignedCount().isPresent()) {
      return assignedCount();
    }
    return people().isEmpty() ? OptionalInt.empty() : OptionalInt.of(people().size());
  }

  /** A builder; {@code unit} must be set. */
  static Builder builder() {
    return new Builder().time(StatedTime.ABSENT);
  }

  /** {@code unit} attends, no number stated. */
  static Participation of(UnitRef unit) {
    return builder().unit(unit).build();
  }

  /** {@code unit} attends with people as {@code staffing} asks. */
  static Participation of(UnitRef unit, Staffing staffing) {
    return builder().unit(unit).staffing(staffing).build();
  }

  /** Builds a {@link Participation}. */
  final class Builder extends ImmutableParticipation.Builder {
    Builder() {}

    /**
     * @throws IllegalStateException if the unit is not set
     * @throws IllegalArgumentException if the assigned count is negative or the task blank
     */
    @Override
    public Participation build() {
      Participation participation = super.build();
      Checks.requireNotNegative(
          "assigned people of", participation.unit(), participation.assignedCount());
      Checks.requireNotBlank("task of", participation.unit(), participation.task());
      return participation;
    }
  }
}
