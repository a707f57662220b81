package io.github.publicityday;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.IntPredicate;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

/**
 * A few bookings on a small grid of ticks, and what a timetable should say about them, found by
 * looking at every realisation, every set of bookings and every tick. Knows nothing of sweeps.
 */
record BookingGrid(ImmutableList<Booking> bookings, long secondsPerTick) {
  /** All ticks of bookings lie from {@code -TICKS} to {@code TICKS}. */
  static final int TICKS = 16;

  /** A booking whose start is one of some ticks and whose end is one of others. */
  record Booking(
      int resource, int firstStart, int lastStart, int firstEnd, int lastEnd, int people) {
    /** Whether it is under way at a tick in every realisation, or in any. */
    boolean underWay(Certainty certainty, int tick) {
      boolean always = true;
      boolean ever = false;
      for (int start = firstStart; start <= lastStart; start++) {
        for (int end = Math.max(firstEnd, start + 1); end <= lastEnd; end++) {
          boolean now = start <= tick && tick < end;
          always &= now;
          ever |= now;
        }
      }
      return certainty == Certainty.CERTAIN ? always : ever;
    }

    /** Whether it overlaps the other in every pair of realisations, or in any. */
    boolean overlaps(Certainty certainty, Booking other) {
      boolean always = true;
      boolean ever = false;
      for (int start = firstStart; start <= lastStart; start++) {
        for (int end = Math.max(firstEnd, start + 1); end <= lastEnd; end++) {
          for (int s = other.firstStart; s <= other.lastStart; s++) {
            for (int e = Math.max(other.firstEnd, s + 1); e <= other.lastEnd; e++) {
              boolean meet = Math.max(start, s) < Math.min(end, e);
              always &= meet;
              ever |= meet;
            }
          }
        }
      }
      return certainty == Certainty.CERTAIN ? always : ever;
    }

    /** Whether there is no tick at which it is certainly under way. */
    boolean isReversed() {
      return ticks().noneMatch(tick -> underWay(Certainty.CERTAIN, tick));
    }
  }

  /** Up to {@code most} bookings: exact, vague and reversed ones, many alike or touching. */
  static BookingGrid random(SplittableRandom random, int most, long secondsPerTick) {
    int resources = random.nextInt(1, 4);
    boolean exact = random.nextInt(3) == 0;
    List<Booking> bookings = new ArrayList<>();
    int count = random.nextInt(1, most + 1);
    for (int i = 0; i < count; i++) {
      // Every other number stays unused.
      int resource = 2 * random.nextInt(resources) + 1;
      int start = random.nextInt(-7, 6);
      int end = start + random.nextInt(1, 7);
      int lastStart = start;
      int lastEnd = end;
      if (!exact && random.nextInt(3) > 0) {
        lastStart += random.nextInt(5);
        lastEnd = Math.max(end, lastStart + 1) + random.nextInt(3);
      }
      int people = random.nextInt(4);
      bookings.add(
          i > 0 && random.nextInt(8) == 0
              ? bookings.get(random.nextInt(i))
              : new Booking(resource, start, lastStart, end, lastEnd, people));
    }
    return new BookingGrid(ImmutableList.copyOf(bookings), secondsPerTick);
  }

  static IntStream ticks() {
    return IntStream.rangeClosed(-TICKS, TICKS);
  }

  Timetable timetable() {
    Timetable.Builder builder = Timetable.builder();
    for (Booking b : bookings) {
      if (b.firstStart == b.lastStart && b.firstEnd == b.lastEnd) {
        builder.book(b.resource, slot(b.firstStart, b.firstEnd), b.people);
      } else {
        builder.book(
            b.resource,
            TimeWindow.of(time(b.firstStart), time(b.lastStart), time(b.firstEnd), time(b.lastEnd)),
            b.people);
      }
    }
    return builder.build();
  }

  LocalDateTime time(int tick) {
    return Times.DAY.atStartOfDay().plusSeconds(tick * secondsPerTick);
  }

  TimeSlot slot(int start, int end) {
    return new TimeSlot(time(start), time(end));
  }

  int resources() {
    return bookings.stream().mapToInt(b -> b.resource() + 1).max().orElse(0);
  }

