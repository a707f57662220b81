package io.github.publicityday.validation;

import static io.github.publicityday.validation.Plans.DAY;
import static io.github.publicityday.validation.Plans.activity;
import static io.github.publicityday.validation.Plans.duty;
import static io.github.publicityday.validation.Plans.issued;
import static io.github.publicityday.validation.Plans.period;
import static io.github.publicityday.validation.Plans.phase;
import static io.github.publicityday.validation.Plans.plan;
import static io.github.publicityday.validation.Plans.units;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.publicityday.Deadline;
import io.github.publicityday.Hours;
import io.github.publicityday.Participation;
import io.github.publicityday.Responsibility;
import io.github.publicityday.StatedDate;
import io.github.publicityday.StatedPeriod;
import io.github.publicityday.StatedTime;
import io.github.publicityday.UnitRef;
import org.junit.jupiter.api.Test;

/** The index knows every time and every date that a plan states, and where it does. */
class TimeWalkTest {
  private static final StatedDate TENTH = StatedDate.of(DAY);
  private static final StatedTime ON_THE_DAY = StatedTime.on(TENTH, Hours.UNSTATED);
  private static final StatedTime BY_THE_DAY =
      StatedTime.relative(StatedTime.Relation.BY, new StatedTime.OnDay(TENTH, Hours.UNSTATED));

  /** An activity that states its time, or nothing, and one time at every other place. */
  private static WorkDraft forum() {
    return activity("forum")
        .under(Responsibility.of(UnitRef.of("patrol")))
        .under(
            Responsibility.builder()
                .unit(UnitRef.of("traffic"))
                .deadline(Deadline.of(Deadline.Kind.HAND_IN, BY_THE_DAY))
                .build())
        .attendedBy("patrol")
        .attendedBy(Participation.builder().unit(UnitRef.of("traffic")).time(ON_THE_DAY).build())
        .step("talk", ON_THE_DAY)
        .step("debate", StatedTime.ABSENT)
        .due(Deadline.Kind.SET_UP, BY_THE_DAY);
  }

  @Test
  void timesStandWhereverWorkIsToldWhen() {
    PlanIndex index =
        PlanIndex.of(
            plan(
                units("patrol", "traffic"),
                forum(),
                duty("report")
                    .under(
                        Responsibility.builder()
                            .unit(UnitRef.of("patrol"))
                            .deadline(Deadline.of(Deadline.Kind.REPORT, BY_THE_DAY))
                            .build())
                    .due(Deadline.Kind.REPORT, BY_THE_DAY),
                builder -> builder.addDeadline(Deadline.of(Deadline.Kind.REPORT, BY_THE_DAY))));
    assertThat(index.times())
        .extracting(entry -> entry.path() + " of " + entry.name())
        .containsExactlyInAnyOrder(
            "activities[forum].time of forum",
            "activities[forum].responsible[traffic].deadline.by of forum",
            "activities[forum].participants[traffic].time of forum",
            "activities[forum].agenda[talk].time of forum",
            "activities[forum].agenda[debate].time of forum",
            "activities[forum].deadlines[set-up].by of forum",
            "duties[report].time of report",
            "duties[report].responsible[patrol].deadline.by of report",
            "duties[report].deadlines[report].by of report",
            "deadlines[report].by of plan");
    assertThat(index.times())
        .filteredOn(entry -> entry.time().equals(StatedTime.ABSENT))
        .extracting(entry -> entry.path().toString())
        .containsExactlyInAnyOrder(
            "activities[forum].time",
            "activities[forum].agenda[debate].time",
            "duties[report].time");
  }

  @Test
  void datesStandInTheseTimesAndInThePlanItself() {
    PlanIndex index =
        PlanIndex.of(
            plan(
                units("patrol", "traffic"),
                issued(TENTH),
                builder -> builder.date(TENTH),
                period("2012-01-05", "2012-01-10"),
                phase("late", "2012-01-09", "2012-01-10"),
                forum(),
                activity("stall")
                    .time(
                        StatedTime.daily(
                            new StatedPeriod(StatedDate.of(DAY.minusDays(1)), TENTH),
                            Hours.UNSTATED))));
    assertThat(index.dates())
        .extracting(entry -> entry.path() + " " + entry.date() + " of " + entry.name())
        .containsExactlyInAnyOrder(
            "date 2012-01-10 of plan",
            "issued 2012-01-10 of plan",
            "period.first 2012-01-05 of plan",
            "period.last 2012-01-10 of plan",
            "phases[late].period.first 2012-01-09 of plan",
            "phases[late].period.last 2012-01-10 of plan",
            "activities[forum].responsible[traffic].deadline.by 2012-01-10 of forum",
            "activities[forum].participants[traffic].time 2012-01-10 of forum",
            "activities[forum].agenda[talk].time 2012-01-10 of forum",
            "activities[forum].deadlines[set-up].by 2012-01-10 of forum",
            "activities[stall].time.first 2012-01-09 of stall",
            "activities[stall].time.last 2012-01-10 of stall");
  }
}
