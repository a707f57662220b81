package io.github.publicityday;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * When the activities of one plan are that other times refer to. In most plans none is, so nothing
 * is gathered before somebody asks.
 */
final class ActivityTimes {
  private final PublicityPlan plan;
  private final PlanCalendar calendar;
  private final Map<ActivityId, Placed> activities = new HashMap<>();

  /** Of the activities that others refer to. */
  private final Map<ActivityId, Optional<TimeWindow>> anchors = new HashMap<>();

  /** Whether both maps are complete, and will be left alone. */
  private volatile boolean settled;

  private boolean settling;

  /** An activity and the one that it is a part of. */
  private record Placed(Activity activity, Optional<Placed> parent) {}

  ActivityTimes(PublicityPlan plan, PlanCalendar calendar) {
    this.plan = plan;
    this.calendar = calendar;
  }

  /** When the activity {@code id} is; empty if that is not known or there is no such activity. */
  Optional<TimeWindow> windowOf(ActivityId id) {
    if (!settled) {
      settle();
    }
    Optional<TimeWindow> anchor = anchors.get(id);
    return anchor != null
        ? anchor
        : Optional.ofNullable(activities.get(id)).flatMap(this::windowOf);
  }

  /** Finds when the activities are that others refer to, on the way of which it asks itself. */
  private synchronized void settle() {
    if (!settling) {
      settling = true;
      plan.activities().forEach(activity -> place(activity, Optional.empty()));
      activities.values().forEach(here -> anchorOf(here.activity()).ifPresent(this::settle));
      settled = true;
    }
  }

  private void place(Activity activity, Optional<Placed> parent) {
    Placed here = new Placed(activity, parent);
    activities.putIfAbsent(activity.id(), here);
    activity.parts().forEach(part -> place(part, Optional.of(here)));
  }

  private Optional<TimeWindow> windowOf(Placed here) {
    Activity activity = here.activity();
    return here.parent().isEmpty()
        ? calendar.windowOf(activity)
        : calendar.windowOf(
            activity, here.parent().filter(p -> dependsOnParent(activity)).flatMap(this::windowOf));
  }

  /**
   * Finds when the activity {@code id} is. That may hang on another one, and so on: a chain, so
   * long that recursion would not do, and perhaps a circle, in which no activity can be placed.
   */
  private void settle(ActivityId id) {
    Deque<ActivityId> chain = new ArrayDeque<>();
    Set<ActivityId> onChain = new HashSet<>();
    Optional<ActivityId> next = Optional.of(id);
    while (next.isPresent() && !anchors.containsKey(next.get()) && onChain.add(next.get())) {
      chain.push(next.get());
      next = Optional.ofNullable(activities.get(next.get())).flatMap(ActivityTimes::hangsOn);
    }
    while (next.isPresent() && !anchors.containsKey(next.get())) {
      anchors.put(chain.pop(), Optional.empty());
    }
    while (!chain.isEmpty()) {
      ActivityId here = chain.pop();
      anchors.put(here, windowOf(here));
    }
  }

  /** The activity that the time of {@code here}, its own or inherited, refers to. */
  private static Optional<ActivityId> hangsOn(Placed here) {
    return dependsOnParent(here.activity())
        ? here.parent().flatMap(ActivityTimes::hangsOn)
        : anchorOf(here.activity());
  }

  private static Optional<ActivityId> anchorOf(Activity activity) {
    return activity.time() instanceof StatedTime.Relative relative
            && relative.anchor() instanceof StatedTime.OfActivity other
        ? Optional.of(other.activity())
        : Optional.empty();
  }

  private static boolean dependsOnParent(Activity activity) {
    StatedTime time = activity.time();
    return !StatedTime.saysWhen(time)
        || time instanceof StatedTime.AtHours
        || (time instanceof StatedTime.Relative relative
            && relative.anchor() instanceof StatedTime.AtHours);
  }
}
