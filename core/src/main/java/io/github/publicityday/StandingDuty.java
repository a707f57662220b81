package io.github.publicityday;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.immutables.value.Value;

/** Work that is no activity (有關事項): book the square, keep order, make banners, report. */
@Value.Immutable
@ModelStyle
public interface StandingDuty {
  /** What references point to. */
  DutyId id();

  /** What has to be done; not blank. */
  String title();

  /** What sort of work it is. */
  DutyKind kind();

  /** What units are to it, in no meaningful order; empty if no unit is named. */
  ImmutableList<Responsibility> responsibilities();

  /** Whether a label such as 責任單位 stands in the text with nothing after it. */
  boolean responsibleLeftBlank();

  /** Who has to be there in person to do it; empty for work that ties nobody to a place. */
  ImmutableList<Participation> participations();

  /** How many people the plan asks for: of each participant, or of all together. */
  Optional<Staffing> staffing();

  /** When, as the plan says it. */
  StatedTime time();

  /** Where, as the plan says it. */
  StatedVenue venue();

  /** Who receives the result, for a report; where the plan says so. */
  Optional<UnitRef> recipient();

  /** By when it has to be done. */
  ImmutableList<Deadline> deadlines();

  /** What has to be made or brought. */
  ImmutableList<Quota> quotas();

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
      Checks.requireNotBlank("title of duty " + duty.id(), duty.title());
      return duty;
    }
  }
}
