package io.github.publicityday;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;

/**
 * The bookings of one resource (a unit, a person, a venue), and which of them meet. The one
 * interval algorithm of the project: whoever asks about overlaps asks here.
 *
 * <p>Bookings are {@linkplain TimeWindow windows}, so each question is asked for what is
 * {@linkplain Certainty certain or possible}. Possible overlap is overlap of possible extents.
 * Certain overlap is overlap of certain extents, except for <em>reversed</em> windows, which have
 * none: two of them never certainly overlap, and a set in which every pair certainly overlaps
 * shares an instant in every realisation (Helly's theorem in one dimension). So the certain sets
 * are those of one sweep over the certain extents, and one more for each reversed window: it and
 * all that certainly overlap it.
 *
 * <p>Immutable. Bookings are known by their index in the order given.
 */
public final class Timetable {
  private final int size;
  private final long[] earliestStart;
  private final long[] latestStart;
  private final long[] earliestEnd;
  private final long[] latestEnd;

  private Timetable(List<TimeWindow> bookings) {
    size = bookings.size();
    earliestStart = new long[size];
    latestStart = new long[size];
    earliestEnd = new long[size];
    latestEnd = new long[size];
    for (int i = 0; i < size; i++) {
      TimeWindow booking = bookings.get(i);
      earliestStart[i] = second(booking.earliestStart());
      latestStart[i] = second(booking.latestStart());
      earliestEnd[i] = second(booking.earliestEnd());
      latestEnd[i] = second(booking.latestEnd());
    }
  }

  /** The timetable of {@code bookings}, which may be empty and in any order. */
  public static Timetable of(List<TimeWindow> bookings) {
    return new Timetable(bookings);
  }

  /** How many bookings there are. */
  public int size() {
    return size;
  }

  /**
   * The inclusion-maximal sets of two or more bookings that meet: for {@code CERTAIN}, in every
   * realisation; for {@code POSSIBLE}, in some. Every pair that overlaps is within some set, and no
   * set is within another. Ordered by {@code when}, then by bookings; at most as many as bookings.
   *
   * <p>O(n log n + the sum of the sets' sizes) for exact windows; each reversed window costs O(n).
   */
  public ImmutableList<ConflictSet> conflictSets(Certainty certainty) {
    ImmutableList.Builder<ConflictSet> sets = ImmutableList.builder();
    int[] reversed = certainty == Certainty.CERTAIN ? reversed() : new int[0];
    sweepPeaks(
        certainty,
        (slot, members) -> {
          if (members.length > 1 && Arrays.stream(reversed).noneMatch(r -> meets(r, slot))) {
            sets.add(new ConflictSet(ImmutableIntArray.copyOf(members), slot));
          }
        });
    for (int r : reversed) {
      int[] members = withAllThatMeet(r);
      if (members.length > 1) {
        sets.add(new ConflictSet(ImmutableIntArray.copyOf(members), commonPossibleExtent(members)));
      }
    }
    return ImmutableList.sortedCopyOf(
        Comparator.<ConflictSet, LocalDateTime>comparing(set -> set.when().startInclusive())
            .thenComparing(set -> set.when().endExclusive())
            .thenComparing(set -> set.bookings().asList(), Timetable::compareLists),
        sets.build());
  }

  /**
   * Where the bookings that meet need more than {@code capacity} together. For {@code POSSIBLE}
   * times: the maximal stretches of time for which the same bookings may be under way and need too
   * much. For {@code CERTAIN}: those for which they surely are, and for each reversed window that
   * makes the need too great, the time within which it does. Ordered by time. Empty if nothing
   * exceeds the capacity.
   *
   * <p>O(n log n + the sum of the loads' sizes) for exact windows; each reversed window costs O(n).
   *
   * @param need what each booking needs, by index; as many as there are bookings, none negative
   * @throws IllegalArgumentException if there are more or fewer needs than bookings, or one is
   *     negative
   */
  public ImmutableList<Load> loadsAbove(
      long capacity, ImmutableIntArray need, Certainty certainty) {
    if (need.length() != size) {
      throw new IllegalArgumentException(need.length() + " needs for " + size + " bookings");
    }
    for (int i = 0; i < size; i++) {
      if (need.get(i) < 0) {
        throw new IllegalArgumentException(
            "need " + need.get(i) + " of booking " + i + " is less than 0");
      }
    }
    ImmutableList.Builder<Load> loads = ImmutableList.builder();
    sweepLoads(capacity, need, certainty, loads);
    if (certainty == Certainty.CERTAIN) {
      for (int r : reversed()) {
        int[] members = withAllThatMeet(r);
        long sum = sum(need, members);
        // Without the reversed window the rest share an instant, which the sweep has reported.
        if (sum > capacity && sum - need.get(r) <= capacity) {
          loads.add(
              new Load(commonPossibleExtent(members), sum, ImmutableIntArray.copyOf(members)));
        }
      }
    }
    return ImmutableList.sortedCopyOf(
        Comparator.<Load, LocalDateTime>comparing(load -> load.when().startInclusive())
            .thenComparing(load -> load.when().endExclusive())
            .thenComparing(load -> load.bookings().asList(), Timetable::compareLists),
        loads.build());
  }

