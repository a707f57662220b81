package io.github.publicityday;

import com.google.common.primitives.ImmutableIntArray;
import java.util.Arrays;

/**
 * Goes through the extents of one resource in the order of time, from one stretch for which the
 * same bookings are under way to the next: a sweep line, O(n log n) in all.
 */
final class Sweep {
  private final Extents extents;
  private final int end;
  private final EventQueue underWay = new EventQueue();
  private int next;
  private int from;
  private int until;
  private long people;

  Sweep(Timeline timeline) {
    extents = timeline.extents();
    next = timeline.first();
    end = timeline.end();
  }

  /** Goes to the next stretch for which any booking is under way, if there is one. */
  boolean next() {
    from = until;
    while (underWay.size() > 0 && underWay.firstTime() <= from) {
      people -= extents.peopleAt(Extents.told(underWay.poll()));
    }
    if (underWay.size() == 0) {
      if (next == end) {
        return false;
      }
      from = extents.startAt(next);
    }
    for (; next < end && extents.startAt(next) == from; next++) {
      underWay.add(Extents.cell(extents.endAt(next), next));
      people += extents.peopleAt(next);
    }
    until = underWay.firstTime();
    if (next < end) {
      until = Math.min(until, extents.startAt(next));
    }
    return true;
  }

  int from() {
    return from;
  }

  int until() {
    return until;
  }

  /** How many people those under way need. */
  long people() {
    return people;
  }

  /** The bookings under way, ascending. */
  ImmutableIntArray bookings() {
    int[] bookings = new int[underWay.size()];
    Arrays.setAll(bookings, i -> extents.bookingAt(Extents.told(underWay.get(i))));
    Arrays.sort(bookings);
    return ImmutableIntArray.copyOf(bookings);
  }
}
