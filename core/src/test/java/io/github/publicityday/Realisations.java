package io.github.publicityday;

import com.google.common.collect.ImmutableList;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
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
