package io.github.publicityday;

import java.util.Arrays;

/** Finds the few lowest of many ints. */
final class LowestInts {
  private LowestInts() {}

  /**
   * Puts the {@code count} lowest of the first {@code size} values first and in order, the others
   * after them: O(size log count), by a heap of the lowest so far.
   */
  static void select(int[] values, int size, int count) {
    if (count < size) {
      for (int i = count / 2 - 1; i >= 0; i--) {
        sink(values, i, count);
      }
      for (int i = count; i < size; i++) {
        if (values[i] < values[0]) {
          int swap = values[i];
          values[i] = values[0];
          values[0] = swap;
          sink(values, 0, count);
        }
      }
    }
    Arrays.sort(values, 0, count);
  }

  /** Mends a heap, the greatest value on top, whose value at {@code at} may be too small. */
  private static void sink(int[] heap, int at, int size) {
    int value = heap[at];
    int child = 2 * at + 1;
    while (child < size) {
      if (child + 1 < size && heap[child + 1] > heap[child]) {
        child++;
      }
      if (heap[child] <= value) {
        break;
      }
      heap[at] = heap[child];
      at = child;
      child = 2 * at + 1;
    }
    heap[at] = value;
  }
}
