package io.github.publicityday.validation.rules.staffing;

import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.publicityday.Activity;
import io.github.publicityday.Participation;
import io.github.publicityday.PublicityPlan;
import io.github.publicityday.Staffing;
import io.github.publicityday.TimeSlot;
import io.github.publicityday.UnitRef;
import io.github.publicityday.validation.PlanPart;
import io.github.publicityday.validation.PlanValidator;
import io.github.publicityday.validation.Plans;
import io.github.publicityday.validation.Programme;
import io.github.publicityday.validation.Programme.Box;
import io.github.publicityday.validation.Programme.Shape;
import io.github.publicityday.validation.Programme.Times;
import io.github.publicityday.validation.Report;
import io.github.publicityday.validation.rules.staffing.ReserveBroken.Facts;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The rule against counting people minute by minute. */
class ReserveBrokenOracleTest {
  private static final int PLANS = 4_000;
  private static final String RULE = "reserve-broken";
  private static final PlanValidator VALIDATOR = PlanValidator.create();

  private record Told(String participant, Facts facts) {}

  @Test
  void agreesWithCountingEachMinute() {
    SplittableRandom random = new SplittableRandom(1110);
    int found = 0;
    for (int i = 0; i < PLANS; i++) {
      Programme programme = Programme.random(random, 8, Times.EXACT, Shape.NESTED);
      Map<String, OptionalInt> headcounts = new HashMap<>();
      Map<String, Integer> staying = new HashMap<>();
      for (int u = 0; u < 3; u++) {
        headcounts.put(
            "u" + u,
            random.nextInt(4) == 0 ? OptionalInt.empty() : OptionalInt.of(random.nextInt(12)));
        for (Box box : programme.attendedBy("u" + u)) {
          staying.put(participant(box, "u" + u), random.nextInt(4));
        }
      }
      Set<Told> expected = new HashSet<>();
      Set<String> unchecked = new HashSet<>();
      for (int u = 0; u < 3; u++) {
        String unit = "u" + u;
        OptionalInt headcount = Optional.ofNullable(headcounts.get(unit)).orElseThrow();
        for (Box box : programme.attendedBy(unit)) {
          String participant = participant(box, unit);
          int reserve = staying.getOrDefault(participant, 0);
          if (reserve > 0 && headcount.isEmpty()) {
            unchecked.add(participant);
          } else if (reserve > 0) {
            expected(programme, box, unit, reserve, headcount.getAsInt())
                .ifPresent(facts -> expected.add(new Told(participant, facts)));
          }
        }
      }
      Report report = VALIDATOR.validate(plan(programme, headcounts, staying));
      assertThat(toldBy(report))
          .as("findings of %s, %s, %s", programme.boxes(), headcounts, staying)
          .isEqualTo(expected);
      assertThat(uncheckedBy(report)).isEqualTo(unchecked);
      found += expected.size();
    }
    assertThat(found).isGreaterThan(PLANS / 2);
  }

  @Test
  void whatIsToldOfVagueTimesIsNeededHoweverTheyTurnOut() {
    SplittableRandom random = new SplittableRandom(16);
    int found = 0;
    for (int i = 0; i < PLANS / 4; i++) {
      Programme programme = Programme.random(random, 4, Times.VAGUE, Shape.FLAT);
      List<Box> boxes = programme.attendedBy("u0");
      Map<String, Integer> staying = new HashMap<>();
      boxes.forEach(box -> staying.put(participant(box, "u0"), 1 + random.nextInt(3)));
      Map<String, OptionalInt> headcount = Map.of("u0", OptionalInt.of(random.nextInt(9)));
      for (Told told : toldBy(VALIDATOR.validate(plan(programme, headcount, staying)))) {
        Box asking =
            boxes.stream()
                .filter(box -> participant(box, "u0").equals(told.participant()))
                .findFirst()
                .orElseThrow();
        assertThat(leastPeak(asking, boxes, new HashMap<>()))
            .as("%s of %s", told, boxes)
            .isGreaterThanOrEqualTo(Math.toIntExact(told.facts().need()));
        found++;
      }
    }
    assertThat(found).isGreaterThan(PLANS / 40);
  }

