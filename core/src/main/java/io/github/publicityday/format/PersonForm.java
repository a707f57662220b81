package io.github.publicityday.format;

import static io.github.publicityday.format.tree.Field.optional;

import com.google.common.collect.ImmutableList;
import io.github.publicityday.Person;
import io.github.publicityday.PersonId;
import io.github.publicityday.UnitRef;
import io.github.publicityday.format.tree.Field;
import io.github.publicityday.format.tree.Form;
import io.github.publicityday.format.tree.Forms;
import io.github.publicityday.format.tree.Keys;
import io.github.publicityday.format.tree.MappingForm;
import io.github.publicityday.format.tree.ShortForm;
import io.github.publicityday.format.tree.TextForm;
import io.github.publicityday.format.tree.Values;
import java.util.Optional;

/** People. */
final class PersonForm {
  static final Form<PersonId> PERSON_ID =
      TextForm.of(PersonId::of, PersonId::value).shaped(IdOrName.ID);

  /** An id that is the name as well, or a mapping in which one may stand for the other. */
  static final Form<Person> PERSON =
      ShortForm.of(
              MappingForm.of("person", new PersonKeys())
                  .namedBy("name", "id")
                  .withOneOf("id", "name"),
              text -> Person.builder().id(PersonId.of(text)).name(text).build(),
              person -> Optional.of(person.id().value()))
          .shaped(IdOrName.ID);

  private PersonForm() {}

  /** The keys of a person. */
  private static final class PersonKeys implements Keys<Person> {
    private static final Field<Optional<PersonId>> ID =
        optional("id", PERSON_ID).meaning("What references point to; the name unless stated.");
    private static final Field<Optional<String>> NAME =
        optional("name", Forms.TEXT).meaning("The name or post; the id unless stated.");
    private static final Field<Optional<UnitRef>> UNIT =
        optional("unit", RefForm.REF).meaning("The unit that the person belongs to.");

    @Override
    public ImmutableList<Field<?>> fields() {
      return ImmutableList.of(ID, NAME, UNIT);
    }

    @Override
    public Person make(Values v) {
      PersonId id = IdOrName.id("person", v.get(ID), v.get(NAME), PersonId::of);
      return Person.builder().id(id).name(v.get(NAME).orElse(id.value())).unit(v.get(UNIT)).build();
    }

    @Override
    public void take(Person person, Values v) {
      v.set(ID, Optional.of(person.id()));
      v.set(NAME, IdOrName.nameBeside(person.id().value(), person.name()));
      v.set(UNIT, person.unit());
    }
  }
}
