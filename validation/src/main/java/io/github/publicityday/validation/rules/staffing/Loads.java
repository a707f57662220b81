package io.github.publicityday.validation.rules.staffing;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Streams;
import io.github.publicityday.Certainty;
import io.github.publicityday.Load;
import io.github.publicityday.TimeSlot;
import io.github.publicityday.Timetable;
import io.github.publicityday.validation.Booking;
import io.github.publicityday.validation.Demand;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;

/** How many people are needed from one unit and when. */
final class Loads {
  private final ImmutableList<Demand> demands;
  private final Certainty certainty;
  private final Timetable timetable;

  Loads(ImmutableList<Demand> demands, Certainty certainty) {
    this.demands = demands;
    this.certainty = certainty;
    Timetable.Builder bookings = Timetable.builder(demands.size());
    demands.forEach(demand -> bookings.book(0, demand.window(), demand.people()));
    timetable = bookings.build();
  }

  /** Where more than {@code headcount} people are needed. */
  ImmutableList<Load> above(long headcount) {
    return timetable.loadsAbove(certainty, 0, headcount);
  }

  /** A load that needs as many as any, of which there must be one. */
  Load heaviest() {
    return above(0).stream().max(Comparator.comparingLong(Load::need)).orElseThrow();
  }

  /** The bookings behind {@code loads}, each once, in document order. */
  ImmutableList<Booking> bookings(Iterable<Load> loads) {
    return Streams.stream(loads)
        .flatMap(load -> load.bookings().asList().stream())
        .map(index -> demands.get(index).booking())
        .distinct()
        .sorted(Comparator.comparingInt(booking -> booking.work().order()))
        .collect(toImmutableList());
  }

  /** The times of {@code loads}, in order; those that touch and need the same are one. */
  static ImmutableList<TimeSlot> stretches(ImmutableList<Load> loads) {
    Deque<TimeSlot> stretches = new ArrayDeque<>();
    long need = 0;
    for (Load load : loads) {
      TimeSlot last = stretches.peekLast();
      boolean goesOn =
          last != null
              && load.need() == need
              && last.endExclusive().equals(load.when().startInclusive());
      stretches.add(goesOn ? stretches.removeLast().span(load.when()) : load.when());
      need = load.need();
    }
    return ImmutableList.copyOf(stretches);
  }
}
