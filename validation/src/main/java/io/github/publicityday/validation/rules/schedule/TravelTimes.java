package io.github.publicityday.validation.rules.schedule;

import com.google.common.collect.Comparators;
import io.github.publicityday.TravelTime;
import io.github.publicityday.VenueId;
import io.github.publicityday.validation.PlanIndex;
import io.github.publicityday.validation.VenueEntry;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** How long the ways between venues take; the same both ways. */
final class TravelTimes {
  /** By the venues at both ends, which may be one. */
  private final Map<Set<VenueId>, Duration> ways = new HashMap<>();

  private final PlanIndex plan;

  /** The ways that a plan states; of several statements about one way, the shortest is taken. */
  TravelTimes(PlanIndex plan) {
    this.plan = plan;
    for (TravelTime way : plan.plan().travelTimes()) {
      ways.merge(ends(way.from(), way.to()), way.duration(), Comparators::min);
    }
  }

  /** How long it takes to get from {@code from} to {@code to}, if the plan says it. */
  Optional<Duration> between(VenueId from, VenueId to) {
    return ways.isEmpty() ? Optional.empty() : Optional.ofNullable(ways.get(ends(from, to)));
  }

  /** What the plan calls a venue. */
  String name(VenueId venue) {
    return plan.venue(venue).map(VenueEntry::name).orElse(venue.value());
  }

  private static Set<VenueId> ends(VenueId from, VenueId to) {
    return from.equals(to) ? Set.of(from) : Set.of(from, to);
  }
}
