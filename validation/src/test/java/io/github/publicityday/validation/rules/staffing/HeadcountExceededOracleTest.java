package io.github.publicityday.validation.rules.staffing;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.MoreCollectors;
import io.github.publicityday.Certainty;
import io.github.publicityday.TimeSlot;
import io.github.publicityday.validation.PlanValidator;
import io.github.publicityday.validation.Plans;
import io.github.publicityday.validation.Programme;
import io.github.publicityday.validation.Programme.Box;
import io.github.publicityday.validation.Programme.Shape;
import io.github.publicityday.validation.Programme.Times;
import io.github.publicityday.validation.rules.staffing.HeadcountExceeded.Facts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The rule against counting people minute by minute. Where activities nest, those at the parts are
 * at the whole: it needs the greater of what it asks itself and what its parts need together.
 */
class HeadcountExceededOracleTest {
  private static final int PLANS = 4_000;
  private static final PlanValidator VALIDATOR = PlanValidator.create();

  private static Optional<Facts> foundIn(Programme programme, int headcount) {
    return VALIDATOR
        .validate(programme.toPlan(Plans.unit("u0").headcount(headcount)))
        .findings()
        .stream()
        .filter(finding -> finding.rule().equals("headcount-exceeded"))
        .map(finding -> (Facts) finding.evidence())
        .collect(MoreCollectors.toOptional());
  }

  private static int need(Programme programme, Predicate<Box> underWay) {
    return programme.boxes().stream()
        .filter(box -> box.around().isEmpty())
        .mapToInt(box -> need(programme, box, underWay))
        .sum();
  }

  private static int need(Programme programme, Box box, Predicate<Box> underWay) {
    int own = underWay.test(box) ? box.people().getOrDefault("u0", 0) : 0;
    int parts =
        programme.boxes().stream()
            .filter(part -> part.around().equals(Optional.of(box)))
            .mapToInt(part -> need(programme, part, underWay))
            .sum();
    return Math.max(own, parts);
  }

  private static int[] needByMinute(Programme programme) {
    return IntStream.range(0, Programme.MINUTES + 1)
        .map(minute -> need(programme, box -> box.mayBeUnderWayAt(minute)))
        .toArray();
  }

  /** The stretches of minutes at which {@code tooMany}, cut where the need changes. */
  private static List<TimeSlot> stretches(int[] need, IntPredicate tooMany) {
    List<TimeSlot> stretches = new ArrayList<>();
    int start = 0;
    for (int minute = 1; minute <= need.length; minute++) {
      if (minute == need.length || need[minute] != need[start]) {
        if (tooMany.test(need[start])) {
          stretches.add(Programme.slot(start, minute));
        }
        start = minute;
      }
    }
    return stretches;
  }

  @ParameterizedTest
  @EnumSource(Shape.class)
  void exactTimesAgreeWithCountingByTheMinute(Shape shape) {
    SplittableRandom random = new SplittableRandom(626);
    for (int i = 0; i < PLANS; i++) {
      Programme programme = Programme.random(random, 9, Times.EXACT, shape);
      int headcount = random.nextInt(8);
      int[] need = needByMinute(programme);
      List<TimeSlot> stretches = stretches(need, people -> people > headcount);
      int greatest = IntStream.of(need).max().orElseThrow();
      Optional<Facts> expected =
          stretches.isEmpty()
              ? Optional.empty()
              : Optional.of(
                  new Facts(
                      "u0",
                      headcount,
                      greatest,
                      greatest - headcount,
                      Plans.slots(stretches.toArray(TimeSlot[]::new)),
                      true));
      assertThat(foundIn(programme, headcount))
          .as("headcount %s of %s", headcount, programme.boxes())
          .isEqualTo(expected);
    }
  }

