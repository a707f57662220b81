package io.github.publicityday.validation;

import com.google.common.collect.ImmutableList;
import io.github.publicityday.validation.rules.consistency.DeclaredCountMismatch;
import io.github.publicityday.validation.rules.responsibility.MissingOverallLead;
import io.github.publicityday.validation.rules.responsibility.MissingResponsibleUnit;
import io.github.publicityday.validation.rules.responsibility.PartUnitNotParticipating;
import io.github.publicityday.validation.rules.responsibility.UnknownUnit;
import io.github.publicityday.validation.rules.schedule.AgendaGap;
import io.github.publicityday.validation.rules.schedule.AgendaOverlap;
import io.github.publicityday.validation.rules.schedule.DeadlineAfterUse;
import io.github.publicityday.validation.rules.schedule.IssuedTooLate;
import io.github.publicityday.validation.rules.schedule.MissingTime;
import io.github.publicityday.validation.rules.schedule.MissingVenue;
import io.github.publicityday.validation.rules.schedule.OutsideParentTime;
import io.github.publicityday.validation.rules.schedule.OutsidePeriod;
import io.github.publicityday.validation.rules.schedule.PersonDoubleBooked;
import io.github.publicityday.validation.rules.schedule.PhaseGap;
import io.github.publicityday.validation.rules.schedule.PhaseOverlap;
import io.github.publicityday.validation.rules.schedule.RelayOrderBroken;
import io.github.publicityday.validation.rules.schedule.RelayOverrun;
import io.github.publicityday.validation.rules.schedule.UnitDoubleBooked;
import io.github.publicityday.validation.rules.schedule.VenueDoubleBooked;
import io.github.publicityday.validation.rules.staffing.HeadcountExceeded;
import io.github.publicityday.validation.rules.staffing.StaffingBelowMinimum;
import io.github.publicityday.validation.rules.staffing.StaffingInfeasible;

/** The rules that come with the library. A new rule is added here by hand, in its place. */
public final class BuiltInRules {
  private static final ImmutableList<Rule> ALL =
      ImmutableList.of(
          new AgendaGap(),
          new AgendaOverlap(),
          new DeadlineAfterUse(),
          new DeclaredCountMismatch(),
          new HeadcountExceeded(),
          new IssuedTooLate(),
          new MissingOverallLead(AnsweringRoles.STANDARD),
          new MissingResponsibleUnit(AnsweringRoles.STANDARD),
          new MissingTime(),
          new MissingVenue(),
          new OutsideParentTime(),
          new OutsidePeriod(),
          new PartUnitNotParticipating(),
          new PersonDoubleBooked(),
          new PhaseGap(),
          new PhaseOverlap(),
          new RelayOrderBroken(),
          new RelayOverrun(),
          new StaffingBelowMinimum(),
          new StaffingInfeasible(),
          new UnitDoubleBooked(),
          new UnknownUnit(),
          new VenueDoubleBooked());

  private BuiltInRules() {}

  /** All of them, sorted by name. */
  public static ImmutableList<Rule> all() {
    return ALL;
  }
}
