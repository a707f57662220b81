package io.github.publicityday.validation.rules.staffing;

import com.google.common.collect.ImmutableList;
import io.github.publicityday.Staffing;
import io.github.publicityday.validation.Element;
import io.github.publicityday.validation.Evidence;
import io.github.publicityday.validation.ParticipationEntry;
import io.github.publicityday.validation.PlanIndex;
import io.github.publicityday.validation.Rule;
import io.github.publicityday.validation.Severity;
import io.github.publicityday.validation.Verdicts;
import io.github.publicityday.validation.WorkItem;
import java.util.Optional;

/**
 * Flags a number of people that contradicts another: a minimum above the maximum, a total under
 * what the participants or parts are asked for, more people assigned than a maximum allows.
 *
 * <p><b>Fails:</b> an event of at most 20 people in total with two zones of at least 12.
 * <b>Passes:</b> the same with at most 24, or with zones one after the other.
 *
 * <p><b>Why it matters:</b> whoever reads the one sentence sends too few, whoever reads the other
 * is sent home.
 *
 * <p><b>Severity:</b> error; one of two sentences of the plan is wrong.
 *
 * <p><b>Leaves alone:</b> what is asked of one participant in particular, which is an exception
 * from what is asked of each; too few people (StaffingBelowMinimum). Parts with times of their own
 * may share their people and are not added up, and a class of units without a stated number counts
 * as one unit.
 *
 * <p><b>Cannot be checked:</b> never; what is not stated contradicts nothing.
 */
public final class StaffingContradiction implements Rule {
  /** A minimum above the maximum. */
  public record Bounds(Object subject, int minimum, int maximum) implements Evidence {
    private static Bounds of(Element subject, Staffing reversed) {
      return new Bounds(
          subject.label(), reversed.minimum().orElse(0), reversed.maximum().orElseThrow());
    }

    @Override
    public String variant() {
      return "bounds";
    }
  }

  /** A total, and the least that is asked for in detail. */
  public record Total(String activity, int maximum, long least) implements Evidence {
    @Override
    public String variant() {
      return "total";
    }
  }

  /** More people assigned than are allowed, by a unit. */
  public record Assigned(Object unit, String activity, long maximum, int assigned)
      implements Evidence {
    @Override
    public String variant() {
      return "assigned";
    }
  }

  /** More people assigned than are allowed, by all units together. */
  public record AssignedInTotal(String activity, int maximum, long assigned) implements Evidence {
    @Override
    public String variant() {
      return "assigned.total";
    }
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public void check(PlanIndex plan, Verdicts verdicts) {
    for (WorkItem item : plan.work()) {
      ImmutableList<ParticipationEntry> participants = item.participants();
      for (int i = 0; i < participants.size(); i++) {
        Optional<Staffing> staffing = participants.get(i).staffing();
        if (staffing.isPresent()) {
          check(participants.get(i), staffing.get(), verdicts);
        }
      }
      Optional<Staffing> staffing = item.undertaking().staffing();
      if (staffing.isPresent() && isReversed(staffing.get())) {
        verdicts.fail(item, Bounds.of(item, staffing.get()));
      } else if (staffing.isPresent()) {
        checkTotal(item, staffing.get(), verdicts);
      }
    }
  }

  private static boolean isReversed(Staffing staffing) {
    return staffing.maximum().isPresent()
        && staffing.minimum().orElse(0) > staffing.maximum().getAsInt();
  }

  private static void check(ParticipationEntry participant, Staffing staffing, Verdicts verdicts) {
    // What the activity asks of each is the activity's contradiction.
    if (isReversed(staffing) && participant.participation().staffing().isPresent()) {
      verdicts.fail(participant, Bounds.of(participant, staffing));
      return;
    }
    boolean together = staffing.scope() == Staffing.Scope.TOTAL;
    int units = together ? 1 : participant.senders().orElse(Integer.MAX_VALUE);
    long maximum = (long) staffing.maximum().orElse(Integer.MAX_VALUE) * units;
    int assigned = participant.participation().assigned().orElse(0);
    if (assigned > maximum) {
      String activity = participant.work().name();
      verdicts.fail(participant, new Assigned(participant.label(), activity, maximum, assigned));
    } else {
      verdicts.pass(participant);
    }
  }

  private static void checkTotal(WorkItem item, Staffing staffing, Verdicts verdicts) {
    boolean limited = staffing.scope() == Staffing.Scope.TOTAL && staffing.maximum().isPresent();
    int maximum = limited ? staffing.maximum().getAsInt() : Integer.MAX_VALUE;
    long least = limited ? LeastPeople.apartFromTotal(item) : 0;
    long assigned =
        item.participants().stream().mapToLong(p -> p.participation().assigned().orElse(0)).sum();
    if (limited && least > maximum) {
      verdicts.fail(item, new Total(item.name(), maximum, least));
    } else if (limited && assigned > maximum) {
      verdicts.fail(item, new AssignedInTotal(item.name(), maximum, assigned));
    } else {
      verdicts.pass(item);
    }
  }
}
