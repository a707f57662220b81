package io.github.publicityday;

import java.util.Arrays;

/**
 * Puts extents, two longs each, in the order of the first long: by insertion where they are few, by
 * radix where they are many (least significant digit first, Knuth, The Art of Computer Programming
 * 3, 5.2.5).
 */
final class StartOrder {
  /** How many extents insertion orders faster than radix. */
  private static final int FEW = 64;

  private static final int DIGIT_BITS = 9;

  private final long[] cells;
  private final long[] spare;
  private final int[] counts;

  /** Orders parts of {@code cells} of up to {@code largest} extents that are in booking order. */
  StartOrder(long[] cells, int largest) {
    this.cells = cells;
    spare = new long[largest > FEW ? 2 * largest : 0];
    counts = new int[largest > FEW ? (1 << DIGIT_BITS) + 1 : 0];
  }

  void sort(int from, int to) {
    if (to - from <= FEW) {
      insert(2 * from, 2 * to);
    } else {
      distribute(2 * from, 2 * to);
    }
  }

  private void insert(int from, int to) {
    long[] a = cells;
    for (int i = from + 2; i < to; i += 2) {
      long key = a[i];
      if (a[i - 2] > key) {
        long value = a[i + 1];
        int j = i;
        do {
          a[j] = a[j - 2];
          a[j + 1] = a[j - 1];
          j -= 2;
        } while (j > from && a[j - 2] > key);
        a[j] = key;
        a[j + 1] = value;
      }
    }
  }

  private void distribute(int from, int to) {
    int least = Integer.MAX_VALUE;
    int greatest = Integer.MIN_VALUE;
    for (int i = from; i < to; i += 2) {
      int start = Extents.time(cells[i]);
      least = Math.min(least, start);
      greatest = Math.max(greatest, start);
    }
    int bits = Integer.SIZE - Integer.numberOfLeadingZeros(greatest - least);
    if (bits == 0) {
      return;
    }
    int passes = (bits + DIGIT_BITS - 1) / DIGIT_BITS;
    long[] source = cells;
    int sourceFrom = from;
    long[] target = spare;
    int targetFrom = 0;
    for (int pass = 0; pass < passes; pass++) {
      distribute(source, sourceFrom, target, targetFrom, to - from, least, pass * DIGIT_BITS);
      long[] swap = source;
      source = target;
      target = swap;
      int swapFrom = sourceFrom;
      sourceFrom = targetFrom;
      targetFrom = swapFrom;
    }
    if (source == spare) {
      System.arraycopy(spare, 0, cells, from, to - from);
    }
  }

  private void distribute(
      long[] source,
      int sourceFrom,
      long[] target,
      int targetFrom,
      int length,
      int least,
      int shift) {
    int mask = (1 << DIGIT_BITS) - 1;
    Arrays.fill(counts, 0);
    for (int i = sourceFrom; i < sourceFrom + length; i += 2) {
      counts[(((Extents.time(source[i]) - least) >>> shift) & mask) + 1]++;
    }
    for (int i = 1; i < counts.length; i++) {
      counts[i] += counts[i - 1];
    }
    for (int i = sourceFrom; i < sourceFrom + length; i += 2) {
      int to = targetFrom + 2 * counts[((Extents.time(source[i]) - least) >>> shift) & mask]++;
      target[to] = source[i];
      target[to + 1] = source[i + 1];
    }
  }
}
