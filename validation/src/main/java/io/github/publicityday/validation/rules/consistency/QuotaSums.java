package io.github.publicityday.validation.rules.consistency;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Iterables;
import com.google.common.collect.Multimaps;
import io.github.publicityday.ElementPath;
import io.github.publicityday.Quota;
import io.github.publicityday.Staffing.Scope;
import io.github.publicityday.UnitRef;
import io.github.publicityday.validation.PlanIndex;
import io.github.publicityday.validation.QuotaEntry;
import io.github.publicityday.validation.UnitEntry;
import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** Adds up quotas. */
final class QuotaSums {
  private final PlanIndex plan;
  private final ImmutableListMultimap<ElementPath, QuotaEntry> parts;
  private final ImmutableListMultimap<Beside, QuotaEntry> ofEachUnit;

  /** What quotas are directly within, and of what they are. */
  private record Beside(ElementPath within, String item) {
    static Beside of(QuotaEntry quota) {
      return new Beside(quota.path().parent().orElseThrow(), quota.name());
    }
  }

  QuotaSums(PlanIndex plan) {
    this.plan = plan;
    parts =
        Multimaps.index(
            Iterables.filter(plan.quotas(), QuotaSums::isPartWithAmount),
            part -> part.path().parent().orElseThrow());
    ofEachUnit =
        Multimaps.index(
            Iterables.filter(plan.quotas(), quota -> quota.quota().scope() == Scope.EACH_UNIT),
            Beside::of);
  }

  /** The parts of {@code whole} of which the amount is stated, in document order. */
  ImmutableList<QuotaEntry> partsOf(QuotaEntry whole) {
    return parts.get(whole.path());
  }

  /** What is asked of each unit of the item of {@code total}, beside it, in document order. */
  ImmutableList<QuotaEntry> ofEachUnitBeside(QuotaEntry total) {
    return ofEachUnit.get(Beside.of(total));
  }

  private static boolean isPartWithAmount(QuotaEntry quota) {
    return quota.whole().isPresent() && quota.quota().amount().isPresent();
  }

  /**
   * A sum of quotas.
   *
   * @param known what those come to of which that is known
   * @param complete whether it is known of all
   */
  record Sum(long known, boolean complete) {}

  /** What {@code quotas} come to together, a part with its whole's suppliers unless it has own. */
  Sum of(List<QuotaEntry> quotas) {
    long known = 0;
    boolean complete = true;
    for (QuotaEntry quota : quotas) {
      OptionalLong total = total(quota);
      known += total.orElse(0);
      complete &= total.isPresent();
    }
    return new Sum(known, complete);
  }

  /** What {@code entry} comes to from all its suppliers; empty if that is not known. */
  OptionalLong total(QuotaEntry entry) {
    Quota quota = entry.quota();
    if (quota.amount().isEmpty()) {
      return OptionalLong.empty();
    }
    long amount = quota.amount().getAsInt();
    if (quota.scope() == Scope.TOTAL) {
      return OptionalLong.of(amount);
    }
    List<UnitRef> suppliers = suppliers(entry);
    long count = 0;
    for (UnitRef supplier : suppliers) {
      OptionalInt size = plan.unit(supplier).map(UnitEntry::size).orElse(OptionalInt.empty());
      if (size.isEmpty()) {
        return OptionalLong.empty();
      }
      count += size.getAsInt();
    }
    return suppliers.isEmpty() ? OptionalLong.empty() : OptionalLong.of(amount * count);
  }

  private static List<UnitRef> suppliers(QuotaEntry entry) {
    return entry.quota().suppliers().isEmpty() && entry.whole().isPresent()
        ? suppliers(entry.whole().get())
        : entry.quota().suppliers();
  }

  /**
   * Whether the numbers of a whole and of all its parts are each supplier's, and the same ones'.
   */
  static boolean areOfEachSupplier(QuotaEntry whole, List<QuotaEntry> parts) {
    return whole.quota().scope() == Scope.EACH_UNIT
        && parts.stream()
            .map(QuotaEntry::quota)
            .allMatch(part -> part.scope() == Scope.EACH_UNIT && part.suppliers().isEmpty());
  }

  /** What the amounts of {@code quotas}, all of which are stated, add up to. */
  static Sum ofAmounts(List<QuotaEntry> quotas) {
    return new Sum(quotas.stream().mapToLong(q -> q.quota().amount().orElseThrow()).sum(), true);
  }
}
