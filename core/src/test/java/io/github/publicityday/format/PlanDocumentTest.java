package io.github.publicityday.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.publicityday.Activity;
import io.github.publicityday.ElementKeys;
import io.github.publicityday.ElementPath;
import io.github.publicityday.PublicityPlan;
import io.github.publicityday.Unit;
import org.junit.jupiter.api.Test;

class PlanDocumentTest {
  private static final ElementPath PLAN = ElementPath.root();
  private static final ElementPath SQUARE = PLAN.element("activities", "square");

  private static final String YAML =
      """
      format: 1
      title: 方案
      units:
        - 警公辦
        - {id: all, name: 各單位, collective: {members: [a, b, a], size: 3}}
        - id: all
      leadingGroup:
        head: {post: 局長}
        members:
          - {unit: 警公辦, post: 主任}
          - {post: 隊長}
      activities:
        - id: square
          title: 𠮷廣場活動
          time: 01-10 10:00–11:30
          venue:
          responsible: 警公辦
          participants:
            - unit: 警公辦
              staff: at least 2
              people: [p1]
            - 警公辦
            - {unit: {id: b, written: c}}
            - each participant
          declared: 5 zones
          parts:
            - {id: stage, title: 文藝, quotas: {item: 展板, ofWhich: [{item: 展板}, {item: 展板}]}}
          agenda:
            - title: 開場
              time: 10:00
      duties:
        - {title: 報告, id: report, deadlines: {by: 01-12, what: report}}
      """;

  private static PlanDocument document() {
    return document(YAML, PlanFormat.YAML);
  }

  private static PlanDocument document(String text, PlanFormat format) {
    try {
      return PlanReader.create().read(text, "plan", format);
    } catch (PlanFormatException e) {
      throw new AssertionError(e.getMessage(), e);
    }
  }

  /** What the position points at: its line from its column on, as far as it is long. */
  private static String shown(PlanDocument document, ElementPath path) {
    SourcePosition at = document.positionOf(path).orElseThrow();
    int[] line = document.sourceLine(at.line()).orElseThrow().codePoints().toArray();
    return at.line() + " " + new String(line, at.column() - 1, at.length());
  }

  private static String shown(ElementPath path) {
    return shown(document(), path);
  }

  @Test
  void pointsAtWhatNamesAnElement() {
    assertThat(shown(SQUARE)).isEqualTo("14 𠮷廣場活動");
    assertThat(shown(SQUARE.element("parts", "stage"))).isEqualTo("27 文藝");
    assertThat(shown(PLAN.element("units", "警公辦"))).isEqualTo("4 警公辦");
    assertThat(shown(PLAN.element("units", "all"))).isEqualTo("5 各單位");
    assertThat(shown(PLAN.element("units", "all#2"))).isEqualTo("6 all");
    assertThat(shown(SQUARE.element("participants", "警公辦"))).isEqualTo("19 警公辦");
    assertThat(shown(SQUARE.element("participants", "警公辦#2"))).isEqualTo("22 警公辦");
    assertThat(shown(SQUARE.element("participants", "b"))).isEqualTo("23 {");
    assertThat(shown(SQUARE.element("participants", "each-participant")))
        .isEqualTo("24 each participant");
    assertThat(shown(SQUARE.element("responsible", "警公辦"))).isEqualTo("17 警公辦");
    assertThat(shown(SQUARE.element("declared", "zones"))).isEqualTo("25 5 zones");
    assertThat(shown(SQUARE.element("agenda", "開場"))).isEqualTo("29 開場");
    ElementPath report = PLAN.element("duties", "report");
    assertThat(shown(report)).isEqualTo("32 報告");
    assertThat(shown(report.element("deadlines", "report"))).isEqualTo("32 01-12");
    ElementPath quota = SQUARE.element("parts", "stage").element("quotas", "展板");
    assertThat(shown(quota.element("ofWhich", "展板#2"))).endsWith("展板");
    ElementPath group = PLAN.field("leadingGroup");
    assertThat(shown(group.element("members", "警公辦"))).isEqualTo("10 警公辦");
    assertThat(shown(group.element("members", "隊長"))).isEqualTo("11 隊長");
    assertThat(shown(group.field("head"))).isEqualTo("8 局長");
  }

  @Test
  void pointsAtTheValueOfAField() {
    assertThat(shown(SQUARE.field("time"))).isEqualTo("15 01-10 10:00–11:30");
    assertThat(shown(SQUARE.element("participants", "警公辦").field("staff")))
        .isEqualTo("20 at least 2");
    assertThat(shown(PLAN.field("title"))).isEqualTo("2 方案");
  }

  @Test
  void pointsAtTheKeyOfAListOrMappingOrOfNothing() {
    assertThat(shown(PLAN.field("activities"))).isEqualTo("12 activities");
    assertThat(shown(PLAN.field("leadingGroup"))).isEqualTo("7 leadingGroup");
    assertThat(shown(SQUARE.field("venue"))).isEqualTo("16 venue");
  }

