package io.github.publicityday.validation;

import com.google.common.collect.ImmutableList;
import com.google.common.math.IntMath;
import io.github.publicityday.ElementPath;
import io.github.publicityday.Participation;
import io.github.publicityday.Staffing;
import io.github.publicityday.UnitRef;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** A participation in its place in the plan. Compared by identity, within one index. */
public final class ParticipationEntry implements Element {
  private final int position;
  private final int order;
  private final WorkItem work;
  private final Participation participation;
  private final @Nullable UnitEntry named;
  private final ImmutableList<UnitEntry> units;
  private final Optional<Staffing> staffing;

  /**
   * A participation.
   *
   * @param askedOfEach what is asked of whoever has no staffing of its own; null for nothing
   */
  ParticipationEntry(
      int position,
      int order,
      WorkItem work,
      @Nullable UnitEntry named,
      ImmutableList<UnitEntry> units,
      @Nullable Staffing askedOfEach) {
    this.position = position;
    this.order = order;
    this.work = work;
    this.participation = work.undertaking().participations().get(position);
    this.named = named;
    this.units = units;
    Optional<Staffing> own = participation.staffing();
    this.staffing = own.isPresent() ? own : Optional.ofNullable(askedOfEach);
  }

  @Override
  public ElementPath path() {
    return work.participantPath(position);
  }

  @Override
  public int order() {
    return order;
  }

  /** What is attended. */
  public WorkItem work() {
    return work;
  }

  /** The participation. */
  public Participation participation() {
    return participation;
  }

  /** The unit that it names; empty for "each participant", and if the plan knows no such unit. */
  public Optional<UnitEntry> named() {
    return named == null ? Optional.empty() : named.found();
  }

  /**
   * The units that attend by it: the unit itself, the listed members of a collective (the
   * collective itself if it lists none), or for "each participant" whoever takes part in the
   * nearest activity around that names anybody; empty if the plan does not know the unit, and for
   * "each participant" beside participants that are named, who attend already.
   */
  public ImmutableList<UnitEntry> units() {
    return units;
  }

  /** The unit's name, or the reference as the plan writes it. */
  @Override
  public String name() {
    return named != null ? named.name() : participation.unit().toString();
  }

  @Override
  public Object label() {
    return isEachParticipant(participation) ? Unnamed.EACH_PARTICIPANT : name();
  }

  /** Whether it says "each participant" beside participants that are named, and so means them. */
  public boolean meansOthers() {
    if (!work.isEachAddressed() || !isEachParticipant(participation)) {
      return false;
    }
    for (Participation other : work.undertaking().participations()) {
      if (!isEachParticipant(other)) {
        return true;
      }
    }
    return false;
  }

  /**
   * What is asked of it: its own staffing, else what the activity asks of each participant, beside
   * that phrase or for the activity as a whole.
   */
  public Optional<Staffing> staffing() {
    return staffing;
  }

  /** The least number of people that each unit must send, where one is stated. */
  public OptionalInt minimum() {
    return staffing.isPresent() ? staffing.get().minimum() : OptionalInt.empty();
  }

  /** How many people each unit must keep behind; 0 if none is said to have to stay. */
  public int stayingBehind() {
    return staffing.isPresent() ? staffing.get().stayingBehind() : 0;
  }

  /** Whether what is asked of it is asked of all that attend by it together. */
  public boolean isAskedTogether() {
    return staffing.isPresent() && staffing.get().scope() == Staffing.Scope.TOTAL;
  }

  /** How many units attend by it, a collective with its size; empty if that is not known. */
  public OptionalInt senders() {
    if (!isEachParticipant(participation)) {
      return named == null ? UnitEntry.ONE : named.size();
    }
    int senders = 0;
    for (UnitEntry unit : units) {
      OptionalInt size = unit.size();
      if (size.isEmpty()) {
        return OptionalInt.empty();
      }
      senders += size.getAsInt();
    }
    return units.isEmpty() ? OptionalInt.empty() : OptionalInt.of(senders);
  }

  /** Whether {@code unit} attends under its own name rather than as a member or participant. */
  boolean names(UnitEntry unit) {
    return named == unit;
  }

  /**
   * The people that the booking of {@code unit} needs, one of the units: those assigned, if they
   * are all its own; else the minimum, else one, for each unit that it is.
   */
  public int need(UnitEntry unit) {
    OptionalInt assigned = participation.assigned();
    boolean alone = names(unit) || senders().equals(UnitEntry.ONE);
    if (alone && assigned.isPresent()) {
      return assigned.getAsInt();
    }
    if (isAskedTogether()) {
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
    return path().toString();
  }
}
