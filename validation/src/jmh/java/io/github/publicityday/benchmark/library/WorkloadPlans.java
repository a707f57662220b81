package io.github.publicityday.benchmark.library;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.github.publicityday.Activity;
import io.github.publicityday.ActivityId;
import io.github.publicityday.Participation;
import io.github.publicityday.PublicityPlan;
import io.github.publicityday.Responsibility;
import io.github.publicityday.Staffing;
import io.github.publicityday.StatedTime;
import io.github.publicityday.StatedVenue;
import io.github.publicityday.TimeSlot;
import io.github.publicityday.Unit;
import io.github.publicityday.UnitRef;
import io.github.publicityday.Venue;
import io.github.publicityday.benchmark.Workload;
import java.time.LocalDateTime;
import java.util.stream.IntStream;

/**
 * Makes plans of workloads. The unit, venue and activity of index 7 have the id, and the name,
 * {@code u7}, {@code v7} and {@code a7}.
 */
public final class WorkloadPlans {
  private static final LocalDateTime MINUTE_0 = LocalDateTime.of(2025, 4, 1, 0, 0);

  private WorkloadPlans() {}

  /** The plan. Units and venues are referred to by one object each, as a host would do it. */
  public static PublicityPlan of(Workload workload) {
    ImmutableList<Unit> units =
        IntStream.range(0, workload.units())
            .mapToObj(u -> unit("u" + u, workload.headcount()[u]))
            .collect(toImmutableList());
    ImmutableList<UnitRef> references =
        units.stream().map(unit -> UnitRef.of(unit.id())).collect(toImmutableList());
    ImmutableList<Venue> venues =
        IntStream.range(0, workload.venues())
            .mapToObj(v -> Venue.of("v" + v))
            .collect(toImmutableList());
    ImmutableList<StatedVenue> places =
        venues.stream().map(venue -> StatedVenue.at(venue.id())).collect(toImmutableList());
    return PublicityPlan.builder()
        .addAllUnits(units)
        .addAllVenues(venues)
        .addAllActivities(
            IntStream.range(0, workload.activities())
                .mapToObj(a -> activity(workload, a, references, places))
                .collect(toImmutableList()))
        .build();
  }

  private static Unit unit(String id, int headcount) {
    return Unit.builder().from(Unit.of(id)).headcount(headcount).build();
  }

  private static Activity activity(
      Workload workload,
      int a,
      ImmutableList<UnitRef> references,
      ImmutableList<StatedVenue> places) {
    int responsible = workload.responsible()[a];
    return Activity.builder()
        .id(ActivityId.of("a" + a))
        .title("a" + a)
        .time(StatedTime.exactly(slot(workload, a)))
        .venue(places.get(workload.venue()[a]))
        .addAllResponsibilities(
            responsible == Workload.NOBODY
                ? ImmutableList.of()
                : ImmutableList.of(Responsibility.of(references.get(responsible))))
        .addAllParticipations(
            IntStream.range(workload.firstParticipation()[a], workload.firstParticipation()[a + 1])
                .mapToObj(p -> participation(workload, p, references))
                .collect(toImmutableList()))
        .build();
  }

  private static Participation participation(
      Workload workload, int p, ImmutableList<UnitRef> references) {
    return Participation.builder()
        .unit(references.get(workload.unit()[p]))
        .staffing(Staffing.atLeast(workload.minimum()[p]))
        .assignedCount(workload.assigned()[p])
        .build();
  }

  /** When activity {@code a} is. */
  static TimeSlot slot(Workload workload, int a) {
    return TimeSlot.of(
        MINUTE_0.plusMinutes(workload.start()[a]), MINUTE_0.plusMinutes(workload.end()[a]));
  }
}
