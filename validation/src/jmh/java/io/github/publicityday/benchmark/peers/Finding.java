package io.github.publicityday.benchmark.peers;

import io.github.publicityday.benchmark.Digest;
import io.github.publicityday.benchmark.FindingKind;

/** One thing that is wrong with a plan, naming the objects that it is about. */
public sealed interface Finding {
  /** What it is. */
  FindingKind kind();

  /** Its share of the digest of plan {@code number}. */
  long digest(int number);

  /** An activity for which no unit answers. */
  record MissingResponsible(Activity activity) implements Finding {
    @Override
    public FindingKind kind() {
      return FindingKind.MISSING_RESPONSIBLE;
    }

    @Override
    public long digest(int number) {
      return Digest.missingResponsible(number, activity().id());
    }
  }

  /** A unit at two activities that intersect. */
  record UnitOverlap(Unit unit, Activity one, Activity other) implements Finding {
    @Override
    public FindingKind kind() {
      return FindingKind.UNIT_OVERLAP;
    }

    @Override
    public long digest(int number) {
      return Digest.unitOverlap(number, unit().id(), one().id(), other().id());
    }
  }

  /** Two activities at one venue that intersect. */
  record VenueOverlap(int venue, Activity one, Activity other) implements Finding {
    @Override
    public FindingKind kind() {
      return FindingKind.VENUE_OVERLAP;
    }

    @Override
    public long digest(int number) {
      return Digest.venueOverlap(number, venue(), one().id(), other().id());
    }
  }

  /** A participation with too few people. */
  record Understaffed(Participation participation) implements Finding {
    @Override
    public FindingKind kind() {
      return FindingKind.UNDERSTAFFED;
    }

    @Override
    public long digest(int number) {
      return Digest.understaffed(number, participation().id());
    }
  }

  /** A unit with too few people. */
  record Overloaded(Unit unit) implements Finding {
    @Override
    public FindingKind kind() {
      return FindingKind.OVERLOADED;
    }

    @Override
    public long digest(int number) {
      return Digest.overloaded(number, unit().id());
    }
  }
}
