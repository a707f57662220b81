package io.github.publicityday;

import static io.github.publicityday.Times.at;
import static io.github.publicityday.Times.exact;
import static io.github.publicityday.Times.slot;
import static io.github.publicityday.Times.window;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.publicityday.StatedTime.OfActivity;
import io.github.publicityday.StatedTime.OfFestival;
import io.github.publicityday.StatedTime.OfPeriod;
import io.github.publicityday.StatedTime.Relation;
import io.github.publicityday.TimeWindow.OpenSide;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PlanCalendarTest {
  private static final LocalDate JANUARY_10 = LocalDate.of(2012, 1, 10);
  private static final Hours TEN_TO_HALF_PAST_ELEVEN =
      Hours.between(LocalTime.of(10, 0), LocalTime.of(11, 30));

  @Nested
  class Year {
    @Test
    void isTheOneThatThePlanStatesBeforeAllOthers() {
      assertThat(
              yearOf(
                  PublicityPlan.builder()
                      .year(StatedYear.of(2012))
                      .date(StatedDate.of(LocalDate.of(2013, 1, 10)))
                      .addBases(basis(2014))))
          .hasValue(2012);
    }

    @Test
    void isElseThatOfTheDate() {
      assertThat(
              yearOf(
                  PublicityPlan.builder()
                      .year(StatedYear.masked("201*"))
                      .date(StatedDate.of(LocalDate.of(2013, 1, 10)))
                      .addBases(basis(2014))))
          .hasValue(2013);
    }

    @Test
    void isElseTheOneOnWhichTheBasesAgree() {
      assertThat(
              yearOf(
                  PublicityPlan.builder()
                      .date(StatedDate.of(1, 10))
                      .addBases(Basis.builder().issuer("公安部").build(), basis(2012), basis(2012))))
          .hasValue(2012);
    }

    @Test
    void isUnknownIfTheBasesDisagree() {
      assertThat(yearOf(PublicityPlan.builder().addBases(basis(2011), basis(2012)))).isEmpty();
    }

    @Test
    void isNotThatOfABasisThatDoesNotFitTheMask() {
      PublicityPlan.Builder masked = PublicityPlan.builder().year(StatedYear.masked("201*"));

      assertThat(yearOf(masked.addBases(basis(2009)))).isEmpty();
      assertThat(yearOf(masked.addBases(basis(2012)))).hasValue(2012);
    }

    @Test
    void isUnknownIfItIsOnlyMaskedOrNotSaidAtAll() {
      assertThat(yearOf(PublicityPlan.builder().year(StatedYear.masked("201*")))).isEmpty();
      assertThat(yearOf(PublicityPlan.builder())).isEmpty();
    }

    private static OptionalInt yearOf(PublicityPlan.Builder plan) {
      return PlanCalendar.of(plan.build()).year();
    }

    private static Basis basis(int year) {
      return Basis.builder().issuer("notice").year(year).build();
    }
  }

  @Nested
  class DateAndPeriod {
    @Test
    void yearlessDateTakesThePlansYear() {
      assertThat(calendar(in2012()).date()).contains(JANUARY_10);
      assertThat(calendar(PublicityPlan.builder().date(StatedDate.of(1, 10))).date()).isEmpty();
      assertThat(calendar(PublicityPlan.builder()).date()).isEmpty();
    }

    @Test
    void twentyNinthOfFebruaryOfACommonYearIsNoDate() {
      PublicityPlan.Builder plan = PublicityPlan.builder().date(StatedDate.of(2, 29));

      assertThat(calendar(plan.year(StatedYear.of(2012))).date())
          .contains(LocalDate.of(2012, 2, 29));
      assertThat(calendar(plan.year(StatedYear.of(2013))).date()).isEmpty();
    }

    @ParameterizedTest(name = "{0} to {1}")
    @CsvSource({
      "01-05,      01-10,      2012-01-05, 2012-01-10",
      "01-10,      01-10,      2012-01-10, 2012-01-10",
      "12-20,      01-10,      2011-12-20, 2012-01-10",
      "2012-01-05, 2012-01-10, 2012-01-05, 2012-01-10",
      "2011-12-20, 2012-01-10, 2011-12-20, 2012-01-10",
      "2011-12-20, 12-31,      2011-12-20, 2011-12-31",
      "2011-12-20, 01-10,      2011-12-20, 2012-01-10",
      "2012-12-20, 01-10,      2012-12-20, 2013-01-10",
      "12-20,      2012-01-10, 2011-12-20, 2012-01-10",
      "01-05,      2013-01-10, 2013-01-05, 2013-01-10",
      "12-20,      02-29,      2011-12-20, 2012-02-29",
    })
    void periodOfAPlanFor2012(String first, String last, LocalDate firstDay, LocalDate lastDay) {
      StatedPeriod period = new StatedPeriod(stated(first), stated(last));

      assertThat(calendar(in2012().period(period)).period())
          .contains(new DateSpan(firstDay, lastDay));
    }

    @ParameterizedTest(name = "{0} to {1}")
    @CsvSource({
      "2011-12-20, 01-10,      2011-12-20, 2012-01-10",
      "12-20,      2012-01-10, 2011-12-20, 2012-01-10",
    })
    void periodWithOneYearNeedsNoOther(
        String first, String last, LocalDate firstDay, LocalDate lastDay) {
      StatedPeriod period = new StatedPeriod(stated(first), stated(last));

      assertThat(calendar(PublicityPlan.builder().period(period)).period())
          .contains(new DateSpan(firstDay, lastDay));
    }

    @ParameterizedTest(name = "{0} to {1}")
    @CsvSource({"02-29, 03-10, 2013", "02-29, 01-10, 2012", "2012-03-01, 02-29, 2012"})
    void periodFromOrToADayThatItsYearLacksIsUnknown(String first, String last, int year) {
      StatedPeriod period = new StatedPeriod(stated(first), stated(last));

      assertThat(
              calendar(PublicityPlan.builder().year(StatedYear.of(year)).period(period)).period())
          .isEmpty();
    }

    @Test
    void periodOfAnUnknownYearIsUnknown() {
      StatedPeriod period = new StatedPeriod(StatedDate.of(1, 5), StatedDate.of(1, 10));

      assertThat(calendar(PublicityPlan.builder().period(period)).period()).isEmpty();
      assertThat(calendar(in2012()).period()).isEmpty();
    }
  }

  @Nested
  class TimesOfTheirOwn {
    private final PlanCalendar calendar = calendar(in2012());
    private final Optional<TimeWindow> parent = Optional.of(exact("8:00", "9:00"));

    @Test
    void exactSlotAndBoundsArePlacedAsTheyAre() {
      TimeWindow bounds = window("10:00", "10:30", "11:00", "11:30");

      assertThat(calendar.windowOf(StatedTime.exactly(slot("23:00", "25:00")), parent))
          .contains(exact("23:00", "25:00"));
      assertThat(calendar.windowOf(StatedTime.within(bounds), parent)).contains(bounds);
    }

    @Test
    void dayWithHoursIsThoseHoursOfThatDay() {
      assertThat(
              calendar.windowOf(
                  StatedTime.on(StatedDate.of(1, 10), TEN_TO_HALF_PAST_ELEVEN), parent))
          .contains(exact("10:00", "11:30"));
    }

    @Test
    void dayWithoutHoursIsSomeTimeWithinIt() {
      assertThat(calendar.windowOf(StatedTime.on(StatedDate.of(1, 10), Hours.UNSTATED), parent))
          .contains(TimeWindow.within(slot("0:00", "24:00")));
    }

    @Test
    void startWithoutEndLeavesTheEndOpen() {
      assertThat(
              calendar.windowOf(
                  StatedTime.on(StatedDate.of(1, 10), Hours.from(LocalTime.of(10, 0))), parent))
          .map(TimeWindow::open)
          .contains(OpenSide.END);
    }

    @Test
    void dayWithoutAYearCannotBePlaced() {
      assertThat(
              calendar(PublicityPlan.builder())
                  .windowOf(StatedTime.on(StatedDate.of(1, 10), TEN_TO_HALF_PAST_ELEVEN)))
          .isEmpty();
    }

    @Test
    void dailyHoursAreSomeTimeFromTheFirstDaysFirstToTheLastDaysLast() {
      StatedPeriod days = new StatedPeriod(StatedDate.of(1, 10), StatedDate.of(1, 12));

      assertThat(calendar.windowOf(StatedTime.daily(days, TEN_TO_HALF_PAST_ELEVEN), parent))
          .contains(TimeWindow.within(slot("10:00", "59:30")));
    }

    @Test
    void daysWithoutHoursAreSomeTimeFromTheFirstToTheEndOfTheLast() {
      StatedPeriod days = new StatedPeriod(StatedDate.of(1, 10), StatedDate.of(1, 12));

      assertThat(calendar.windowOf(StatedTime.daily(days, Hours.UNSTATED), parent))
          .contains(TimeWindow.within(slot("0:00", "72:00")));
    }

    @Test
    void dailyHoursCanBeToldDayByDay() {
      StatedPeriod days = new StatedPeriod(StatedDate.of(1, 10), StatedDate.of(1, 12));

      assertThat(calendar.windowsOf(new StatedTime.Daily(days, TEN_TO_HALF_PAST_ELEVEN)))
          .containsExactly(
              exact("10:00", "11:30"), exact("34:00", "35:30"), exact("58:00", "59:30"));
      assertThat(calendar.windowsOf(new StatedTime.Daily(days, Hours.from(LocalTime.of(20, 0)))))
          .hasSize(3)
          .allMatch(window -> window.open() == OpenSide.END);
    }

    @ParameterizedTest
    @CsvSource({
      "2012-01-01, 2012-12-31, 366",
      "2012-01-01, 2013-01-01, 1",
      "0001-01-01, 9999-12-31, 1"
    })
    void dailyHoursOfMoreThanAYearAreOneWindow(LocalDate first, LocalDate last, int windows) {
      StatedPeriod days = new StatedPeriod(StatedDate.of(first), StatedDate.of(last));
      StatedTime.Daily daily = new StatedTime.Daily(days, TEN_TO_HALF_PAST_ELEVEN);

      assertThat(calendar.windowsOf(daily)).hasSize(windows);
      if (windows == 1) {
        assertThat(calendar.windowsOf(daily)).isEqualTo(calendar.windowOf(daily).stream().toList());
      }
    }

    @Test
    void daysThatCannotBePlacedHaveNoDailyHours() {
      StatedPeriod days = new StatedPeriod(StatedDate.of(1, 10), StatedDate.of(1, 12));

      assertThat(
              calendar(PublicityPlan.builder())
                  .windowsOf(new StatedTime.Daily(days, TEN_TO_HALF_PAST_ELEVEN)))
          .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
      "WHOLE,     1, 2012-01-01, 2012-01-31",
      "EARLY,     1, 2012-01-01, 2012-01-10",
      "MIDDLE,    1, 2012-01-11, 2012-01-20",
      "LATE,      1, 2012-01-21, 2012-01-31",
      "BEGINNING, 1, 2012-01-01, 2012-01-10",
      "END,       1, 2012-01-21, 2012-01-31",
      "END,       4, 2012-04-21, 2012-04-30",
      "LATE,      2, 2012-02-21, 2012-02-29",
      "LATE,     12, 2011-12-21, 2011-12-31",
    })
    void partOfAMonthIsSomeTimeWithinItsDays(
        MonthPart part, int month, LocalDate first, LocalDate last) {
      assertThat(calendar.windowOf(StatedTime.in(part, Month.of(month)), parent))
          .contains(within(first.atStartOfDay(), last.plusDays(1).atStartOfDay()));
    }

    @Test
    void partOfAMonthMayStateItsYear() {
      assertThat(
              calendar(PublicityPlan.builder())
                  .windowOf(StatedTime.in(MonthPart.LATE, Month.FEBRUARY, 2013)))
          .contains(within(start(2013, 2, 21), start(2013, 3, 1)));
      assertThat(
              calendar(PublicityPlan.builder())
                  .windowOf(StatedTime.in(MonthPart.LATE, Month.FEBRUARY)))
          .isEmpty();
    }

    @Test
    void dailyHoursOfOneDayAreThoseHours() {
      StatedPeriod day = new StatedPeriod(StatedDate.of(1, 10), StatedDate.of(1, 10));

      assertThat(calendar.windowOf(StatedTime.daily(day, TEN_TO_HALF_PAST_ELEVEN), parent))
          .contains(exact("10:00", "11:30"));
    }
  }

  @Nested
  class TimesOfTheParent {
    private final PlanCalendar calendar = calendar(in2012());
    private final Optional<TimeWindow> morning = Optional.of(exact("8:00", "12:00"));

    @Test
    void nothingSaidMeansTheParentsTime() {
      assertThat(calendar.windowOf(StatedTime.ABSENT, morning)).isEqualTo(morning);
      assertThat(calendar.windowOf(StatedTime.ABSENT, Optional.empty())).isEmpty();
    }

    @Test
    void blankAndToBeAnnouncedMeanSomeTimeWithinTheParents() {
      Optional<TimeWindow> within = Optional.of(TimeWindow.within(slot("8:00", "12:00")));

      assertThat(calendar.windowOf(StatedTime.BLANK, morning)).isEqualTo(within);
      assertThat(calendar.windowOf(StatedTime.TO_BE_ANNOUNCED, morning)).isEqualTo(within);
      assertThat(calendar.windowOf(StatedTime.BLANK, Optional.empty())).isEmpty();
      assertThat(calendar.windowOf(StatedTime.TO_BE_ANNOUNCED, Optional.empty())).isEmpty();
    }

    @Test
    void hoursAreThoseOfTheParentsDay() {
      StatedTime ten = StatedTime.at(TEN_TO_HALF_PAST_ELEVEN);

      assertThat(calendar.windowOf(ten, Optional.of(exact("34:00", "40:00"))))
          .contains(exact("34:00", "35:30"));
      assertThat(calendar.windowOf(ten, Optional.of(TimeWindow.within(slot("24:00", "48:00")))))
          .contains(exact("34:00", "35:30"));
    }

    @Test
    void hoursWithoutAParentAreThoseOfThePublicityDay() {
      assertThat(calendar.windowOf(StatedTime.at(TEN_TO_HALF_PAST_ELEVEN)))
          .contains(exact("10:00", "11:30"));
    }

    @Test
    void hoursOfAParentWhoseTimeIsUnknownAreNotThoseOfThePublicityDay() {
      StatedTime ten = StatedTime.at(TEN_TO_HALF_PAST_ELEVEN);
      Activity part = activity("part", ten);
      Activity whole = activity("whole", during("nowhere"), part);

      assertThat(calendar.windowOf(ten, Optional.empty())).isEmpty();
      assertThat(calendar.windowOf(part, Optional.empty())).isEmpty();
      assertThat(calendar.windowOf(part)).contains(exact("10:00", "11:30"));
      assertThat(
              calendar(in2012().addActivities(whole, activity("other", during("part"))))
                  .windowOf(during("part")))
          .isEmpty();
    }

    @Test
    void hoursOfAParentThatRunsAcrossMidnightHaveNoDay() {
      assertThat(
              calendar.windowOf(
                  StatedTime.at(TEN_TO_HALF_PAST_ELEVEN), Optional.of(exact("23:00", "24:01"))))
          .isEmpty();
    }

    @Test
    void hoursWithoutAParentAndWithoutADateHaveNoDay() {
      assertThat(calendar(PublicityPlan.builder()).windowOf(StatedTime.at(TEN_TO_HALF_PAST_ELEVEN)))
          .isEmpty();
    }
  }

  @Nested
  class RelativeToAFestival {
    @Test
    void beforeSpringFestival2012IsUpTo23JanuaryWithItsStartOpen() {
      assertThat(relative(in2012(), Relation.BEFORE, Festival.SPRING_FESTIVAL))
          .contains(within(start(2012, 1, 1), start(2012, 1, 23)).leavingOpen(OpenSide.START));
    }

    @Test
    void beforeSpringFestivalStartsWithThePeriodWhereOneIsStated() {
      StatedPeriod period = new StatedPeriod(StatedDate.of(12, 20), StatedDate.of(1, 31));

      assertThat(relative(in2012().period(period), Relation.BEFORE, Festival.SPRING_FESTIVAL))
          .contains(within(start(2011, 12, 20), start(2012, 1, 23)).leavingOpen(OpenSide.START));
    }

    @Test
    void beforeAFestivalThatThePeriodFollowsReachesBackAYear() {
      StatedPeriod period = new StatedPeriod(StatedDate.of(2, 1), StatedDate.of(2, 28));

      assertThat(relative(in2012().period(period), Relation.BEFORE, Festival.SPRING_FESTIVAL))
          .contains(within(start(2011, 1, 23), start(2012, 1, 23)).leavingOpen(OpenSide.START));
    }

    @Test
    void beforeNewYearsDayReachesBackAYearBecauseTheYearDoesNot() {
      assertThat(relative(in2012(), Relation.BEFORE, Festival.NEW_YEARS_DAY))
          .contains(within(start(2011, 1, 1), start(2012, 1, 1)).leavingOpen(OpenSide.START));
    }

    @Test
    void afterNewYearsDayIsFrom2JanuaryWithItsEndOpen() {
      assertThat(relative(in2012(), Relation.AFTER, Festival.NEW_YEARS_DAY))
          .contains(within(start(2012, 1, 2), start(2013, 1, 1)).leavingOpen(OpenSide.END));
    }

    @Test
    void afterNewYearsDayEndsWithThePeriodWhereOneIsStated() {
      StatedPeriod period = new StatedPeriod(StatedDate.of(12, 20), StatedDate.of(1, 10));

      assertThat(relative(in2012().period(period), Relation.AFTER, Festival.NEW_YEARS_DAY))
          .contains(within(start(2012, 1, 2), start(2012, 1, 11)).leavingOpen(OpenSide.END));
    }

    @Test
    void afterAFestivalThatThePeriodPrecedesReachesOnAYear() {
      StatedPeriod period = new StatedPeriod(StatedDate.of(1, 5), StatedDate.of(1, 10));

      assertThat(relative(in2012().period(period), Relation.AFTER, Festival.SPRING_FESTIVAL))
          .contains(within(start(2012, 1, 24), start(2013, 1, 24)).leavingOpen(OpenSide.END));
    }

    @Test
    void duringAFestivalIsSomeTimeOfItsDay() {
      assertThat(relative(in2012(), Relation.DURING, Festival.LANTERN_FESTIVAL))
          .contains(within(start(2012, 2, 6), start(2012, 2, 7)));
    }

    @Test
    void festivalOfAnUnknownYearCannotBePlaced() {
      assertThat(relative(PublicityPlan.builder(), Relation.BEFORE, Festival.SPRING_FESTIVAL))
          .isEmpty();
    }

    @Test
    void festivalOfAYearWithoutLunarCalendarCannotBePlaced() {
      assertThat(
              relative(
                  PublicityPlan.builder().year(StatedYear.of(2101)),
                  Relation.BEFORE,
                  Festival.SPRING_FESTIVAL))
          .isEmpty();
    }

    private static Optional<TimeWindow> relative(
        PublicityPlan.Builder plan, Relation relation, Festival festival) {
      return calendar(plan)
          .windowOf(
              StatedTime.relative(relation, new OfFestival(festival)),
              Optional.of(exact("8:00", "9:00")));
    }
  }

  @Nested
  class RelativeToTheCampaign {
    private final StatedPeriod period = new StatedPeriod(StatedDate.of(1, 5), StatedDate.of(1, 10));

    @Test
    void duringItIsSomeTimeWithinItsPeriod() {
      assertThat(relative(in2012().period(period), Relation.DURING))
          .contains(within(start(2012, 1, 5), start(2012, 1, 11)));
    }

    @Test
    void duringItIsSomeTimeOfTheYearWithBothSidesOpenIfNoPeriodIsStated() {
      assertThat(relative(in2012(), Relation.DURING))
          .contains(within(start(2012, 1, 1), start(2013, 1, 1)).leavingOpen(OpenSide.BOTH));
    }

    @Test
    void beforeItEndsWhenItsPeriodStarts() {
      assertThat(relative(in2012().period(period), Relation.BEFORE))
          .contains(within(start(2011, 1, 5), start(2012, 1, 5)).leavingOpen(OpenSide.START));
    }

    @Test
    void afterItStartsWhenItsPeriodIsOver() {
      assertThat(relative(in2012().period(period), Relation.AFTER))
          .contains(within(start(2012, 1, 11), start(2013, 1, 11)).leavingOpen(OpenSide.END));
    }

    @ParameterizedTest
    @EnumSource(names = {"BEFORE", "AFTER"})
    void beforeOrAfterACampaignWithoutAPeriodMayBeAlmostAnyTimeOfTheYear(Relation relation) {
      TimeWindow window = relative(in2012(), relation).orElseThrow();

      assertThat(window.open()).isEqualTo(OpenSide.BOTH);
      assertThat(window.possibleExtent().duration())
          .isEqualTo(Duration.ofDays(366).minusMinutes(1));
    }

    @ParameterizedTest
    @EnumSource
    void cannotBePlacedIfNeitherPeriodNorYearIsKnown(Relation relation) {
      assertThat(relative(PublicityPlan.builder(), relation)).isEmpty();
    }

    private static Optional<TimeWindow> relative(PublicityPlan.Builder plan, Relation relation) {
      return calendar(plan).windowOf(StatedTime.relative(relation, new OfPeriod()));
    }
  }

  @Nested
  class RelativeToAnActivity {
    private final Activity square =
        activity(
            "square",
            StatedTime.on(StatedDate.of(1, 10), TEN_TO_HALF_PAST_ELEVEN),
            activity("zone", StatedTime.ABSENT));

    @Test
    void duringItIsForAsLongAsItLasts() {
      assertThat(relative(Relation.DURING, "square", square)).contains(exact("10:00", "11:30"));
      assertThat(relative(Relation.DURING, "zone", square)).contains(exact("10:00", "11:30"));
    }

    @Test
    void beforeItEndsWhenItStarts() {
      assertThat(relative(Relation.BEFORE, "square", square))
          .contains(within(start(2012, 1, 1), at("10:00")).leavingOpen(OpenSide.START));
    }

    @Test
    void afterItStartsWhenItEnds() {
      assertThat(relative(Relation.AFTER, "square", square))
          .contains(within(at("11:30"), start(2013, 1, 1)).leavingOpen(OpenSide.END));
    }

    @Test
    void beforeAndAfterAVagueActivityReachIntoIt() {
      Activity vague =
          activity("vague", StatedTime.within(window("10:00", "10:30", "11:00", "11:30")));

      assertThat(relative(Relation.BEFORE, "vague", vague).orElseThrow().latestEnd())
          .isEqualTo(at("10:30"));
      assertThat(relative(Relation.AFTER, "vague", vague).orElseThrow().earliestStart())
          .isEqualTo(at("11:00"));
    }

    @ParameterizedTest
    @EnumSource
    void whatLiesBeyondAllPlansCannotBePlacedNorReferredTo(Relation relation) {
      TimeSlot last =
          TimeSlot.of(LocalDateTime.MAX.minusDays(1).withNano(0), LocalDateTime.MAX.withNano(0));
      TimeSlot first = TimeSlot.of(LocalDateTime.MIN, LocalDateTime.MIN.plusDays(1));
      for (TimeSlot far : List.of(first, last)) {
        LocalDate day = far.startInclusive().toLocalDate();
        for (StatedTime time :
            List.of(
                StatedTime.exactly(far),
                StatedTime.within(TimeWindow.within(far)),
                StatedTime.on(StatedDate.of(day), Hours.UNSTATED),
                StatedTime.daily(
                    new StatedPeriod(StatedDate.of(day), StatedDate.of(day)), Hours.UNSTATED),
                StatedTime.relative(
                    relation, new StatedTime.OnDay(StatedDate.of(day), Hours.UNSTATED)))) {
          assertThat(relative(relation, "far", activity("far", time))).isEmpty();
        }
      }
    }

    @ParameterizedTest
    @CsvSource({"0001-01-01", "9999-12-31"})
    void firstAndLastDayOfAllPlansHaveWindowsOnAllSides(LocalDate day) {
      Activity edge = activity("edge", StatedTime.on(StatedDate.of(day), Hours.UNSTATED));

      for (Relation relation : Relation.values()) {
        assertThat(relative(relation, "edge", edge)).isPresent();
      }
    }

    @Test
    void danglingReferenceCannotBePlaced() {
      assertThat(relative(Relation.DURING, "nowhere", square)).isEmpty();
    }

    @Test
    void referenceToAnActivityWithoutATimeCannotBePlaced() {
      assertThat(relative(Relation.DURING, "talk", activity("talk", StatedTime.ABSENT))).isEmpty();
    }

    @Test
    void referenceToItselfCannotBePlaced() {
      Activity self = activity("self", during("self"));

      assertThat(relative(Relation.DURING, "self", self)).isEmpty();
      assertThat(calendar(in2012().addActivities(self)).windowOf(self)).isEmpty();
    }

    @Test
    void circleCannotBePlacedWhereverOneEntersIt() {
      Activity[] circle = {
        activity("a", during("b")), activity("b", during("c")), activity("c", during("a"))
      };
      Activity outside = activity("outside", during("b"));

      for (String id : List.of("a", "b", "c", "outside")) {
        assertThat(relative(Relation.DURING, id, circle[0], circle[1], circle[2], outside))
            .as(id)
            .isEmpty();
      }
    }

    @Test
    void circleThroughAParentCannotBePlaced() {
      Activity whole =
          activity(
              "whole", during("part"), activity("part", StatedTime.at(TEN_TO_HALF_PAST_ELEVEN)));

      assertThat(relative(Relation.DURING, "whole", whole)).isEmpty();
      assertThat(relative(Relation.DURING, "part", whole)).isEmpty();
    }

    @Test
    void partWithoutATimeOfItsOwnIsWithinOneThatRefersOn() {
      Activity parts =
          activity(
              "whole",
              during("square"),
              activity("absent", StatedTime.ABSENT),
              activity("blank", StatedTime.BLANK),
              activity("announced", StatedTime.TO_BE_ANNOUNCED),
              activity("hours", StatedTime.at(Hours.from(LocalTime.of(11, 0)))));
      TimeWindow within = TimeWindow.within(slot("10:00", "11:30"));

      assertThat(relative(Relation.DURING, "absent", parts, square))
          .contains(exact("10:00", "11:30"));
      assertThat(relative(Relation.DURING, "blank", parts, square)).contains(within);
      assertThat(relative(Relation.DURING, "announced", parts, square)).contains(within);
      assertThat(relative(Relation.DURING, "hours", parts, square))
          .contains(window("11:00", "11:00", "11:01", "24:00").leavingOpen(OpenSide.END));
    }

    @Test
    void chainThroughPartsWithoutATimeOfTheirOwnIsFollowed() {
      for (StatedTime inherited : List.of(StatedTime.BLANK, StatedTime.TO_BE_ANNOUNCED)) {
        Activity first = activity("first", during("part"));
        Activity second = activity("second", during("square"), activity("part", inherited));

        assertThat(relative(Relation.DURING, "first", first, second, square))
            .contains(TimeWindow.within(slot("10:00", "11:30")));
      }
    }

    @Test
    void circleThroughAPartToBeAnnouncedCannotBePlaced() {
      for (StatedTime inherited : List.of(StatedTime.BLANK, StatedTime.TO_BE_ANNOUNCED)) {
        Activity whole = activity("whole", during("part"), activity("part", inherited));

        assertThat(relative(Relation.DURING, "part", whole)).isEmpty();
      }
    }

    @Test
    void wholeMayReferToAPartThatHasItsOwnTime() {
      Activity whole =
          activity(
              "whole", during("part"), activity("part", StatedTime.exactly(slot("9:00", "9:30"))));

      assertThat(relative(Relation.DURING, "whole", whole)).contains(exact("9:00", "9:30"));
    }

    @Test
    void ofTwoActivitiesWithOneIdTheFirstIsMeant() {
      assertThat(
              relative(
                  Relation.DURING,
                  "twin",
                  activity("twin", StatedTime.exactly(slot("9:00", "9:30"))),
                  activity("twin", StatedTime.exactly(slot("10:00", "10:30")))))
          .contains(exact("9:00", "9:30"));
    }

    @Test
    void partOfASecondActivityWithTheSameIdHasItsOwnParentsTime() {
      assertThat(
              relative(
                  Relation.DURING,
                  "part",
                  activity("twin", StatedTime.exactly(slot("9:00", "9:30"))),
                  activity(
                      "twin",
                      StatedTime.exactly(slot("10:00", "10:30")),
                      activity("part", StatedTime.ABSENT))))
          .contains(exact("10:00", "10:30"));
    }

    @Test
    @Timeout(value = 30, threadMode = ThreadMode.SEPARATE_THREAD)
    void chainOfManyReferencesIsFollowedToItsEnd() {
      int many = 20_000;
      List<Activity> chain = new ArrayList<>();
      for (int i = 0; i < many; i++) {
        chain.add(activity("a" + i, during("a" + (i + 1))));
      }
      chain.add(activity("a" + many, StatedTime.exactly(slot("10:00", "11:30"))));
      PlanCalendar calendar = calendar(in2012().addAllActivities(chain));

      assertThat(chain)
          .allSatisfy(
              activity ->
                  assertThat(calendar.windowOf(activity)).contains(exact("10:00", "11:30")));
    }

    /** Both the parent's time and the part's lead to the next pair. */
    @Test
    @Timeout(value = 30, threadMode = ThreadMode.SEPARATE_THREAD)
    void manyPathsToTheSameActivityAreNotFollowedOneByOne() {
      List<Activity> pairs = new ArrayList<>();
      int many = 60;
      for (int i = 0; i < many; i++) {
        StatedTime next = during("part" + (i + 1));
        pairs.add(activity("whole" + i, next, activity("part" + i, next)));
      }
      pairs.add(activity("part" + many, StatedTime.exactly(slot("10:00", "11:30"))));

      assertThat(relative(Relation.DURING, "part0", pairs.toArray(new Activity[0])))
          .contains(exact("10:00", "11:30"));
    }

    private static Optional<TimeWindow> relative(
        Relation relation, String id, Activity... activities) {
      return calendar(in2012().addActivities(activities))
          .windowOf(StatedTime.relative(relation, new OfActivity(ActivityId.of(id))));
    }
  }

  @Nested
  class RelayTimes {
    private final Relay relay =
        Relay.builder()
            .addStations("清流", "明溪")
            .shortestTurn(Duration.ofMinutes(2))
            .longestTurn(Duration.ofMinutes(3))
            .build();
    private final PlanCalendar calendar = calendar(in2012());

    @Test
    void endThatIsNotStatedIsThatOfTheLastTurn() {
      assertThat(windowOf(StatedTime.at(Hours.from(LocalTime.of(10, 0)))))
          .contains(window("10:00", "10:00", "10:04", "10:06"));
    }

    @Test
    void relayThatStartsAtAVagueTimeEndsAtALaterOne() {
      assertThat(
              windowOf(
                  StatedTime.within(
                      window("10:00", "10:30", "10:31", "24:00").leavingOpen(OpenSide.END))))
          .contains(window("10:00", "10:30", "10:04", "10:36"));
    }

    @Test
    void endThatIsStatedStays() {
      assertThat(windowOf(StatedTime.at(TEN_TO_HALF_PAST_ELEVEN)))
          .contains(exact("10:00", "11:30"));
    }

    @Test
    void relayWithoutATimeHasItsParents() {
      assertThat(windowOf(StatedTime.ABSENT)).contains(exact("8:00", "12:00"));
    }

    @Test
    void relayThatWouldRunBeyondTheDaysOfAPlanHasNoKnownEnd() {
      Activity onAir =
          Activity.builder()
              .from(activity("relay", StatedTime.at(Hours.from(LocalTime.of(10, 0)))))
              .relay(Relay.builder().from(relay).longestTurn(Duration.ofDays(45 * 365)).build())
              .build();
      PlanCalendar late =
          PlanCalendar.of(
              PublicityPlan.builder().date(StatedDate.of(LocalDate.of(9990, 1, 10))).build());

      assertThat(calendar.windowOf(onAir)).isPresent();
      assertThat(late.windowOf(onAir)).isEmpty();
    }

    @Test
    void otherActivitiesReferToItsLastTurn() {
      Activity onAir =
          Activity.builder()
              .from(activity("relay", StatedTime.at(Hours.from(LocalTime.of(10, 0)))))
              .relay(relay)
              .build();

      assertThat(
              calendar(in2012().addActivities(onAir))
                  .windowOf(
                      StatedTime.relative(Relation.AFTER, new OfActivity(ActivityId.of("relay"))))
                  .orElseThrow()
                  .earliestStart())
          .isEqualTo(at("10:04"));
    }

    private Optional<TimeWindow> windowOf(StatedTime time) {
      Activity onAir = Activity.builder().from(activity("relay", time)).relay(relay).build();
      return calendar.windowOf(onAir, Optional.of(exact("8:00", "12:00")));
    }
  }

  private static PublicityPlan.Builder in2012() {
    return PublicityPlan.builder().year(StatedYear.of(2012)).date(StatedDate.of(1, 10));
  }

  private static PlanCalendar calendar(PublicityPlan.Builder plan) {
    return PlanCalendar.of(plan.build());
  }

  private static Activity activity(String id, StatedTime time, Activity... parts) {
    return Activity.builder().id(ActivityId.of(id)).title(id).time(time).addParts(parts).build();
  }

  private static StatedTime during(String id) {
    return StatedTime.relative(Relation.DURING, new OfActivity(ActivityId.of(id)));
  }

  private static StatedDate stated(String date) {
    return date.length() == 5
        ? StatedDate.of(Integer.parseInt(date.substring(0, 2)), Integer.parseInt(date.substring(3)))
        : StatedDate.of(LocalDate.parse(date));
  }

  private static LocalDateTime start(int year, int month, int day) {
    return LocalDate.of(year, month, day).atStartOfDay();
  }

  private static TimeWindow within(LocalDateTime startInclusive, LocalDateTime endExclusive) {
    return TimeWindow.within(new TimeSlot(startInclusive, endExclusive));
  }
}
