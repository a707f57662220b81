package io.github.publicityday;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/**
 * Many bookings of one resource: held against counting each with each, and against quadratic work.
 */
class TimetableCrowdTest {
  private static final long DAY = LocalDateTime.of(2012, 1, 10, 0, 0).toEpochSecond(ZoneOffset.UTC);

  private record Slot(long start, long end, int people) {
    boolean meets(Slot other) {
      return start < other.end && other.start < end;
    }

    boolean holds(long second) {
      return start <= second && second < end;
    }
  }

  /** Spread out, clumped at a few starts, within one minute, or all at one instant. */
  private static List<Slot> slots(SplittableRandom random, int size, int shape) {
    long range =
        switch (shape) {
          case 0 -> 400L * 86_400;
          case 1 -> 4L * 3600;
          case 2 -> 60;
          default -> 1;
        };
    List<Slot> slots = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      long start = DAY + random.nextLong(range);
      if (shape == 1) {
        start -= start % 1800;
      }
      slots.add(new Slot(start, start + 1 + random.nextLong(7200), random.nextInt(4)));
    }
    return slots;
  }

  private static Timetable timetable(List<Slot> slots) {
    Timetable.Builder builder = Timetable.builder();
    for (Slot slot : slots) {
      builder.book(3, slot.start(), slot.end(), slot.people());
    }
    return builder.build();
  }

  @Test
  void agreesWithCountingEachWithEach() {
    SplittableRandom random = new SplittableRandom(119);
    for (int i = 0; i < 400; i++) {
      List<Slot> slots = slots(random, 2 + random.nextInt(i % 8 == 0 ? 300 : 60), i % 4);
      Timetable timetable = timetable(slots);
      Set<List<Integer>> pairs = new HashSet<>();
      long peak = 0;
      for (int a = 0; a < slots.size(); a++) {
        long people = 0;
        for (int b = 0; b < slots.size(); b++) {
          if (a < b && slots.get(a).meets(slots.get(b))) {
            pairs.add(List.of(a, b));
          }
          people += slots.get(b).holds(slots.get(a).start()) ? slots.get(b).people() : 0;
        }
        peak = Math.max(peak, people);
      }
      Set<List<Integer>> found = new HashSet<>();
      timetable.forEachOverlap(
          Certainty.CERTAIN,
          (resource, one, other) -> {
            assertThat(resource).isEqualTo(3);
            assertThat(found.add(List.of(one, other))).isTrue();
          });
      assertThat(found).isEqualTo(pairs);
      assertThat(timetable.peak(Certainty.CERTAIN, 3)).isEqualTo(peak);
      assertThat(timetable.coverage(Certainty.POSSIBLE, 3).peak()).isEqualTo(peak);
      assertThat(sets(timetable)).isEqualTo(maximal(slots));
    }
  }

  private static Set<List<Integer>> sets(Timetable timetable) {
    Set<List<Integer>> sets = new HashSet<>();
    for (ConflictCursor set = timetable.conflicts(Certainty.CERTAIN); set.next(); ) {
      assertThat(sets.add(set.lowest(set.size()).asList())).isTrue();
      assertThat(set.lowest(3).asList())
          .isEqualTo(set.lowest(set.size()).asList().subList(0, Math.min(3, set.size())));
    }
    return sets;
  }

  /** What is under way at some start, unless something else has it all and more. */
  private static Set<List<Integer>> maximal(List<Slot> slots) {
    Set<List<Integer>> candidates = new HashSet<>();
    for (Slot at : slots) {
      List<Integer> underWay = new ArrayList<>();
      for (int b = 0; b < slots.size(); b++) {
        if (slots.get(b).holds(at.start())) {
          underWay.add(b);
        }
      }
      if (underWay.size() > 1) {
        candidates.add(underWay);
      }
    }
    Set<List<Integer>> maximal = new HashSet<>();
    for (List<Integer> one : candidates) {
      Set<Integer> members = new HashSet<>(one);
      boolean within =
          candidates.stream()
              .anyMatch(other -> other.size() > one.size() && containsAll(other, members));
      if (!within) {
        maximal.add(one);
      }
    }
    return maximal;
  }

  private static boolean containsAll(List<Integer> ascending, Set<Integer> members) {
    return ascending.stream().filter(members::contains).count() == members.size();
  }

  @Test
  void aHundredThousandAtOneInstantAreOneSet() {
    int size = 100_000;
    Timetable.Builder builder = Timetable.builder(size);
    for (int i = 0; i < size; i++) {
      builder.book(0, DAY, DAY + 60, 2);
    }
    Timetable timetable = builder.build();
    ConflictCursor set = timetable.conflicts(Certainty.CERTAIN);
    assertThat(set.next()).isTrue();
    assertThat(set.size()).isEqualTo(size);
    assertThat(set.people()).isEqualTo(2L * size);
    assertThat(set.lowest(3).asList()).containsExactly(0, 1, 2);
    assertThat(set.next()).isFalse();
    assertThat(timetable.peak(Certainty.POSSIBLE, 0)).isEqualTo(2L * size);
    assertThat(timetable.coverage(Certainty.CERTAIN, 0).stretches()).hasSize(1);
  }

  /** A hundred thousand members for each of a hundred thousand sets would never end. */
  @Test
  void setsWhoseMembersAddUpToTheSquareAreCountedWithoutReadingThem() {
    int half = 100_000;
    Timetable.Builder builder = Timetable.builder(2 * half);
    for (int i = 0; i < half; i++) {
      builder.book(0, DAY, DAY + half, 1);
    }
    for (int i = 0; i < half; i++) {
      builder.book(0, DAY + i, DAY + i + 1, 1);
    }
    int sets = 0;
    for (ConflictCursor set = builder.build().conflicts(Certainty.CERTAIN); set.next(); sets++) {
      assertThat(set.size()).isEqualTo(half + 1);
    }
    assertThat(sets).isEqualTo(half);
  }
}
