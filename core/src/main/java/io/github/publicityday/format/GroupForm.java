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
          .with(optional("post", Forms.TEXT, Seat::post), Seat.Builder::post)
          .with(optional("unit", RefForm.REF, Seat::unit), Seat.Builder::unit)
          .with(optional("person", PersonForm.PERSON_ID, Seat::person), Seat.Builder::person)
          .done()
          .namedBy("unit", "person", "post");

  private static final ListForm<Seat> SEATS = ListForm.of(SEAT, ElementKeys::nameOf);

  static final Form<LeadingGroup> LEADING_GROUP =
      MappingForm.building("leading group", LeadingGroup::builder, LeadingGroup.Builder::build)
          .with(optional("head", SEAT, LeadingGroup::head), LeadingGroup.Builder::head)
          .with(list("deputies", SEATS, LeadingGroup::deputies), LeadingGroup.Builder::deputies)
          .with(list("members", SEATS, LeadingGroup::members), LeadingGroup.Builder::members)
          .with(optional("office", RefForm.REF, LeadingGroup::office), LeadingGroup.Builder::office)
          .with(optional("duty", Forms.TEXT, LeadingGroup::duty), LeadingGroup.Builder::duty)
          .done();

  private GroupForm() {}
}
