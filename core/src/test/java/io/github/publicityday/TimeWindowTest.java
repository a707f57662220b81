package io.github.publicityday;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static io.github.publicityday.Times.at;
import static io.github.publicityday.Times.exact;
import static io.github.publicityday.Times.minute;
import static io.github.publicityday.Times.slot;
import static io.github.publicityday.Times.window;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.fail;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multiset;
import io.github.publicityday.TimeWindow.OpenSide;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TimeWindowTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "10:05 | 10:00 | 11:00 | 11:00 | latest start 2012-01-10T10:00 is before earliest start"
            + " 2012-01-10T10:05",
        "10:00 | 10:00 | 11:05 | 11:00 | latest end 2012-01-10T11:00 is before earliest end"
            + " 2012-01-10T11:05",
        "10:00 | 10:30 | 10:00 | 11:00 | earliest end 2012-01-10T10:00 is not after earliest start"
            + " 2012-01-10T10:00",
        "10:00 | 11:00 | 10:30 | 11:00 | latest end 2012-01-10T11:00 is not after latest start"
            + " 2012-01-10T11:00",
      })
  void contradictingBoundsAreRefusedWithBothOperands(
      String earliestStart,
      String latestStart,
      String earliestEnd,
      String latestEnd,
      String message) {
    assertThatThrownBy(() -> window(earliestStart, latestStart, earliestEnd, latestEnd))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(message);
  }

  @ParameterizedTest
  @CsvSource({"1,0,0,0", "0,1,0,0", "0,0,1,0", "0,0,0,1"})
  void fractionsOfASecondAreRefusedAtEveryBound(int first, int second, int third, int fourth) {
    assertThatThrownBy(
            () ->
                TimeWindow.of(
                    at("10:00").plusNanos(first),
                    at("10:10").plusNanos(second),
                    at("11:00").plusNanos(third),
                    at("11:10").plusNanos(fourth)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageMatching("2012-01-10T1[01]:[01]0:00.000000001 is finer than a second");
  }

  @Test
  void boundsThatMeetAreAccepted() {
    assertThat(window("10:00", "10:30", "10:30", "11:00").certainExtent()).isEmpty();
  }

  @Test
  void exactlyASlotHasNoOtherRealisation() {
    TimeWindow event = exact("10:00", "11:30");

    assertThat(event.isExact()).isTrue();
    assertThat(event.possibleExtent()).isEqualTo(slot("10:00", "11:30"));
    assertThat(event.certainExtent()).contains(slot("10:00", "11:30"));
    assertThat(event.open()).isEqualTo(OpenSide.NONE);
  }

  @ParameterizedTest
  @CsvSource({
    "10:00, 10:00, 11:30, 11:30, true",
    "10:00, 10:30, 11:30, 11:30, false",
    "10:00, 10:00, 11:00, 11:30, false",
    "10:00, 10:30, 11:00, 11:30, false",
  })
  void isExactIfNeitherSideHasAChoice(
      String earliestStart,
      String latestStart,
      String earliestEnd,
      String latestEnd,
      boolean exact) {
    assertThat(window(earliestStart, latestStart, earliestEnd, latestEnd).isExact())
        .isEqualTo(exact);
  }

  @ParameterizedTest
  @CsvSource({"10:00,11:30", "10:00,10:02", "23:30,24:30", "0:00,24:00"})
  void withinASlotLiesAnyRealisationOfAMinute(String start, String end) {
    TimeWindow somewhere = TimeWindow.within(slot(start, end));

    assertThat(somewhere)
        .isEqualTo(
            TimeWindow.of(at(start), at(end).minusMinutes(1), at(start).plusMinutes(1), at(end)));
    assertThat(somewhere.isExact()).isFalse();
    assertThat(somewhere.possibleExtent()).isEqualTo(slot(start, end));
    assertThat(somewhere.certainExtent()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"60", "59", "1"})
  void withinAMinuteOrLessLiesOnlyTheWholeSlot(int seconds) {
    TimeSlot brief = TimeSlot.of(at("10:00"), at("10:00").plusSeconds(seconds));

    assertThat(TimeWindow.within(brief)).isEqualTo(TimeWindow.exactly(brief));
  }

  @Test
  void reversedWindowHasNoCertainExtentAndStillCertainlyOverlapsTheEventAroundIt() {
    TimeWindow turn = window("10:18", "10:27", "10:20", "10:30");

    assertThat(turn.certainExtent()).isEmpty();
    assertThat(turn.certainlyOverlaps(exact("10:00", "11:30"))).isTrue();
    assertThat(exact("10:00", "11:30").certainlyOverlaps(turn)).isTrue();
  }

  @Test
  void reversedWindowsNeverCertainlyOverlapEachOther() {
    TimeWindow turn = window("10:18", "10:27", "10:20", "10:30");

    assertThat(turn.certainlyOverlaps(turn)).isFalse();
    assertThat(turn.possiblyOverlaps(turn)).isTrue();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    // name,           starts between, ends between,  possibly, certainly
    "touching,         10:00, 10:00,   10:30, 10:30,  false,    false",
    "touchingAtMost,   10:00, 10:10,   10:20, 10:30,  false,    false",
    "mayEndAtItsStart, 10:00, 10:29,   10:30, 11:00,  true,     false",
    "endsJustAfter,    10:00, 10:29,   10:31, 11:00,  true,     true",
    "mayStartAtItsEnd, 10:40, 11:00,   10:50, 11:10,  true,     false",
    "startsJustBefore, 10:40, 10:59,   10:50, 11:10,  true,     true",
    "sameStart,        10:30, 10:30,   10:31, 10:31,  true,     true",
    "equal,            10:30, 10:30,   11:00, 11:00,  true,     true",
    "nested,           10:35, 10:35,   10:45, 10:45,  true,     true",
    "reversedNested,   10:30, 10:55,   10:33, 11:00,  true,     true",
    "enclosing,        09:00, 10:00,   11:30, 12:00,  true,     true",
  })
  void overlapWithAnEventFromHalfPastTenToEleven(
      String name,
      String earliestStart,
      String latestStart,
      String earliestEnd,
      String latestEnd,
      boolean possible,
      boolean certain) {
    TimeWindow event = exact("10:30", "11:00");
    TimeWindow other = window(earliestStart, latestStart, earliestEnd, latestEnd);

    assertThat(other.possiblyOverlaps(event)).as("possibly").isEqualTo(possible);
    assertThat(event.possiblyOverlaps(other)).as("possibly").isEqualTo(possible);
    assertThat(other.certainlyOverlaps(event)).as("certainly").isEqualTo(certain);
    assertThat(event.certainlyOverlaps(other)).as("certainly").isEqualTo(certain);
  }

  /** Half of a hundred thousand pairs: small windows, all their realisations one by one. */
  @Test
  void randomPairsOverlapAsAllTheirRealisationsDo() {
    SplittableRandom random = new SplittableRandom(110);
    Tally tally = new Tally();
    for (int i = 0; i < 50_000; i++) {
      TimeWindow one = Realisations.randomWindow(random);
      TimeWindow other = Realisations.randomWindow(random);
      boolean some = false;
      boolean all = true;
      for (int[] a : Realisations.of(one)) {
        for (int[] b : Realisations.of(other)) {
          boolean shareAMinute = Math.max(a[0], b[0]) < Math.min(a[1], b[1]);
          some |= shareAMinute;
          all &= shareAMinute;
        }
      }
      assertOverlap(one, other, some, all);
      assertThat(Realisations.together(one).possiblyOverlaps(Realisations.together(other)))
          .isEqualTo(some);
      assertThat(Realisations.together(one).certainlyOverlaps(Realisations.together(other)))
          .isEqualTo(all);
      tally.count(one, other, some, all);
    }
    tally.assertAtLeastOfEach(100);
  }

  /** The other half: windows that a plan's calendar makes of all sorts of stated times. */
  @Test
  void placedTimesOverlapAsAllTheirRealisationsDo() {
    SplittableRandom random = new SplittableRandom(122);
    ImmutableListMultimap<String, TimeWindow> placed = PlacedWindows.of(random);
    ImmutableList<TimeWindow> windows = ImmutableList.copyOf(placed.values());
    ImmutableList<Realisations.Together> realised =
        windows.stream().map(Realisations::together).collect(toImmutableList());
    Tally tally = new Tally();
    for (int i = 0; i < 50_000; i++) {
      int a = random.nextInt(windows.size());
      int b = random.nextInt(windows.size());
      boolean some = realised.get(a).possiblyOverlaps(realised.get(b));
      boolean all = realised.get(a).certainlyOverlaps(realised.get(b));
      assertOverlap(windows.get(a), windows.get(b), some, all);
      tally.count(windows.get(a), windows.get(b), some, all);
    }
    tally.assertAtLeastOfEach(20);
    assertThat(placed.keySet()).as("sorts of times").hasSizeGreaterThanOrEqualTo(21);
  }

  private static void assertOverlap(
      TimeWindow one, TimeWindow other, boolean possible, boolean certain) {
    if (one.possiblyOverlaps(other) != possible
        || other.possiblyOverlaps(one) != possible
        || one.certainlyOverlaps(other) != certain
        || other.certainlyOverlaps(one) != certain) {
      fail("%s and %s: possible %s, certain %s", one, other, possible, certain);
    }
  }

  /** How many pairs there were of each sort. */
  private static final class Tally {
    private final Multiset<String> pairs = HashMultiset.create();

    void count(TimeWindow one, TimeWindow other, boolean some, boolean all) {
      TimeSlot a = one.possibleExtent();
      TimeSlot b = other.possibleExtent();
      add("apart", !some);
      add("possibly overlapping", some && !all);
      add("certainly overlapping", all);
      add("touching", a.abuts(b));
      add("equal", one.equals(other));
      add("nested", a.encloses(b) && !a.equals(b));
      add("reversed", one.certainExtent().isEmpty());
      add("both reversed", one.certainExtent().isEmpty() && other.certainExtent().isEmpty());
      add(
          "across midnight",
          a.startInclusive()
              .toLocalDate()
              .isBefore(a.endExclusive().minusMinutes(1).toLocalDate()));
    }

    private void add(String sort, boolean so) {
      pairs.add(sort, so ? 1 : 0);
    }

    void assertAtLeastOfEach(int count) {
      assertThat(pairs.elementSet()).hasSize(9);
      assertThat(pairs.entrySet())
          .allSatisfy(entry -> assertThat(entry.getCount()).isGreaterThanOrEqualTo(count));
    }
  }

  @Test
  void extentsOfRandomWindowsAreTheUnionAndTheIntersectionOfTheirRealisations() {
    SplittableRandom random = new SplittableRandom(119);
    for (int i = 0; i < 5_000; i++) {
      TimeWindow window = Realisations.randomWindow(random);
      int first = Integer.MAX_VALUE;
      int last = Integer.MIN_VALUE;
      int latestStart = Integer.MIN_VALUE;
      int earliestEnd = Integer.MAX_VALUE;
      for (int[] slot : Realisations.of(window)) {
        first = Math.min(first, slot[0]);
        last = Math.max(last, slot[1]);
        latestStart = Math.max(latestStart, slot[0]);
        earliestEnd = Math.min(earliestEnd, slot[1]);
      }
      assertThat(window.possibleExtent()).isEqualTo(new TimeSlot(minute(first), minute(last)));
      if (latestStart < earliestEnd) {
        assertThat(window.certainExtent())
            .contains(new TimeSlot(minute(latestStart), minute(earliestEnd)));
      } else {
        assertThat(window.certainExtent()).isEmpty();
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void remembersWhichSideTheTextLeftOpen(OpenSide side) {
    TimeWindow stated = window("10:00", "10:30", "11:00", "11:30");
    TimeWindow open = stated.leavingOpen(side);

    assertThat(open.open()).isEqualTo(side);
    assertThat(open.leavingOpen(OpenSide.NONE)).isEqualTo(stated);
  }

  @Test
  void printsASideThatIsNotExactAsARange() {
    assertThat(exact("10:00", "11:30")).hasToString("2012-01-10T10:00/2012-01-10T11:30");
    assertThat(window("10:00", "10:00", "10:30", "11:00"))
        .hasToString("2012-01-10T10:00/2012-01-10T10:30..2012-01-10T11:00");
    assertThat(window("10:00", "10:15", "10:30", "10:30"))
        .hasToString("2012-01-10T10:00..2012-01-10T10:15/2012-01-10T10:30");
  }
}
