package io.github.publicityday.validation.revision;

import io.github.publicityday.Activity;
import io.github.publicityday.validation.revision.ActivityTable.Row;
import io.github.publicityday.validation.revision.SideTimes.Whole;
import java.util.Optional;

/** Compares the activities of two plans, in the order of the revised one. */
final class ActivityComparison {
  private final BothPlans plans;
  private final ActivityTable table;
  private final UnitMoves moves;

  private ActivityComparison(BothPlans plans, ActivityTable table) {
    this.plans = plans;
    this.table = table;
    this.moves = new UnitMoves(table);
  }

  static void compare(ActivityTable table, BothPlans plans) {
    ActivityComparison comparison = new ActivityComparison(plans, table);
    table.revised().forEach(comparison::compare);
    table.removed().forEach(comparison::noteGone);
  }

  private void noteGone(Row was) {
    sides(was, was)
        .noteGone(was.path(), new Alteration.Removed(Aspect.ACTIVITY, was.activity().title()));
  }

  private void compare(Row now) {
    Optional<Row> was = table.oldOf(now);
    Sides at = sides(was.orElse(now), now);
    if (was.isPresent()) {
      compare(was.get(), now, at);
    } else {
      at.note(new Alteration.Added(Aspect.ACTIVITY, now.activity().title()));
      moves.compareNew(now, at);
    }
  }

  private void compare(Row was, Row now, Sides at) {
    Activity before = was.activity();
    Activity after = now.activity();
    if (!before.title().equals(after.title())) {
      at.note(new Alteration.Renamed(Aspect.ACTIVITY, before.title(), after.title()));
    }
    if (table.isMoved(was, now)) {
      at.note(
          new Alteration.Moved(
              after.title(),
              was.parent().map(whole -> whole.activity().title()),
              now.parent().map(whole -> whole.activity().title())));
    }
    SideTimes own = new SideTimes(Whole.at(was.window()), Whole.at(now.window()));
    UndertakingComparison.compare(before, after, at, own);
    moves.compare(before.participations(), after.participations(), at.placedBy(own));
  }

  private Sides sides(Row was, Row now) {
    return new Sides(
        plans,
        was.path(),
        now.path(),
        Optional.of(now.owner()),
        Optional.empty(),
        new SideTimes(wholeOf(was), wholeOf(now)));
  }

  private static Whole wholeOf(Row row) {
    return row.parent().map(parent -> Whole.at(parent.window())).orElse(Whole.NONE);
  }
}
