package io.github.publicityday.validation.rules.staffing;

import com.google.common.collect.ImmutableList;
import io.github.publicityday.Load;
import io.github.publicityday.TimeSlot;
import io.github.publicityday.TimeWindow;
import io.github.publicityday.validation.Booking;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** When too many people certainly are needed, to be asked for many times. */
final class HeavyTimes {
  private final ImmutableList<Load> loads;

  /** By load, when it is. */
  private final TimeWindow[] windows;

  /** By load, the latest end of it and of those before it. */
  private final LocalDateTime[] ends;

  /** The times at which more than {@code enough} people are needed by {@code all}. */
  HeavyTimes(Loads all, long enough) {
    loads = all.above(enough);
    windows = new TimeWindow[loads.size()];
    ends = new LocalDateTime[loads.size()];
    for (int i = 0; i < ends.length; i++) {
      windows[i] = all.window(loads.get(i));
      LocalDateTime end = loads.get(i).when().endExclusive();
      ends[i] = i > 0 && ends[i - 1].isAfter(end) ? ends[i - 1] : end;
    }
  }

  /**
   * The loads that certainly are at a time at which one of {@code bookings} certainly is under way,
   * in order. For each booking O(log n + its loads), where loads of vague times do not reach far
   * back.
   */
  List<Load> during(Collection<Booking> bookings) {
    Set<Integer> found = new TreeSet<>();
    for (Booking booking : bookings) {
      booking.window().certainExtent().ifPresent(slot -> addDuring(slot, found));
    }
    return found.stream().map(loads::get).toList();
  }

  private void addDuring(TimeSlot slot, Set<Integer> to) {
    TimeWindow underWay = TimeWindow.exactly(slot);
    int at = startingBefore(slot.endExclusive()) - 1;
    for (; at >= 0 && ends[at].isAfter(slot.startInclusive()); at--) {
      if (windows[at].certainlyOverlaps(underWay)) {
        to.add(at);
      }
    }
  }

  /** How many loads start before {@code time}. */
  private int startingBefore(LocalDateTime time) {
    int low = 0;
    int high = loads.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (loads.get(middle).when().startInclusive().isBefore(time)) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
