package io.github.publicityday.benchmark.engines;

import io.github.publicityday.benchmark.peers.MinuteActivity;
import io.github.publicityday.benchmark.peers.ObjectPlan;
import io.github.publicityday.benchmark.peers.Participation;
import io.github.publicityday.benchmark.peers.Unit;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.groups.Default;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A plan as beans with constraints on their classes, and on their fields, which are in the group
 * {@link Fields} too: a second group for the rules would be a second walk through the beans.
 */
@NoConflict
public final class PlanBean {
  private final ObjectPlan<MinuteActivity> plan;

  @NotEmpty(groups = {Default.class, Fields.class})
  private final List<@Valid UnitBean> units;

  @NotEmpty(groups = {Default.class, Fields.class})
  private final List<@Valid ActivityBean> activities;

  PlanBean(ObjectPlan<MinuteActivity> plan) {
    this.plan = plan;
    units = plan.units().stream().map(UnitBean::new).toList();
    activities = plan.activities().stream().map(ActivityBean::new).toList();
  }

  ObjectPlan<MinuteActivity> plan() {
    return plan;
  }

  /** Who acts. */
  static final class UnitBean {
    @PositiveOrZero(groups = {Default.class, Fields.class})
    private final int id;

    @PositiveOrZero(groups = {Default.class, Fields.class})
    private final int headcount;

    UnitBean(Unit unit) {
      id = unit.id();
      headcount = unit.headcount();
    }
  }

  /** An activity. */
  static final class ActivityBean {
    final MinuteActivity activity;

    @PositiveOrZero(groups = {Default.class, Fields.class})
    private final int start;

    @Min(
        value = 1,
        groups = {Default.class, Fields.class})
    private final int end;

    @PositiveOrZero(groups = {Default.class, Fields.class})
    private final int venue;

    @NotNull(groups = {Default.class, Fields.class})
    private final @Nullable Unit responsible;

    @NotEmpty(groups = {Default.class, Fields.class})
    private final List<@Valid ParticipationBean> participations;

    ActivityBean(MinuteActivity activity) {
      this.activity = activity;
      start = activity.start();
      end = activity.end();
      venue = activity.venue();
      responsible = activity.responsible().orElse(null);
      participations = activity.participations().stream().map(ParticipationBean::new).toList();
    }
  }

  /** A unit takes part. */
  @EnoughPeople
  static final class ParticipationBean {
    final Participation participation;

    @NotNull(groups = {Default.class, Fields.class})
    private final Unit unit;

    @Min(
        value = 1,
        groups = {Default.class, Fields.class})
    private final int minimum;

    @PositiveOrZero(groups = {Default.class, Fields.class})
    private final int assigned;

    ParticipationBean(Participation participation) {
      this.participation = participation;
      unit = participation.unit();
      minimum = participation.minimum();
      assigned = participation.assigned();
    }
  }
}
