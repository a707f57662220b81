package io.github.publicityday.validation.rules.schedule;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import com.google.common.math.IntMath;
import io.github.publicityday.Certainty;
import io.github.publicityday.ConflictCursor;
import io.github.publicityday.ConflictSet;
import io.github.publicityday.TimeSlot;
import io.github.publicityday.Timetable;
import io.github.publicityday.validation.Claims;
import io.github.publicityday.validation.Element;
import io.github.publicityday.validation.Related;
import io.github.publicityday.validation.WorkItem;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * Finds which claims on one thing clash, and tells each clash once.
 *
 * @param <E> what is claimed
 */
final class Clashes<E extends Element> {
  private final Claims<E> claims;
  private final UnaryOperator<ImmutableSet<WorkItem>> told;

  /**
   * Clashes of {@code claims}. Of work that meets, only what {@code told} keeps is told, and
   * nothing if it keeps none; work within which none of the rest is, it keeps if there are several.
   */
  Clashes(Claims<E> claims, UnaryOperator<ImmutableSet<WorkItem>> told) {
    this.claims = claims;
    this.told = told;
  }

  /** The work that is at places of its own: no activity beside its own part. */
  static ImmutableSet<WorkItem> places(ImmutableSet<WorkItem> met) {
    ImmutableSet<WorkItem> wholes =
        met.stream().flatMap(item -> item.surroundings().stream()).collect(toImmutableSet());
    ImmutableSet<WorkItem> places =
        met.stream().filter(item -> !wholes.contains(item)).collect(toImmutableSet());
    return places.size() > 1 ? places : ImmutableSet.of();
  }

  /**
   * Claims that meet.
   *
   * @param claims the claims, in document order; to be read while the clash is told
   * @param when the time that they share, or within which they meet
   * @param people how many people they need together
   * @param certain whether they meet whatever the vague times turn out to be
   */
  record Clash(List<Related> claims, TimeSlot when, int people, boolean certain) {}

  /**
   * Tells the clashes about everything claimed that is {@code concerned}, in document order: of one
   * thing the certain ones first, none twice, and none beside another that holds all its work and
   * is as certain. Where there is none, {@code atPeace} is told.
   */
  void among(Predicate<E> concerned, BiConsumer<E, Clash> clashing, Consumer<E> atPeace) {
    Timetable timetable = claims.timetable();
    Members members = null;
    for (int number = 0; number < timetable.resources(); number++) {
      E claimed = claims.claimed().get(number);
      boolean asked = timetable.size(number) > 0 && concerned.test(claimed);
      boolean any = false;
      if (asked && claims.areSimple(number)) {
        members = members == null ? new Members() : members;
        for (; members.standAt(number); members.next()) {
          clashing.accept(claimed, members.clash());
          any = true;
        }
      } else if (asked) {
        for (Clash clash : intricate(number)) {
          clashing.accept(claimed, clash);
          any = true;
        }
      }
      if (asked && !any) {
        atPeace.accept(claimed);
      }
    }
  }

  /**
   * What a conflict set is of, read from where a cursor stands, so that no more is than told.
   * Whatever meets at things whose claims are simple does so certainly, and is told as it is.
   */
  private final class Members extends AbstractList<Related> {
    private final ConflictCursor set = claims.timetable().conflicts(Certainty.CERTAIN);
    private boolean any = set.next();

    /** Whether they are of the thing at {@code number}; goes on to it from things before it. */
    boolean standAt(int number) {
      while (any && set.resource() < number) {
        any = set.next();
      }
      return any && set.resource() == number;
    }

    void next() {
      any = set.next();
    }

    Clash clash() {
      return new Clash(
          this,
          claims.shared(set.lastToStart(), set.firstToEnd()),
          (int) Math.min(Integer.MAX_VALUE, set.people()),
          true);
    }

    @Override
    public int size() {
      return set.size();
    }

    @Override
    public Related get(int index) {
      return claims.related(set.booking(index));
    }

    @Override
    public Object[] toArray() {
      Object[] all = new Object[set.size()];
      for (int i = 0; i < all.length; i++) {
        all[i] = get(i);
      }
      return all;
    }
  }

  private ImmutableList<Clash> intricate(int number) {
    List<Candidate> candidates = new ArrayList<>();
    for (Certainty certainty : Certainty.values()) {
      for (ConflictSet set : claims.timetable().conflictSets(certainty, number)) {
        ImmutableSet<WorkItem> met =
            set.bookings().stream().mapToObj(claims::work).collect(toImmutableSet());
        ImmutableSet<WorkItem> kept = told.apply(met);
        if (!kept.isEmpty()) {
          candidates.add(candidate(candidates.size(), set, kept, certainty));
        }
      }
    }
    return withoutRepetition(candidates);
  }

  private Candidate candidate(
      int rank, ConflictSet set, ImmutableSet<WorkItem> kept, Certainty certainty) {
    ImmutableList<Integer> numbers =
        set.bookings().asList().stream()
            .filter(claim -> kept.contains(claims.work(claim)))
            .collect(toImmutableList());
    int people = 0;
    for (int claim : numbers) {
      people = IntMath.saturatedAdd(people, claims.people(claim));
    }
    TimeSlot when =
        numbers.size() == set.bookings().length() ? set.when() : shared(numbers, certainty);
    return new Candidate(
        rank,
        kept,
        new Clash(
            numbers.stream().map(claims::related).collect(toImmutableList()),
            when,
            people,
            certainty == Certainty.CERTAIN));
  }

  /** When claims meet that all meet each other. */
  private TimeSlot shared(ImmutableList<Integer> numbers, Certainty certainty) {
    return Timetable.of(numbers.stream().map(claims::window).collect(toImmutableList()))
        .conflictSets(certainty, 0)
        .get(0)
        .when();
  }

  private static ImmutableList<Clash> withoutRepetition(List<Candidate> candidates) {
    ListMultimap<WorkItem, Candidate> byPlace =
        MultimapBuilder.hashKeys().arrayListValues().build();
    candidates.forEach(one -> one.places().forEach(place -> byPlace.put(place, one)));
    // What repeats a clash has all its places, so any one of them will find it.
    return candidates.stream()
        .filter(
            one ->
                byPlace.get(one.places().asList().get(0)).stream()
                    .noneMatch(other -> other.repeats(one)))
        .map(Candidate::clash)
        .collect(toImmutableList());
  }

  /** A clash in the order of telling, with where it is. */
  private record Candidate(int rank, ImmutableSet<WorkItem> places, Clash clash) {
    /** Whether this one tells all that {@code other} does, and more or earlier. */
    boolean repeats(Candidate other) {
      boolean asCertain = clash.certain() || !other.clash.certain();
      boolean more = places.size() > other.places.size();
      boolean asMuchAndEarlier = places.size() == other.places.size() && rank < other.rank;
      return asCertain && (more || asMuchAndEarlier) && places.containsAll(other.places);
    }
  }
}
