package io.github.publicityday.benchmark.library;

import io.github.publicityday.Certainty;
import io.github.publicityday.Timetable;
import io.github.publicityday.benchmark.Contender;
import io.github.publicityday.benchmark.Digest;
import io.github.publicityday.benchmark.Workload;
import io.github.publicityday.benchmark.peers.PrimitiveArrays;
import java.util.Arrays;

/**
 * The library's {@link Timetable} alone: built from bookings, and asked for all overlaps and peaks.
 * The findings that are no matter of time are counted as {@link PrimitiveArrays} counts them.
 */
public final class TimetableContender implements Contender<TimetableContender.Plan, Long> {
  private static final int SECONDS = 60;

  /**
   * The plan.
   *
   * @param activity by participation
   */
  @SuppressWarnings("ArrayRecordComponent") // nobody compares plans
  public record Plan(Workload workload, int[] activity) {}

  @Override
  public Plan prepare(Workload workload) {
    int[] activity = new int[workload.participations()];
    for (int a = 0; a < workload.activities(); a++) {
      Arrays.fill(
          activity, workload.firstParticipation()[a], workload.firstParticipation()[a + 1], a);
    }
    return new Plan(workload, activity);
  }

  @Override
  public Long find(Plan plan) {
    Workload workload = plan.workload();
    int number = workload.number();
    long[] digest = {PrimitiveArrays.timeless(workload)};
    venues(workload)
        .forEachOverlap(
            Certainty.CERTAIN,
            (venue, one, other) -> digest[0] += Digest.venueOverlap(number, venue, one, other));
    Timetable units = units(plan);
    int[] activity = plan.activity();
    units.forEachOverlap(
        Certainty.CERTAIN,
        (unit, one, other) ->
            digest[0] += Digest.unitOverlap(number, unit, activity[one], activity[other]));
    int[] headcount = workload.headcount();
    units.forEachPeak(
        Certainty.CERTAIN,
        (unit, people) -> {
          if (people > headcount[unit]) {
            digest[0] += Digest.overloaded(number, unit);
          }
        });
    return digest[0];
  }

  private static Timetable venues(Workload plan) {
    Timetable.Builder venues = Timetable.builder(plan.activities());
    for (int a = 0; a < plan.activities(); a++) {
      venues.book(plan.venue()[a], SECONDS * plan.start()[a], SECONDS * plan.end()[a], 0);
    }
    return venues.build();
  }

  private static Timetable units(Plan plan) {
    Workload workload = plan.workload();
    Timetable.Builder units = Timetable.builder(workload.participations());
    for (int p = 0; p < workload.participations(); p++) {
      int a = plan.activity()[p];
      units.book(
          workload.unit()[p],
          SECONDS * workload.start()[a],
          SECONDS * workload.end()[a],
          workload.assigned()[p]);
    }
    return units.build();
  }

  @Override
  public long digest(Long findings) {
    return findings;
  }
}
