package io.github.publicityday.validation.rules.schedule;

import com.google.common.collect.ImmutableList;
import io.github.publicityday.DateSpan;
import io.github.publicityday.ElementKeys;
import io.github.publicityday.ElementPath;
import io.github.publicityday.Phase;
import io.github.publicityday.TimeSlot;
import io.github.publicityday.TimeWindow;
import io.github.publicityday.Timetable;
import io.github.publicityday.validation.PlanIndex;
import io.github.publicityday.validation.Related;
import java.util.Optional;

/**
 * The phases of a plan and their days.
 *
 * @param dated those whose days are known, in order, each with its time
 * @param undated the names of the others, in order
 */
record PhaseDays(ImmutableList<Related> dated, ImmutableList<String> undated) {
  /** The phases of {@code plan}. */
  static PhaseDays of(PlanIndex plan) {
    ImmutableList.Builder<Related> dated = ImmutableList.builder();
    ImmutableList.Builder<String> undated = ImmutableList.builder();
    ElementKeys keys = new ElementKeys();
    for (Phase phase : plan.plan().phases()) {
      ElementPath path = ElementPath.root().element("phases", keys.next(phase.name()));
      Optional<DateSpan> days = phase.period().flatMap(plan.calendar()::daysOf);
      if (days.isPresent()) {
        TimeWindow when = TimeWindow.exactly(slotOf(days.get()));
        dated.add(new Related(path, phase.name(), Related.Part.CLAIM, Optional.of(when)));
      } else {
        undated.add(phase.name());
      }
    }
    return new PhaseDays(dated.build(), undated.build());
  }

  /** When each dated phase is, numbered in their order. */
  Timetable timetable() {
    return Timetable.of(
        dated.stream()
            .flatMap(phase -> phase.when().stream())
            .collect(ImmutableList.toImmutableList()));
  }

  /** From the start of the first day to the end of the last. */
  static TimeSlot slotOf(DateSpan days) {
    return TimeSlot.of(days.first().atStartOfDay(), days.last().plusDays(1).atStartOfDay());
  }
}