  @ParameterizedTest
  @EnumSource(Shape.class)
  void whatIsPossibleAgreesWithCountingByTheMinute(Shape shape) {
    SplittableRandom random = new SplittableRandom(415);
    int possible = 0;
    for (int i = 0; i < PLANS; i++) {
      Programme programme = Programme.random(random, 7, Times.VAGUE, shape);
      int headcount = random.nextInt(16);
      int[] need = needByMinute(programme);
      Optional<Facts> found = foundIn(programme, headcount);
      assertThat(found.isPresent())
          .as("headcount %s of %s", headcount, programme.boxes())
          .isEqualTo(IntStream.of(need).anyMatch(people -> people > headcount));
      if (found.isPresent() && !found.get().certain()) {
        possible++;
        assertThat(found.get().need()).isEqualTo(IntStream.of(need).max().orElseThrow());
        assertThat(found.get().when())
            .as("headcount %s of %s", headcount, programme.boxes())
            .containsExactlyElementsOf(stretches(need, people -> people > headcount));
      }
    }
    assertThat(possible).isGreaterThan(PLANS / 50);
  }

  @Test
  void whatIsCertainIsTheHeaviestSetThatCertainlyMeets() {
    SplittableRandom random = new SplittableRandom(512);
    for (int i = 0; i < PLANS; i++) {
      Programme programme = Programme.random(random, 8, Times.VAGUE, Shape.FLAT);
      int headcount = random.nextInt(8);
      List<Box> boxes = programme.attendedBy("u0");
      int alone = boxes.stream().mapToInt(HeadcountExceededOracleTest::people).max().orElse(0);
      int together =
          Programme.maximalSets(boxes, Certainty.CERTAIN).stream()
              .mapToInt(HeadcountExceededOracleTest::people)
              .max()
              .orElse(0);
      int heaviest = Math.max(alone, together);
      Optional<Facts> certain = foundIn(programme, headcount).filter(Facts::certain);
      assertThat(certain.map(Facts::need))
          .as("headcount %s of %s", headcount, programme.boxes())
          .isEqualTo(heaviest > headcount ? Optional.of((long) heaviest) : Optional.empty());
    }
  }

  private static int people(Box box) {
    return box.people().getOrDefault("u0", 0);
  }

  private static int people(ImmutableSet<Box> set) {
    return set.stream().mapToInt(HeadcountExceededOracleTest::people).sum();
  }

  @Test
  void whatIsCertainIsNeededHoweverTheVagueTimesTurnOut() {
    SplittableRandom random = new SplittableRandom(315);
    int certain = 0;
    for (int i = 0; i < PLANS / 4; i++) {
      Programme programme = Programme.random(random, 4, Times.VAGUE, Shape.NESTED);
      int headcount = random.nextInt(5);
      Optional<Facts> found = foundIn(programme, headcount).filter(Facts::certain);
      if (found.isPresent()) {
        certain++;
        assertThat(leastPeak(programme))
            .as("headcount %s of %s", headcount, programme.boxes())
            .isGreaterThanOrEqualTo(Math.toIntExact(found.get().need()));
      }
    }
    assertThat(certain).isGreaterThan(PLANS / 50);
  }

  /** The greatest need at any minute, for the slots that make it least. */
  private static int leastPeak(Programme programme) {
    return leastPeak(programme, 0, new HashMap<>());
  }

  private static int leastPeak(Programme programme, int next, Map<Box, TimeSlot> slots) {
    if (next == programme.boxes().size()) {
      return IntStream.range(0, Programme.MINUTES + 1)
          .map(
              minute ->
                  need(
                      programme,
                      box ->
                          slots
                              .get(box)
                              .contains(Programme.slot(minute, minute + 1).startInclusive())))
          .max()
          .orElseThrow();
    }
    Box box = programme.boxes().get(next);
    int least = Integer.MAX_VALUE;
    for (TimeSlot slot : box.realisations()) {
      slots.put(box, slot);
      least = Math.min(least, leastPeak(programme, next + 1, slots));
    }
    return least;
  }
}
