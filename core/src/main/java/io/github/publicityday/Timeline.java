package io.github.publicityday;

import java.util.Arrays;

/**
 * What one resource is booked for, certainly or possibly.
 *
 * @param extents where its extents are
 * @param first the place of the first of them
 * @param end the place after the last of them
 * @param reversed the windows that have no certain extent, if certain ones are asked for
 */
record Timeline(Extents extents, int first, int end, ReversedWindows reversed) {
  /** The certain side of the bookings whose possible extents are at a stretch of places. */
  static Timeline certain(Extents possible, int first, int end, int[] inner) {
    long[] cells = new long[2 * (end - first)];
    long[] reversed = new long[end - first];
    int count = 0;
    int reversedCount = 0;
    for (int at = first; at < end; at++) {
      int booking = possible.bookingAt(at);
      int latestStart = inner[booking * BookingLog.INNER];
      int earliestEnd = inner[booking * BookingLog.INNER + 1];
      if (latestStart < earliestEnd) {
        cells[2 * count] = Extents.cell(latestStart, at);
        cells[2 * count + 1] = Extents.cell(earliestEnd, possible.peopleAt(at));
        count++;
      } else {
        reversed[reversedCount++] = Extents.cell(booking, at);
      }
    }
    Extents proper = Extents.ofOne(cells, count);
    int[] places = new int[count];
    for (int i = 0; i < count; i++) {
      places[i] = proper.bookingAt(i);
      cells[2 * i] = Extents.cell(proper.startAt(i), possible.bookingAt(places[i]));
    }
    Arrays.sort(reversed, 0, reversedCount);
    return new Timeline(
        proper,
        0,
        count,
        new ReversedWindows(
            possible, inner, proper, places, Arrays.copyOf(reversed, reversedCount)));
  }

  /** Tells all pairs that overlap, in O(n + pairs), or O(n log n + pairs) with reversed windows. */
  void forEachOverlap(int resource, OverlapVisitor visitor) {
    extents.forEachOverlap(first, end, resource, visitor);
    reversed.forEachOverlap(resource, visitor);
  }

  /** The most people of a set that meets. */
  long peak(EventQueue queue) {
    return Math.max(extents.peak(first, end, queue), reversed.greatestNeed());
  }
}
