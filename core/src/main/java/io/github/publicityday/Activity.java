package io.github.publicityday;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Anything on the programme (活動). Activities nest: the square event has zones and acts as its
 * parts, and a part has its parent's time, venue and responsible units unless it states its own.
 */
@Value.Immutable
@ModelStyle
public interface Activity {
  /** What references point to. Two activities may share an id by mistake. */
  ActivityId id();

  /** What the plan calls it; not blank. */
  String title();

  /** What sort of activity it is. */
  ActivityKind kind();

  /** When, as the plan says it. */
  StatedTime time();

  /** Where, as the plan says it. */
  StatedVenue venue();

  /** What units are to it, in no meaningful order; empty if no unit is named. */
  ImmutableList<Responsibility> responsibilities();

  /** Whether a label such as 責任單位 stands in the text with nothing after it. */
  boolean responsibleLeftBlank();

  /** Who attends, in no meaningful order; empty if nobody is named. */
  ImmutableList<Participation> participations();

  /** How many people the plan asks for: of each participant, or of all together. */
  Optional<Staffing> staffing();

  /** Guests, in no meaningful order. */
  ImmutableList<Invitee> invitees();

  /** Activities within this one, in no meaningful order. */
  ImmutableList<Activity> parts();

  /** The stations that go on air one after the other, if it is a relay. */
  Optional<Relay> relay();

  /** Its steps, in order. */
  ImmutableList<AgendaStep> agenda();

  /** Numbers that the text states about this activity's own lists. */
  ImmutableList<DeclaredCount> declaredCounts();

  /** What units have to bring. */
  ImmutableList<Quota> quotas();

  /** By when things have to be done for it. */
  ImmutableList<Deadline> deadlines();

  /** Units that organise it for themselves; empty unless the plan delegates it. */
  ImmutableList<UnitRef> delegatedTo();

  /** A builder; {@code id} and {@code title} must be set, the kind is {@code OTHER} unless set. */
  static Builder builder() {
    return new Builder()
        .kind(ActivityKind.OTHER)
        .time(StatedTime.ABSENT)
        .venue(StatedVenue.ABSENT)
        .responsibleLeftBlank(false);
  }

  /** Builds an {@link Activity}. */
  final class Builder extends ImmutableActivity.Builder {
    Builder() {}

    /**
     * @throws IllegalStateException if an attribute that must be set is not
     * @throws IllegalArgumentException if the title is blank
     */
    @Override
    public Activity build() {
      Activity activity = super.build();
      Checks.requireNotBlank("title of activity " + activity.id(), activity.title());
      return activity;
    }
  }
}
