package io.github.publicityday.benchmark.peers;

import io.github.publicityday.benchmark.Workload;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A plan as plain immutable objects.
 *
 * @param number which plan it is
 * @param venues how many venues it has
 * @param units by index
 * @param activities by index
 */
public record ObjectPlan<A extends Activity>(
    int number, int venues, List<Unit> units, List<A> activities) {
  private static final LocalDateTime MINUTE_0 = LocalDateTime.of(2025, 4, 1, 0, 0);

  /** The plan with times in minutes. */
  public static ObjectPlan<MinuteActivity> inMinutes(Workload plan) {
    return of(
        plan,
        (a, responsible, participations) ->
            new MinuteActivity(
                a, plan.start()[a], plan.end()[a], plan.venue()[a], responsible, participations));
  }

  /** The plan with times of {@code java.time}. */
  public static ObjectPlan<TimedActivity> inJavaTime(Workload plan) {
    return of(
        plan,
        (a, responsible, participations) ->
            new TimedActivity(
                a,
                MINUTE_0.plusMinutes(plan.start()[a]),
                MINUTE_0.plusMinutes(plan.end()[a]),
                plan.venue()[a],
                responsible,
                participations));
  }

  private static <A extends Activity> ObjectPlan<A> of(Workload plan, Maker<A> maker) {
    List<Unit> units =
        IntStream.range(0, plan.units()).mapToObj(u -> new Unit(u, plan.headcount()[u])).toList();
    List<A> activities =
        IntStream.range(0, plan.activities())
            .mapToObj(
                a -> {
                  int responsible = plan.responsible()[a];
                  return maker.make(
                      a,
                      responsible == Workload.NOBODY
                          ? Optional.empty()
                          : Optional.of(units.get(responsible)),
                      IntStream.range(
                              plan.firstParticipation()[a], plan.firstParticipation()[a + 1])
                          .mapToObj(
                              p ->
                                  new Participation(
                                      p,
                                      units.get(plan.unit()[p]),
                                      plan.minimum()[p],
                                      plan.assigned()[p]))
                          .toList());
                })
            .toList();
    return new ObjectPlan<>(plan.number(), plan.venues(), units, activities);
  }

  /** Makes an activity. */
  private interface Maker<A> {
    A make(int id, Optional<Unit> responsible, List<Participation> participations);
  }
}
