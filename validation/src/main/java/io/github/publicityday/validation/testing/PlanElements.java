package io.github.publicityday.validation.testing;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.publicityday.Activity;
import io.github.publicityday.ActivityId;
import io.github.publicityday.ElementPath;
import io.github.publicityday.Person;
import io.github.publicityday.PersonId;
import io.github.publicityday.PublicityPlan;
import io.github.publicityday.StandingDuty;
import io.github.publicityday.Unit;
import io.github.publicityday.UnitId;
import io.github.publicityday.Venue;
import io.github.publicityday.VenueId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The elements of a plan that have an id, and which of them name which. An element is told by its
 * steps: {@code [units[patrol]]}, {@code [activities[square], parts[stage]]}; the plan itself has
 * none.
 */
final class PlanElements {
  private static final Pattern WITH_ID =
      Pattern.compile("(units|people|venues|activities|parts|duties)\\[.*]");

  /** By first step, what each of the plan's elements names. */
  private final Map<String, Set<String>> named = new HashMap<>();

  /** By first step, what each of them, or a part of it, is called. */
  private final Map<String, Set<String>> called = new HashMap<>();

  PlanElements(PublicityPlan plan) {
    Stream.of(plan.units(), plan.people(), plan.venues(), plan.activities(), plan.duties())
        .flatMap(List::stream)
        .forEach(this::add);
  }

  private void add(Object element) {
    String step = of(ImmutableList.of(element)).get(0);
    Set<String> names = called.computeIfAbsent(step, s -> new HashSet<>());
    addNames(element, names);
    named.computeIfAbsent(step, s -> new HashSet<>()).addAll(idsIn(element));
  }

  private static void addNames(Object element, Set<String> names) {
    if (element instanceof Unit unit) {
      names.add(unit.id().value());
      names.add(unit.name());
      names.addAll(unit.aliases());
    } else if (element instanceof Person person) {
      names.add(person.id().value());
    } else if (element instanceof Venue venue) {
      names.add(venue.id().value());
    } else if (element instanceof StandingDuty duty) {
      names.add(duty.id().value());
    } else if (element instanceof Activity activity) {
      names.add(activity.id().value());
      activity.parts().forEach(part -> addNames(part, names));
    }
  }

  private static Set<String> idsIn(Object value) {
    Set<String> ids = new HashSet<>();
    Object unchanged =
        ModelValues.changed(
            value,
            each -> {
              if (each instanceof UnitId id) {
                ids.add(id.value());
              } else if (each instanceof ActivityId id) {
                ids.add(id.value());
              } else if (each instanceof PersonId id) {
                ids.add(id.value());
              } else if (each instanceof VenueId id) {
                ids.add(id.value());
              }
              return each;
            });
    return unchanged.equals(value) ? ids : Set.of();
  }

  /** The steps of the innermost element with an id at {@code path}. */
  static ImmutableList<String> of(ElementPath path) {
    return path.steps().stream()
        .takeWhile(step -> WITH_ID.matcher(step).matches())
        .map(step -> step.replaceFirst("#\\d+]$", "]"))
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * The steps of the innermost element with an id among {@code around}, which are in each other.
   */
  static ImmutableList<String> of(List<Object> around) {
    ImmutableList.Builder<String> steps = ImmutableList.builder();
    String activities = "activities";
    for (Object value : around) {
      if (value instanceof Unit unit) {
        steps.add("units[" + unit.id() + "]");
      } else if (value instanceof Person person) {
        steps.add("people[" + person.id() + "]");
      } else if (value instanceof Venue venue) {
        steps.add("venues[" + venue.id() + "]");
      } else if (value instanceof StandingDuty duty) {
        steps.add("duties[" + duty.id() + "]");
      } else if (value instanceof Activity activity) {
        steps.add(activities + "[" + activity.id() + "]");
        activities = "parts";
      }
    }
    return steps.build();
  }

  /** Whether {@code content} names the element {@code step}. */
  boolean tell(Object content, String step) {
    return !Sets.intersection(idsIn(content), called.getOrDefault(step, Set.of())).isEmpty();
  }

  /** Whether the element {@code from} names {@code to}, or one that leads there. */
  boolean lead(String from, String to) {
    Set<String> seen = new HashSet<>(Set.of(from));
    ImmutableSet<String> next = ImmutableSet.of(from);
    while (!next.isEmpty() && !seen.contains(to)) {
      next =
          next.stream().flatMap(step -> namedBy(step)).filter(seen::add).collect(toImmutableSet());
    }
    return seen.contains(to);
  }

  private Stream<String> namedBy(String step) {
    Set<String> ids = named.getOrDefault(step, Set.of());
    return called.keySet().stream()
        .filter(other -> !Sets.intersection(ids, called.getOrDefault(other, Set.of())).isEmpty());
  }
}
