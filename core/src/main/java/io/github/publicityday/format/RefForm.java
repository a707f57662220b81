package io.github.publicityday.format;

import static io.github.publicityday.format.tree.Field.flag;
import static io.github.publicityday.format.tree.Field.optional;
import static io.github.publicityday.format.tree.Field.required;

import com.google.common.collect.ImmutableList;
import io.github.publicityday.ElementKeys;
import io.github.publicityday.UnitId;
import io.github.publicityday.UnitRef;
import io.github.publicityday.UnitRef.ToUnit;
import io.github.publicityday.WrittenForm;
import io.github.publicityday.format.tree.Field;
import io.github.publicityday.format.tree.Form;
import io.github.publicityday.format.tree.Forms;
import io.github.publicityday.format.tree.Keys;
import io.github.publicityday.format.tree.ListForm;
import io.github.publicityday.format.tree.MappingForm;
import io.github.publicityday.format.tree.ShortForm;
import io.github.publicityday.format.tree.TextForm;
import io.github.publicityday.format.tree.TextShape;
import io.github.publicityday.format.tree.Values;
import java.util.Optional;

/**
 * References to who acts: {@code ID}, {@code ID as WRITTEN}, {@code ID as WRITTEN…} for a form that
 * is shortened because a list goes on, {@code each participant}; a mapping for what these cannot
 * say.
 */
final class RefForm {
  static final Form<UnitId> UNIT_ID = TextForm.of(UnitId::of, UnitId::value).shaped(IdOrName.ID);

  private static final String EACH_PARTICIPANT = "each participant";
  private static final String AS = " as ";
  private static final String ELLIPSIS = "…";

  static final TextShape SHAPE =
      TextShape.matching(
              IdOrName.ID_PATTERN + "(?: as [\\s\\S]*\\S[\\s\\S]*)?", "(?i)" + EACH_PARTICIPANT)
          .orNumber()
          .like("traffic-squad", "traffic-squad as 交警", EACH_PARTICIPANT);

  static final Form<UnitRef> REF =
      ShortForm.of(
              MappingForm.of("reference to a unit", new RefKeys()), RefForm::parse, RefForm::print)
          .shaped(SHAPE);

  static final ListForm<UnitRef> REFS = ListForm.of(REF, ElementKeys::nameOf);

  private RefForm() {}

  /**
   * The reference that {@code text} says.
   *
   * @throws IllegalArgumentException if it says none
   */
  static UnitRef parse(String text) {
    if (text.equalsIgnoreCase(EACH_PARTICIPANT)) {
      return UnitRef.EACH_PARTICIPANT;
    }
    int as = text.indexOf(AS);
    return as < 0
        ? UnitRef.of(unitId(text))
        : new ToUnit(
            unitId(text.substring(0, as)), Optional.of(written(text.substring(as + AS.length()))));
  }

  private static UnitId unitId(String text) {
    try {
      return UnitId.of(text);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          e.getMessage() + "; write ID, ID as WRITTEN, or each participant", e);
    }
  }

  private static WrittenForm written(String text) {
    return text.endsWith(ELLIPSIS)
        ? new WrittenForm(text.substring(0, text.length() - ELLIPSIS.length()), true)
        : WrittenForm.of(text);
  }

  /** What says {@code ref}, if {@link #parse} reads it as an equal one. */
  static Optional<String> print(UnitRef ref) {
    if (ref instanceof ToUnit named) {
      return Optional.of(
          named.id()
              + named
                  .written()
                  .map(form -> AS + form.text() + (form.elliptical() ? ELLIPSIS : ""))
                  .orElse(""));
    }
    return Optional.of(EACH_PARTICIPANT);
  }

  /** The keys of a reference to a unit. */
  private static final class RefKeys implements Keys<UnitRef> {
    private static final Field<UnitId> ID = required("id", UNIT_ID).meaning("The id of the unit.");
    private static final Field<Optional<String>> WRITTEN =
        optional("written", Forms.TEXT).meaning("How the text names the unit at this place.");
    private static final Field<Boolean> ELLIPTICAL =
        flag("elliptical").meaning("Whether the form is shortened because a list goes on.");

    @Override
    public ImmutableList<Field<?>> fields() {
      return ImmutableList.of(ID, WRITTEN, ELLIPTICAL);
    }

    @Override
    public UnitRef make(Values v) {
      boolean elliptical = v.get(ELLIPTICAL);
      Optional<String> written = v.get(WRITTEN);
      if (written.isEmpty() && elliptical) {
        throw new IllegalArgumentException("elliptical, but no form is written");
      }
      return new ToUnit(v.get(ID), written.map(text -> new WrittenForm(text, elliptical)));
    }

    @Override
    public void take(UnitRef ref, Values v) {
      ToUnit named = (ToUnit) ref;
      v.set(ID, named.id());
      v.set(WRITTEN, named.written().map(WrittenForm::text));
      v.set(ELLIPTICAL, named.written().map(WrittenForm::elliptical).orElse(false));
    }
  }
}
