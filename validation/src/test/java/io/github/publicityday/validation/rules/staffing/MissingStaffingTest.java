package io.github.publicityday.validation.rules.staffing;

import static io.github.publicityday.validation.Plans.activity;
import static io.github.publicityday.validation.Plans.event;
import static io.github.publicityday.validation.Plans.heading;
import static io.github.publicityday.validation.Plans.plan;
import static io.github.publicityday.validation.Plans.units;
import static io.github.publicityday.validation.Plans.zone;
import static io.github.publicityday.validation.RuleAssert.assertThatRule;
import static io.github.publicityday.validation.RuleAssert.info;

import io.github.publicityday.Staffing;
import io.github.publicityday.validation.RuleAssert.Said;
import io.github.publicityday.validation.WorkDraft;
import io.github.publicityday.validation.rules.staffing.MissingStaffing.Facts;
import org.junit.jupiter.api.Test;

class MissingStaffingTest {
  private static final MissingStaffing RULE = new MissingStaffing();
  private static final String GAMES = "activities[square].parts[games]";
  private static final String ADVICE = "activities[square].parts[advice]";

  private static Said on(WorkDraft... work) {
    return assertThatRule(RULE)
        .on(
            plan(
                units("a", "b"),
                plan -> {
                  for (WorkDraft each : work) {
                    each.addTo(plan);
                  }
                }));
  }

  private static WorkDraft advice() {
    return zone("advice").attendedBy("a", "b").asking(Staffing.atLeast(2));
  }

  private static WorkDraft games() {
    return zone("games").attendedBy("a");
  }

  @Test
  void failing() {
    on(event("square").with(advice(), games()))
        .finds(info(GAMES, new Facts("games", "square", 1)).relatedTo("whole activities[square]"))
        .passes(ADVICE);
  }

  @Test
  void passingWithANumberOfTheZoneOfAUnitOrOfPeopleAssigned() {
    on(event("square").with(advice(), games().asking(Staffing.atLeast(1)))).findsNothing();
    on(event("square").with(advice(), zone("games").attendedBy("a", Staffing.exactly(1))))
        .findsNothing();
    on(event("square").with(advice(), zone("games").attendedBy("a", 1).attendedBy("b")))
        .findsNothing()
        .passes(ADVICE, GAMES);
  }

  @Test
  void aNumberOfOneUnitIsOneOfItsPartToo() {
    on(event("square").with(zone("advice").attendedBy("a", 2), games()))
        .finds(info(GAMES, new Facts("games", "square", 1)));
  }

  @Test
  void leavesAloneWhereNobodyCountsPeople() {
    on(event("square").with(zone("advice").attendedBy("b"), games()))
        .findsNothing()
        .passes(ADVICE, GAMES);
  }

  @Test
  void leavesAloneWhatNobodyAttendsWhatIsNoPartAndWhatAHeadingGroups() {
    on(event("square").with(advice(), zone("boards").under("a"))).findsNothing().passes(ADVICE);
    on(
            activity("forum").attendedBy("a").asking(Staffing.atLeast(2)),
            activity("visits").attendedBy("b"))
        .looksAtNothing();
    on(heading("all").with(advice(), games())).looksAtNothing();
  }

  @Test
  void leavesAloneWhatIsDelegated() {
    on(event("square").delegatedTo("a").with(advice(), games())).looksAtNothing();
    on(event("square").with(advice(), games().delegatedTo("a"))).findsNothing().passes(ADVICE);
  }

  @Test
  void ofAPartWithPartsThoseAreLookedAt() {
    on(event("square").with(advice(), zone("fair").attendedBy("a").with(games(), zone("quiz"))))
        .findsNothing();
    on(event("square")
            .with(
                advice(),
                zone("fair").with(games(), zone("quiz").attendedBy("b", Staffing.exactly(1)))))
        .finds(info("activities[square].parts[fair].parts[games]", new Facts("games", "fair", 1)));
  }
}
