package io.github.publicityday.validation.testing;

import com.google.common.collect.ImmutableList;
import io.github.publicityday.Activity;
import io.github.publicityday.StandingDuty;
import io.github.publicityday.StatedDate;
import io.github.publicityday.StatedPeriod;
import io.github.publicityday.StatedTime;
import io.github.publicityday.StatedVenue;
import io.github.publicityday.StatedYear;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A field that could be left blank.
 *
 * @param around what the field is in, from the plan to the element that has it
 * @param field its name
 * @param lost what it holds
 * @param put gives the plan with another content of the field
 */
record Blank(ImmutableList<Object> around, String field, Object lost, UnaryOperator<Object> put) {

  /** The element that has the field, as {@link PlanElements} tells them apart. */
  ImmutableList<String> owner() {
    return PlanElements.of(around);
  }

  /**
   * Whether the field says when or where an activity is, what year it is or how many people there
   * are, and nothing around it says so in its place: without it nobody knows. Duties and delegated
   * work may be done at any time and anywhere.
   */
  boolean leavesUnknown() {
    Object content = lost instanceof Optional<?> optional ? optional.orElseThrow() : lost;
    return isPlace(content)
        ? outer().stream().noneMatch(this::statesTheSame)
            && around.stream().noneMatch(Blank::isLeftToOthers)
        : content instanceof StatedYear
            || content instanceof StatedDate
            || content instanceof StatedPeriod
            || field.equals("headcount");
  }

  /** Whether nobody asks when and where the work is done. */
  private static boolean isLeftToOthers(Object work) {
    return work instanceof StandingDuty
        || (work instanceof Activity activity && !activity.delegatedTo().isEmpty());
  }

  private static boolean isPlace(Object content) {
    return content instanceof StatedTime || content instanceof StatedVenue;
  }

  /** What the element that has the field is in. */
  private List<Object> outer() {
    return around.subList(0, around.size() - 1);
  }

  private boolean statesTheSame(Object whole) {
    return ModelType.of(whole).stream()
        .flatMap(type -> type.fields().stream())
        .filter(each -> each.name().equals(field))
        .map(each -> each.of(whole))
        .anyMatch(
            stated -> !stated.equals(StatedTime.ABSENT) && !stated.equals(StatedVenue.ABSENT));
  }

  @Override
  public String toString() {
    return field + " of " + String.join(".", owner()) + " left blank";
  }
}
