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
  private long people;

  /** Starts again with another resource; sets that a reversed window joins are left out. */
  void enter(Timeline timeline) {
    underWay.clear();
    people = 0;
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
        people -= extents.peopleAt(Extents.told(underWay.poll()));
      }
      do {
        from = extents.startAt(at);
        underWay.add(Extents.cell(extents.endAt(at), at));
        people += extents.peopleAt(at);
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

  long people() {
    return people;
  }

  /** The booking whose start is {@link #from}; of several, the one with the highest number. */
  int lastToStart() {
    return extents.bookingAt(at - 1);
  }

  /** The booking whose end is {@link #until}; of several, any. */
  int firstToEnd() {
    return extents.bookingAt(Extents.told(underWay.first()));
  }

  /** Puts the bookings of the set there, in no order. */
  void collect(int[] into) {
    for (int i = 0; i < underWay.size(); i++) {
      into[i] = extents.bookingAt(Extents.told(underWay.get(i)));
    }
  }
}
