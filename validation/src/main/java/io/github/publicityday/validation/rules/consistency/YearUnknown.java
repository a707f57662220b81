package io.github.publicityday.validation.rules.consistency;

import com.google.common.collect.ImmutableList;
import io.github.publicityday.Basis;
import io.github.publicityday.PublicityPlan;
import io.github.publicityday.StatedDate;
import io.github.publicityday.StatedTime;
import io.github.publicityday.StatedYear;
import io.github.publicityday.validation.Evidence;
import io.github.publicityday.validation.PlanIndex;
import io.github.publicityday.validation.Rule;
import io.github.publicityday.validation.Severity;
import io.github.publicityday.validation.Verdicts;
import java.util.Optional;

/**
 * Flags a plan whose year is masked or missing, and names the years that fit what else it says.
 *
 * <p><b>Fails:</b> the 28th 110 day on 10 January "201*". <b>Passes:</b> the same with the year
 * 2014, or with a basis of that year.
 *
 * <p><b>Why it matters:</b> last year's plan is copied with the year still open, and half of its
 * dates are last year's.
 *
 * <p><b>Severity:</b> warning; whoever gets the plan this winter knows the year, but no date can be
 * checked and the file tells nobody later.
 *
 * <p><b>Leaves alone:</b> a year that is stated anywhere in the plan: with a date, a time or a
 * notice that the plan follows; a plan that names neither a publicity day nor a date and has no
 * year masked.
 *
 * <p><b>Cannot be checked:</b> never.
 */
public final class YearUnknown implements Rule {
  /**
   * What is known of the year.
   *
   * @param mask the year as it is masked; empty if nothing is said
   * @param years the years that fit, by the usual count of the day; empty if any may
   * @param otherYears those that fit by another count
   */
  public record Facts(
      Optional<String> mask, ImmutableList<Integer> years, ImmutableList<Integer> otherYears)
      implements Evidence {
    @Override
    public String variant() {
      String fits = years.isEmpty() ? "" : otherYears.isEmpty() ? ".fits" : ".fits-otherwise";
      return (mask.isPresent() ? "masked" : "absent") + fits;
    }
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public void check(PlanIndex plan, Verdicts verdicts) {
    PublicityPlan stated = plan.plan();
    boolean masked = stated.year() instanceof StatedYear.Masked;
    if (stated.day().isEmpty() && stated.date().isEmpty() && !masked) {
      return;
    }
    if (plan.calendar().year().isPresent() || isStatedAnywhere(plan)) {
      verdicts.pass(plan.field("year"));
    } else {
      FittingYears fitting = FittingYears.of(stated);
      Optional<String> mask = Optional.of(stated.year().toString()).filter(text -> masked);
      verdicts.fail(plan.field("year"), new Facts(mask, fitting.usual(), fitting.other()));
    }
  }

  private static boolean isStatedAnywhere(PlanIndex plan) {
    return plan.plan().bases().stream().map(Basis::year).anyMatch(y -> y.isPresent())
        || plan.dates().stream().anyMatch(entry -> entry.date() instanceof StatedDate.Full)
        || plan.times().stream().anyMatch(entry -> hasYear(entry.time()));
  }

  private static boolean hasYear(StatedTime time) {
    return time instanceof StatedTime.Exactly
        || time instanceof StatedTime.Within
        || (time instanceof StatedTime.InMonth month && month.year().isPresent());
  }
}
