package io.github.publicityday;

/** The latest starts and earliest ends of bookings; none if all bookings are exact. */
final class InnerBounds {
  static final InnerBounds NONE = new InnerBounds(new int[0], new long[0]);

  private final int[] latestStarts;

  /** Each with the people of the booking, as a cell. */
  private final long[] earliestEnds;

  InnerBounds(int[] latestStarts, long[] earliestEnds) {
    this.latestStarts = latestStarts;
    this.earliestEnds = earliestEnds;
  }

  int latestStart(int booking) {
    return latestStarts[booking];
  }

  int earliestEnd(int booking) {
    return Extents.time(earliestEnds[booking]);
  }

  /** Whether the booking is certainly under way at any instant. */
  boolean isProper(int booking) {
    return latestStart(booking) < earliestEnd(booking);
  }

  /** Whether none of a stretch of extents differs from its inner bounds. */
  boolean areThoseOf(Extents possible, int first, int end) {
    if (this == NONE) {
      return true;
    }
    for (int at = first; at < end; at++) {
      int booking = possible.bookingAt(at);
      if (latestStart(booking) != possible.startAt(at)
          || earliestEnd(booking) != possible.endAt(at)) {
        return false;
      }
    }
    return true;
  }

  /** The certain extents of proper bookings, told by cells of the latest start and the booking. */
  Extents extents(long[] cells) {
    return Extents.ofOne(cells, earliestEnds);
  }
}
