package io.github.publicityday.benchmark.engines;

import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.domain.solution.ProblemFactCollectionProperty;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.score.buildin.simplelong.SimpleLongScore;
import io.github.publicityday.benchmark.peers.MinuteActivity;
import io.github.publicityday.benchmark.peers.ObjectPlan;
import io.github.publicityday.benchmark.peers.Unit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A plan as a planning problem: which unit goes where is what a solver would decide. */
@PlanningSolution
public class Schedule {
  private int number;

  @ProblemFactCollectionProperty @ValueRangeProvider private List<Unit> units = List.of();

  @ProblemFactCollectionProperty private List<VenueBooking> venueBookings = List.of();

  @PlanningEntityCollectionProperty private List<UnitBooking> unitBookings = List.of();

  @PlanningScore private @Nullable SimpleLongScore score;

  /** For the solver, which clones. */
  public Schedule() {}

  Schedule(ObjectPlan<MinuteActivity> plan) {
    number = plan.number();
    units = plan.units();
    venueBookings = VenueBooking.of(plan);
    unitBookings = UnitBooking.of(plan);
  }

  int number() {
    return number;
  }
}
