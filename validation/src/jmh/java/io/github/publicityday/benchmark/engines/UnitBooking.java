package io.github.publicityday.benchmark.engines;

import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.lookup.PlanningId;
import ai.timefold.solver.core.api.domain.variable.PlanningVariable;
import io.github.publicityday.benchmark.peers.MinuteActivity;
import io.github.publicityday.benchmark.peers.ObjectPlan;
import io.github.publicityday.benchmark.peers.Participation;
import io.github.publicityday.benchmark.peers.Unit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A unit is due at an activity: a bean, as engines want it. */
@PlanningEntity
public class UnitBooking {
  private int id;
  private @Nullable Unit unit;
  private @Nullable MinuteActivity activity;
  private @Nullable Participation participation;

  /** For engines that clone. */
  public UnitBooking() {}

  UnitBooking(MinuteActivity activity, Participation participation) {
    id = participation.id();
    unit = participation.unit();
    this.activity = activity;
    this.participation = participation;
  }

  static List<UnitBooking> of(ObjectPlan<MinuteActivity> plan) {
    return plan.activities().stream()
        .flatMap(a -> a.participations().stream().map(p -> new UnitBooking(a, p)))
        .toList();
  }

  /** Its number in the plan. */
  @PlanningId
  public int getId() {
    return id;
  }

  /** Who: what a solver would plan. */
  @PlanningVariable
  public @Nullable Unit getUnit() {
    return unit;
  }

  public void setUnit(@Nullable Unit unit) {
    this.unit = unit;
  }

  public int getUnitId() {
    return unit.id();
  }

  public MinuteActivity getActivity() {
    return activity;
  }

  public Participation getParticipation() {
    return participation;
  }

  public int getStart() {
    return activity.start();
  }

  public int getEnd() {
    return activity.end();
  }

  public int getMinimum() {
    return participation.minimum();
  }

  public int getAssigned() {
    return participation.assigned();
  }
}
