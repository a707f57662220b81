package io.github.publicityday;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/** What an {@link Activity} and a {@link StandingDuty} have in common: units have to do it. */
public interface Undertaking {
  /** What the plan calls it; not blank. */
  String title();

  /** When, as the plan says it. */
  StatedTime time();

  /** Where, as the plan says it. */
  StatedVenue venue();

  /** What units are to it, in no meaningful order; empty if no unit is named. */
  ImmutableList<Responsibility> responsibilities();

  /** Whether a label such as 責任單位 stands in the text with nothing after it. */
  boolean responsibleLeftBlank();

  /**
   * Who has to be there in person, in no meaningful order; empty if nobody is named, and for work
   * that ties nobody to a place.
   */
  ImmutableList<Participation> participations();

  /** How many people the plan asks for: of each participant, or of all together. */
  Optional<Staffing> staffing();

  /** What units have to make or bring. */
  ImmutableList<Quota> quotas();

  /** By when things have to be done for it. */
  ImmutableList<Deadline> deadlines();
}
