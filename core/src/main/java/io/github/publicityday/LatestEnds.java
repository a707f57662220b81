package io.github.publicityday;

import java.util.Arrays;

/**
 * Finds which of the first few extents by start end after some time, O(log n) for each found: a
 * tree of maxima, as in McCreight, "Priority search trees", 1985.
 */
final class LatestEnds {
  private final Extents extents;

  /** How many leaves the tree has: a power of two. */
  private final int leaves;

  /** The root is at 1, the children of i at 2i and 2i + 1. */
  private final int[] latest;

  LatestEnds(Extents extents, int size) {
    this.extents = extents;
    leaves = Math.max(1, Integer.highestOneBit(Math.max(1, size - 1)) << 1);
    latest = new int[2 * leaves];
    Arrays.fill(latest, Integer.MIN_VALUE);
    for (int i = 0; i < size; i++) {
      latest[leaves + i] = extents.endAt(i);
    }
    for (int i = leaves - 1; i > 0; i--) {
      latest[i] = Math.max(latest[2 * i], latest[2 * i + 1]);
    }
  }

  /**
   * Collects the bookings of those of the first {@code size} extents that end after {@code time}.
   */
  int collect(int size, int time, int[] into) {
    return collect(1, 0, leaves, size, time, into, 0);
  }

  private int collect(int node, int from, int width, int size, int time, int[] into, int count) {
    if (from >= size || latest[node] <= time) {
      return count;
    }
    if (width == 1) {
      into[count] = extents.bookingAt(from);
      return count + 1;
    }
    int half = width / 2;
    int found = collect(2 * node, from, half, size, time, into, count);
    return collect(2 * node + 1, from + half, half, size, time, into, found);
  }
}
