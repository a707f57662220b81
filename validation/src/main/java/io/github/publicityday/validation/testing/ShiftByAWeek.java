package io.github.publicityday.validation.testing;

import io.github.publicityday.PublicityPlan;
import io.github.publicityday.StatedDate;
import io.github.publicityday.StatedPeriod;
import io.github.publicityday.StatedTime;
import io.github.publicityday.StatedYear;
import io.github.publicityday.TimeSlot;
import io.github.publicityday.TimeWindow;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.MonthDay;
import java.util.Optional;
import java.util.Random;

/**
 * Moves every date of a plan a week on. What does not move with them is taken out of the plan
 * first: times that hang on a festival or on a month, and times left open, which the year would
 * close. So a plan that states its year is given a period, if it has none.
 */
final class ShiftByAWeek implements Change {
  private static final int WEEK = 7;

  @Override
  public Optional<Trial> to(PublicityPlan plan, Random random) {
    PublicityPlan before =
        (PublicityPlan)
            ModelValues.changed(
                withPeriod(plan), value -> hangsOnCalendar(value) ? StatedTime.ABSENT : value);
    PublicityPlan after = (PublicityPlan) ModelValues.changed(before, value -> moved(value, WEEK));
    return Optional.of(
        new Trial(
            before,
            after,
            new Sayings(value -> ModelValues.changed(value, each -> moved(each, -WEEK)))));
  }

  private static PublicityPlan withPeriod(PublicityPlan plan) {
    return plan.period().isEmpty() && plan.year() instanceof StatedYear.Stated year
        ? PublicityPlan.builder()
            .from(plan)
            .period(
                new StatedPeriod(
                    StatedDate.of(LocalDate.of(year.year(), 1, 1)),
                    StatedDate.of(LocalDate.of(year.year(), 12, 1))))
            .build()
        : plan;
  }

  private static boolean hangsOnCalendar(Object value) {
    return value instanceof StatedTime.InMonth
        || (value instanceof StatedTime.Relative relative
            && (relative.anchor() instanceof StatedTime.OfFestival
                || relative.anchor() instanceof StatedTime.InMonth));
  }

  private static Object moved(Object value, int days) {
    if (value instanceof LocalDate date) {
      return date.plusDays(days);
    } else if (value instanceof LocalDateTime instant) {
      return instant.plusDays(days);
    } else if (value instanceof MonthDay day) {
      // Of a leap year, so that 29 February has a week after it.
      return MonthDay.from(day.atYear(2012).plusDays(days));
    } else if (value instanceof TimeSlot slot) {
      return TimeSlot.of(slot.startInclusive().plusDays(days), slot.endExclusive().plusDays(days));
    } else if (value instanceof TimeWindow window) {
      return new TimeWindow(
          window.earliestStart().plusDays(days),
          window.latestStart().plusDays(days),
          window.earliestEnd().plusDays(days),
          window.latestEnd().plusDays(days),
          window.open());
    } else if (value instanceof StatedPeriod period) {
      // At once: between, its last day would be before its first.
      return new StatedPeriod(moved(period.first(), days), moved(period.last(), days));
    }
    return value;
  }

  private static StatedDate moved(StatedDate date, int days) {
    return (StatedDate) ModelValues.changed(date, value -> moved(value, days));
  }
}
