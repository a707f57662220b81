package io.github.publicityday.validation.rules.consistency;

import com.google.common.collect.Iterables;
import io.github.publicityday.PlanCalendar;
import io.github.publicityday.PublicityPlan;
import io.github.publicityday.StatedDate;
import io.github.publicityday.StatedYear;
import io.github.publicityday.validation.DateEntry;
import io.github.publicityday.validation.Evidence;
import io.github.publicityday.validation.PlanIndex;
import io.github.publicityday.validation.Rule;
import io.github.publicityday.validation.Severity;
import io.github.publicityday.validation.Verdicts;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Flags a weekday that is printed beside a date and is not that date's.
 *
 * <p><b>Fails:</b> 10 January 2012 (Monday). <b>Passes:</b> 10 January 2012 (Tuesday), or no
 * weekday.
 *
 * <p><b>Why it matters:</b> half of the units note the date and half the weekday, and they come on
 * different days.
 *
 * <p><b>Severity:</b> error; one of the two is wrong.
 *
 * <p><b>Leaves alone:</b> dates without a weekday.
 *
 * <p><b>Cannot be checked:</b> a date whose year is not known, unless the plan can only be of few
 * years and the date has that weekday in none of them.
 */
public final class WeekdayMismatch implements Rule {
  /** The date, the weekday that is printed beside it, and the one that it has. */
  public record Facts(LocalDate date, DayOfWeek printed, DayOfWeek actual) implements Evidence {}

  /** A date that has its printed weekday in no year that fits the plan. */
  public record InNoYear(StatedDate date, DayOfWeek printed) implements Evidence {
    @Override
    public String variant() {
      return "in-no-year";
    }
  }

  /** A date whose year is not known. */
  public record YearNotKnown(StatedDate date, DayOfWeek printed) implements Evidence {
    @Override
    public String variant() {
      return "unchecked.year-unknown";
    }
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public void check(PlanIndex plan, Verdicts verdicts) {
    for (DateEntry entry : plan.dates()) {
      if (entry.date().weekday().isPresent()) {
        check(plan, entry, entry.date().weekday().get(), verdicts);
      }
    }
  }

  private static void check(PlanIndex plan, DateEntry entry, DayOfWeek printed, Verdicts verdicts) {
    Optional<LocalDate> date = plan.calendar().dayOf(entry.date());
    if (date.isPresent() && date.get().getDayOfWeek() == printed) {
      verdicts.pass(entry);
    } else if (date.isPresent()) {
      verdicts.fail(entry, new Facts(date.get(), printed, date.get().getDayOfWeek()));
    } else if (isInNoYear(plan.plan(), entry.date(), printed)) {
      verdicts.fail(entry, new InNoYear(entry.date(), printed));
    } else {
      verdicts.cannotCheck(entry, new YearNotKnown(entry.date(), printed));
    }
  }

  /** The plan's own date plays no part in the years that it is checked against. */
  private static boolean isInNoYear(PublicityPlan plan, StatedDate date, DayOfWeek printed) {
    PublicityPlan undated = PublicityPlan.builder().from(plan).date(Optional.empty()).build();
    FittingYears fitting = FittingYears.of(undated);
    return !fitting.usual().isEmpty()
        && !Iterables.any(
            Iterables.concat(fitting.usual(), fitting.other()),
            year ->
                PlanCalendar.of(
                        PublicityPlan.builder().from(plan).year(StatedYear.of(year)).build())
                    .dayOf(date)
                    .map(day -> day.getDayOfWeek() == printed)
                    .orElse(false));
  }
}