  BitSet of(int resource) {
    BitSet numbers = new BitSet();
    for (int i = 0; i < bookings.size(); i++) {
      numbers.set(i, bookings.get(i).resource() == resource);
    }
    return numbers;
  }

  /** The bookings of a resource by what {@code tick} tells of them, and of one tick by number. */
  List<Integer> inOrder(int resource, ToIntFunction<Booking> tick) {
    return of(resource).stream()
        .boxed()
        .sorted(comparingInt(number -> tick.applyAsInt(bookings.get(number))))
        .toList();
  }

  /** A pair as {@link OverlapVisitor} tells it. */
  record Pair(int resource, int booking, int other) {}

  List<Pair> pairs(Certainty certainty, int resource) {
    List<Pair> pairs = new ArrayList<>();
    of(resource).stream()
        .forEach(
            i ->
                of(resource).stream()
                    .filter(j -> i < j)
                    .filter(j -> bookings.get(i).overlaps(certainty, bookings.get(j)))
                    .forEach(j -> pairs.add(new Pair(resource, i, j))));
    return pairs;
  }

  /** Every set of bookings of the resource in which all pairs overlap, single ones as well. */
  private List<BitSet> cliques(Certainty certainty, int resource) {
    List<Pair> pairs = pairs(certainty, resource);
    List<BitSet> cliques = new ArrayList<>();
    for (long bits = 1; bits < 1L << bookings.size(); bits++) {
      BitSet set = BitSet.valueOf(new long[] {bits});
      int size = set.cardinality();
      if (set.stream().allMatch(i -> bookings.get(i).resource() == resource)
          && pairs.stream().filter(p -> set.get(p.booking) && set.get(p.other)).count()
              == size * (size - 1) / 2) {
        cliques.add(set);
      }
    }
    return cliques;
  }

