package io.github.publicityday.validation.rules.consistency;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import com.google.common.primitives.Ints;
import io.github.publicityday.Activity;
import io.github.publicityday.ActivityKind;
import io.github.publicityday.Collective;
import io.github.publicityday.DateSpan;
import io.github.publicityday.Quota;
import io.github.publicityday.Relay;
import io.github.publicityday.Staffing;
import io.github.publicityday.StatedTime;
import io.github.publicityday.UnitId;
import io.github.publicityday.UnitRef;
import io.github.publicityday.validation.CountEntry;
import io.github.publicityday.validation.ParticipationEntry;
import io.github.publicityday.validation.PlanIndex;
import io.github.publicityday.validation.UnitEntry;
import io.github.publicityday.validation.WorkItem;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

/** Counts in a plan's lists what one of its declared counts is about. */
final class ListedThings {
  private ListedThings() {}

  /** How many there are, within the activity that declares them; empty if the plan lists none. */
  static OptionalInt count(PlanIndex plan, CountEntry entry) {
    Optional<Activity> activity = entry.work().flatMap(WorkItem::activity);
    List<Activity> parts = activity.map(Activity::parts).orElse(plan.plan().activities());
    return switch (entry.count().counted()) {
      case ACTIVITIES -> ifAny(withoutHeadings(parts).size());
      case ZONES -> zones(plan, activity, parts);
      case UNITS -> units(plan, entry.work());
      case DAYS -> days(plan, activity);
      case PEOPLE -> people(entry.work());
      case PHASES -> ifAny(plan.plan().phases().size());
      case STATIONS ->
          ifAny(activity.flatMap(Activity::relay).map(Relay::stations).map(List::size).orElse(0));
      case INVITEES -> ifAny(activity.map(Activity::invitees).map(List::size).orElse(0));
      case ITEMS -> items(plan, activity.map(Activity::quotas).orElse(plan.plan().quotas()));
    };
  }

  /** Headings are no activities; what stands under them is. */
  private static List<Activity> withoutHeadings(List<Activity> activities) {
    return activities.stream()
        .flatMap(
            activity ->
                activity.kind() == ActivityKind.HEADING
                    ? withoutHeadings(activity.parts()).stream()
                    : Stream.of(activity))
        .toList();
  }

  /** Those of the activity; of a plan, wherever they are, if they are all of one activity. */
  private static OptionalInt zones(
      PlanIndex plan, Optional<Activity> activity, List<Activity> parts) {
    if (activity.isPresent()) {
      return ifAny((int) withoutHeadings(parts).stream().filter(ListedThings::isZone).count());
    }
    List<Optional<WorkItem>> wholes =
        plan.work().stream()
            .filter(item -> item.activity().map(ListedThings::isZone).orElse(false))
            .map(WorkItem::parent)
            .toList();
    return wholes.stream().distinct().count() == 1 ? ifAny(wholes.size()) : OptionalInt.empty();
  }

  private static boolean isZone(Activity activity) {
    return activity.kind() == ActivityKind.ZONE;
  }

  private static OptionalInt ifAny(int count) {
    return count == 0 ? OptionalInt.empty() : OptionalInt.of(count);
  }

  /** The different units that take part; a collective counts for its size. */
  private static OptionalInt units(PlanIndex plan, Optional<WorkItem> work) {
    Set<UnitEntry> units = new HashSet<>();
    Set<UnitEntry> partlyListed = new HashSet<>();
    Set<UnitId> unknown = new HashSet<>();
    participants(plan, work)
        .forEach(
            participant -> {
              units.addAll(participant.units());
              participant
                  .named()
                  .filter(UnitEntry::hasUnlistedMembers)
                  .ifPresent(partlyListed::add);
              if (participant.named().isEmpty()
                  && participant.participation().unit() instanceof UnitRef.ToUnit reference) {
                unknown.add(reference.id());
              }
              participant
                  .named()
                  .filter(unit -> !participant.units().contains(unit))
                  .ifPresent(unit -> unknown.addAll(unknownMembersOf(plan, unit)));
            });
    if (units.stream().anyMatch(unit -> unit.size().isEmpty())) {
      return OptionalInt.empty();
    }
    int attending = units.stream().mapToInt(unit -> unit.size().getAsInt()).sum();
    int unlisted =
        Sets.difference(partlyListed, units).stream()
            .mapToInt(unit -> unit.size().getAsInt() - membersOf(unit))
            .sum();
    return ifAny(attending + unlisted + unknown.size());
  }

  /** A slip in the name of a member makes it none the less a unit that comes. */
  private static List<UnitId> unknownMembersOf(PlanIndex plan, UnitEntry unit) {
    return unit.unit().collective().map(Collective::members).orElse(ImmutableList.of()).stream()
        .filter(member -> plan.unit(member).isEmpty())
        .toList();
  }

  private static int membersOf(UnitEntry unit) {
    return unit.unit().collective().map(collective -> collective.members().size()).orElse(0);
  }

  /** The people assigned, if that is known of every participant; of the whole plan it is not. */
  private static OptionalInt people(Optional<WorkItem> work) {
    List<OptionalInt> assigned =
        work.stream()
            .flatMap(item -> item.participants().stream())
            .filter(participant -> !participant.meansOthers())
            .map(participant -> participant.participation().assigned())
            .toList();
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
    long sum = 0;
    for (Quota quota : quotas) {
      OptionalInt suppliers = suppliers(plan, quota);
      if (quota.amount().isEmpty() || suppliers.isEmpty()) {
        return OptionalInt.empty();
      }
      sum += (long) quota.amount().getAsInt() * suppliers.getAsInt();
    }
    return ifAny(Ints.saturatedCast(sum));
  }

  private static OptionalInt suppliers(PlanIndex plan, Quota quota) {
    if (quota.scope() == Staffing.Scope.TOTAL) {
      return OptionalInt.of(1);
    }
    int count = 0;
    for (UnitRef supplier : quota.suppliers()) {
      OptionalInt size = plan.unit(supplier).map(UnitEntry::size).orElse(OptionalInt.empty());
      if (size.isEmpty()) {
        return OptionalInt.empty();
      }
      count += size.getAsInt();
    }
    return ifAny(count);
  }
}
