package io.github.publicityday;

/** What sort of work a {@link StandingDuty} is. */
public enum DutyKind {
  /** Booking the place. */
  VENUE_BOOKING,
  /** Keeping order. */
  ORDER,
  /** Directing traffic. */
  TRAFFIC,
  /** Making banners, boards, leaflets. */
  MATERIALS,
  /** Collecting, summing up and reporting. */
  REPORT,
  /** Being there in person. */
  ATTENDANCE,
  /** Safety, first aid. */
  SAFETY,
  /** Anything else. */
  OTHER
}
