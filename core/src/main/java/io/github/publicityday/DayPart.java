package io.github.publicityday;

import java.time.LocalTime;

/**
 * A part of the day that a plan names by a word. The bounds are wide on purpose, and so they
 * overlap: what is concluded from them must hold for everybody's idea of the word.
 */
public enum DayPart {
  /** 凌晨: midnight to 6:00. */
  BEFORE_DAWN(LocalTime.MIDNIGHT, LocalTime.of(6, 0)),
  /** 上午: midnight to noon. */
  MORNING(LocalTime.MIDNIGHT, LocalTime.NOON),
  /** 中午: 11:00 to 14:00. */
  NOON(LocalTime.of(11, 0), LocalTime.of(14, 0)),
  /** 下午: noon to 18:00. */
  AFTERNOON(LocalTime.NOON, LocalTime.of(18, 0)),
  /** 晚上: 18:00 to midnight. */
  EVENING(LocalTime.of(18, 0), LocalTime.MIDNIGHT);

  private final LocalTime startInclusive;
  private final LocalTime endExclusive;

  DayPart(LocalTime startInclusive, LocalTime endExclusive) {
    this.startInclusive = startInclusive;
    this.endExclusive = endExclusive;
  }

  /** The first minute. */
  public LocalTime startInclusive() {
    return startInclusive;
  }

  /** The first minute after; 00:00 is the midnight that ends the day. */
  public LocalTime endExclusive() {
    return endExclusive;
  }
}
