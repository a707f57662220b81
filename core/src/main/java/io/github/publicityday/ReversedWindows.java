package io.github.publicityday;

import java.util.Arrays;

/**
 * The windows of one resource that have no certain extent, and what they certainly overlap: the
 * proper extents that reach over all the time from the window's earliest end to its latest start,
 * which therefore share that time; and no other reversed window. What that is for each of them is
 * found in one pass over both, O(n log n); who it is only when asked.
 */
final class ReversedWindows {
  static final ReversedWindows NONE =
      new ReversedWindows(Extents.NONE, InnerBounds.NONE, Extents.NONE, new int[0], new long[0]);

  private final Extents proper;
  private final int[] bookings;
  private final int[] people;
  private final int[] latestStarts;

  /** Earliest end and index of each, in the order of the former. */
  private final long[] byEarliestEnd;

  /** The least latest start of those from there on in {@link #byEarliestEnd}. */
  private final int[] leastLatestStart;

  /** For each, how many proper extents start before its earliest end. */
  private final int[] started;

  private final int[] met;
  private final long[] needs;
  private final int[] froms;
  private final int[] untils;
  private final LatestEnds ends;

  /**
   * @param places for each proper extent, where its possible one is
   * @param reversed cells of the booking of each reversed window, ascending, and where its possible
   *     extent is
   */
  ReversedWindows(
      Extents possible, InnerBounds inner, Extents proper, int[] places, long[] reversed) {
    this.proper = proper;
    int size = reversed.length;
    bookings = new int[size];
    people = new int[size];
    latestStarts = new int[size];
    byEarliestEnd = new long[size];
    started = new int[size];
    met = new int[size];
    needs = new long[size];
    froms = new int[size];
    untils = new int[size];
    for (int r = 0; r < size; r++) {
      int at = Extents.told(reversed[r]);
      bookings[r] = possible.bookingAt(at);
      people[r] = possible.peopleAt(at);
      froms[r] = possible.startAt(at);
      untils[r] = possible.endAt(at);
      latestStarts[r] = inner.latestStart(bookings[r]);
      byEarliestEnd[r] = Extents.cell(inner.earliestEnd(bookings[r]), r);
    }
    Arrays.sort(byEarliestEnd);
    leastLatestStart = new int[size];
    int least = Integer.MAX_VALUE;
    for (int i = size - 1; i >= 0; i--) {
      least = Math.min(least, latestStarts[Extents.told(byEarliestEnd[i])]);
      leastLatestStart[i] = least;
    }
    ends = new LatestEnds(proper, places.length);
    meet(possible, places);
  }

  private void meet(Extents possible, int[] places) {
    int size = places.length;
    long[] byEnd = new long[size];
    for (int i = 0; i < size; i++) {
      byEnd[i] = Extents.cell(proper.endAt(i), i);
    }
    Arrays.sort(byEnd);
    int[] ranks = new int[size];
    for (int i = 0; i < size; i++) {
      ranks[Extents.told(byEnd[i])] = size - 1 - i;
    }
    MeetingTally tally = new MeetingTally(size);
    int next = 0;
    for (long cell : byEarliestEnd) {
      int earliestEnd = Extents.time(cell);
      for (; next < size && proper.startAt(next) < earliestEnd; next++) {
        tally.add(
            ranks[next],
            proper.peopleAt(next),
            possible.startAt(places[next]),
            possible.endAt(places[next]));
      }
      int r = Extents.told(cell);
      started[r] = next;
      int endedBy = -1 - Arrays.binarySearch(byEnd, Extents.cell(latestStarts[r], size));
      tally.sumUp(size - endedBy);
      met[r] = tally.count();
      needs[r] = people[r] + tally.people();
      froms[r] = Math.max(froms[r], tally.from());
      untils[r] = Math.min(untils[r], tally.until());
    }
  }

  /** How many others the window certainly overlaps. */
  int met(int r) {
    return met[r];
  }

  int people(int r) {
    return people[r];
  }

  /** How many people the window and those it certainly overlaps need together. */
  long need(int r) {
    return needs[r];
  }

  /** Where the time begins within which the window and those it certainly overlaps meet. */
  int from(int r) {
    return froms[r];
  }

  /** Where that time ends. */
  int until(int r) {
    return untils[r];
  }

  int booking(int r) {
    return bookings[r];
  }

  /** The bookings it certainly overlaps, in no order: O(log n) for each. */
  int collectMet(int r, int[] into) {
    return ends.collect(started[r], latestStarts[r], into);
  }

  /**
   * How many people the window that needs most with those it overlaps needs; 0 if there is none.
   */
  long greatestNeed() {
    long greatest = 0;
    for (long need : needs) {
      greatest = Math.max(greatest, need);
    }
    return greatest;
  }

  /** Tells all pairs of a reversed window and what it certainly overlaps. */
  void forEachOverlap(int resource, OverlapVisitor visitor) {
    int[] others = {};
    for (int r = 0; r < bookings.length; r++) {
      if (others.length < met[r]) {
        others = new int[Math.max(met[r], 2 * others.length)];
      }
      int count = collectMet(r, others);
      for (int i = 0; i < count; i++) {
        visitor.visit(resource, Math.min(bookings[r], others[i]), Math.max(bookings[r], others[i]));
      }
    }
  }

  /**
   * The windows that certainly overlap that many or more, by the start of the time within which
   * they meet, then by booking.
   */
  int[] byTime(int leastMet) {
    if (this == NONE) {
      return bookings;
    }
    long[] cells = new long[bookings.length];
    int count = 0;
    for (int r = 0; r < bookings.length; r++) {
      if (met[r] >= leastMet) {
        cells[count++] = Extents.cell(froms[r], r);
      }
    }
    Arrays.sort(cells, 0, count);
    int[] order = new int[count];
    for (int i = 0; i < count; i++) {
      order[i] = Extents.told(cells[i]);
    }
    return order;
  }

  /** Whether one certainly overlaps all proper extents that together share just that time. */
  boolean anyMeetsAll(int start, int end) {
    int from = -1 - Arrays.binarySearch(byEarliestEnd, Extents.cell(start, Integer.MAX_VALUE));
    return from < leastLatestStart.length && leastLatestStart[from] < end;
  }
}
