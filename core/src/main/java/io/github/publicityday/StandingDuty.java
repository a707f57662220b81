package io.github.publicityday;

import java.util.Optional;
import org.immutables.value.Value;

/** Work that is no activity (有關事項): book the square, keep order, make banners, report. */
@Value.Immutable
@ModelStyle
public interface StandingDuty extends Undertaking {
  /** What references point to. */
  DutyId id();

  /** What sort of work it is. */
  DutyKind kind();

  /** Who receives the result, for a report; where the plan says so. */
  Optional<UnitRef> recipient();

  /** A builder; {@code id} and {@code title} must be set, the kind is {@code OTHER} unless set. */
  static Builder builder() {
    return new Builder()
        .kind(DutyKind.OTHER)
        .responsibleLeftBlank(false)
        .time(StatedTime.ABSENT)
        .venue(StatedVenue.ABSENT);
  }

  /** Builds a {@link StandingDuty}. */
  final class Builder extends ImmutableStandingDuty.Builder {
    Builder() {}

    /**
     * @throws IllegalStateException if an attribute that must be set is not
     * @throws IllegalArgumentException if the title is blank
     */
    @Override
    public StandingDuty build() {
      StandingDuty duty = super.build();
      Checks.requireNotBlank("title of duty", duty.id(), duty.title());
      return duty;
    }
  }
}
