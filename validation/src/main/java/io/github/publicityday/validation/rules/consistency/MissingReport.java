package io.github.publicityday.validation.rules.consistency;

import com.google.common.collect.Iterables;
import io.github.publicityday.Deadline;
import io.github.publicityday.DutyKind;
import io.github.publicityday.validation.DeadlineEntry;
import io.github.publicityday.validation.Evidence;
import io.github.publicityday.validation.PlanIndex;
import io.github.publicityday.validation.Rule;
import io.github.publicityday.validation.Severity;
import io.github.publicityday.validation.Verdicts;
import io.github.publicityday.validation.WorkItem;

/**
 * Flags a plan in which nobody is told to report or to sum up.
 *
 * <p><b>Fails:</b> a programme, and no duty that is a report. <b>Passes:</b> the same with one, or
 * with a deadline for reports.
 *
 * <p><b>Why it matters:</b> the higher bureau asks for figures and photographs a week later, and
 * nobody has counted or taken any.
 *
 * <p><b>Severity:</b> info; the day itself runs without.
 *
 * <p><b>Leaves alone:</b> an excerpt: a plan that has neither a title nor a day, or nothing to do;
 * whether the report has a recipient and a deadline (ReportWithoutRecipient).
 *
 * <p><b>Cannot be checked:</b> never.
 */
public final class MissingReport implements Rule {
  /** There is nothing more to say. */
  public record Facts() implements Evidence {}

  @Override
  public Severity severity() {
    return Severity.INFO;
  }

  @Override
  public void check(PlanIndex plan, Verdicts verdicts) {
    if (Iterables.any(plan.work(), MissingReport::isReport)
        || Iterables.any(plan.deadlines(), MissingReport::isForReport)) {
      verdicts.pass(plan.planElement());
    } else if (!plan.isExcerpt()) {
      verdicts.fail(plan.planElement(), new Facts());
    }
  }

  private static boolean isReport(WorkItem item) {
    return item.duty().filter(duty -> duty.kind() == DutyKind.REPORT).isPresent();
  }

  private static boolean isForReport(DeadlineEntry entry) {
    return entry.deadline().kind() == Deadline.Kind.REPORT;
  }
}
