package io.github.publicityday.validation;

import com.google.common.collect.ImmutableList;
import io.github.publicityday.ElementPath;
import io.github.publicityday.Responsibility;
import io.github.publicityday.UnitRef;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A responsibility in its place in the plan. Compared by identity, within one index. */
public final class ResponsibilityEntry implements Element {
  private final int position;
  private final WorkItem work;
  private final Responsibility responsibility;
  private final @Nullable UnitEntry named;

  private ResponsibilityEntry(
      int position, WorkItem work, Responsibility responsibility, @Nullable UnitEntry named) {
    this.position = position;
    this.work = work;
    this.responsibility = responsibility;
    this.named = named;
  }

  /** The responsibilities that {@code item} states, in document order. */
  static ImmutableList<ResponsibilityEntry> of(WorkItem item, UnitDirectory directory) {
    List<Responsibility> stated = item.undertaking().responsibilities();
    if (stated.size() == 1) {
      return ImmutableList.of(of(0, item, stated.get(0), directory));
    }
    ImmutableList.Builder<ResponsibilityEntry> entries =
        ImmutableList.builderWithExpectedSize(stated.size());
    for (int i = 0; i < stated.size(); i++) {
      entries.add(of(i, item, stated.get(i), directory));
    }
    return entries.build();
  }

  private static ResponsibilityEntry of(
      int position, WorkItem item, Responsibility stated, UnitDirectory directory) {
    return new ResponsibilityEntry(position, item, stated, directory.unitOrNull(stated.unit()));
  }

  @Override
  public ElementPath path() {
    return work.responsibilityPath(position);
  }

  @Override
  public int order() {
    return work.order() + Ranks.venues(work.undertaking()) + 1 + Ranks.OF_RESPONSIBILITY * position;
  }

  /** What is answered for, or helped with. */
  public WorkItem work() {
    return work;
  }

  /** The responsibility. */
  public Responsibility responsibility() {
    return responsibility;
  }

  /** The unit that it names; empty for "each participant", and if the plan knows no such unit. */
  public Optional<UnitEntry> named() {
    return named == null ? Optional.empty() : named.found();
  }

  /** The unit's name, or the reference as the plan writes it. */
  @Override
  public String name() {
    return named != null ? named.name() : responsibility.unit().toString();
  }

  @Override
  public Object label() {
    boolean each = responsibility.unit() instanceof UnitRef.EachParticipant;
    return each ? Unnamed.EACH_PARTICIPANT : name();
  }

  @Override
  public String toString() {
    return path().toString();
  }
}
