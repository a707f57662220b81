package io.github.publicityday.validation.revision;

import com.google.common.collect.ImmutableList;
import io.github.publicityday.Deadline;
import io.github.publicityday.ElementKeys;
import io.github.publicityday.ElementPath;
import io.github.publicityday.Responsibility;
import io.github.publicityday.Role;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Compares what units are to an activity or duty. A role that exactly one unit gives up and exactly
 * one takes is passed from the one to the other.
 */
final class Responsibilities {
  private static final String FIELD = "responsible";

  private Responsibilities() {}

  static void compare(List<Responsibility> from, List<Responsibility> to, Sides at) {
    if (from.equals(to)) {
      return;
    }
    Pairing<Responsibility> pairing =
        Pairing.of(
            from,
            to,
            ImmutableList.of(
                each -> Optional.of(ElementKeys.nameOf(each)),
                each -> Optional.of(ElementKeys.nameOf(each.unit()))));
    List<ElementPath> oldPaths = Sides.paths(at.old(), FIELD, ElementKeys::nameOf, from);
    List<ElementPath> paths = Sides.paths(at.revised(), FIELD, ElementKeys::nameOf, to);
    Map<Role, Integer> takenBy = new EnumMap<>(Role.class);
    Map<Role, Integer> givenUpBy = new EnumMap<>(Role.class);
    int ambiguous = -1;
    for (int i = 0; i < to.size(); i++) {
      if (pairing.oldOf(i).isEmpty()) {
        takenBy.merge(to.get(i).role(), i, (first, second) -> ambiguous);
      }
    }
    for (int i = 0; i < from.size(); i++) {
      if (!pairing.isKept(i)) {
        givenUpBy.merge(from.get(i).role(), i, (first, second) -> ambiguous);
      }
    }
    PlanNames oldNames = at.plans().oldNames();
    PlanNames names = at.plans().revisedNames();
    for (int i = 0; i < to.size(); i++) {
      Responsibility now = to.get(i);
      Object name = names.of(now.unit());
      Optional<Integer> partner = pairing.oldOf(i);
      int previous = givenUpBy.getOrDefault(now.role(), ambiguous);
      if (partner.isPresent()) {
        Responsibility was = from.get(partner.get());
        if (was.role() != now.role()) {
          at.noteAt(paths.get(i), new Alteration.RoleChanged(name, was.role(), now.role()));
        }
        compare(was, now, at.item(oldPaths.get(partner.get()), paths.get(i), name));
      } else if (takenBy.getOrDefault(now.role(), ambiguous) == i && previous != ambiguous) {
        Responsibility was = from.get(previous);
        Object before = oldNames.of(was.unit());
        at.noteAt(paths.get(i), new Alteration.RolePassed(now.role(), before, name));
        compareWhat(was, now, at.item(oldPaths.get(previous), paths.get(i), name));
      } else {
        at.noteAt(paths.get(i), new Alteration.RoleTaken(name, now.role()));
      }
    }
    for (int i = 0; i < from.size(); i++) {
      Role role = from.get(i).role();
      boolean passed =
          givenUpBy.getOrDefault(role, ambiguous) == i
              && takenBy.getOrDefault(role, ambiguous) != ambiguous;
      if (!pairing.isKept(i) && !passed) {
        Object name = oldNames.of(from.get(i).unit());
        at.noteGone(oldPaths.get(i), new Alteration.RoleGivenUp(name, role));
      }
    }
  }

  private static void compare(Responsibility from, Responsibility to, Sides at) {
    at.written(from.unit(), to.unit());
    compareWhat(from, to, at);
  }

  private static void compareWhat(Responsibility from, Responsibility to, Sides at) {
    at.value(Aspect.DUTY_TEXT, "duty", from.duty(), to.duty());
    Optional<Deadline> before = from.deadline();
    Optional<Deadline> after = to.deadline();
    if (before.isPresent() && after.isPresent()) {
      RequirementComparison.compare(before.get(), after.get(), at.field("deadline"));
    } else {
      at.value(Aspect.DEADLINE, "deadline", before.map(Deadline::kind), after.map(Deadline::kind));
    }
  }
}
