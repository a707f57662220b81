package io.github.publicityday.format;

import static io.github.publicityday.format.tree.Field.list;
import static io.github.publicityday.format.tree.Field.optional;
import static io.github.publicityday.format.tree.Field.optionalInt;
import static io.github.publicityday.format.tree.Field.required;

import com.google.common.collect.ImmutableList;
import io.github.publicityday.Deadline;
import io.github.publicityday.DeclaredCount;
import io.github.publicityday.ElementKeys;
import io.github.publicityday.Quota;
import io.github.publicityday.Staffing;
import io.github.publicityday.Staffing.Scope;
import io.github.publicityday.StatedTime;
import io.github.publicityday.UnitRef;
import io.github.publicityday.format.tree.Field;
import io.github.publicityday.format.tree.Form;
import io.github.publicityday.format.tree.Forms;
import io.github.publicityday.format.tree.Keys;
import io.github.publicityday.format.tree.ListForm;
import io.github.publicityday.format.tree.MappingForm;
import io.github.publicityday.format.tree.ShortForm;
import io.github.publicityday.format.tree.TextForm;
import io.github.publicityday.format.tree.Values;
import java.util.Optional;
import java.util.OptionalInt;

/** What a plan demands in numbers and by when: quotas, deadlines, and the counts it declares. */
final class RequirementForms {
  static final Form<Deadline> DEADLINE =
      Forms.lazy(() -> MappingForm.of("deadline", new DeadlineKeys()).namedBy("by"));

  static final ListForm<Deadline> DEADLINES = ListForm.of(DEADLINE, ElementKeys::nameOf);

  private static final Form<Quota> QUOTA =
      Forms.lazy(() -> MappingForm.of("quota", new QuotaKeys()).namedBy("item"));

  static final ListForm<Quota> QUOTAS = ListForm.of(QUOTA, Quota::item);

  /** {@code 5 zones}, or a mapping that keeps the names and the words of the text as well. */
  private static final Form<DeclaredCount> DECLARED_COUNT =
      Forms.lazy(
          () ->
              ShortForm.of(
                      MappingForm.of("declared count", new DeclaredCountKeys()).namedBy("count"),
                      CountText::parse,
                      count -> Optional.of(CountText.print(count)))
                  .shaped(CountText.shape()));

  static final ListForm<DeclaredCount> DECLARED_COUNTS =
      ListForm.of(DECLARED_COUNT, ElementKeys::nameOf);

  private RequirementForms() {}

  /** The keys of a deadline. */
  private static final class DeadlineKeys implements Keys<Deadline> {
    private static final Field<StatedTime> BY =
        optional("by", TimeForm.DEADLINE, StatedTime.ABSENT).meaning("By when.");
    private static final Field<Deadline.Kind> WHAT =
        required("what", Forms.constants(Deadline.Kind.class, "kind of deadline"))
            .meaning("What is due.");
    private static final Field<Optional<UnitRef>> UNIT =
        optional("unit", RefForm.REF).meaning("Who has to do it.");

    @Override
    public ImmutableList<Field<?>> fields() {
      return ImmutableList.of(BY, WHAT, UNIT);
    }

    @Override
    public Deadline make(Values v) {
      return Deadline.builder().time(v.get(BY)).kind(v.get(WHAT)).unit(v.get(UNIT)).build();
    }

    @Override
    public void take(Deadline deadline, Values v) {
      v.set(BY, deadline.time());
      v.set(WHAT, deadline.kind());
      v.set(UNIT, deadline.unit());
    }
  }

  /** The keys of a quota. */
  private static final class QuotaKeys implements Keys<Quota> {
    private static final Field<String> ITEM =
        required("item", Forms.TEXT).meaning("What is counted: boards, banners, flags.");
    private static final Field<OptionalInt> AMOUNT =
        optionalInt("amount", Forms.COUNT).meaning("How many.");
    private static final Field<Staffing.Scope> SCOPE =
        optional("scope", StaffingForm.SCOPE, Scope.EACH_UNIT)
            .meaning("Whether each unit brings so many, or all together; each unit unless stated.");
    private static final Field<ImmutableList<UnitRef>> SUPPLIERS =
        list("suppliers", RefForm.REFS).meaning("Who brings them.");
    private static final Field<ImmutableList<Quota>> OF_WHICH =
        list("ofWhich", ListForm.of(RequirementForms.QUOTA, Quota::item))
            .meaning("Parts of this number, each a quota of its own.");

    @Override
    public ImmutableList<Field<?>> fields() {
      return ImmutableList.of(ITEM, AMOUNT, SCOPE, SUPPLIERS, OF_WHICH);
    }

    @Override
    public Quota make(Values v) {
      return Quota.builder()
          .item(v.get(ITEM))
          .amount(v.get(AMOUNT))
          .scope(v.get(SCOPE))
          .addAllSuppliers(v.get(SUPPLIERS))
          .addAllOfWhich(v.get(OF_WHICH))
          .build();
    }

    @Override
    public void take(Quota quota, Values v) {
      v.set(ITEM, quota.item());
      v.set(AMOUNT, quota.amount());
      v.set(SCOPE, quota.scope());
      v.set(SUPPLIERS, quota.suppliers());
      v.set(OF_WHICH, quota.ofWhich());
    }
  }

  /** The keys of a declared count. */
  private static final class DeclaredCountKeys implements Keys<DeclaredCount> {
    private static final Field<DeclaredCount> COUNT =
        required("count", TextForm.of(CountText::parse, CountText::print).shaped(CountText.shape()))
            .meaning("The number and what it counts.");
    private static final Field<ImmutableList<String>> NAMES =
        list("names", ListForm.ofTexts())
            .meaning("The names that the text gives beside the number.");
    private static final Field<Optional<String>> WORDING =
        optional("wording", Forms.TEXT).meaning("The words of the text.");

    @Override
    public ImmutableList<Field<?>> fields() {
      return ImmutableList.of(COUNT, NAMES, WORDING);
    }

    @Override
    public DeclaredCount make(Values v) {
      DeclaredCount count = v.get(COUNT);
      return DeclaredCount.builder()
          .counted(count.counted())
          .number(count.number())
          .precision(count.precision())
          .addAllNames(v.get(NAMES))
          .wording(v.get(WORDING))
          .build();
    }

    @Override
    public void take(DeclaredCount declaredCount, Values v) {
      v.set(COUNT, declaredCount);
      v.set(NAMES, declaredCount.names());
      v.set(WORDING, declaredCount.wording());
    }
  }
}
