package io.github.publicityday.format;

import static io.github.publicityday.format.tree.Field.list;
import static io.github.publicityday.format.tree.Field.optional;
import static io.github.publicityday.format.tree.Field.optionalInt;
import static io.github.publicityday.format.tree.Field.required;

import com.google.common.collect.ImmutableList;
import io.github.publicityday.ElementKeys;
import io.github.publicityday.Invitee;
import io.github.publicityday.Participation;
import io.github.publicityday.PersonId;
import io.github.publicityday.Responsibility;
import io.github.publicityday.Role;
import io.github.publicityday.StatedTime;
import io.github.publicityday.format.tree.Form;
import io.github.publicityday.format.tree.Forms;
import io.github.publicityday.format.tree.JsonSchema;
import io.github.publicityday.format.tree.ListForm;
import io.github.publicityday.format.tree.Mapping;
import io.github.publicityday.format.tree.MappingForm;
import io.github.publicityday.format.tree.Node;
import io.github.publicityday.format.tree.Place;
import io.github.publicityday.format.tree.Scalar;
import io.github.publicityday.format.tree.ShortForm;
import java.util.Optional;

/** What units and guests are to an activity or duty: responsible, taking part, invited. */
final class PartyForms {
  private static final Form<Responsibility> RESPONSIBILITY =
      ShortForm.of(
              Forms.lazy(
                  () ->
                      MappingForm.building(
                              "responsibility",
                              Responsibility::builder,
                              Responsibility.Builder::build)
                          .with(
                              required("unit", RefForm.REF, Responsibility::unit)
                                  .meaning("Who it is."),
                              Responsibility.Builder::unit)
                          .with(
                              optional(
                                      "role",
                                      Forms.constants(Role.class, "role"),
                                      Role.RESPONSIBLE,
                                      Responsibility::role)
                                  .meaning(
                                      "What the unit is to the work; responsible unless stated."),
                              Responsibility.Builder::role)
                          .with(
                              optional("duty", Forms.TEXT, Responsibility::duty)
                                  .meaning("What it has to do, in words."),
                              Responsibility.Builder::duty)
                          .with(
                              optional(
                                      "deadline",
                                      RequirementForms.DEADLINE,
                                      Responsibility::deadline)
                                  .meaning("By when it has to be done."),
                              Responsibility.Builder::deadline)
                          .done()
                          .namedBy("unit")),
              text -> Responsibility.of(RefForm.parse(text)),
              responsibility -> RefForm.print(responsibility.unit()))
          .shaped(RefForm.SHAPE);

  /** Units with their roles; an empty item, or nothing at all, is a label left blank. */
  static final Form<Responsible> RESPONSIBLE = new ResponsibleForm();

  private static final Form<Participation> PARTICIPATION =
      ShortForm.of(
              MappingForm.building(
                      "participation", Participation::builder, Participation.Builder::build)
                  .with(
                      required("unit", RefForm.REF, Participation::unit).meaning("Who takes part."),
                      Participation.Builder::unit)
                  .with(
                      optional("staff", StaffingForm.STAFFING, Participation::staffing)
                          .meaning("How many people are asked of the unit."),
                      Participation.Builder::staffing)
                  .with(
                      optionalInt("assigned", Forms.COUNT, Participation::assignedCount)
                          .meaning("How many people the unit sends."),
                      Participation.Builder::assignedCount)
                  .with(
                      list(
                              "people",
                              ListForm.of(PersonForm.PERSON_ID, PersonId::value),
                              Participation::people)
                          .meaning("Who is sent, where the plan says it."),
                      Participation.Builder::people)
                  .with(
                      optional("task", Forms.TEXT, Participation::task)
                          .meaning("What they do there, in words."),
                      Participation.Builder::task)
                  .with(
                      optional("time", TimeForm.TIME, StatedTime.ABSENT, Participation::time)
                          .meaning("When they are there, if not all the time."),
                      Participation.Builder::time)
                  .done()
                  .namedBy("unit"),
              text -> Participation.of(RefForm.parse(text)),
              participation -> RefForm.print(participation.unit()))
          .shaped(RefForm.SHAPE);

  static final ListForm<Participation> PARTICIPANTS =
      ListForm.of(PARTICIPATION, ElementKeys::nameOf);

  private static final Form<Invitee> INVITEE =
      ShortForm.of(
          Forms.lazy(
              () ->
                  MappingForm.building("invitee", Invitee::builder, Invitee.Builder::build)
                      .with(
                          required("name", Forms.TEXT, Invitee::name)
                              .meaning("Who is invited, in words."),
                          Invitee.Builder::name)
                      .with(
                          optionalInt("count", Forms.COUNT, Invitee::count)
                              .meaning("How many guests that are."),
                          Invitee.Builder::count)
                      .with(
                          optional("unit", RefForm.REF, Invitee::unit)
                              .meaning("The unit, if it is one of the plan's."),
                          Invitee.Builder::unit)
                      .done()
                      .namedBy("name")),
          Invitee::of,
          invitee -> Optional.of(invitee.name()));

  static final ListForm<Invitee> INVITEES = ListForm.of(INVITEE, Invitee::name);

  private PartyForms() {}

  /**
   * What stands under {@code responsible}.
   *
   * @param units the units that are named
   * @param leftBlank whether the label, or an item of it, is left blank
   */
  record Responsible(ImmutableList<Responsibility> units, boolean leftBlank) {
    static final Responsible ABSENT = new Responsible(ImmutableList.of(), false);
  }

  private static final class ResponsibleForm implements Form<Responsible> {
    private static final ListForm<Optional<Responsibility>> ITEMS =
        ListForm.of(new OrBlank(), item -> item.map(ElementKeys::nameOf).orElse("blank"));

    @Override
    public Responsible read(Node node, Place place) {
      ImmutableList.Builder<Responsibility> units = ImmutableList.builder();
      boolean leftBlank = false;
      for (Optional<Responsibility> item : ITEMS.read(node, place)) {
        if (item.isPresent()) {
          units.add(item.get());
        } else {
          leftBlank = true;
        }
      }
      return new Responsible(units.build(), leftBlank);
    }

    @Override
    public Node write(Responsible responsible) {
      if (responsible.units().isEmpty()) {
        return Scalar.NULL;
      }
      ImmutableList.Builder<Optional<Responsibility>> items = ImmutableList.builder();
      responsible.units().forEach(unit -> items.add(Optional.of(unit)));
      if (responsible.leftBlank()) {
        items.add(Optional.empty());
      }
      return ITEMS.write(items.build());
    }

    @Override
    public Mapping describe(JsonSchema schema) {
      return schema.refer("responsible", RESPONSIBLE, () -> ITEMS.describe(schema));
    }
  }

  private record OrBlank() implements Form<Optional<Responsibility>> {
    @Override
    public Optional<Responsibility> read(Node node, Place place) {
      return node instanceof Scalar scalar && scalar.isNull()
          ? Optional.empty()
          : Optional.of(RESPONSIBILITY.read(node, place));
    }

    @Override
    public Node write(Optional<Responsibility> responsibility) {
      return responsibility.isPresent() ? RESPONSIBILITY.write(responsibility.get()) : Scalar.NULL;
    }

    @Override
    public Mapping describe(JsonSchema schema) {
      return JsonSchema.anyOf(RESPONSIBILITY.describe(schema), JsonSchema.NULL);
    }
  }
}
