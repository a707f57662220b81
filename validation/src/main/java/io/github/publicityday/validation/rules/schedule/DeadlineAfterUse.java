package io.github.publicityday.validation.rules.schedule;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import io.github.publicityday.Deadline;
import io.github.publicityday.StatedTime;
import io.github.publicityday.TimeWindow;
import io.github.publicityday.TimeWindow.OpenSide;
import io.github.publicityday.validation.DeadlineEntry;
import io.github.publicityday.validation.Evidence;
import io.github.publicityday.validation.PlanIndex;
import io.github.publicityday.validation.Related;
import io.github.publicityday.validation.Rule;
import io.github.publicityday.validation.Severity;
import io.github.publicityday.validation.Verdicts;
import io.github.publicityday.validation.WorkItem;
import java.util.Optional;

/**
 * Flags a deadline for setting up, arriving or handing in that certainly is after the activity
 * starts, and one for a report that certainly is before it ends.
 *
 * <p><b>Fails:</b> an event from 10:00 to 11:30 for which everything is set up by 10:30, or on
 * which a report is due by 11:00. <b>Passes:</b> set up by 10:00, the report due by 11:30.
 *
 * <p><b>Why it matters:</b> whoever keeps the deadline is too late; the boards arrive when the
 * leaders have gone past.
 *
 * <p><b>Severity:</b> error; who keeps to the one time cannot keep to the other.
 *
 * <p><b>Leaves alone:</b> deadlines for the work itself, and those of the plan as a whole; vague
 * times of which some keep the order ("by 10 January" for an event on that day); work whose bounds
 * the plan leaves open on both sides.
 *
 * <p><b>Cannot be checked:</b> a deadline that cannot be placed, or is for an activity whose time
 * is not known; not if the plan says of either that it will be announced.
 */
public final class DeadlineAfterUse implements Rule {
  /** The activity, what has to be done, by when, and when the activity is. */
  public record Facts(String activity, Due due, TimeWindow deadline, TimeWindow time)
      implements Evidence {
    @Override
    public String variant() {
      return Ascii.toLowerCase(due.name()).replace('_', '-');
    }
  }

  /** What has to be done in time for an activity, or after it. */
  public enum Due {
    /** Report on it. */
    REPORT,
    /** Be there. */
    ARRIVE,
    /** Have everything set up. */
    SET_UP,
    /** Hand in what it needs. */
    HAND_IN
  }

  /** The activity; its time or that of the deadline is not known. */
  public record TimeUnknown(String activity) implements Evidence {
    @Override
    public String variant() {
      return "unchecked.time-unknown";
    }
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public void check(PlanIndex plan, Verdicts verdicts) {
    for (DeadlineEntry entry : plan.deadlines()) {
      Optional<Due> due = due(entry.deadline().kind());
      if (due.isPresent()
          && entry.work().filter(DeadlineAfterUse::hasTime).isPresent()
          && StatedTime.saysWhen(entry.deadline().time())) {
        check(plan, entry, entry.work().get(), due.get(), verdicts);
      }
    }
  }

  private static Optional<Due> due(Deadline.Kind kind) {
    return switch (kind) {
      case REPORT -> Optional.of(Due.REPORT);
      case ARRIVE -> Optional.of(Due.ARRIVE);
      case SET_UP -> Optional.of(Due.SET_UP);
      case HAND_IN -> Optional.of(Due.HAND_IN);
      case COMPLETE -> Optional.empty();
    };
  }

  private static void check(
      PlanIndex plan, DeadlineEntry entry, WorkItem work, Due due, Verdicts verdicts) {
    Optional<TimeWindow> time = work.window();
    Optional<TimeWindow> deadline = plan.calendar().windowOf(entry.deadline(), time);
    if (time.isEmpty() || deadline.isEmpty()) {
      verdicts.cannotCheck(entry, new TimeUnknown(work.name()));
    } else if (isLate(due, deadline.get(), time.get())) {
      verdicts.fail(
          entry,
          new Facts(work.name(), due, deadline.get(), time.get()),
          ImmutableList.of(Related.of(Related.Part.WHOLE, work, time.get())));
    } else {
      verdicts.pass(entry);
    }
  }

  private static boolean isLate(Due due, TimeWindow deadline, TimeWindow time) {
    boolean late =
        due == Due.REPORT
            ? deadline.latestEnd().isBefore(time.earliestEnd())
            : deadline.earliestEnd().isAfter(time.latestStart());
    return late && time.open() != OpenSide.BOTH && deadline.open() != OpenSide.BOTH;
  }

  private static boolean hasTime(WorkItem work) {
    return work.window().isPresent() || StatedTime.saysWhen(work.undertaking().time());
  }
}
