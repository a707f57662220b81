package io.github.publicityday.validation.rules.schedule;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import io.github.publicityday.StatedVenue;
import io.github.publicityday.VenueId;
import io.github.publicityday.validation.Claims;
import io.github.publicityday.validation.Related;
import io.github.publicityday.validation.WorkItem;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds where one unit or person has to go: from the place where it was last to the place where it
 * is due next.
 *
 * <p>Two claims follow each other if the one is over, whatever the vague times turn out to be, when
 * the other may start, and no third lies between them. Who was at several places at once may have
 * people at each, and from which of them the others go on is not said: what follows is no journey.
 * Several claims at one place that follow the same are one journey, to the first of them; and where
 * several at one place are over, it starts from the last.
 */
final class Journeys {
  private final Claims<?> claims;
  private final TravelTimes ways;
  private final long enough;

  /** Of claims at one place that start, or end, together, the one that tells most. */
  private final Comparator<Integer> byWeight;

  private final Comparator<Integer> last;
  private final Comparator<Integer> first;
  private final ImmutableList.Builder<Journey> found = ImmutableList.builder();

  /**
   * The way from one claim to the next.
   *
   * @param before the claim that is over
   * @param after the one that follows
   * @param from the name of the place where the one is
   * @param to that of the place where the other is
   * @param isHandOver whether that is the same place; only where the plan states how long it takes
   * @param time how much time there is at most, whatever the vague times turn out to be
   * @param needed how much the way takes, if the plan says it
   */
  record Journey(
      Related before,
      Related after,
      String from,
      String to,
      boolean isHandOver,
      Duration time,
      Optional<Duration> needed) {
    /** Those with the least time first. */
    static final Comparator<Journey> BY_TIME =
        Comparator.comparing(Journey::time)
            .thenComparing(way -> way.before().path())
            .thenComparing(way -> way.after().path());
  }

  private Journeys(Claims<?> claims, TravelTimes ways, long enough) {
    this.claims = claims;
    this.ways = ways;
    this.enough = enough;
    byWeight =
        Comparator.<Integer>comparingInt(claims::people)
            .thenComparing(claim -> claims.work(claim).surroundings().size())
            .thenComparing(claim -> claims.work(claim).path(), Comparator.reverseOrder())
            // An activity may claim somebody several times: any order but that of the plan.
            .thenComparing(claim -> claims.window(claim).toString())
            .thenComparing(claim -> claims.window(claim).open());
    last =
        Comparator.<Integer, LocalDateTime>comparing(claim -> claims.window(claim).latestEnd())
            .thenComparing(claim -> claims.window(claim).earliestEnd())
            .thenComparing(byWeight);
    first =
        Comparator.<Integer, LocalDateTime>comparing(
                claim -> claims.window(claim).latestStart(), Comparator.reverseOrder())
            .thenComparing(byWeight);
  }

  /**
   * The journeys of whom {@code claims} know as {@code number}, in order, but for those that {@code
   * enough} people can do without anybody going. O(n log n).
   */
  static ImmutableList<Journey> of(Claims<?> claims, int number, TravelTimes ways, long enough) {
    Journeys journeys = new Journeys(claims, ways, enough);
    journeys.follow(
        claims.timetable().bookingsByStart(number), claims.timetable().bookingsByEnd(number));
    return journeys.found.build();
  }

  private void follow(ImmutableIntArray starts, ImmutableIntArray ends) {
    Map<VenueId, Integer> next = new LinkedHashMap<>();
    LocalDateTime lastStart = LocalDateTime.MIN;
    int over = 0;
    int firstOver = 0;
    int firstThere = 0;
    int latest = -1;
    for (int i = 0; i < starts.length(); i++) {
      int claim = starts.get(i);
      LocalDateTime start = claims.window(claim).earliestStart();
      // What starts ends later, and so there always is an end to look at.
      for (; !end(ends.get(over)).isAfter(start); over++) {
        tell(latest, next);
        int ended = ends.get(over);
        boolean there = over > 0 && isAtOnePlace(ends.get(over - 1), ended);
        firstThere = there ? firstThere : over;
        latest = there && last.compare(latest, ended) > 0 ? latest : ended;
        LocalDateTime itsStart = claims.window(ended).earliestStart();
        lastStart = itsStart.isAfter(lastStart) ? itsStart : lastStart;
      }
      while (!end(ends.get(firstOver)).isAfter(lastStart)) {
        // Something lies between this and what follows.
        firstOver++;
      }
      VenueId place = place(claim);
      if (over > 0 && firstThere <= firstOver && place != null) {
        next.merge(place, claim, (one, other) -> first.compare(one, other) > 0 ? one : other);
      }
    }
    tell(latest, next);
  }

  private void tell(int latest, Map<VenueId, Integer> next) {
    if (next.isEmpty()) {
      return;
    }
    VenueId from = place(latest);
    if (from != null) {
      next.forEach((to, claim) -> tell(latest, from, claim, to));
    }
    next.clear();
  }

  private void tell(int before, VenueId from, int after, VenueId to) {
    long people = (long) claims.people(before) + claims.people(after);
    if (people <= enough) {
      return;
    }
    Optional<Duration> needed = ways.between(from, to);
    if (needed.isPresent() || !from.equals(to)) {
      found.add(
          new Journey(
              claims.related(before),
              claims.related(after),
              ways.name(from),
              ways.name(to),
              from.equals(to),
              Duration.between(
                  claims.window(before).earliestEnd(), claims.window(after).latestStart()),
              needed));
    }
  }

  private LocalDateTime end(int claim) {
    return claims.window(claim).latestEnd();
  }

  private boolean isAtOnePlace(int claim, int other) {
    VenueId place = place(claim);
    return place != null && place.equals(place(other));
  }

  /** Where a claim is, if that is one place; a duty is where the activity is that it serves. */
  private @Nullable VenueId place(int claim) {
    WorkItem item = claims.work(claim);
    StatedVenue venue = item.venue();
    if (venue instanceof StatedVenue.Absent && !item.surroundings().isEmpty()) {
      venue = item.surroundings().get(0).venue();
    }
    return venue instanceof StatedVenue.Places places && places.venues().size() == 1
        ? places.venues().get(0)
        : null;
  }
}
