package io.github.publicityday.validation.rules.schedule;

import static io.github.publicityday.validation.Plans.activity;
import static io.github.publicityday.validation.Plans.duty;
import static io.github.publicityday.validation.Plans.event;
import static io.github.publicityday.validation.Plans.heading;
import static io.github.publicityday.validation.Plans.plan;
import static io.github.publicityday.validation.Plans.sharedVenue;
import static io.github.publicityday.validation.Plans.slot;
import static io.github.publicityday.validation.Plans.venue;
import static io.github.publicityday.validation.Plans.window;
import static io.github.publicityday.validation.testing.RuleAssert.assertThatRule;
import static io.github.publicityday.validation.testing.RuleAssert.info;
import static io.github.publicityday.validation.testing.RuleAssert.warning;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.publicityday.StatedVenue;
import io.github.publicityday.TimeSlot;
import io.github.publicityday.validation.PlanPart;
import io.github.publicityday.validation.rules.schedule.VenueDoubleBooked.Facts;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VenueDoubleBookedTest {
  private static final VenueDoubleBooked RULE = new VenueDoubleBooked();
  private static final PlanPart HALL = venue("hall");

  private static Facts certain(TimeSlot when) {
    return new Facts("hall", when, true);
  }

  private static Facts possible(TimeSlot when) {
    return new Facts("hall", when, false);
  }

  @Test
  void failing() {
    assertThatRule(RULE)
        .on(
            plan(
                HALL,
                activity("forum").titled("Forum").between("09:00", "11:00").in("hall"),
                activity("show").titled("Exhibition").between("09:00", "11:00").in("hall")))
        .finds(
            warning("venues[hall]", certain(slot("09:00", "11:00")))
                .naming("Forum", "Exhibition")
                .relatedTo("claim activities[forum]", "claim activities[show]"));
    assertThat(certain(slot("09:00", "11:00")).variant()).isEqualTo("certain");
  }

  @ParameterizedTest
  @CsvSource({
    "10:00,11:00,10:30,11:30,10:30,11:00", // overlapping
    "10:00,11:30,10:15,10:45,10:15,10:45", // nested
    "10:00,11:00,10:00,11:30,10:00,11:00", // same start
    "23:00,2012-01-11T01:00,2012-01-11T00:00,2012-01-11T02:00,2012-01-11T00:00,2012-01-11T01:00",
  })
  void failingHoweverTheTimesMeet(
      String start, String end, String otherStart, String otherEnd, String from, String to) {
    assertThatRule(RULE)
        .on(
            plan(
                HALL,
                activity("a").between(start, end).in("hall"),
                activity("b").between(otherStart, otherEnd).in("hall")))
        .finds(warning("venues[hall]", certain(slot(from, to))).naming("a", "b"));
  }

  @Test
  void passingTouching() {
    assertThatRule(RULE)
        .on(
            plan(
                HALL,
                activity("forum").between("09:00", "11:00").in("hall"),
                activity("show").between("11:00", "12:00").in("hall")))
        .findsNothing()
        .passes("venues[hall]");
  }

  @Test
  void passingAtDifferentPlaces() {
    assertThatRule(RULE)
        .on(
            plan(
                HALL,
                venue("square"),
                activity("forum").between("09:00", "11:00").in("hall"),
                activity("show").between("09:00", "11:00").in("square")))
        .findsNothing()
        .passes("venues[hall]", "venues[square]");
  }

  @Test
  void threeAtOnceAreOneFinding() {
    assertThatRule(RULE)
        .on(
            plan(
                HALL,
                activity("a").between("09:00", "11:00").in("hall"),
                activity("b").between("10:00", "12:00").in("hall"),
                activity("c").between("10:30", "13:00").in("hall")))
        .finds(warning("venues[hall]", certain(slot("10:30", "11:00"))).naming("a", "b", "c"));
  }

  @Test
  void aVenueThatThePlanUsesWithoutListingItIsAPlaceAllTheSame() {
    assertThatRule(RULE)
        .on(
            plan(
                activity("forum").between("09:00", "11:00").in("hall"),
                activity("show").between("09:00", "11:00").in("hall")))
        .finds(warning("venues[hall]", certain(slot("09:00", "11:00"))).naming("forum", "show"));
  }

  @Test
  void severalPlacesAtOnce() {
    assertThatRule(RULE)
        .on(
            plan(
                HALL,
                venue("square"),
                activity("forum").between("09:00", "11:00").in("hall", "square"),
                activity("show").between("10:00", "11:00").in("hall")))
        .finds(warning("venues[hall]", certain(slot("10:00", "11:00"))).naming("forum", "show"))
        .passes("venues[square]");
  }

  @Test
  void aPlaceNamedTwiceIsOne() {
    assertThatRule(RULE)
        .on(plan(HALL, activity("forum").between("09:00", "11:00").in("hall", "hall")))
        .findsNothing();
    assertThatRule(RULE)
        .on(
            plan(
                HALL,
                activity("forum").between("09:00", "11:00").in("hall", "hall"),
                activity("show").between("09:00", "11:00").in("hall")))
        .finds(
            warning("venues[hall]", certain(slot("09:00", "11:00")))
                .naming("forum", "show")
                .relatedTo("claim activities[forum]", "claim activities[show]"));
  }

  @Test
  void vagueTimesPossiblyMeet() {
    assertThatRule(RULE)
        .on(
            plan(
                HALL,
                activity("forum").onTheDay().in("hall"),
                activity("show").between("09:00", "11:00").in("hall")))
        .finds(info("venues[hall]", possible(slot("09:00", "11:00"))).naming("forum", "show"));
    assertThat(possible(slot("09:00", "11:00")).variant()).isEqualTo("possible");
  }

  @Test
  void whatIsCertainIsNotToldAgainAsPossible() {
    assertThatRule(RULE)
        .on(
            plan(
                HALL,
                activity("a").between("09:00", "11:00").in("hall"),
                activity("b").between("09:00", "11:00").in("hall"),
                activity("c").onTheDay().in("hall")))
        .finds(
            warning("venues[hall]", certain(slot("09:00", "11:00"))).naming("a", "b"),
            info("venues[hall]", possible(slot("09:00", "11:00"))).naming("a", "b", "c"));
  }

  @Test
  void aReversedWindowWithinASlotCertainlyMeetsIt() {
    assertThatRule(RULE)
        .on(
            plan(
                HALL,
                activity("forum").between("10:00", "11:30").in("hall"),
                activity("turn").within(window("10:18", "10:27", "10:20", "10:30")).in("hall")))
        .finds(warning("venues[hall]", certain(slot("10:18", "10:30"))).naming("forum", "turn"));
  }

  @Test
  void leavesPartsOfOneActivityAlone() {
    assertThatRule(RULE)
        .on(
            plan(
                HALL,
                event("square")
                    .between("10:00", "11:30")
                    .in("hall")
                    .with(activity("x"), activity("y").with(activity("z")))))
        .findsNothing()
        .passes("venues[hall]");
  }

  @Test
  void leavesPartsOfOneActivityAloneThatIsItselfElsewhere() {
    assertThatRule(RULE)
        .on(
            plan(
                HALL,
                event("square")
                    .with(
                        activity("x").between("10:00", "11:30").in("hall"),
                        activity("y").between("10:00", "11:30").in("hall"))))
        .findsNothing()
        .passes("venues[hall]");
  }

  @Test
  void aHeadingIsNoSuchActivity() {
    assertThatRule(RULE)
        .on(
            plan(
                HALL,
                heading("programme")
                    .with(
                        activity("x").between("10:00", "11:00").in("hall"),
                        activity("y").between("10:30", "11:30").in("hall"))))
        .finds(warning("venues[hall]", certain(slot("10:30", "11:00"))).naming("x", "y"));
  }

  @Test
  void aHeadingUsesNoPlaceItself() {
    assertThatRule(RULE)
        .on(
            plan(
                HALL,
                heading("programme")
                    .between("10:00", "12:00")
                    .in("hall")
                    .with(
                        activity("x").between("10:00", "11:00"),
                        activity("y").between("11:00", "12:00"))))
        .findsNothing()
        .passes("venues[hall]");
  }

  @Test
  void partsUnderAHeadingWithinOneEventBelongToTheEvent() {
    assertThatRule(RULE)
        .on(
            plan(
                HALL,
                event("square")
                    .between("10:00", "11:30")
                    .in("hall")
                    .with(heading("zones").with(activity("x"), activity("y")))))
        .findsNothing();
  }

  @Test
  void anEventWithPartsAndAStrangerIsOneFindingThatNamesTheEvent() {
    assertThatRule(RULE)
        .on(
            plan(
                HALL,
                event("square")
                    .between("10:00", "15:00")
                    .in("hall")
                    .with(
                        activity("x").between("10:00", "11:00"),
                        activity("y").between("14:00", "15:00")),
                activity("show").between("10:00", "15:00").in("hall")))
        .finds(
            warning("venues[hall]", certain(slot("10:00", "15:00")))
                .naming("square", "show")
                .relatedTo("claim activities[square]", "claim activities[show]"));
  }

  @Test
  void partsOfAnEventElsewhereAreAllNamedBesideAStranger() {
    assertThatRule(RULE)
        .on(
            plan(
                HALL,
                event("square")
                    .with(
                        activity("x").between("10:00", "11:00").in("hall"),
                        activity("y").between("10:00", "11:00").in("hall")),
                activity("show").between("10:00", "11:00").in("hall")))
        .finds(warning("venues[hall]", certain(slot("10:00", "11:00"))).naming("x", "y", "show"));
  }

  @Test
  void leavesAVenueAloneThatIsDeclaredShared() {
    assertThatRule(RULE)
        .on(
            plan(
                sharedVenue("hall"),
                activity("forum").between("09:00", "11:00").in("hall"),
                activity("show").between("09:00", "11:00").in("hall")))
        .looksAtNothing();
  }

  @Test
  void leavesClassesOfPlacesAlone() {
    StatedVenue streets = StatedVenue.classOf(List.of("streets"));
    assertThatRule(RULE)
        .on(
            plan(
                activity("a").between("09:00", "11:00").venue(streets),
                activity("b").between("09:00", "11:00").venue(streets)))
        .looksAtNothing();
  }

  @Test
  void leavesStandingDutiesAlone() {
    assertThatRule(RULE)
        .on(
            plan(
                HALL,
                activity("forum").between("09:00", "11:00").in("hall"),
                duty("order").between("09:00", "11:00").in("hall")))
        .findsNothing()
        .passes("venues[hall]");
  }

  @Test
  void anActivityWithoutTimeOrPlaceHasNoneToShare() {
    assertThatRule(RULE)
        .on(
            plan(
                HALL,
                activity("a").in("hall"),
                activity("b").between("09:00", "11:00"),
                activity("c").between("09:00", "11:00").venue(StatedVenue.TO_BE_ANNOUNCED),
                activity("d").between("09:00", "11:00").venue(StatedVenue.BLANK)))
        .looksAtNothing();
  }
}
