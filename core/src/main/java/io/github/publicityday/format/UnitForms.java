package io.github.publicityday.format;

import static io.github.publicityday.format.tree.Field.flag;
import static io.github.publicityday.format.tree.Field.list;
import static io.github.publicityday.format.tree.Field.optional;
import static io.github.publicityday.format.tree.Field.optionalInt;

import com.google.common.collect.ImmutableList;
import io.github.publicityday.Collective;
import io.github.publicityday.Unit;
import io.github.publicityday.UnitId;
import io.github.publicityday.UnitKind;
import io.github.publicityday.format.tree.Field;
import io.github.publicityday.format.tree.Form;
import io.github.publicityday.format.tree.Forms;
import io.github.publicityday.format.tree.Keys;
import io.github.publicityday.format.tree.ListForm;
import io.github.publicityday.format.tree.MappingForm;
import io.github.publicityday.format.tree.Quoted;
import io.github.publicityday.format.tree.ShortForm;
import io.github.publicityday.format.tree.TextShape;
import io.github.publicityday.format.tree.Values;
import java.util.Optional;
import java.util.OptionalInt;

/** Who acts: units and collectives. */
final class UnitForms {
  private static final String UNLISTED = "unlisted";

  private static final Form<Collective> COLLECTIVE =
      ShortForm.of(
              MappingForm.of("collective", new CollectiveKeys()),
              UnitForms::unlisted,
              collective -> Optional.of(UNLISTED))
          .shaped(TextShape.words(ImmutableList.of(UNLISTED)));

  /** An id that is the name as well, or a mapping in which one may stand for the other. */
  static final Form<Unit> UNIT =
      ShortForm.of(
              MappingForm.of("unit", new UnitKeys()).namedBy("name", "id").withOneOf("id", "name"),
              Unit::of,
              unit -> Optional.of(unit.id().value()))
          .shaped(IdOrName.ID);

  private UnitForms() {}

  private static Collective unlisted(String text) {
    if (!text.equals(UNLISTED)) {
      throw new IllegalArgumentException(
          Quoted.of(text) + " is no collective; write unlisted, or the keys size and members");
    }
    return Collective.of();
  }

  /** The keys of a collective. */
  private static final class CollectiveKeys implements Keys<Collective> {
    private static final Field<OptionalInt> SIZE =
        optionalInt("size", Forms.COUNT).meaning("How many members it has, as the text says.");
    private static final Field<ImmutableList<UnitId>> MEMBERS =
        list("members", ListForm.of(RefForm.UNIT_ID, UnitId::value))
            .meaning("The members that the text lists.");

    @Override
    public ImmutableList<Field<?>> fields() {
      return ImmutableList.of(SIZE, MEMBERS);
    }

    @Override
    public Collective make(Values v) {
      return new Collective(v.get(MEMBERS), v.get(SIZE));
    }

    @Override
    public void take(Collective collective, Values v) {
      v.set(SIZE, collective.declaredSize());
      v.set(MEMBERS, collective.members());
    }
  }

  /** The keys of a unit. */
  private static final class UnitKeys implements Keys<Unit> {
    private static final Field<Optional<UnitId>> ID =
        optional("id", RefForm.UNIT_ID)
            .meaning("What references point to; the name unless stated.");
    private static final Field<Optional<String>> NAME =
        optional("name", Forms.TEXT).meaning("The full name; the id unless stated.");
    private static final Field<ImmutableList<String>> ALIASES =
        list("aliases", ListForm.ofTexts())
            .meaning("Other names that the plan declares for the unit.");
    private static final Field<Optional<UnitKind>> KIND =
        optional("kind", Forms.constants(UnitKind.class, "kind of unit"))
            .meaning("What sort of unit it is.");
    private static final Field<OptionalInt> HEADCOUNT =
        optionalInt("headcount", Forms.COUNT).meaning("How many people the unit has.");
    private static final Field<Boolean> INDIVISIBLE =
        flag("indivisible")
            .meaning(
                "Whether it is at one place at a time, whatever its headcount: one car, one band.");
    private static final Field<Optional<Collective>> COLLECTIVE =
        optional("collective", UnitForms.COLLECTIVE)
            .meaning("That it stands for a class of units; which, or unlisted.")
            .transparent();

    @Override
    public ImmutableList<Field<?>> fields() {
      return ImmutableList.of(ID, NAME, ALIASES, KIND, HEADCOUNT, INDIVISIBLE, COLLECTIVE);
    }

    @Override
    public Unit make(Values v) {
      UnitId id = IdOrName.id("unit", v.get(ID), v.get(NAME), UnitId::of);
      return Unit.builder()
          .id(id)
          .name(v.get(NAME).orElse(id.value()))
          .addAllAliases(v.get(ALIASES))
          .kind(v.get(KIND))
          .headcount(v.get(HEADCOUNT))
          .indivisible(v.get(INDIVISIBLE))
          .collective(v.get(COLLECTIVE))
          .build();
    }

    @Override
    public void take(Unit unit, Values v) {
      v.set(ID, Optional.of(unit.id()));
      v.set(NAME, IdOrName.nameBeside(unit.id().value(), unit.name()));
      v.set(ALIASES, unit.aliases());
      v.set(KIND, unit.kind());
      v.set(HEADCOUNT, unit.headcount());
      v.set(INDIVISIBLE, unit.indivisible());
      v.set(COLLECTIVE, unit.collective());
    }
  }
}
