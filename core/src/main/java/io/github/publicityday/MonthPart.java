package io.github.publicityday;

import java.time.YearMonth;

/**
 * A part of a month that a plan names by a word. The ten-day words (旬) are exact; the bounds of
 * "beginning" and "end" are wide on purpose: what is concluded from them must hold for everybody's
 * idea of the word.
 */
public enum MonthPart {
  /** The whole month. */
  WHOLE(1, 31),
  /** 上旬: days 1 to 10. */
  EARLY(1, 10),
  /** 中旬: days 11 to 20. */
  MIDDLE(11, 20),
  /** 下旬: day 21 to the last. */
  LATE(21, 31),
  /** 初: some day from 1 to 10. */
  BEGINNING(1, 10),
  /** 底, 末: some day from 21 to the last. */
  END(21, 31);

  private final int first;
  private final int last;

  MonthPart(int first, int last) {
    this.first = first;
    this.last = last;
  }

  /** Whether the word means those days and no others. */
  boolean isExact() {
    return this != BEGINNING && this != END;
  }

  /** The days of {@code month} that the word may mean. */
  public DateSpan of(YearMonth month) {
    return new DateSpan(month.atDay(first), month.atDay(Math.min(last, month.lengthOfMonth())));
  }
}