  @Test
  void reachesTheMembersOfACollectiveFromItsUnit() {
    ElementPath all = PLAN.element("units", "all");
    assertThat(shown(all.element("members", "b"))).isEqualTo("5 b");
    assertThat(document().positionOf(all.element("members", "a#2")))
        .contains(new SourcePosition(5, 55, 1));
    assertThat(document().pointerOf(all.element("members", "a#2")))
        .isEqualTo("/units/1/collective/members/2");
    assertThat(shown(all.field("collective"))).isEqualTo("5 collective");
  }

  @Test
  void pointsAtWhatEnclosesAnElementThatDoesNotStandThere() {
    assertThat(shown(SQUARE.field("staff"))).isEqualTo("14 𠮷廣場活動");
    assertThat(shown(SQUARE.element("participants", "nobody").field("time")))
        .isEqualTo("14 𠮷廣場活動");
    assertThat(shown(PLAN.element("units", "警公辦").field("name"))).isEqualTo("4 警公辦");
    assertThat(shown(PLAN.element("activities", "none"))).isEqualTo("1 f");
    assertThat(shown(PLAN)).isEqualTo("1 f");
  }

  @Test
  void givesPointersOfElements() {
    PlanDocument document = document();
    assertThat(document.pointerOf(PLAN)).isEmpty();
    assertThat(document.pointerOf(SQUARE)).isEqualTo("/activities/0");
    assertThat(document.pointerOf(SQUARE.field("time"))).isEqualTo("/activities/0/time");
    assertThat(document.pointerOf(SQUARE.element("participants", "警公辦#2")))
        .isEqualTo("/activities/0/participants/1");
    assertThat(document.pointerOf(SQUARE.element("responsible", "警公辦")))
        .isEqualTo("/activities/0/responsible");
    assertThat(
            document.pointerOf(
                SQUARE
                    .element("parts", "stage")
                    .element("quotas", "展板")
                    .element("ofWhich", "展板#2")))
        .isEqualTo("/activities/0/parts/0/quotas/ofWhich/1");
    assertThat(document.pointerOf(SQUARE.field("staff"))).isEqualTo("/activities/0");
  }

  @Test
  void countsColumnsOfJsonInCodePoints() {
    PlanDocument document =
        document(
            "\uFEFF{\"format\": 1,\r\n\t\"title\": \"𠮷\", \"theme\": \"公安\"}", PlanFormat.JSON);
    assertThat(document.positionOf(PLAN.field("theme"))).contains(new SourcePosition(2, 25, 4));
    assertThat(shown(document, PLAN.field("theme"))).isEqualTo("2 \"公安\"");
  }

  @Test
  void countsLinesWhateverEndsThem() {
    for (String end : new String[] {"\n", "\r\n", "\r"}) {
      PlanDocument document = document(YAML.replace("\n", end), PlanFormat.YAML);
      assertThat(shown(document, SQUARE)).isEqualTo("14 𠮷廣場活動");
      assertThat(document.sourceLine(1)).contains("format: 1");
      assertThat(document.sourceLine(32).orElseThrow()).endsWith("what: report}}");
      assertThat(document.sourceLine(99)).isEmpty();
    }
  }

  @Test
  void aPlanBuiltInJavaHasThePointersOfItsFile() {
    PlanDocument read = document();
    PlanDocument built = PlanDocument.of(read.plan(), "built");
    assertThat(built.plan()).isSameAs(read.plan());
    assertThat(built.name()).isEqualTo("built");
    assertThat(built.positionOf(SQUARE)).isEmpty();
    assertThat(built.sourceLine(1)).isEmpty();
    assertThat(built.pointerOf(SQUARE.field("time"))).isEqualTo("/activities/0/time");
    assertThat(built.pointerOf(SQUARE.element("responsible", "警公辦")))
        .isEqualTo("/activities/0/responsible/0");
  }

  /** Follows the keys that {@link ElementKeys} gives through plans of every sort. */
  @Test
  void everyActivityAndUnitOfARandomPlanStandsWhereItsPathSays() {
    for (long seed = 0; seed < 300; seed++) {
      PublicityPlan plan = RandomPlans.of(seed);
      PlanDocument document = document(PlanWriter.yaml().toString(plan), PlanFormat.YAML);
      assertParts(document, PLAN, "activities", plan.activities(), "/activities");
      ElementKeys keys = new ElementKeys();
      for (int i = 0; i < plan.units().size(); i++) {
        Unit unit = plan.units().get(i);
        ElementPath path = PLAN.element("units", keys.next(unit.id().value()));
        assertThat(document.pointerOf(path)).isEqualTo("/units/" + i);
        assertThat(document.positionOf(path)).isPresent();
      }
    }
  }

  private static void assertParts(
      PlanDocument document,
      ElementPath parent,
      String field,
      Iterable<Activity> activities,
      String pointer) {
    ElementKeys keys = new ElementKeys();
    int index = 0;
    for (Activity activity : activities) {
      ElementPath path = parent.element(field, keys.next(activity.id().value()));
      String expected = pointer + "/" + index++;
      assertThat(document.pointerOf(path)).isEqualTo(expected);
      assertThat(document.positionOf(path)).isPresent();
      assertParts(document, path, "parts", activity.parts(), expected + "/parts");
    }
  }
}
