package io.github.publicityday.validation.rules.schedule;

import static io.github.publicityday.validation.Plans.activity;
import static io.github.publicityday.validation.Plans.duty;
import static io.github.publicityday.validation.Plans.event;
import static io.github.publicityday.validation.Plans.heading;
import static io.github.publicityday.validation.Plans.plan;
import static io.github.publicityday.validation.Plans.zone;
import static io.github.publicityday.validation.testing.RuleAssert.assertThatRule;
import static io.github.publicityday.validation.testing.RuleAssert.info;
import static io.github.publicityday.validation.testing.RuleAssert.warning;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.publicityday.StatedVenue;
import io.github.publicityday.validation.PlanPart;
import io.github.publicityday.validation.rules.schedule.MissingVenue.Facts;
import io.github.publicityday.validation.rules.schedule.MissingVenue.Instead;
import io.github.publicityday.validation.testing.RuleAssert.Said;
import java.util.List;
import org.junit.jupiter.api.Test;

class MissingVenueTest {
  private static final String SQUARE = "activities[square]";

  private static Said saidOf(PlanPart... parts) {
    return assertThatRule(new MissingVenue()).on(plan(parts));
  }

  private static Facts facts(Instead instead) {
    return new Facts("square", instead, 0);
  }

  @Test
  void failing() {
    saidOf(event("square")).finds(warning(SQUARE, facts(Instead.NOTHING)));
    saidOf(event("square").venue(StatedVenue.BLANK)).finds(warning(SQUARE, facts(Instead.BLANK)));
    assertThat(facts(Instead.NOTHING).variant()).isEqualTo("nothing");
  }

  @Test
  void vague() {
    saidOf(event("square").venue(StatedVenue.TO_BE_ANNOUNCED))
        .finds(info(SQUARE, facts(Instead.ANNOUNCEMENT)));
    saidOf(event("square").venue(StatedVenue.classOf(List.of("each community"))))
        .finds(info(SQUARE, facts(Instead.CLASS_OF_PLACES)));
  }

  @Test
  void passingWithAPlaceThatThePlanNeedNotList() {
    saidOf(event("square").in("market")).findsNothing().passes(SQUARE);
    saidOf(event("square").in("market", "hall")).findsNothing().passes(SQUARE);
  }

  @Test
  void whatPartsInheritIsAskedOnce() {
    saidOf(event("square").in("market").with(zone("talk"), zone("boards")))
        .findsNothing()
        .passes(SQUARE);
    Facts facts = new Facts("square", Instead.NOTHING, 1);
    saidOf(heading("days").with(event("square").with(zone("talk"), zone("boards").in("market"))))
        .finds(
            warning("activities[days].parts[square]", facts)
                .relatedTo("part activities[days].parts[square].parts[talk]"))
        .passes("activities[days].parts[square].parts[boards]");
    assertThat(facts.variant()).isEqualTo("nothing.parts");
  }

  @Test
  void aBlankWithinAPlaceIsOnlyVague() {
    saidOf(event("square").in("market").with(zone("talk").venue(StatedVenue.BLANK)))
        .finds(info(SQUARE + ".parts[talk]", new Facts("talk", Instead.BLANK, 0)));
  }

  @Test
  void leavesAloneWhatNeedsNoPlace() {
    saidOf(
            activity("other"),
            event("whole").with(activity("other")),
            event("own").delegatedTo("station"),
            heading("empty"),
            duty("banners"))
        .looksAtNothing();
  }
}
