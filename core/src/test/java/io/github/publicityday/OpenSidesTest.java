package io.github.publicityday;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.publicityday.StatedTime.OfActivity;
import io.github.publicityday.StatedTime.OfFestival;
import io.github.publicityday.StatedTime.OfPeriod;
import io.github.publicityday.StatedTime.Relation;
import io.github.publicityday.TimeWindow.OpenSide;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Month;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Times and deadlines that one side of a phrase leaves open, in a plan for 10 January 2012 whose
 * campaign runs from 20 December to 20 January.
 */
class OpenSidesTest {
  private static final String CAMPAIGN_STARTS = "2011-12-20T00:00";
  private static final String CAMPAIGN_ENDS = "2012-01-21T00:00";
  private static final StatedTime.OnDay FIFTH =
      new StatedTime.OnDay(StatedDate.of(1, 5), Hours.UNSTATED);
  private static final StatedTime.OnDay FIFTH_FROM_NINE =
      new StatedTime.OnDay(StatedDate.of(1, 5), Hours.from(LocalTime.of(9, 0)));
  private static final StatedTime.OnDay FIFTH_UNTIL_NINE =
      new StatedTime.OnDay(StatedDate.of(1, 5), Hours.until(LocalTime.of(9, 0)));
  private static final StatedTime.AtHours FROM_NINE =
      new StatedTime.AtHours(Hours.from(LocalTime.of(9, 0)));
  private static final StatedTime.AtHours UNTIL_NINE =
      new StatedTime.AtHours(Hours.until(LocalTime.of(9, 0)));

  private final PlanCalendar calendar =
      PlanCalendar.of(
          PublicityPlan.builder()
              .year(StatedYear.of(2012))
              .date(StatedDate.of(1, 10))
              .period(new StatedPeriod(StatedDate.of(12, 20), StatedDate.of(1, 20)))
              .addActivities(
                  activity("square", Hours.between(LocalTime.of(10, 0), LocalTime.of(11, 30))),
                  activity("endless", Hours.from(LocalTime.of(10, 0))),
                  activity("startless", Hours.until(LocalTime.of(10, 0))))
              .build());

  @Nested
  class Times {
    @Test
    void beforeADayEndsBeforeIt() {
      assertThat(relative(Relation.BEFORE, FIFTH))
          .contains(within(CAMPAIGN_STARTS, "2012-01-05T00:00", OpenSide.START));
    }

    @Test
    void byADayEndsOnItAtTheLatest() {
      assertThat(relative(Relation.BY, FIFTH))
          .contains(within(CAMPAIGN_STARTS, "2012-01-06T00:00", OpenSide.START));
    }

    @Test
    void fromADayStartsOnIt() {
      assertThat(relative(Relation.FROM, FIFTH))
          .contains(
              window(
                  "2012-01-05T00:00",
                  "2012-01-05T23:59",
                  "2012-01-05T00:01",
                  CAMPAIGN_ENDS,
                  OpenSide.END));
    }

    @Test
    void afterADayStartsAfterIt() {
      assertThat(relative(Relation.AFTER, FIFTH))
          .contains(within("2012-01-06T00:00", CAMPAIGN_ENDS, OpenSide.END));
    }

    @Test
    void duringADayIsSomeTimeOfIt() {
      assertThat(relative(Relation.DURING, FIFTH))
          .contains(within("2012-01-05T00:00", "2012-01-06T00:00", OpenSide.NONE));
    }

    @Test
    void hourOfADayIsAMoment() {
      TimeWindow untilNine = within(CAMPAIGN_STARTS, "2012-01-05T09:00", OpenSide.START);
      TimeWindow fromNine = within("2012-01-05T09:00", CAMPAIGN_ENDS, OpenSide.END);

      assertThat(relative(Relation.BEFORE, FIFTH_FROM_NINE)).contains(untilNine);
      assertThat(relative(Relation.BY, FIFTH_UNTIL_NINE)).contains(untilNine);
      assertThat(relative(Relation.AFTER, FIFTH_UNTIL_NINE)).contains(fromNine);
      assertThat(relative(Relation.FROM, FIFTH_FROM_NINE))
          .contains(
              window(
                  "2012-01-05T09:00",
                  "2012-01-05T09:00",
                  "2012-01-05T09:01",
                  CAMPAIGN_ENDS,
                  OpenSide.END));
    }

    @Test
    void hoursAloneKeepToTheirDay() {
      TimeWindow untilNine = within("2012-01-10T00:00", "2012-01-10T09:00", OpenSide.START);

      assertThat(relative(Relation.BEFORE, FROM_NINE)).contains(untilNine);
      assertThat(relative(Relation.BY, UNTIL_NINE)).contains(untilNine);
      assertThat(relative(Relation.AFTER, UNTIL_NINE))
          .contains(within("2012-01-10T09:00", "2012-01-11T00:00", OpenSide.END));
      assertThat(relative(Relation.FROM, FROM_NINE)).isEqualTo(calendar.windowOf(FROM_NINE));
    }

