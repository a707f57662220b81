package io.github.publicityday;

/**
 * Goes through the inclusion-maximal sets of two or more extents that share an instant, the maximal
 * cliques of an interval graph (Gupta, Lee and Leung, "Efficient algorithms for interval graphs and
 * circular-arc graphs", 1982): each is what is under way when the first one ends after another has
 * started.
 */
final class ConflictSweep {
  private final EventQueue underWay = new EventQueue();
  private Extents extents = Extents.NONE;
  private ReversedWindows reversed = ReversedWindows.NONE;
  private int at;
  private int end;
  private int from;

  /** Starts again with another resource; sets that a reversed window joins are left out. */
  void enter(Timeline timeline) {
    underWay.clear();
    extents = timeline.extents();
    reversed = timeline.reversed();
    at = timeline.first();
    end = timeline.end();
  }

  /** Goes to the next set, if there is one; O(log n) for each extent passed. */
  boolean next() {
    while (at < end) {
      from = extents.startAt(at);
      while (underWay.isDue(from)) {
        underWay.poll();
      }
      do {
        from = extents.startAt(at);
        underWay.add(Extents.cell(extents.endAt(at), extents.bookingAt(at)));
        at++;
      } while (at < end && extents.startAt(at) < underWay.firstTime());
      if (underWay.size() > 1 && !reversed.anyMeetsAll(from, underWay.firstTime())) {
        return true;
      }
    }
    return false;
  }

  /** Where the time begins that all of the set share. */
  int from() {
    return from;
  }

  int until() {
    return underWay.firstTime();
  }

  int size() {
    return underWay.size();
  }

  /** Puts the bookings of the set there, in no order. */
  void collect(int[] into) {
    for (int i = 0; i < underWay.size(); i++) {
      into[i] = Extents.told(underWay.get(i));
    }
  }
}
