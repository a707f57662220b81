package io.github.publicityday.validation.rules.staffing;

import com.google.common.collect.ImmutableList;
import io.github.publicityday.Staffing;
import io.github.publicityday.validation.Arguments;
import io.github.publicityday.validation.Domain;
import io.github.publicityday.validation.Evidence;
import io.github.publicityday.validation.Parameter;
import io.github.publicityday.validation.ParticipationEntry;
import io.github.publicityday.validation.PlanIndex;
import io.github.publicityday.validation.Rule;
import io.github.publicityday.validation.Severity;
import io.github.publicityday.validation.UnitEntry;
import io.github.publicityday.validation.Verdicts;
import io.github.publicityday.validation.WorkItem;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;

/**
 * Flags a post at which many people are due and nobody is named who is in charge of them.
 *
 * <p><b>Fails:</b> keeping order with 12 people of one station, none of them named. <b>Passes:</b>
 * the same with the head of the station named among them; or 10 people.
 *
 * <p><b>Why it matters:</b> when the crowd presses or a child is lost, twelve people look at each
 * other, and the command post has nobody to call.
 *
 * <p><b>Severity:</b> warning; the senior officer present takes over, but should know beforehand.
 * Few plans name anybody at a post, so the rule is off unless a policy switches it on.
 *
 * <p><b>Leaves alone:</b> posts of no more than {@code people} people, ten unless a policy sets it;
 * an activity with parts, each of which is a post of its own; delegated work. Anybody who is named
 * or told by his office at the post counts as in charge; that a unit answers does not, nor does
 * somebody named for the whole. People are counted as assigned, else as asked for, else one for
 * each unit.
 *
 * <p><b>Cannot be checked:</b> a post of a collective whose size is not known, unless the others
 * are too many already.
 */
public final class SupervisorMissing implements Rule {
  /** How many people need nobody in charge. */
  public static final Parameter<Integer> PEOPLE = new Parameter<>("people", Domain.from(1), 10);

  private final int most;

  /** The rule, for which ten people need nobody in charge. */
  public SupervisorMissing() {
    this(PEOPLE.standard());
  }

  /**
   * The rule, for which {@code most} people need nobody in charge.
   *
   * @throws IllegalArgumentException if these are less than 1
   */
  public SupervisorMissing(int most) {
    this.most = PEOPLE.require(most);
  }

  /** The post, how many people are there, and how many need nobody in charge. */
  public record Facts(String post, long people, int most) implements Evidence {}

  /** The post, of whose people only so many are known. */
  public record SizeUnknown(String post, long people) implements Evidence {
    @Override
    public String variant() {
      return "unchecked.size-unknown";
    }
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public boolean isOnByDefault() {
    return false;
  }

  @Override
  public ImmutableList<Parameter<?>> parameters() {
    return ImmutableList.of(PEOPLE);
  }

  @Override
  public Rule with(Arguments arguments) {
    return new SupervisorMissing(arguments.of(PEOPLE, most));
  }

  @Override
  public void check(PlanIndex plan, Verdicts verdicts) {
    for (WorkItem item : plan.work()) {
      if (item.parts().isEmpty() && !item.participants().isEmpty() && !item.isDelegated()) {
        check(item, verdicts);
      }
    }
  }

  private void check(WorkItem item, Verdicts verdicts) {
    long people = people(item);
    if (item.participants().stream().anyMatch(p -> !p.participation().people().isEmpty())) {
      verdicts.pass(item);
    } else if (people > most) {
      verdicts.fail(item, new Facts(item.name(), people, most));
    } else if (item.participants().stream().anyMatch(SupervisorMissing::isOfUnknownSize)) {
      verdicts.cannotCheck(item, new SizeUnknown(item.name(), people));
    } else {
      verdicts.pass(item);
    }
  }

  private static boolean isOfUnknownSize(ParticipationEntry participant) {
    return participant.senders().isEmpty() && participant.participation().assigned().isEmpty();
  }

  /** How many people the post has at the least. */
  private static long people(WorkItem item) {
    long together = 0;
    Map<UnitEntry, Integer> needs = new HashMap<>();
    for (ParticipationEntry participant : item.participants()) {
      OptionalInt assigned = participant.participation().assigned();
      together += assigned.orElse(0);
      if (assigned.isEmpty()) {
        participant.units().forEach(u -> needs.merge(u, participant.need(u), Math::max));
      }
    }
    together += needs.values().stream().mapToLong(Integer::longValue).sum();
    OptionalInt total =
        item.undertaking()
            .staffing()
            .filter(asked -> asked.scope() == Staffing.Scope.TOTAL)
            .map(Staffing::minimum)
            .orElse(OptionalInt.empty());
    return Math.max(together, item.isAnybodyAssigned() ? 0 : total.orElse(0));
  }
}
