package io.github.publicityday.validation.rules.schedule;

import com.google.common.collect.ImmutableList;
import io.github.publicityday.Activity;
import io.github.publicityday.Undertaking;
import io.github.publicityday.validation.Related;
import io.github.publicityday.validation.WorkItem;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Predicate;

/**
 * Tells which activity is to be asked for what others inherit, so that what is missing is missed
 * once. Of activities without parts, that is the nearest around, or they themselves, that states
 * anything; if none does, the outermost that is more than a heading.
 */
final class Statements {
  private final Predicate<Undertaking> states;
  private final Predicate<Activity> needs;

  /**
   * Statements of what {@code states} finds, for activities without parts that {@code needs} picks.
   */
  Statements(Predicate<Undertaking> states, Predicate<Activity> needs) {
    this.states = states;
    this.needs = needs;
  }

  /**
   * Tells {@code visitor} each activity of {@code work} that is to be asked, in document order, and
   * the activities without parts for which it is: itself alone, or some within it. Delegated work
   * is not asked about.
   */
  void forEach(List<WorkItem> work, BiConsumer<WorkItem, ImmutableList<WorkItem>> visitor) {
    for (WorkItem item : work) {
      if (item.activity().isPresent() && isAsked(item)) {
        ImmutableList<WorkItem> asking = asking(item);
        if (!asking.isEmpty()) {
          visitor.accept(item, asking);
        }
      }
    }
  }

  /** The activities of {@code asking} as parts of what is asked, none if it asks for itself. */
  static ImmutableList<Related> within(WorkItem asked, ImmutableList<WorkItem> asking) {
    return asked.parts().isEmpty()
        ? ImmutableList.of()
        : asking.stream()
            .map(part -> Related.of(Related.Part.PART, part))
            .collect(ImmutableList.toImmutableList());
  }

  private boolean isAsked(WorkItem item) {
    if (states.test(item.undertaking())) {
      return true;
    }
    return !item.isHeading()
        && item.ancestors().stream()
            .allMatch(above -> above.isHeading() && !states.test(above.undertaking()));
  }

  private ImmutableList<WorkItem> asking(WorkItem item) {
    if (item.parts().isEmpty()) {
      boolean asks =
          !item.isDelegated() && !item.isHeading() && item.activity().filter(needs).isPresent();
      return asks ? ImmutableList.of(item) : ImmutableList.of();
    }
    ImmutableList.Builder<WorkItem> asking = ImmutableList.builder();
    for (WorkItem part : item.parts()) {
      if (!states.test(part.undertaking())) {
        asking.addAll(asking(part));
      }
    }
    return asking.build();
  }
}
