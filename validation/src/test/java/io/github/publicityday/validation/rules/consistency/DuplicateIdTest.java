package io.github.publicityday.validation.rules.consistency;

import static io.github.publicityday.validation.Plans.activity;
import static io.github.publicityday.validation.Plans.duty;
import static io.github.publicityday.validation.Plans.event;
import static io.github.publicityday.validation.Plans.plan;
import static io.github.publicityday.validation.Plans.unit;
import static io.github.publicityday.validation.Plans.units;
import static io.github.publicityday.validation.Plans.venue;
import static io.github.publicityday.validation.Plans.zone;
import static io.github.publicityday.validation.testing.RuleAssert.assertThatRule;
import static io.github.publicityday.validation.testing.RuleAssert.error;

import io.github.publicityday.Person;
import io.github.publicityday.PersonId;
import io.github.publicityday.validation.IdEntry.Kind;
import io.github.publicityday.validation.PlanPart;
import io.github.publicityday.validation.rules.consistency.DuplicateId.Facts;
import org.junit.jupiter.api.Test;

class DuplicateIdTest {
  private static final DuplicateId RULE = new DuplicateId();

  private static PlanPart person(String id) {
    return plan -> plan.addPerson(Person.builder().id(PersonId.of(id)).name("Li").build());
  }

  @Test
  void failingForEachSortOfThing() {
    assertThatRule(RULE)
        .on(
            plan(
                unit("x"),
                unit("x"),
                person("p"),
                person("p"),
                venue("v"),
                venue("v"),
                activity("a"),
                activity("a"),
                duty("d"),
                duty("d")))
        .finds(
            error("units[x]", new Facts(Kind.UNIT, "x", 2)).relatedTo("elsewhere units[x#2]"),
            error("people[p]", new Facts(Kind.PERSON, "p", 2)).relatedTo("elsewhere people[p#2]"),
            error("venues[v]", new Facts(Kind.VENUE, "v", 2)).relatedTo("elsewhere venues[v#2]"),
            error("activities[a]", new Facts(Kind.ACTIVITY, "a", 2))
                .relatedTo("elsewhere activities[a#2]"),
            error("duties[d]", new Facts(Kind.DUTY, "d", 2)).relatedTo("elsewhere duties[d#2]"));
  }

  @Test
  void everyIdThatIsGivenOncePasses() {
    assertThatRule(RULE)
        .on(plan(unit("x"), person("p"), venue("v"), activity("a"), duty("d")))
        .findsNothing()
        .passes("units[x]", "people[p]", "venues[v]", "activities[a]", "duties[d]");
  }

  @Test
  void failingAcrossTheWholeProgramme() {
    assertThatRule(RULE)
        .on(plan(event("y").with(zone("desk")), event("x").with(zone("desk")), activity("desk")))
        .finds(
            error("activities[desk]", new Facts(Kind.ACTIVITY, "desk", 3))
                .relatedTo(
                    "elsewhere activities[y].parts[desk]", "elsewhere activities[x].parts[desk]"))
        .passes("activities[y]", "activities[x]");
  }

  @Test
  void passingWithIdsThatOnlyThingsOfOtherSortsHave() {
    assertThatRule(RULE)
        .on(plan(units("x"), person("x"), venue("x"), activity("x").titled("t"), duty("x")))
        .findsNothing()
        .passes("units[x]", "people[x]", "venues[x]", "activities[x]", "duties[x]");
  }
}
