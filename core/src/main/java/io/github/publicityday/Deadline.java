package io.github.publicityday;

import java.util.Optional;
import org.immutables.value.Value;

/** By when something has to be done (時限). */
@Value.Immutable
@ModelStyle
public interface Deadline {
  /** What has to be done by then. */
  Kind kind();

  /**
   * By when, as the plan says it; {@link PlanCalendar#windowOf(Deadline)} places the last moment. A
   * day alone means some moment of that day.
   */
  StatedTime time();

  /** Who has to do it, if not everybody concerned. */
  Optional<UnitRef> unit();

  /** A builder; {@code kind} and {@code time} must be set. */
  static Builder builder() {
    return new Builder();
  }

  /** Everybody does {@code kind} by {@code time}. */
  static Deadline of(Kind kind, StatedTime time) {
    return builder().kind(kind).time(time).build();
  }

  /** What has to be done by a deadline. */
  enum Kind {
    /** Report to somebody. */
    REPORT,
    /** Be there. */
    ARRIVE,
    /** Have everything set up. */
    SET_UP,
    /** Hand in material or names. */
    HAND_IN,
    /** Finish the work itself. */
    COMPLETE
  }

  /** Builds a {@link Deadline}. */
  final class Builder extends ImmutableDeadline.Builder {
    Builder() {}
  }
}
