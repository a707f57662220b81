package io.github.publicityday.format;

import static io.github.publicityday.format.tree.Field.flag;
import static io.github.publicityday.format.tree.Field.list;
import static io.github.publicityday.format.tree.Field.required;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import io.github.publicityday.Numbering;
import io.github.publicityday.PublicityDay;
import io.github.publicityday.PublicityDays;
import io.github.publicityday.Recurrence;
import io.github.publicityday.format.tree.Field;
import io.github.publicityday.format.tree.Form;
import io.github.publicityday.format.tree.Forms;
import io.github.publicityday.format.tree.Keys;
import io.github.publicityday.format.tree.ListForm;
import io.github.publicityday.format.tree.MappingForm;
import io.github.publicityday.format.tree.Quoted;
import io.github.publicityday.format.tree.ShortForm;
import io.github.publicityday.format.tree.TextForm;
import io.github.publicityday.format.tree.TextShape;
import io.github.publicityday.format.tree.Values;
import java.util.Optional;

/** Publicity days: the code of a known one, or a mapping that describes it. */
final class DayForm {
  private static final Form<Integer> YEAR = Forms.integers(Integer.MIN_VALUE, Integer.MAX_VALUE);

  private static final Form<Numbering> NUMBERING =
      Forms.lazy(
          () ->
              ShortForm.of(
                      MappingForm.of("numbering", new NumberingKeys()),
                      text ->
                          Numbering.main(
                              Forms.parseInteger(text, Integer.MIN_VALUE, Integer.MAX_VALUE)),
                      numbering -> Optional.of(Integer.toString(numbering.firstYear())))
                  .shaped(TextShape.integers(Integer.MIN_VALUE, Integer.MAX_VALUE)));

  private static final Form<PublicityDay> DESCRIBED =
      Forms.lazy(() -> MappingForm.of("day", new DayKeys()).namedBy("name"));

  static final Form<PublicityDay> DAY =
      Forms.lazy(
          () ->
              ShortForm.of(DESCRIBED, DayForm::known, day -> Optional.of(day.code()))
                  .shaped(
                      TextShape.words(
                          PublicityDays.all().stream().map(PublicityDay::code).toList())));

  private DayForm() {}

  private static PublicityDay known(String code) {
    return PublicityDays.byCode(code)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    Quoted.of(code)
                        + " is the code of no known day; write one of "
                        + PublicityDays.all().stream()
                            .map(PublicityDay::code)
                            .collect(joining(", "))
                        + ", or describe the day: code, name, chineseName, on"));
  }

  /** The keys of a day. */
  private static final class DayKeys implements Keys<PublicityDay> {
    private static final Field<String> CODE =
        required("code", Forms.TEXT).meaning("What the day is called in files.");
    private static final Field<String> NAME =
        required("name", Forms.TEXT).meaning("Its English name.");
    private static final Field<String> CHINESE_NAME =
        required("chineseName", Forms.TEXT).meaning("Its Chinese name.");
    private static final Field<Recurrence> ON =
        required(
                "on",
                TextForm.of(RecurrenceText::parse, RecurrenceText::print)
                    .shaped(RecurrenceText.shape()))
            .meaning("When it is in every year.");
    private static final Field<ImmutableList<Numbering>> NUMBERINGS =
        list(
                "numberings",
                ListForm.of(NUMBERING, numbering -> Integer.toString(numbering.firstYear())))
            .meaning("From which year the days are counted: first years.");

    @Override
    public ImmutableList<Field<?>> fields() {
      return ImmutableList.of(CODE, NAME, CHINESE_NAME, ON, NUMBERINGS);
    }

    @Override
    public PublicityDay make(Values v) {
      return PublicityDay.builder()
          .code(v.get(CODE))
          .name(v.get(NAME))
          .chineseName(v.get(CHINESE_NAME))
          .recurrence(v.get(ON))
          .addAllNumberings(v.get(NUMBERINGS))
          .build();
    }

    @Override
    public void take(PublicityDay publicityDay, Values v) {
      v.set(CODE, publicityDay.code());
      v.set(NAME, publicityDay.name());
      v.set(CHINESE_NAME, publicityDay.chineseName());
      v.set(ON, publicityDay.recurrence());
      v.set(NUMBERINGS, publicityDay.numberings());
    }
  }

  /** The keys of a numbering. */
  private static final class NumberingKeys implements Keys<Numbering> {
    private static final Field<Integer> FIRST_YEAR =
        required("firstYear", YEAR).meaning("The year of the first day of the series.");
    private static final Field<Boolean> SECONDARY =
        flag("secondary").meaning("Whether few count so.");

    @Override
    public ImmutableList<Field<?>> fields() {
      return ImmutableList.of(FIRST_YEAR, SECONDARY);
    }

    @Override
    public Numbering make(Values v) {
      return new Numbering(v.get(FIRST_YEAR), !v.get(SECONDARY));
    }

    @Override
    public void take(Numbering numbering, Values v) {
      v.set(FIRST_YEAR, numbering.firstYear());
      v.set(SECONDARY, !numbering.main());
    }
  }
}
