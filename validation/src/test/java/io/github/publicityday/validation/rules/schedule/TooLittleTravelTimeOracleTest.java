package io.github.publicityday.validation.rules.schedule;

import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.publicityday.PublicityPlan;
import io.github.publicityday.TravelTime;
import io.github.publicityday.VenueId;
import io.github.publicityday.validation.Finding;
import io.github.publicityday.validation.PlanPart;
import io.github.publicityday.validation.PlanValidator;
import io.github.publicityday.validation.Plans;
import io.github.publicityday.validation.Programme;
import io.github.publicityday.validation.Programme.Box;
import io.github.publicityday.validation.Programme.Shape;
import io.github.publicityday.validation.Programme.Times;
import io.github.publicityday.validation.Report;
import io.github.publicityday.validation.rules.schedule.TooLittleTravelTime.Facts;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The rule against every pair of bookings of random programmes. */
class TooLittleTravelTimeOracleTest {
  private static final int PLANS = 4_000;
  private static final String RULE = "too-little-travel-time";
  private static final PlanValidator VALIDATOR = PlanValidator.create();

  /** One of them has no headcount, one has three people, and one cannot be divided. */
  private static final PlanPart[] UNITS = {
    Plans.unit("u0"), Plans.unit("u1").headcount(3), Plans.unit("u2").headcount(9).indivisible()
  };

  private record Told(String unit, String before, String after, long minutes, long needed) {}

  private record Way(String unit, Box before, Box after, OptionalLong needed) {
    long minutes() {
      return Duration.between(before.window().earliestEnd(), after.window().latestStart())
          .toMinutes();
    }
  }

  @ParameterizedTest
  @EnumSource(Times.class)
  void agreesWithTryingEveryPair(Times times) {
    SplittableRandom random = new SplittableRandom(122);
    int found = 0;
    int unknown = 0;
    for (int i = 0; i < PLANS; i++) {
      Programme programme = Programme.random(random, 8, times, Shape.NESTED);
      List<TravelTime> stated = ways(random);
      PublicityPlan plan =
          PublicityPlan.builder().from(programme.toPlan(UNITS)).travelTimes(stated).build();
      Report report = VALIDATOR.validate(plan);
      Set<Told> expected = new HashSet<>();
      Set<String> unchecked = new HashSet<>();
      for (Way way : expected(programme, stated)) {
        if (way.needed().isEmpty()) {
          unchecked.add("units[" + way.unit() + "]");
        } else if (way.minutes() < way.needed().getAsLong()) {
          expected.add(
              new Told(
                  way.unit(),
                  way.before().path(),
                  way.after().path(),
                  way.minutes(),
                  way.needed().getAsLong()));
        }
      }
      assertThat(toldBy(report))
          .as("findings of %s, %s", programme.boxes(), stated)
          .isEqualTo(expected);
      assertThat(uncheckedBy(report))
          .as("what cannot be checked of %s, %s", programme.boxes(), stated)
          .containsExactlyInAnyOrderElementsOf(unchecked);
      found += expected.size();
      unknown += unchecked.size();
    }
    assertThat(found).isGreaterThan(PLANS / 8);
    assertThat(unknown).isGreaterThan(PLANS / 8);
  }

  private static List<TravelTime> ways(SplittableRandom random) {
    List<TravelTime> ways = new ArrayList<>();
    for (int i = random.nextInt(6); i > 0; i--) {
      ways.add(
          new TravelTime(
              VenueId.of("v" + random.nextInt(3)),
              VenueId.of("v" + random.nextInt(3)),
              Duration.ofMinutes(random.nextInt(6))));
    }
    return ways;
  }

  private static Set<Told> toldBy(Report report) {
    return report.findings().stream()
        .filter(finding -> finding.rule().equals(RULE))
        .map(TooLittleTravelTimeOracleTest::told)
        .collect(toImmutableSet());
  }

  private static Told told(Finding finding) {
    Facts facts = (Facts) finding.evidence();
    return new Told(
        facts.who(),
        finding.related().get(0).path().toString(),
        finding.related().get(1).path().toString(),
        facts.minutes(),
        facts.needed());
  }

  private static List<String> uncheckedBy(Report report) {
    return report.ledger().stream()
        .filter(line -> line.rule().equals(RULE))
        .flatMap(line -> line.unchecked().stream())
        .map(unchecked -> unchecked.subject().toString())
        .toList();
  }

  private static List<Way> expected(Programme programme, List<TravelTime> stated) {
    List<Way> ways = new ArrayList<>();
    for (int u = 0; u < 3; u++) {
      String unit = "u" + u;
      List<Box> boxes = programme.attendedBy(unit);
      Comparator<Box> tells =
          Comparator.<Box>comparingInt(box -> box.people().get(unit))
              .thenComparing(box -> box.path().chars().filter(c -> c == '.').count())
              .thenComparing(Box::path, Comparator.reverseOrder());
      for (Box after : boxes) {
        ImmutableSet<Box> before = followedBy(after, boxes);
        boolean first =
            boxes.stream()
                .filter(other -> followedBy(other, boxes).equals(before))
                .filter(other -> place(other).equals(place(after)))
                .allMatch(other -> order(after, other, tells) >= 0);
        Set<Optional<String>> places =
            before.stream().map(box -> place(box)).collect(toImmutableSet());
        if (first && places.size() == 1 && place(after).isPresent()) {
          Box last =
              before.stream()
                  .max(
                      Comparator.<Box, String>comparing(b -> b.window().latestEnd().toString())
                          .thenComparing(b -> b.window().earliestEnd().toString())
                          .thenComparing(tells))
                  .orElseThrow();
          way(unit, last, after, stated).ifPresent(ways::add);
        }
      }
    }
    return ways;
  }

  /** Whose time certainly is over before {@code after}, with nothing between. */
  private static ImmutableSet<Box> followedBy(Box after, List<Box> boxes) {
    return boxes.stream()
        .filter(box -> isOver(box, after))
        .filter(box -> boxes.stream().noneMatch(c -> isOver(box, c) && isOver(c, after)))
        .collect(toImmutableSet());
  }

  private static boolean isOver(Box one, Box other) {
    return !one.window().latestEnd().isAfter(other.window().earliestStart());
  }

  private static int order(Box one, Box other, Comparator<Box> tells) {
    int later = other.window().latestStart().compareTo(one.window().latestStart());
    return later != 0 ? later : tells.compare(one, other);
  }

  private static Optional<String> place(Box box) {
    return box.venue().or(() -> box.around().flatMap(TooLittleTravelTimeOracleTest::place));
  }

  private static Optional<Way> way(String unit, Box last, Box after, List<TravelTime> stated) {
    Optional<String> from = place(last);
    Optional<String> to = place(after);
    ImmutableList<String> ends = ImmutableList.of(from.orElse(""), to.orElse(""));
    OptionalLong needed =
        stated.stream()
            .filter(
                way ->
                    ends.equals(ImmutableList.of(way.from().value(), way.to().value()))
                        || ends.equals(ImmutableList.of(way.to().value(), way.from().value())))
            .mapToLong(way -> way.duration().toMinutes())
            .min();
    boolean enough = unit.equals("u1") && last.people().get(unit) + after.people().get(unit) <= 3;
    boolean nowhere = from.isEmpty() || (from.equals(to) && needed.isEmpty());
    return enough || nowhere ? Optional.empty() : Optional.of(new Way(unit, last, after, needed));
  }
}
