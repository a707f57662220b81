package io.github.publicityday.format;

import static io.github.publicityday.format.tree.Field.list;
import static io.github.publicityday.format.tree.Field.optional;

import com.google.common.collect.ImmutableList;
import io.github.publicityday.ElementKeys;
import io.github.publicityday.LeadingGroup;
import io.github.publicityday.PersonId;
import io.github.publicityday.Seat;
import io.github.publicityday.UnitRef;
import io.github.publicityday.format.tree.Field;
import io.github.publicityday.format.tree.Form;
import io.github.publicityday.format.tree.Forms;
import io.github.publicityday.format.tree.Keys;
import io.github.publicityday.format.tree.ListForm;
import io.github.publicityday.format.tree.MappingForm;
import io.github.publicityday.format.tree.Values;
import java.util.Optional;

/** The leading group and its seats. */
final class GroupForm {
  private static final Form<Seat> SEAT =
      MappingForm.of("seat", new SeatKeys())
          .namedBy("unit", "person", "post")
          .withOneOf("post", "unit", "person");

  private static final ListForm<Seat> SEATS = ListForm.of(SEAT, ElementKeys::nameOf);

  static final Form<LeadingGroup> LEADING_GROUP =
      MappingForm.of("leading group", new LeadingGroupKeys());

  private GroupForm() {}

  /** The keys of a seat. */
  private static final class SeatKeys implements Keys<Seat> {
    private static final Field<Optional<String>> POST =
        optional("post", Forms.TEXT).meaning("The post of who sits there.");
    private static final Field<Optional<UnitRef>> UNIT =
        optional("unit", RefForm.REF).meaning("The unit that sits there, by its chief officer.");
    private static final Field<Optional<PersonId>> PERSON =
        optional("person", PersonForm.PERSON_ID).meaning("Who sits there.");

    @Override
    public ImmutableList<Field<?>> fields() {
      return ImmutableList.of(POST, UNIT, PERSON);
    }

    @Override
    public Seat make(Values v) {
      return Seat.builder().post(v.get(POST)).unit(v.get(UNIT)).person(v.get(PERSON)).build();
    }

    @Override
    public void take(Seat seat, Values v) {
      v.set(POST, seat.post());
      v.set(UNIT, seat.unit());
      v.set(PERSON, seat.person());
    }
  }

  /** The keys of a leading group. */
  private static final class LeadingGroupKeys implements Keys<LeadingGroup> {
    private static final Field<Optional<Seat>> HEAD =
        optional("head", SEAT).meaning("The head (組長).");
    private static final Field<ImmutableList<Seat>> DEPUTIES =
        list("deputies", SEATS).meaning("Deputy heads (副組長).");
    private static final Field<ImmutableList<Seat>> MEMBERS =
        list("members", SEATS).meaning("Members (成員).");
    private static final Field<Optional<UnitRef>> OFFICE =
        optional("office", RefForm.REF).meaning("The unit that is its office (辦公室).");
    private static final Field<Optional<String>> DUTY =
        optional("duty", Forms.TEXT).meaning("What the group does, in words.");

    @Override
    public ImmutableList<Field<?>> fields() {
      return ImmutableList.of(HEAD, DEPUTIES, MEMBERS, OFFICE, DUTY);
    }

    @Override
    public LeadingGroup make(Values v) {
      return LeadingGroup.builder()
          .head(v.get(HEAD))
          .addAllDeputies(v.get(DEPUTIES))
          .addAllMembers(v.get(MEMBERS))
          .office(v.get(OFFICE))
          .duty(v.get(DUTY))
          .build();
    }

    @Override
    public void take(LeadingGroup leadingGroup, Values v) {
      v.set(HEAD, leadingGroup.head());
      v.set(DEPUTIES, leadingGroup.deputies());
      v.set(MEMBERS, leadingGroup.members());
      v.set(OFFICE, leadingGroup.office());
      v.set(DUTY, leadingGroup.duty());
    }
  }
}
