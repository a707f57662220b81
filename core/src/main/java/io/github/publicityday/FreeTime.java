package io.github.publicityday;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Longs;
import java.util.Arrays;
import java.util.Optional;

/** What is left of a slot when bookings have taken theirs, told by their starts in order. */
final class FreeTime {
  private final long end;

  /** Up to where the time is spoken for. */
  private long from;

  /** Start and end of each free stretch so far. */
  private long[] seconds = new long[16];

  private int length;

  FreeTime(TimeSlot within) {
    from = TimeScale.second(within.startInclusive());
    end = TimeScale.second(within.endExclusive());
  }

  /** Takes a stretch that does not start before the last one did. */
  void take(long start, long end) {
    leaveUntil(start);
    from = Math.max(from, end);
  }

  /** What is left, in order, when no more is taken. */
  ImmutableList<TimeSlot> slots() {
    leaveUntil(end);
    ImmutableList.Builder<TimeSlot> slots = ImmutableList.builderWithExpectedSize(length / 2);
    for (int i = 0; i < length; i += 2) {
      slots.add(TimeScale.slot(seconds[i], seconds[i + 1]));
    }
    return slots.build();
  }

  /** The slot of so many seconds that starts nearest to one, when no more is taken. */
  Optional<TimeSlot> nearest(long near, long duration) {
    leaveUntil(end);
    long best = Long.MAX_VALUE;
    for (int i = 0; i < length; i += 2) {
      if (duration <= seconds[i + 1] - seconds[i]) {
        long start = Longs.constrainToRange(near, seconds[i], seconds[i + 1] - duration);
        if (best == Long.MAX_VALUE || Math.abs(start - near) < Math.abs(best - near)) {
          best = start;
        }
      }
    }
    return best == Long.MAX_VALUE
        ? Optional.empty()
        : Optional.of(TimeScale.slot(best, best + duration));
  }

  private void leaveUntil(long time) {
    long until = Math.min(time, end);
    if (from < until) {
      if (length == seconds.length) {
        seconds = Arrays.copyOf(seconds, 2 * length);
      }
      seconds[length++] = from;
      seconds[length++] = until;
      from = until;
    }
  }
}
