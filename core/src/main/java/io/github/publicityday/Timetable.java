package io.github.publicityday;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Bookings of resources (units, people, venues), and which of them meet. The one interval algorithm
 * of the project: whoever asks about overlaps asks here.
 *
 * <p>Bookings are known by their numbers, counted from 0 in the order in which they were made, and
 * resources by small numbers that the caller gives them; one that was never booked has no bookings.
 * No booking meets one of another resource. Intervals are half-open: bookings that touch do not
 * meet.
 *
 * <p>Bookings are {@linkplain TimeWindow windows}, so each question is asked for what is
 * {@linkplain Certainty certain or possible}; of exact windows both answers are the same. Possible
 * overlap is overlap of possible extents. Certain overlap is overlap of certain extents, except for
 * <em>reversed</em> windows, which have none and can still certainly overlap others. A set in which
 * every pair overlaps, certainly or possibly, shares an instant in every or in some realisation
 * (Helly's theorem in one dimension), so pairs tell all.
 *
 * <p>Answers come by a sweep line (Shamos and Hoey, 1976) over bookings sorted once, when the
 * timetable is built. With n bookings of the resource asked about, or of all of them, an answer
 * costs O(n log n) at most unless its size is more; memory is O(bookings + resources).
 *
 * <p>Immutable, and safe for use by several threads.
 */
public final class Timetable {
  private final int size;
  private final int resources;
  private final Extents possible;
  private final InnerBounds inner;
  private final TimeScale scale;

  private Timetable(BookingLog bookings) {
    scale = bookings.settle();
    size = bookings.size();
    resources = bookings.resources();
    inner = bookings.inner();
    possible = Extents.of(bookings);
  }

  /** The timetable of one resource, number 0, with {@code bookings} of one person each. */
  public static Timetable of(List<TimeWindow> bookings) {
    Builder builder = builder(bookings.size());
    for (TimeWindow booking : bookings) {
      builder.book(0, booking, 1);
    }
    return builder.build();
  }

  /** A builder without bookings. */
  public static Builder builder() {
    return new Builder(0);
  }

  /**
   * A builder with room for so many bookings; it takes more.
   *
   * @throws IllegalArgumentException if the number is negative
   */
  public static Builder builder(int expectedBookings) {
    if (expectedBookings < 0) {
      throw new IllegalArgumentException(
          "expected bookings " + expectedBookings + " are less than 0");
    }
    return new Builder(expectedBookings);
  }

  /** How many bookings there are. */
  public int size() {
    return size;
  }

  /** The number of the highest resource that is booked, plus one; 0 if none is. */
  public int resources() {
    return resources;
  }

  /** How many bookings a resource has. */
  public int size(int resource) {
    requireResource(resource);
    return possible.end(resource) - possible.first(resource);
  }

  /** The bookings of a resource, ascending. O(n log n). */
  public ImmutableIntArray bookings(int resource) {
    int first = possible.first(resource);
    int[] bookings = new int[size(resource)];
    for (int i = 0; i < bookings.length; i++) {
      bookings[i] = possible.bookingAt(first + i);
    }
    Arrays.sort(bookings);
    return ImmutableIntArray.copyOf(bookings);
  }

  /**
   * The bookings of a resource in the order of the first instant at which each may be under way; of
   * one instant, ascending. O(n).
   */
  public ImmutableIntArray bookingsByStart(int resource) {
    requireResource(resource);
    int[] bookings = new int[size(resource)];
    for (int i = 0; i < bookings.length; i++) {
      bookings[i] = possible.bookingAt(possible.first(resource) + i);
    }
    return ImmutableIntArray.copyOf(bookings);
  }

  /**
   * The bookings of a resource in the order of the instant from which each is certainly over; of
   * one instant, ascending. O(n log n).
   */
  public ImmutableIntArray bookingsByEnd(int resource) {
    requireResource(resource);
    long[] ends = new long[size(resource)];
    for (int i = 0; i < ends.length; i++) {
      int at = possible.first(resource) + i;
      ends[i] = Extents.cell(possible.endAt(at), possible.bookingAt(at));
    }
    Arrays.sort(ends);
    int[] bookings = new int[ends.length];
    for (int i = 0; i < bookings.length; i++) {
      bookings[i] = Extents.told(ends[i]);
    }
    return ImmutableIntArray.copyOf(bookings);
  }

  /**
   * Tells every pair of bookings that overlap, certainly or possibly, once. Pairs come in the order
   * of their resources; the order of one resource's pairs is always the same, but not specified.
   * O(n log n + pairs); the only answer that can be quadratic.
   */
  public void forEachOverlap(Certainty certainty, OverlapVisitor visitor) {
    Overlaps overlaps = new Overlaps(possible.largest());
    for (int resource = 0; resource < resources; resource++) {
      int first = possible.first(resource);
      int end = possible.end(resource);
      if (isExact(certainty, first, end)) {
        overlaps.forEach(possible, first, end, resource, visitor);
      } else {
        Timeline.certain(possible, first, end, inner).forEachOverlap(overlaps, resource, visitor);
      }
    }
  }

  /**
   * Goes through the inclusion-maximal sets of two or more bookings of one resource that meet: for
   * {@code CERTAIN}, in every realisation; for {@code POSSIBLE}, in some. Every pair that overlaps
   * is within some set, and no set is within another, so there are at most as many as bookings,
   * even where pairs explode. O(n log n) for all sets, members not read.
   */
  public ConflictCursor conflicts(Certainty certainty) {
    return new ConflictCursor(this, certainty, 0, resources);
  }

  /** {@linkplain #conflicts(Certainty) Conflicts} of one resource. */
  public ConflictCursor conflicts(Certainty certainty, int resource) {
    requireResource(resource);
    return new ConflictCursor(this, certainty, resource, resource + 1);
  }

  /**
   * The sets that {@link #conflicts(Certainty, int)} goes through, in its order. Their sizes can
   * add up to the square of the number of bookings.
   */
  public ImmutableList<ConflictSet> conflictSets(Certainty certainty, int resource) {
    ImmutableList.Builder<ConflictSet> sets = ImmutableList.builder();
    ConflictCursor cursor = conflicts(certainty, resource);
    while (cursor.next()) {
      sets.add(cursor.toSet());
    }
    return sets.build();
  }

  /**
   * How many people a resource needs at every instant: for {@code CERTAIN}, those of the bookings
   * that are under way in every realisation; for {@code POSSIBLE}, in some. A reversed window is
   * under way at no instant for sure, so the certain peak of the coverage can be lower than {@link
   * #peak}. O(n log n).
   */
  public Coverage coverage(Certainty certainty, int resource) {
    return Coverage.of(new Sweep(timeline(certainty, resource)), scale);
  }

  /**
   * How many people a resource needs when it needs most. For {@code CERTAIN}, the heaviest set of
   * bookings that meet in every realisation; each realisation needs as many, and may need more (the
   * least that any can do with is a scheduling problem). For {@code POSSIBLE}, the worst case,
   * which some realisation reaches. 0 if nothing is booked. O(n log n).
   */
  public long peak(Certainty certainty, int resource) {
    requireResource(resource);
    int first = possible.first(resource);
    int end = possible.end(resource);
    return peak(certainty, first, end, new Overlaps(end - first));
  }

  /** Tells the {@link #peak} of each resource that has bookings, in order. O(n log n) for all. */
  public void forEachPeak(Certainty certainty, PeakVisitor visitor) {
    Overlaps overlaps = new Overlaps(possible.largest());
    for (int resource = 0; resource < resources; resource++) {
      int first = possible.first(resource);
      int end = possible.end(resource);
      if (first < end) {
        visitor.visit(resource, peak(certainty, first, end, overlaps));
      }
    }
  }

  private long peak(Certainty certainty, int first, int end, Overlaps overlaps) {
    return isExact(certainty, first, end)
        ? overlaps.peak(possible, first, end)
        : Timeline.certain(possible, first, end, inner).peak(overlaps);
  }

  /**
   * Which bookings of a resource need more than {@code capacity} people together. For {@code
   * POSSIBLE}: each stretch of time for which the same bookings may be under way and need too many.
   * For {@code CERTAIN}: each for which they surely are; and for each reversed window with people,
   * if it and all that it certainly overlaps need too many, these and the time within which they
   * meet. So no need is understated: the greatest that is told is the {@link #peak}.
   *
   * <p>Ordered by the start of the time; where that is the same, a load with a reversed window
   * comes after others, and several in the order of those windows' bookings. Empty if nothing
   * exceeds the capacity. O(n log n + the sum of the loads' sizes).
   *
   * @throws IllegalArgumentException if the capacity is negative
   */
  public ImmutableList<Load> loadsAbove(Certainty certainty, int resource, long capacity) {
    if (capacity < 0) {
      throw new IllegalArgumentException("capacity " + capacity + " is less than 0");
    }
    return Loads.above(capacity, timeline(certainty, resource), scale);
  }

  /**
   * When within a slot no booking of a resource is under way: for {@code POSSIBLE}, in any
   * realisation; for {@code CERTAIN}, at instants at which none is in every realisation. In order;
   * the longest such slots, none of which touch. O(n log n).
   */
  public ImmutableList<TimeSlot> gaps(Certainty certainty, int resource, TimeSlot within) {
    FreeTime free = new FreeTime(within);
    Timeline timeline = timeline(certainty, resource);
    for (int at = timeline.first(); at < timeline.end(); at++) {
      free.take(
          scale.second(timeline.extents().startAt(at)), scale.second(timeline.extents().endAt(at)));
    }
    return free.slots();
  }

  /**
   * The slot of that length within another for which all of the resources are free, whatever
   * realisation happens, and whose start is nearest to {@code near}; of two equally near, the
   * earlier. Empty if there is none. O(n log n) in the bookings of the resources.
   *
   * @throws IllegalArgumentException if the length is not positive, or {@code length} or {@code
   *     near} is finer than a second
   */
  public Optional<TimeSlot> nearestFree(
      ImmutableIntArray resources, Duration length, TimeSlot within, LocalDateTime near) {
    if (length.isNegative() || length.isZero()) {
      throw new IllegalArgumentException("length " + length + " is not positive");
    }
    Checks.requireWholeSecond(length);
    Checks.requireWholeSecond(near);
    FreeTime free = new FreeTime(within);
    resources.forEach(Timetable::requireResource);
    int[] next = new int[resources.length()];
    EventQueue starts = new EventQueue();
    for (int i = 0; i < next.length; i++) {
      next[i] = possible.first(resources.get(i));
      if (next[i] < possible.end(resources.get(i))) {
        starts.add(Extents.cell(possible.startAt(next[i]), i));
      }
    }
    while (starts.size() > 0) {
      int i = Extents.told(starts.poll());
      int at = next[i]++;
      free.take(scale.second(possible.startAt(at)), scale.second(possible.endAt(at)));
      if (next[i] < possible.end(resources.get(i))) {
        starts.add(Extents.cell(possible.startAt(next[i]), i));
      }
    }
    return free.nearest(TimeScale.second(near), length.toSeconds());
  }

  /** What a resource is booked for. */
  Timeline timeline(Certainty certainty, int resource) {
    requireResource(resource);
    int first = possible.first(resource);
    int end = possible.end(resource);
    return isExact(certainty, first, end)
        ? new Timeline(possible, first, end, ReversedWindows.NONE)
        : Timeline.certain(possible, first, end, inner);
  }

  private boolean isExact(Certainty certainty, int first, int end) {
    return certainty == Certainty.POSSIBLE || inner.areThoseOf(possible, first, end);
  }

  TimeScale scale() {
    return scale;
  }

  private static void requireResource(int resource) {
    if (resource < 0) {
      throw new IllegalArgumentException("resource " + resource + " is less than 0");
    }
  }

  /** Collects bookings; can go on after {@link #build}. Not for use by several threads. */
  public static final class Builder {
    private final BookingLog log;

    private Builder(int expectedBookings) {
      log = new BookingLog(expectedBookings);
    }

    /**
     * Books a resource.
     *
     * @param resource its number; better small, since memory grows with the highest
     * @param window when it is booked
     * @param people how many people the booking needs
     * @return the number of the booking, counted from 0
     * @throws IllegalArgumentException if the resource or the people are negative
     */
    public int book(int resource, TimeWindow window, int people) {
      return log.add(
          resource,
          TimeScale.second(window.earliestStart()),
          TimeScale.second(window.latestStart()),
          TimeScale.second(window.earliestEnd()),
          TimeScale.second(window.latestEnd()),
          people);
    }

    /** {@linkplain #book(int, TimeWindow, int) Books} a resource for an exact time. */
    public int book(int resource, TimeSlot slot, int people) {
      return book(
          resource,
          TimeScale.second(slot.startInclusive()),
          TimeScale.second(slot.endExclusive()),
          people);
    }

    /**
     * {@linkplain #book(int, TimeWindow, int) Books} a resource for an exact time, told in seconds
     * since 1970-01-01T00:00 in the plan's zone, as {@link LocalDateTime#toEpochSecond} does for
     * UTC. The fastest way.
     *
     * @throws IllegalArgumentException if the resource or the people are negative, the end is not
     *     after the start, or a time is none that a {@code LocalDateTime} can tell
     */
    public int book(int resource, long startInclusive, long endExclusive, int people) {
      return log.add(resource, startInclusive, endExclusive, people);
    }

    /** The timetable of all bookings made so far, in O(n log n). */
    public Timetable build() {
      return new Timetable(log);
    }
  }
}
