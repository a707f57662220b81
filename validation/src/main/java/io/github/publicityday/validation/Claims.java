package io.github.publicityday.validation;

import com.google.common.collect.ImmutableList;
import io.github.publicityday.TimeSlot;
import io.github.publicityday.TimeWindow;
import io.github.publicityday.Timetable;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What the activities and duties of a plan claim of its units, or of its venues: who or what is
 * claimed, by which work, when, and how many people of it are needed. Claims are numbered from 0 in
 * document order.
 *
 * <p>A column for each property instead of an object for each claim: a plan has more claims than
 * anything else, and most are never told of.
 *
 * @param <E> what is claimed
 */
public final class Claims<E extends Element> {
  private final ImmutableList<E> claimed;
  private final WorkItem[] work;
  private final TimeWindow[] windows;
  private final int[] people;
  private final boolean[] intricate;
  private final int[] most;
  private final Timetable timetable;

  private Claims(Builder<E> builder) {
    claimed = builder.claimed;
    work = builder.work;
    windows = builder.windows;
    people = builder.people;
    intricate = builder.intricate;
    most = builder.most;
    timetable = builder.timetable.build();
  }

  /** What can be claimed, in document order, whether it is or not. */
  public ImmutableList<E> claimed() {
    return claimed;
  }

  /**
   * When everything is claimed: the resources are the positions in {@link #claimed()}, the bookings
   * are the claims.
   */
  public Timetable timetable() {
    return timetable;
  }

  /** How many claims there are. */
  public int size() {
    return timetable.size();
  }

  /** Which activity or duty makes {@code claim}. */
  public WorkItem work(int claim) {
    return work[claim];
  }

  /** When {@code claim} is made. */
  public TimeWindow window(int claim) {
    return windows[claim];
  }

  /** How many people {@code claim} needs, at least 0; 1 for a venue. */
  public int people(int claim) {
    return people[claim];
  }

  /** {@code claim} as an element that a finding about its object is about too. */
  @SuppressWarnings("ReferenceEquality") // of an equal window, another element is as good
  public Related related(int claim) {
    WorkItem item = work[claim];
    return windows[claim] == item.windowIfKnown()
        ? item.claim()
        : Related.of(Related.Part.CLAIM, item, windows[claim]);
  }

  /**
   * Whether all claims on what stands at {@code number} are exact, of different work, and none of
   * work that is within other work.
   */
  public boolean areSimple(int number) {
    return !intricate[number];
  }

  /** The most people that any claim on what stands at {@code number} needs; 0 if there is none. */
  public int mostPeople(int number) {
    return most[number];
  }

  /**
   * The time that exact claims share, of which {@code lastToStart} starts last and {@code
   * firstToEnd} ends first.
   */
  public TimeSlot shared(int lastToStart, int firstToEnd) {
    return new TimeSlot(windows[lastToStart].latestStart(), windows[firstToEnd].earliestEnd());
  }

  /** Gathers claims, in document order. */
  static final class Builder<E extends Element> {
    private final ImmutableList<E> claimed;
    private final Timetable.Builder timetable;
    private WorkItem[] work;
    private TimeWindow[] windows;
    private int[] people;
    private final boolean[] intricate;
    private final int[] most;
    private int size;
    private @Nullable TimeWindow last;
    private long start;
    private long end;
    private boolean exact;
    private LocalDate day = LocalDate.EPOCH;
    private long startOfDay;

    Builder(ImmutableList<E> claimed, int expected) {
      this.claimed = claimed;
      timetable = Timetable.builder(expected);
      work = new WorkItem[expected];
      windows = new TimeWindow[expected];
      people = new int[expected];
      intricate = new boolean[claimed.size()];
      most = new int[claimed.size()];
    }

    /** Of the thing at {@code number}, several claims may be of one item. */
    void addOneOfSeveral(int number, WorkItem item, TimeWindow window, int needed) {
      intricate[number] = true;
      add(number, item, window, needed);
    }

    /** {@code item} claims the thing at {@code number}, once. */
    @SuppressWarnings("ReferenceEquality") // an equal window is only converted once more
    void add(int number, WorkItem item, TimeWindow window, int needed) {
      if (size == work.length) {
        int more = Math.max(8, 2 * size);
        work = Arrays.copyOf(work, more);
        windows = Arrays.copyOf(windows, more);
        people = Arrays.copyOf(people, more);
      }
      work[size] = item;
      windows[size] = window;
      people[size] = needed;
      size++;
      most[number] = Math.max(most[number], needed);
      if (window != last) {
        // Neighbours are mostly claims of one activity.
        last = window;
        exact = window.isExact();
        start = second(window.earliestStart());
        end = second(window.latestEnd());
      }
      intricate[number] |= !exact || !item.standsAlone();
      if (exact) {
        timetable.book(number, start, end, needed);
      } else {
        timetable.book(number, window, needed);
      }
    }

    /** Neighbours are mostly on one day, whose number takes longer to tell than the hour. */
    private long second(LocalDateTime time) {
      if (!time.toLocalDate().equals(day)) {
        day = time.toLocalDate();
        startOfDay = day.atStartOfDay().toEpochSecond(ZoneOffset.UTC);
      }
      return startOfDay + time.toLocalTime().toSecondOfDay();
    }

    Claims<E> build() {
      return new Claims<>(this);
    }
  }
}
