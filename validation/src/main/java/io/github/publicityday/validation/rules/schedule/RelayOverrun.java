package io.github.publicityday.validation.rules.schedule;

import com.google.common.collect.ImmutableList;
import io.github.publicityday.Activity;
import io.github.publicityday.Certainty;
import io.github.publicityday.PlanCalendar;
import io.github.publicityday.Relay;
import io.github.publicityday.RelaySchedule;
import io.github.publicityday.StatedTime;
import io.github.publicityday.TimeSlot;
import io.github.publicityday.TimeWindow;
import io.github.publicityday.TimeWindow.OpenSide;
import io.github.publicityday.validation.Evidence;
import io.github.publicityday.validation.PlanIndex;
import io.github.publicityday.validation.Related;
import io.github.publicityday.validation.Rule;
import io.github.publicityday.validation.Severity;
import io.github.publicityday.validation.Verdicts;
import io.github.publicityday.validation.WorkItem;
import java.time.Duration;
import java.util.Optional;

/**
 * Flags a relay whose stations, one after the other with their hand-overs, take longer than the
 * time that there is: until its own end where that is stated, else that of the whole.
 *
 * <p><b>Fails:</b> ten stations of 2 to 3 minutes each from 10:00 in an event until 10:15.
 * <b>Passes:</b> the same in an event until 10:30.
 *
 * <p><b>Why it matters:</b> the last stations in the order are cut off, and it is always the same
 * ones that have prepared for nothing.
 *
 * <p><b>Severity:</b> error if even the shortest turns take too long; warning if longer ones may.
 *
 * <p><b>Leaves alone:</b> a relay that starts too early (OutsideParentTime speaks); an end that is
 * not stated, or a vague one before its latest; a start that is stated more vaguely than the time
 * that there is.
 *
 * <p><b>Cannot be checked:</b> a relay whose start cannot be placed, within a whole whose time can.
 */
public final class RelayOverrun implements Rule {
  /**
   * The relay.
   *
   * @param stations how many stations there are
   * @param time from the first station's start to the last one's end
   * @param until the time that there is
   * @param minutes by how much it overruns, at least or at most, in minutes begun
   */
  public record Facts(
      String relay, int stations, TimeWindow time, TimeSlot until, long minutes, boolean certain)
      implements Evidence {
    @Override
    public String variant() {
      return certain ? "certain" : "possible";
    }
  }

  /** The relay, whose start cannot be placed. */
  public record StartUnknown(String relay) implements Evidence {
    @Override
    public String variant() {
      return "unchecked.start-unknown";
    }
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public void check(PlanIndex plan, Verdicts verdicts) {
    for (WorkItem item : plan.work()) {
      Optional<Relay> relay = item.activity().flatMap(Activity::relay);
      if (relay.isPresent()) {
        check(item, relay.get(), plan.calendar(), verdicts);
      }
    }
  }

  private static void check(WorkItem item, Relay relay, PlanCalendar calendar, Verdicts verdicts) {
    Optional<TimeWindow> whole = item.parent().flatMap(WorkItem::window);
    StatedTime time = item.undertaking().time();
    Optional<TimeWindow> own =
        item.parent().isPresent() ? calendar.windowOf(time, whole) : calendar.windowOf(time);
    Optional<TimeSlot> until =
        own.filter(RelayOverrun::statesEnd)
            .or(() -> whole.filter(RelayOverrun::statesEnd))
            .map(TimeWindow::possibleExtent);
    if (own.isPresent() && item.window().isPresent() && until.isPresent()) {
      compare(item, relay.startingWith(own.get()), until.get(), verdicts);
    } else if (whole.isPresent() && own.isEmpty()) {
      verdicts.cannotCheck(item, new StartUnknown(item.name()));
    }
  }

  private static boolean statesEnd(TimeWindow window) {
    return window.open() != OpenSide.END && window.open() != OpenSide.BOTH;
  }

  private static void compare(
      WorkItem item, RelaySchedule schedule, TimeSlot until, Verdicts verdicts) {
    TimeWindow host = TimeWindow.exactly(until);
    TimeWindow time = schedule.whole();
    boolean certain = schedule.slackAfter(host, Certainty.POSSIBLE).isNegative();
    boolean onlyVaguer =
        !time.earliestStart().equals(time.latestStart()) && time.possibleExtent().encloses(until);
    Duration slack = schedule.slackAfter(host, certain ? Certainty.POSSIBLE : Certainty.CERTAIN);
    if (slack.isNegative() && (certain || !onlyVaguer)) {
      long minutes = (-slack.toSeconds() + 59) / 60;
      verdicts.failAs(
          certain ? Severity.ERROR : Severity.WARNING,
          item,
          new Facts(item.name(), schedule.stations().size(), time, until, minutes, certain),
          item.parent().map(whole -> Related.of(Related.Part.WHOLE, whole)).stream()
              .collect(ImmutableList.toImmutableList()));
    } else {
      verdicts.pass(item);
    }
  }
}
