package io.github.publicityday.validation.rules.responsibility;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.publicityday.Role;
import io.github.publicityday.UnitRef;
import io.github.publicityday.validation.ParticipationEntry;
import io.github.publicityday.validation.PlanIndex;
import io.github.publicityday.validation.ResponsibilityEntry;
import io.github.publicityday.validation.UnitEntry;
import io.github.publicityday.validation.WorkItem;
import java.util.List;
import java.util.stream.Stream;

/**
 * Who holds a role in an activity or standing duty.
 *
 * @param units the units, "each participant" being those that take part; in document order
 * @param members the same with the members that a collective lists in its place
 * @param unknown whether the plan gives the role to a unit that it does not know as well
 */
record Holders(ImmutableSet<UnitEntry> units, ImmutableSet<UnitEntry> members, boolean unknown) {
  /** Who holds {@code role} in {@code item} by its own statement. */
  static Holders of(Role role, PlanIndex plan, WorkItem item) {
    List<ResponsibilityEntry> stated =
        plan.responsibilities(item).stream()
            .filter(each -> each.responsibility().role() == role)
            .toList();
    ImmutableSet<UnitEntry> units =
        stated.stream().flatMap(Holders::unitsOf).collect(toImmutableSet());
    return new Holders(
        units,
        units.stream().flatMap(unit -> plan.attendingFor(unit).stream()).collect(toImmutableSet()),
        stated.stream().anyMatch(each -> each.named().isEmpty() && !isEachParticipant(each)));
  }

  private static Stream<UnitEntry> unitsOf(ResponsibilityEntry stated) {
    return isEachParticipant(stated)
        ? stated.work().participants().stream()
            .map(ParticipationEntry::units)
            .flatMap(ImmutableList::stream)
        : stated.named().stream();
  }

  private static boolean isEachParticipant(ResponsibilityEntry stated) {
    return stated.responsibility().unit() instanceof UnitRef.EachParticipant;
  }

  /** Whether a unit, by its own name or as a member, is among both. */
  boolean meet(Holders others) {
    return !Sets.intersection(members, others.members).isEmpty();
  }

  /** What a reader calls them. */
  ImmutableList<String> names() {
    return units.stream().map(UnitEntry::name).collect(toImmutableList());
  }
}
