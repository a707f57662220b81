package io.github.publicityday.validation.portfolio;

import io.github.publicityday.ElementPath;
import io.github.publicityday.TimeWindow;
import io.github.publicityday.validation.Related;
import java.util.Optional;

/**
 * One claim of one plan.
 *
 * @param plan whose it is
 * @param number which of the plan's claims it is
 * @param occasion on what occasion it is made
 */
record Claim(PlanClaims plan, int number, Occasion occasion) {
  /** An activity or duty of one plan among many. */
  record Place(PlanClaims plan, int number) {}

  Place place() {
    return new Place(plan, plan.place(number));
  }

  TimeWindow window() {
    return plan.window(number);
  }

  int people() {
    return plan.people(number);
  }

  /** The claim as an element that a finding about its object is about too. */
  Related related() {
    int place = plan.place(number);
    return new Related(path(), plan.title(place), Related.Part.CLAIM, Optional.of(window()));
  }

  /** Where it is made, among all plans: {@code plans[a.yaml].activities[square]}. */
  ElementPath path() {
    ElementPath path = ElementPath.root().element("plans", plan.plan());
    for (String step : plan.path(plan.place(number)).steps()) {
      int key = step.indexOf('[');
      path =
          key < 0
              ? path.field(step)
              : path.element(step.substring(0, key), step.substring(key + 1, step.length() - 1));
    }
    return path;
  }
}
