package io.github.publicityday.validation.portfolio;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.publicityday.Certainty;
import io.github.publicityday.PublicityPlan;
import io.github.publicityday.TimeSlot;
import io.github.publicityday.validation.Finding;
import io.github.publicityday.validation.Programme;
import io.github.publicityday.validation.Programme.Box;
import io.github.publicityday.validation.Related;
import io.github.publicityday.validation.Report;
import io.github.publicityday.validation.portfolio.Portfolios.Item;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules between plans against brute force over all claims of all plans. */
class PortfolioOracleTest {
  private static final int PORTFOLIOS = 500;

  /** A finding reduced to what the oracle tells as well. */
  private record Told(String thing, boolean certain, TimeSlot when, ImmutableSet<String> places) {}

  private static Report report(List<Item> items, OptionalInt headcount) {
    Portfolio portfolio = Portfolio.of(Portfolios.silent());
    Map<String, PublicityPlan> plans = Portfolios.plans(items, headcount);
    List<String> names = new ArrayList<>(plans.keySet());
    Collections.shuffle(names, new Random(items.size()));
    for (String name : names) {
      portfolio.add(NamedPlan.of(name, requireNonNull(plans.get(name))));
    }
    return portfolio.clashes();
  }

  private static ImmutableSet<Told> told(Report report, String rule) {
    ImmutableList<Told> told =
        report.findings().stream()
            .filter(finding -> finding.rule().equals(rule))
            .map(PortfolioOracleTest::told)
            .collect(toImmutableList());
    assertThat(told).doesNotHaveDuplicates();
    return ImmutableSet.copyOf(told);
  }

