package io.github.publicityday.validation.rules.staffing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.publicityday.Certainty;
import io.github.publicityday.Load;
import io.github.publicityday.TimeSlot;
import io.github.publicityday.TimeWindow;
import io.github.publicityday.Timetable;
import io.github.publicityday.validation.Booking;
import io.github.publicityday.validation.Claims;
import io.github.publicityday.validation.Demand;
import io.github.publicityday.validation.Related;
import io.github.publicityday.validation.UnitEntry;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.function.IntFunction;

/**
 * How many people are needed from one unit and when.
 *
 * @param timetable says when
 * @param unit the unit, as a resource of the timetable
 * @param certainty whether the need is certain or possible
 * @param windows tells when a booking of the timetable is
 * @param claims tells what a booking of the timetable is
 * @param oneEach whether no two bookings are of one claim
 */
record Loads(
    Timetable timetable,
    int unit,
    Certainty certainty,
    IntFunction<TimeWindow> windows,
    IntFunction<Related> claims,
    boolean oneEach) {
  /** Loads of vague bookings that start together come in the order of the plan, which is none. */
  private static final Comparator<Load> BY_START =
      Comparator.comparing((Load load) -> load.when().startInclusive())
          .thenComparingLong(Load::need)
          .thenComparing(load -> load.when().endExclusive());

  /** What {@code claims} that are simple need of the unit at {@code number}. */
  static Loads of(Claims<UnitEntry> claims, int number) {
    return new Loads(
        claims.timetable(), number, Certainty.CERTAIN, claims::window, claims::related, true);
  }

  /** What {@code bookings} of one unit need of it, people at a part counted once. */
  static Loads of(Collection<Booking> bookings, Certainty certainty) {
    List<Demand> demands = Demand.of(bookings, certainty);
    Timetable.Builder timetable = Timetable.builder(demands.size());
    demands.forEach(demand -> timetable.book(0, demand.window(), demand.people()));
    return new Loads(
        timetable.build(),
        0,
        certainty,
        index -> demands.get(index).window(),
        index -> demands.get(index).booking().related(),
        false);
  }

  /** How many are needed when the need is greatest. */
  long peak() {
    return timetable.size() == 0 ? 0 : timetable.peak(certainty, unit);
  }

  /** Where more than {@code headcount} people are needed. */
  ImmutableList<Load> above(long headcount) {
    return timetable.loadsAbove(certainty, unit, headcount);
  }

  /**
   * When {@code load} is: all along its time; or if one of its bookings is certainly under way at
   * no time, at some time that is as vague as that.
   */
  TimeWindow window(Load load) {
    return load.bookings().stream()
        .mapToObj(windows)
        .filter(window -> window.certainExtent().isEmpty())
        .findFirst()
        .orElse(TimeWindow.exactly(load.when()));
  }

  /** The claims behind {@code loads}, each once, in document order. */
  ImmutableList<Related> related(List<Load> loads) {
    int[] bookings = bookings(loads);
    ImmutableList.Builder<Related> related = ImmutableList.builder();
    for (int i = 0; i < bookings.length; i++) {
      if (i == 0 || bookings[i] != bookings[i - 1]) {
        related.add(claims.apply(bookings[i]));
      }
    }
    ImmutableList<Related> all = related.build();
    // Several bookings may be of one claim.
    return oneEach ? all : ImmutableSet.copyOf(all).asList();
  }

  private static int[] bookings(List<Load> loads) {
    int size = 0;
    for (Load load : loads) {
      size += load.bookings().length();
    }
    int[] bookings = new int[size];
    for (Load load : loads) {
      for (int i = 0; i < load.bookings().length(); i++) {
        bookings[--size] = load.bookings().get(i);
      }
    }
    Arrays.sort(bookings);
    return bookings;
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
