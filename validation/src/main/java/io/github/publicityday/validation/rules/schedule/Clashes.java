package io.github.publicityday.validation.rules.schedule;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import io.github.publicityday.Certainty;
import io.github.publicityday.ConflictSet;
import io.github.publicityday.TimeSlot;
import io.github.publicityday.TimeWindow;
import io.github.publicityday.Timetable;
import io.github.publicityday.validation.WorkItem;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * Finds which claims on one thing clash, and tells each clash once.
 *
 * @param <T> the claims
 */
final class Clashes<T> {
  private final Function<T, WorkItem> work;
  private final Function<T, TimeWindow> window;
  private final UnaryOperator<ImmutableList<T>> told;

  /**
   * Clashes of claims that {@code work} makes at {@code window}. Of claims that meet, only those
   * that {@code told} keeps are told, and nothing if it keeps none.
   */
  Clashes(
      Function<T, WorkItem> work,
      Function<T, TimeWindow> window,
      UnaryOperator<ImmutableList<T>> told) {
    this.work = work;
    this.window = window;
    this.told = told;
  }

  /**
   * Claims that meet.
   *
   * @param claims the claims
   * @param when the time that they share, or within which they meet
   * @param certain whether they meet whatever the vague times turn out to be
   */
  record Clash<T>(ImmutableList<T> claims, TimeSlot when, boolean certain) {}

  /**
   * The clashes, the certain ones first. None is told twice, or beside another that holds all its
   * activities and is as certain.
   */
  ImmutableList<Clash<T>> among(ImmutableList<T> claims) {
    Timetable timetable = timetable(claims);
    List<Clash<T>> clashes = new ArrayList<>();
    for (Certainty certainty : Certainty.values()) {
      for (ConflictSet set : timetable.conflictSets(certainty, 0)) {
        ImmutableList<T> all =
            set.bookings().asList().stream().map(claims::get).collect(toImmutableList());
        ImmutableList<T> kept = told.apply(all);
        if (!kept.isEmpty()) {
          TimeSlot when = kept.size() == all.size() ? set.when() : shared(kept, certainty);
          clashes.add(new Clash<>(kept, when, certainty == Certainty.CERTAIN));
        }
      }
    }
    return withoutRepetition(clashes);
  }

  private Timetable timetable(ImmutableList<T> claims) {
    return Timetable.of(claims.stream().map(window).collect(toImmutableList()));
  }

  /** When claims meet that all meet each other. */
  private TimeSlot shared(ImmutableList<T> claims, Certainty certainty) {
    return timetable(claims).conflictSets(certainty, 0).get(0).when();
  }

  private ImmutableList<Clash<T>> withoutRepetition(List<Clash<T>> clashes) {
    ListMultimap<WorkItem, Ranked<T>> byPlace =
        MultimapBuilder.hashKeys().arrayListValues().build();
    List<Ranked<T>> all = new ArrayList<>();
    for (Clash<T> clash : clashes) {
      ImmutableSet<WorkItem> places = clash.claims().stream().map(work).collect(toImmutableSet());
      Ranked<T> ranked = new Ranked<>(all.size(), clash, places);
      all.add(ranked);
      places.forEach(place -> byPlace.put(place, ranked));
    }
    // What repeats a clash has all its places, so any one of them will find it.
    return all.stream()
        .filter(
            one ->
                byPlace.get(one.places().asList().get(0)).stream()
                    .noneMatch(other -> other.repeats(one)))
        .map(Ranked::clash)
        .collect(toImmutableList());
  }

  /** A clash in the order of telling, with where it is. */
  private record Ranked<T>(int rank, Clash<T> clash, ImmutableSet<WorkItem> places) {
    /** Whether this one tells all that {@code other} does, and more or earlier. */
    boolean repeats(Ranked<T> other) {
      boolean asCertain = clash.certain() || !other.clash.certain();
      boolean more = places.size() > other.places.size();
      boolean asMuchAndEarlier = places.size() == other.places.size() && rank < other.rank;
      return asCertain && (more || asMuchAndEarlier) && places.containsAll(other.places);
    }
  }
}
