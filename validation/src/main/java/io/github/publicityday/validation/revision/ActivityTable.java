package io.github.publicityday.validation.revision;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableMultiset;
import io.github.publicityday.Activity;
import io.github.publicityday.ActivityId;
import io.github.publicityday.ElementKeys;
import io.github.publicityday.ElementPath;
import io.github.publicityday.PlanCalendar;
import io.github.publicityday.PublicityPlan;
import io.github.publicityday.StatedTime;
import io.github.publicityday.TimeWindow;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The activities of two plans with all their parts, in document order, and which of them are the
 * same: those with one id, wherever they stand; else those of one parent with one title; else those
 * of one parent with the same time, place, parts and units.
 *
 * @param old those of the old plan
 * @param revised those of the revised plan
 * @param pairing which is which
 * @param origins those of the old plan that are in both, by their path in the revised one
 */
record ActivityTable(
    ImmutableList<Row> old,
    ImmutableList<Row> revised,
    Pairing<ActivityTable.Row> pairing,
    ImmutableMap<ElementPath, Row> origins) {

  /**
   * An activity in its plan.
   *
   * @param parent what it is a part of
   * @param window when it is
   */
  record Row(
      Activity activity, ElementPath path, Optional<Row> parent, Optional<TimeWindow> window) {
    Change.Owner owner() {
      return new Change.Owner(path, activity.title());
    }

    Optional<ActivityId> parentId() {
      return parent.map(row -> row.activity().id());
    }

    /** What the old activity was a part of is another thing. */
    private ImmutableList<Object> title() {
      return ImmutableList.of(parentId(), activity.title());
    }

    /** Empty if it says too little to be known by. */
    private Optional<Object> content() {
      ImmutableMultiset<String> units =
          activity.participations().stream()
              .map(ElementKeys::nameOf)
              .collect(ImmutableMultiset.toImmutableMultiset());
      ImmutableMultiset<String> parts =
          activity.parts().stream()
              .map(part -> part.id().value())
              .collect(ImmutableMultiset.toImmutableMultiset());
      boolean telling =
          !units.isEmpty() || !parts.isEmpty() || StatedTime.saysWhen(activity.time());
      return telling
          ? Optional.of(
              ImmutableList.of(
                  parentId(), activity.kind(), activity.time(), activity.venue(), units, parts))
          : Optional.empty();
    }

    /** Without what it is a part of, which may hold ten thousand others. */
    @Override
    public String toString() {
      return activity.toString();
    }
  }

  static ActivityTable of(
      PublicityPlan old, PlanCalendar oldCalendar, PublicityPlan revised, PlanCalendar calendar) {
    ImmutableList<Row> oldRows = rows(old, oldCalendar);
    ImmutableList<Row> rows = rows(revised, calendar);
    Pairing<Row> pairing =
        Pairing.of(
            oldRows,
            rows,
            ImmutableList.of(
                row -> Optional.of(row.activity().id()),
                row -> Optional.of(row.title()),
                Row::content));
    ImmutableMap.Builder<ElementPath, Row> origins = ImmutableMap.builder();
    for (int i = 0; i < rows.size(); i++) {
      ElementPath path = rows.get(i).path();
      pairing.oldOf(i).ifPresent(index -> origins.put(path, oldRows.get(index)));
    }
    return new ActivityTable(oldRows, rows, pairing, origins.buildOrThrow());
  }

  /** Not by recursion, which would run out of stack where plans nest deep. */
  private static ImmutableList<Row> rows(PublicityPlan plan, PlanCalendar calendar) {
    ImmutableList.Builder<Row> rows = ImmutableList.builder();
    Deque<Row> waiting = new ArrayDeque<>();
    push(placed(plan, calendar), waiting);
    while (!waiting.isEmpty()) {
      Row row = waiting.pop();
      rows.add(row);
      push(placed(row, calendar), waiting);
    }
    return rows.build();
  }

  private static void push(ImmutableList<Row> rows, Deque<Row> waiting) {
    rows.reverse().forEach(waiting::push);
  }

  private static ImmutableList<Row> placed(PublicityPlan plan, PlanCalendar calendar) {
    ElementKeys keys = new ElementKeys();
    return plan.activities().stream()
        .map(
            each ->
                new Row(
                    each,
                    ElementPath.root().element("activities", keys.next(each.id().value())),
                    Optional.empty(),
                    calendar.windowOf(each)))
        .collect(toImmutableList());
  }

  private static ImmutableList<Row> placed(Row whole, PlanCalendar calendar) {
    ElementKeys keys = new ElementKeys();
    return whole.activity().parts().stream()
        .map(
            each ->
                new Row(
                    each,
                    whole.path().element("parts", keys.next(each.id().value())),
                    Optional.of(whole),
                    calendar.windowOf(each, whole.window())))
        .collect(toImmutableList());
  }

  /** What the old plan has in the place of {@code row} of the revised one. */
  Optional<Row> oldOf(Row row) {
    return Optional.ofNullable(origins.get(row.path()));
  }

  /** Whether an activity is a part of something else than it was. */
  boolean isMoved(Row was, Row now) {
    if (was.parent().isEmpty() || now.parent().isEmpty()) {
      return was.parent().isPresent() != now.parent().isPresent();
    }
    return !oldOf(now.parent().get()).map(Row::path).equals(was.parent().map(Row::path));
  }

  /** The activities that only the old plan has. */
  List<Row> removed() {
    return IntStream.range(0, old.size())
        .filter(index -> !pairing.isKept(index))
        .mapToObj(old::get)
        .toList();
  }
}
