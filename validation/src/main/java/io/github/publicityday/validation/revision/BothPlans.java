package io.github.publicityday.validation.revision;

import com.google.common.collect.ImmutableList;
import io.github.publicityday.PlanCalendar;
import io.github.publicityday.PublicityPlan;
import java.util.ArrayList;
import java.util.List;

/** Two plans that are compared, and what was noted of them so far. For one comparison. */
final class BothPlans {
  private final PlanNames oldNames;
  private final PlanNames revisedNames;
  private final PlanCalendar oldCalendar;
  private final PlanCalendar revisedCalendar;
  private final List<Change> changes = new ArrayList<>();

  BothPlans(PublicityPlan old, PublicityPlan revised) {
    oldNames = new PlanNames(old);
    revisedNames = new PlanNames(revised);
    oldCalendar = PlanCalendar.of(old);
    revisedCalendar = PlanCalendar.of(revised);
  }

  PlanNames oldNames() {
    return oldNames;
  }

  PlanNames revisedNames() {
    return revisedNames;
  }

  PlanCalendar oldCalendar() {
    return oldCalendar;
  }

  PlanCalendar revisedCalendar() {
    return revisedCalendar;
  }

  void note(Change change) {
    changes.add(change);
  }

  ImmutableList<Change> changes() {
    return ImmutableList.copyOf(changes);
  }
}
