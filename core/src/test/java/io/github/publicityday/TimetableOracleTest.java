package io.github.publicityday;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import io.github.publicityday.BookingGrid.Booking;
import io.github.publicityday.BookingGrid.Pair;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every answer of a timetable, held against what brute force finds on a small grid. */
class TimetableOracleTest {
  private static final int TIMETABLES = 10_000;
  private static final int MINUTE = 60;

  /** Too far apart for ticks that are seconds. */
  private static final long CENTURY = 36_525L * 24 * 60 * MINUTE;

  @ParameterizedTest
  @ValueSource(longs = {MINUTE, CENTURY})
  void everyAnswerIsThatOfBruteForce(long secondsPerTick) {
    SplittableRandom random = new SplittableRandom(119 + secondsPerTick);
    Seen seen = new Seen();
    for (int i = 0; i < TIMETABLES; i++) {
      BookingGrid grid = BookingGrid.random(random, 8, secondsPerTick);
      Timetable timetable = grid.timetable();

      assertThat(timetable.size()).isEqualTo(grid.bookings().size());
      assertThat(timetable.resources()).isEqualTo(grid.resources());
      for (Certainty certainty : Certainty.values()) {
        List<Pair> pairs = new ArrayList<>();
        List<ConflictSet> sets = new ArrayList<>();
        List<String> peaks = new ArrayList<>();
        // One more than is booked.
        for (int resource = 0; resource <= grid.resources(); resource++) {
          pairs.addAll(grid.pairs(certainty, resource));
          sets.addAll(grid.conflictSets(certainty, resource));
          if (!grid.of(resource).isEmpty()) {
            peaks.add(resource + " needs " + grid.peak(certainty, resource));
          }
          ofOneResource(grid, timetable, certainty, resource, random, seen);
        }
        ofAllResources(grid, timetable, certainty, pairs, sets, peaks);
        seen.pairs += pairs.size();
      }
      for (int resource = 0; resource <= grid.resources(); resource++) {
        assertThat(timetable.bookingsByStart(resource).asList())
            .as("%s", grid)
            .isEqualTo(grid.inOrder(resource, Booking::firstStart));
        assertThat(timetable.bookingsByEnd(resource).asList())
            .as("%s", grid)
            .isEqualTo(grid.inOrder(resource, Booking::lastEnd));
      }
      nearestFree(grid, timetable, random, seen);
    }
    assertThat(seen.pairs).isGreaterThan(TIMETABLES);
    assertThat(seen.certainLoads).isGreaterThan(TIMETABLES / 2);
    assertThat(seen.peaksAboveCoverage).as("due to reversed windows").isGreaterThan(200);
    assertThat(seen.found).isGreaterThan(TIMETABLES / 2);
    assertThat(seen.notFound).isGreaterThan(TIMETABLES / 20);
  }

  private static void ofAllResources(
      BookingGrid grid,
      Timetable timetable,
      Certainty certainty,
      List<Pair> pairs,
      List<ConflictSet> sets,
      List<String> peaks) {
    List<Pair> foundPairs = new ArrayList<>();
    timetable.forEachOverlap(certainty, (r, a, b) -> foundPairs.add(new Pair(r, a, b)));
    assertThat(foundPairs).as("%s", grid).containsExactlyInAnyOrderElementsOf(pairs);
    assertThat(foundPairs).extracting(Pair::resource).isSorted();

    List<ConflictSet> foundSets = new ArrayList<>();
    ConflictCursor cursor = timetable.conflicts(certainty);
    while (cursor.next()) {
      ConflictSet set = cursor.toSet();
      foundSets.add(set);
      assertThat(set.bookings().stream().map(b -> grid.bookings().get(b).resource()))
          .containsOnly(cursor.resource());
    }
    assertThat(foundSets).as("%s", grid).isEqualTo(sets);

    List<String> foundPeaks = new ArrayList<>();
    timetable.forEachPeak(certainty, (r, people) -> foundPeaks.add(r + " needs " + people));
    assertThat(foundPeaks).as("%s", grid).isEqualTo(peaks);
  }

  private static void ofOneResource(
      BookingGrid grid,
      Timetable timetable,
      Certainty certainty,
      int resource,
      SplittableRandom random,
      Seen seen) {
    long capacity = random.nextInt(6);
    Coverage coverage = timetable.coverage(certainty, resource);
    long peak = timetable.peak(certainty, resource);
    ImmutableList<Load> loads = timetable.loadsAbove(certainty, resource, capacity);
    int from = random.nextInt(-10, 5);
    int until = random.nextInt(from + 1, 12);

    assertThat(timetable.conflictSets(certainty, resource))
        .as("%s", grid)
        .isEqualTo(grid.conflictSets(certainty, resource));
    assertThat(coverage.stretches()).as("%s", grid).isEqualTo(grid.stretches(certainty, resource));
    assertThat(coverage.peak()).isEqualTo(grid.coveragePeak(certainty, resource));
    assertThat(coverage.above(capacity))
        .as("%s above %s", grid, capacity)
        .isEqualTo(grid.above(certainty, resource, capacity));
    assertThat(peak).as("%s", grid).isEqualTo(grid.peak(certainty, resource));
    assertThat(loads)
        .as("%s above %s", grid, capacity)
        .isEqualTo(grid.loadsAbove(certainty, resource, capacity));
    assertThat(loads.stream().mapToLong(Load::need).max().orElse(0))
        .as("%s above %s", grid, capacity)
        .isEqualTo(peak > capacity ? peak : 0);
    assertThat(timetable.gaps(certainty, resource, grid.slot(from, until)))
        .as("%s from %s until %s", grid, from, until)
        .isEqualTo(grid.gaps(certainty, resource, from, until));
    seen.certainLoads += certainty == Certainty.CERTAIN ? loads.size() : 0;
    seen.peaksAboveCoverage += peak > coverage.peak() ? 1 : 0;
  }

  private static void nearestFree(
      BookingGrid grid, Timetable timetable, SplittableRandom random, Seen seen) {
    ImmutableIntArray resources =
        random.nextBoolean() ? ImmutableIntArray.of(1, 3) : ImmutableIntArray.of(5);
    int from = random.nextInt(-10, 5);
    int until = random.nextInt(from + 1, 12);
    int length = random.nextInt(1, 5);
    int near = random.nextInt(-12, 12);
    Optional<TimeSlot> free =
        timetable.nearestFree(
            resources,
            Duration.ofSeconds(length * grid.secondsPerTick()),
            grid.slot(from, until),
            grid.time(near));

    assertThat(free)
        .as("%s from %s until %s, %s near %s", grid, from, until, length, near)
        .isEqualTo(grid.nearestFree(resources, length, from, until, near));
    if (free.isPresent()) {
      seen.found++;
    } else {
      seen.notFound++;
    }
  }

  /** How often what is worth a look came up. */
  private static final class Seen {
    private int pairs;
    private int certainLoads;
    private int peaksAboveCoverage;
    private int found;
    private int notFound;
  }
}
