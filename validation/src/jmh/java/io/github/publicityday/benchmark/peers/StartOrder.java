package io.github.publicityday.benchmark.peers;

/** Sorts activities by their start: a least-significant-digit radix sort. */
final class StartOrder {
  private StartOrder() {}

  /** The indices of {@code start}, the earliest first; none negative. */
  static int[] of(int[] start) {
    int latest = 0;
    for (int time : start) {
      latest = Math.max(latest, time);
    }
    int bits = Math.max(1, Integer.SIZE - Integer.numberOfLeadingZeros(latest));
    int passes = (bits + widestDigit(start.length) - 1) / widestDigit(start.length);
    int digit = (bits + passes - 1) / passes;
    int[] order = new int[start.length];
    for (int i = 0; i < order.length; i++) {
      order[i] = i;
    }
    int[] spare = new int[order.length];
    for (int pass = 0; pass < passes; pass++) {
      distribute(start, order, spare, pass * digit, digit);
      int[] sorted = spare;
      spare = order;
      order = sorted;
    }
    return order;
  }

  /** Few large counts for many elements, many small ones for few. */
  private static int widestDigit(int elements) {
    if (elements < 256) {
      return 6;
    }
    return elements < 4_096 ? 8 : 11;
  }

  private static void distribute(int[] start, int[] from, int[] to, int shift, int digit) {
    int mask = (1 << digit) - 1;
    int[] place = new int[mask + 2];
    for (int time : start) {
      place[(time >>> shift & mask) + 1]++;
    }
    for (int i = 1; i <= mask; i++) {
      place[i] += place[i - 1];
    }
    for (int activity : from) {
      to[place[start[activity] >>> shift & mask]++] = activity;
    }
  }
}
