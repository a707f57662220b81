package io.github.publicityday.validation;

import com.google.common.collect.ImmutableList;
import com.google.common.math.IntMath;
import io.github.publicityday.ElementPath;
import io.github.publicityday.Participation;
import io.github.publicityday.Staffing;
import io.github.publicityday.UnitRef;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * A participation in its place in the plan.
 *
 * @param path where it stands
 * @param order its rank in document order
 * @param work what is attended
 * @param participation the participation
 * @param named the unit that it names; empty for "each participant", and if the plan does not know
 *     the unit
 * @param units the units that attend by it: the unit itself, the listed members of a collective
 *     (the collective itself if it lists none), or for "each participant" whoever takes part in the
 *     nearest activity around that names anybody; empty if the plan does not know the unit, and for
 *     "each participant" beside participants that are named, who attend already
 */
public record ParticipationEntry(
    ElementPath path,
    int order,
    WorkItem work,
    Participation participation,
    Optional<UnitEntry> named,
    ImmutableList<UnitEntry> units)
    implements Element {

  /** The unit's name, or the reference as the plan writes it. */
  @Override
  public String name() {
    return named.map(UnitEntry::name).orElseGet(() -> participation.unit().toString());
  }

  /** Whether it says "each participant" beside participants that are named, and so means them. */
  public boolean meansOthers() {
    return isEachParticipant(participation)
        && !work.undertaking().participations().stream()
            .allMatch(ParticipationEntry::isEachParticipant);
  }

  /**
   * What is asked of it: its own staffing, else what the activity asks of each participant, beside
   * that phrase or for the activity as a whole.
   */
  public Optional<Staffing> staffing() {
    return participation
        .staffing()
        .or(
            () ->
                Stream.concat(
                        work.undertaking().participations().stream()
                            .filter(ParticipationEntry::isEachParticipant)
                            .flatMap(each -> each.staffing().stream()),
                        work.undertaking().staffing().stream())
                    .filter(staffing -> staffing.scope() == Staffing.Scope.EACH_UNIT)
                    .findFirst());
  }

  /** The least number of people that each unit must send, where one is stated. */
  public OptionalInt minimum() {
    return staffing().map(Staffing::minimum).orElse(OptionalInt.empty());
  }

  /** How many units attend by it, a collective with its size; empty if that is not known. */
  public OptionalInt senders() {
    if (!isEachParticipant(participation)) {
      return named.map(UnitEntry::size).orElse(OptionalInt.of(1));
    }
    boolean known = !units.isEmpty() && units.stream().allMatch(unit -> unit.size().isPresent());
    return known
        ? OptionalInt.of(units.stream().mapToInt(unit -> unit.size().getAsInt()).sum())
        : OptionalInt.empty();
  }

  /** Whether {@code unit} attends under its own name rather than as a member or participant. */
  boolean names(UnitEntry unit) {
    return named.isPresent() && named.get().order() == unit.order();
  }

  /**
   * The people that the booking of {@code unit} needs, one of the units: those assigned, if they
   * are all its own; else the minimum, else one, for each unit that it is.
   */
  int need(UnitEntry unit) {
    OptionalInt assigned = participation.assigned();
    boolean alone = names(unit) || senders().equals(OptionalInt.of(1));
    if (alone && assigned.isPresent()) {
      return assigned.getAsInt();
    }
    boolean together =
        staffing().map(staffing -> staffing.scope() == Staffing.Scope.TOTAL).orElse(false);
    if (together) {
      // What a member gives to a sum that is asked of all is nowhere stated.
      return alone ? minimum().orElse(1) : 1;
    }
    return IntMath.saturatedMultiply(minimum().orElse(1), unit.size().orElse(1));
  }

  private static boolean isEachParticipant(Participation participation) {
    return participation.unit() instanceof UnitRef.EachParticipant;
  }

  @Override
  public String toString() {
    return path.toString();
  }

  /** The order alone: what it ranks need not be walked to tell it from its neighbours. */
  @Override
  public int hashCode() {
    return order;
  }
}
