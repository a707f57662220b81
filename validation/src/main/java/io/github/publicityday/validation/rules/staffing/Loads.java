package io.github.publicityday.validation.rules.staffing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.publicityday.Certainty;
import io.github.publicityday.Load;
import io.github.publicityday.TimeSlot;
import io.github.publicityday.Timetable;
import io.github.publicityday.validation.Booking;
import io.github.publicityday.validation.Claims;
import io.github.publicityday.validation.Demand;
import io.github.publicityday.validation.Related;
import io.github.publicityday.validation.UnitEntry;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.IntFunction;

/**
 * How many people are needed from one unit and when.
 *
 * @param timetable says when
 * @param unit the unit, as a resource of the timetable
 * @param certainty whether the need is certain or possible
 * @param claims tells what a booking of the timetable is
 */
record Loads(Timetable timetable, int unit, Certainty certainty, IntFunction<Related> claims) {
  /** Loads of vague bookings that start together come in the order of the plan, which is none. */
  private static final Comparator<Load> BY_START =
      Comparator.comparing((Load load) -> load.when().startInclusive())
          .thenComparingLong(Load::need)
          .thenComparing(load -> load.when().endExclusive());

  /** What {@code claims} that are simple need of the unit at {@code number}. */
  static Loads of(Claims<UnitEntry> claims, int number) {
    return new Loads(claims.timetable(), number, Certainty.CERTAIN, claims::related);
  }

  /** What {@code bookings} of one unit need of it, people at a part counted once. */
  static Loads of(Collection<Booking> bookings, Certainty certainty) {
    List<Demand> demands = Demand.of(bookings, certainty);
    Timetable.Builder timetable = Timetable.builder(demands.size());
    demands.forEach(demand -> timetable.book(0, demand.window(), demand.people()));
    return new Loads(
        timetable.build(), 0, certainty, index -> demands.get(index).booking().related());
  }

  /** How many are needed when the need is greatest. */
  long peak() {
    return timetable.size() == 0 ? 0 : timetable.peak(certainty, unit);
  }

  /** Where more than {@code headcount} people are needed. */
  ImmutableList<Load> above(long headcount) {
    return timetable.loadsAbove(certainty, unit, headcount);
  }

  /** The claims behind {@code loads}, each once, in document order. */
  ImmutableList<Related> related(List<Load> loads) {
    SortedSet<Integer> bookings = new TreeSet<>();
    for (Load load : loads) {
      bookings.addAll(load.bookings().asList());
    }
    // Several demands may be of one claim.
    ImmutableSet.Builder<Related> related = ImmutableSet.builder();
    for (int booking : bookings) {
      related.add(claims.apply(booking));
    }
    return related.build().asList();
  }

  /** The times of {@code loads}, in order; those that touch and need the same are one. */
  static ImmutableList<TimeSlot> stretches(List<Load> loads) {
    Deque<TimeSlot> stretches = new ArrayDeque<>();
    long need = 0;
    for (Load load : loads.stream().sorted(BY_START).toList()) {
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
