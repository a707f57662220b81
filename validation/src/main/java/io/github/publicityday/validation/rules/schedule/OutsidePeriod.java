package io.github.publicityday.validation.rules.schedule;

import io.github.publicityday.DateSpan;
import io.github.publicityday.Phase;
import io.github.publicityday.PlanCalendar;
import io.github.publicityday.StatedTime;
import io.github.publicityday.TimeSlot;
import io.github.publicityday.TimeWindow;
import io.github.publicityday.TimeWindow.OpenSide;
import io.github.publicityday.validation.Evidence;
import io.github.publicityday.validation.PlanIndex;
import io.github.publicityday.validation.Rule;
import io.github.publicityday.validation.Severity;
import io.github.publicityday.validation.Verdicts;
import io.github.publicityday.validation.WorkItem;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Flags an activity that certainly does not stay within the days of the campaign.
 *
 * <p><b>Fails:</b> a campaign from 5 to 10 January with a forum on 12 January. <b>Passes:</b> the
 * forum on 10 January, or some time in January.
 *
 * <p><b>Why it matters:</b> the units plan their people for the days that they are told; on the
 * twelfth nobody is left for it, or the wrong day is in the invitation.
 *
 * <p><b>Severity:</b> warning; either the days or the activity's time is wrong, and it can be held.
 *
 * <p><b>Leaves alone:</b> an activity on the publicity day itself; one within a phase that the plan
 * declares, before the campaign or after; a night that begins on the last day; times that may still
 * lie within; parts of a whole whose time is known (OutsideParentTime speaks); standing duties.
 *
 * <p><b>Cannot be checked:</b> a plan that does not state the days of the campaign, or whose days
 * have no year; an activity with a time of its own that cannot be placed.
 */
public final class OutsidePeriod implements Rule {
  /** The activity, its time, and the days of the campaign. */
  public record Facts(String activity, TimeWindow time, TimeSlot period) implements Evidence {}

  /**
   * Nothing to compare with.
   *
   * @param stated whether the plan states days, whose year is not known
   */
  public record PeriodUnknown(boolean stated) implements Evidence {
    @Override
    public String variant() {
      return stated ? "unchecked.period-unplaced" : "unchecked.period-unstated";
    }
  }

  /** The activity, whose time cannot be placed. */
  public record TimeUnknown(String activity) implements Evidence {
    @Override
    public String variant() {
      return "unchecked.time-unknown";
    }
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public void check(PlanIndex plan, Verdicts verdicts) {
    Optional<DateSpan> period = plan.calendar().period();
    if (period.isPresent()) {
      plan.work().stream()
          .filter(OutsidePeriod::isJudged)
          .forEach(item -> check(plan, item, period.get(), verdicts));
    } else if (plan.work().stream().anyMatch(OutsidePeriod::isJudged)) {
      verdicts.cannotCheck(plan.planElement(), new PeriodUnknown(plan.plan().period().isPresent()));
    }
  }

  private static boolean isJudged(WorkItem item) {
    StatedTime time = item.undertaking().time();
    boolean own = StatedTime.saysWhen(time);
    return own
        && item.activity().isPresent()
        && item.ancestors().stream().allMatch(above -> above.window().isEmpty());
  }

  private static void check(PlanIndex plan, WorkItem item, DateSpan period, Verdicts verdicts) {
    StatedTime time = item.undertaking().time();
    if (item.window().isEmpty()) {
      verdicts.cannotCheck(item, new TimeUnknown(item.name()));
      return;
    }
    TimeWindow window = item.window().get();
    List<TimeWindow> days =
        time instanceof StatedTime.Daily daily ? plan.calendar().windowsOf(daily) : List.of(window);
    if (isAnnouncedOtherwise(plan, window)
        || days.stream().noneMatch(day -> isOutside(day, slotOf(period)))) {
      verdicts.pass(item);
    } else {
      verdicts.fail(item, new Facts(item.name(), window, slotOf(period)));
    }
  }

  /** It is on the publicity day, or in a phase. */
  private static boolean isAnnouncedOtherwise(PlanIndex plan, TimeWindow window) {
    PlanCalendar calendar = plan.calendar();
    LocalDate first = window.earliestStart().toLocalDate();
    return calendar.date().filter(first::equals).isPresent()
        || plan.plan().phases().stream()
            .map(Phase::period)
            .flatMap(Optional::stream)
            .flatMap(stated -> calendar.daysOf(stated).stream())
            .anyMatch(days -> !isOutside(window, slotOf(days)));
  }

  private static boolean isOutside(TimeWindow window, TimeSlot days) {
    boolean goesOn = window.earliestEnd().isAfter(days.endExclusive().plusHours(6));
    return window.open() != OpenSide.BOTH
        && (window.latestStart().isBefore(days.startInclusive())
            || !window.earliestStart().isBefore(days.endExclusive())
            || goesOn);
  }

  private static TimeSlot slotOf(DateSpan days) {
    return TimeSlot.of(days.first().atStartOfDay(), days.last().plusDays(1).atStartOfDay());
  }
}
