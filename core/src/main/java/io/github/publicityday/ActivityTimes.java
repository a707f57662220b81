package io.github.publicityday;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** When the activities of one plan are that other times refer to. */
final class ActivityTimes {
  private final PlanCalendar calendar;
  private final ImmutableMap<ActivityId, Placed> activities;

  /** Of the activities that others refer to; filled by {@link #settle}, then left alone. */
  private final Map<ActivityId, Optional<TimeWindow>> anchors = new HashMap<>();

  /** An activity and the one that it is a part of. */
  private record Placed(Activity activity, Optional<Placed> parent) {}

  ActivityTimes(PublicityPlan plan, PlanCalendar calendar) {
    this.calendar = calendar;
    Map<ActivityId, Placed> placed = new HashMap<>();
    plan.activities().forEach(activity -> place(activity, Optional.empty(), placed));
    activities = ImmutableMap.copyOf(placed);
  }

  private static void place(
      Activity activity, Optional<Placed> parent, Map<ActivityId, Placed> placed) {
    Placed here = new Placed(activity, parent);
    placed.putIfAbsent(activity.id(), here);
    activity.parts().forEach(part -> place(part, Optional.of(here), placed));
  }

  /** Finds when the activities are that others refer to; once, before anybody asks. */
  void settle() {
    activities.values().forEach(here -> anchorOf(here.activity()).ifPresent(this::settle));
  }

  /** When the activity {@code id} is; empty if that is not known or there is no such activity. */
  Optional<TimeWindow> windowOf(ActivityId id) {
    Optional<TimeWindow> settled = anchors.get(id);
    return settled != null
        ? settled
        : Optional.ofNullable(activities.get(id)).flatMap(this::windowOf);
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
    return time instanceof StatedTime.Absent
        || time instanceof StatedTime.Blank
        || time instanceof StatedTime.ToBeAnnounced
        || time instanceof StatedTime.AtHours
        || (time instanceof StatedTime.Relative relative
            && relative.anchor() instanceof StatedTime.AtHours);
  }
}
