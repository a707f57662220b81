package io.github.publicityday;

import com.google.common.collect.ImmutableList;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.BitSet;
import java.util.SplittableRandom;

/** What a small window can turn out to be, on a grid of minutes; the oracle of overlaps. */
final class Realisations {
  private Realisations() {}

  /**
   * Every slot of whole minutes that starts and ends within the window's bounds, as the numbers of
   * its first minute and of the first after it. Since the bounds are whole minutes, no other slot
   * starts or ends earlier or later than all of these.
   */
  static ImmutableList<int[]> of(TimeWindow window) {
    ImmutableList.Builder<int[]> slots = ImmutableList.builder();
    for (int start = number(window.earliestStart());
        start <= number(window.latestStart());
        start++) {
      for (int end = number(window.earliestEnd()); end <= number(window.latestEnd()); end++) {
        if (start < end) {
          slots.add(new int[] {start, end});
        }
      }
    }
    return slots.build();
  }

  /**
   * The same of a window of any length, told by what decides overlaps: every minute at which some
   * realisation is under way, the first minute by which one is over, and the last at which one
   * starts. Realisations of two windows are independent of each other, so some pair overlaps iff
   * the minutes of both have one in common, and some pair does not iff one window can be over when
   * the other starts.
   */
  static Together together(TimeWindow window) {
    BitSet minutes = new BitSet();
    int firstEnd = Integer.MAX_VALUE;
    int lastStart = Integer.MIN_VALUE;
    int earliestEnd = number(window.earliestEnd());
    int latestEnd = number(window.latestEnd());
    int first = number(window.earliestStart());
    for (int start = first; start <= number(window.latestStart()); start++) {
      int end = Math.max(earliestEnd, start + 1);
      if (end <= latestEnd) {
        firstEnd = Math.min(firstEnd, end);
        lastStart = Math.max(lastStart, start);
        if (!minutes.get(start - first)) {
          minutes.set(start - first, latestEnd - first);
        }
      }
    }
    return new Together(first, minutes, firstEnd, lastStart);
  }

  /**
   * All realisations of a window taken together.
   *
   * @param minutes those at which one is under way, counted from minute {@code first}
   */
  record Together(int first, BitSet minutes, int firstEnd, int lastStart) {
    boolean possiblyOverlaps(Together other) {
      int end = Math.min(first + minutes.length(), other.first + other.minutes.length());
      for (int minute = Math.max(first, other.first); minute < end; minute++) {
        if (minutes.get(minute - first) && other.minutes.get(minute - other.first)) {
          return true;
        }
      }
      return false;
    }

    boolean certainlyOverlaps(Together other) {
      return firstEnd > other.lastStart && other.firstEnd > lastStart;
    }
  }

  /** A window of a few minutes close to midnight: exact, vague or reversed. */
  static TimeWindow randomWindow(SplittableRandom random) {
    int start = random.nextInt(-5, 5);
    int end = start + random.nextInt(1, 6);
    if (random.nextInt(3) == 0) {
      return TimeWindow.exactly(new TimeSlot(Times.minute(start), Times.minute(end)));
    }
    int latestStart = start + random.nextInt(0, 5);
    int latestEnd = Math.max(end, latestStart + 1) + random.nextInt(0, 3);
    return TimeWindow.of(
        Times.minute(start), Times.minute(latestStart), Times.minute(end), Times.minute(latestEnd));
  }

  private static int number(LocalDateTime time) {
    return (int) ChronoUnit.MINUTES.between(Times.DAY.atStartOfDay(), time);
  }
}
