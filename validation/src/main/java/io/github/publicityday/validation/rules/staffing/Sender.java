package io.github.publicityday.validation.rules.staffing;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multimaps;
import io.github.publicityday.Certainty;
import io.github.publicityday.Staffing;
import io.github.publicityday.TimeSlot;
import io.github.publicityday.validation.Booking;
import io.github.publicityday.validation.Demand;
import io.github.publicityday.validation.ParticipationEntry;
import io.github.publicityday.validation.StaffingFeasibility.Bound;
import io.github.publicityday.validation.UnitEntry;
import io.github.publicityday.validation.WorkItem;
import java.util.Collection;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** A unit that may send people to {@linkplain SharedPost posts}, and what keeps them elsewhere. */
final class Sender {
  private final UnitEntry unit;
  private final ImmutableListMultimap<WorkItem, Booking> bookings;
  private final ImmutableListMultimap<WorkItem, Booking> binding;

  /**
   * @param bookings the unit's, all of them
   * @param isShared whether this unit is one of several that may serve a post there
   */
  Sender(UnitEntry unit, Collection<Booking> bookings, Predicate<WorkItem> isShared) {
    this.unit = unit;
    this.bookings = Multimaps.index(bookings, Booking::work);
    // What several may send binds nobody in particular; a number that is the unit's own does.
    binding =
        bookings.stream()
            .filter(booking -> !isShared.test(booking.work()) || isNumbered(booking.work()))
            .collect(
                ImmutableListMultimap.toImmutableListMultimap(Booking::work, booking -> booking));
  }

  UnitEntry unit() {
    return unit;
  }

  /** Whether the plan states a number that is asked of, or assigned by, this unit alone. */
  private boolean isNumbered(WorkItem item) {
    return participations(item)
        .anyMatch(
            participant -> {
              boolean alone =
                  participant.named().equals(Optional.of(unit))
                      || participant.senders().equals(OptionalInt.of(1));
              boolean each =
                  participant
                      .staffing()
                      .map(staffing -> staffing.scope() == Staffing.Scope.EACH_UNIT)
                      .orElse(false);
              return (alone && participant.participation().assigned().isPresent())
                  || ((alone || each) && participant.minimum().isPresent());
            });
  }

  private Stream<ParticipationEntry> participations(WorkItem item) {
    return item.participants().stream().filter(participant -> participant.units().contains(unit));
  }

  /**
   * Whom the unit's bookings surely bind, and for how long; those at parts are not at the whole.
   */
  ImmutableList<Demand> demands() {
    return Demand.of(binding.values(), Certainty.CERTAIN).stream()
        .filter(demand -> demand.window().certainExtent().isPresent())
        .collect(toImmutableList());
  }

  /** Who must stay behind while the unit is due somewhere. */
  ImmutableList<Bound> reserves() {
    return bookings.values().stream()
        .flatMap(
            booking ->
                booking.window().certainExtent().stream()
                    .map(slot -> Bound.elsewhere(slot, stayingBehind(booking.work()))))
        .filter(reserve -> reserve.people() > 0)
        .collect(toImmutableList());
  }

  private int stayingBehind(WorkItem item) {
    return Stream.concat(
            item.undertaking().staffing().stream(),
            participations(item).flatMap(participant -> participant.staffing().stream()))
        .mapToInt(Staffing::stayingBehind)
        .max()
        .orElse(0);
  }

  /** When the unit may be at a post, or at a part of it; all along if it is not known when. */
  ImmutableSet<TimeSlot> presence(SharedPost post) {
    return post.senders().stream()
        .filter(sender -> sender.units().contains(unit))
        .map(ParticipationEntry::work)
        .distinct()
        .flatMap(
            item ->
                bookings.containsKey(item)
                    ? bookings.get(item).stream().map(b -> b.window().possibleExtent())
                    : Stream.of(post.slot()))
        .collect(toImmutableSet());
  }

  /** The most that the unit may send to a post, if that is limited: not if it is at a part, too. */
  OptionalInt most(SharedPost post) {
    boolean atPart =
        post.senders().stream()
            .anyMatch(sender -> sender.work() != post.work() && sender.units().contains(unit));
    return atPart ? OptionalInt.empty() : post.most(unit);
  }

  /** The same beside those who are bound there. */
  OptionalInt mostOthers(SharedPost post) {
    OptionalInt most = most(post);
    ImmutableList<Booking> there = binding.get(post.work());
    boolean allAlong = there.size() == 1 && there.get(0).window().isExact();
    return most.isPresent() && allAlong
        ? OptionalInt.of(Math.max(0, most.getAsInt() - there.get(0).people()))
        : most;
  }
}
