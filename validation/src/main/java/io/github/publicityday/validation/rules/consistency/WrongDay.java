package io.github.publicityday.validation.rules.consistency;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import io.github.publicityday.ActivityKind;
import io.github.publicityday.PublicityDay;
import io.github.publicityday.Recurrence;
import io.github.publicityday.StatedDate;
import io.github.publicityday.TimeSlot;
import io.github.publicityday.validation.Evidence;
import io.github.publicityday.validation.PlanIndex;
import io.github.publicityday.validation.Rule;
import io.github.publicityday.validation.Severity;
import io.github.publicityday.validation.Verdicts;
import io.github.publicityday.validation.WorkItem;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Flags a date of the day, or of the one event, that is not the publicity day's.
 *
 * <p><b>Fails:</b> the 110 day on 9 January. <b>Passes:</b> on 10 January, with a forum on 5
 * January before it.
 *
 * <p><b>Why it matters:</b> stations, broadcasters and the neighbouring counties are ready on the
 * day itself; the square is empty then and full when nobody reports.
 *
 * <p><b>Severity:</b> warning; a bureau may move its event on purpose, and then should say so.
 *
 * <p><b>Leaves alone:</b> weeks and months; every activity but the plan's only event, so forums,
 * visits and other preludes; the event beside a date that is wrong already; an event of which some
 * hour may be on the day.
 *
 * <p><b>Cannot be checked:</b> the day of a week of some month ("the third Sunday of May") in a
 * year that is not known.
 */
public final class WrongDay implements Rule {
  /** The code of the day, the date that the plan states, and the day's own. */
  public record Facts(String day, StatedDate stated, StatedDate expected) implements Evidence {}

  /** The date, whose year is not known. */
  public record YearNotKnown(StatedDate stated) implements Evidence {
    @Override
    public String variant() {
      return "unchecked.year-unknown";
    }
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public void check(PlanIndex plan, Verdicts verdicts) {
    Optional<PublicityDay> day = plan.plan().day().filter(d -> isOneDay(d.recurrence()));
    if (day.isPresent() && checkDate(plan, day.get(), verdicts)) {
      ImmutableList<WorkItem> events =
          plan.work().stream().filter(WrongDay::isEvent).collect(toImmutableList());
      if (events.size() == 1) {
        check(events.get(0), day.get(), verdicts);
      }
    }
  }

  private static boolean isOneDay(Recurrence recurrence) {
    return recurrence instanceof Recurrence.Fixed || recurrence instanceof Recurrence.Floating;
  }

  private static boolean isEvent(WorkItem item) {
    return item.activity().filter(a -> a.kind() == ActivityKind.EVENT).isPresent()
        && !Iterables.any(item.ancestors(), WrongDay::isEvent);
  }

  /** Whether the plan states no date that is known to be wrong. */
  private static boolean checkDate(PlanIndex plan, PublicityDay day, Verdicts verdicts) {
    Optional<StatedDate> stated = plan.plan().date();
    if (stated.isEmpty()) {
      return true;
    }
    Optional<LocalDate> date = plan.calendar().date();
    StatedDate found = date.map(StatedDate::of).orElse(stated.get());
    StatedDate expected;
    if (date.isPresent()) {
      expected = StatedDate.of(day.recurrence().in(date.get().getYear()).first());
    } else if (day.recurrence() instanceof Recurrence.Fixed fixed) {
      expected = StatedDate.of(fixed.day());
    } else {
      verdicts.cannotCheck(plan.field("date"), new YearNotKnown(found));
      return true;
    }
    // Whatever weekday is printed beside it.
    if (expected.toString().equals(found.toString())) {
      verdicts.pass(plan.field("date"));
      return true;
    }
    verdicts.fail(plan.field("date"), new Facts(day.code(), found, expected));
    return false;
  }

  private static void check(WorkItem event, PublicityDay day, Verdicts verdicts) {
    if (event.window().isPresent()) {
      TimeSlot extent = event.window().get().possibleExtent();
      LocalDate start = extent.startInclusive().toLocalDate();
      LocalDate expected = NearestDay.to(start, day.recurrence());
      if (extent.overlaps(
          TimeSlot.of(expected.atStartOfDay(), expected.plusDays(1).atStartOfDay()))) {
        verdicts.pass(event);
      } else {
        verdicts.fail(event, new Facts(day.code(), StatedDate.of(start), StatedDate.of(expected)));
      }
    }
  }
}
