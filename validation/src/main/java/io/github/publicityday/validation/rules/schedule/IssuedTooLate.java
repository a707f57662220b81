package io.github.publicityday.validation.rules.schedule;

import com.google.common.collect.ImmutableList;
import io.github.publicityday.StatedDate;
import io.github.publicityday.validation.Arguments;
import io.github.publicityday.validation.Domain;
import io.github.publicityday.validation.Evidence;
import io.github.publicityday.validation.Parameter;
import io.github.publicityday.validation.PlanIndex;
import io.github.publicityday.validation.Rule;
import io.github.publicityday.validation.Severity;
import io.github.publicityday.validation.Verdicts;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Flags a plan that is issued on or after a day on which its own work has certainly begun, or on
 * which something has to be done by one of its deadlines.
 *
 * <p><b>Fails:</b> a plan issued on 5 January with a forum on 5 January. <b>Passes:</b> the same
 * issued on 4 January.
 *
 * <p><b>Why it matters:</b> a plan is on its way for days; whoever gets it reads that he should
 * have been there.
 *
 * <p><b>Severity:</b> warning; the units may have been told by telephone.
 *
 * <p><b>Leaves alone:</b> phases and the days of the campaign, which often begin with the plan
 * itself; vague times that may lie later; what is as many {@code days} away as a policy asks for,
 * one unless it does.
 *
 * <p><b>Cannot be checked:</b> a plan without an issue date, or whose issue date has no year; one
 * of whose work no day is known.
 */
public final class IssuedTooLate implements Rule {
  /** How many days before the first of its work a plan has to be issued, at least. */
  public static final Parameter<Integer> DAYS = new Parameter<>("days", Domain.between(1, 366), 1);

  private final int days;

  /** The rule, for which the day before is early enough. */
  public IssuedTooLate() {
    this(DAYS.standard());
  }

  /**
   * The rule, for which {@code days} before are early enough.
   *
   * @throws IllegalArgumentException if these are not from 1 to 366
   */
  public IssuedTooLate(int days) {
    this.days = DAYS.require(days);
  }

  /** When the plan is issued; what was due by then is told beside it. */
  public record Facts(LocalDate issued, int late) implements Evidence {}

  /** The same, where more than a day is asked for; not all of what is told was due by then. */
  public record ShortNotice(LocalDate issued, int late, int days) implements Evidence {
    @Override
    public String variant() {
      return "short-notice";
    }
  }

  /** Nothing to compare. */
  public record DayUnknown(Lack lack) implements Evidence {
    @Override
    public String variant() {
      return switch (lack) {
        case ISSUE_DATE -> "unchecked.issue-date-unstated";
        case YEAR -> "unchecked.issue-date-unplaced";
        case WORK -> "unchecked.work-unplaced";
      };
    }
  }

  /** What is not known. */
  public enum Lack {
    /** The plan states no issue date. */
    ISSUE_DATE,
    /** The year of the issue date. */
    YEAR,
    /** The day of any work. */
    WORK
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public ImmutableList<Parameter<?>> parameters() {
    return ImmutableList.of(DAYS);
  }

  @Override
  public Rule with(Arguments arguments) {
    return new IssuedTooLate(arguments.of(DAYS, days));
  }

  @Override
  public void check(PlanIndex plan, Verdicts verdicts) {
    Optional<StatedDate> stated = plan.plan().issueDate();
    Optional<LocalDate> issued = stated.flatMap(plan.calendar()::dayOf);
    if (plan.work().isEmpty()) {
      return;
    } else if (issued.isEmpty()) {
      verdicts.cannotCheck(
          plan.planElement(), new DayUnknown(stated.isEmpty() ? Lack.ISSUE_DATE : Lack.YEAR));
      return;
    }
    WorkDue due = WorkDue.by(issued.get().plusDays(days - 1L), plan);
    int late = due.work().size();
    if (late > 0) {
      verdicts.fail(
          plan.planElement(),
          days == 1 ? new Facts(issued.get(), late) : new ShortNotice(issued.get(), late, days),
          due.work());
    } else if (due.anyDayKnown()) {
      verdicts.pass(plan.planElement());
    } else {
      verdicts.cannotCheck(plan.planElement(), new DayUnknown(Lack.WORK));
    }
  }
}
