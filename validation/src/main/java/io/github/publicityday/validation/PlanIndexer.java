package io.github.publicityday.validation;

import com.google.common.collect.ImmutableList;
import io.github.publicityday.Activity;
import io.github.publicityday.ActivityId;
import io.github.publicityday.Participation;
import io.github.publicityday.PlanCalendar;
import io.github.publicityday.PublicityPlan;
import io.github.publicityday.Staffing;
import io.github.publicityday.StandingDuty;
import io.github.publicityday.StatedTime;
import io.github.publicityday.TimeWindow;
import io.github.publicityday.Undertaking;
import io.github.publicityday.Unit;
import io.github.publicityday.UnitRef;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Walks the units, activities and duties of a plan once, in the order of the plan file's keys. The
 * rest is few rules' business: {@link ReferenceWalk} and {@link VenueUses}.
 */
final class PlanIndexer {
  /** How many levels of activities, or of quotas, may nest: they are walked by recursion. */
  static final int MOST_LEVELS = 100;

  final PlanCalendar calendar;
  final ImmutableList<UnitEntry> units;
  final UnitDirectory directory;
  final ImmutableList<WorkItem> work;

  /** The last rank that an element has taken or has set aside. */
  int order;

  private final ImmutableList.Builder<WorkItem> items;
  private final boolean anyEach;

  /**
   * Walks {@code plan}.
   *
   * @throws IllegalArgumentException if activities or quotas nest deeper than {@link #MOST_LEVELS}
   */
  PlanIndexer(PublicityPlan plan) {
    boolean eachInActivities = anyEach(plan.activities(), 1);
    anyEach = eachInActivities || anyEach(plan.duties(), 1);
    calendar = PlanCalendar.of(plan);
    units = units(plan);
    directory = new UnitDirectory(units);
    order = units.size() + Ranks.beforeVenues(plan);
    order += plan.venues().size() + plan.addressees().size();
    items = ImmutableList.builderWithExpectedSize(plan.activities().size() + plan.duties().size());
    activities(
        Siblings.ofPlan("activities", plan.activities(), activity -> activity.id().value()),
        plan.activities(),
        null);
    duties(plan.duties());
    work = items.build();
  }

  /**
   * Whether anybody is addressed as "each participant". Asked of all before anything is made of
   * one: in loops as short as these a processor waits for the objects of many at a time.
   */
  private static boolean anyEach(List<? extends Undertaking> undertakings, int level) {
    requireLevel("activities", level);
    boolean any = false;
    for (int i = 0; i < undertakings.size(); i++) {
      Undertaking undertaking = undertakings.get(i);
      any |= isEachAddressed(undertaking.participations());
      if (undertaking instanceof Activity activity && !activity.parts().isEmpty()) {
        any |= anyEach(activity.parts(), level + 1);
      }
    }
    return any;
  }

  static void requireLevel(String what, int level) {
    if (level > MOST_LEVELS) {
      throw new IllegalArgumentException(
          what + " nest deeper than the " + MOST_LEVELS + " levels that can be checked");
    }
  }

  private static boolean isEachAddressed(List<Participation> participations) {
    boolean addressed = false;
    for (int i = 0; i < participations.size(); i++) {
      addressed |= participations.get(i).unit() instanceof UnitRef.EachParticipant;
    }
    return addressed;
  }

  private static ImmutableList<UnitEntry> units(PublicityPlan plan) {
    Siblings<Unit> siblings = Siblings.ofPlan("units", plan.units(), unit -> unit.id().value());
    ImmutableList.Builder<UnitEntry> entries =
        ImmutableList.builderWithExpectedSize(plan.units().size());
    for (int i = 0; i < plan.units().size(); i++) {
      entries.add(new UnitEntry(siblings, i, plan.units().get(i)));
    }
    return entries.build();
  }

  private ImmutableList<WorkItem> activities(
      Siblings<Activity> siblings, List<Activity> activities, @Nullable WorkItem parent) {
    ImmutableList.Builder<WorkItem> entries =
        ImmutableList.builderWithExpectedSize(activities.size());
    List<Optional<TimeWindow>> windows =
        parent == null ? calendar.windowsOf(activities) : ImmutableList.of();
    for (int i = 0; i < activities.size(); i++) {
      Activity activity = activities.get(i);
      Optional<TimeWindow> window =
          parent == null ? windows.get(i) : calendar.windowOf(activity, parent.window());
      entries.add(activity(siblings, i, activity, parent, window.orElse(null)));
    }
    return entries.build();
  }

