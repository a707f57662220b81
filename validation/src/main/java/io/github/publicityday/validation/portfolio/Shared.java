package io.github.publicityday.validation.portfolio;

import io.github.publicityday.ElementPath;
import java.time.ZoneId;
import java.util.Comparator;

/**
 * Something that several plans may claim.
 *
 * @param kind what sort of thing it is
 * @param zone the zone of the times at which it is claimed: plans of different zones share nothing
 * @param path what tells it from all others of its kind
 */
record Shared(Kind kind, ZoneId zone, ElementPath path) {
  static final Comparator<Shared> ORDER =
      Comparator.comparing(Shared::kind)
          .thenComparing(Shared::path)
          .thenComparing(shared -> shared.zone().getId());

  /** What can be shared. */
  enum Kind {
    UNIT,
    PERSON,
    VENUE
  }
}
