package io.github.publicityday;

import com.google.common.collect.ImmutableList;
import java.util.Objects;

/** What a plan says about where something is held. */
public sealed interface StatedVenue {
  /** Nothing is said; a part is then where its parent is. */
  StatedVenue ABSENT = new Absent();

  /** The label is there ("venue:") and nothing follows it. */
  StatedVenue BLANK = new Blank();

  /** The plan says that the venue will be announced. */
  StatedVenue TO_BE_ANNOUNCED = new ToBeAnnounced();

  /** One named place. */
  static StatedVenue at(VenueId venue) {
    return new Places(ImmutableList.of(venue));
  }

  /** Several named places at once. */
  static StatedVenue at(Iterable<VenueId> venues) {
    return new Places(ImmutableList.copyOf(venues));
  }

  /** Every place of some class, such as "each community", in the order of the text. */
  static StatedVenue classOf(Iterable<String> classes) {
    return new ClassOfPlaces(ImmutableList.copyOf(classes));
  }

  /** Nothing is said. Use {@link #ABSENT}. */
  record Absent() implements StatedVenue {}

  /** A label without a value. Use {@link #BLANK}. */
  record Blank() implements StatedVenue {}

  /** To be announced. Use {@link #TO_BE_ANNOUNCED}. */
  record ToBeAnnounced() implements StatedVenue {}

  /**
   * Named places; their ids need not exist in the plan.
   *
   * @param venues at least one, in the order of the text
   */
  record Places(ImmutableList<VenueId> venues) implements StatedVenue {
    /**
     * @throws IllegalArgumentException if {@code venues} is empty
     */
    public Places {
      Objects.requireNonNull(venues, "venues");
      if (venues.isEmpty()) {
        throw new IllegalArgumentException("no venue named; use BLANK or ABSENT");
      }
    }
  }

  /**
   * Places named only by what they are: streets, communities, schools.
   *
   * @param classes at least one name, none blank, in the order of the text
   */
  record ClassOfPlaces(ImmutableList<String> classes) implements StatedVenue {
    /**
     * @throws IllegalArgumentException if {@code classes} is empty or holds a blank name
     */
    public ClassOfPlaces {
      Objects.requireNonNull(classes, "classes");
      if (classes.isEmpty() || classes.stream().anyMatch(String::isBlank)) {
        throw new IllegalArgumentException("blank class of places: " + classes);
      }
    }
  }
}
