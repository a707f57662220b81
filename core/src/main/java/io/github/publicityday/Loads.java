package io.github.publicityday;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import java.util.Arrays;

/** Finds the loads of a timeline above a capacity. */
final class Loads {
  private final TimeScale scale;
  private final ImmutableList.Builder<Load> loads = ImmutableList.builder();

  private Loads(TimeScale scale) {
    this.scale = scale;
  }

  /** Those of a sweep and those of reversed windows, by the starts of their times. */
  static ImmutableList<Load> above(long capacity, Timeline timeline, TimeScale scale) {
    Loads loads = new Loads(scale);
    ReversedWindows reversed = timeline.reversed();
    int[] turns = reversed.byTime(0);
    int next = 0;
    Sweep sweep = new Sweep(timeline);
    while (sweep.next()) {
      for (; next < turns.length && reversed.from(turns[next]) < sweep.from(); next++) {
        loads.addTurn(reversed, turns[next], capacity);
      }
      if (sweep.people() > capacity) {
        loads.add(sweep.from(), sweep.until(), sweep.people(), sweep.bookings());
      }
    }
    for (; next < turns.length; next++) {
      loads.addTurn(reversed, turns[next], capacity);
    }
    return loads.loads.build();
  }

  private void addTurn(ReversedWindows reversed, int r, long capacity) {
    // Without people it adds nothing to a stretch that is told anyway.
    if (reversed.need(r) > capacity && reversed.people(r) > 0) {
      int[] members = new int[reversed.met(r) + 1];
      members[reversed.collectMet(r, members)] = reversed.booking(r);
      Arrays.sort(members);
      add(reversed.from(r), reversed.until(r), reversed.need(r), ImmutableIntArray.copyOf(members));
    }
  }

  private void add(int from, int until, long need, ImmutableIntArray bookings) {
    loads.add(new Load(scale.slot(from, until), need, bookings));
  }
}
