package io.github.publicityday.validation.revision;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMultiset;
import io.github.publicityday.ElementPath;
import io.github.publicityday.PlanCalendar;
import io.github.publicityday.StandingDuty;
import io.github.publicityday.validation.revision.Change.Owner;
import io.github.publicityday.validation.revision.SideTimes.Whole;
import java.util.List;
import java.util.Optional;

/** Compares the standing duties of two plans, in the order of the revised one. */
final class DutyComparison {
  private static final String FIELD = "duties";

  private DutyComparison() {}

  static void compare(List<StandingDuty> from, List<StandingDuty> to, BothPlans plans) {
    Pairing<StandingDuty> pairing =
        Pairing.of(
            from,
            to,
            ImmutableList.of(
                duty -> Optional.of(duty.id()),
                duty -> Optional.of(duty.title()),
                DutyComparison::content));
    List<ElementPath> oldPaths = paths(from);
    List<ElementPath> paths = paths(to);
    for (int i = 0; i < to.size(); i++) {
      StandingDuty now = to.get(i);
      Optional<Integer> partner = pairing.oldOf(i);
      if (partner.isPresent()) {
        compare(
            from.get(partner.get()),
            now,
            sides(oldPaths.get(partner.get()), paths.get(i), now, plans));
      } else {
        sides(paths.get(i), paths.get(i), now, plans)
            .note(new Alteration.Added(Aspect.DUTY, now.title()));
      }
    }
    for (int i = 0; i < from.size(); i++) {
      if (!pairing.isKept(i)) {
        sides(oldPaths.get(i), oldPaths.get(i), from.get(i), plans)
            .noteGone(oldPaths.get(i), new Alteration.Removed(Aspect.DUTY, from.get(i).title()));
      }
    }
  }

  private static void compare(StandingDuty from, StandingDuty to, Sides at) {
    if (!from.title().equals(to.title())) {
      at.note(new Alteration.Renamed(Aspect.DUTY, from.title(), to.title()));
    }
    SideTimes own =
        new SideTimes(
            wholeOf(from, at.plans().oldCalendar()), wholeOf(to, at.plans().revisedCalendar()));
    UndertakingComparison.compare(from, to, at, own);
    new UnitMoves().compare(from.participations(), to.participations(), at.placedBy(own));
  }

  private static Whole wholeOf(StandingDuty duty, PlanCalendar calendar) {
    return Whole.at(calendar.windowOf(duty.time()));
  }

  private static List<ElementPath> paths(List<StandingDuty> duties) {
    return Sides.paths(ElementPath.root(), FIELD, duty -> duty.id().value(), duties);
  }

  private static Sides sides(
      ElementPath old, ElementPath revised, StandingDuty duty, BothPlans plans) {
    return new Sides(
        plans,
        old,
        revised,
        Optional.of(new Owner(revised, duty.title())),
        Optional.empty(),
        SideTimes.NONE);
  }

  /** Empty if nobody has to do it. */
  private static Optional<Object> content(StandingDuty duty) {
    return duty.responsibilities().isEmpty()
        ? Optional.empty()
        : Optional.of(
            ImmutableList.of(
                duty.kind(),
                duty.time(),
                duty.venue(),
                ImmutableMultiset.copyOf(duty.responsibilities()),
                ImmutableMultiset.copyOf(duty.participations())));
  }
}
