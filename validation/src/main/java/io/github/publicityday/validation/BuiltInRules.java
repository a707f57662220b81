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
import io.github.publicityday.validation.rules.consistency.ReportWithoutRecipient;
import io.github.publicityday.validation.rules.consistency.SpellingVariant;
import io.github.publicityday.validation.rules.consistency.UndeclaredAlias;
import io.github.publicityday.validation.rules.consistency.WeekdayMismatch;
import io.github.publicityday.validation.rules.consistency.WrongDay;
import io.github.publicityday.validation.rules.consistency.YearUnknown;
import io.github.publicityday.validation.rules.responsibility.MissingOverallLead;
import io.github.publicityday.validation.rules.responsibility.MissingResponsibleUnit;
import io.github.publicityday.validation.rules.responsibility.PartUnitNotParticipating;
import io.github.publicityday.validation.rules.responsibility.UnknownUnit;
import io.github.publicityday.validation.rules.schedule.OutsideParentTime;
import io.github.publicityday.validation.rules.schedule.UnitDoubleBooked;
import io.github.publicityday.validation.rules.schedule.VenueDoubleBooked;
import io.github.publicityday.validation.rules.staffing.HeadcountExceeded;
import io.github.publicityday.validation.rules.staffing.StaffingBelowMinimum;
import io.github.publicityday.validation.rules.staffing.StaffingInfeasible;

/** The rules that come with the library. A new rule is added here by hand, in its place. */
public final class BuiltInRules {
  private static final ImmutableList<Rule> ALL =
      ImmutableList.of(
          new AmbiguousAlias(),
          new CollectiveNotEnumerated(),
          new DeclaredCountMismatch(),
          new DuplicateId(),
          new HeadcountExceeded(),
          new MissingIssuer(),
          new MissingOverallLead(AnsweringRoles.STANDARD),
          new MissingPeriod(),
          new MissingReport(),
          new MissingResponsibleUnit(AnsweringRoles.STANDARD),
          new MissingTheme(),
          new OrdinalMismatch(),
          new OutsideParentTime(),
          new PartUnitNotParticipating(),
          new ReportWithoutRecipient(),
          new SpellingVariant(),
          new StaffingBelowMinimum(),
          new StaffingInfeasible(),
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
