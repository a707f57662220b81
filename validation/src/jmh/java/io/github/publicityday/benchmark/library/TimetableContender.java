package io.github.publicityday.benchmark.library;

import com.google.common.primitives.ImmutableIntArray;
import io.github.publicityday.Certainty;
import io.github.publicityday.ConflictSet;
import io.github.publicityday.TimeWindow;
import io.github.publicityday.Timetable;
import io.github.publicityday.benchmark.Contender;
import io.github.publicityday.benchmark.Digest;
import io.github.publicityday.benchmark.Workload;
import io.github.publicityday.benchmark.peers.PrimitiveArrays;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The library's {@link Timetable} alone: built from bookings, and asked for all overlaps and peaks.
 * The findings that are no matter of time are counted as {@link PrimitiveArrays} counts them.
 */
public final class TimetableContender implements Contender<TimetableContender.Bookings, Long> {
  /**
   * What there is to book.
   *
   * @param workload the plan
   * @param venues by venue
   * @param units by unit
   */
  public record Bookings(Workload workload, List<Resource> venues, List<Resource> units) {}

  /** One resource: when it is booked, for which activities, with how many people. */
  private static final class Resource {
    final List<TimeWindow> windows = new ArrayList<>();
    final List<Integer> people = new ArrayList<>();
    final List<Integer> activities = new ArrayList<>();

    void book(TimeWindow window, int activity, int assigned) {
      windows.add(window);
      activities.add(activity);
      people.add(assigned);
    }
  }

  @Override
  public Bookings prepare(Workload workload) {
    List<Resource> venues =
        IntStream.range(0, workload.venues()).mapToObj(v -> new Resource()).toList();
    List<Resource> units =
        IntStream.range(0, workload.units()).mapToObj(u -> new Resource()).toList();
    for (int a = 0; a < workload.activities(); a++) {
      TimeWindow window = TimeWindow.exactly(WorkloadPlans.slot(workload, a));
      venues.get(workload.venue()[a]).book(window, a, 0);
      for (int p = workload.firstParticipation()[a];
          p < workload.firstParticipation()[a + 1];
          p++) {
        units.get(workload.unit()[p]).book(window, a, workload.assigned()[p]);
      }
    }
    return new Bookings(workload, venues, units);
  }

  @Override
  public Long find(Bookings bookings) {
    Workload workload = bookings.workload();
    int plan = workload.number();
    long[] digest = new long[1];
    for (int v = 0; v < workload.venues(); v++) {
      int venue = v;
      overlaps(
          bookings.venues().get(v),
          (one, other) -> digest[0] += Digest.venueOverlap(plan, venue, one, other));
    }
    for (int u = 0; u < workload.units(); u++) {
      int unit = u;
      Resource resource = bookings.units().get(u);
      Timetable timetable =
          overlaps(
              resource, (one, other) -> digest[0] += Digest.unitOverlap(plan, unit, one, other));
      ImmutableIntArray people = ImmutableIntArray.copyOf(resource.people);
      if (!timetable.loadsAbove(workload.headcount()[u], people, Certainty.CERTAIN).isEmpty()) {
        digest[0] += Digest.overloaded(plan, u);
      }
    }
    return digest[0] + PrimitiveArrays.timeless(workload);
  }

  private static Timetable overlaps(Resource resource, SetPairs.Visitor visitor) {
    Timetable timetable = Timetable.of(resource.windows);
    SetPairs pairs = new SetPairs();
    for (ConflictSet set : timetable.conflictSets(Certainty.CERTAIN)) {
      pairs.expand(
          set.bookings().toArray(),
          (one, other) ->
              visitor.pair(resource.activities.get(one), resource.activities.get(other)));
    }
    return timetable;
  }

  @Override
  public long digest(Long findings) {
    return findings;
  }
}
