package io.github.publicityday.validation;

import com.google.common.collect.ImmutableList;
import io.github.publicityday.ElementPath;
import io.github.publicityday.Participation;
import io.github.publicityday.Staffing;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A participation in its place in the plan.
 *
 * @param path where it stands
 * @param order its rank in document order
 * @param work what is attended
 * @param participation the participation
 * @param units the units that attend by it, in document order: the unit itself, the listed members
 *     of a collective (the collective itself if it lists none), or for "each participant" whoever
 *     takes part in the nearest activity around; empty if the plan does not know the unit
 */
public record ParticipationEntry(
    ElementPath path,
    int order,
    WorkItem work,
    Participation participation,
    ImmutableList<UnitEntry> units)
    implements Element {

  /** The unit's name, or the reference as the plan writes it. */
  @Override
  public String name() {
    return units.size() == 1 ? units.get(0).name() : participation.unit().toString();
  }

  /** What is asked of it: its own staffing, else what the activity asks of each participant. */
  public Optional<Staffing> staffing() {
    return participation
        .staffing()
        .or(() -> work.undertaking().staffing().filter(s -> s.scope() == Staffing.Scope.EACH_UNIT));
  }

  /** The least number of people that each unit must send, where one is stated. */
  public OptionalInt minimum() {
    return staffing().map(Staffing::minimum).orElse(OptionalInt.empty());
  }

  /**
   * The people that the booking of one unit needs: assigned if stated, else the minimum, else one.
   */
  int need() {
    return units.size() == 1 && participation.assigned().isPresent()
        ? participation.assigned().getAsInt()
        : minimum().orElse(1);
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
