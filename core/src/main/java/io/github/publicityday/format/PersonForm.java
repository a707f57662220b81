package io.github.publicityday.format;

import static io.github.publicityday.format.tree.Field.optional;

import io.github.publicityday.Person;
import io.github.publicityday.PersonId;
import io.github.publicityday.UnitRef;
import io.github.publicityday.format.tree.Field;
import io.github.publicityday.format.tree.Form;
import io.github.publicityday.format.tree.Forms;
import io.github.publicityday.format.tree.MappingForm;
import io.github.publicityday.format.tree.ShortForm;
import io.github.publicityday.format.tree.TextForm;
import java.util.Optional;

/** People. */
final class PersonForm {
  static final Form<PersonId> PERSON_ID =
      TextForm.of(PersonId::of, PersonId::value).shaped(IdOrName.ID);

  private static final Field<Person, Optional<PersonId>> ID =
      optional("id", PERSON_ID, (Person person) -> Optional.of(person.id()))
          .meaning("What references point to; the name unless stated.");
  private static final Field<Person, Optional<String>> NAME =
      optional(
              "name",
              Forms.TEXT,
              (Person person) -> IdOrName.nameBeside(person.id().value(), person.name()))
          .meaning("The name or post; the id unless stated.");
  private static final Field<Person, Optional<UnitRef>> UNIT =
      optional("unit", RefForm.REF, Person::unit).meaning("The unit that the person belongs to.");

  /** An id that is the name as well, or a mapping in which one may stand for the other. */
  static final Form<Person> PERSON =
      ShortForm.of(
              MappingForm.of("person", PersonForm::person, ID, NAME, UNIT)
                  .namedBy("name", "id")
                  .withOneOf("id", "name"),
              text -> Person.builder().id(PersonId.of(text)).name(text).build(),
              person -> Optional.of(person.id().value()))
          .shaped(IdOrName.ID);

  private PersonForm() {}

  private static Person person(MappingForm.Values<Person> v) {
    PersonId id = IdOrName.id("person", v.get(ID), v.get(NAME), PersonId::of);
    return Person.builder().id(id).name(v.get(NAME).orElse(id.value())).unit(v.get(UNIT)).build();
  }
}
