package io.github.publicityday.validation.rules.consistency;

import static io.github.publicityday.validation.Plans.declaring;
import static io.github.publicityday.validation.Plans.duty;
import static io.github.publicityday.validation.Plans.event;
import static io.github.publicityday.validation.Plans.heading;
import static io.github.publicityday.validation.Plans.plan;
import static io.github.publicityday.validation.Plans.unit;
import static io.github.publicityday.validation.Plans.zone;
import static io.github.publicityday.validation.RuleAssert.assertThatRule;
import static io.github.publicityday.validation.RuleAssert.warning;

import io.github.publicityday.DeclaredCount;
import io.github.publicityday.DeclaredCount.Counted;
import io.github.publicityday.UnitRef;
import io.github.publicityday.validation.PlanPart;
import io.github.publicityday.validation.WorkDraft;
import io.github.publicityday.validation.rules.consistency.SpellingVariant.Facts;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingVariantTest {
  private static final SpellingVariant RULE = new SpellingVariant();

  private static DeclaredCount zones(String... names) {
    return DeclaredCount.builder()
        .number(names.length)
        .counted(Counted.ZONES)
        .addNames(names)
        .build();
  }

  private static PlanPart square(DeclaredCount count, String... titles) {
    return event("square")
        .declaring(count)
        .with(Stream.of(titles).map(title -> zone(title).titled(title)).toArray(WorkDraft[]::new));
  }

  private static PlanPart addressing(String id, String written) {
    return plan -> plan.addAddressee(UnitRef.of(id, written));
  }

  @Test
  void failingWhereANameInACountDiffersFromAPartByOneCharacter() {
    assertThatRule(RULE)
        .on(plan(square(zones("聯動服務區", "展版宣傳區"), "展板宣傳區", "聯動服務區")))
        .finds(
            warning("activities[square].declared[zones]", new Facts("展版宣傳區", "展板宣傳區"))
                .relatedTo("part activities[square].parts[展板宣傳區]"));
  }

  @Test
  void failingWhereThePlanItselfCounts() {
    assertThatRule(RULE)
        .on(plan(declaring(zones("展版宣傳區")), heading("x").titled("展板宣傳區")))
        .finds(
            warning("declared[zones]", new Facts("展版宣傳區", "展板宣傳區"))
                .relatedTo("part activities[x]"));
  }

  @Test
  void failingWhereAUnitIsWrittenAlmostAsItIsCalled() {
    assertThatRule(RULE)
        .on(plan(unit("cc").called("總指揮中心").alias("指揮中心"), addressing("cc", "指揮中信")))
        .finds(warning("addressees[cc]", new Facts("指揮中信", "指揮中心")).relatedTo("unit units[cc]"));
  }

  @Test
  void passingWhereTheNamesAgree() {
    assertThatRule(RULE)
        .on(
            plan(
                square(zones("展板宣傳區", "聯動服務區"), "展板宣傳區", "聯動服務區"),
                unit("cc").called("指揮中心"),
                addressing("cc", "指揮中心")))
        .findsNothing()
        .passes("activities[square].declared[zones]", "addressees[cc]");
  }

  @ParameterizedTest
  @CsvSource({
    "第〇展示區, 第十展示區",
    "第一展示區, 第二展示區",
    "展示區三號, 展示區四號",
    "展示區A座, 展示區B座",
    "1號展示區, 2號展示區",
    "東門宣傳區, 西門宣傳區",
    "泰寧區, 建寧區",
    "展板宣傳, 展版宣傳區",
    "展版宣導區, 展板宣傳區",
    "警民互動區, 展板宣傳區"
  })
  void leavesNamesOfTwoThingsAlone(String written, String known) {
    assertThatRule(RULE).on(plan(square(zones(written), known))).findsNothing();
  }

  @Test
  void leavesAloneWhatIsNoActivityOfThePlansOwn() {
    assertThatRule(RULE)
        .on(
            plan(
                declaring(zones("展版宣傳區", "拍版宣傳區")),
                event("square").with(zone("x").titled("展板宣傳區")),
                duty("y").titled("拍板宣傳區")))
        .findsNothing();
  }

  @Test
  void leavesAFormAloneThatCouldStandForTwo() {
    assertThatRule(RULE).on(plan(square(zones("展版宣傳區"), "展板宣傳區", "展牌宣傳區"))).findsNothing();
  }

  @Test
  void leavesAloneWhatIsWrittenBesideTheKnownName() {
    assertThatRule(RULE).on(plan(square(zones("展版宣傳區", "展板宣傳區"), "展板宣傳區"))).findsNothing();
    assertThatRule(RULE).on(plan(square(zones("展版宣傳區", "展牌宣傳區"), "展板宣傳區"))).findsNothing();
  }

  @Test
  void leavesAFormAloneThatIsNearAnotherUnit() {
    assertThatRule(RULE)
        .on(
            plan(
                unit("a").called("刑偵大隊"),
                unit("b").called("治安大隊"),
                addressing("b", "刑貞大隊"),
                addressing("a", "治安大隊")))
        .findsNothing()
        .passes("addressees[a]", "addressees[b]");
  }

  @Test
  void leavesUnknownUnitsAndReferencesWithoutAFormOfTheirOwnAlone() {
    assertThatRule(RULE)
        .on(
            plan(
                unit("指揮中心"),
                zone("x").under("指揮中心", "指揮中信").attendedByEachParticipant(),
                addressing("ghost", "指揮中信")))
        .looksAtNothing();
  }
}
