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
import io.github.publicityday.format.tree.ListForm;
import io.github.publicityday.format.tree.MappingForm;
import io.github.publicityday.format.tree.Quoted;
import io.github.publicityday.format.tree.ShortForm;
import io.github.publicityday.format.tree.TextShape;
import java.util.Optional;
import java.util.OptionalInt;

/** Who acts: units and collectives. */
final class UnitForms {
  private static final String UNLISTED = "unlisted";

  private static final Field<Collective, OptionalInt> SIZE =
      optionalInt("size", Forms.COUNT, Collective::declaredSize)
          .meaning("How many members it has, as the text says.");
  private static final Field<Collective, ImmutableList<UnitId>> MEMBERS =
      list("members", ListForm.of(RefForm.UNIT_ID, UnitId::value), Collective::members)
          .meaning("The members that the text lists.");

  private static final Form<Collective> COLLECTIVE =
      ShortForm.of(
              MappingForm.of(
                  "collective", v -> new Collective(v.get(MEMBERS), v.get(SIZE)), SIZE, MEMBERS),
              UnitForms::unlisted,
              collective -> Optional.of(UNLISTED))
          .shaped(TextShape.words(ImmutableList.of(UNLISTED)));

  private static final Field<Unit, Optional<UnitId>> ID =
      optional("id", RefForm.UNIT_ID, (Unit unit) -> Optional.of(unit.id()))
          .meaning("What references point to; the name unless stated.");
  private static final Field<Unit, Optional<String>> NAME =
      optional(
              "name",
              Forms.TEXT,
              (Unit unit) -> IdOrName.nameBeside(unit.id().value(), unit.name()))
          .meaning("The full name; the id unless stated.");
  private static final Field<Unit, ImmutableList<String>> ALIASES =
      list("aliases", ListForm.ofTexts(), Unit::aliases)
          .meaning("Other names that the plan declares for the unit.");
  private static final Field<Unit, Optional<UnitKind>> KIND =
      optional("kind", Forms.constants(UnitKind.class, "kind of unit"), Unit::kind)
          .meaning("What sort of unit it is.");
  private static final Field<Unit, OptionalInt> HEADCOUNT =
      optionalInt("headcount", Forms.COUNT, Unit::headcount)
          .meaning("How many people the unit has.");
  private static final Field<Unit, Boolean> INDIVISIBLE =
      flag("indivisible", Unit::indivisible)
          .meaning(
              "Whether it is at one place at a time, whatever its headcount: one car, one band.");
  private static final Field<Unit, Optional<Collective>> COLLECTIVE_OF =
      optional("collective", COLLECTIVE, Unit::collective)
          .meaning("That it stands for a class of units; which, or unlisted.")
          .transparent();

  /** An id that is the name as well, or a mapping in which one may stand for the other. */
  static final Form<Unit> UNIT =
      ShortForm.of(
              MappingForm.of(
                      "unit",
                      UnitForms::unit,
                      ID,
                      NAME,
                      ALIASES,
                      KIND,
                      HEADCOUNT,
                      INDIVISIBLE,
                      COLLECTIVE_OF)
                  .namedBy("name", "id")
                  .withOneOf("id", "name"),
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

  private static Unit unit(MappingForm.Values<Unit> v) {
    UnitId id = IdOrName.id("unit", v.get(ID), v.get(NAME), UnitId::of);
    return Unit.builder()
        .id(id)
        .name(v.get(NAME).orElse(id.value()))
        .aliases(v.get(ALIASES))
        .kind(v.get(KIND))
        .headcount(v.get(HEADCOUNT))
        .indivisible(v.get(INDIVISIBLE))
        .collective(v.get(COLLECTIVE_OF))
        .build();
  }
}
