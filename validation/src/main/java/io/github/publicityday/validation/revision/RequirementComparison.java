package io.github.publicityday.validation.revision;

import com.google.common.collect.ImmutableList;
import io.github.publicityday.Deadline;
import io.github.publicityday.DeclaredCount;
import io.github.publicityday.ElementKeys;
import io.github.publicityday.Quota;
import io.github.publicityday.Staffing;
import java.util.Optional;
import java.util.OptionalInt;

/** Compares what a plan demands in numbers and by when, and the numbers that it declares. */
final class RequirementComparison {
  static final ListKind<Deadline> DEADLINES =
      new ListKind<>(
          Aspect.DEADLINE,
          "deadlines",
          ElementKeys::nameOf,
          (names, deadline) -> deadline.kind(),
          ImmutableList.of(
              deadline -> Optional.of(deadline.kind() + " " + nameOfUnit(deadline)),
              deadline -> Optional.of(deadline.kind())),
          false,
          RequirementComparison::compare);

  static final ListKind<DeclaredCount> DECLARED_COUNTS =
      ListKind.of(
          Aspect.DECLARED_COUNT,
          "declared",
          ElementKeys::nameOf,
          (names, count) -> count.counted(),
          RequirementComparison::compare);

  static final ListKind<Quota> QUOTAS = quotas(Aspect.QUOTA, "quotas");
  private static final ListKind<Quota> OF_WHICH = quotas(Aspect.OF_WHICH, "ofWhich");

  private RequirementComparison() {}

  private static ListKind<Quota> quotas(Aspect aspect, String field) {
    return ListKind.<Quota>named(aspect, field, Quota::item, RequirementComparison::compare)
        .orBy(
            quota ->
                quota.suppliers().isEmpty()
                    ? Optional.empty()
                    : Optional.of(Quota.builder().from(quota).item("-").build()));
  }

  private static String nameOfUnit(Deadline deadline) {
    return deadline.unit().map(ElementKeys::nameOf).orElse("");
  }

  private static void compare(Quota from, Quota to, Sides at) {
    at.number(Aspect.AMOUNT, "amount", from.amount(), to.amount());
    at.value(Aspect.SCOPE, "scope", from.scope(), to.scope());
    at.refs(Aspect.SUPPLIER, "suppliers", from.suppliers(), to.suppliers());
    at.list(OF_WHICH, from.ofWhich(), to.ofWhich());
  }

  static void compare(Deadline from, Deadline to, Sides at) {
    at.value(Aspect.KIND, "what", from.kind(), to.kind());
    at.ref(Aspect.DEADLINE_UNIT, "unit", from.unit(), to.unit());
    TimeComparison.compare(from, to, at);
  }

  private static void compare(DeclaredCount from, DeclaredCount to, Sides at) {
    at.number(
        Aspect.DECLARED_COUNT, "count", OptionalInt.of(from.number()), OptionalInt.of(to.number()));
    if (from.precision() != to.precision()) {
      at.note("count", new Alteration.PrecisionChanged(to.counted(), to.number(), to.precision()));
    }
    at.items(Aspect.COUNTED_NAME, "names", from.names(), to.names());
    at.value(Aspect.WORDING, "wording", from.wording(), to.wording());
  }

  /** The staffing of {@code at}, in the field {@code staff}. */
  static void compareStaffing(Optional<Staffing> from, Optional<Staffing> to, Sides at) {
    at.number(Aspect.MINIMUM, "staff", minimum(from), minimum(to));
    at.number(Aspect.MAXIMUM, "staff", maximum(from), maximum(to));
    if (from.isPresent() && to.isPresent()) {
      at.value(Aspect.SCOPE, "staff", from.get().scope(), to.get().scope());
    }
    at.number(
        Aspect.STAYING_BEHIND,
        "staff",
        OptionalInt.of(from.map(Staffing::stayingBehind).orElse(0)),
        OptionalInt.of(to.map(Staffing::stayingBehind).orElse(0)));
  }

  private static OptionalInt minimum(Optional<Staffing> staffing) {
    return staffing.map(Staffing::minimum).orElse(OptionalInt.empty());
  }

  private static OptionalInt maximum(Optional<Staffing> staffing) {
    return staffing.map(Staffing::maximum).orElse(OptionalInt.empty());
  }
}
