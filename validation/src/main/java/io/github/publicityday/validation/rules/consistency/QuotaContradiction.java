package io.github.publicityday.validation.rules.consistency;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import io.github.publicityday.Staffing.Scope;
import io.github.publicityday.validation.Evidence;
import io.github.publicityday.validation.PlanIndex;
import io.github.publicityday.validation.QuotaEntry;
import io.github.publicityday.validation.Related;
import io.github.publicityday.validation.Rule;
import io.github.publicityday.validation.Severity;
import io.github.publicityday.validation.Verdicts;
import io.github.publicityday.validation.rules.consistency.QuotaSums.Sum;
import java.util.List;
import java.util.OptionalLong;

/**
 * Flags a quota whose parts come to more than the whole, or whose total is not what the units'
 * quotas of the same item come to.
 *
 * <p><b>Fails:</b> "10 banners, of which 8 about fraud and 4 about calling"; "20 boards in total"
 * beside "3 boards from each of five units". <b>Passes:</b> 6 and 4 banners; 15 boards in total.
 *
 * <p><b>Why it matters:</b> the printer is given one number and the units another; somebody makes
 * boards for which there is no place, or a place stays empty.
 *
 * <p><b>Severity:</b> warning; the units can bring what each is told, and the total is off.
 *
 * <p><b>Leaves alone:</b> parts that come to less than the whole, since not all have to be told;
 * quotas without an amount.
 *
 * <p><b>Cannot be checked:</b> an amount of each supplier, where the suppliers or their number are
 * not known, unless what is known is too much already.
 */
public final class QuotaContradiction implements Rule {
  /** The item, its amount, and what its parts come to. */
  public record Exceeds(String item, long amount, long parts) implements Evidence {
    @Override
    public String variant() {
      return "exceeds";
    }
  }

  /** The item, its total, and what the quotas of each unit come to. */
  public record Disagrees(String item, long amount, long parts) implements Evidence {
    @Override
    public String variant() {
      return "disagrees";
    }
  }

  /** The item, of which nobody knows what the units bring together. */
  public record SuppliersUnknown(String item) implements Evidence {
    @Override
    public String variant() {
      return "unchecked.suppliers-unknown";
    }
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public void check(PlanIndex plan, Verdicts verdicts) {
    QuotaSums sums = new QuotaSums(plan);
    for (QuotaEntry quota : plan.quotas()) {
      if (quota.quota().amount().isPresent()) {
        checkParts(quota, sums, verdicts);
        checkTotal(quota, sums, verdicts);
      }
    }
  }

  private static void checkParts(QuotaEntry whole, QuotaSums sums, Verdicts verdicts) {
    ImmutableList<QuotaEntry> parts = sums.partsOf(whole);
    if (parts.isEmpty()) {
      return;
    }
    boolean ofEach = QuotaSums.areOfEachSupplier(whole, parts);
    OptionalLong amount =
        ofEach ? OptionalLong.of(whole.quota().amount().orElse(0)) : sums.total(whole);
    Sum sum = ofEach ? QuotaSums.ofAmounts(parts) : sums.of(parts);
    if (amount.isPresent() && sum.known() > amount.getAsLong()) {
      Exceeds facts = new Exceeds(whole.name(), amount.getAsLong(), sum.known());
      verdicts.fail(whole, facts, related(Related.Part.PART, parts));
    } else if (amount.isPresent() && sum.complete()) {
      verdicts.pass(whole);
    } else {
      verdicts.cannotCheck(whole, new SuppliersUnknown(whole.name()));
    }
  }

  private static void checkTotal(QuotaEntry total, QuotaSums sums, Verdicts verdicts) {
    ImmutableList<QuotaEntry> each = sums.ofEachUnitBeside(total);
    if (each.isEmpty() || total.quota().scope() == Scope.EACH_UNIT) {
      return;
    }
    Sum sum = sums.of(each);
    long amount = total.quota().amount().orElse(0);
    if (sum.complete() ? sum.known() != amount : sum.known() > amount) {
      Disagrees facts = new Disagrees(total.name(), amount, sum.known());
      verdicts.fail(total, facts, related(Related.Part.ELSEWHERE, each));
    } else if (sum.complete()) {
      verdicts.pass(total);
    } else {
      verdicts.cannotCheck(total, new SuppliersUnknown(total.name()));
    }
  }

  private static Iterable<Related> related(Related.Part part, List<QuotaEntry> quotas) {
    return Lists.transform(quotas, quota -> Related.of(part, quota));
  }
}
