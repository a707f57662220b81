package io.github.publicityday.validation.rules.consistency;

import com.google.common.collect.ImmutableList;
import io.github.publicityday.Activity;
import io.github.publicityday.ActivityKind;
import io.github.publicityday.Collective;
import io.github.publicityday.DateSpan;
import io.github.publicityday.Quota;
import io.github.publicityday.Relay;
import io.github.publicityday.Staffing;
import io.github.publicityday.StatedTime;
import io.github.publicityday.UnitRef;
import io.github.publicityday.validation.CountEntry;
import io.github.publicityday.validation.ParticipationEntry;
import io.github.publicityday.validation.PlanIndex;
import io.github.publicityday.validation.UnitEntry;
import io.github.publicityday.validation.WorkItem;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** Counts in a plan's lists what one of its declared counts is about. */
final class ListedThings {
  private ListedThings() {}

  /** How many there are, within the activity that declares them; empty if the plan lists none. */
  static OptionalInt count(PlanIndex plan, CountEntry entry) {
    Optional<Activity> activity = entry.work().flatMap(WorkItem::activity);
    List<Activity> parts = activity.map(Activity::parts).orElse(plan.plan().activities());
    return switch (entry.count().counted()) {
      case ACTIVITIES -> ifAny(parts.size());
      case ZONES -> ifAny((int) parts.stream().filter(a -> a.kind() == ActivityKind.ZONE).count());
      case UNITS -> units(plan, entry.work());
      case DAYS -> days(plan, activity);
      case PEOPLE -> people(plan, entry.work());
      case PHASES -> ifAny(plan.plan().phases().size());
      case STATIONS ->
          ifAny(activity.flatMap(Activity::relay).map(Relay::stations).map(List::size).orElse(0));
      case INVITEES -> ifAny(activity.map(Activity::invitees).map(List::size).orElse(0));
      case ITEMS -> items(plan, activity.map(Activity::quotas).orElse(plan.plan().quotas()));
    };
  }

  private static OptionalInt ifAny(int count) {
    return count == 0 ? OptionalInt.empty() : OptionalInt.of(count);
  }

  /** The different units that take part; a collective counts for its size. */
  private static OptionalInt units(PlanIndex plan, Optional<WorkItem> work) {
    int count = 0;
    for (UnitEntry unit :
        participants(plan, work).flatMap(p -> p.units().stream()).distinct().toList()) {
      Optional<Collective> unlisted = unit.unit().collective();
      if (unlisted.isPresent() && unlisted.get().declaredSize().isEmpty()) {
        return OptionalInt.empty();
      }
      count += unlisted.map(c -> c.declaredSize().getAsInt()).orElse(1);
    }
    return ifAny(count);
  }

  /** The people assigned, if that is known of every participant. */
  private static OptionalInt people(PlanIndex plan, Optional<WorkItem> work) {
    List<OptionalInt> assigned =
        participants(plan, work).map(p -> p.participation().assigned()).toList();
    return assigned.isEmpty() || assigned.stream().anyMatch(OptionalInt::isEmpty)
        ? OptionalInt.empty()
        : OptionalInt.of(assigned.stream().mapToInt(OptionalInt::getAsInt).sum());
  }

  private static Stream<ParticipationEntry> participants(PlanIndex plan, Optional<WorkItem> work) {
    return work.map(List::of).orElse(plan.work()).stream().flatMap(w -> w.participants().stream());
  }

  private static OptionalInt days(PlanIndex plan, Optional<Activity> activity) {
    Optional<DateSpan> days =
        activity.isEmpty()
            ? plan.calendar().period()
            : activity
                .map(Activity::time)
                .filter(StatedTime.Daily.class::isInstance)
                .flatMap(time -> plan.calendar().daysOf(((StatedTime.Daily) time).days()));
    return days.map(span -> (int) ChronoUnit.DAYS.between(span.first(), span.last()) + 1)
        .map(OptionalInt::of)
        .orElse(OptionalInt.empty());
  }

  /** The sum of the quotas, if every amount and every supplier is known. */
  private static OptionalInt items(PlanIndex plan, ImmutableList<Quota> quotas) {
    int sum = 0;
    for (Quota quota : quotas) {
      OptionalInt suppliers = suppliers(plan, quota);
      if (quota.amount().isEmpty() || suppliers.isEmpty()) {
        return OptionalInt.empty();
      }
      sum += quota.amount().getAsInt() * suppliers.getAsInt();
    }
    return ifAny(sum);
  }

  private static OptionalInt suppliers(PlanIndex plan, Quota quota) {
    if (quota.scope() == Staffing.Scope.TOTAL || quota.suppliers().isEmpty()) {
      return OptionalInt.of(1);
    }
    int count = 0;
    for (UnitRef supplier : quota.suppliers()) {
      Optional<UnitEntry> unit = plan.unit(supplier);
      if (unit.isEmpty() || unit.get().hasUnlistedMembers()) {
        return OptionalInt.empty();
      }
      count += unit.get().unit().collective().map(c -> c.members().size()).orElse(1);
    }
    return OptionalInt.of(count);
  }
}
