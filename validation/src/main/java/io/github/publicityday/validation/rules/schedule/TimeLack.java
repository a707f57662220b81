package io.github.publicityday.validation.rules.schedule;

import io.github.publicityday.Hours;
import io.github.publicityday.StatedTime;
import io.github.publicityday.StatedTime.Relation;
import java.util.Optional;

/** What a statement about a time lacks, if a unit is to come at that time. */
public enum TimeLack {
  /** Nothing is said. */
  EVERYTHING,
  /** The label is there and nothing follows it. */
  VALUE,
  /** The plan says that it will be announced. */
  ANNOUNCEMENT,
  /** A day is stated and no hour. */
  HOURS,
  /** Only the end is stated. */
  START,
  /** Only the start is stated. */
  END,
  /** It is some time within a longer one. */
  BOUNDS,
  /** It is relative to an activity that the plan does not list. */
  REFERENCE;

  /**
   * What {@code time} lacks, whether it can be placed on the calendar or not. Empty if it lacks
   * nothing: it is exact, or as long as another activity, if that is listed.
   */
  static Optional<TimeLack> of(StatedTime time) {
    if (time instanceof StatedTime.Absent) {
      return Optional.of(EVERYTHING);
    } else if (time instanceof StatedTime.Blank) {
      return Optional.of(VALUE);
    } else if (time instanceof StatedTime.ToBeAnnounced) {
      return Optional.of(ANNOUNCEMENT);
    } else if (time instanceof StatedTime.OnDay onDay) {
      return of(onDay.hours());
    } else if (time instanceof StatedTime.AtHours atHours) {
      return of(atHours.hours());
    } else if (time instanceof StatedTime.Daily daily) {
      return of(daily.hours());
    } else if (time instanceof StatedTime.Relative relative) {
      return of(relative);
    }
    boolean exact =
        time instanceof StatedTime.Exactly
            || (time instanceof StatedTime.Within within && within.window().isExact());
    return exact ? Optional.empty() : Optional.of(BOUNDS);
  }

  private static Optional<TimeLack> of(StatedTime.Relative time) {
    if (time.relation() == Relation.FROM) {
      return Optional.of(END);
    } else if (time.relation() != Relation.DURING) {
      return Optional.of(BOUNDS);
    } else if (time.anchor() instanceof StatedTime.OfActivity) {
      return Optional.empty();
    }
    return time.anchor() instanceof StatedTime within ? of(within) : Optional.of(BOUNDS);
  }

  private static Optional<TimeLack> of(Hours hours) {
    if (hours instanceof Hours.Unstated) {
      return Optional.of(HOURS);
    } else if (hours instanceof Hours.From) {
      return Optional.of(END);
    } else if (hours instanceof Hours.Until) {
      return Optional.of(START);
    }
    return hours instanceof Hours.Word ? Optional.of(BOUNDS) : Optional.empty();
  }
}
