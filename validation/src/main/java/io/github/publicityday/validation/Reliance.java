package io.github.publicityday.validation;

import com.google.common.collect.ImmutableSetMultimap;
import io.github.publicityday.Participation;
import io.github.publicityday.Responsibility;
import io.github.publicityday.UnitRef;
import java.util.Optional;

/** Finds out what relies on whom. */
final class Reliance {
  private final UnitDirectory directory;
  private final ImmutableSetMultimap.Builder<UnitEntry, Element> found =
      ImmutableSetMultimap.builder();

  private Reliance(UnitDirectory directory) {
    this.directory = directory;
  }

  static ImmutableSetMultimap<UnitEntry, Element> in(PlanIndex plan, UnitDirectory directory) {
    Reliance reliance = new Reliance(directory);
    for (WorkItem item : plan.work()) {
      if (!item.isDelegated()) {
        for (Responsibility responsibility : item.undertaking().responsibilities()) {
          reliance.add(item, responsibility.unit());
        }
        for (Participation participation : item.undertaking().participations()) {
          reliance.add(item, participation.unit());
        }
      }
    }
    for (QuotaEntry quota : plan.quotas()) {
      Optional<WorkItem> work = quota.work();
      if (work.isEmpty() || !work.get().isDelegated()) {
        for (UnitRef supplier : quota.quota().suppliers()) {
          reliance.add(work.isPresent() ? work.get() : quota, supplier);
        }
      }
    }
    return reliance.found.build();
  }

  private void add(Element relying, UnitRef reference) {
    UnitEntry unit = directory.unitOrNull(reference);
    if (unit != null) {
      found.put(unit, relying);
      for (UnitEntry member : directory.attendingFor(unit)) {
        found.put(member, relying);
      }
    }
  }
}
