package io.github.publicityday;

import com.google.common.primitives.Longs;
import java.time.LocalDateTime;
import java.util.Arrays;

/**
 * Bookings in the order in which they are made. While all are exact and within 68 years of the
 * first, which is the rule, one row of four ints each is all there is.
 */
final class BookingLog {
  /** Ints of a row: resource, earliest start, latest end, people. */
  static final int ROW = 4;

  /** Ints that tell the latest start and the earliest end of a booking. */
  static final int INNER = 2;

  /** Longs that tell the four bounds of a booking. */
  private static final int BOUNDS = 4;

  private static final int LAST_RESOURCE = Integer.MAX_VALUE - 1;
  private static final long FIRST_SECOND = TimeScale.second(LocalDateTime.MIN);
  private static final long LAST_SECOND = TimeScale.second(LocalDateTime.MAX);
  private static final int[] NO_INNER = {};
  private static final long[] NO_BOUNDS = {};

  private int size;
  private int resources;
  private int[] rows;

  /** Whether a booking was made, and rows suffice for all. */
  private boolean plain;

  /** What ticks of plain rows count from; no tick leaves the range of times. */
  private long origin;

  /** The bounds of all bookings once rows do not suffice. */
  private long[] bounds = NO_BOUNDS;

  private int[] inner = NO_INNER;

  BookingLog(int expected) {
    rows = new int[Math.multiplyExact(ROW, expected)];
  }

  int add(int resource, long start, long end, int people) {
    long from = start - origin;
    long to = end - origin;
    if (!plain || from != (int) from || to != (int) to) {
      return add(resource, start, start, end, end, people);
    }
    if (from >= to) {
      throw endNotAfterStart(start, end);
    }
    return addRow(resource, (int) from, (int) to, people);
  }

  int add(
      int resource,
      long earliestStart,
      long latestStart,
      long earliestEnd,
      long latestEnd,
      int people) {
    if (earliestStart >= latestEnd) {
      throw endNotAfterStart(earliestStart, latestEnd);
    }
    requireTime(earliestStart);
    requireTime(latestEnd);
    if (size == 0) {
      origin =
          Longs.constrainToRange(
              earliestStart, FIRST_SECOND - Integer.MIN_VALUE, LAST_SECOND - Integer.MAX_VALUE);
      plain = true;
    }
    boolean exact = earliestStart == latestStart && earliestEnd == latestEnd;
    if (plain && exact && isNear(earliestStart) && isNear(latestEnd)) {
      return addRow(resource, (int) (earliestStart - origin), (int) (latestEnd - origin), people);
    }
    int number = addRow(resource, 0, 0, people);
    if (plain) {
      plain = false;
      bounds = boundsOfRows(number);
    }
    if (bounds.length < rows.length / ROW * BOUNDS) {
      bounds = Arrays.copyOf(bounds, rows.length / ROW * BOUNDS);
    }
    bounds[number * BOUNDS] = earliestStart;
    bounds[number * BOUNDS + 1] = latestStart;
    bounds[number * BOUNDS + 2] = earliestEnd;
    bounds[number * BOUNDS + 3] = latestEnd;
    return number;
  }

  private int addRow(int resource, int start, int end, int people) {
    if (resource < 0 || resource > LAST_RESOURCE) {
      throw new IllegalArgumentException(
          "resource " + resource + " is not from 0 to " + LAST_RESOURCE);
    }
    if (people < 0) {
      throw new IllegalArgumentException("people " + people + " is less than 0");
    }
    int at = size * ROW;
    if (at == rows.length) {
      rows = Arrays.copyOf(rows, Math.max(8 * ROW, Math.multiplyExact(2, at)));
    }
    rows[at] = resource;
    rows[at + 1] = start;
    rows[at + 2] = end;
    rows[at + 3] = people;
    resources = Math.max(resources, resource + 1);
    return size++;
  }

  private long[] boundsOfRows(int count) {
    long[] filled = new long[rows.length / ROW * BOUNDS];
    for (int i = 0; i < count; i++) {
      Arrays.fill(filled, i * BOUNDS, i * BOUNDS + 2, origin + rows[i * ROW + 1]);
      Arrays.fill(filled, i * BOUNDS + 2, i * BOUNDS + 4, origin + rows[i * ROW + 2]);
    }
    return filled;
  }

  /** Tells the bookings made so far in ticks of one scale, by {@link #rows} and {@link #inner}. */
  TimeScale settle() {
    if (plain || size == 0) {
      return TimeScale.from(origin);
    }
    long[] used = Arrays.copyOf(bounds, size * BOUNDS);
    TimeScale scale = TimeScale.of(used);
    inner = new int[size * INNER];
    for (int i = 0; i < size; i++) {
      rows[i * ROW + 1] = scale.tick(used[i * BOUNDS]);
      inner[i * INNER] = scale.tick(used[i * BOUNDS + 1]);
      inner[i * INNER + 1] = scale.tick(used[i * BOUNDS + 2]);
      rows[i * ROW + 2] = scale.tick(used[i * BOUNDS + 3]);
    }
    return scale;
  }

  int size() {
    return size;
  }

  /** The number of the highest resource, plus one. */
  int resources() {
    return resources;
  }

  /** A row of each booking; more bookings overwrite the array. */
  int[] rows() {
    return rows;
  }

  /** The latest start and the earliest end of each booking, or nothing if they are all exact. */
  int[] inner() {
    return inner;
  }

  private boolean isNear(long second) {
    return second - origin == (int) (second - origin);
  }

  private static void requireTime(long second) {
    if (second < FIRST_SECOND || second > LAST_SECOND) {
      throw new IllegalArgumentException(
          "second " + second + " is not from " + FIRST_SECOND + " to " + LAST_SECOND);
    }
  }

  private static IllegalArgumentException endNotAfterStart(long start, long end) {
    return new IllegalArgumentException("end " + end + " is not after start " + start);
  }
}
