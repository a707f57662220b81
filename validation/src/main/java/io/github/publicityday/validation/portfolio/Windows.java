package io.github.publicityday.validation.portfolio;

import io.github.publicityday.TimeWindow;
import io.github.publicityday.TimeWindow.OpenSide;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;

/** Time windows in 36 bytes each, known by their numbers. */
final class Windows {
  private static final int BOUNDS = 4;

  private final long[] bounds;
  private final OpenSide[] open;

  /** Numbered in their order, from 0. */
  Windows(Collection<TimeWindow> windows) {
    bounds = new long[BOUNDS * windows.size()];
    open = new OpenSide[windows.size()];
    int at = 0;
    for (TimeWindow window : windows) {
      open[at / BOUNDS] = window.open();
      bounds[at++] = second(window.earliestStart());
      bounds[at++] = second(window.latestStart());
      bounds[at++] = second(window.earliestEnd());
      bounds[at++] = second(window.latestEnd());
    }
  }

  private static long second(LocalDateTime time) {
    return time.toEpochSecond(ZoneOffset.UTC);
  }

  TimeWindow get(int number) {
    return new TimeWindow(
        time(number, 0), time(number, 1), time(number, 2), time(number, 3), open[number]);
  }

  private LocalDateTime time(int number, int bound) {
    return LocalDateTime.ofEpochSecond(bounds[BOUNDS * number + bound], 0, ZoneOffset.UTC);
  }
}
