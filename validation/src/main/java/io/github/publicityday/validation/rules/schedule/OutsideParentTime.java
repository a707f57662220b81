package io.github.publicityday.validation.rules.schedule;

import com.google.common.collect.ImmutableList;
import io.github.publicityday.StatedTime;
import io.github.publicityday.TimeWindow;
import io.github.publicityday.TimeWindow.OpenSide;
import io.github.publicityday.validation.Evidence;
import io.github.publicityday.validation.PlanIndex;
import io.github.publicityday.validation.Related;
import io.github.publicityday.validation.Rule;
import io.github.publicityday.validation.Severity;
import io.github.publicityday.validation.Verdicts;
import io.github.publicityday.validation.WorkItem;
import java.util.Optional;

/**
 * Flags a part whose own time lies outside the time of the activity that it is a part of.
 *
 * <p><b>Fails:</b> an event from 10:00 to 11:30 with an act from 11:00 to 12:00. <b>Passes:</b> the
 * act from 11:00 to 11:30.
 *
 * <p><b>Why it matters:</b> at 11:30 the square is cleared, the sound is switched off, and the act
 * is half over.
 *
 * <p><b>Severity:</b> error if the part certainly lies outside, wholly or in part; warning if it
 * only possibly does.
 *
 * <p><b>Leaves alone:</b> a part without a time of its own; a side that a text leaves open; a part
 * whose statement is only vaguer than the whole's ("the morning" for an event from 10:00 to 11:30),
 * or only more exact (from 10:00 to 11:30 of an event on that day); the length of a relay (its
 * order and turns are a matter of their own).
 *
 * <p><b>Cannot be checked:</b> a part with a time of its own that cannot be placed, in a whole that
 * can; not if the plan says only that it will be announced.
 */
public final class OutsideParentTime implements Rule {
  /** The part and the whole, each with its time. */
  public record Facts(
      String part, TimeWindow partTime, String whole, TimeWindow wholeTime, boolean certain)
      implements Evidence {
    @Override
    public String variant() {
      return certain ? "certain" : "possible";
    }
  }

  /** The part, whose time cannot be placed. */
  public record TimeUnknown(String part) implements Evidence {
    @Override
    public String variant() {
      return "unchecked.time-unknown";
    }
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public void check(PlanIndex plan, Verdicts verdicts) {
    for (WorkItem part : plan.work()) {
      Optional<TimeWindow> whole = part.parent().flatMap(WorkItem::window);
      if (whole.isPresent() && StatedTime.saysWhen(part.undertaking().time())) {
        Optional<TimeWindow> own = plan.calendar().windowOf(part.undertaking().time(), whole);
        if (own.isPresent()) {
          check(part, own.get(), part.parent().orElseThrow(), whole.get(), verdicts);
        } else {
          verdicts.cannotCheck(part, new TimeUnknown(part.name()));
        }
      }
    }
  }

  private static void check(
      WorkItem part, TimeWindow own, WorkItem parent, TimeWindow whole, Verdicts verdicts) {
    boolean certain = startsBefore(own, whole, true) || endsAfter(own, whole, true);
    boolean possible = startsBefore(own, whole, false) || endsAfter(own, whole, false);
    boolean onlyVaguer = own.possibleExtent().encloses(whole.possibleExtent());
    if (certain || (possible && !onlyVaguer)) {
      verdicts.failAs(
          certain ? Severity.ERROR : Severity.WARNING,
          part,
          new Facts(part.name(), own, parent.name(), whole, certain),
          ImmutableList.of(Related.of(Related.Part.WHOLE, parent, whole)));
    } else {
      verdicts.pass(part);
    }
  }

  private static boolean startsBefore(TimeWindow own, TimeWindow whole, boolean certainly) {
    // A start that is not stated still lies before the end that is.
    return statesStart(whole)
        && (certainly
            ? own.latestStart().isBefore(whole.earliestStart())
            : statesStart(own) && own.earliestStart().isBefore(whole.earliestStart()));
  }

  private static boolean endsAfter(TimeWindow own, TimeWindow whole, boolean certainly) {
    // An end that is not stated still lies after the start that is.
    return statesEnd(whole)
        && (certainly
            ? own.earliestEnd().isAfter(whole.latestEnd())
            : statesEnd(own) && own.latestEnd().isAfter(whole.latestEnd()));
  }

  private static boolean statesStart(TimeWindow window) {
    return window.open() != OpenSide.START && window.open() != OpenSide.BOTH;
  }

  private static boolean statesEnd(TimeWindow window) {
    return window.open() != OpenSide.END && window.open() != OpenSide.BOTH;
  }
}
