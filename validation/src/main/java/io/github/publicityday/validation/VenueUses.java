package io.github.publicityday.validation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.publicityday.PublicityPlan;
import io.github.publicityday.StatedVenue;
import io.github.publicityday.TimeWindow;
import io.github.publicityday.Venue;
import io.github.publicityday.VenueId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The venues of a plan, those that it lists and those that it only uses, and the claims on them.
 */
final class VenueUses {
  final Claims<VenueEntry> claims;
  private final Map<String, VenueEntry> venues = new LinkedHashMap<>();

  /** Of several venues with one id, the first is meant. */
  VenueUses(PublicityPlan plan, List<WorkItem> work) {
    int order = plan.units().size() + Ranks.beforeVenues(plan);
    Siblings<Venue> listed = Siblings.ofPlan("venues", plan.venues(), venue -> venue.id().value());
    for (int i = 0; i < plan.venues().size(); i++) {
      Venue venue = plan.venues().get(i);
      venues.putIfAbsent(
          venue.id().value(), new VenueEntry(venues.size(), i, order + 1 + i, venue, listed));
    }
    for (WorkItem item : work) {
      if (item.undertaking().venue() instanceof StatedVenue.Places places) {
        addUnlessListed(places.venues(), item.order());
      }
    }
    claims = claims(work);
  }

  /** A place that the plan names only where it uses it is a place all the same. */
  private void addUnlessListed(ImmutableList<VenueId> ids, int order) {
    for (int i = 0; i < ids.size(); i++) {
      String id = ids.get(i).value();
      if (!venues.containsKey(id)) {
        venues.put(id, new VenueEntry(venues.size(), 0, order + 1 + i, Venue.of(id), null));
      }
    }
  }

  /** The venue with {@code id}; null if the plan neither lists nor uses it. */
  @Nullable VenueEntry venue(VenueId id) {
    return venues.get(id.value());
  }

  /** Headings and duties are held nowhere, and claim nothing. */
  private Claims<VenueEntry> claims(List<WorkItem> work) {
    Claims.Builder<VenueEntry> found =
        new Claims.Builder<>(ImmutableList.copyOf(venues.values()), work.size());
    for (WorkItem item : work) {
      TimeWindow window = item.windowIfKnown();
      if (window != null
          && isHeldSomewhere(item)
          && item.venue() instanceof StatedVenue.Places places) {
        for (VenueId id : distinct(places.venues())) {
          VenueEntry venue = venue(id);
          if (venue != null) {
            found.add(venue.number(), item, window, 1);
          }
        }
      }
    }
    return found.build();
  }

  private static Iterable<VenueId> distinct(ImmutableList<VenueId> venues) {
    return venues.size() == 1 ? venues : ImmutableSet.copyOf(venues);
  }

  private static boolean isHeldSomewhere(WorkItem item) {
    return item.activity().isPresent() && !item.isHeading();
  }
}
