package io.github.publicityday.validation.revision;

import io.github.publicityday.Deadline;
import io.github.publicityday.PlanCalendar;
import io.github.publicityday.StatedTime;
import io.github.publicityday.TimeWindow;
import java.util.Optional;

/**
 * Places on the calendar what two plans say about the time of one thing.
 *
 * @param old what it belongs to in the old plan
 * @param revised what it belongs to in the revised plan
 */
record SideTimes(Whole old, Whole revised) {
  /** Of what belongs to no activity or duty. */
  static final SideTimes NONE = new SideTimes(Whole.NONE, Whole.NONE);

  /**
   * What something belongs to.
   *
   * @param exists whether it belongs to anything
   * @param window when that is, if it is known
   */
  record Whole(boolean exists, Optional<TimeWindow> window) {
    static final Whole NONE = new Whole(false, Optional.empty());

    static Whole at(Optional<TimeWindow> window) {
      return new Whole(true, window);
    }

    /** Empty as well if the plan only says that the time is missing. */
    Optional<TimeWindow> place(StatedTime time, PlanCalendar calendar) {
      if (!StatedTime.saysWhen(time)) {
        return Optional.empty();
      }
      return exists ? calendar.windowOf(time, window) : calendar.windowOf(time);
    }

    Optional<TimeWindow> place(Deadline deadline, PlanCalendar calendar) {
      return exists ? calendar.windowOf(deadline, window) : calendar.windowOf(deadline);
    }
  }
}
