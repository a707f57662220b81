package io.github.publicityday.validation;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.github.publicityday.Activity;
import io.github.publicityday.ElementPath;
import io.github.publicityday.StatedVenue;
import io.github.publicityday.TimeWindow;
import io.github.publicityday.Undertaking;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An activity or a standing duty in its place in the plan, with what it inherits from the
 * activities that it is a part of. Compared by identity: two items are the same element or they are
 * not.
 */
public final class WorkItem implements Element {
  private final ElementPath path;
  private final int order;
  private final Undertaking undertaking;
  private final Optional<WorkItem> parent;
  private final Optional<WorkItem> around;
  private final Optional<TimeWindow> window;
  private final StatedVenue venue;
  private final List<WorkItem> parts = new ArrayList<>();
  private ImmutableList<ParticipationEntry> participants = ImmutableList.of();

  WorkItem(
      ElementPath path,
      int order,
      Undertaking undertaking,
      Optional<WorkItem> parent,
      Optional<WorkItem> around,
      Optional<TimeWindow> window) {
    this.path = path;
    this.order = order;
    this.undertaking = undertaking;
    this.parent = parent;
    this.around = around;
    this.window = window;
    this.venue =
        undertaking.venue() instanceof StatedVenue.Absent && parent.isPresent()
            ? parent.get().venue
            : undertaking.venue();
    parent.ifPresent(whole -> whole.parts.add(this));
  }

  void participants(ImmutableList<ParticipationEntry> entries) {
    participants = entries;
  }

  @Override
  public ElementPath path() {
    return path;
  }

  @Override
  public int order() {
    return order;
  }

  /** The title. */
  @Override
  public String name() {
    return undertaking.title();
  }

  /** What it is, as the plan states it. */
  public Undertaking undertaking() {
    return undertaking;
  }

  /** The activity; empty if this is a duty. */
  public Optional<Activity> activity() {
    return undertaking instanceof Activity activity ? Optional.of(activity) : Optional.empty();
  }

  /** The activity that this one is a part of; empty at the top, and for a duty. */
  public Optional<WorkItem> parent() {
    return parent;
  }

  /** The activities that this one is a part of, the nearest first. */
  public ImmutableList<WorkItem> ancestors() {
    ImmutableList.Builder<WorkItem> ancestors = ImmutableList.builder();
    for (Optional<WorkItem> at = parent; at.isPresent(); at = at.get().parent) {
      ancestors.add(at.get());
    }
    return ancestors.build();
  }

  /**
   * The activities at which whoever is here is as well, the nearest first: those that this one is a
   * part of; for a duty that is done during an activity, that one and those that it is a part of.
   */
  public ImmutableList<WorkItem> surroundings() {
    ImmutableList.Builder<WorkItem> surroundings = ImmutableList.builder();
    for (Optional<WorkItem> at = around; at.isPresent(); at = at.get().around) {
      surroundings.add(at.get());
    }
    return surroundings.build();
  }

  /** Whether units organise it for themselves, or an activity that it is a part of. */
  public boolean isDelegated() {
    return Stream.concat(Stream.of(this), ancestors().stream())
        .flatMap(item -> item.activity().stream())
        .anyMatch(activity -> !activity.delegatedTo().isEmpty());
  }

  /** The parts, in document order; empty for a duty. */
  public ImmutableList<WorkItem> parts() {
    return ImmutableList.copyOf(parts);
  }

  /** When it takes place, by its own statement or its parent's; empty if that is not known. */
  public Optional<TimeWindow> window() {
    return window;
  }

  /** Where it takes place, by its own statement or its parent's. */
  public StatedVenue venue() {
    return venue;
  }

  /** Who attends by its own statement, in document order. */
  public ImmutableList<ParticipationEntry> participants() {
    return participants;
  }

  /** The units that attend by its own statement, each once, in document order. */
  ImmutableList<UnitEntry> attendingUnits() {
    return participants.stream()
        .flatMap(participant -> participant.units().stream())
        .distinct()
        .collect(toImmutableList());
  }

  @Override
  public String toString() {
    return path.toString();
  }
}
