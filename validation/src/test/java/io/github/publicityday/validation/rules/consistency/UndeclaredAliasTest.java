package io.github.publicityday.validation.rules.consistency;

import static io.github.publicityday.validation.Plans.plan;
import static io.github.publicityday.validation.Plans.unit;
import static io.github.publicityday.validation.testing.RuleAssert.assertThatRule;
import static io.github.publicityday.validation.testing.RuleAssert.warning;

import com.google.common.collect.ImmutableList;
import io.github.publicityday.UnitId;
import io.github.publicityday.UnitRef;
import io.github.publicityday.WrittenForm;
import io.github.publicityday.validation.PlanPart;
import io.github.publicityday.validation.rules.consistency.UndeclaredAlias.Facts;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class UndeclaredAliasTest {
  private static final UndeclaredAlias RULE = new UndeclaredAlias();

  private static PlanPart addressing(String id, String... written) {
    return plan -> Stream.of(written).forEach(form -> plan.addAddressee(UnitRef.of(id, form)));
  }

  @Test
  void failingOnceForAUnitWithAllItsForms() {
    assertThatRule(RULE)
        .on(
            plan(
                unit("cc").called("指揮中心"),
                unit("pr").called("警公辦"),
                addressing("cc", "縣指揮中心", "縣局指揮中心", "縣指揮中心"),
                addressing("pr", "縣警公辦")))
        .finds(
            warning("units[cc]", new Facts("指揮中心", ImmutableList.of("縣指揮中心", "縣局指揮中心")))
                .relatedTo(
                    "elsewhere addressees[cc]",
                    "elsewhere addressees[cc#2]",
                    "elsewhere addressees[cc#3]"),
            warning("units[pr]", new Facts("警公辦", ImmutableList.of("縣警公辦"))));
  }

  @Test
  void passingByNameIdAndDeclaredAlias() {
    assertThatRule(RULE)
        .on(plan(unit("cc").called("指揮中心").alias("中心"), addressing("cc", "指揮中心", "cc", "中心")))
        .findsNothing()
        .passes("units[cc]");
  }

  @Test
  void anAliasOfAnotherUnitIsNone() {
    assertThatRule(RULE)
        .on(plan(unit("a").alias("刑偵"), unit("b"), addressing("b", "刑偵")))
        .finds(warning("units[b]", new Facts("b", ImmutableList.of("刑偵"))));
  }

  @Test
  void leavesAnEllipsisInAListAlone() {
    assertThatRule(RULE)
        .on(
            plan(
                unit("nc").called("南城派出所"),
                plan ->
                    plan.addAddressee(
                        new UnitRef.ToUnit(
                            UnitId.of("nc"), Optional.of(new WrittenForm("南城", true))))))
        .looksAtNothing();
  }

  @Test
  void leavesASlipOfOneCharacterToTheRuleForIt() {
    assertThatRule(RULE)
        .on(plan(unit("cc").called("指揮中心"), addressing("cc", "指揮中信")))
        .findsNothing()
        .passes("units[cc]");
    assertThatRule(RULE)
        .on(plan(unit("cc").called("指揮中心"), unit("x").called("指揮中立"), addressing("cc", "指揮中信")))
        .finds(warning("units[cc]", new Facts("指揮中心", ImmutableList.of("指揮中信"))));
  }

  @Test
  void leavesUnknownUnitsAndReferencesWithoutAFormOfTheirOwnAlone() {
    assertThatRule(RULE)
        .on(
            plan(
                unit("cc").called("指揮中心"),
                addressing("ghost", "鬼"),
                plan -> plan.addAddressee(UnitRef.of("cc"))))
        .looksAtNothing();
  }
}
