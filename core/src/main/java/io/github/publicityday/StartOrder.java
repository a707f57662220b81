package io.github.publicityday;

/**
 * Puts cells in order. A few are ranked by counting what comes before each; more are distributed
 * over as many stretches of time (the most significant digits of a radix sort, Knuth, The Art of
 * Computer Programming 3, 5.2.5), and those of one stretch put in order in turn. Neither asks many
 * questions whose answers a processor cannot guess, which is what makes sorting by comparison slow.
 */
final class StartOrder {
  /** Up to how many cells are ranked. */
  private static final int FEW = 16;

  private final long[] cells;
  private final long[] spare;
  private final int[] ranks = new int[FEW];

  /** Orders up to {@code largest} cells at a time. */
  StartOrder(long[] cells, int largest) {
    this.cells = cells;
    spare = new long[largest];
  }

  void sort(int first, int end) {
    if (end - first <= FEW) {
      rank(first, end - first);
    } else {
      distribute(first, end);
    }
  }

  private void rank(int first, int size) {
    for (int i = 0; i < size; i++) {
      long cell = cells[first + i];
      int before = 0;
      for (int j = 0; j < i; j++) {
        // One if the cell is less; times of one scale are too close for their difference to
        // overflow.
        int less = (int) ((cell - spare[j]) >>> (Long.SIZE - 1));
        ranks[j] += less;
        before += 1 - less;
      }
      spare[i] = cell;
      ranks[i] = before;
    }
    for (int i = 0; i < size; i++) {
      cells[first + ranks[i]] = spare[i];
    }
  }

  private void distribute(int first, int end) {
    int least = Integer.MAX_VALUE;
    int greatest = Integer.MIN_VALUE;
    for (int i = first; i < end; i++) {
      int time = Extents.time(cells[i]);
      least = Math.min(least, time);
      greatest = Math.max(greatest, time);
    }
    int bits = Integer.SIZE - Integer.numberOfLeadingZeros(greatest - least);
    int wanted = Integer.SIZE + 1 - Integer.numberOfLeadingZeros(end - first);
    int shift = Math.max(0, bits - wanted);
    int[] places = new int[((greatest - least) >>> shift) + 2];
    for (int i = first; i < end; i++) {
      places[((Extents.time(cells[i]) - least) >>> shift) + 1]++;
    }
    int most = 0;
    for (int i = 1; i < places.length; i++) {
      most = Math.max(most, places[i]);
      places[i] += places[i - 1];
    }
    System.arraycopy(cells, first, spare, 0, end - first);
    for (int i = 0; i < end - first; i++) {
      long cell = spare[i];
      cells[first + places[(Extents.time(cell) - least) >>> shift]++] = cell;
    }
    if (shift == 0) {
      return;
    }
    if (most <= FEW) {
      insert(first, end);
    } else {
      sortEach(first, places);
    }
  }

  /** Orders cells that almost are in order. */
  private void insert(int first, int end) {
    for (int i = first + 1; i < end; i++) {
      long cell = cells[i];
      int to = i;
      for (; to > first && cells[to - 1] > cell; to--) {
        cells[to] = cells[to - 1];
      }
      cells[to] = cell;
    }
  }

  private void sortEach(int first, int[] ends) {
    int from = first;
    for (int i = 0; i < ends.length - 1; i++) {
      int to = first + ends[i];
      sort(from, to);
      from = to;
    }
  }
}
