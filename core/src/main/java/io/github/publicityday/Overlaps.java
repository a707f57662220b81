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
  void forEach(Timeline timeline, int resource, OverlapVisitor visitor) {
    Extents extents = timeline.extents();
    int count = pickThoseThatOverlapTheNext(timeline);
    for (int i = 0; i < count; i++) {
      int booking = extents.bookingAt(picked[i]);
      int end = extents.endAt(picked[i]);
      int at = picked[i] + 1;
      do {
        int other = extents.bookingAt(at);
        visitor.visit(resource, Math.min(booking, other), Math.max(booking, other));
        at++;
      } while (at < timeline.end() && extents.startAt(at) < end);
    }
  }

  /** The most people under way at one instant, in O(n log n). */
  long peak(Timeline timeline) {
    Extents extents = timeline.extents();
    int first = timeline.first();
    int size = timeline.end() - first;
    long peak = 0;
    for (int i = 0; i < size; i++) {
      people[i] = extents.peopleAt(first + i);
      peak = Math.max(peak, people[i]);
    }
    int count = pickThoseThatOverlapTheNext(timeline);
    int pairsLeft = MANY_PAIRS * size;
    for (int i = 0; i < count && pairsLeft >= 0; i++) {
      long cell = extents.endCellAt(picked[i]);
      int at = picked[i] + 1;
      do {
        long sum = people[at - first] + Extents.told(cell);
        people[at - first] = sum;
        peak = Math.max(peak, sum);
        at++;
        pairsLeft--;
      } while (at < timeline.end() && extents.startAt(at) < Extents.time(cell));
    }
    return pairsLeft >= 0 ? peak : peakOfMany(timeline);
  }

  private int pickThoseThatOverlapTheNext(Timeline timeline) {
    Extents extents = timeline.extents();
    int count = 0;
    for (int at = timeline.first(); at < timeline.end() - 1; at++) {
      picked[count] = at;
      // One if the next starts before the end: times of one scale are too close to overflow.
      count += (extents.startAt(at + 1) - extents.endAt(at)) >>> (Integer.SIZE - 1);
    }
    return count;
  }

  private static long peakOfMany(Timeline timeline) {
    Extents extents = timeline.extents();
    EventQueue ends = new EventQueue();
    long sum = 0;
    long peak = 0;
    for (int at = timeline.first(); at < timeline.end(); at++) {
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
