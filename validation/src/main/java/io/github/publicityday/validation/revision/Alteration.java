package io.github.publicityday.validation.revision;

import com.google.common.collect.ImmutableList;
import io.github.publicityday.DeclaredCount;
import io.github.publicityday.Role;
import io.github.publicityday.TimeWindow;
import io.github.publicityday.validation.Evidence;
import java.time.Duration;
import java.util.Optional;

/**
 * What happened to something in a revision. A component that is an {@code Object} is a name or
 * text, a number, a constant, a date, a duration, a {@link TimeWindow}, a statement of the plan
 * that has a type of its own (a time that cannot be placed on the calendar, a period, a venue), or
 * a list of these.
 */
public sealed interface Alteration extends Evidence {
  /** Something of the sort {@code aspect} is new. */
  record Added(Aspect aspect, Object name) implements Alteration {}

  /** Something of the sort {@code aspect} is gone. */
  record Removed(Aspect aspect, Object name) implements Alteration {}

  /** What there is at most one of is there and was not. */
  record Introduced(Aspect aspect) implements Alteration {}

  /** What there is at most one of is no longer there. */
  record Abandoned(Aspect aspect) implements Alteration {}

  /** Something is called otherwise. */
  record Renamed(Aspect aspect, Object from, Object to) implements Alteration {}

  /** An activity is a part of something else than before; empty is the plan itself. */
  record Moved(String activity, Optional<String> from, Optional<String> to) implements Alteration {
    @Override
    public String variant() {
      return from.isEmpty() ? "into" : to.isEmpty() ? "out-of" : "";
    }
  }

  /** A unit takes part that did not. */
  record UnitJoined(Object unit) implements Alteration {}

  /** A unit no longer takes part. */
  record UnitLeft(Object unit) implements Alteration {}

  /** A unit takes part in one thing instead of another. */
  record UnitMoved(Object unit, String from, String to) implements Alteration {}

  /** A unit has a role that it had not. */
  record RoleTaken(Object unit, Role role) implements Alteration {}

  /** A unit no longer has a role. */
  record RoleGivenUp(Object unit, Role role) implements Alteration {}

  /** A unit has a role instead of another unit. */
  record RolePassed(Role role, Object from, Object to) implements Alteration {}

  /** A unit has a role instead of another role. */
  record RoleChanged(Object unit, Role from, Role to) implements Alteration {}

  /** Something is stated that was not. */
  record Stated(Aspect aspect, Object to) implements Alteration {}

  /** Something is no longer stated. */
  record Dropped(Aspect aspect, Object from) implements Alteration {}

  /** Something is stated otherwise: what there is no other word for. */
  record Restated(Aspect aspect, Object from, Object to) implements Alteration {}

  /** A number is another. */
  record NumberChanged(Aspect aspect, long from, long to) implements Alteration {
    @Override
    public String variant() {
      return to > from ? "raised" : "lowered";
    }
  }

  /** What can only be true or not is the other way round. */
  record FlagChanged(Aspect aspect, boolean now) implements Alteration {
    @Override
    public String variant() {
      return now ? "set" : "cleared";
    }
  }

  /** A declared number is meant in another way. */
  record PrecisionChanged(
      DeclaredCount.Counted counted, int number, DeclaredCount.Precision precision)
      implements Alteration {}

  /**
   * A time is earlier or later.
   *
   * @param by how much later; negative if earlier
   */
  record TimeShifted(Aspect aspect, TimeWindow from, TimeWindow to, Duration by)
      implements Alteration {
    @Override
    public String variant() {
      return by.isNegative() ? "earlier" : "later";
    }
  }

  /**
   * An exact time lasts longer or shorter.
   *
   * @param by how much longer; negative if shorter
   */
  record TimeResized(Aspect aspect, TimeWindow from, TimeWindow to, Duration by)
      implements Alteration {
    @Override
    public String variant() {
      return by.isNegative() ? "shortened" : "lengthened";
    }
  }

  /**
   * The last moment of a deadline is earlier or later.
   *
   * @param by how much later; negative if earlier
   */
  record DeadlineShifted(Object from, Object to, Duration by) implements Alteration {
    @Override
    public String variant() {
      return by.isNegative() ? "earlier" : "later";
    }
  }

  /** A vague time is exact, or the reverse. */
  record TimeSharpened(Aspect aspect, TimeWindow from, TimeWindow to) implements Alteration {
    @Override
    public String variant() {
      return to.isExact() ? "exact" : "vague";
    }
  }

  /** Things whose order matters stand in another one; those that both plans have. */
  record Reordered(Aspect aspect, ImmutableList<String> from, ImmutableList<String> to)
      implements Alteration {}
}
