package io.github.publicityday.validation.portfolio;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.Maps;
import com.google.common.collect.MultimapBuilder;
import com.google.common.math.IntMath;
import io.github.publicityday.TimeSlot;
import io.github.publicityday.TimeWindow;
import io.github.publicityday.Timetable;
import io.github.publicityday.validation.Related;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Predicate;

/** What several plans claim of one thing, by the plans' names, then as each plan tells it. */
final class SharedClaims {
  private final Shared shared;
  private final List<Stake> stakes = new ArrayList<>();
  private final List<Claim> claims = new ArrayList<>();
  private final ListMultimap<Occasion.Key, Occasion> occasions =
      MultimapBuilder.hashKeys().arrayListValues().build();

  SharedClaims(Shared shared) {
    this.shared = shared;
  }

  /** Adds what {@code plan} claims by one of its stakes in the thing. */
  void add(PlanClaims plan, int stake) {
    stakes.add(plan.stakes().get(stake));
    for (int claim = plan.first(stake); claim < plan.end(stake); claim++) {
      Occasion occasion = occasion(plan, claim);
      occasion.toldBy(plan);
      claims.add(new Claim(plan, claim, occasion));
    }
  }

  private Occasion occasion(PlanClaims plan, int claim) {
    int place = plan.place(claim);
    TimeWindow time = plan.time(place).orElseGet(() -> plan.window(claim));
    List<Occasion> known = occasions.get(new Occasion.Key(plan.title(place), time));
    for (Occasion occasion : known) {
      if (occasion.isAt(plan.venue(place))) {
        return occasion;
      }
    }
    Occasion occasion = new Occasion(plan.venue(place));
    known.add(occasion);
    return occasion;
  }

  Shared shared() {
    return shared;
  }

  /** What the first of the plans calls it. */
  String name() {
    return stakes.get(0).name();
  }

  /** Whether some plan says so. */
  boolean anySays(Predicate<Stake> statement) {
    return stakes.stream().anyMatch(statement);
  }

  /** The greatest headcount that a plan states: what exceeds it exceeds all. */
  OptionalInt headcount() {
    return stakes.stream().flatMapToInt(stake -> stake.headcount().stream()).max();
  }

  /** The claims that say where it is. */
  ImmutableList<Claim> places() {
    return with(PlanClaims.PLACE);
  }

  /**
   * The claims that add to the people who are needed, certainly or possibly. An occasion that
   * several plans tell needs those whom the plan asks for that asks for most.
   */
  ImmutableList<Claim> needs(byte use) {
    ImmutableList<Claim> all =
        with(use).stream().filter(claim -> claim.people() > 0).collect(toImmutableList());
    Map<Occasion, PlanClaims> neediest =
        ImmutableMap.copyOf(Maps.transformValues(people(all), SharedClaims::neediest));
    return all.stream()
        .filter(claim -> claim.plan() == neediest.get(claim.occasion()))
        .collect(toImmutableList());
  }

  /** The plan that asks for most, the first of several. */
  private static PlanClaims neediest(Map<PlanClaims, Integer> people) {
    return Collections.max(people.entrySet(), Map.Entry.comparingByValue()).getKey();
  }

  /** How many people the plan needs within {@code when} that needs most by itself. */
  long mostOfOnePlan(byte use, TimeSlot when) {
    Map<PlanClaims, Long> needs = new HashMap<>();
    for (Claim claim : with(use)) {
      if (claim.window().possibleExtent().overlaps(when)) {
        needs.merge(claim.plan(), (long) claim.people(), Long::sum);
      }
    }
    return needs.values().stream().mapToLong(Long::longValue).max().orElse(0);
  }

  private ImmutableList<Claim> with(byte use) {
    return claims.stream()
        .filter(claim -> claim.plan().has(claim.number(), use))
        .collect(toImmutableList());
  }

  /** How many people {@code met} need together. */
  static int need(Collection<Claim> met) {
    int need = 0;
    for (Map<PlanClaims, Integer> byPlan : people(met).values()) {
      need =
          IntMath.saturatedAdd(
              need, byPlan.values().stream().mapToInt(Integer::intValue).max().orElse(0));
    }
    return need;
  }

  /** How many people are needed on each occasion, by the plans that tell it. */
  private static Map<Occasion, Map<PlanClaims, Integer>> people(Collection<Claim> claims) {
    Map<Occasion, Map<PlanClaims, Integer>> people = new LinkedHashMap<>();
    for (Claim claim : claims) {
      people
          .computeIfAbsent(claim.occasion(), occasion -> new LinkedHashMap<>())
          .merge(claim.plan(), claim.people(), IntMath::saturatedAdd);
    }
    return people;
  }

  /** When {@code claims} are made, each by as many people as it needs. */
  static Timetable timetable(List<Claim> claims) {
    Timetable.Builder timetable = Timetable.builder(claims.size());
    claims.forEach(claim -> timetable.book(0, claim.window(), claim.people()));
    return timetable.build();
  }

  /** The names of the plans that make {@code claims}, the first few of them. */
  static ImmutableList<String> plans(Collection<Claim> claims, int limit) {
    return claims.stream()
        .map(claim -> claim.plan().plan())
        .distinct()
        .limit(limit)
        .collect(toImmutableList());
  }

  /** {@code claims} as elements that a finding is about, none twice. */
  static ImmutableSet<Related> related(Collection<Claim> claims) {
    return claims.stream().map(Claim::related).collect(toImmutableSet());
  }
}
