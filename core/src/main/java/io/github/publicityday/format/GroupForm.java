package io.github.publicityday.format;

import static io.github.publicityday.format.tree.Field.list;
import static io.github.publicityday.format.tree.Field.optional;

import io.github.publicityday.ElementKeys;
import io.github.publicityday.LeadingGroup;
import io.github.publicityday.Seat;
import io.github.publicityday.format.tree.Form;
import io.github.publicityday.format.tree.Forms;
import io.github.publicityday.format.tree.ListForm;
import io.github.publicityday.format.tree.MappingForm;

/** The leading group and its seats. */
final class GroupForm {
  private static final Form<Seat> SEAT =
      MappingForm.building("seat", Seat::builder, Seat.Builder::build)
          .with(
              optional("post", Forms.TEXT, Seat::post).meaning("The post of who sits there."),
              Seat.Builder::post)
          .with(
              optional("unit", RefForm.REF, Seat::unit)
                  .meaning("The unit that sits there, by its chief officer."),
              Seat.Builder::unit)
          .with(
              optional("person", PersonForm.PERSON_ID, Seat::person).meaning("Who sits there."),
              Seat.Builder::person)
          .done()
          .namedBy("unit", "person", "post")
          .withOneOf("post", "unit", "person");

  private static final ListForm<Seat> SEATS = ListForm.of(SEAT, ElementKeys::nameOf);

  static final Form<LeadingGroup> LEADING_GROUP =
      MappingForm.building("leading group", LeadingGroup::builder, LeadingGroup.Builder::build)
          .with(
              optional("head", SEAT, LeadingGroup::head).meaning("The head (組長)."),
              LeadingGroup.Builder::head)
          .with(
              list("deputies", SEATS, LeadingGroup::deputies).meaning("Deputy heads (副組長)."),
              LeadingGroup.Builder::deputies)
          .with(
              list("members", SEATS, LeadingGroup::members).meaning("Members (成員)."),
              LeadingGroup.Builder::members)
          .with(
              optional("office", RefForm.REF, LeadingGroup::office)
                  .meaning("The unit that is its office (辦公室)."),
              LeadingGroup.Builder::office)
          .with(
              optional("duty", Forms.TEXT, LeadingGroup::duty)
                  .meaning("What the group does, in words."),
              LeadingGroup.Builder::duty)
          .done();

  private GroupForm() {}
}
