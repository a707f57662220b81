package io.github.publicityday.validation;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.github.publicityday.TimeSlot;
import io.github.publicityday.TimeWindow;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
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

  /** The demands of one unit's bookings, which may be in any order. */
  public static ImmutableList<Demand> of(Collection<Booking> bookings) {
    return bookings.stream()
        .flatMap(booking -> of(booking, partsOf(booking, bookings)))
        .filter(demand -> demand.people() > 0)
        .collect(toImmutableList());
  }

  /** The bookings within {@code whole} that are within no other booking in between. */
  private static List<Booking> partsOf(Booking whole, Collection<Booking> bookings) {
    List<Booking> within = bookings.stream().filter(b -> b.work().isPartOf(whole.work())).toList();
    return within.stream()
        .filter(b -> within.stream().noneMatch(other -> b.work().isPartOf(other.work())))
        .toList();
  }

  private static Stream<Demand> of(Booking whole, List<Booking> parts) {
    Optional<TimeSlot> exact =
        whole.window().isExact() ? whole.window().certainExtent() : Optional.empty();
    if (parts.isEmpty() || exact.isEmpty()) {
      // Of a whole whose time is vague, parts at any time may take people off: count the least.
      return Stream.of(new Demand(whole, whole.window(), leftOver(whole, parts)));
    }
    List<LocalDateTime> bounds =
        Stream.concat(
                Stream.of(exact.get()),
                parts.stream()
                    .map(part -> part.window().possibleExtent().intersection(exact.get()))
                    .flatMap(Optional::stream))
            .flatMap(slot -> Stream.of(slot.startInclusive(), slot.endExclusive()))
            .distinct()
            .sorted()
            .toList();
    return IntStream.range(1, bounds.size())
        .mapToObj(i -> new TimeSlot(bounds.get(i - 1), bounds.get(i)))
        .map(
            slot ->
                new Demand(
                    whole,
                    TimeWindow.exactly(slot),
                    leftOver(
                        whole,
                        parts.stream()
                            .filter(part -> part.window().possibleExtent().overlaps(slot))
                            .toList())));
  }

  private static int leftOver(Booking whole, List<Booking> parts) {
    return Math.max(0, whole.people() - parts.stream().mapToInt(Booking::people).sum());
  }
}