  private static Told told(Finding finding) {
    ImmutableSet<String> places =
        finding.related().stream()
            .map(Related::path)
            .map(Object::toString)
            .collect(toImmutableSet());
    if (finding.evidence() instanceof UnitDoubleBookedBetweenPlans.Facts facts) {
      return new Told(facts.unit(), facts.certain(), facts.when(), places);
    }
    var facts = (VenueDoubleBookedBetweenPlans.Facts) finding.evidence();
    return new Told(facts.venue(), facts.certain(), facts.when(), places);
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void units_that_meet_are_the_maximal_sets_among_all_subsets(boolean vague) {
    SplittableRandom random = new SplittableRandom(110);
    int found = 0;
    for (int i = 0; i < PORTFOLIOS; i++) {
      List<Item> items = Portfolios.random(random, 4, 1 + random.nextInt(9), vague, true);
      Set<Told> expected = new HashSet<>();
      for (String unit : List.of("u0", "u1", "u2")) {
        expected.addAll(
            expected(
                unit,
                items,
                item -> item.box().people().containsKey(unit),
                (box, other) -> other.isWithin(box)));
      }
      assertThat(told(report(items, OptionalInt.empty()), "unit-double-booked-between-plans"))
          .as("of %s", items)
          .isEqualTo(expected);
      found += expected.size();
    }
    assertThat(found).isGreaterThan(PORTFOLIOS);
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void venues_are_used_by_the_maximal_sets_among_all_subsets(boolean vague) {
    SplittableRandom random = new SplittableRandom(119);
    int found = 0;
    for (int i = 0; i < PORTFOLIOS; i++) {
      List<Item> items = Portfolios.random(random, 4, 1 + random.nextInt(9), vague, true);
      Set<Told> expected = new HashSet<>();
      for (String venue : List.of("v0", "v1")) {
        expected.addAll(
            expected(
                venue,
                items,
                item -> item.box().venue().orElseThrow().equals(venue),
                Box::isWithin));
      }
      assertThat(told(report(items, OptionalInt.empty()), "venue-double-booked-between-plans"))
          .as("of %s", items)
          .isEqualTo(expected);
      found += expected.size();
    }
    assertThat(found).isGreaterThan(PORTFOLIOS / 2);
  }

  /**
   * The findings about what {@code claims} say who claims it.
   *
   * @param dropped whether the first of two boxes that meet is left out for the second
   */
  private static Set<Told> expected(
      String thing, List<Item> items, Predicate<Item> claims, BiPredicate<Box, Box> dropped) {
    List<Item> claiming = items.stream().filter(claims).toList();
    Set<Told> expected = new HashSet<>();
    Set<ImmutableSet<Box>> certain = sets(claiming, Certainty.CERTAIN, dropped);
    for (ImmutableSet<Box> set : certain) {
      expected.add(told(thing, claiming, set, Certainty.CERTAIN));
    }
    for (ImmutableSet<Box> set : sets(claiming, Certainty.POSSIBLE, dropped)) {
      if (certain.stream().noneMatch(other -> other.containsAll(set))) {
        expected.add(told(thing, claiming, set, Certainty.POSSIBLE));
      }
    }
    return expected;
  }

  private static Set<ImmutableSet<Box>> sets(
      List<Item> claiming, Certainty certainty, BiPredicate<Box, Box> dropped) {
    List<Box> boxes = claiming.stream().map(Item::box).toList();
    Set<ImmutableSet<Box>> sets = new HashSet<>();
    for (ImmutableSet<Box> met : Programme.maximalSets(boxes, certainty)) {
      ImmutableSet<Box> kept =
          met.stream()
              .filter(box -> met.stream().noneMatch(other -> dropped.test(box, other)))
              .collect(toImmutableSet());
      if (isBetweenPlans(claiming, kept)) {
        sets.add(kept);
      }
    }
    return Programme.maximal(sets);
  }

  private static boolean isBetweenPlans(List<Item> claiming, Set<Box> boxes) {
    List<Item> met = claiming.stream().filter(item -> boxes.contains(item.box())).toList();
    return claiming.stream()
        .map(Item::plan)
        .noneMatch(
            plan ->
                met.stream()
                    .allMatch(
                        item ->
                            claiming.stream()
                                .anyMatch(
                                    other ->
                                        other.plan().equals(plan)
                                            && other.isOnSameOccasionAs(item))));
  }

  private static Told told(
      String thing, List<Item> claiming, ImmutableSet<Box> set, Certainty certainty) {
    return new Told(
        thing,
        certainty == Certainty.CERTAIN,
        Programme.shared(set, certainty),
        claiming.stream()
            .filter(item -> set.contains(item.box()))
            .map(Item::path)
            .collect(toImmutableSet()));
  }

  /** Minute by minute: people are added up, those of one occasion once, and compared. */
  @Test
  void headcounts_are_exceeded_at_the_minutes_that_counting_tells() {
    SplittableRandom random = new SplittableRandom(122);
    int headcount = 4;
    int found = 0;
    for (int i = 0; i < PORTFOLIOS; i++) {
      List<Item> items = Portfolios.random(random, 4, 1 + random.nextInt(9), false, false);
      Report report = report(items, OptionalInt.of(headcount));
      for (String unit : List.of("u0", "u1", "u2")) {
        int most = 0;
        Set<Integer> minutes = new HashSet<>();
        for (int minute = 0; minute < Programme.MINUTES; minute++) {
          int at = minute;
          List<Item> claiming = items.stream().filter(item -> needed(item, unit) > 0).toList();
          List<Item> underWay =
              claiming.stream().filter(item -> item.box().mayBeUnderWayAt(at)).toList();
          Map<String, Integer> own = new HashMap<>();
          underWay.forEach(item -> own.merge(item.plan(), needed(item, unit), Integer::sum));
          int need = need(underWay, unit);
          // What one plan needs alone, it tells alone.
          if (need > headcount && !own.containsValue(need)) {
            minutes.add(minute);
            most = Math.max(most, need);
          }
        }
        List<HeadcountExceededBetweenPlans.Facts> facts =
            report.findings().stream()
                .map(Finding::evidence)
                .filter(HeadcountExceededBetweenPlans.Facts.class::isInstance)
                .map(HeadcountExceededBetweenPlans.Facts.class::cast)
                .filter(each -> each.unit().equals(unit))
                .toList();
        assertThat(facts).as("%s of %s", unit, items).hasSize(minutes.isEmpty() ? 0 : 1);
        for (HeadcountExceededBetweenPlans.Facts each : facts) {
          assertThat(each.need()).as("%s of %s", unit, items).isEqualTo(most);
          assertThat(each.shortBy()).isEqualTo(most - headcount);
          assertThat(minutesOf(each)).as("%s of %s", unit, items).isEqualTo(minutes);
          found++;
        }
      }
    }
    assertThat(found).isGreaterThan(PORTFOLIOS / 2);
  }

  private static Set<Integer> minutesOf(HeadcountExceededBetweenPlans.Facts facts) {
    Set<Integer> minutes = new HashSet<>();
    IntStream.range(0, Programme.MINUTES)
        .filter(
            minute ->
                facts.when().stream()
                    .anyMatch(slot -> slot.overlaps(Programme.slot(minute, minute + 1))))
        .forEach(minutes::add);
    return minutes;
  }

  private static int needed(Item item, String unit) {
    return item.box().people().getOrDefault(unit, 0);
  }

  private static int need(List<Item> underWay, String unit) {
    int need = 0;
    Set<Item> counted = new HashSet<>();
    for (Item item : underWay) {
      if (counted.stream().noneMatch(item::isOnSameOccasionAs)) {
        counted.add(item);
        Map<String, Integer> byPlan = new HashMap<>();
        underWay.stream()
            .filter(item::isOnSameOccasionAs)
            .forEach(same -> byPlan.merge(same.plan(), needed(same, unit), Integer::sum));
        need += Collections.max(byPlan.values());
      }
    }
    return need;
  }
}
