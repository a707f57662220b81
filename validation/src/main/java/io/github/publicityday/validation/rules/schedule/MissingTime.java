package io.github.publicityday.validation.rules.schedule;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.base.Ascii;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.publicityday.Activity;
import io.github.publicityday.ActivityId;
import io.github.publicityday.StatedTime;
import io.github.publicityday.validation.Evidence;
import io.github.publicityday.validation.PlanIndex;
import io.github.publicityday.validation.Rule;
import io.github.publicityday.validation.Severity;
import io.github.publicityday.validation.Verdicts;
import io.github.publicityday.validation.WorkItem;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Flags an activity whose time is not stated, by itself or by an activity that it is a part of, or
 * not so that a unit could come at that time.
 *
 * <p><b>Fails:</b> a desk without a time, or with "10 January", "from 10:00", "in the morning".
 * <b>Passes:</b> the desk on 10 January from 10:00 to 11:30, or as part of an event at that time.
 *
 * <p><b>Why it matters:</b> every unit asks, or guesses; half of them come at eight, and whether
 * people are needed elsewhere at the same time cannot even be asked.
 *
 * <p><b>Severity:</b> warning if no time is stated at all, or only that of an activity that the
 * plan does not list; info if it is left vague: a day without hours, one side only, some time
 * within a longer one, to be announced.
 *
 * <p><b>Leaves alone:</b> delegated work; standing duties, unless they are relative to an activity
 * that the plan does not list; headings; a relay whose end is not stated, which its turns tell; a
 * time that is that of another activity; vague hours of a whole whose parts all state their own.
 * What parts inherit is asked once, of the activity that states it; what nobody states, of the
 * outermost.
 *
 * <p><b>Cannot be checked:</b> never; what a plan says of a time can be read without its year.
 */
public final class MissingTime implements Rule {
  /** The activity, what is missing, and how many of its parts depend on it. */
  public record Facts(String activity, TimeLack missing, int parts) implements Evidence {
    @Override
    public String variant() {
      boolean several = missing == TimeLack.EVERYTHING && parts > 0;
      return Ascii.toLowerCase(missing.name()) + (several ? ".parts" : "");
    }
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public void check(PlanIndex plan, Verdicts verdicts) {
    Supplier<ImmutableSet<ActivityId>> listed = Suppliers.memoize(() -> idsOf(plan));
    new Statements(work -> !(work.time() instanceof StatedTime.Absent), activity -> true)
        .forEach(plan.work(), (item, asking) -> check(item, asking, listed, verdicts));
    for (WorkItem item : plan.work()) {
      if (item.duty().isPresent() && refersToNothing(item.undertaking().time(), listed)) {
        verdicts.fail(item, new Facts(item.name(), TimeLack.REFERENCE, 0));
      }
    }
  }

  private static void check(
      WorkItem item,
      ImmutableList<WorkItem> asking,
      Supplier<ImmutableSet<ActivityId>> listed,
      Verdicts verdicts) {
    StatedTime time = item.undertaking().time();
    Optional<TimeLack> missing =
        refersToNothing(time, listed) ? Optional.of(TimeLack.REFERENCE) : TimeLack.of(time);
    if (missing.isEmpty() || (missing.get() == TimeLack.END && isRelay(item))) {
      verdicts.pass(item);
    } else {
      verdicts.failAs(
          missing.get() == TimeLack.REFERENCE || isStatedNowhere(item)
              ? Severity.WARNING
              : Severity.INFO,
          item,
          new Facts(item.name(), missing.get(), item.parts().isEmpty() ? 0 : asking.size()),
          Statements.within(item, asking));
    }
  }

  private static boolean isRelay(WorkItem item) {
    return item.activity().flatMap(Activity::relay).isPresent();
  }

  private static ImmutableSet<ActivityId> idsOf(PlanIndex plan) {
    return plan.work().stream()
        .flatMap(item -> item.activity().stream())
        .map(Activity::id)
        .collect(toImmutableSet());
  }

  private static boolean refersToNothing(
      StatedTime time, Supplier<ImmutableSet<ActivityId>> listed) {
    return time instanceof StatedTime.Relative relative
        && relative.anchor() instanceof StatedTime.OfActivity anchor
        && !listed.get().contains(anchor.activity());
  }

  /** A blank value within something that has a time is only vague. */
  private static boolean isStatedNowhere(WorkItem item) {
    return saysNothing(item) && item.ancestors().stream().allMatch(MissingTime::saysNothing);
  }

  private static boolean saysNothing(WorkItem item) {
    StatedTime time = item.undertaking().time();
    return time instanceof StatedTime.Absent || time instanceof StatedTime.Blank;
  }
}