    @Test
    void hoursAloneAreThoseOfTheParentsDay() {
      StatedTime time = StatedTime.relative(Relation.BY, UNTIL_NINE);
      TimeWindow fifth = within("2012-01-05T00:00", "2012-01-06T00:00", OpenSide.NONE);

      assertThat(calendar.windowOf(time, Optional.of(fifth)))
          .contains(within("2012-01-05T00:00", "2012-01-05T09:00", OpenSide.START));
      assertThat(calendar.windowOf(time, Optional.empty())).isEmpty();
    }

    @Test
    void midnightThatStartsADayReachesBackBeyondIt() {
      assertThat(relative(Relation.BEFORE, new StatedTime.AtHours(Hours.from(LocalTime.MIDNIGHT))))
          .contains(within(CAMPAIGN_STARTS, "2012-01-10T00:00", OpenSide.START));
    }

    @ParameterizedTest
    @CsvSource({
      "BEFORE, EARLY,     2011-12-20, 2012-01-01",
      "BY,     EARLY,     2011-12-20, 2012-01-11",
      "AFTER,  EARLY,     2012-01-11, 2012-01-21",
      "BY,     END,       2011-12-20, 2012-02-01",
      "BY,     BEGINNING, 2011-12-20, 2012-01-11",
      "BEFORE, WHOLE,     2011-12-20, 2012-01-01",
    })
    void partOfAMonthHasSides(
        Relation relation, MonthPart part, LocalDate first, LocalDate endExclusive) {
      assertThat(relative(relation, january(part)))
          .contains(
              within(
                  first + "T00:00",
                  endExclusive + "T00:00",
                  relation == Relation.AFTER ? OpenSide.END : OpenSide.START));
    }

    /** Nobody can tell on which of the days the beginning is over, or the end begins. */
    @Test
    void vagueWordsReachIntoTheirDays() {
      assertThat(relative(Relation.BEFORE, january(MonthPart.END)).orElseThrow().latestEnd())
          .isEqualTo("2012-01-31T23:59");
      assertThat(
              relative(Relation.AFTER, january(MonthPart.BEGINNING)).orElseThrow().earliestStart())
          .isEqualTo("2012-01-01T00:01");
    }

    @Test
    void festivalOrCampaignCanBeTheLastDayOrTheFirst() {
      assertThat(relative(Relation.BY, new OfFestival(Festival.NEW_YEARS_DAY)))
          .contains(within(CAMPAIGN_STARTS, "2012-01-02T00:00", OpenSide.START));
      assertThat(relative(Relation.FROM, new OfFestival(Festival.NEW_YEARS_DAY)))
          .map(TimeWindow::latestStart)
          .contains(LocalDateTime.parse("2012-01-01T23:59"));
      assertThat(relative(Relation.BY, new OfPeriod()))
          .contains(within(CAMPAIGN_STARTS, CAMPAIGN_ENDS, OpenSide.START));
    }

    @Test
    void sideThatIsTakenOverFromAnOpenOneIsOpenToo() {
      assertThat(open(Relation.BY, "square")).isEqualTo(OpenSide.START);
      assertThat(open(Relation.BY, "endless")).isEqualTo(OpenSide.BOTH);
      assertThat(open(Relation.BY, "startless")).isEqualTo(OpenSide.START);
      assertThat(open(Relation.FROM, "square")).isEqualTo(OpenSide.END);
      assertThat(open(Relation.FROM, "endless")).isEqualTo(OpenSide.END);
      assertThat(open(Relation.FROM, "startless")).isEqualTo(OpenSide.BOTH);
      assertThat(open(Relation.BEFORE, "endless")).isEqualTo(OpenSide.START);
      assertThat(open(Relation.AFTER, "startless")).isEqualTo(OpenSide.END);
    }

    private OpenSide open(Relation relation, String id) {
      return relative(relation, new OfActivity(ActivityId.of(id))).orElseThrow().open();
    }

    @ParameterizedTest
    @EnumSource
    void relativeToADayWithoutAYearCannotBePlaced(Relation relation) {
      PlanCalendar undated = PlanCalendar.of(PublicityPlan.builder().build());

      assertThat(undated.windowOf(StatedTime.relative(relation, FIFTH))).isEmpty();
      assertThat(undated.windowOf(StatedTime.relative(relation, FROM_NINE))).isEmpty();
      assertThat(undated.windowOf(StatedTime.relative(relation, january(MonthPart.END)))).isEmpty();
    }

    private Optional<TimeWindow> relative(Relation relation, StatedTime.Anchor anchor) {
      return calendar.windowOf(StatedTime.relative(relation, anchor));
    }
  }

  @Nested
  class Deadlines {
    @Test
    void hourIsTheLastMoment() {
      assertThat(by(FIFTH_UNTIL_NINE)).contains(until("2012-01-05T09:00", "2012-01-05T09:00"));
      assertThat(by(StatedTime.relative(Relation.BY, FIFTH_UNTIL_NINE)))
          .isEqualTo(by(FIFTH_UNTIL_NINE));
      assertThat(by(StatedTime.relative(Relation.BEFORE, FIFTH_FROM_NINE)))
          .isEqualTo(by(FIFTH_UNTIL_NINE));
    }

