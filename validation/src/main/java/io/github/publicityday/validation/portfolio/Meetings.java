package io.github.publicityday.validation.portfolio;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import io.github.publicityday.Certainty;
import io.github.publicityday.ConflictCursor;
import io.github.publicityday.TimeSlot;
import io.github.publicityday.TimeWindow;
import io.github.publicityday.Timetable;
import io.github.publicityday.validation.portfolio.Claim.Place;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Finds which claims of different plans on one thing meet, and tells each clash once. */
final class Meetings {
  private Meetings() {}

  /**
   * Claims that meet.
   *
   * @param claims the claims, by plan, then as the plan tells them
   * @param when the time that they share, or within which they meet
   * @param certain whether they meet whatever the vague times turn out to be
   */
  record Meeting(ImmutableList<Claim> claims, TimeSlot when, boolean certain) {
    ImmutableSet<Place> places() {
      return claims.stream().map(Claim::place).collect(toImmutableSet());
    }
  }

  /**
   * The maximal sets of {@code claims} that meet between plans: the certain ones first, none twice,
   * and none beside another that holds all its places and is as certain. O(n log n + what they
   * hold) where all times are exact and nothing is dropped.
   *
   * @param claims the claims on one thing
   * @param kept of claims that meet, those that are told
   */
  static List<Meeting> of(ImmutableList<Claim> claims, UnaryOperator<ImmutableList<Claim>> kept) {
    Timetable timetable = SharedClaims.timetable(claims);
    boolean exact = claims.stream().map(Claim::window).allMatch(TimeWindow::isExact);
    List<Meeting> meetings = new ArrayList<>();
    boolean repetitive = !exact;
    for (Certainty certainty : exact ? List.of(Certainty.CERTAIN) : List.of(Certainty.values())) {
      ConflictCursor sets = timetable.conflicts(certainty, 0);
      while (sets.next()) {
        ImmutableList<Claim> met = met(claims, sets);
        ImmutableList<Claim> told = kept.apply(met);
        if (Occasion.isBetweenPlans(told)) {
          boolean whole = told.size() == met.size();
          repetitive |= !whole;
          TimeSlot when = whole ? sets.when() : shared(told, certainty);
          meetings.add(new Meeting(told, when, certainty == Certainty.CERTAIN));
        }
      }
    }
    return repetitive ? withoutRepetition(meetings) : meetings;
  }

  private static ImmutableList<Claim> met(ImmutableList<Claim> claims, ConflictCursor set) {
    int[] numbers = new int[set.size()];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = set.booking(i);
    }
    Arrays.sort(numbers);
    ImmutableList.Builder<Claim> met = ImmutableList.builderWithExpectedSize(numbers.length);
    for (int number : numbers) {
      met.add(claims.get(number));
    }
    return met.build();
  }

  /** When claims meet that all meet each other. */
  private static TimeSlot shared(List<Claim> claims, Certainty certainty) {
    return SharedClaims.timetable(claims).conflictSets(certainty, 0).get(0).when();
  }

  /** The claims that are at places of their own: on no activity beside what is within it. */
  static ImmutableList<Claim> innermost(ImmutableList<Claim> met) {
    Set<Place> wholes = new HashSet<>();
    met.forEach(claim -> wholes.addAll(around(claim)));
    return met.stream().filter(claim -> !wholes.contains(claim.place())).collect(toImmutableList());
  }

  /** The claims of activities that are within none of the others. */
  static ImmutableList<Claim> outermost(ImmutableList<Claim> met) {
    Set<Place> places = new HashSet<>();
    met.forEach(claim -> places.add(claim.place()));
    return met.stream()
        .filter(claim -> around(claim).stream().noneMatch(places::contains))
        .collect(toImmutableList());
  }

  private static List<Place> around(Claim claim) {
    List<Place> around = new ArrayList<>();
    PlanClaims plan = claim.plan();
    for (int at = plan.around(plan.place(claim.number())); at >= 0; at = plan.around(at)) {
      around.add(new Place(plan, at));
    }
    return around;
  }

  private static ImmutableList<Meeting> withoutRepetition(List<Meeting> meetings) {
    List<ImmutableSet<Place>> places = meetings.stream().map(Meeting::places).toList();
    ListMultimap<Place, Integer> byPlace = MultimapBuilder.hashKeys().arrayListValues().build();
    for (int i = 0; i < places.size(); i++) {
      for (Place place : places.get(i)) {
        byPlace.put(place, i);
      }
    }
    ImmutableList.Builder<Meeting> kept = ImmutableList.builder();
    for (int i = 0; i < places.size(); i++) {
      // What repeats a meeting has all its places, so any one of them will find it.
      boolean repeated = false;
      for (int other : byPlace.get(places.get(i).asList().get(0))) {
        repeated |= repeats(meetings, places, other, i);
      }
      if (!repeated) {
        kept.add(meetings.get(i));
      }
    }
    return kept.build();
  }

  /** Whether meeting {@code a} tells all that {@code b} does, and more or earlier. */
  private static boolean repeats(
      List<Meeting> meetings, List<ImmutableSet<Place>> places, int a, int b) {
    boolean asCertain = meetings.get(a).certain() || !meetings.get(b).certain();
    int more = Integer.compare(places.get(a).size(), places.get(b).size());
    return asCertain
        && (more > 0 || (more == 0 && a < b))
        && places.get(a).containsAll(places.get(b));
  }
}
