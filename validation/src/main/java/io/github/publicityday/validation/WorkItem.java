package io.github.publicityday.validation;

import com.google.common.collect.ImmutableList;
import io.github.publicityday.Activity;
import io.github.publicityday.ActivityKind;
import io.github.publicityday.ElementKeys;
import io.github.publicityday.ElementPath;
import io.github.publicityday.Participation;
import io.github.publicityday.Responsibility;
import io.github.publicityday.StandingDuty;
import io.github.publicityday.StatedVenue;
import io.github.publicityday.TimeWindow;
import io.github.publicityday.Undertaking;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An activity or a standing duty in its place in the plan, with what it inherits from the
 * activities that it is a part of. Compared by identity: two items are the same element or they are
 * not.
 */
public final class WorkItem implements Element {
  private final Siblings<? extends Undertaking> siblings;
  private final int position;
  private final int order;
  private final Undertaking undertaking;

  /** Asked for so often that it is not made anew. */
  private final Optional<Activity> activity;

  private final @Nullable WorkItem parent;
  private final @Nullable WorkItem around;
  private final @Nullable TimeWindow window;
  private final StatedVenue venue;
  private ImmutableList<WorkItem> parts = ImmutableList.of();
  private ImmutableList<ParticipationEntry> participants = ImmutableList.of();
  private boolean each;
  private @Nullable ElementPath path;
  private @Nullable Siblings<Participation> participations;
  private @Nullable Siblings<Responsibility> responsibles;
  private @Nullable ImmutableList<ResponsibilityEntry> responsibilities;
  private @Nullable Related claim;

  WorkItem(
      Siblings<? extends Undertaking> siblings,
      int position,
      int order,
      Undertaking undertaking,
      @Nullable WorkItem parent,
      @Nullable WorkItem around,
      @Nullable TimeWindow window) {
    this.siblings = siblings;
    this.position = position;
    this.order = order;
    this.undertaking = undertaking;
    activity = undertaking instanceof Activity known ? Optional.of(known) : Optional.empty();
    this.parent = parent;
    this.around = around;
    this.window = window;
    this.venue =
        undertaking.venue() instanceof StatedVenue.Absent && parent != null
            ? parent.venue
            : undertaking.venue();
  }

  void parts(ImmutableList<WorkItem> items) {
    parts = items;
  }

  void participants(ImmutableList<ParticipationEntry> entries) {
    participants = entries;
  }

  /** From now on, it is known to address "each participant". */
  void addressesEach() {
    each = true;
  }

  /** Whether it addresses "each participant". */
  boolean isEachAddressed() {
    return each;
  }

  @Override
  public ElementPath path() {
    if (path == null) {
      path = siblings.path(position);
    }
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
    return activity;
  }

  /** The duty; empty if this is an activity. */
  public Optional<StandingDuty> duty() {
    return activity.isEmpty() && undertaking instanceof StandingDuty known
        ? Optional.of(known)
        : Optional.empty();
  }

  /** Whether it only stands above its parts: nobody meets for it. */
  public boolean isHeading() {
    return activity.isPresent() && activity.get().kind() == ActivityKind.HEADING;
  }

  /** The activity that this one is a part of; empty at the top, and for a duty. */
  public Optional<WorkItem> parent() {
    return Optional.ofNullable(parent);
  }

  /** The activities that this one is a part of, the nearest first. */
  public ImmutableList<WorkItem> ancestors() {
    if (parent == null) {
      return ImmutableList.of();
    }
    ImmutableList.Builder<WorkItem> ancestors = ImmutableList.builder();
    for (WorkItem at = parent; at != null; at = at.parent) {
      ancestors.add(at);
    }
    return ancestors.build();
  }

  /**
   * The activities at which whoever is here is as well, the nearest first: those that this one is a
   * part of; for a duty that is done during an activity, that one and those that it is a part of.
   */
  public ImmutableList<WorkItem> surroundings() {
    if (around == null) {
      return ImmutableList.of();
    }
    ImmutableList.Builder<WorkItem> surroundings = ImmutableList.builder();
    for (WorkItem at = around; at != null; at = at.around) {
      surroundings.add(at);
    }
    return surroundings.build();
  }

  /** Whether whoever is here is nowhere else by that. */
  boolean standsAlone() {
    return around == null;
  }

  /** Whether units organise it for themselves, or an activity that it is a part of. */
  public boolean isDelegated() {
    for (WorkItem at = this; at != null; at = at.parent) {
      if (at.activity.isPresent() && !at.activity.get().delegatedTo().isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /** The parts, in document order; empty for a duty. */
  public ImmutableList<WorkItem> parts() {
    return parts;
  }

  /** When it takes place, by its own statement or its parent's; empty if that is not known. */
  public Optional<TimeWindow> window() {
    return Optional.ofNullable(window);
  }

  @Nullable TimeWindow windowIfKnown() {
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

  /** Whether anybody who attends by its own statement has people assigned, be it 0. */
  public boolean isAnybodyAssigned() {
    for (int i = 0; i < participants.size(); i++) {
      if (participants.get(i).participation().assigned().isPresent()) {
        return true;
      }
    }
    return false;
  }

  ElementPath participantPath(int position) {
    if (participations == null) {
      participations =
          Siblings.of(this, "participants", undertaking.participations(), ElementKeys::nameOf);
    }
    return participations.path(position);
  }

  /** What units are to it; the first time, found in {@code directory}. */
  ImmutableList<ResponsibilityEntry> responsibilities(UnitDirectory directory) {
    if (responsibilities == null) {
      responsibilities = ResponsibilityEntry.of(this, directory);
    }
    return responsibilities;
  }

  ElementPath responsibilityPath(int position) {
    if (responsibles == null) {
      responsibles =
          Siblings.of(this, "responsible", undertaking.responsibilities(), ElementKeys::nameOf);
    }
    return responsibles.path(position);
  }

  /** The units that attend by its own statement, each once, in document order. */
  ImmutableList<UnitEntry> attendingUnits() {
    Set<UnitEntry> units = new LinkedHashSet<>();
    participants.forEach(participant -> units.addAll(participant.units()));
    return ImmutableList.copyOf(units);
  }

  /** It claims somebody or something for as long as it takes. Its time must be known. */
  Related claim() {
    if (claim == null) {
      claim = Related.of(Related.Part.CLAIM, this, window().orElseThrow());
    }
    return claim;
  }

  @Override
  public String toString() {
    return path().toString();
  }
}
