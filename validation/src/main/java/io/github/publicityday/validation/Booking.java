package io.github.publicityday.validation;

import com.google.common.collect.ImmutableListMultimap;
import io.github.publicityday.TimeWindow;

/**
 * A unit is due somewhere in person.
 *
 * @param unit who
 * @param work where
 * @param window when
 * @param people how many of its people are needed, at least 0
 */
public record Booking(UnitEntry unit, WorkItem work, TimeWindow window, int people) {

  /** It as an element that a finding about its unit is about too. */
  public Related related() {
    return Related.of(Related.Part.CLAIM, work, window);
  }

  /** The claims on units, one by one, by unit, each unit's in document order. */
  static ImmutableListMultimap<UnitEntry, Booking> of(Claims<UnitEntry> claims) {
    ImmutableListMultimap.Builder<UnitEntry, Booking> bookings = ImmutableListMultimap.builder();
    for (UnitEntry unit : claims.claimed()) {
      claims
          .timetable()
          .bookings(unit.number())
          .forEach(
              claim ->
                  bookings.put(
                      unit,
                      new Booking(
                          unit, claims.work(claim), claims.window(claim), claims.people(claim))));
    }
    return bookings.build();
  }
}
