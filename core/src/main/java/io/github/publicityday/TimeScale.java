package io.github.publicityday;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;

/**
 * Seconds as ints in the same order, so that a time and a number fit into one long: distances from
 * an origin, or, where times lie more than 68 years apart, their ranks.
 */
final class TimeScale {
  private static final long[] NO_INSTANTS = {};

  private final long origin;
  private final long[] instants;

  private TimeScale(long origin, long[] instants) {
    this.origin = origin;
    this.instants = instants;
  }

  /** The scale whose ticks are seconds since {@code origin}. */
  static TimeScale from(long origin) {
    return new TimeScale(origin, NO_INSTANTS);
  }

  /** A scale that tells {@code seconds}, at least one, apart. */
  static TimeScale of(long[] seconds) {
    long first = seconds[0];
    long last = seconds[0];
    for (long second : seconds) {
      first = Math.min(first, second);
      last = Math.max(last, second);
    }
    return last - first <= Integer.MAX_VALUE ? from(first) : ofRanks(seconds.clone());
  }

  private static TimeScale ofRanks(long[] seconds) {
    Arrays.sort(seconds);
    int count = 1;
    for (long second : seconds) {
      if (second != seconds[count - 1]) {
        seconds[count++] = second;
      }
    }
    return new TimeScale(0, Arrays.copyOf(seconds, count));
  }

  /** The tick of one of the scale's seconds. */
  int tick(long second) {
    return instants.length == 0 ? (int) (second - origin) : Arrays.binarySearch(instants, second);
  }

  long second(int tick) {
    return instants.length == 0 ? origin + tick : instants[tick];
  }

  TimeSlot slot(int start, int end) {
    return slot(second(start), second(end));
  }

  static TimeSlot slot(long start, long end) {
    return new TimeSlot(time(start), time(end));
  }

  static long second(LocalDateTime time) {
    return time.toEpochSecond(ZoneOffset.UTC);
  }

  private static LocalDateTime time(long second) {
    return LocalDateTime.ofEpochSecond(second, 0, ZoneOffset.UTC);
  }
}
