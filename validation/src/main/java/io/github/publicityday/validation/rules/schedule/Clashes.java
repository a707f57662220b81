package io.github.publicityday.validation.rules.schedule;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
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
    List<Clash<T>> clashes = new ArrayList<>();
    for (Certainty certainty : Certainty.values()) {
      for (ConflictSet set : timetable(claims).conflictSets(certainty)) {
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
    return timetable(claims).conflictSets(certainty).get(0).when();
  }

  private ImmutableList<Clash<T>> withoutRepetition(List<Clash<T>> clashes) {
    List<ImmutableSet<WorkItem>> places =
        clashes.stream()
            .map(clash -> clash.claims().stream().map(work).collect(toImmutableSet()))
            .toList();
    ImmutableList.Builder<Clash<T>> once = ImmutableList.builder();
    for (int i = 0; i < clashes.size(); i++) {
      if (!repeats(i, clashes, places)) {
        once.add(clashes.get(i));
      }
    }
    return once.build();
  }

  private boolean repeats(int clash, List<Clash<T>> clashes, List<ImmutableSet<WorkItem>> places) {
    ImmutableSet<WorkItem> these = places.get(clash);
    for (int i = 0; i < places.size(); i++) {
      ImmutableSet<WorkItem> those = places.get(i);
      boolean asCertain = clashes.get(i).certain() || !clashes.get(clash).certain();
      boolean more = those.size() > these.size() || (those.size() == these.size() && i < clash);
      if (asCertain && more && those.containsAll(these)) {
        return true;
      }
    }
    return false;
  }
}
