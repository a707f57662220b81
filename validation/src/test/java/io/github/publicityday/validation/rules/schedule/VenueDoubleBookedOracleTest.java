package io.github.publicityday.validation.rules.schedule;

import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import io.github.publicityday.Certainty;
import io.github.publicityday.TimeSlot;
import io.github.publicityday.validation.Finding;
import io.github.publicityday.validation.PlanValidator;
import io.github.publicityday.validation.Programme;
import io.github.publicityday.validation.Programme.Box;
import io.github.publicityday.validation.Programme.Shape;
import io.github.publicityday.validation.Programme.Times;
import io.github.publicityday.validation.Related;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The rule against brute force on random programmes. */
class VenueDoubleBookedOracleTest {
  private static final int PLANS = 4_000;
  private static final PlanValidator VALIDATOR = PlanValidator.create();

  /** A finding reduced to what the oracle tells as well. */
  private record Told(
      String venue, boolean certain, TimeSlot when, ImmutableSet<String> activities) {}

  private static Set<Told> toldBy(Programme programme) {
    return VALIDATOR.validate(programme.toPlan()).findings().stream()
        .filter(finding -> finding.rule().equals("venue-double-booked"))
        .map(VenueDoubleBookedOracleTest::told)
        .collect(toImmutableSet());
  }

  private static Told told(Finding finding) {
    VenueDoubleBooked.Facts facts = (VenueDoubleBooked.Facts) finding.evidence();
    return new Told(
        facts.venue(),
        facts.certain(),
        facts.when(),
        finding.related().stream()
            .map(Related::path)
            .map(Object::toString)
            .collect(toImmutableSet()));
  }

  @ParameterizedTest
  @EnumSource(Times.class)
  void setsAreTheMaximalOnesAmongAllSubsets(Times times) {
    SplittableRandom random = new SplittableRandom(122);
    for (int i = 0; i < PLANS; i++) {
      Programme programme = Programme.random(random, 9, times, Shape.NESTED);
      Set<Told> expected = new HashSet<>();
      for (int v = 0; v < 3; v++) {
        expected.addAll(expected(programme, "v" + v));
      }
      assertThat(toldBy(programme)).as("findings of %s", programme.boxes()).isEqualTo(expected);
    }
  }

  private static Set<Told> expected(Programme programme, String venue) {
    List<Box> users =
        programme.boxes().stream()
            .filter(box -> !box.heading() && venueOf(box).equals(Optional.of(venue)))
            .toList();
    Set<Told> expected = new HashSet<>();
    Set<ImmutableSet<Box>> certain = unrelated(users, Certainty.CERTAIN);
    for (ImmutableSet<Box> set : certain) {
      expected.add(told(venue, set, Certainty.CERTAIN));
    }
    for (ImmutableSet<Box> set : unrelated(users, Certainty.POSSIBLE)) {
      if (certain.stream().noneMatch(other -> other.containsAll(set))) {
        expected.add(told(venue, set, Certainty.POSSIBLE));
      }
    }
    return expected;
  }

  private static Optional<String> venueOf(Box box) {
    return box.venue().or(() -> box.around().flatMap(VenueDoubleBookedOracleTest::venueOf));
  }

  private static Set<ImmutableSet<Box>> unrelated(List<Box> users, Certainty certainty) {
    Set<ImmutableSet<Box>> unrelated = new HashSet<>();
    for (ImmutableSet<Box> set : Programme.maximalSets(users, certainty)) {
      ImmutableSet<Box> highest =
          set.stream()
              .filter(box -> set.stream().noneMatch(box::isWithin))
              .collect(toImmutableSet());
      if (highest.stream().map(Box::whole).distinct().count() > 1) {
        unrelated.add(highest);
      }
    }
    return Programme.maximal(unrelated);
  }

  private static Told told(String venue, ImmutableSet<Box> set, Certainty certainty) {
    return new Told(
        venue,
        certainty == Certainty.CERTAIN,
        Programme.shared(set, certainty),
        set.stream().map(Box::path).collect(toImmutableSet()));
  }
}
