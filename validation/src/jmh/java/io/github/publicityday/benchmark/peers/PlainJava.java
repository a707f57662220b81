package io.github.publicityday.benchmark.peers;

import static java.util.Comparator.comparingInt;
import static java.util.stream.Collectors.groupingBy;

import io.github.publicityday.benchmark.Contender;
import io.github.publicityday.benchmark.Workload;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a good programmer writes in an afternoon: group, sort, sweep; collections of records,
 * minutes as {@code int}.
 */
public final class PlainJava implements Contender<ObjectPlan<MinuteActivity>, Findings> {
  private record Booking(MinuteActivity activity, int assigned) {}

  @Override
  public ObjectPlan<MinuteActivity> prepare(Workload workload) {
    return ObjectPlan.inMinutes(workload);
  }

  @Override
  public Findings find(ObjectPlan<MinuteActivity> plan) {
    List<Finding> findings = new ArrayList<>();
    for (MinuteActivity activity : plan.activities()) {
      if (activity.responsible().isEmpty()) {
        findings.add(new Finding.MissingResponsible(activity));
      }
      for (Participation participation : activity.participations()) {
        if (participation.assigned() < participation.minimum()) {
          findings.add(new Finding.Understaffed(participation));
        }
      }
    }
    venues(plan, findings);
    units(plan, findings);
    return new Findings(plan.number(), findings);
  }

  @Override
  public long digest(Findings findings) {
    return findings.digest();
  }

  /** The overlaps of units and of venues, and the units with too few people. */
  public static List<Finding> conflicts(ObjectPlan<MinuteActivity> plan) {
    List<Finding> findings = new ArrayList<>();
    venues(plan, findings);
    units(plan, findings);
    return findings;
  }

  private static void venues(ObjectPlan<MinuteActivity> plan, List<Finding> findings) {
    Map<Integer, List<MinuteActivity>> byVenue =
        plan.activities().stream().collect(groupingBy(MinuteActivity::venue));
    byVenue.forEach(
        (venue, activities) -> {
          activities.sort(comparingInt(MinuteActivity::start));
          List<MinuteActivity> underWay = new ArrayList<>();
          for (MinuteActivity next : activities) {
            underWay.removeIf(activity -> activity.end() <= next.start());
            for (MinuteActivity activity : underWay) {
              findings.add(new Finding.VenueOverlap(venue, activity, next));
            }
            underWay.add(next);
          }
        });
  }

  private static void units(ObjectPlan<MinuteActivity> plan, List<Finding> findings) {
    Map<Unit, List<Booking>> byUnit = new HashMap<>();
    for (MinuteActivity activity : plan.activities()) {
      for (Participation participation : activity.participations()) {
        byUnit
            .computeIfAbsent(participation.unit(), unit -> new ArrayList<>())
            .add(new Booking(activity, participation.assigned()));
      }
    }
    byUnit.forEach(
        (unit, bookings) -> {
          bookings.sort(comparingInt(booking -> booking.activity().start()));
          List<Booking> underWay = new ArrayList<>();
          int peak = 0;
          for (Booking next : bookings) {
            underWay.removeIf(booking -> booking.activity().end() <= next.activity().start());
            int people = next.assigned();
            for (Booking booking : underWay) {
              findings.add(new Finding.UnitOverlap(unit, booking.activity(), next.activity()));
              people += booking.assigned();
            }
            peak = Math.max(peak, people);
            underWay.add(next);
          }
          if (peak > unit.headcount()) {
            findings.add(new Finding.Overloaded(unit));
          }
        });
  }
}
