package io.github.publicityday.benchmark.library;

import java.util.Arrays;

/**
 * Expands the maximal sets of bookings of one resource that meet to pairs, each told once. The sets
 * that a booking is in follow each other in time, so a pair is new in a set if one of the two is.
 */
final class SetPairs {
  private static final int[] NONE = {};

  private int[] previous = NONE;

  /** Is told of a pair. */
  interface Visitor {
    void pair(int one, int other);
  }

  /** Forgets the sets of another resource. */
  void begin() {
    previous = NONE;
  }

  /**
   * Tells the pairs of a set that are in no earlier one.
   *
   * @param members ascending; of the set that is next in time
   */
  void expand(int[] members, Visitor visitor) {
    for (int i = 1; i < members.length; i++) {
      boolean isNew = isNew(members[i]);
      for (int j = 0; j < i; j++) {
        if (isNew || isNew(members[j])) {
          visitor.pair(members[j], members[i]);
        }
      }
    }
    previous = members;
  }

  private boolean isNew(int member) {
    return Arrays.binarySearch(previous, member) < 0;
  }
}