  /** The greatest need while {@code asking} is under way, for the slots that make it least. */
  private static int leastPeak(Box asking, List<Box> boxes, Map<Box, TimeSlot> slots) {
    if (slots.size() == boxes.size()) {
      return IntStream.range(0, Programme.MINUTES + 1)
          .mapToObj(minute -> Programme.slot(minute, minute + 1))
          .filter(slots.get(asking)::encloses)
          .mapToInt(
              minute ->
                  boxes.stream()
                      .filter(box -> slots.get(box).encloses(minute))
                      .mapToInt(box -> box.people().getOrDefault("u0", 0))
                      .sum())
          .max()
          .orElseThrow();
    }
    Box next = boxes.get(slots.size());
    int least = Integer.MAX_VALUE;
    for (TimeSlot slot : next.realisations()) {
      slots.put(next, slot);
      least = Math.min(least, leastPeak(asking, boxes, slots));
      slots.remove(next);
    }
    return least;
  }

  private static String participant(Box box, String unit) {
    return box.path() + ".participants[" + unit + "]";
  }

  private static PublicityPlan plan(
      Programme programme, Map<String, OptionalInt> headcounts, Map<String, Integer> staying) {
    PublicityPlan plan =
        programme.toPlan(
            headcounts.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(
                    each -> {
                      var unit = Plans.unit(each.getKey());
                      each.getValue().ifPresent(unit::headcount);
                      return unit;
                    })
                .toArray(PlanPart[]::new));
    return PublicityPlan.builder()
        .from(plan)
        .activities(plan.activities().stream().map(a -> asking(a, "activities[", staying)).toList())
        .build();
  }

  private static Activity asking(Activity activity, String list, Map<String, Integer> staying) {
    String path = list + activity.id().value() + "]";
    return Activity.builder()
        .from(activity)
        .participations(
            activity.participations().stream().map(p -> asking(p, path, staying)).toList())
        .parts(
            activity.parts().stream().map(part -> asking(part, path + ".parts[", staying)).toList())
        .build();
  }

  private static Participation asking(
      Participation participation, String path, Map<String, Integer> staying) {
    String unit = ((UnitRef.ToUnit) participation.unit()).id().value();
    int reserve = staying.getOrDefault(path + ".participants[" + unit + "]", 0);
    return Participation.builder()
        .from(participation)
        .staffing(Staffing.builder().minimum(0).stayingBehind(reserve).build())
        .build();
  }

  private static Optional<Facts> expected(
      Programme programme, Box box, String unit, int staying, int headcount) {
    int need =
        IntStream.range(0, Programme.MINUTES)
            .filter(box::mayBeUnderWayAt)
            .map(minute -> need(programme.boxes(), Optional.empty(), unit, minute))
            .max()
            .orElse(0);
    return need > Math.max(0, headcount - staying) && need <= headcount
        ? Optional.of(
            new Facts(unit, box.id(), staying, headcount, need, need + staying - headcount))
        : Optional.empty();
  }

  /**
   * How many people of a unit are needed within {@code around}: those at a part are at the whole.
   */
  private static int need(List<Box> boxes, Optional<Box> around, String unit, int minute) {
    return boxes.stream()
        .filter(box -> box.around().equals(around))
        .mapToInt(
            box ->
                Math.max(
                    box.mayBeUnderWayAt(minute) ? box.people().getOrDefault(unit, 0) : 0,
                    need(boxes, Optional.of(box), unit, minute)))
        .sum();
  }

  private static Set<Told> toldBy(Report report) {
    return report.findings().stream()
        .filter(finding -> finding.rule().equals(RULE))
        .map(finding -> new Told(finding.subject().toString(), (Facts) finding.evidence()))
        .collect(toImmutableSet());
  }

  private static Set<String> uncheckedBy(Report report) {
    return report.ledger().stream()
        .filter(line -> line.rule().equals(RULE))
        .flatMap(line -> line.unchecked().stream())
        .map(unchecked -> unchecked.subject().toString())
        .collect(toImmutableSet());
  }
}