    @Test
    void dayIsSomeMomentOfIt() {
      assertThat(by(FIFTH)).contains(until("2012-01-05T00:01", "2012-01-06T00:00"));
      assertThat(by(StatedTime.relative(Relation.BY, FIFTH))).isEqualTo(by(FIFTH));
    }

    @Test
    void beforeADayOrAFestivalIsTheMomentAtWhichItBegins() {
      assertThat(by(StatedTime.relative(Relation.BEFORE, FIFTH)))
          .contains(until("2012-01-05T00:00", "2012-01-05T00:00"));
      assertThat(by(StatedTime.relative(Relation.BEFORE, new OfFestival(Festival.SPRING_FESTIVAL))))
          .contains(until("2012-01-23T00:00", "2012-01-23T00:00"));
    }

    @Test
    void beforeAnActivityIsWhenItStartsAndByItWhenItEnds() {
      StatedTime.Anchor square = new OfActivity(ActivityId.of("square"));

      assertThat(by(StatedTime.relative(Relation.BEFORE, square)))
          .contains(until("2012-01-10T10:00", "2012-01-10T10:00"));
      assertThat(by(StatedTime.relative(Relation.BY, square)))
          .contains(until("2012-01-10T11:30", "2012-01-10T11:30"));
    }

    @Test
    void endOfAMonthIsSomeMomentOfItsLastTenDays() {
      assertThat(by(january(MonthPart.END)))
          .contains(until("2012-01-21T00:01", "2012-02-01T00:00"));
    }

    @Test
    void hoursAloneAreThoseOfThePublicityDayOrOfWhatTheDeadlineIsFor() {
      Deadline nine = Deadline.of(Deadline.Kind.ARRIVE, UNTIL_NINE);
      TimeWindow fifth = within("2012-01-05T00:00", "2012-01-06T00:00", OpenSide.NONE);

      assertThat(calendar.windowOf(nine)).contains(until("2012-01-10T09:00", "2012-01-10T09:00"));
      assertThat(calendar.windowOf(nine, Optional.of(fifth)))
          .contains(until("2012-01-05T09:00", "2012-01-05T09:00"));
      assertThat(calendar.windowOf(nine, Optional.empty())).isEmpty();
    }

    @Test
    void whatHasNoEndOfItsOwnIsOpenOnBothSides() {
      assertThat(by(StatedTime.relative(Relation.AFTER, FIFTH)))
          .map(TimeWindow::open)
          .contains(OpenSide.BOTH);
      assertThat(by(StatedTime.relative(Relation.BY, new OfActivity(ActivityId.of("endless")))))
          .map(TimeWindow::open)
          .contains(OpenSide.BOTH);
    }

    @Test
    void deadlineBeforeTheCampaignReachesBackAYear() {
      StatedTime early = StatedTime.on(StatedDate.of(12, 10), Hours.until(LocalTime.of(9, 0)));

      assertThat(by(early))
          .map(TimeWindow::earliestStart)
          .contains(LocalDateTime.parse("2010-12-10T09:00"));
    }

    @Test
    void nothingStatedIsNoDeadline() {
      assertThat(by(StatedTime.ABSENT)).isEmpty();
      assertThat(by(StatedTime.BLANK)).isEmpty();
      assertThat(by(StatedTime.TO_BE_ANNOUNCED)).isEmpty();
      assertThat(
              calendar.windowOf(
                  Deadline.of(Deadline.Kind.REPORT, StatedTime.ABSENT), calendar.windowOf(FIFTH)))
          .isEmpty();
    }

    private Optional<TimeWindow> by(StatedTime time) {
      return calendar.windowOf(Deadline.of(Deadline.Kind.REPORT, time));
    }

    private TimeWindow until(String earliest, String latest) {
      LocalDateTime end = LocalDateTime.parse(latest);
      return window(
          CAMPAIGN_STARTS, end.minusMinutes(1).toString(), earliest, latest, OpenSide.START);
    }
  }

  private static StatedTime.InMonth january(MonthPart part) {
    return new StatedTime.InMonth(OptionalInt.empty(), Month.JANUARY, part);
  }

  private static Activity activity(String id, Hours hours) {
    return Activity.builder().id(ActivityId.of(id)).title(id).time(StatedTime.at(hours)).build();
  }

  private static TimeWindow within(String start, String end, OpenSide open) {
    return TimeWindow.within(TimeSlot.of(LocalDateTime.parse(start), LocalDateTime.parse(end)))
        .leavingOpen(open);
  }

  private static TimeWindow window(
      String earliestStart, String latestStart, String earliestEnd, String latestEnd, OpenSide o) {
    return new TimeWindow(
        LocalDateTime.parse(earliestStart),
        LocalDateTime.parse(latestStart),
        LocalDateTime.parse(earliestEnd),
        LocalDateTime.parse(latestEnd),
        o);
  }
}
