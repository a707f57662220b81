package io.github.publicityday;

/**
 * Stretches of time, one per booking, by resource; those of one resource in the order of their
 * starts, at one start in that of their bookings. Two longs each, so that a sweep reads memory in a
 * row: start and number of the booking, end and people.
 */
final class Extents {
  static final Extents NONE = new Extents(new long[0], new int[] {0, 0});

  /** The upper half of a long, which tells a time. */
  private static final long TIME = -1L << Integer.SIZE;

  private final long[] cells;
  private final int[] firsts;

  private Extents(long[] cells, int[] firsts) {
    this.cells = cells;
    this.firsts = firsts;
  }

  /** The possible extents of bookings, in O(n log n). */
  static Extents of(BookingLog bookings) {
    int[] rows = bookings.rows();
    int end = bookings.size() * BookingLog.ROW;
    int[] firsts = new int[bookings.resources() + 2];
    for (int at = 0; at < end; at += BookingLog.ROW) {
      firsts[rows[at] + 2]++;
    }
    int largest = 0;
    for (int i = 2; i < firsts.length; i++) {
      largest = Math.max(largest, firsts[i]);
      firsts[i] += firsts[i - 1];
    }
    long[] cells = new long[2 * bookings.size()];
    for (int at = 0, booking = 0; at < end; at += BookingLog.ROW, booking++) {
      int to = 2 * firsts[rows[at] + 1]++;
      cells[to] = cell(rows[at + 1], booking);
      cells[to + 1] = cell(rows[at + 2], rows[at + 3]);
    }
    StartOrder order = new StartOrder(cells, largest);
    for (int resource = 0; resource < bookings.resources(); resource++) {
      order.sort(firsts[resource], firsts[resource + 1]);
    }
    return new Extents(cells, firsts);
  }

  /** One resource whose extents are told in cells, in any order. */
  static Extents ofOne(long[] cells, int size) {
    new StartOrder(cells, size).sort(0, size);
    return new Extents(cells, new int[] {0, size});
  }

  /** Two ints as a long; longs of one time are in the order of what they tell, if not negative. */
  static long cell(int time, int told) {
    return (long) time << Integer.SIZE | told;
  }

  static int time(long cell) {
    return (int) (cell >> Integer.SIZE);
  }

  static int told(long cell) {
    return (int) cell;
  }

  /** The place of the first extent of a resource; where it has none, that of {@link #end}. */
  int first(int resource) {
    return firsts[Math.min(resource, firsts.length - 1)];
  }

  /** The place after the last extent of a resource. */
  int end(int resource) {
    return firsts[Math.min(resource, firsts.length - 2) + 1];
  }

  int startAt(int at) {
    return time(cells[2 * at]);
  }

  int bookingAt(int at) {
    return told(cells[2 * at]);
  }

  int endAt(int at) {
    return time(cells[2 * at + 1]);
  }

  int peopleAt(int at) {
    return told(cells[2 * at + 1]);
  }

  /** Tells all pairs of a stretch of places that overlap, as those of {@code resource}. */
  void forEachOverlap(int first, int end, int resource, OverlapVisitor visitor) {
    int to = 2 * end;
    for (int i = 2 * first; i < to; i += 2) {
      int booking = told(cells[i]);
      long after = cells[i + 1] & TIME;
      for (int j = i + 2; j < to && cells[j] < after; j += 2) {
        int other = told(cells[j]);
        visitor.visit(resource, Math.min(booking, other), Math.max(booking, other));
      }
    }
  }

  /** The most people of a stretch of places under way at one instant, in O(n log n). */
  long peak(int first, int end, EventQueue underWay) {
    underWay.clear();
    long people = 0;
    long peak = 0;
    int to = 2 * end;
    for (int i = 2 * first; i < to; i += 2) {
      int start = time(cells[i]);
      while (underWay.isDue(start)) {
        people -= told(underWay.poll());
      }
      underWay.add(cells[i + 1]);
      people += told(cells[i + 1]);
      peak = Math.max(peak, people);
    }
    return peak;
  }
}
