package io.github.publicityday.benchmark.peers;

import static java.util.Comparator.comparing;
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
public final class PlainJavaTime implements Contender<ObjectPlan<TimedActivity>, Findings> {
  private record Booking(TimedActivity activity, int assigned) {}

  @Override
  public ObjectPlan<TimedActivity> prepare(Workload workload) {
    return ObjectPlan.inJavaTime(workload);
  }

  @Override
  public Findings find(ObjectPlan<TimedActivity> plan) {
    List<Finding> findings = new ArrayList<>();
    for (TimedActivity activity : plan.activities()) {
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

  private static void venues(ObjectPlan<TimedActivity> plan, List<Finding> findings) {
    Map<Integer, List<TimedActivity>> byVenue =
        plan.activities().stream().collect(groupingBy(TimedActivity::venue));
    byVenue.forEach(
        (venue, activities) -> {
          activities.sort(comparing(TimedActivity::start));
          List<TimedActivity> underWay = new ArrayList<>();
          for (TimedActivity next : activities) {
            underWay.removeIf(activity -> !activity.end().isAfter(next.start()));
            for (TimedActivity activity : underWay) {
              findings.add(new Finding.VenueOverlap(venue, activity, next));
            }
            underWay.add(next);
          }
        });
  }

  private static void units(ObjectPlan<TimedActivity> plan, List<Finding> findings) {
    Map<Unit, List<Booking>> byUnit = new HashMap<>();
    for (TimedActivity activity : plan.activities()) {
      for (Participation participation : activity.participations()) {
        byUnit
            .computeIfAbsent(participation.unit(), unit -> new ArrayList<>())
            .add(new Booking(activity, participation.assigned()));
      }
    }
    byUnit.forEach(
        (unit, bookings) -> {
          bookings.sort(comparing((Booking booking) -> booking.activity().start()));
          List<Booking> underWay = new ArrayList<>();
          int peak = 0;
          for (Booking next : bookings) {
            underWay.removeIf(
                booking -> !booking.activity().end().isAfter(next.activity().start()));
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
