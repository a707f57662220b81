package io.github.publicityday.validation.rules.staffing;

import io.github.publicityday.Staffing;
import io.github.publicityday.StatedTime;
import io.github.publicityday.validation.ParticipationEntry;
import io.github.publicityday.validation.UnitEntry;
import io.github.publicityday.validation.WorkItem;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How many people an activity or duty asks for at the very least: a bound from below, so that a
 * total under it is certainly contradicted.
 */
final class LeastPeople {
  private LeastPeople() {}

  /** What its participants, and the parts that run with it all along, are asked for together. */
  static long apartFromTotal(WorkItem item) {
    long parts = 0;
    for (WorkItem part : item.parts()) {
      // A part with a time of its own may have the people of another.
      if (part.undertaking().time() instanceof StatedTime.Absent) {
        parts += of(part);
      }
    }
    return Math.max(parts, ofParticipants(item));
  }

  private static long of(WorkItem item) {
    Optional<Staffing> total =
        item.undertaking().staffing().filter(asked -> asked.scope() == Staffing.Scope.TOTAL);
    int stated = total.isPresent() ? total.get().minimum().orElse(0) : 0;
    return Math.max(stated, apartFromTotal(item));
  }

  private static long ofParticipants(WorkItem item) {
    Map<UnitEntry, Integer> asked = new HashMap<>();
    for (ParticipationEntry participant : item.participants()) {
      if (isOneUnit(participant) && participant.minimum().isPresent()) {
        asked.merge(participant.units().get(0), participant.minimum().getAsInt(), Math::max);
      }
    }
    Set<UnitEntry> named = new HashSet<>();
    item.participants().stream()
        .filter(LeastPeople::isOneUnit)
        .forEach(participant -> named.addAll(participant.units()));
    long together = 0;
    for (ParticipationEntry participant : item.participants()) {
      int minimum = participant.minimum().orElse(0);
      if (isOneUnit(participant) || participant.meansOthers()) {
        continue;
      }
      if (!participant.isAskedTogether()) {
        for (UnitEntry unit : participant.units()) {
          if (!named.contains(unit)) {
            asked.merge(unit, minimum, Math::max);
          }
        }
      } else if (item.participants().size() == 1) {
        together += minimum;
      }
    }
    for (Map.Entry<UnitEntry, Integer> each : asked.entrySet()) {
      together += (long) each.getValue() * unitsIn(each.getKey(), asked.keySet());
    }
    return together;
  }

  private static boolean isOneUnit(ParticipationEntry participant) {
    return participant
        .named()
        .map(unit -> participant.units().equals(Collections.singletonList(unit)))
        .orElse(false);
  }

  /** How many units {@code unit} is beside the others, any of which it may contain. */
  private static int unitsIn(UnitEntry unit, Set<UnitEntry> all) {
    return unit.unit().collective().isEmpty()
        ? 1
        : Math.max(0, unit.size().orElse(1) - (all.size() - 1));
  }
}
