package io.github.publicityday.validation.rules.consistency;

import static io.github.publicityday.validation.Plans.activity;
import static io.github.publicityday.validation.Plans.plan;
import static io.github.publicityday.validation.Plans.unit;
import static io.github.publicityday.validation.Plans.units;
import static io.github.publicityday.validation.RuleAssert.assertThatRule;
import static io.github.publicityday.validation.RuleAssert.error;

import com.google.common.collect.ImmutableList;
import io.github.publicityday.validation.rules.consistency.AmbiguousAlias.Facts;
import org.junit.jupiter.api.Test;

class AmbiguousAliasTest {
  private static final AmbiguousAlias RULE = new AmbiguousAlias();

  @Test
  void failingWithASharedAliasNamesTheUnitsAndWhoeverReliesOnIt() {
    assertThatRule(RULE)
        .on(
            plan(
                unit("south").alias("station"),
                unit("north").alias("station"),
                units("patrol"),
                activity("desk").under("station", "north")))
        .finds(
            error(
                    "units[north]",
                    new Facts(ImmutableList.of("station"), ImmutableList.of("south", "north")))
                .relatedTo("unit units[south]", "relying activities[desk].responsible[station]"))
        .passes("units[patrol]");
  }

  @Test
  void failingOnceForAllThatTheSameUnitsShare() {
    assertThatRule(RULE)
        .on(
            plan(
                unit("a").called("Office").alias("O", "X"),
                unit("b").called("Office").alias("O"),
                unit("c").alias("X")))
        .finds(
            error(
                "units[a]", new Facts(ImmutableList.of("Office", "O"), ImmutableList.of("a", "b"))),
            error("units[a]", new Facts(ImmutableList.of("X"), ImmutableList.of("a", "c"))));
  }

  @Test
  void failingWhereANameIsAnotherUnitsAlias() {
    assertThatRule(RULE)
        .on(plan(unit("a").called("Office"), unit("b").alias("Office")))
        .finds(
            error("units[a]", new Facts(ImmutableList.of("Office"), ImmutableList.of("a", "b"))));
  }

  @Test
  void passingWithFormsOfTheirOwnThoughTheyRepeatThem() {
    assertThatRule(RULE)
        .on(plan(unit("a").called("Office").alias("Office", "a"), unit("b").alias("B")))
        .findsNothing()
        .passes("units[a]", "units[b]");
  }

  @Test
  void leavesANameAloneThatIsAnotherUnitsId() {
    assertThatRule(RULE)
        .on(plan(unit("a").called("b"), unit("b"), unit("c").alias("b")))
        .findsNothing()
        .passes("units[a]", "units[b]", "units[c]");
  }

  @Test
  void tellsOnlyWhatIsShared() {
    assertThatRule(RULE)
        .on(
            plan(
                unit("a").called("Office").alias("A", "d"),
                unit("b").called("Office").alias("B"),
                unit("c").alias("d"),
                unit("d")))
        .finds(error("units[a]", new Facts(ImmutableList.of("Office"), ImmutableList.of("a", "b"))))
        .passes("units[c]", "units[d]");
  }

  @Test
  void leavesUnitsAloneThatShareTheirId() {
    assertThatRule(RULE)
        .on(plan(unit("a").called("Office"), unit("a").called("Office")))
        .findsNothing()
        .passes("units[a]", "units[a#2]");
  }
}
