package io.github.publicityday.validation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.Maps;
import com.google.common.collect.Multimaps;
import com.google.common.collect.SetMultimap;
import io.github.publicityday.Collective;
import io.github.publicityday.UnitId;
import io.github.publicityday.UnitRef;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells which unit a plan means: by its id, else by a name or declared alias that is one unit's
 * alone.
 */
final class UnitDirectory {
  private final Map<String, UnitEntry> byForm;
  private final boolean ambiguous;

  /** The directory of {@code units}; of several with one id, the first is meant. */
  UnitDirectory(ImmutableList<UnitEntry> units) {
    byForm = Maps.newHashMapWithExpectedSize(2 * units.size());
    for (UnitEntry unit : units) {
      byForm.putIfAbsent(unit.unit().id().value(), unit);
    }
    Set<String> shared = new HashSet<>();
    for (UnitEntry unit : units) {
      addForm(unit, unit.unit().name(), shared);
      for (String alias : unit.unit().aliases()) {
        addForm(unit, alias, shared);
      }
    }
    shared.forEach(byForm::remove);
    ambiguous = !shared.isEmpty();
  }

  private void addForm(UnitEntry unit, String form, Set<String> shared) {
    UnitEntry known = byForm.putIfAbsent(form, unit);
    boolean isAnId = known != null && known.unit().id().value().equals(form);
    if (known != null && known != unit && !isAnId) {
      shared.add(form);
    }
  }

  /** The names and aliases that more than one of {@code units} has and that are no unit's id. */
  ImmutableSetMultimap<String, UnitEntry> sharedForms(ImmutableList<UnitEntry> units) {
    if (!ambiguous) {
      return ImmutableSetMultimap.of();
    }
    SetMultimap<String, UnitEntry> all = LinkedHashMultimap.create();
    for (UnitEntry unit : units) {
      all.put(unit.unit().name(), unit);
      for (String alias : unit.unit().aliases()) {
        all.put(alias, unit);
      }
    }
    for (UnitEntry unit : units) {
      all.removeAll(unit.unit().id().value());
    }
    return ImmutableSetMultimap.copyOf(Multimaps.filterKeys(all, form -> all.get(form).size() > 1));
  }

  Optional<UnitEntry> unit(UnitId id) {
    return Optional.ofNullable(byForm.get(id.value()));
  }

  /** The unit meant; null for "each participant" and for unknown units. */
  @Nullable UnitEntry unitOrNull(UnitRef reference) {
    return reference instanceof UnitRef.ToUnit named ? byForm.get(named.id().value()) : null;
  }

  /**
   * Who attends for {@code unit}: the members that a collective lists, and for a member that is a
   * collective, its members; the unit itself if the plan lists and knows none.
   */
  ImmutableList<UnitEntry> attendingFor(UnitEntry unit) {
    if (unit.unit().collective().isEmpty()) {
      return unit.alone();
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
    return found.isEmpty() ? unit.alone() : found;
  }

  private List<UnitEntry> membersOf(UnitEntry unit) {
    return unit.unit().collective().map(Collective::members).orElse(ImmutableList.of()).stream()
        .flatMap(member -> unit(member).stream())
        .toList();
  }
}
