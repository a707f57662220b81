package io.github.publicityday.validation;

import com.google.common.collect.ImmutableList;
import io.github.publicityday.validation.rules.consistency.DeclaredCountMismatch;
import io.github.publicityday.validation.rules.responsibility.ConflictingLead;
import io.github.publicityday.validation.rules.responsibility.DiffuseResponsibility;
import io.github.publicityday.validation.rules.responsibility.IdleUnit;
import io.github.publicityday.validation.rules.responsibility.LeadingGroupWithoutHead;
import io.github.publicityday.validation.rules.responsibility.MissingLeadingGroup;
import io.github.publicityday.validation.rules.responsibility.MissingOverallLead;
import io.github.publicityday.validation.rules.responsibility.MissingResponsibleUnit;
import io.github.publicityday.validation.rules.responsibility.PartUnitNotParticipating;
import io.github.publicityday.validation.rules.responsibility.ParticipantsNotListed;
import io.github.publicityday.validation.rules.responsibility.PartnerWithoutLiaison;
import io.github.publicityday.validation.rules.responsibility.ResponsibleUnitNotParticipating;
import io.github.publicityday.validation.rules.responsibility.UnknownUnit;
import io.github.publicityday.validation.rules.schedule.OutsideParentTime;
import io.github.publicityday.validation.rules.schedule.UnitDoubleBooked;
import io.github.publicityday.validation.rules.schedule.VenueDoubleBooked;
import io.github.publicityday.validation.rules.staffing.HeadcountExceeded;
import io.github.publicityday.validation.rules.staffing.ReserveBroken;
import io.github.publicityday.validation.rules.staffing.StaffingBelowMinimum;
import io.github.publicityday.validation.rules.staffing.StaffingContradiction;
import io.github.publicityday.validation.rules.staffing.StaffingInfeasible;

/** The rules that come with the library. A new rule is added here by hand, in its place. */
public final class BuiltInRules {
  private static final ImmutableList<Rule> ALL =
      ImmutableList.of(
          new ConflictingLead(),
          new DeclaredCountMismatch(),
          new DiffuseResponsibility(AnsweringRoles.STANDARD),
          new HeadcountExceeded(),
          new IdleUnit(),
          new LeadingGroupWithoutHead(),
          new MissingLeadingGroup(MissingLeadingGroup.STANDARD_THRESHOLD),
          new MissingOverallLead(AnsweringRoles.STANDARD),
          new MissingResponsibleUnit(AnsweringRoles.STANDARD),
          new OutsideParentTime(),
          new PartUnitNotParticipating(),
          new ParticipantsNotListed(),
          new PartnerWithoutLiaison(AnsweringRoles.STANDARD),
          new ReserveBroken(),
          new ResponsibleUnitNotParticipating(AnsweringRoles.STANDARD),
          new StaffingBelowMinimum(),
          new StaffingContradiction(),
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
