package io.github.publicityday.validation.rules.schedule;

import com.google.common.collect.ImmutableList;
import io.github.publicityday.AgendaStep;
import io.github.publicityday.ElementKeys;
import io.github.publicityday.ElementPath;
import io.github.publicityday.StatedTime;
import io.github.publicityday.TimeWindow;
import io.github.publicityday.Timetable;
import io.github.publicityday.validation.PlanIndex;
import io.github.publicityday.validation.Related;
import io.github.publicityday.validation.WorkItem;
import java.util.Optional;

/**
 * The steps of one agenda and their times.
 *
 * @param timed those whose time is known, in order, each with its time
 * @param untimed how many others there are
 */
record AgendaTimes(ImmutableList<Related> timed, int untimed) {
  private static final AgendaTimes NONE = new AgendaTimes(ImmutableList.of(), 0);

  /** The agenda of {@code item}; without steps if it has none. */
  static AgendaTimes of(PlanIndex plan, WorkItem item) {
    ImmutableList<AgendaStep> agenda =
        item.activity().isPresent() ? item.activity().get().agenda() : ImmutableList.of();
    if (agenda.isEmpty()) {
      return NONE;
    }
    ImmutableList.Builder<Related> timed = ImmutableList.builder();
    int untimed = 0;
    ElementKeys keys = new ElementKeys();
    for (AgendaStep step : agenda) {
      String key = keys.next(step.title());
      Optional<TimeWindow> when =
          StatedTime.saysWhen(step.time())
              ? plan.calendar().windowOf(step.time(), item.window())
              : Optional.empty();
      if (when.isPresent()) {
        ElementPath path = item.path().element("agenda", key);
        timed.add(new Related(path, step.title(), Related.Part.CLAIM, when));
      } else {
        untimed++;
      }
    }
    return new AgendaTimes(timed.build(), untimed);
  }

  /** How many steps there are. */
  int steps() {
    return timed.size() + untimed;
  }

  /** When each timed step is, numbered in their order. */
  Timetable timetable() {
    return Timetable.of(
        timed.stream()
            .flatMap(step -> step.when().stream())
            .collect(ImmutableList.toImmutableList()));
  }
}
