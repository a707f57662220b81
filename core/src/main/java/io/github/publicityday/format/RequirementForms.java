package io.github.publicityday.format;

import static io.github.publicityday.format.tree.Field.list;
import static io.github.publicityday.format.tree.Field.optional;
import static io.github.publicityday.format.tree.Field.optionalInt;
import static io.github.publicityday.format.tree.Field.required;

import io.github.publicityday.Deadline;
import io.github.publicityday.DeclaredCount;
import io.github.publicityday.ElementKeys;
import io.github.publicityday.Quota;
import io.github.publicityday.Staffing.Scope;
import io.github.publicityday.StatedTime;
import io.github.publicityday.format.tree.Form;
import io.github.publicityday.format.tree.Forms;
import io.github.publicityday.format.tree.ListForm;
import io.github.publicityday.format.tree.MappingForm;
import io.github.publicityday.format.tree.ShortForm;
import io.github.publicityday.format.tree.TextForm;
import java.util.Optional;

/** What a plan demands in numbers and by when: quotas, deadlines, and the counts it declares. */
final class RequirementForms {
  static final Form<Deadline> DEADLINE =
      Forms.lazy(
          () ->
              MappingForm.building("deadline", Deadline::builder, Deadline.Builder::build)
                  .with(
                      optional("by", TimeForm.DEADLINE, StatedTime.ABSENT, Deadline::time)
                          .meaning("By when."),
                      Deadline.Builder::time)
                  .with(
                      required(
                              "what",
                              Forms.constants(Deadline.Kind.class, "kind of deadline"),
                              Deadline::kind)
                          .meaning("What is due."),
                      Deadline.Builder::kind)
                  .with(
                      optional("unit", RefForm.REF, Deadline::unit).meaning("Who has to do it."),
                      Deadline.Builder::unit)
                  .done()
                  .namedBy("by"));

  static final ListForm<Deadline> DEADLINES = ListForm.of(DEADLINE, ElementKeys::nameOf);

  private static final Form<Quota> QUOTA =
      Forms.lazy(
          () ->
              MappingForm.building("quota", Quota::builder, Quota.Builder::build)
                  .with(
                      required("item", Forms.TEXT, Quota::item)
                          .meaning("What is counted: boards, banners, flags."),
                      Quota.Builder::item)
                  .with(
                      optionalInt("amount", Forms.COUNT, Quota::amount).meaning("How many."),
                      Quota.Builder::amount)
                  .with(
                      optional("scope", StaffingForm.SCOPE, Scope.EACH_UNIT, Quota::scope)
                          .meaning(
                              "Whether each unit brings so many, or all together; each unit unless stated."),
                      Quota.Builder::scope)
                  .with(
                      list("suppliers", RefForm.REFS, Quota::suppliers).meaning("Who brings them."),
                      Quota.Builder::suppliers)
                  .with(
                      list(
                              "ofWhich",
                              ListForm.of(RequirementForms.QUOTA, Quota::item),
                              Quota::ofWhich)
                          .meaning("Parts of this number, each a quota of its own."),
                      Quota.Builder::ofWhich)
                  .done()
                  .namedBy("item"));

  static final ListForm<Quota> QUOTAS = ListForm.of(QUOTA, Quota::item);

  /** {@code 5 zones}, or a mapping that keeps the names and the words of the text as well. */
  private static final Form<DeclaredCount> DECLARED_COUNT =
      Forms.lazy(
          () ->
              ShortForm.of(
                      MappingForm.building(
                              "declared count",
                              DeclaredCount::builder,
                              DeclaredCount.Builder::build)
                          .with(
                              required(
                                      "count",
                                      TextForm.of(CountText::parse, CountText::print)
                                          .shaped(CountText.shape()),
                                      (DeclaredCount count) -> count)
                                  .meaning("The number and what it counts."),
                              (builder, count) ->
                                  builder
                                      .counted(count.counted())
                                      .number(count.number())
                                      .precision(count.precision()))
                          .with(
                              list("names", ListForm.ofTexts(), DeclaredCount::names)
                                  .meaning("The names that the text gives beside the number."),
                              DeclaredCount.Builder::names)
                          .with(
                              optional("wording", Forms.TEXT, DeclaredCount::wording)
                                  .meaning("The words of the text."),
                              DeclaredCount.Builder::wording)
                          .done()
                          .namedBy("count"),
                      CountText::parse,
                      count -> Optional.of(CountText.print(count)))
                  .shaped(CountText.shape()));

  static final ListForm<DeclaredCount> DECLARED_COUNTS =
      ListForm.of(DECLARED_COUNT, ElementKeys::nameOf);

  private RequirementForms() {}
}
