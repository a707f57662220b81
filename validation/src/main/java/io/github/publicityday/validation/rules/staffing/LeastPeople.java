package io.github.publicityday.validation.rules.staffing;

import io.github.publicityday.Staffing;
import io.github.publicityday.StatedTime;
import io.github.publicityday.validation.ParticipationEntry;
import io.github.publicityday.validation.UnitEntry;
import io.github.publicityday.validation.WorkItem;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
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
    Set<UnitEntry> named = new HashSet<>();
    item.participants().stream()
        .filter(LeastPeople::isOneUnit)
        .forEach(participant -> named.addAll(participant.units()));
    Map<UnitEntry, Integer> asked = new HashMap<>();
    int together = 0;
    for (ParticipationEntry participant : item.participants()) {
      int minimum = participant.minimum().orElse(0);
      boolean one = isOneUnit(participant);
      boolean several = !one || !isSingle(participant.units().get(0));
      if (participant.meansOthers()) {
        continue;
      } else if (several && participant.isAskedTogether()) {
        together = Math.max(together, minimum);
        continue;
      }
      for (UnitEntry unit : participant.units()) {
        if (one || !named.contains(unit)) {
          asked.merge(unit, minimum, Math::max);
        }
      }
    }
    return Math.max(together, ofEach(asked, named));
  }

  /** So many units that are asked for at least so many people each. */
  private record Units(int count, int minimum) {}

  /**
   * What is asked of each unit, added up. Who the members of a class are that it does not list is
   * not known: they may be units that are named beside it, whose own numbers then are exceptions,
   * members of a class that lists them, and members of other such classes.
   */
  private static long ofEach(Map<UnitEntry, Integer> asked, Set<UnitEntry> named) {
    long people = 0;
    int alone = 0;
    List<Integer> members = new ArrayList<>();
    for (Map.Entry<UnitEntry, Integer> each : asked.entrySet()) {
      if (isSingle(each.getKey()) && named.contains(each.getKey())) {
        people += each.getValue();
        alone++;
      } else if (isSingle(each.getKey())) {
        members.add(each.getValue());
      }
    }
    List<Units> nested = new ArrayList<>();
    members.sort(Comparator.reverseOrder());
    members.forEach(minimum -> nested.add(new Units(nested.size() + 1, minimum)));
    for (Map.Entry<UnitEntry, Integer> each : asked.entrySet()) {
      if (!isSingle(each.getKey())) {
        nested.add(new Units(each.getKey().size().orElse(1) - alone, each.getValue()));
      }
    }
    nested.sort(Comparator.comparingInt(Units::minimum).reversed());
    int counted = 0;
    for (Units units : nested) {
      people += (long) units.minimum() * Math.max(0, units.count() - counted);
      counted = Math.max(counted, units.count());
    }
    return people;
  }

  private static boolean isSingle(UnitEntry unit) {
    return unit.unit().collective().isEmpty();
  }

  private static boolean isOneUnit(ParticipationEntry participant) {
    return participant
        .named()
        .map(unit -> participant.units().equals(Collections.singletonList(unit)))
        .orElse(false);
  }
}
