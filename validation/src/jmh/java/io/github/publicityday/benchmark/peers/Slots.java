package io.github.publicityday.benchmark.peers;

/**
 * Bookings as one {@code long} each, grouped by resource and sorted by start: what a sweep reads.
 * From the top, 24 bits of start, 10 of duration, 22 of activity, 8 of people.
 */
final class Slots {
  private static final int START = 40;
  private static final int DURATION = 30;
  private static final int ACTIVITY = 8;

  private final long[] packed;
  private final int[] from;
  private final int mostOfOne;

  /**
   * Room for bookings.
   *
   * @param counts how many each resource has: that of resource r at r + 2; taken over
   */
  Slots(int[] counts) {
    int most = 0;
    for (int r = 2; r < counts.length; r++) {
      most = Math.max(most, counts[r]);
      counts[r] += counts[r - 1];
    }
    from = counts;
    mostOfOne = most;
    packed = new long[counts[counts.length - 1]];
  }

  static long pack(int start, int end, int activity) {
    return (long) start << START | (long) (end - start) << DURATION | (long) activity << ACTIVITY;
  }

  static long start(long slot) {
    return slot >>> START;
  }

  static long end(long slot) {
    return (slot >>> START) + (slot >>> DURATION & 0x3ff);
  }

  static int activity(long slot) {
    return (int) slot >>> ACTIVITY & 0x3fffff;
  }

  static int people(long slot) {
    return (int) slot & 0xff;
  }

  /** Adds a booking of {@code resource}, whose earlier ones have been added before. */
  void add(int resource, long slot) {
    packed[from[resource + 1]++] = slot;
  }

  int from(int resource) {
    return from[resource];
  }

  int to(int resource) {
    return from[resource + 1];
  }

  /** The greatest number of bookings that one resource has. */
  int mostOfOne() {
    return mostOfOne;
  }

  long[] packed() {
    return packed;
  }
}
