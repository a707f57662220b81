package io.github.publicityday;

/**
 * Stretches of time, one per booking, by resource; those of one resource in the order of their
 * starts. Kept in cells: longs that tell a time in the upper half and a number in the lower.
 */
final class Extents {
  static final Extents NONE = new Extents(new long[0], new long[0], new int[] {0, 0}, 0);

  /** In order, the start and the booking of each extent. */
  private final long[] cells;

  /** By booking, the end of its extent and its people. */
  private final long[] ends;

  private final int[] firsts;
  private final int largest;

  private Extents(long[] cells, long[] ends, int[] firsts, int largest) {
    this.cells = cells;
    this.ends = ends;
    this.firsts = firsts;
    this.largest = largest;
  }

  /** The possible extents of bookings, O(n) for times within any given span. */
  static Extents of(BookingLog bookings) {
    int size = bookings.size();
    long[] starts = bookings.starts();
    int resources = bookings.resources();
    int[] firsts = new int[resources + 2];
    for (int booking = 0; booking < size; booking++) {
      firsts[told(starts[booking]) + 2]++;
    }
    int largest = 0;
    for (int i = 2; i < firsts.length; i++) {
      largest = Math.max(largest, firsts[i]);
      firsts[i] += firsts[i - 1];
    }
    long[] cells = new long[size];
    // A cell goes where the next of its resource does; when all have gone, there the next begins.
    for (int booking = 0; booking < size; booking++) {
      long start = starts[booking];
      cells[firsts[told(start) + 1]++] = cell(time(start), booking);
    }
    StartOrder order = new StartOrder(cells, largest);
    for (int resource = 0; resource < resources; resource++) {
      order.sort(firsts[resource], firsts[resource + 1]);
    }
    return new Extents(cells, bookings.ends(), firsts, largest);
  }

  /** Extents of one resource in the order of their starts, whose ends are told by booking. */
  static Extents ofOne(long[] cells, long[] ends) {
    return new Extents(cells, ends, new int[] {0, cells.length}, cells.length);
  }

  /** Cells are in the order of their times; of one time, in that of their numbers from 0 on. */
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

  /** How many extents a resource has at most. */
  int largest() {
    return largest;
  }

  int startAt(int at) {
    return time(cells[at]);
  }

  int bookingAt(int at) {
    return told(cells[at]);
  }

  int endAt(int at) {
    return time(ends[told(cells[at])]);
  }

  int peopleAt(int at) {
    return told(ends[told(cells[at])]);
  }

  /** The end of an extent and its people, as a cell. */
  long endCellAt(int at) {
    return ends[told(cells[at])];
  }
}
