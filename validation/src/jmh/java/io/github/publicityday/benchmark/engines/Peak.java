package io.github.publicityday.benchmark.engines;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** How many people are needed at once: what engines have no word for. */
public final class Peak {
  private Peak() {}

  /** The most people assigned at one instant by {@code bookings}. */
  public static int of(Collection<UnitBooking> bookings) {
    List<UnitBooking> sorted = new ArrayList<>(bookings);
    sorted.sort(Comparator.comparingInt(UnitBooking::getStart));
    List<UnitBooking> underWay = new ArrayList<>();
    int peak = 0;
    for (UnitBooking next : sorted) {
      underWay.removeIf(booking -> booking.getEnd() <= next.getStart());
      underWay.add(next);
      int people = 0;
      for (UnitBooking booking : underWay) {
        people += booking.getAssigned();
      }
      peak = Math.max(peak, people);
    }
    return peak;
  }
}
