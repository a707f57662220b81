package io.github.publicityday.validation.testing;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableSet;
import io.github.publicityday.Activity;
import io.github.publicityday.ActivityId;
import io.github.publicityday.ActivityKind;
import io.github.publicityday.DateSpan;
import io.github.publicityday.Hours;
import io.github.publicityday.Participation;
import io.github.publicityday.PlanCalendar;
import io.github.publicityday.PublicityPlan;
import io.github.publicityday.Responsibility;
import io.github.publicityday.Staffing;
import io.github.publicityday.StatedDate;
import io.github.publicityday.StatedTime;
import io.github.publicityday.StatedVenue;
import io.github.publicityday.Unit;
import io.github.publicityday.UnitId;
import io.github.publicityday.UnitKind;
import io.github.publicityday.UnitRef;
import io.github.publicityday.Venue;
import io.github.publicityday.VenueId;
import io.github.publicityday.validation.Finding;
import io.github.publicityday.validation.Report;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.Random;

/**
 * Adds an activity with which nothing is wrong, and a unit and a venue that only it has. It takes
 * place on a day of the campaign after the plan is issued; where there is none, no such activity
 * can be added. It tells no year that the plan does not tell. A plan without an activity is left
 * alone: the first makes another thing of it.
 */
final class UnrelatedActivity implements Change {
  private static final String NAME = "quite-unrelated";
  private static final Hours HOURS = Hours.between(LocalTime.of(9, 0), LocalTime.of(10, 0));

  @Override
  public Optional<Trial> to(PublicityPlan plan, Random random) {
    if (plan.activities().isEmpty()) {
      return Optional.empty();
    }
    return timeIn(plan).map(time -> new Trial(plan, with(plan, time), UnrelatedActivity::added));
  }

  private static Optional<StatedTime> timeIn(PublicityPlan plan) {
    PlanCalendar calendar = PlanCalendar.of(plan);
    Optional<LocalDate> first = calendar.period().map(DateSpan::first).or(calendar::date);
    if (first.isEmpty()) {
      return Optional.of(StatedTime.at(HOURS));
    }
    LocalDate day =
        plan.issueDate()
            .flatMap(calendar::dayOf)
            .filter(issued -> !issued.isBefore(first.get()))
            .map(issued -> issued.plusDays(1))
            .orElse(first.get());
    return calendar.period().isPresent() && day.isAfter(calendar.period().get().last())
        ? Optional.empty()
        : Optional.of(StatedTime.on(StatedDate.of(day), HOURS));
  }

  private static PublicityPlan with(PublicityPlan plan, StatedTime time) {
    return PublicityPlan.builder()
        .from(plan)
        .addUnit(
            Unit.builder().id(UnitId.of(NAME)).name(NAME).kind(UnitKind.SQUAD).headcount(9).build())
        .addVenue(Venue.of(NAME))
        .addActivity(
            Activity.builder()
                .id(ActivityId.of(NAME))
                .title(NAME)
                .kind(ActivityKind.STAND)
                .time(time)
                .venue(StatedVenue.at(VenueId.of(NAME)))
                .addResponsibility(Responsibility.of(UnitRef.of(NAME)))
                .addParticipation(
                    Participation.builder()
                        .unit(UnitRef.of(NAME))
                        .staffing(Staffing.atLeast(2))
                        .assignedCount(2)
                        .build())
                .build())
        .build();
  }

  private static Optional<String> added(String rule, Report before, Report after) {
    ImmutableSet<String> known =
        Sayings.findingsOf(rule, before).map(Finding::fingerprint).collect(toImmutableSet());
    return Sayings.findingsOf(rule, after)
        .filter(finding -> !known.contains(finding.fingerprint()))
        .findFirst()
        .map(finding -> "found only after: " + finding);
  }
}
