package io.github.publicityday.format;

import static io.github.publicityday.format.tree.Field.list;
import static io.github.publicityday.format.tree.Field.optional;
import static io.github.publicityday.format.tree.Field.optionalInt;
import static io.github.publicityday.format.tree.Field.required;

import com.google.common.collect.ImmutableList;
import io.github.publicityday.Deadline;
import io.github.publicityday.ElementKeys;
import io.github.publicityday.Invitee;
import io.github.publicityday.Participation;
import io.github.publicityday.PersonId;
import io.github.publicityday.Responsibility;
import io.github.publicityday.Role;
import io.github.publicityday.Staffing;
import io.github.publicityday.StatedTime;
import io.github.publicityday.UnitRef;
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
import io.github.publicityday.format.tree.Values;
import java.util.Optional;
import java.util.OptionalInt;

/** What units and guests are to an activity or duty: responsible, taking part, invited. */
final class PartyForms {
  private static final Form<Responsibility> RESPONSIBILITY =
      ShortForm.of(
              Forms.lazy(
                  () -> MappingForm.of("responsibility", new ResponsibilityKeys()).namedBy("unit")),
              text -> Responsibility.of(RefForm.parse(text)),
              responsibility -> RefForm.print(responsibility.unit()))
          .shaped(RefForm.SHAPE);

  /** Units with their roles; an empty item, or nothing at all, is a label left blank. */
  static final Form<Responsible> RESPONSIBLE = new ResponsibleForm();

  private static final Form<Participation> PARTICIPATION =
      ShortForm.of(
              MappingForm.of("participation", new ParticipationKeys()).namedBy("unit"),
              text -> Participation.of(RefForm.parse(text)),
              participation -> RefForm.print(participation.unit()))
          .shaped(RefForm.SHAPE);

  static final ListForm<Participation> PARTICIPANTS =
      ListForm.of(PARTICIPATION, ElementKeys::nameOf);

  private static final Form<Invitee> INVITEE =
      ShortForm.of(
          Forms.lazy(() -> MappingForm.of("invitee", new InviteeKeys()).namedBy("name")),
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

  /** The keys of a responsibility. */
  private static final class ResponsibilityKeys implements Keys<Responsibility> {
    private static final Field<UnitRef> UNIT = required("unit", RefForm.REF).meaning("Who it is.");
    private static final Field<Role> ROLE =
        optional("role", Forms.constants(Role.class, "role"), Role.RESPONSIBLE)
            .meaning("What the unit is to the work; responsible unless stated.");
    private static final Field<Optional<String>> DUTY =
        optional("duty", Forms.TEXT).meaning("What it has to do, in words.");
    private static final Field<Optional<Deadline>> DEADLINE =
        optional("deadline", RequirementForms.DEADLINE).meaning("By when it has to be done.");

    @Override
    public ImmutableList<Field<?>> fields() {
      return ImmutableList.of(UNIT, ROLE, DUTY, DEADLINE);
    }

    @Override
    public Responsibility make(Values v) {
      return Responsibility.builder()
          .unit(v.get(UNIT))
          .role(v.get(ROLE))
          .duty(v.get(DUTY))
          .deadline(v.get(DEADLINE))
          .build();
    }

    @Override
    public void take(Responsibility responsibility, Values v) {
      v.set(UNIT, responsibility.unit());
      v.set(ROLE, responsibility.role());
      v.set(DUTY, responsibility.duty());
      v.set(DEADLINE, responsibility.deadline());
    }
  }

  /** The keys of a participation. */
  private static final class ParticipationKeys implements Keys<Participation> {
    private static final Field<UnitRef> UNIT =
        required("unit", RefForm.REF).meaning("Who takes part.");
    private static final Field<Optional<Staffing>> STAFF =
        optional("staff", StaffingForm.STAFFING).meaning("How many people are asked of the unit.");
    private static final Field<OptionalInt> ASSIGNED =
        optionalInt("assigned", Forms.COUNT).meaning("How many people the unit sends.");
    private static final Field<ImmutableList<PersonId>> PEOPLE =
        list("people", ListForm.of(PersonForm.PERSON_ID, PersonId::value))
            .meaning("Who is sent, where the plan says it.");
    private static final Field<Optional<String>> TASK =
        optional("task", Forms.TEXT).meaning("What they do there, in words.");
    private static final Field<StatedTime> TIME =
        optional("time", TimeForm.TIME, StatedTime.ABSENT)
            .meaning("When they are there, if not all the time.");

    @Override
    public ImmutableList<Field<?>> fields() {
      return ImmutableList.of(UNIT, STAFF, ASSIGNED, PEOPLE, TASK, TIME);
    }

    @Override
    public Participation make(Values v) {
      return Participation.builder()
          .unit(v.get(UNIT))
          .staffing(v.get(STAFF))
          .assignedCount(v.get(ASSIGNED))
          .addAllPeople(v.get(PEOPLE))
          .task(v.get(TASK))
          .time(v.get(TIME))
          .build();
    }

    @Override
    public void take(Participation participation, Values v) {
      v.set(UNIT, participation.unit());
      v.set(STAFF, participation.staffing());
      v.set(ASSIGNED, participation.assignedCount());
      v.set(PEOPLE, participation.people());
      v.set(TASK, participation.task());
      v.set(TIME, participation.time());
    }
  }

  /** The keys of an invitee. */
  private static final class InviteeKeys implements Keys<Invitee> {
    private static final Field<String> NAME =
        required("name", Forms.TEXT).meaning("Who is invited, in words.");
    private static final Field<OptionalInt> COUNT =
        optionalInt("count", Forms.COUNT).meaning("How many guests that are.");
    private static final Field<Optional<UnitRef>> UNIT =
        optional("unit", RefForm.REF).meaning("The unit, if it is one of the plan's.");

    @Override
    public ImmutableList<Field<?>> fields() {
      return ImmutableList.of(NAME, COUNT, UNIT);
    }

    @Override
    public Invitee make(Values v) {
      return Invitee.builder().name(v.get(NAME)).count(v.get(COUNT)).unit(v.get(UNIT)).build();
    }

    @Override
    public void take(Invitee invitee, Values v) {
      v.set(NAME, invitee.name());
      v.set(COUNT, invitee.count());
      v.set(UNIT, invitee.unit());
    }
  }
}