  ImmutableList<ConflictSet> conflictSets(Certainty certainty, int resource) {
    List<BitSet> cliques = cliques(certainty, resource);
    return cliques.stream()
        .filter(set -> set.cardinality() > 1)
        .filter(set -> cliques.stream().noneMatch(other -> isStrictlyWithin(set, other)))
        .sorted(
            comparingInt((BitSet set) -> when(certainty, set).nextSetBit(0))
                .thenComparing(set -> reversedOf(certainty, set).orElse(-1)))
        .map(set -> new ConflictSet(numbers(set), slotOf(when(certainty, set))))
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * The ticks, counted from the first of the grid, at which all are certainly under way; where one
   * is reversed or only possible ones are asked for, at which all may be.
   */
  private BitSet when(Certainty certainty, BitSet set) {
    Certainty how = reversedOf(certainty, set).isPresent() ? Certainty.POSSIBLE : certainty;
    return ticksAt(tick -> set.stream().allMatch(i -> bookings.get(i).underWay(how, tick)));
  }

  private Optional<Integer> reversedOf(Certainty certainty, BitSet set) {
    return certainty == Certainty.POSSIBLE
        ? Optional.empty()
        : set.stream().filter(i -> bookings.get(i).isReversed()).boxed().findFirst();
  }

  /** The number of people under way, by tick, counted from the first of the grid. */
  private long[] people(Certainty certainty, int resource) {
    return ticks().mapToLong(tick -> people(underWay(certainty, resource, tick))).toArray();
  }

  private BitSet underWay(Certainty certainty, int resource, int tick) {
    BitSet set = of(resource);
    for (int i = 0; i < bookings.size(); i++) {
      if (!bookings.get(i).underWay(certainty, tick)) {
        set.clear(i);
      }
    }
    return set;
  }

  private long people(BitSet set) {
    return set.stream().mapToLong(i -> bookings.get(i).people()).sum();
  }

  ImmutableList<Coverage.Stretch> stretches(Certainty certainty, int resource) {
    long[] people = people(certainty, resource);
    ImmutableList.Builder<Coverage.Stretch> stretches = ImmutableList.builder();
    for (int i = 0, from = 0; i < people.length; i++) {
      if (i + 1 == people.length || people[i + 1] != people[i]) {
        if (people[i] > 0) {
          stretches.add(new Coverage.Stretch(slot(from - TICKS, i + 1 - TICKS), people[i]));
        }
        from = i + 1;
      }
    }
    return stretches.build();
  }

  long coveragePeak(Certainty certainty, int resource) {
    return IntStream.range(0, 2 * TICKS)
        .mapToLong(i -> people(certainty, resource)[i])
        .max()
        .orElseThrow();
  }

  ImmutableList<TimeSlot> above(Certainty certainty, int resource, long capacity) {
    return slots(tick -> people(underWay(certainty, resource, tick)) > capacity);
  }

  long peak(Certainty certainty, int resource) {
    return cliques(certainty, resource).stream().mapToLong(this::people).max().orElse(0);
  }

  ImmutableList<Load> loadsAbove(Certainty certainty, int resource, long capacity) {
    record Candidate(int start, int reversed, Load load) {}
    List<Candidate> loads = new ArrayList<>();
    for (int tick = -TICKS, from = -TICKS; tick < TICKS; tick++) {
      BitSet now = underWay(certainty, resource, tick);
      if (!now.equals(underWay(certainty, resource, tick + 1))) {
        if (people(now) > capacity) {
          loads.add(
              new Candidate(from, -1, new Load(slot(from, tick + 1), people(now), numbers(now))));
        }
        from = tick + 1;
      }
    }
    if (certainty == Certainty.CERTAIN) {
      for (int r : of(resource).stream().toArray()) {
        Booking reversed = bookings.get(r);
        BitSet set = of(resource);
        for (int i = 0; i < bookings.size(); i++) {
          if (i != r && !reversed.overlaps(certainty, bookings.get(i))) {
            set.clear(i);
          }
        }
        if (reversed.isReversed() && reversed.people() > 0 && people(set) > capacity) {
          BitSet when = when(certainty, set);
          loads.add(
              new Candidate(
                  when.nextSetBit(0) - TICKS,
                  r,
                  new Load(slotOf(when), people(set), numbers(set))));
        }
      }
    }
    return loads.stream()
        .sorted(comparing(Candidate::start).thenComparing(Candidate::reversed))
        .map(Candidate::load)
        .collect(ImmutableList.toImmutableList());
  }

  ImmutableList<TimeSlot> gaps(Certainty certainty, int resource, int from, int until) {
    return slots(
        tick -> from <= tick && tick < until && underWay(certainty, resource, tick).isEmpty());
  }

  Optional<TimeSlot> nearestFree(
      ImmutableIntArray resources, int length, int from, int until, int near) {
    return IntStream.rangeClosed(from, until - length)
        .filter(
            start ->
                IntStream.range(start, start + length)
                    .allMatch(
                        tick ->
                            resources.stream()
                                .allMatch(r -> underWay(Certainty.POSSIBLE, r, tick).isEmpty())))
        .boxed()
        .min(comparing((Integer start) -> Math.abs(start - near)).thenComparing(start -> start))
        .map(start -> slot(start, start + length));
  }

  /** The longest stretches of ticks that have a property. */
  private ImmutableList<TimeSlot> slots(IntPredicate property) {
    BitSet ticks = ticksAt(property);
    ImmutableList.Builder<TimeSlot> slots = ImmutableList.builder();
    for (int from = ticks.nextSetBit(0); from >= 0; ) {
      int until = ticks.nextClearBit(from);
      slots.add(slot(from - TICKS, until - TICKS));
      from = ticks.nextSetBit(until);
    }
    return slots.build();
  }

  private static BitSet ticksAt(IntPredicate property) {
    BitSet ticks = new BitSet();
    ticks().filter(property).forEach(tick -> ticks.set(tick + TICKS));
    return ticks;
  }

  private TimeSlot slotOf(BitSet ticks) {
    return slot(ticks.nextSetBit(0) - TICKS, ticks.length() - TICKS);
  }

  private static ImmutableIntArray numbers(BitSet set) {
    return ImmutableIntArray.copyOf(set.stream());
  }

  private static boolean isStrictlyWithin(BitSet set, BitSet other) {
    BitSet rest = (BitSet) set.clone();
    rest.andNot(other);
    return rest.isEmpty() && !set.equals(other);
  }
}
