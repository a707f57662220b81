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
  static Timeline certain(Extents possible, int first, int end, InnerBounds inner) {
    long[] proper = new long[end - first];
    long[] reversed = new long[end - first];
    int count = 0;
    int reversedCount = 0;
    for (int at = first; at < end; at++) {
      int booking = possible.bookingAt(at);
      if (inner.isProper(booking)) {
        proper[count++] = Extents.cell(inner.latestStart(booking), at);
      } else {
        reversed[reversedCount++] = Extents.cell(booking, at);
      }
    }
    Arrays.sort(proper, 0, count);
    Arrays.sort(reversed, 0, reversedCount);
    int[] places = new int[count];
    long[] cells = new long[count];
    for (int i = 0; i < count; i++) {
      places[i] = Extents.told(proper[i]);
      cells[i] = Extents.cell(Extents.time(proper[i]), possible.bookingAt(places[i]));
    }
    Extents extents = inner.extents(cells);
    return new Timeline(
        extents,
        0,
        count,
        new ReversedWindows(
            possible, inner, extents, places, Arrays.copyOf(reversed, reversedCount)));
  }

  /** Tells all pairs that overlap, in O(n log n + pairs). */
  void forEachOverlap(Overlaps overlaps, int resource, OverlapVisitor visitor) {
    overlaps.forEach(extents, first, end, resource, visitor);
    reversed.forEachOverlap(resource, visitor);
  }

  /** The most people of bookings that meet, in O(n log n). */
  long peak(Overlaps overlaps) {
    return Math.max(overlaps.peak(extents, first, end), reversed.greatestNeed());
  }
}
