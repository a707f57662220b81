package io.github.publicityday;

import static io.github.publicityday.Times.exact;
import static io.github.publicityday.Times.minute;
import static io.github.publicityday.Times.slot;
import static io.github.publicityday.Times.window;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import com.google.common.primitives.ImmutableIntArray;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TimetableTest {
  @Nested
  class ConflictSets {
    @ParameterizedTest
    @EnumSource
    void noneAmongNoBookings(Certainty certainty) {
      assertThat(Timetable.of(List.of()).size()).isZero();
      assertThat(Timetable.of(List.of()).conflictSets(certainty, 0)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void noneOfOneBooking(Certainty certainty) {
      Timetable timetable = Timetable.of(List.of(exact("10:00", "11:00")));

      assertThat(timetable.size()).isEqualTo(1);
      assertThat(timetable.conflictSets(certainty, 0)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void touching(Certainty certainty) {
      assertThat(
              conflicts(
                  certainty,
                  exact("10:00", "11:00"),
                  exact("11:00", "12:00"),
                  exact("09:00", "10:00")))
          .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void nested(Certainty certainty) {
      assertThat(conflicts(certainty, exact("10:00", "12:00"), exact("10:30", "11:00")))
          .containsExactly(set("10:30", "11:00", 0, 1));
    }

    @ParameterizedTest
    @EnumSource
    void equal(Certainty certainty) {
      assertThat(
              conflicts(
                  certainty,
                  exact("10:00", "11:00"),
                  exact("10:00", "11:00"),
                  exact("10:00", "11:00")))
          .containsExactly(set("10:00", "11:00", 0, 1, 2));
    }

    @ParameterizedTest
    @EnumSource
    void sameStart(Certainty certainty) {
      assertThat(
              conflicts(
                  certainty,
                  exact("10:00", "12:00"),
                  exact("10:00", "10:30"),
                  exact("10:30", "11:00")))
          .containsExactly(set("10:00", "10:30", 0, 1), set("10:30", "11:00", 0, 2));
    }

    @ParameterizedTest
    @EnumSource
    void threeDeep(Certainty certainty) {
      assertThat(
              conflicts(
                  certainty,
                  exact("10:00", "12:00"),
                  exact("10:30", "11:30"),
                  exact("10:45", "11:00")))
          .containsExactly(set("10:45", "11:00", 0, 1, 2));
    }

    @ParameterizedTest
    @EnumSource
    void chainOfThreeSharesNoInstantOfAll(Certainty certainty) {
      assertThat(
              conflicts(
                  certainty,
                  exact("10:00", "11:00"),
                  exact("10:30", "12:00"),
                  exact("11:00", "12:30")))
          .containsExactly(set("10:30", "11:00", 0, 1), set("11:00", "12:00", 1, 2));
    }

    @ParameterizedTest
    @EnumSource
    void acrossMidnight(Certainty certainty) {
      assertThat(
              conflicts(
                  certainty,
                  exact("23:00", "25:00"),
                  exact("24:00", "24:30"),
                  exact("22:00", "24:00")))
          .containsExactly(set("23:00", "24:00", 0, 2), set("24:00", "24:30", 0, 1));
    }

    @Test
    void vagueWindowsMayMeetAndNeedNot() {
      TimeWindow morning = TimeWindow.within(slot("0:00", "12:00"));
      TimeWindow event = exact("10:00", "11:30");

      assertThat(conflicts(Certainty.POSSIBLE, morning, event))
          .containsExactly(set("10:00", "11:30", 0, 1));
      assertThat(conflicts(Certainty.CERTAIN, morning, event)).isEmpty();
    }

    @Test
    void relayTurnCertainlyMeetsTheEventsAroundItThoughItHasNoCertainExtent() {
      TimeWindow turn = window("10:18", "10:27", "10:20", "10:30");
      TimeWindow event = exact("10:00", "11:30");
      TimeWindow zone = exact("9:30", "11:00");

      assertThat(conflicts(Certainty.CERTAIN, event, turn, zone))
          .containsExactly(set("10:18", "10:30", 0, 1, 2));
    }

    @Test
    void eventsThatMeetBesideARelayTurnStayASetOfTheirOwn() {
      TimeWindow turn = window("10:18", "10:27", "10:20", "10:30");
      TimeWindow event = exact("10:00", "11:30");
      TimeWindow act = exact("10:25", "10:40");

      assertThat(conflicts(Certainty.CERTAIN, event, turn, act))
          .containsExactly(set("10:18", "10:30", 0, 1), set("10:25", "10:40", 0, 2));
    }

    @Test
    void twoRelayTurnsAreTwoSets() {
      TimeWindow turn = window("10:18", "10:27", "10:20", "10:30");
      TimeWindow event = exact("10:00", "11:30");

      assertThat(conflicts(Certainty.CERTAIN, turn, turn, event))
          .containsExactly(set("10:18", "10:30", 0, 2), set("10:18", "10:30", 1, 2));
      assertThat(conflicts(Certainty.POSSIBLE, turn, turn, event))
          .containsExactly(set("10:18", "10:30", 0, 1, 2));
    }

    @Test
    void setsOfOneTimeComeInTheOrderOfTheirReversedWindows() {
      TimeWindow early = window("10:00", "10:00", "10:20", "11:00");
      TimeWindow turnInEarly = window("10:00", "10:15", "10:10", "11:00");
      TimeWindow late = window("10:00", "10:40", "11:00", "11:00");
      TimeWindow turnInLate = window("10:00", "10:50", "10:45", "11:00");

      assertThat(conflicts(Certainty.CERTAIN, early, turnInLate, late, turnInEarly))
          .containsExactly(set("10:00", "11:00", 1, 2), set("10:00", "11:00", 0, 3));
    }

    @ParameterizedTest
    @EnumSource
    void areTheMaximalCliquesOfPairwiseOverlap(Certainty certainty) {
      SplittableRandom random = new SplittableRandom(122);
      int sets = 0;
      for (int i = 0; i < 4_000; i++) {
        ImmutableList<TimeWindow> bookings = randomBookings(random, 9);
        ImmutableList<ConflictSet> found = Timetable.of(bookings).conflictSets(certainty, 0);

        assertThat(found)
            .as("%s", bookings)
            .extracting(TimetableTest::members)
            .containsExactlyInAnyOrderElementsOf(maximalCliques(bookings, certainty));
        assertThat(found.size()).as("%s", bookings).isLessThanOrEqualTo(bookings.size());
        assertThat(found)
            .as("%s", bookings)
            .isSortedAccordingTo(Comparator.comparing(set -> set.when().startInclusive()));
        sets += found.size();
      }
      assertThat(sets).isGreaterThan(4_000);
    }

    /** Takes no shortcut over pairs: looks at every joint realisation of up to four bookings. */
    @ParameterizedTest
    @EnumSource
    void meetInTheRealisationsOfTheirBookingsAndAtTheTimeTold(Certainty certainty) {
      SplittableRandom random = new SplittableRandom(626);
      for (int i = 0; i < 1_500; i++) {
        ImmutableList<TimeWindow> bookings = randomBookings(random, 4);
        List<BitSet> meeting = new ArrayList<>();
        for (BitSet subset : subsets(bookings.size(), 2)) {
          Meeting m = Meeting.of(subset.stream().mapToObj(bookings::get).toList());
          if (certainty == Certainty.CERTAIN ? m.always : m.sometimes) {
            meeting.add(subset);
          }
        }
        ImmutableList<ConflictSet> found = Timetable.of(bookings).conflictSets(certainty, 0);

        assertThat(found)
            .as("%s", bookings)
            .extracting(TimetableTest::members)
            .containsExactlyInAnyOrderElementsOf(maximal(meeting));
        for (ConflictSet set : found) {
          List<TimeWindow> members = members(set).stream().mapToObj(bookings::get).toList();
          Meeting m = Meeting.of(members);
          boolean vague =
              certainty == Certainty.POSSIBLE
                  || members.stream().anyMatch(w -> w.certainExtent().isEmpty());
          assertThat(set.when()).as("%s", members).isEqualTo(vague ? m.within() : m.shared());
        }
      }
    }

    @ParameterizedTest
    @EnumSource
    void doNotDependOnTheOrderOfBookings(Certainty certainty) {
      SplittableRandom random = new SplittableRandom(124);
      for (int i = 0; i < 1_000; i++) {
        List<TimeWindow> bookings = new ArrayList<>(randomBookings(random, 12));
        List<String> before = described(bookings, certainty);
        Collections.shuffle(bookings, new Random(i));

        assertThat(described(bookings, certainty)).isEqualTo(before);
      }
    }

    private static List<String> described(List<TimeWindow> bookings, Certainty certainty) {
      return Timetable.of(bookings).conflictSets(certainty, 0).stream()
          .map(set -> set.when() + " " + windows(set.bookings(), bookings))
          .sorted()
          .toList();
    }
  }

  @Nested
  class LoadsAbove {
    @ParameterizedTest
    @EnumSource
    void negativeCapacityIsRefused(Certainty certainty) {
      Timetable timetable = Timetable.of(List.of(exact("10:00", "11:00")));

      assertThatThrownBy(() -> timetable.loadsAbove(certainty, 0, -1))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("capacity -1 is less than 0");
    }

    @ParameterizedTest
    @EnumSource
    void oneBookingAloneCanNeedTooMuch(Certainty certainty) {
      assertThat(loads(certainty, 4, new int[] {5}, exact("10:00", "11:00")))
          .containsExactly(load("10:00", "11:00", 5, 0));
    }

    @ParameterizedTest
    @EnumSource
    void needEqualToTheCapacityIsMet(Certainty certainty) {
      assertThat(
              loads(
                  certainty, 5, new int[] {2, 3}, exact("10:00", "11:00"), exact("10:00", "11:00")))
          .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void touching(Certainty certainty) {
      assertThat(
              loads(
                  certainty, 3, new int[] {2, 3}, exact("10:00", "11:00"), exact("11:00", "12:00")))
          .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void threeDeepTellsEachStretchAndItsBookings(Certainty certainty) {
      assertThat(
              loads(
                  certainty,
                  2,
                  new int[] {1, 2, 3},
                  exact("10:00", "12:00"),
                  exact("10:30", "11:30"),
                  exact("10:45", "11:00")))
          .containsExactly(
              load("10:30", "10:45", 3, 0, 1),
              load("10:45", "11:00", 6, 0, 1, 2),
              load("11:00", "11:30", 3, 0, 1));
    }

    @ParameterizedTest
    @EnumSource
    void acrossMidnight(Certainty certainty) {
      assertThat(
              loads(
                  certainty, 2, new int[] {2, 2}, exact("23:00", "25:00"), exact("23:30", "24:30")))
          .containsExactly(load("23:30", "24:30", 4, 0, 1));
    }

    @ParameterizedTest
    @EnumSource
    void bookingWithoutPeopleIsNamedWhereOthersNeedTooMuch(Certainty certainty) {
      assertThat(
              loads(
                  certainty, 0, new int[] {0, 1}, exact("10:00", "12:00"), exact("11:00", "13:00")))
          .containsExactly(load("11:00", "12:00", 1, 0, 1), load("12:00", "13:00", 1, 1));
    }

    @ParameterizedTest
    @EnumSource
    void sumsBeyondAnIntAreExact(Certainty certainty) {
      int most = Integer.MAX_VALUE;

      assertThat(
              loads(
                  certainty,
                  most,
                  new int[] {most, most},
                  exact("10:00", "11:00"),
                  exact("10:00", "11:00")))
          .containsExactly(load("10:00", "11:00", 2L * most, 0, 1));
    }

    @Test
    void relayTurnThatMakesTheNeedTooGreatIsToldWithTheTimeWithinWhichItDoes() {
      assertThat(
              loads(
                  Certainty.CERTAIN,
                  2,
                  new int[] {2, 1},
                  exact("10:00", "11:30"),
                  window("10:18", "10:27", "10:20", "10:30")))
          .containsExactly(load("10:18", "10:30", 3, 0, 1));
    }

    @Test
    void relayTurnThatRaisesANeedTooGreatWithoutItIsToldAsWell() {
      assertThat(
              loads(
                  Certainty.CERTAIN,
                  1,
                  new int[] {2, 1},
                  exact("10:00", "11:30"),
                  window("10:18", "10:27", "10:20", "10:30")))
          .containsExactly(load("10:00", "11:30", 2, 0), load("10:18", "10:30", 3, 0, 1));
    }

    @Test
    void relayTurnWithoutPeopleIsNotTold() {
      assertThat(
              loads(
                  Certainty.CERTAIN,
                  1,
                  new int[] {2, 0},
                  exact("10:00", "11:30"),
                  window("10:18", "10:27", "10:20", "10:30")))
          .containsExactly(load("10:00", "11:30", 2, 0));
    }

    @Test
    void possibleLoadsAreTheMinutesAtWhichRealisationsMayNeedTooMuch() {
      SplittableRandom random = new SplittableRandom(515);
      for (int i = 0; i < 4_000; i++) {
        ImmutableList<TimeWindow> bookings = randomBookings(random, 9);
        ImmutableIntArray need = randomNeed(random, bookings.size());
        long capacity = random.nextInt(8);

        assertThat(timetable(bookings, need).loadsAbove(Certainty.POSSIBLE, 0, capacity))
            .as("%s, need %s, capacity %s", bookings, need, capacity)
            .isEqualTo(stretches(bookings, need, capacity, TimetableTest::isEverUnderWay));
      }
    }

    @Test
    void certainLoadsOfWindowsWithACertainExtentAreTheMinutesAtWhichAllRealisationsNeedTooMuch() {
      SplittableRandom random = new SplittableRandom(415);
      for (int i = 0; i < 4_000; i++) {
        ImmutableList<TimeWindow> bookings =
            randomBookings(random, 9).stream()
                .filter(window -> window.certainExtent().isPresent())
                .collect(ImmutableList.toImmutableList());
        ImmutableIntArray need = randomNeed(random, bookings.size());
        long capacity = random.nextInt(8);

        assertThat(timetable(bookings, need).loadsAbove(Certainty.CERTAIN, 0, capacity))
            .as("%s, need %s, capacity %s", bookings, need, capacity)
            .isEqualTo(stretches(bookings, need, capacity, TimetableTest::isAlwaysUnderWay));
      }
    }

    /** Sound: each load certainly meets. Complete: none is told only if no clique needs so much. */
    @Test
    void certainLoadsOfAnyWindowsAreSoundAndComplete() {
      SplittableRandom random = new SplittableRandom(512);
      int withTurn = 0;
      for (int i = 0; i < 4_000; i++) {
        ImmutableList<TimeWindow> bookings = randomBookings(random, 9);
        ImmutableIntArray need = randomNeed(random, bookings.size());
        long capacity = random.nextInt(12);
        ImmutableList<Load> found =
            timetable(bookings, need).loadsAbove(Certainty.CERTAIN, 0, capacity);

        boolean[][] overlap = pairwiseOverlap(bookings, Certainty.CERTAIN);

        for (Load load : found) {
          assertThat(isClique(overlap, members(load.bookings()))).isTrue();
          assertThat(load.need()).isEqualTo(sum(need, members(load.bookings())));
          assertThat(load.need()).isGreaterThan(capacity);
          withTurn +=
              load.bookings().stream().anyMatch(b -> bookings.get(b).certainExtent().isEmpty())
                  ? 1
                  : 0;
        }
        assertThat(found.isEmpty())
            .as("%s, need %s, capacity %s", bookings, need, capacity)
            .isEqualTo(
                subsets(bookings.size(), 1).stream()
                    .filter(set -> isClique(overlap, set))
                    .noneMatch(set -> sum(need, set) > capacity));
        assertThat(found)
            .isSortedAccordingTo(Comparator.comparing(load -> load.when().startInclusive()));
      }
      assertThat(withTurn).as("loads with a reversed window").isGreaterThan(200);
    }

    @ParameterizedTest
    @EnumSource
    void doNotDependOnTheOrderOfBookings(Certainty certainty) {
      SplittableRandom random = new SplittableRandom(616);
      for (int i = 0; i < 1_000; i++) {
        ImmutableList<TimeWindow> bookings = randomBookings(random, 12);
        ImmutableIntArray need = randomNeed(random, bookings.size());
        List<Integer> order = new ArrayList<>(IntStream.range(0, bookings.size()).boxed().toList());
        List<String> before = described(bookings, need, order, certainty);
        Collections.shuffle(order, new Random(i));

        assertThat(described(bookings, need, order, certainty)).isEqualTo(before);
      }
    }

    private static List<String> described(
        List<TimeWindow> bookings,
        ImmutableIntArray need,
        List<Integer> order,
        Certainty certainty) {
      List<TimeWindow> permuted = Lists.transform(order, bookings::get);
      ImmutableIntArray permutedNeed = ImmutableIntArray.copyOf(order.stream().mapToInt(need::get));
      return timetable(permuted, permutedNeed).loadsAbove(certainty, 0, 3).stream()
          .map(load -> load.when() + " " + load.need() + windows(load.bookings(), permuted))
          .sorted()
          .toList();
    }

    /** What is not told must not be collected, or this takes hours. */
    @ParameterizedTest
    @EnumSource
    @Timeout(value = 30, threadMode = ThreadMode.SEPARATE_THREAD)
    void manyBookingsAtOnceWithinTheCapacityCostNoMoreThanSorting(Certainty certainty) {
      int many = 100_000;
      List<TimeWindow> nested =
          IntStream.rangeClosed(1, many)
              .mapToObj(i -> TimeWindow.exactly(new TimeSlot(minute(-i), minute(i))))
              .toList();

      assertThat(Timetable.of(nested).loadsAbove(certainty, 0, many)).isEmpty();
    }
  }

  private static ImmutableList<ConflictSet> conflicts(Certainty certainty, TimeWindow... bookings) {
    return Timetable.of(List.of(bookings)).conflictSets(certainty, 0);
  }

  private static ConflictSet set(String start, String end, int... bookings) {
    return new ConflictSet(ImmutableIntArray.copyOf(bookings), slot(start, end));
  }

  private static ImmutableList<Load> loads(
      Certainty certainty, long capacity, int[] need, TimeWindow... bookings) {
    return timetable(List.of(bookings), ImmutableIntArray.copyOf(need))
        .loadsAbove(certainty, 0, capacity);
  }

  private static Timetable timetable(List<TimeWindow> bookings, ImmutableIntArray need) {
    Timetable.Builder builder = Timetable.builder();
    for (int i = 0; i < bookings.size(); i++) {
      builder.book(0, bookings.get(i), need.get(i));
    }
    return builder.build();
  }

  private static Load load(String start, String end, long need, int... bookings) {
    return new Load(slot(start, end), need, ImmutableIntArray.copyOf(bookings));
  }

  private static ImmutableList<TimeWindow> randomBookings(SplittableRandom random, int atMost) {
    int count = random.nextInt(atMost + 1);
    List<TimeWindow> bookings = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      boolean twin = i > 0 && random.nextInt(6) == 0;
      bookings.add(twin ? bookings.get(random.nextInt(i)) : Realisations.randomWindow(random));
    }
    return ImmutableList.copyOf(bookings);
  }

  private static ImmutableIntArray randomNeed(SplittableRandom random, int count) {
    return ImmutableIntArray.copyOf(IntStream.range(0, count).map(i -> random.nextInt(4)));
  }

  private static List<BitSet> maximalCliques(List<TimeWindow> bookings, Certainty certainty) {
    boolean[][] overlap = pairwiseOverlap(bookings, certainty);
    return maximal(
        subsets(bookings.size(), 2).stream().filter(set -> isClique(overlap, set)).toList());
  }

  private static boolean[][] pairwiseOverlap(List<TimeWindow> bookings, Certainty certainty) {
    boolean[][] overlap = new boolean[bookings.size()][bookings.size()];
    for (int i = 0; i < bookings.size(); i++) {
      for (int j = 0; j < i; j++) {
        Meeting pair = Meeting.of(List.of(bookings.get(i), bookings.get(j)));
        overlap[i][j] = certainty == Certainty.CERTAIN ? pair.always : pair.sometimes;
        overlap[j][i] = overlap[i][j];
      }
    }
    return overlap;
  }

  private static boolean isClique(boolean[][] overlap, BitSet set) {
    return set.stream().allMatch(i -> set.stream().allMatch(j -> i == j || overlap[i][j]));
  }

  private static List<BitSet> subsets(int size, int atLeast) {
    return IntStream.range(0, 1 << size)
        .filter(bits -> Integer.bitCount(bits) >= atLeast)
        .mapToObj(bits -> BitSet.valueOf(new long[] {bits}))
        .toList();
  }

  private static List<BitSet> maximal(List<BitSet> sets) {
    return sets.stream()
        .filter(set -> sets.stream().noneMatch(other -> isStrictlyWithin(set, other)))
        .toList();
  }

  private static boolean isStrictlyWithin(BitSet set, BitSet other) {
    BitSet rest = (BitSet) set.clone();
    rest.andNot(other);
    return rest.isEmpty() && !set.equals(other);
  }

  private static long sum(ImmutableIntArray need, BitSet set) {
    return set.stream().mapToLong(need::get).sum();
  }

  private static BitSet members(ConflictSet set) {
    return members(set.bookings());
  }

  /** The indices, after a look whether they ascend. */
  private static BitSet members(ImmutableIntArray bookings) {
    assertThat(bookings.asList()).isSorted().doesNotHaveDuplicates();
    BitSet members = new BitSet();
    bookings.forEach(members::set);
    return members;
  }

  private static List<String> windows(ImmutableIntArray bookings, List<TimeWindow> all) {
    return bookings.stream().mapToObj(i -> all.get(i).toString()).sorted().toList();
  }

  /** The loads at each minute near midnight, equal neighbours joined. */
  private static ImmutableList<Load> stretches(
      List<TimeWindow> bookings,
      ImmutableIntArray need,
      long capacity,
      BiPredicate<TimeWindow, Integer> isUnderWay) {
    ImmutableList.Builder<Load> loads = ImmutableList.builder();
    BitSet before = new BitSet();
    int since = -30;
    for (int minute = -30; minute <= 30; minute++) {
      BitSet now = new BitSet();
      for (int i = 0; i < bookings.size(); i++) {
        now.set(i, isUnderWay.test(bookings.get(i), minute));
      }
      if (!now.equals(before)) {
        if (!before.isEmpty() && sum(need, before) > capacity) {
          loads.add(
              new Load(
                  new TimeSlot(minute(since), minute(minute)),
                  sum(need, before),
                  ImmutableIntArray.copyOf(before.stream())));
        }
        before = now;
        since = minute;
      }
    }
    return loads.build();
  }

  private static boolean isEverUnderWay(TimeWindow window, int minute) {
    return Realisations.of(window).stream().anyMatch(s -> s[0] <= minute && minute < s[1]);
  }

  private static boolean isAlwaysUnderWay(TimeWindow window, int minute) {
    return Realisations.of(window).stream().allMatch(s -> s[0] <= minute && minute < s[1]);
  }

  /** How some windows meet, found by looking at every joint realisation. */
  private static final class Meeting {
    private boolean always = true;
    private boolean sometimes;
    private int firstStart = Integer.MAX_VALUE;
    private int lastStart = Integer.MIN_VALUE;
    private int firstEnd = Integer.MAX_VALUE;
    private int lastEnd = Integer.MIN_VALUE;

    static Meeting of(List<TimeWindow> windows) {
      Meeting meeting = new Meeting();
      meeting.add(
          windows.stream().map(Realisations::of).toList(), Integer.MIN_VALUE, Integer.MAX_VALUE);
      return meeting;
    }

    private void add(List<ImmutableList<int[]>> rest, int start, int end) {
      if (!rest.isEmpty()) {
        for (int[] slot : rest.get(0)) {
          add(rest.subList(1, rest.size()), Math.max(start, slot[0]), Math.min(end, slot[1]));
        }
        return;
      }
      boolean meet = start < end;
      always &= meet;
      sometimes |= meet;
      if (meet) {
        firstStart = Math.min(firstStart, start);
        lastStart = Math.max(lastStart, start);
        firstEnd = Math.min(firstEnd, end);
        lastEnd = Math.max(lastEnd, end);
      }
    }

    /** The time shared in all realisations. */
    TimeSlot shared() {
      return new TimeSlot(minute(lastStart), minute(firstEnd));
    }

    /** From the first to the last instant shared in any realisation. */
    TimeSlot within() {
      return new TimeSlot(minute(firstStart), minute(lastEnd));
    }
  }
}