  private WorkItem activity(
      Siblings<Activity> siblings,
      int position,
      Activity activity,
      @Nullable WorkItem parent,
      @Nullable TimeWindow window) {
    WorkItem item = new WorkItem(siblings, position, ++order, activity, parent, parent, window);
    add(item);
    if (!activity.parts().isEmpty()) {
      item.parts(
          activities(
              Siblings.of(item, "parts", activity.parts(), part -> part.id().value()),
              activity.parts(),
              item));
    }
    return item;
  }

  private void duties(List<StandingDuty> duties) {
    if (duties.isEmpty()) {
      return;
    }
    Siblings<StandingDuty> siblings = Siblings.ofPlan("duties", duties, duty -> duty.id().value());
    Map<ActivityId, WorkItem> activities = new HashMap<>();
    for (WorkItem item : items.build()) {
      item.activity().ifPresent(activity -> activities.putIfAbsent(activity.id(), item));
    }
    for (int i = 0; i < duties.size(); i++) {
      StandingDuty duty = duties.get(i);
      TimeWindow window = calendar.windowOf(duty.time()).orElse(null);
      add(new WorkItem(siblings, i, ++order, duty, null, servedBy(duty, activities), window));
    }
  }

  /** The activity during which the duty is done, if it is told so. */
  private static @Nullable WorkItem servedBy(
      StandingDuty duty, Map<ActivityId, WorkItem> activities) {
    return duty.time() instanceof StatedTime.Relative time
            && time.relation() == StatedTime.Relation.DURING
            && time.anchor() instanceof StatedTime.OfActivity anchor
        ? activities.get(anchor.activity())
        : null;
  }

  private void add(WorkItem item) {
    items.add(item);
    participants(item);
    order = item.order() + Ranks.within(item);
  }

  private void participants(WorkItem item) {
    List<Participation> participations = item.undertaking().participations();
    if (participations.isEmpty()) {
      return;
    }
    if (anyEach && isEachAddressed(participations)) {
      item.addressesEach();
    }
    int rank = item.order() + Ranks.beforeParticipants(item.undertaking());
    Staffing askedOfEach = askedOfEach(item);
    ImmutableList.Builder<ParticipationEntry> entries =
        ImmutableList.builderWithExpectedSize(participations.size());
    for (int i = 0; i < participations.size(); i++) {
      UnitEntry named = directory.unitOrNull(participations.get(i).unit());
      ImmutableList<UnitEntry> units =
          named == null ? eachParticipant(item, participations) : directory.attendingFor(named);
      entries.add(new ParticipationEntry(i, rank + 1 + 2 * i, item, named, units, askedOfEach));
    }
    item.participants(entries.build());
  }

  /** What {@code item} asks of each participant, beside that phrase or as a whole, if it does. */
  private static @Nullable Staffing askedOfEach(WorkItem item) {
    if (item.isEachAddressed()) {
      for (Participation participation : item.undertaking().participations()) {
        Optional<Staffing> each = participation.staffing().filter(PlanIndexer::isOfEachUnit);
        if (each.isPresent() && participation.unit() instanceof UnitRef.EachParticipant) {
          return each.get();
        }
      }
    }
    return item.undertaking().staffing().filter(PlanIndexer::isOfEachUnit).orElse(null);
  }

  private static boolean isOfEachUnit(Staffing staffing) {
    return staffing.scope() == Staffing.Scope.EACH_UNIT;
  }

  /** Who takes part by name in the nearest activity around, unless {@code item} names somebody. */
  private static ImmutableList<UnitEntry> eachParticipant(
      WorkItem item, List<Participation> participations) {
    for (Participation participation : participations) {
      if (participation.unit() instanceof UnitRef.ToUnit) {
        return ImmutableList.of();
      }
    }
    for (WorkItem around : item.ancestors()) {
      ImmutableList<UnitEntry> units = around.attendingUnits();
      if (!units.isEmpty()) {
        return units;
      }
    }
    return ImmutableList.of();
  }
}
