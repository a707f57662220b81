package io.github.publicityday;

import java.time.LocalDateTime;
import java.util.Objects;
import java.util.Optional;

/**
 * The bounds of a time that is not stated exactly: it starts somewhere in [{@code earliestStart},
 * {@code latestStart}] and ends somewhere in [{@code earliestEnd}, {@code latestEnd}]. A
 * <em>realisation</em> is any slot that keeps these bounds; the plan leaves open which one happens,
 * so every question has two answers, {@linkplain Certainty certain and possible}.
 *
 * <p>An exact slot is the window whose bounds coincide. A window may have no instant at which its
 * activity is certainly under way ({@code latestStart ≥ earliestEnd}, a <em>reversed</em> window: a
 * turn of two to three minutes that starts between 10:18 and 10:27) and can still certainly overlap
 * another (an event from 10:00 to 11:30).
 *
 * @param earliestStart the first instant at which it may start
 * @param latestStart the last instant at which it may start
 * @param earliestEnd the first instant at which it may end; after {@code earliestStart}
 * @param latestEnd the last instant at which it may end; after {@code latestStart}
 * @param open the side that the text left open, closed here by the plan's period or year
 */
public record TimeWindow(
    LocalDateTime earliestStart,
    LocalDateTime latestStart,
    LocalDateTime earliestEnd,
    LocalDateTime latestEnd,
    OpenSide open) {

  /**
   * @throws IllegalArgumentException if a bound contradicts another, or is finer than a second
   */
  public TimeWindow {
    Objects.requireNonNull(earliestStart, "earliestStart");
    Objects.requireNonNull(latestStart, "latestStart");
    Objects.requireNonNull(earliestEnd, "earliestEnd");
    Objects.requireNonNull(latestEnd, "latestEnd");
    Objects.requireNonNull(open, "open");
    if (latestStart.isBefore(earliestStart)) {
      throw new IllegalArgumentException(
          "latest start " + latestStart + " is before earliest start " + earliestStart);
    }
    if (latestEnd.isBefore(earliestEnd)) {
      throw new IllegalArgumentException(
          "latest end " + latestEnd + " is before earliest end " + earliestEnd);
    }
    if (!earliestEnd.isAfter(earliestStart)) {
      throw new IllegalArgumentException(
          "earliest end " + earliestEnd + " is not after earliest start " + earliestStart);
    }
    if (!latestEnd.isAfter(latestStart)) {
      throw new IllegalArgumentException(
          "latest end " + latestEnd + " is not after latest start " + latestStart);
    }
    Checks.requireWholeSecond(earliestStart);
    Checks.requireWholeSecond(latestStart);
    Checks.requireWholeSecond(earliestEnd);
    Checks.requireWholeSecond(latestEnd);
  }

  /** The window that only {@code slot} satisfies. */
  public static TimeWindow exactly(TimeSlot slot) {
    return new TimeWindow(
        slot.startInclusive(),
        slot.startInclusive(),
        slot.endExclusive(),
        slot.endExclusive(),
        OpenSide.NONE);
  }

  /**
   * Some time within {@code slot}, not stated when: any realisation of at least a minute (of the
   * whole slot, if that is shorter).
   */
  public static TimeWindow within(TimeSlot slot) {
    LocalDateTime start = slot.startInclusive();
    LocalDateTime end = slot.endExclusive();
    LocalDateTime firstEnd = start.plusMinutes(1);
    return firstEnd.isAfter(end)
        ? exactly(slot)
        : new TimeWindow(start, end.minusMinutes(1), firstEnd, end, OpenSide.NONE);
  }

  /** The window with bounds as given, both sides stated. */
  public static TimeWindow of(
      LocalDateTime earliestStart,
      LocalDateTime latestStart,
      LocalDateTime earliestEnd,
      LocalDateTime latestEnd) {
    return new TimeWindow(earliestStart, latestStart, earliestEnd, latestEnd, OpenSide.NONE);
  }

  /** These bounds, remembering that the text left {@code side} open. */
  public TimeWindow leavingOpen(OpenSide side) {
    return new TimeWindow(earliestStart, latestStart, earliestEnd, latestEnd, side);
  }

  /** Whether only one slot satisfies the window. */
  public boolean isExact() {
    return earliestStart.equals(latestStart) && earliestEnd.equals(latestEnd);
  }

  /** Every instant at which the activity may be under way. */
  public TimeSlot possibleExtent() {
    return new TimeSlot(earliestStart, latestEnd);
  }

  /** Every instant at which the activity is under way in all realisations; empty if reversed. */
  public Optional<TimeSlot> certainExtent() {
    return latestStart.isBefore(earliestEnd)
        ? Optional.of(new TimeSlot(latestStart, earliestEnd))
        : Optional.empty();
  }

  /** Whether some pair of realisations overlaps. Touching windows do not. */
  public boolean possiblyOverlaps(TimeWindow other) {
    return earliestStart.isBefore(other.latestEnd) && other.earliestStart.isBefore(latestEnd);
  }

  /**
   * Whether every pair of realisations overlaps. Not the same as overlapping certain extents: a
   * reversed window has none, and still certainly overlaps whatever encloses all its realisations.
   */
  public boolean certainlyOverlaps(TimeWindow other) {
    return latestStart.isBefore(other.earliestEnd) && other.latestStart.isBefore(earliestEnd);
  }

  /**
   * ISO 8601 for an exact window, {@code 2012-01-10T10:00/2012-01-10T11:30}; otherwise each side as
   * {@code earliest..latest}.
   */
  @Override
  public String toString() {
    return side(earliestStart, latestStart) + "/" + side(earliestEnd, latestEnd);
  }

  private static String side(LocalDateTime earliest, LocalDateTime latest) {
    return earliest.equals(latest) ? earliest.toString() : earliest + ".." + latest;
  }

  /** Which side of a window the text did not state. */
  public enum OpenSide {
    /** Both sides are stated. */
    NONE,
    /** The start is not stated ("before Spring Festival"). */
    START,
    /** The end is not stated ("from 10:00"). */
    END,
    /** Neither side is stated ("during the campaign", whose period is stated nowhere). */
    BOTH
  }
}
