package io.github.publicityday.validation.rules.consistency;

import io.github.publicityday.Deadline;
import io.github.publicityday.DutyKind;
import io.github.publicityday.Responsibility;
import io.github.publicityday.StandingDuty;
import io.github.publicityday.StatedTime;
import io.github.publicityday.validation.Evidence;
import io.github.publicityday.validation.PlanIndex;
import io.github.publicityday.validation.Rule;
import io.github.publicityday.validation.Severity;
import io.github.publicityday.validation.Verdicts;
import io.github.publicityday.validation.WorkItem;
import java.util.Optional;

/**
 * Flags a report that is due to nobody in particular, or by no particular day.
 *
 * <p><b>Fails:</b> "the command centre sums up and reports". <b>Passes:</b> "to the city bureau by
 * 20 January".
 *
 * <p><b>Why it matters:</b> figures are sent to whoever asks first, when he asks, and in another
 * shape each time.
 *
 * <p><b>Severity:</b> info; the office that reports every year knows to whom.
 *
 * <p><b>Leaves alone:</b> a report whose deadline is the plan's own for reports, or stands with its
 * responsible unit, or is its time; a plan without any report (MissingReport speaks).
 *
 * <p><b>Cannot be checked:</b> never.
 */
public final class ReportWithoutRecipient implements Rule {
  /** The report, and which of the two is missing, if not both. */
  public record Facts(String duty, boolean recipient, boolean deadline) implements Evidence {
    @Override
    public String variant() {
      return recipient ? "no-deadline" : deadline ? "no-recipient" : "neither";
    }
  }

  @Override
  public Severity severity() {
    return Severity.INFO;
  }

  @Override
  public void check(PlanIndex plan, Verdicts verdicts) {
    boolean dueForAll =
        plan.plan().deadlines().stream().anyMatch(d -> d.kind() == Deadline.Kind.REPORT);
    for (WorkItem item : plan.work()) {
      Optional<StandingDuty> report = item.duty().filter(duty -> duty.kind() == DutyKind.REPORT);
      if (report.isPresent()) {
        StandingDuty duty = report.get();
        boolean recipient = duty.recipient().isPresent();
        boolean deadline = dueForAll || isDue(duty);
        if (recipient && deadline) {
          verdicts.pass(item);
        } else {
          verdicts.fail(item, new Facts(item.name(), recipient, deadline));
        }
      }
    }
  }

  private static boolean isDue(StandingDuty duty) {
    return !duty.deadlines().isEmpty()
        || !(duty.time() instanceof StatedTime.Absent || duty.time() instanceof StatedTime.Blank)
        || duty.responsibilities().stream()
            .map(Responsibility::deadline)
            .anyMatch(d -> d.isPresent());
  }
}
