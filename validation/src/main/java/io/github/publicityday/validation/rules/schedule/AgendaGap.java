package io.github.publicityday.validation.rules.schedule;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.github.publicityday.Certainty;
import io.github.publicityday.TimeSlot;
import io.github.publicityday.TimeWindow;
import io.github.publicityday.validation.Arguments;
import io.github.publicityday.validation.Domain;
import io.github.publicityday.validation.Evidence;
import io.github.publicityday.validation.Parameter;
import io.github.publicityday.validation.PlanIndex;
import io.github.publicityday.validation.Rule;
import io.github.publicityday.validation.Severity;
import io.github.publicityday.validation.Verdicts;
import io.github.publicityday.validation.WorkItem;
import java.time.Duration;

/**
 * Flags an agenda in which, between its first step and its last, there is time in which certainly
 * nothing happens.
 *
 * <p><b>Fails:</b> a speech from 9:00 to 9:30 and a discussion from 9:45. <b>Passes:</b> the
 * discussion from 9:30, or a break from 9:30 to 9:45.
 *
 * <p><b>Why it matters:</b> the guests sit in the hall for a quarter of an hour and look at an
 * empty stage; whoever should have spoken then was left out.
 *
 * <p><b>Severity:</b> info; a break may be meant.
 *
 * <p><b>Leaves alone:</b> time before the first step and after the last; a step without an end,
 * which lasts until the next; gaps shorter than {@code minutes}, if a policy sets it.
 *
 * <p><b>Cannot be checked:</b> an agenda of several steps of which one has no time that can be
 * placed: it may be what fills the gap.
 */
public final class AgendaGap implements Rule {
  /** How long a gap is that is flagged, at least. */
  public static final Parameter<Integer> MINUTES =
      new Parameter<>("minutes", Domain.between(1, 1440), 1);

  private final Duration least;

  /** The rule, which flags every gap of a minute or more. */
  public AgendaGap() {
    this(MINUTES.standard());
  }

  /**
   * The rule, which flags gaps of at least {@code minutes}.
   *
   * @throws IllegalArgumentException if these are not from 1 to 1440
   */
  public AgendaGap(int minutes) {
    least = Duration.ofMinutes(MINUTES.require(minutes));
  }

  /** The activity, and when nothing happens. */
  public record Facts(String activity, ImmutableList<TimeSlot> gaps) implements Evidence {}

  /** The activity, and how many steps of its agenda have no time. */
  public record StepsUntimed(String activity, int steps) implements Evidence {
    @Override
    public String variant() {
      return "unchecked.steps-untimed";
    }
  }

  @Override
  public Severity severity() {
    return Severity.INFO;
  }

  @Override
  public ImmutableList<Parameter<?>> parameters() {
    return ImmutableList.of(MINUTES);
  }

  @Override
  public Rule with(Arguments arguments) {
    return new AgendaGap(arguments.of(MINUTES, (int) least.toMinutes()));
  }

  @Override
  public void check(PlanIndex plan, Verdicts verdicts) {
    for (WorkItem item : plan.work()) {
      AgendaTimes agenda = AgendaTimes.of(plan, item);
      if (agenda.steps() > 1 && agenda.untimed() > 0) {
        verdicts.cannotCheck(item, new StepsUntimed(item.name(), agenda.untimed()));
      } else if (agenda.timed().size() > 1) {
        check(item, agenda, verdicts);
      }
    }
  }

  private void check(WorkItem item, AgendaTimes agenda, Verdicts verdicts) {
    TimeSlot all =
        agenda.timed().stream()
            .flatMap(step -> step.when().stream())
            .map(TimeWindow::possibleExtent)
            .reduce(TimeSlot::span)
            .orElseThrow();
    ImmutableList<TimeSlot> gaps =
        agenda.timetable().gaps(Certainty.POSSIBLE, 0, all).stream()
            .filter(gap -> gap.duration().compareTo(least) >= 0)
            .collect(toImmutableList());
    if (gaps.isEmpty()) {
      verdicts.pass(item);
    } else {
      verdicts.fail(item, new Facts(item.name(), gaps));
    }
  }
}
