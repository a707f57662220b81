package io.github.publicityday.format;

import static io.github.publicityday.format.tree.Field.flag;
import static io.github.publicityday.format.tree.Field.list;
import static io.github.publicityday.format.tree.Field.required;
import static java.util.stream.Collectors.joining;

import io.github.publicityday.Numbering;
import io.github.publicityday.PublicityDay;
import io.github.publicityday.PublicityDays;
import io.github.publicityday.format.tree.Field;
import io.github.publicityday.format.tree.Form;
import io.github.publicityday.format.tree.Forms;
import io.github.publicityday.format.tree.ListForm;
import io.github.publicityday.format.tree.MappingForm;
import io.github.publicityday.format.tree.Quoted;
import io.github.publicityday.format.tree.ShortForm;
import io.github.publicityday.format.tree.TextForm;
import io.github.publicityday.format.tree.TextShape;
import java.util.Optional;

/** Publicity days: the code of a known one, or a mapping that describes it. */
final class DayForm {
  private static final Form<Integer> YEAR = Forms.integers(Integer.MIN_VALUE, Integer.MAX_VALUE);

  private static final Field<Numbering, Integer> FIRST_YEAR =
      required("firstYear", YEAR, Numbering::firstYear)
          .meaning("The year of the first day of the series.");
  private static final Field<Numbering, Boolean> SECONDARY =
      flag("secondary", (Numbering numbering) -> !numbering.main())
          .meaning("Whether few count so.");

  private static final Form<Numbering> NUMBERING =
      Forms.lazy(
          () ->
              ShortForm.of(
                      MappingForm.of(
                          "numbering",
                          v -> new Numbering(v.get(FIRST_YEAR), !v.get(SECONDARY)),
                          FIRST_YEAR,
                          SECONDARY),
                      text ->
                          Numbering.main(
                              Forms.parseInteger(text, Integer.MIN_VALUE, Integer.MAX_VALUE)),
                      numbering -> Optional.of(Integer.toString(numbering.firstYear())))
                  .shaped(TextShape.integers(Integer.MIN_VALUE, Integer.MAX_VALUE)));

  private static final Form<PublicityDay> DESCRIBED =
      Forms.lazy(
          () ->
              MappingForm.building("day", PublicityDay::builder, PublicityDay.Builder::build)
                  .with(
                      required("code", Forms.TEXT, PublicityDay::code)
                          .meaning("What the day is called in files."),
                      PublicityDay.Builder::code)
                  .with(
                      required("name", Forms.TEXT, PublicityDay::name).meaning("Its English name."),
                      PublicityDay.Builder::name)
                  .with(
                      required("chineseName", Forms.TEXT, PublicityDay::chineseName)
                          .meaning("Its Chinese name."),
                      PublicityDay.Builder::chineseName)
                  .with(
                      required(
                              "on",
                              TextForm.of(RecurrenceText::parse, RecurrenceText::print)
                                  .shaped(RecurrenceText.shape()),
                              PublicityDay::recurrence)
                          .meaning("When it is in every year."),
                      PublicityDay.Builder::recurrence)
                  .with(
                      list(
                              "numberings",
                              ListForm.of(
                                  NUMBERING, numbering -> Integer.toString(numbering.firstYear())),
                              PublicityDay::numberings)
                          .meaning("From which year the days are counted: first years."),
                      PublicityDay.Builder::numberings)
                  .done()
                  .namedBy("name"));

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
}
