package io.github.publicityday.validation.rules.schedule;

import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.publicityday.Certainty;
import io.github.publicityday.TimeSlot;
import io.github.publicityday.validation.Finding;
import io.github.publicityday.validation.PlanValidator;
import io.github.publicityday.validation.Plans;
import io.github.publicityday.validation.Programme;
import io.github.publicityday.validation.Programme.Box;
import io.github.publicityday.validation.Programme.Shape;
import io.github.publicityday.validation.Programme.Times;
import io.github.publicityday.validation.Related;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The rule against brute force on random programmes. */
class UnitDoubleBookedOracleTest {
  private static final int PLANS = 4_000;
  private static final PlanValidator VALIDATOR = PlanValidator.create();

  /** A finding reduced to what the oracle tells as well. */
  private record Told(
      String unit, boolean certain, TimeSlot when, int need, ImmutableSet<String> places) {}

  private static Set<Told> toldBy(Programme programme) {
    return VALIDATOR.validate(programme.toPlan(Plans.units("u0", "u1", "u2"))).findings().stream()
        .filter(finding -> finding.rule().equals("unit-double-booked"))
        .map(UnitDoubleBookedOracleTest::told)
        .collect(toImmutableSet());
  }

  private static Told told(Finding finding) {
    UnitDoubleBooked.Facts facts = (UnitDoubleBooked.Facts) finding.evidence();
    return new Told(
        facts.unit(),
        facts.certain(),
        facts.when(),
        facts.need(),
        finding.related().stream()
            .map(Related::path)
            .map(Object::toString)
            .collect(toImmutableSet()));
  }

  @Test
  void pairsAtExactTimesAreThoseOfNaivePairs() {
    SplittableRandom random = new SplittableRandom(110);
    for (int i = 0; i < PLANS; i++) {
      Programme programme = Programme.random(random, 12, Times.EXACT, Shape.FLAT);
      Set<List<String>> expected = new HashSet<>();
      for (int u = 0; u < 3; u++) {
        String unit = "u" + u;
        List<Box> boxes = programme.attendedBy(unit);
        for (int a = 0; a < boxes.size(); a++) {
          for (int b = a + 1; b < boxes.size(); b++) {
            Box one = boxes.get(a);
            Box two = boxes.get(b);
            if (one.window().possibleExtent().overlaps(two.window().possibleExtent())) {
              expected.add(List.of(unit, one.path(), two.path()));
            }
          }
        }
      }
      Set<List<String>> found = new HashSet<>();
      for (Told told : toldBy(programme)) {
        for (Set<String> pair : Sets.combinations(told.places(), 2)) {
          List<String> inOrder = List.copyOf(pair);
          found.add(List.of(told.unit(), inOrder.get(0), inOrder.get(1)));
        }
      }
      assertThat(found).as("pairs of %s", programme.boxes()).isEqualTo(expected);
    }
  }

  @ParameterizedTest
  @EnumSource(Times.class)
  void setsAreTheMaximalOnesAmongAllSubsets(Times times) {
    SplittableRandom random = new SplittableRandom(119);
    for (int i = 0; i < PLANS; i++) {
      Programme programme = Programme.random(random, 8, times, Shape.NESTED);
      Set<Told> expected = new HashSet<>();
      for (int u = 0; u < 3; u++) {
        expected.addAll(expected(programme, "u" + u));
      }
      assertThat(toldBy(programme)).as("findings of %s", programme.boxes()).isEqualTo(expected);
    }
  }

  private static Set<Told> expected(Programme programme, String unit) {
    Set<Told> expected = new HashSet<>();
    Set<ImmutableSet<Box>> certain = places(programme, unit, Certainty.CERTAIN);
    for (ImmutableSet<Box> set : certain) {
      expected.add(told(unit, set, Certainty.CERTAIN));
    }
    for (ImmutableSet<Box> set : places(programme, unit, Certainty.POSSIBLE)) {
      if (certain.stream().noneMatch(other -> other.containsAll(set))) {
        expected.add(told(unit, set, Certainty.POSSIBLE));
      }
    }
    return expected;
  }

  private static Set<ImmutableSet<Box>> places(
      Programme programme, String unit, Certainty certainty) {
    Set<ImmutableSet<Box>> places = new HashSet<>();
    for (ImmutableSet<Box> set : Programme.maximalSets(programme.attendedBy(unit), certainty)) {
      ImmutableSet<Box> own =
          set.stream()
              .filter(box -> set.stream().noneMatch(other -> other.isWithin(box)))
              .collect(toImmutableSet());
      if (own.size() > 1) {
        places.add(own);
      }
    }
    return Programme.maximal(places);
  }

  private static Told told(String unit, ImmutableSet<Box> set, Certainty certainty) {
    return new Told(
        unit,
        certainty == Certainty.CERTAIN,
        Programme.shared(set, certainty),
        set.stream().mapToInt(box -> box.people().get(unit)).sum(),
        set.stream().map(Box::path).collect(toImmutableSet()));
  }
}
