package io.github.publicityday.validation.rules.responsibility;

import com.google.common.collect.ImmutableList;
import io.github.publicityday.Activity;
import io.github.publicityday.ActivityKind;
import io.github.publicityday.validation.Arguments;
import io.github.publicityday.validation.Domain;
import io.github.publicityday.validation.Evidence;
import io.github.publicityday.validation.Parameter;
import io.github.publicityday.validation.PlanIndex;
import io.github.publicityday.validation.Rule;
import io.github.publicityday.validation.Severity;
import io.github.publicityday.validation.Verdicts;
import java.util.List;

/**
 * Flags a plan of many activities that sets up no leading group.
 *
 * <p><b>Fails:</b> a forum, visits, a reception, a programme on television, messages and an event
 * on the square, no leading group. <b>Passes:</b> the same with a leading group; or the event
 * alone.
 *
 * <p><b>Why it matters:</b> each activity has its unit, and when two of them want the same people
 * or the same week, nobody stands above both.
 *
 * <p><b>Severity:</b> warning; the activities can run without, but a professional would have
 * somebody decide between them.
 *
 * <p><b>Leaves alone:</b> a plan of fewer activities than {@code activities}, five unless a policy
 * sets it; an event counts as one, whatever its parts, a heading as what it groups; duties do not
 * count. A group without a head is LeadingGroupWithoutHead's.
 *
 * <p><b>Cannot be checked:</b> never; a group that the plan does not name leads nobody.
 */
public final class MissingLeadingGroup implements Rule {
  /** From how many activities on a plan needs a group. */
  public static final Parameter<Integer> ACTIVITIES =
      new Parameter<>("activities", Domain.from(1), 5);

  private final int threshold;

  /** The rule, for which a plan of five activities needs a leading group. */
  public MissingLeadingGroup() {
    this(ACTIVITIES.standard());
  }

  /**
   * The rule, for which a plan of at least {@code threshold} activities needs a leading group.
   *
   * @throws IllegalArgumentException if the threshold is less than 1
   */
  public MissingLeadingGroup(int threshold) {
    this.threshold = ACTIVITIES.require(threshold);
  }

  /** How many activities there are, and from how many on there should be a group. */
  public record Facts(int activities, int threshold) implements Evidence {}

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public ImmutableList<Parameter<?>> parameters() {
    return ImmutableList.of(ACTIVITIES);
  }

  @Override
  public Rule with(Arguments arguments) {
    return new MissingLeadingGroup(arguments.of(ACTIVITIES, threshold));
  }

  @Override
  public void check(PlanIndex plan, Verdicts verdicts) {
    int activities = count(plan.plan().activities());
    if (activities < threshold) {
      return;
    }
    if (plan.plan().leadingGroup().isPresent()) {
      verdicts.pass(plan.planElement());
    } else {
      verdicts.fail(plan.planElement(), new Facts(activities, threshold));
    }
  }

  private static int count(List<Activity> activities) {
    int count = 0;
    for (Activity activity : activities) {
      count += activity.kind() == ActivityKind.HEADING ? count(activity.parts()) : 1;
    }
    return count;
  }
}
