package io.github.publicityday;

import com.google.common.primitives.ImmutableIntArray;
import java.util.Arrays;
import java.util.Objects;

/**
 * Goes through conflict sets of a {@link Timetable}, one at a time: call {@link #next} before
 * looking at the first, and to go from one to the next. For use by one thread.
 *
 * <p>Between sets the cursor only keeps up with who comes and who goes, so that n bookings whose
 * sets add up to n² members are gone through in O(n log n). Members cost time when they are read.
 */
public final class ConflictCursor {
  private static final int[] NONE = {};

  private final Timetable timetable;
  private final Certainty certainty;
  private final int endResource;
  private final ConflictSweep sweep = new ConflictSweep();
  private int resource;
  private boolean sweepHasSet;
  private ReversedWindows reversed = ReversedWindows.NONE;

  /** The reversed windows that overlap others, in the order of their sets. */
  private int[] turns = NONE;

  private int nextTurn;

  /** The reversed window whose set is looked at; -1 if it is one of the sweep. */
  private int turn = -1;

  /** How many members the set has; 0 if none is looked at. */
  private int size;

  private int[] members = NONE;
  private boolean collected;

  /** How many members, of those collected, are the lowest in order. */
  private int ordered;

  ConflictCursor(Timetable timetable, Certainty certainty, int firstResource, int endResource) {
    this.timetable = timetable;
    this.certainty = certainty;
    this.endResource = endResource;
    resource = firstResource - 1;
  }

  /**
   * Goes to the next set. Sets come in the order of their resources, those of one resource in the
   * order in which the time that they share starts; where that is the same, the set of a reversed
   * window comes after others, and several come in the order of those windows' bookings.
   *
   * @return whether there is a next set
   */
  public boolean next() {
    if (size > 0) {
      if (turn < 0) {
        sweepHasSet = sweep.next();
      } else {
        nextTurn++;
      }
    }
    while (!sweepHasSet && nextTurn == turns.length) {
      if (resource + 1 >= endResource) {
        size = 0;
        return false;
      }
      enter(++resource);
    }
    boolean turnIsNext =
        nextTurn < turns.length && !(sweepHasSet && sweep.from() <= reversed.from(turns[nextTurn]));
    turn = turnIsNext ? turns[nextTurn] : -1;
    size = turnIsNext ? reversed.met(turn) + 1 : sweep.size();
    collected = false;
    ordered = 0;
    return true;
  }

  private void enter(int resource) {
    Timeline timeline = timetable.timeline(certainty, resource);
    reversed = timeline.reversed();
    turns = reversed.byTime(1);
    nextTurn = 0;
    sweep.enter(timeline);
    sweepHasSet = sweep.next();
  }

  /** The resource whose bookings the set has. */
  public int resource() {
    requireSet();
    return resource;
  }

  /** How many bookings the set has; at least two. */
  public int size() {
    requireSet();
    return size;
  }

  /**
   * One of the bookings. They are put in order, O(size log size), when the first of them is read.
   *
   * @param i which, in ascending order of their numbers, counted from 0
   * @throws IndexOutOfBoundsException if the set has no such booking
   */
  public int booking(int i) {
    Objects.checkIndex(i, size);
    if (i >= ordered) {
      collect();
      Arrays.sort(members, 0, size);
      ordered = size;
    }
    return members[i];
  }

  /**
   * The bookings with the lowest numbers, ascending: as many as there are, but at most {@code
   * limit}. O(size log limit), which spares putting all of a large set in order.
   */
  public ImmutableIntArray lowest(int limit) {
    requireSet();
    if (limit < 0) {
      throw new IllegalArgumentException("limit " + limit + " is less than 0");
    }
    int count = Math.min(limit, size);
    if (count > ordered) {
      collect();
      LowestInts.select(members, size, count);
      ordered = count;
    }
    return ImmutableIntArray.copyOf(Arrays.copyOf(members, count));
  }

  /**
   * The time that all of the set share; if a reversed window is one of them, or only possible
   * conflicts are asked for, the time within which they meet.
   */
  public TimeSlot when() {
    return TimeScale.slot(startSecond(), endSecond());
  }

  /** When {@link #when} starts, in seconds since 1970-01-01T00:00 in the plan's zone. */
  public long startSecond() {
    requireSet();
    return timetable.scale().second(turn < 0 ? sweep.from() : reversed.from(turn));
  }

  /** When {@link #when} ends, exclusive, in seconds since 1970-01-01T00:00 in the plan's zone. */
  public long endSecond() {
    requireSet();
    return timetable.scale().second(turn < 0 ? sweep.until() : reversed.until(turn));
  }

  /** How many people the bookings of the set need together. */
  public long people() {
    requireSet();
    return turn < 0 ? sweep.people() : reversed.need(turn);
  }

  /**
   * The booking that begins the time that all of the set share, because its extent starts last; of
   * several, the one with the highest number.
   *
   * @throws IllegalStateException if one of them is a reversed window, which has no extent
   */
  public int lastToStart() {
    requireExtents();
    return sweep.lastToStart();
  }

  /**
   * The booking that ends the time that all of the set share, because its extent ends first; of
   * several, any, but the same every time.
   *
   * @throws IllegalStateException if one of them is a reversed window, which has no extent
   */
  public int firstToEnd() {
    requireExtents();
    return sweep.firstToEnd();
  }

  /** The set as a value of its own. */
  public ConflictSet toSet() {
    return new ConflictSet(lowest(size()), when());
  }

  private void collect() {
    if (collected) {
      return;
    }
    if (members.length < size) {
      members = new int[Math.max(size, 2 * members.length)];
    }
    if (turn < 0) {
      sweep.collect(members);
    } else {
      members[reversed.collectMet(turn, members)] = reversed.booking(turn);
    }
    collected = true;
  }

  private void requireExtents() {
    requireSet();
    if (turn >= 0) {
      throw new IllegalStateException("a reversed window has no extent that all of the set share");
    }
  }

  private void requireSet() {
    if (size == 0) {
      throw new IllegalStateException("no conflict set here: next() was not called or was false");
    }
  }
}
