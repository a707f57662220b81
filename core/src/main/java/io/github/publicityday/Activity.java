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
public interface Activity extends Undertaking {
  /** What references point to. Two activities may share an id by mistake. */
  ActivityId id();

  /** What sort of activity it is. */
  ActivityKind kind();

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
      Checks.requireNotBlank("title of activity", activity.id(), activity.title());
      return activity;
    }
  }
}
