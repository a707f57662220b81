package io.github.publicityday.validation;

import com.google.common.collect.ImmutableList;
import io.github.publicityday.validation.rules.consistency.AmbiguousAlias;
import io.github.publicityday.validation.rules.consistency.CollectiveNotEnumerated;
import io.github.publicityday.validation.rules.consistency.DeclaredCountMismatch;
import io.github.publicityday.validation.rules.consistency.DuplicateId;
import io.github.publicityday.validation.rules.consistency.MissingIssuer;
import io.github.publicityday.validation.rules.consistency.MissingPeriod;
import io.github.publicityday.validation.rules.consistency.MissingReport;
import io.github.publicityday.validation.rules.consistency.MissingTheme;
import io.github.publicityday.validation.rules.consistency.OrdinalMismatch;
import io.github.publicityday.validation.rules.consistency.QuotaContradiction;
import io.github.publicityday.validation.rules.consistency.ReportWithoutRecipient;
import io.github.publicityday.validation.rules.consistency.SpellingVariant;
import io.github.publicityday.validation.rules.consistency.UndeclaredAlias;
import io.github.publicityday.validation.rules.consistency.WeekdayMismatch;
import io.github.publicityday.validation.rules.consistency.WrongDay;
import io.github.publicityday.validation.rules.consistency.YearUnknown;
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
import io.github.publicityday.validation.rules.schedule.TooLittleTravelTime;
import io.github.publicityday.validation.rules.schedule.UnitDoubleBooked;
import io.github.publicityday.validation.rules.schedule.VenueDoubleBooked;
import io.github.publicityday.validation.rules.staffing.HeadcountExceeded;
import io.github.publicityday.validation.rules.staffing.MissingStaffing;
import io.github.publicityday.validation.rules.staffing.ReserveBroken;
import io.github.publicityday.validation.rules.staffing.StaffingBelowMinimum;
import io.github.publicityday.validation.rules.staffing.StaffingContradiction;
import io.github.publicityday.validation.rules.staffing.StaffingInfeasible;
import io.github.publicityday.validation.rules.staffing.SupervisorMissing;

/** The rules that come with the library. A new rule is added here by hand, in its place. */
public final class BuiltInRules {
  private static final ImmutableList<Rule> ALL =
      ImmutableList.of(
          new AgendaGap(),
          new AgendaOverlap(),
          new AmbiguousAlias(),
          new CollectiveNotEnumerated(),
          new ConflictingLead(),
          new DeadlineAfterUse(),
          new DeclaredCountMismatch(),
          new DiffuseResponsibility(AnsweringRoles.STANDARD),
          new DuplicateId(),
          new HeadcountExceeded(),
          new IdleUnit(),
          new IssuedTooLate(),
          new LeadingGroupWithoutHead(),
          new MissingIssuer(),
          new MissingLeadingGroup(),
          new MissingOverallLead(AnsweringRoles.STANDARD),
          new MissingPeriod(),
          new MissingReport(),
          new MissingResponsibleUnit(AnsweringRoles.STANDARD),
          new MissingStaffing(),
          new MissingTheme(),
          new MissingTime(),
          new MissingVenue(),
          new OrdinalMismatch(),
          new OutsideParentTime(),
          new OutsidePeriod(),
          new PartUnitNotParticipating(),
          new ParticipantsNotListed(),
          new PartnerWithoutLiaison(AnsweringRoles.STANDARD),
          new PersonDoubleBooked(),
          new PhaseGap(),
          new PhaseOverlap(),
          new QuotaContradiction(),
          new RelayOrderBroken(),
          new RelayOverrun(),
          new ReportWithoutRecipient(),
          new ReserveBroken(),
          new ResponsibleUnitNotParticipating(AnsweringRoles.STANDARD),
          new SpellingVariant(),
          new StaffingBelowMinimum(),
          new StaffingContradiction(),
          new StaffingInfeasible(),
          new SupervisorMissing(),
          new TooLittleTravelTime(),
          new UndeclaredAlias(),
          new UnitDoubleBooked(),
          new UnknownUnit(),
          new VenueDoubleBooked(),
          new WeekdayMismatch(),
          new WrongDay(),
          new YearUnknown());

  private BuiltInRules() {}

  /** All of them, sorted by name. */
  public static ImmutableList<Rule> all() {
    return ALL;
  }
}
