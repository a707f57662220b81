package io.github.publicityday;

import java.util.Arrays;

/**
 * Sums over the first few of ranked bookings while bookings are being added, O(log n) each
 * (Fenwick, "A new data structure for cumulative frequency tables", 1994).
 */
final class MeetingTally {
  private final int[] counts;
  private final long[] peoples;
  private final int[] froms;
  private final int[] untils;

  private int count;
  private long people;
  private int from;
  private int until;

  MeetingTally(int size) {
    counts = new int[size + 1];
    peoples = new long[size + 1];
    froms = new int[size + 1];
    untils = new int[size + 1];
    Arrays.fill(froms, Integer.MIN_VALUE);
    Arrays.fill(untils, Integer.MAX_VALUE);
  }

  /** Adds a booking of that rank, counted from 0, and when it may be under way. */
  void add(int rank, int people, int from, int until) {
    for (int i = rank + 1; i < counts.length; i += i & -i) {
      counts[i]++;
      peoples[i] += people;
      froms[i] = Math.max(froms[i], from);
      untils[i] = Math.min(untils[i], until);
    }
  }

  /** Sums up those added so far whose rank is below {@code ranks}. */
  void sumUp(int ranks) {
    count = 0;
    people = 0;
    from = Integer.MIN_VALUE;
    until = Integer.MAX_VALUE;
    for (int i = ranks; i > 0; i -= i & -i) {
      count += counts[i];
      people += peoples[i];
      from = Math.max(from, froms[i]);
      until = Math.min(until, untils[i]);
    }
  }

  int count() {
    return count;
  }

  long people() {
    return people;
  }

  /** The last of the starts. */
  int from() {
    return from;
  }

  /** The first of the ends. */
  int until() {
    return until;
  }
}
