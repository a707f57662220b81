package io.github.publicityday.validation.rules.schedule;

import static io.github.publicityday.validation.Plans.activity;
import static io.github.publicityday.validation.Plans.duty;
import static io.github.publicityday.validation.Plans.event;
import static io.github.publicityday.validation.Plans.heading;
import static io.github.publicityday.validation.Plans.plan;
import static io.github.publicityday.validation.Plans.relay;
import static io.github.publicityday.validation.Plans.window;
import static io.github.publicityday.validation.testing.RuleAssert.assertThatRule;
import static io.github.publicityday.validation.testing.RuleAssert.info;
import static io.github.publicityday.validation.testing.RuleAssert.warning;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.publicityday.ActivityId;
import io.github.publicityday.DayPart;
import io.github.publicityday.Festival;
import io.github.publicityday.Hours;
import io.github.publicityday.MonthPart;
import io.github.publicityday.StatedDate;
import io.github.publicityday.StatedPeriod;
import io.github.publicityday.StatedTime;
import io.github.publicityday.StatedTime.Relation;
import io.github.publicityday.validation.PlanPart;
import io.github.publicityday.validation.WorkDraft;
import io.github.publicityday.validation.rules.schedule.MissingTime.Facts;
import io.github.publicityday.validation.testing.RuleAssert.Said;
import java.time.LocalTime;
import java.time.Month;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class MissingTimeTest {
  private static final StatedDate DATE = StatedDate.of(1, 10);
  private static final StatedPeriod DAYS =
      new StatedPeriod(StatedDate.of(1, 5), StatedDate.of(1, 10));
  private static final Hours FROM_TEN = Hours.from(LocalTime.of(10, 0));
  private static final Hours TEN_TO_ELEVEN =
      Hours.between(LocalTime.of(10, 0), LocalTime.of(11, 0));

  private static Said saidOf(PlanPart... parts) {
    return assertThatRule(new MissingTime()).on(plan(parts));
  }

  private static Facts facts(TimeLack missing) {
    return new Facts("desk", missing, 0);
  }

  @Test
  void failing() {
    saidOf(activity("desk")).finds(warning("activities[desk]", facts(TimeLack.EVERYTHING)));
    assertThat(facts(TimeLack.EVERYTHING).variant()).isEqualTo("everything");
    saidOf(activity("desk").time(StatedTime.BLANK))
        .finds(warning("activities[desk]", facts(TimeLack.VALUE)));
  }

  static Stream<Arguments> vague() {
    StatedTime.Anchor newYear = new StatedTime.OfFestival(Festival.NEW_YEARS_DAY);
    return Stream.of(
        Arguments.of(StatedTime.TO_BE_ANNOUNCED, TimeLack.ANNOUNCEMENT),
        Arguments.of(StatedTime.on(DATE, Hours.UNSTATED), TimeLack.HOURS),
        Arguments.of(StatedTime.daily(DAYS, Hours.UNSTATED), TimeLack.HOURS),
        Arguments.of(StatedTime.on(DATE, Hours.until(LocalTime.NOON)), TimeLack.START),
        Arguments.of(StatedTime.on(DATE, FROM_TEN), TimeLack.END),
        Arguments.of(StatedTime.at(FROM_TEN), TimeLack.END),
        Arguments.of(StatedTime.relative(Relation.FROM, newYear), TimeLack.END),
        Arguments.of(StatedTime.at(Hours.of(DayPart.MORNING)), TimeLack.BOUNDS),
        Arguments.of(StatedTime.relative(Relation.BEFORE, newYear), TimeLack.BOUNDS),
        Arguments.of(
            StatedTime.relative(Relation.DURING, new StatedTime.OfPeriod()), TimeLack.BOUNDS),
        Arguments.of(
            StatedTime.relative(Relation.DURING, new StatedTime.OnDay(DATE, Hours.UNSTATED)),
            TimeLack.HOURS),
        Arguments.of(StatedTime.in(MonthPart.END, Month.MAY), TimeLack.BOUNDS),
        Arguments.of(
            StatedTime.within(window("10:00", "10:10", "11:00", "11:10")), TimeLack.BOUNDS));
  }

  @ParameterizedTest
  @MethodSource
  void vague(StatedTime time, TimeLack missing) {
    saidOf(activity("desk").time(time)).finds(info("activities[desk]", facts(missing)));
  }

  static Stream<StatedTime> exact() {
    return Stream.of(
        StatedTime.on(DATE, TEN_TO_ELEVEN),
        StatedTime.at(TEN_TO_ELEVEN),
        StatedTime.daily(DAYS, TEN_TO_ELEVEN),
        StatedTime.within(window("10:00", "10:00", "11:00", "11:00")),
        StatedTime.relative(Relation.DURING, new StatedTime.AtHours(TEN_TO_ELEVEN)));
  }

  @ParameterizedTest
  @MethodSource
  void exact(StatedTime time) {
    saidOf(activity("desk").time(time)).findsNothing().passes("activities[desk]");
  }

  @Test
  void aTimeThatIsAnothersIsTheOthersMatter() {
    saidOf(activity("desk").during("square"), event("square"))
        .finds(warning("activities[square]", new Facts("square", TimeLack.EVERYTHING, 0)));
  }

  @ParameterizedTest
  @EnumSource
  void aTimeThatIsRelativeToAnActivityThatIsNotListedIsNone(Relation relation) {
    StatedTime time =
        StatedTime.relative(relation, new StatedTime.OfActivity(ActivityId.of("sqare")));
    saidOf(
            activity("desk").time(time),
            event("square").between("10:00", "11:30").with(activity("stage").time(time)))
        .finds(
            warning("activities[desk]", facts(TimeLack.REFERENCE)),
            warning("activities[square].parts[stage]", new Facts("stage", TimeLack.REFERENCE, 0)));
    saidOf(duty("order").time(time), event("square").between("10:00", "11:30"))
        .finds(warning("duties[order]", new Facts("order", TimeLack.REFERENCE, 0)));
    assertThat(facts(TimeLack.REFERENCE).variant()).isEqualTo("reference");
  }

  @Test
  void whatPartsInheritIsAskedOfWhoStatesIt() {
    saidOf(event("square").between("10:00", "11:30").with(activity("desk"), activity("stage")))
        .findsNothing()
        .passes("activities[square]");
    saidOf(event("square").onTheDay().with(activity("desk"), activity("stage")))
        .finds(
            info("activities[square]", new Facts("square", TimeLack.HOURS, 2))
                .relatedTo(
                    "part activities[square].parts[desk]", "part activities[square].parts[stage]"));
  }

  @Test
  void whatNobodyStatesIsAskedOfTheOutermostThatIsNoHeading() {
    Facts facts = new Facts("square", TimeLack.EVERYTHING, 1);
    saidOf(
            heading("days")
                .with(
                    event("square")
                        .with(activity("desk"), activity("stage").between("10:00", "11:00"))))
        .finds(
            warning("activities[days].parts[square]", facts)
                .relatedTo("part activities[days].parts[square].parts[desk]"))
        .passes("activities[days].parts[square].parts[stage]");
    assertThat(facts.variant()).isEqualTo("everything.parts");
  }

  @Test
  void partsThatAllStateTheirTimeNeedNoneOfTheWhole() {
    WorkDraft desk = activity("desk").between("10:00", "11:00");
    saidOf(event("square").with(desk)).findsNothing().passes("activities[square].parts[desk]");
    saidOf(event("square").onTheDay().with(desk))
        .findsNothing()
        .passes("activities[square].parts[desk]");
  }

  @Test
  void aBlankValueWithinSomethingWithATimeIsVague() {
    saidOf(event("square").onTheDay().with(activity("desk").time(StatedTime.BLANK)))
        .finds(info("activities[square].parts[desk]", facts(TimeLack.VALUE)));
    saidOf(event("square").with(activity("desk").time(StatedTime.BLANK)))
        .finds(warning("activities[square].parts[desk]", facts(TimeLack.VALUE)));
  }

  @Test
  void aRelayEndsWhenItsTurnsDo() {
    saidOf(activity("air").time(StatedTime.at(FROM_TEN)).relaying(relay("a", "a", "b")))
        .findsNothing()
        .passes("activities[air]");
  }

  @Test
  void leavesAloneDelegatedWorkHeadingsAndDuties() {
    saidOf(
            activity("own").delegatedTo("station"),
            event("theirs").delegatedTo("station").with(activity("desk")),
            heading("empty"),
            duty("banners"))
        .looksAtNothing();
  }
}
