package io.github.publicityday.benchmark.engines;

import ai.timefold.solver.core.api.domain.lookup.PlanningId;
import io.github.publicityday.benchmark.peers.MinuteActivity;
import io.github.publicityday.benchmark.peers.ObjectPlan;
import java.util.List;

/** An activity is held at a venue: a bean, as engines want it. */
public final class VenueBooking {
  private final MinuteActivity activity;

  VenueBooking(MinuteActivity activity) {
    this.activity = activity;
  }

  static List<VenueBooking> of(ObjectPlan<MinuteActivity> plan) {
    return plan.activities().stream().map(VenueBooking::new).toList();
  }

  /** The activity's index in the plan. */
  @PlanningId
  public int getId() {
    return activity.id();
  }

  public MinuteActivity getActivity() {
    return activity;
  }

  public int getVenue() {
    return activity.venue();
  }

  public int getStart() {
    return activity.start();
  }

  public int getEnd() {
    return activity.end();
  }

  public boolean isAnsweredFor() {
    return activity.responsible().isPresent();
  }
}
