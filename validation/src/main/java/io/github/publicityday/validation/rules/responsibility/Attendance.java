package io.github.publicityday.validation.rules.responsibility;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableSet;
import io.github.publicityday.UnitKind;
import io.github.publicityday.validation.ParticipationEntry;
import io.github.publicityday.validation.UnitEntry;
import io.github.publicityday.validation.WorkItem;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Who takes part in one of several activities.
 *
 * @param units those known by name
 * @param collectives those of which others may come whom the plan does not list
 */
record Attendance(ImmutableSet<UnitEntry> units, ImmutableSet<UnitEntry> collectives) {
  /** Who takes part in any of {@code activities}. */
  static Attendance at(List<WorkItem> activities) {
    List<ParticipationEntry> participants =
        activities.stream().flatMap(activity -> activity.participants().stream()).toList();
    return new Attendance(
        participants.stream().flatMap(entry -> entry.units().stream()).collect(toImmutableSet()),
        participants.stream()
            .flatMap(entry -> Stream.concat(entry.named().stream(), entry.units().stream()))
            .filter(UnitEntry::hasUnlistedMembers)
            .collect(toImmutableSet()));
  }

  /** A collective that may contain {@code unit}, as far as kinds tell: the first by name. */
  Optional<UnitEntry> mayContain(UnitEntry unit) {
    return collectives.stream()
        .filter(collective -> mayContain(collective, unit))
        .min(Comparator.comparing(UnitEntry::name));
  }

  /**
   * Whether {@code collective}, whose members are not all listed, may contain {@code unit}. A class
   * of partner departments (聯動單位) is wherever partners of all sorts are meant: the operators and
   * the broadcaster may be among them.
   */
  static boolean mayContain(UnitEntry collective, UnitEntry unit) {
    Optional<UnitKind> whole = collective.unit().kind();
    Optional<UnitKind> part = unit.unit().kind();
    return whole.isEmpty()
        || part.isEmpty()
        || whole.equals(part)
        || (whole.get() == UnitKind.PARTNER_DEPARTMENT && part.get().isPartner());
  }
}
