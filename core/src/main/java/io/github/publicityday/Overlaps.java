package io.github.publicityday;

/**
 * Finds which extents of a timeline overlap, and the most people they need. An extent that does not
 * overlap the next one by start overlaps none later, and most do not; so those that do are picked
 * first, without a branch, and only they are followed. Scratch for one thread.
 */
final class Overlaps {
  /** How many pairs per extent a peak may go through before a queue of ends is better. */
  private static final int MANY_PAIRS = 4;

  private final int[] picked;
  private final long[] people;

  /** For timelines of up to {@code largest} extents. */
  Overlaps(int largest) {
    picked = new int[largest];
    people = new long[largest];
  }

  /** Tells all pairs that overlap as those of {@code resource}, in O(extents + pairs). */
  void forEach(Extents extents, int first, int end, int resource, OverlapVisitor visitor) {
    int count = 0;
    for (int at = first; at < end - 1; at++) {
      picked[count] = at;
      count += oneIfEarlier(extents.startAt(at + 1), extents.endAt(at));
    }
    for (int i = 0; i < count; i++) {
      int booking = extents.bookingAt(picked[i]);
      int until = extents.endAt(picked[i]);
      int at = picked[i] + 1;
      do {
        int other = extents.bookingAt(at);
        visitor.visit(resource, Math.min(booking, other), Math.max(booking, other));
        at++;
      } while (at < end && extents.startAt(at) < until);
    }
  }

  /** The most people under way at one instant, in O(n log n). */
  long peak(Extents extents, int first, int end) {
    int count = 0;
    long peak = 0;
    for (int at = first; at < end; at++) {
      long cell = extents.endCellAt(at);
      people[at - first] = Extents.told(cell);
      peak = Math.max(peak, Extents.told(cell));
      picked[count] = at;
      if (at < end - 1) {
        count += oneIfEarlier(extents.startAt(at + 1), Extents.time(cell));
      }
    }
    int pairsLeft = MANY_PAIRS * (end - first);
    for (int i = 0; i < count && pairsLeft >= 0; i++) {
      long cell = extents.endCellAt(picked[i]);
      int at = picked[i] + 1;
      do {
        long sum = people[at - first] + Extents.told(cell);
        people[at - first] = sum;
        peak = Math.max(peak, sum);
        at++;
        pairsLeft--;
      } while (at < end && extents.startAt(at) < Extents.time(cell));
    }
    return pairsLeft >= 0 ? peak : peakOfMany(extents, first, end);
  }

  /** Without a branch: two times of one scale are too close for their difference to overflow. */
  private static int oneIfEarlier(int time, int other) {
    return (time - other) >>> (Integer.SIZE - 1);
  }

  private static long peakOfMany(Extents extents, int first, int end) {
    EventQueue ends = new EventQueue();
    long sum = 0;
    long peak = 0;
    for (int at = first; at < end; at++) {
      while (ends.isDue(extents.startAt(at))) {
        sum -= Extents.told(ends.poll());
      }
      ends.add(extents.endCellAt(at));
      sum += extents.peopleAt(at);
      peak = Math.max(peak, sum);
    }
    return peak;
  }
}
