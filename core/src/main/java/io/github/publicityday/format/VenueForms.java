package io.github.publicityday.format;

import static io.github.publicityday.format.tree.Field.flag;
import static io.github.publicityday.format.tree.Field.optional;
import static io.github.publicityday.format.tree.Field.required;

import com.google.common.collect.ImmutableList;
import io.github.publicityday.StatedVenue;
import io.github.publicityday.TravelTime;
import io.github.publicityday.Venue;
import io.github.publicityday.VenueId;
import io.github.publicityday.format.tree.Field;
import io.github.publicityday.format.tree.Form;
import io.github.publicityday.format.tree.Forms;
import io.github.publicityday.format.tree.JsonSchema;
import io.github.publicityday.format.tree.Keys;
import io.github.publicityday.format.tree.ListForm;
import io.github.publicityday.format.tree.Mapping;
import io.github.publicityday.format.tree.MappingForm;
import io.github.publicityday.format.tree.Node;
import io.github.publicityday.format.tree.Place;
import io.github.publicityday.format.tree.Scalar;
import io.github.publicityday.format.tree.ShortForm;
import io.github.publicityday.format.tree.TextForm;
import io.github.publicityday.format.tree.TextShape;
import io.github.publicityday.format.tree.Values;
import java.time.Duration;
import java.util.Optional;

/** Where: the places that a plan knows, how far apart they are, and what it says of a place. */
final class VenueForms {
  private static final String TO_BE_ANNOUNCED = "to be announced";

  private static final Form<VenueId> VENUE_ID =
      TextForm.of(VenueId::of, VenueId::value).shaped(IdOrName.ID);
  private static final ListForm<VenueId> VENUE_IDS =
      ListForm.of(VENUE_ID, VenueId::value).notEmpty();

  /** An id that is the name as well, or a mapping in which one may stand for the other. */
  static final Form<Venue> VENUE =
      ShortForm.of(
              MappingForm.of("venue", new VenueKeys())
                  .namedBy("name", "id")
                  .withOneOf("id", "name"),
              Venue::of,
              venue -> Optional.of(venue.id().value()))
          .shaped(IdOrName.ID);

  static final Form<TravelTime> TRAVEL_TIME = MappingForm.of("travel time", new TravelTimeKeys());

  private static final Form<StatedVenue.ClassOfPlaces> CLASS_OF_PLACES =
      MappingForm.of("class of places", new ClassOfPlacesKeys());

  /**
   * What an activity or duty says: ids, a class of places, later, or a label with nothing after.
   */
  static final Form<StatedVenue> STATED = new Stated();

  private VenueForms() {}

  /** The keys of a venue. */
  private static final class VenueKeys implements Keys<Venue> {
    private static final Field<Optional<VenueId>> ID =
        optional("id", VENUE_ID).meaning("What references point to; the name unless stated.");
    private static final Field<Optional<String>> NAME =
        optional("name", Forms.TEXT).meaning("The full name; the id unless stated.");
    private static final Field<Boolean> SHARED =
        flag("shared").meaning("Whether unrelated activities may use it at one time.");

    @Override
    public ImmutableList<Field<?>> fields() {
      return ImmutableList.of(ID, NAME, SHARED);
    }

    @Override
    public Venue make(Values v) {
      VenueId id = IdOrName.id("venue", v.get(ID), v.get(NAME), VenueId::of);
      return Venue.builder()
          .id(id)
          .name(v.get(NAME).orElse(id.value()))
          .shared(v.get(SHARED))
          .build();
    }

    @Override
    public void take(Venue venue, Values v) {
      v.set(ID, Optional.of(venue.id()));
      v.set(NAME, IdOrName.nameBeside(venue.id().value(), venue.name()));
      v.set(SHARED, venue.shared());
    }
  }

  /** The keys of a travel time. */
  private static final class TravelTimeKeys implements Keys<TravelTime> {
    private static final Field<VenueId> FROM = required("from", VENUE_ID).meaning("A venue.");
    private static final Field<VenueId> TO =
        required("to", VENUE_ID).meaning("Another one; or the same, for a hand-over at one place.");
    private static final Field<Duration> TAKES =
        required("takes", DurationText.DURATION).meaning("How long it takes, the same both ways.");

    @Override
    public ImmutableList<Field<?>> fields() {
      return ImmutableList.of(FROM, TO, TAKES);
    }

    @Override
    public TravelTime make(Values v) {
      return new TravelTime(v.get(FROM), v.get(TO), v.get(TAKES));
    }

    @Override
    public void take(TravelTime time, Values v) {
      v.set(FROM, time.from());
      v.set(TO, time.to());
      v.set(TAKES, time.duration());
    }
  }

  /** The keys of a class of places. */
  private static final class ClassOfPlacesKeys implements Keys<StatedVenue.ClassOfPlaces> {
    private static final Field<ImmutableList<String>> CLASS_OF =
        required("classOf", ListForm.ofTexts().notEmpty())
            .meaning("Which places: each community, each school.");

    @Override
    public ImmutableList<Field<?>> fields() {
      return ImmutableList.of(CLASS_OF);
    }

    @Override
    public StatedVenue.ClassOfPlaces make(Values v) {
      return new StatedVenue.ClassOfPlaces(v.get(CLASS_OF));
    }

    @Override
    public void take(StatedVenue.ClassOfPlaces places, Values v) {
      v.set(CLASS_OF, places.classes());
    }
  }

  private static final class Stated implements Form<StatedVenue> {
    @Override
    public StatedVenue read(Node node, Place place) {
      if (node instanceof Scalar scalar && scalar.isNull()) {
        return StatedVenue.BLANK;
      }
      if (node instanceof Scalar scalar
          && scalar.text().strip().equalsIgnoreCase(TO_BE_ANNOUNCED)) {
        return StatedVenue.TO_BE_ANNOUNCED;
      }
      return node instanceof Mapping
          ? CLASS_OF_PLACES.read(node, place)
          : StatedVenue.at(VENUE_IDS.read(node, place));
    }

    @Override
    public Node write(StatedVenue venue) {
      if (venue instanceof StatedVenue.Places places) {
        return places.venues().size() == 1
            ? VENUE_ID.write(places.venues().get(0))
            : VENUE_IDS.write(places.venues());
      } else if (venue instanceof StatedVenue.ClassOfPlaces classOf) {
        return CLASS_OF_PLACES.write(classOf);
      }
      return venue instanceof StatedVenue.ToBeAnnounced
          ? Scalar.text(TO_BE_ANNOUNCED)
          : Scalar.NULL;
    }

    @Override
    public Mapping describe(JsonSchema schema) {
      return schema.refer(
          "stated venue",
          STATED,
          () ->
              JsonSchema.anyOf(
                  TextShape.words(ImmutableList.of(TO_BE_ANNOUNCED)).describe(),
                  VENUE_IDS.describe(schema),
                  CLASS_OF_PLACES.describe(schema),
                  JsonSchema.NULL));
    }
  }
}
