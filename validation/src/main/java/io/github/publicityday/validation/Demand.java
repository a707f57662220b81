package io.github.publicityday.validation;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.HashMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import com.google.common.collect.SetMultimap;
import com.google.common.collect.Streams;
import com.google.common.primitives.Ints;
import io.github.publicityday.Certainty;
import io.github.publicityday.TimeSlot;
import io.github.publicityday.TimeWindow;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * People that a booking needs beside those that its parts need. People at a part of an activity are
 * at the activity too; so where a unit attends both, the whole needs only what its parts leave
 * over, and the demands of one unit at one instant can be added up.
 *
 * @param booking whose need it is
 * @param window when
 * @param people how many, at least 1
 */
public record Demand(Booking booking, TimeWindow window, int people) {

  /**
   * The demands of one unit's bookings, which may be in any order. Added up over what is under way
   * at an instant, they are what is needed then: for {@code POSSIBLE}, if all is under way that may
   * be; for {@code CERTAIN}, never more than is needed, whatever the vague times turn out to be.
   */
  public static ImmutableList<Demand> of(Collection<Booking> bookings, Certainty certainty) {
    Nesting nesting = Nesting.of(bookings);
    return bookings.stream()
        .flatMap(booking -> of(booking, nesting, certainty))
        .filter(demand -> demand.people() > 0)
        .collect(toImmutableList());
  }

  private static Stream<Demand> of(Booking booking, Nesting nesting, Certainty certainty) {
    List<Booking> within = nesting.within(booking.work()).toList();
    if (within.isEmpty()) {
      return Stream.of(new Demand(booking, booking.window(), booking.people()));
    }
    if (certainty == Certainty.CERTAIN && !booking.window().isExact()) {
      // Parts at any time may take people off a whole whose time is vague: count the least.
      return Stream.of(
          new Demand(booking, booking.window(), leftOver(booking, nesting, part -> true)));
    }
    return slots(booking, within)
        .map(
            slot ->
                new Demand(
                    booking,
                    TimeWindow.exactly(slot),
                    leftOver(
                        booking, nesting, part -> part.window().possibleExtent().overlaps(slot))));
  }

  /** The time of {@code whole}, cut wherever something within it may start or end. */
  private static Stream<TimeSlot> slots(Booking whole, List<Booking> within) {
    TimeSlot extent = whole.window().possibleExtent();
    List<LocalDateTime> bounds =
        Stream.concat(
                Stream.of(extent),
                within.stream()
                    .map(part -> part.window().possibleExtent().intersection(extent))
                    .flatMap(Optional::stream))
            .flatMap(slot -> Stream.of(slot.startInclusive(), slot.endExclusive()))
            .distinct()
            .sorted()
            .toList();
    return IntStream.range(1, bounds.size())
        .mapToObj(i -> new TimeSlot(bounds.get(i - 1), bounds.get(i)));
  }

  private static int leftOver(Booking whole, Nesting nesting, Predicate<Booking> underWay) {
    return Ints.saturatedCast(Math.max(0, whole.people() - nesting.parts(whole.work(), underWay)));
  }

  /**
   * Which of the activities and duties of some bookings lie within which.
   *
   * @param bookings the bookings, by where they are
   * @param parts for each of these places, those directly within it
   */
  private record Nesting(
      ImmutableListMultimap<WorkItem, Booking> bookings, SetMultimap<WorkItem, WorkItem> parts) {

    static Nesting of(Collection<Booking> all) {
      Nesting nesting = new Nesting(Multimaps.index(all, Booking::work), HashMultimap.create());
      for (WorkItem item : nesting.bookings.keySet()) {
        nesting.whole(item).ifPresent(whole -> nesting.parts.put(whole, item));
      }
      return nesting;
    }

    /** The nearest place around {@code item} that has bookings. */
    Optional<WorkItem> whole(WorkItem item) {
      return item.surroundings().stream().filter(bookings::containsKey).findFirst();
    }

    /** The bookings within {@code item}, at any depth. */
    Stream<Booking> within(WorkItem item) {
      return parts.get(item).stream()
          .flatMap(part -> Streams.concat(bookings.get(part).stream(), within(part)));
    }

    /** How many people are needed at {@code item} for what is under way there. */
    long need(WorkItem item, Predicate<Booking> underWay) {
      long own = bookings.get(item).stream().filter(underWay).mapToLong(Booking::people).sum();
      return Math.max(own, parts(item, underWay));
    }

    /** How many people are needed at the parts of {@code item} for what is under way there. */
    long parts(WorkItem item, Predicate<Booking> underWay) {
      return parts.get(item).stream().mapToLong(part -> need(part, underWay)).sum();
    }
  }
}