  /** Tells each inclusion-maximal set under way during the sweep, with the time they share. */
  private void sweepPeaks(Certainty certainty, BiConsumer<TimeSlot, int[]> visitor) {
    Sweep sweep = new Sweep(certainty);
    boolean grown = false;
    while (sweep.hasNext()) {
      if (sweep.nextIsEnd() && grown) {
        visitor.accept(slot(sweep.lastTime, sweep.nextTime()), sweep.members());
        grown = false;
      }
      grown |= !sweep.nextIsEnd();
      sweep.advance();
    }
  }

  /** Adds each stretch between two changes of who is under way that needs more than capacity. */
  private void sweepLoads(
      long capacity,
      ImmutableIntArray need,
      Certainty certainty,
      ImmutableList.Builder<Load> loads) {
    Sweep sweep = new Sweep(certainty);
    long sum = 0;
    while (sweep.hasNext()) {
      if (sum > capacity && sweep.active > 0 && sweep.nextTime() > sweep.lastTime) {
        loads.add(
            new Load(
                slot(sweep.lastTime, sweep.nextTime()),
                sum,
                ImmutableIntArray.copyOf(sweep.members())));
      }
      boolean ends = sweep.nextIsEnd();
      int booking = sweep.advance();
      sum += ends ? -need.get(booking) : need.get(booking);
    }
  }

  private int[] reversed() {
    int[] found = new int[size];
    int count = 0;
    for (int i = 0; i < size; i++) {
      if (latestStart[i] >= earliestEnd[i]) {
        found[count++] = i;
      }
    }
    return Arrays.copyOf(found, count);
  }

  private int[] withAllThatMeet(int booking) {
    int[] members = new int[size];
    int count = 0;
    for (int i = 0; i < size; i++) {
      if (i == booking
          || (latestStart[i] < earliestEnd[booking] && latestStart[booking] < earliestEnd[i])) {
        members[count++] = i;
      }
    }
    return Arrays.copyOf(members, count);
  }

  /**
   * Whether a reversed booking certainly overlaps every booking whose certain extents share slot.
   */
  private boolean meets(int reversed, TimeSlot slot) {
    return second(slot.startInclusive()) < earliestEnd[reversed]
        && latestStart[reversed] < second(slot.endExclusive());
  }

  private TimeSlot commonPossibleExtent(int[] members) {
    long from = Long.MIN_VALUE;
    long to = Long.MAX_VALUE;
    for (int i : members) {
      from = Math.max(from, earliestStart[i]);
      to = Math.min(to, latestEnd[i]);
    }
    return slot(from, to);
  }

  private static long sum(ImmutableIntArray need, int[] members) {
    long sum = 0;
    for (int i : members) {
      sum += need.get(i);
    }
    return sum;
  }

  private static int compareLists(List<Integer> a, List<Integer> b) {
    int mismatch = 0;
    while (mismatch < a.size() && mismatch < b.size()) {
      int order = Integer.compare(a.get(mismatch), b.get(mismatch));
      if (order != 0) {
        return order;
      }
      mismatch++;
    }
    return Integer.compare(a.size(), b.size());
  }

  private static long second(LocalDateTime time) {
    return time.toEpochSecond(ZoneOffset.UTC);
  }

  private static TimeSlot slot(long from, long to) {
    return new TimeSlot(
        LocalDateTime.ofEpochSecond(from, 0, ZoneOffset.UTC),
        LocalDateTime.ofEpochSecond(to, 0, ZoneOffset.UTC));
  }

  /** Goes through the starts and ends of the extents in order; at one time, ends come first. */
  private final class Sweep {
    private final long[] starts;
    private final long[] ends;
    private final int[] byStart;
    private final int[] byEnd;
    private final int[] members = new int[size];
    private final int[] placeOf = new int[size];
    private int nextStart;
    private int nextEnd;
    private int active;
    private long lastTime;

    Sweep(Certainty certainty) {
      boolean certain = certainty == Certainty.CERTAIN;
      starts = certain ? latestStart : earliestStart;
      ends = certain ? earliestEnd : latestEnd;
      byStart = sortedProper(starts);
      byEnd = sortedProper(ends);
    }

    private int[] sortedProper(long[] keys) {
      return IntStream.range(0, size)
          .filter(i -> starts[i] < ends[i])
          .boxed()
          .sorted(Comparator.comparingLong(i -> keys[i]))
          .mapToInt(Integer::intValue)
          .toArray();
    }

    boolean hasNext() {
      return nextEnd < byEnd.length;
    }

    boolean nextIsEnd() {
      return nextStart == byStart.length || ends[byEnd[nextEnd]] <= starts[byStart[nextStart]];
    }

    long nextTime() {
      return nextIsEnd() ? ends[byEnd[nextEnd]] : starts[byStart[nextStart]];
    }

    /** Goes past the next start or end; returns whose it is. */
    int advance() {
      lastTime = nextTime();
      if (nextIsEnd()) {
        int booking = byEnd[nextEnd++];
        int gone = placeOf[booking];
        members[gone] = members[--active];
        placeOf[members[gone]] = gone;
        return booking;
      }
      int booking = byStart[nextStart++];
      placeOf[booking] = active;
      members[active++] = booking;
      return booking;
    }

    /** Who is under way, ascending. */
    int[] members() {
      int[] sorted = Arrays.copyOf(members, active);
      Arrays.sort(sorted);
      return sorted;
    }
  }
}
