package io.github.publicityday.validation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.publicityday.Collective;
import io.github.publicityday.UnitId;
import io.github.publicityday.UnitRef;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;

/**
 * Tells which unit a plan means: by its id, else by a name or declared alias that is one unit's
 * alone.
 */
final class UnitDirectory {
  private final ImmutableMap<String, UnitEntry> byForm;

  private UnitDirectory(ImmutableMap<String, UnitEntry> byForm) {
    this.byForm = byForm;
  }

  /** The directory of {@code units}; of several with one id, the first is meant. */
  static UnitDirectory of(ImmutableList<UnitEntry> units) {
    Map<String, UnitEntry> byForm = new HashMap<>();
    units.forEach(unit -> byForm.putIfAbsent(unit.unit().id().value(), unit));
    Set<String> ids = ImmutableSet.copyOf(byForm.keySet());
    Set<String> ambiguous = new HashSet<>();
    for (UnitEntry unit : units) {
      for (String form : unit.forms()) {
        if (!ids.contains(form)) {
          UnitEntry other = byForm.putIfAbsent(form, unit);
          if (other != null && other.order() != unit.order()) {
            ambiguous.add(form);
          }
        }
      }
    }
    byForm.keySet().removeAll(ambiguous);
    return new UnitDirectory(ImmutableMap.copyOf(byForm));
  }

  Optional<UnitEntry> unit(UnitId id) {
    return Optional.ofNullable(byForm.get(id.value()));
  }

  /** The unit meant; empty for "each participant" and for unknown units. */
  Optional<UnitEntry> unit(UnitRef reference) {
    return reference instanceof UnitRef.ToUnit named ? unit(named.id()) : Optional.empty();
  }

  /**
   * Who attends for {@code unit}: the members that a collective lists, and for a member that is a
   * collective, its members; the unit itself if the plan lists and knows none.
   */
  ImmutableList<UnitEntry> attendingFor(UnitEntry unit) {
    if (unit.unit().collective().isEmpty()) {
      return ImmutableList.of(unit);
    }
    ImmutableList.Builder<UnitEntry> members = ImmutableList.builder();
    Set<UnitEntry> seen = new HashSet<>();
    Queue<UnitEntry> open = new ArrayDeque<>(List.of(unit));
    while (!open.isEmpty()) {
      UnitEntry next = open.remove();
      if (seen.add(next)) {
        List<UnitEntry> within = membersOf(next);
        open.addAll(within);
        if (within.isEmpty()) {
          members.add(next);
        }
      }
    }
    ImmutableList<UnitEntry> found = members.build();
    return found.isEmpty() ? ImmutableList.of(unit) : found;
  }

  private List<UnitEntry> membersOf(UnitEntry unit) {
    return unit.unit().collective().map(Collective::members).orElse(ImmutableList.of()).stream()
        .flatMap(member -> unit(member).stream())
        .toList();
  }
}
