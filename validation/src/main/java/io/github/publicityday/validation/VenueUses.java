package io.github.publicityday.validation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.publicityday.Activity;
import io.github.publicityday.ActivityKind;
import io.github.publicityday.StatedVenue;
import io.github.publicityday.TimeWindow;
import io.github.publicityday.VenueId;
import java.util.List;
import java.util.Map;

/** Makes claims on venues of activities: headings and duties, which are held nowhere, make none. */
final class VenueUses {
  private VenueUses() {}

  /** Which of {@code venues}, known by their ids, is used when, in the order of {@code work}. */
  static Claims<VenueEntry> of(Map<String, VenueEntry> venues, List<WorkItem> work) {
    Claims.Builder<VenueEntry> claims =
        new Claims.Builder<>(ImmutableList.copyOf(venues.values()), work.size());
    for (WorkItem item : work) {
      TimeWindow window = item.windowIfKnown();
      if (window != null
          && isHeldSomewhere(item)
          && item.venue() instanceof StatedVenue.Places places) {
        for (VenueId id : distinct(places.venues())) {
          VenueEntry venue = venues.get(id.value());
          if (venue != null) {
            claims.add(venue.number(), item, window, 1);
          }
        }
      }
    }
    return claims.build();
  }

  private static Iterable<VenueId> distinct(ImmutableList<VenueId> venues) {
    return venues.size() == 1 ? venues : ImmutableSet.copyOf(venues);
  }

  private static boolean isHeldSomewhere(WorkItem item) {
    return item.undertaking() instanceof Activity activity
        && activity.kind() != ActivityKind.HEADING;
  }
}
