package io.github.publicityday.validation.rules.schedule;

import com.google.common.collect.ImmutableList;
import io.github.publicityday.StatedTime;
import io.github.publicityday.TimeWindow;
import io.github.publicityday.TimeWindow.OpenSide;
import io.github.publicityday.validation.DeadlineEntry;
import io.github.publicityday.validation.PlanIndex;
import io.github.publicityday.validation.Related;
import io.github.publicityday.validation.WorkItem;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What has certainly begun, or has to be done, by the end of a day.
 *
 * @param work activities and duties, then deadlines, in document order
 * @param anyDayKnown whether the day of any activity or duty is known
 */
record WorkDue(ImmutableList<Related> work, boolean anyDayKnown) {

  /** What of {@code plan} is due by the end of {@code day}. */
  static WorkDue by(LocalDate day, PlanIndex plan) {
    ImmutableList.Builder<Related> due = ImmutableList.builder();
    boolean any = false;
    for (WorkItem item : plan.work()) {
      Optional<TimeWindow> first = first(plan, item);
      any |= first.isPresent();
      first
          .filter(window -> !window.latestStart().toLocalDate().isAfter(day))
          .ifPresent(window -> due.add(Related.of(Related.Part.PART, item, window)));
    }
    for (DeadlineEntry entry : plan.deadlines()) {
      plan.calendar()
          .windowOf(entry.deadline(), entry.work().flatMap(WorkItem::window))
          .filter(w -> !w.latestEnd().minusSeconds(1).toLocalDate().isAfter(day))
          .filter(window -> window.open() != OpenSide.BOTH)
          .ifPresent(window -> due.add(Related.of(Related.Part.PART, entry, window)));
    }
    return new WorkDue(due.build(), any);
  }

  /** When it begins, if the plan bounds that. */
  private static Optional<TimeWindow> first(PlanIndex plan, WorkItem item) {
    Optional<TimeWindow> window = item.window().filter(w -> w.open() != OpenSide.BOTH);
    return window.isPresent() && item.undertaking().time() instanceof StatedTime.Daily daily
        ? plan.calendar().windowsOf(daily).stream().findFirst()
        : window;
  }
}
