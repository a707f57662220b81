package io.github.publicityday;

import com.google.common.primitives.Longs;
import java.time.LocalDateTime;
import java.util.Arrays;

/**
 * Bookings in the order in which they are made. While all are exact and within 34 years of the
 * first, which is the rule, two {@linkplain Extents#cell cells} each are all there is.
 */
final class BookingLog {
  /** Longs that tell the four bounds of a booking. */
  private static final int BOUNDS = 4;

  /** How far from the origin a tick can be; so the difference of any two is no overflow. */
  private static final int REACH = 1 << 30;

  private static final long FIRST_SECOND = TimeScale.second(LocalDateTime.MIN);
  private static final long LAST_SECOND = TimeScale.second(LocalDateTime.MAX);
  private static final long[] NO_CELLS = {};

  private int size;

  /** Of each booking, the earliest start and the resource. */
  private long[] starts;

  /** Of each booking, the latest end and the people. */
  private long[] ends;

  private int highestResource = -1;

  /** Whether a booking was made, and the cells tell all. */
  private boolean plain;

  /** What ticks of plain cells count from; none of them leaves the range of times. */
  private long origin;

  /** The bounds of all bookings once cells do not suffice. */
  private long[] bounds = NO_CELLS;

  private InnerBounds inner = InnerBounds.NONE;

  BookingLog(int expected) {
    starts = new long[expected];
    ends = new long[expected];
  }

  int add(int resource, long start, long end, int people) {
    long from = start - origin + REACH;
    long to = end - origin + REACH;
    if (!plain || (from | to) >>> 31 != 0) {
      return add(resource, start, start, end, end, people);
    }
    if (from >= to) {
      throw endNotAfterStart(start, end);
    }
    return add(resource, (int) from - REACH, (int) to - REACH, people);
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
      origin = Longs.constrainToRange(earliestStart, FIRST_SECOND + REACH, LAST_SECOND - REACH);
      plain = true;
    }
    boolean exact = earliestStart == latestStart && earliestEnd == latestEnd;
    if (plain && exact && isNear(earliestStart) && isNear(latestEnd)) {
      return add(resource, (int) (earliestStart - origin), (int) (latestEnd - origin), people);
    }
    int number = add(resource, 0, 0, people);
    if (plain) {
      plain = false;
      bounds = boundsOfCells(number);
    }
    if (bounds.length < starts.length * BOUNDS) {
      bounds = Arrays.copyOf(bounds, starts.length * BOUNDS);
    }
    bounds[number * BOUNDS] = earliestStart;
    bounds[number * BOUNDS + 1] = latestStart;
    bounds[number * BOUNDS + 2] = earliestEnd;
    bounds[number * BOUNDS + 3] = latestEnd;
    return number;
  }

  private int add(int resource, int start, int end, int people) {
    if ((resource | people) < 0) {
      throw new IllegalArgumentException(
          "resource " + resource + " or people " + people + " is less than 0");
    }
    if (size == starts.length) {
      int length = Math.max(16, Math.multiplyExact(2, size));
      starts = Arrays.copyOf(starts, length);
      ends = Arrays.copyOf(ends, length);
    }
    highestResource = Math.max(highestResource, resource);
    starts[size] = Extents.cell(start, resource);
    ends[size] = Extents.cell(end, people);
    return size++;
  }

  private long[] boundsOfCells(int count) {
    long[] filled = new long[starts.length * BOUNDS];
    for (int i = 0; i < count; i++) {
      Arrays.fill(filled, i * BOUNDS, i * BOUNDS + 2, origin + Extents.time(starts[i]));
      Arrays.fill(filled, i * BOUNDS + 2, i * BOUNDS + 4, origin + Extents.time(ends[i]));
    }
    return filled;
  }

  /** Tells the bookings made so far in cells of one scale, which change no more. */
  TimeScale settle() {
    if (plain || size == 0) {
      starts = trimmed(starts);
      ends = trimmed(ends);
      return TimeScale.from(origin);
    }
    long[] used = Arrays.copyOf(bounds, size * BOUNDS);
    TimeScale scale = TimeScale.of(used);
    starts = Arrays.copyOf(starts, size);
    ends = Arrays.copyOf(ends, size);
    int[] latestStarts = new int[size];
    long[] earliestEnds = new long[size];
    for (int i = 0; i < size; i++) {
      int people = Extents.told(ends[i]);
      starts[i] = Extents.cell(scale.tick(used[i * BOUNDS]), Extents.told(starts[i]));
      latestStarts[i] = scale.tick(used[i * BOUNDS + 1]);
      earliestEnds[i] = Extents.cell(scale.tick(used[i * BOUNDS + 2]), people);
      ends[i] = Extents.cell(scale.tick(used[i * BOUNDS + 3]), people);
    }
    inner = new InnerBounds(latestStarts, earliestEnds);
    return scale;
  }

  private long[] trimmed(long[] cells) {
    return cells.length == size ? cells : Arrays.copyOf(cells, size);
  }

  int size() {
    return size;
  }

  /** The number of the highest resource that is booked, plus one. */
  int resources() {
    return highestResource + 1;
  }

  /** Of each booking, the earliest start and the resource. */
  long[] starts() {
    return starts;
  }

  /** Of each booking, the latest end and the people. */
  long[] ends() {
    return ends;
  }

  /** The inner bounds of all bookings; none if cells tell all. */
  InnerBounds inner() {
    return inner;
  }

  private boolean isNear(long second) {
    return (second - origin + REACH) >>> 31 == 0;
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
