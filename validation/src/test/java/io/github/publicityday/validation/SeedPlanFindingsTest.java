package io.github.publicityday.validation;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.collect.ImmutableListMultimap;
import io.github.publicityday.PublicityPlan;
import io.github.publicityday.format.PlanReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a careful reader finds in the two real plans, and what he does not object to. */
class SeedPlanFindingsTest {
  private static final String MINGXI = "mingxi-2012.yaml";
  private static final String WENSU = "wensu-2014.yaml";

  /**
   * Plan, rule, and what the rule says of the plan: severity and name of each subject, in order.
   */
  static Stream<Arguments> findings() {
    return Stream.of(
        expected(MINGXI, "agenda-gap"),
        expected(MINGXI, "agenda-overlap"),
        expected(MINGXI, "ambiguous-alias"),
        expected(
            MINGXI,
            "collective-not-enumerated",
            "INFO 各派出所",
            "INFO 各110接處警單位",
            "INFO 城區各110社會聯動單位"),
        expected(MINGXI, "conflicting-lead"),
        expected(MINGXI, "deadline-after-use"),
        expected(MINGXI, "declared-count-mismatch", "ERROR 五個活動區"),
        expected(MINGXI, "diffuse-responsibility", "WARNING 座談會"),
        expected(MINGXI, "duplicate-id"),
        expected(MINGXI, "headcount-exceeded"),
        expected(MINGXI, "idle-unit"),
        expected(MINGXI, "issued-too-late"),
        expected(MINGXI, "leading-group-without-head"),
        expected(MINGXI, "missing-issuer"),
        expected(MINGXI, "missing-leading-group", "WARNING plan"),
        expected(MINGXI, "missing-overall-lead", "WARNING 110宣傳日大型廣場宣傳活動"),
        expected(MINGXI, "missing-period", "INFO plan"),
        expected(MINGXI, "missing-report"),
        expected(MINGXI, "missing-responsible-unit", "ERROR 文藝表演"),
        expected(MINGXI, "missing-staffing", "INFO 警民互動區", "INFO 網絡宣傳活動"),
        expected(MINGXI, "missing-theme", "INFO plan"),
        expected(
            MINGXI,
            "missing-time",
            "WARNING 訪評活動",
            "WARNING 110宣傳簡訊",
            "INFO 座談會",
            "INFO 指揮中心座談參觀",
            "INFO 110專題採訪報導"),
        expected(MINGXI, "missing-venue", "WARNING 座談會", "INFO 訪評活動"),
        expected(MINGXI, "ordinal-mismatch"),
        expected(MINGXI, "outside-parent-time"),
        expected(MINGXI, "outside-period"),
        expected(MINGXI, "part-unit-not-participating", "WARNING 出入境"),
        expected(MINGXI, "participants-not-listed", "WARNING 展板宣傳區"),
        expected(MINGXI, "partner-without-liaison"),
        expected(MINGXI, "person-double-booked"),
        expected(MINGXI, "phase-gap"),
        expected(MINGXI, "phase-overlap"),
        expected(MINGXI, "quota-contradiction"),
        expected(MINGXI, "relay-order-broken"),
        expected(MINGXI, "relay-overrun"),
        expected(MINGXI, "report-without-recipient", "INFO 情況收集、總結和上報"),
        expected(MINGXI, "reserve-broken"),
        expected(MINGXI, "responsible-unit-not-participating", "WARNING 110社會聯動辦"),
        expected(MINGXI, "spelling-variant", "WARNING 五個活動區"),
        expected(MINGXI, "staffing-below-minimum"),
        expected(MINGXI, "staffing-contradiction"),
        expected(MINGXI, "staffing-infeasible"),
        expected(MINGXI, "supervisor-missing"),
        expected(MINGXI, "too-little-travel-time"),
        expected(
            MINGXI,
            "undeclared-alias",
            "WARNING 指揮中心",
            "WARNING 警公辦",
            "WARNING 刑偵大隊",
            "WARNING 交警大隊",
            "WARNING 消防大隊",
            "WARNING 城關派出所"),
        expected(
            MINGXI,
            "unit-double-booked",
            "WARNING 警務保障室",
            "WARNING 警公辦",
            "WARNING 刑偵大隊",
            "WARNING 交警大隊",
            "WARNING 城關派出所"),
        expected(MINGXI, "unknown-unit"),
        expected(MINGXI, "venue-double-booked"),
        expected(MINGXI, "weekday-mismatch"),
        expected(MINGXI, "wrong-day"),
        expected(MINGXI, "year-unknown"),
        expected(WENSU, "agenda-gap"),
        expected(WENSU, "agenda-overlap"),
        expected(WENSU, "ambiguous-alias"),
        expected(WENSU, "collective-not-enumerated"),
        expected(WENSU, "conflicting-lead"),
        expected(WENSU, "deadline-after-use"),
        expected(WENSU, "declared-count-mismatch"),
        expected(WENSU, "diffuse-responsibility"),
        expected(WENSU, "duplicate-id"),
        expected(WENSU, "headcount-exceeded"),
        expected(WENSU, "idle-unit"),
        expected(WENSU, "issued-too-late"),
        expected(WENSU, "leading-group-without-head"),
        expected(WENSU, "missing-issuer", "INFO plan"),
        expected(WENSU, "missing-leading-group"),
        expected(WENSU, "missing-overall-lead"),
        expected(WENSU, "missing-period"),
        expected(WENSU, "missing-report", "INFO plan"),
        expected(
            WENSU,
            "missing-responsible-unit",
            "ERROR 110宣傳臺現場諮詢",
            "ERROR 橫幅、標語、宣傳單",
            "ERROR 媒體跟蹤採訪、專題報導"),
        expected(WENSU, "missing-staffing"),
        expected(WENSU, "missing-theme"),
        expected(WENSU, "missing-time", "INFO 110宣傳臺現場諮詢", "INFO 橫幅、標語、宣傳單", "INFO 媒體跟蹤採訪、專題報導"),
        expected(WENSU, "missing-venue", "WARNING 110宣傳臺現場諮詢", "WARNING 橫幅、標語、宣傳單"),
        expected(WENSU, "ordinal-mismatch"),
        expected(WENSU, "outside-parent-time"),
        expected(WENSU, "outside-period"),
        expected(WENSU, "part-unit-not-participating"),
        expected(WENSU, "participants-not-listed", "WARNING plan"),
        expected(WENSU, "partner-without-liaison"),
        expected(WENSU, "person-double-booked"),
        expected(WENSU, "phase-gap"),
        expected(WENSU, "phase-overlap"),
        expected(WENSU, "quota-contradiction"),
        expected(WENSU, "relay-order-broken"),
        expected(WENSU, "relay-overrun"),
        expected(WENSU, "report-without-recipient"),
        expected(WENSU, "reserve-broken"),
        expected(WENSU, "responsible-unit-not-participating"),
        expected(WENSU, "spelling-variant"),
        expected(WENSU, "staffing-below-minimum"),
        expected(WENSU, "staffing-contradiction"),
        expected(WENSU, "staffing-infeasible"),
        expected(WENSU, "supervisor-missing"),
        expected(WENSU, "too-little-travel-time"),
        expected(WENSU, "undeclared-alias"),
        expected(WENSU, "unit-double-booked"),
        expected(WENSU, "unknown-unit"),
        expected(WENSU, "venue-double-booked"),
        expected(WENSU, "weekday-mismatch"),
        expected(WENSU, "wrong-day"),
        expected(WENSU, "year-unknown", "WARNING year"));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("findings")
  void rule_says_exactly_what_a_careful_reader_finds(
      String file, String rule, List<String> expected) throws IOException {
    assertThat(report(file).findings())
        .filteredOn(finding -> finding.rule().equals(rule))
        .extracting(finding -> finding.severity() + " " + finding.name())
        .containsExactlyElementsOf(expected);
  }

  @Test
  void table_of_findings_covers_every_rule_for_both_plans() {
    assertThat(findings().map(row -> row.get()[0] + " " + row.get()[1]))
        .containsExactlyInAnyOrderElementsOf(
            Stream.of(MINGXI, WENSU)
                .flatMap(file -> BuiltInRules.all().stream().map(rule -> file + " " + rule.id()))
                .toList());
  }

  /** Plan, rule, and what the rule cannot check in the plan. */
  static Stream<Arguments> unchecked() {
    return Stream.of(
        expected(MINGXI, "issued-too-late", "plan"),
        expected(WENSU, "issued-too-late", "plan"),
        expected(MINGXI, "outside-period", "plan"),
        expected(WENSU, "outside-period", "plan"),
        expected(WENSU, "ordinal-mismatch", "ordinal"),
        expected(MINGXI, "declared-count-mismatch", "城區各110社會聯動單位"),
        expected(
            MINGXI,
            "staffing-below-minimum",
            "城區各110社會聯動單位",
            "指揮中心",
            "警務保障室",
            "出入境",
            "警公辦",
            "治安大隊",
            "刑偵大隊",
            "交警大隊",
            "消防大隊",
            "城關派出所",
            "警公辦"),
        expected(
            MINGXI,
            "headcount-exceeded",
            "指揮中心",
            "警務保障室",
            "警公辦",
            "出入境",
            "治安大隊",
            "刑偵大隊",
            "交警大隊",
            "消防大隊",
            "城關派出所",
            "城區各110社會聯動單位"));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("unchecked")
  void ledger_says_what_cannot_be_checked(String file, String rule, List<String> expected)
      throws IOException {
    assertThat(uncheckedBy(report(file)).get(rule)).containsExactlyElementsOf(expected);
  }

  @ParameterizedTest
  @MethodSource("files")
  void ledger_counts_nothing_else_as_unchecked(String file) throws IOException {
    assertThat(uncheckedBy(report(file)).keySet())
        .containsExactlyInAnyOrderElementsOf(
            unchecked()
                .filter(row -> row.get()[0].equals(file))
                .map(row -> (String) row.get()[1])
                .toList());
  }

  static Stream<String> files() {
    return Stream.of(MINGXI, WENSU);
  }

  @Test
  void press_office_is_due_at_four_places_and_five_people_are_needed_for_them() throws IOException {
    assertThat(report(MINGXI).findings())
        .filteredOn(about("警公辦").and(rule("unit-double-booked")))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.related())
                  .extracting(Related::name)
                  .containsExactly("警民懇談區", "警民互動區", "網絡宣傳活動", "連線廣播");
              assertThat(finding.evidence().toString()).contains("need=5", "certain=true");
            });
  }

  @Test
  void four_more_units_are_due_at_two_places() throws IOException {
    Map<String, List<String>> places =
        report(MINGXI).findings().stream()
            .filter(finding -> finding.rule().equals("unit-double-booked"))
            .filter(finding -> !finding.name().equals("警公辦"))
            .collect(toMap(Finding::name, f -> f.related().stream().map(Related::name).toList()));
    assertThat(places)
        .containsOnly(
            Map.entry("刑偵大隊", List.of("警民懇談區", "警民互動區")),
            Map.entry("警務保障室", List.of("警民懇談區", "警民互動區")),
            Map.entry("交警大隊", List.of("警民懇談區", "現場交通秩序維護")),
            Map.entry("城關派出所", List.of("警民懇談區", "現場秩序維護")));
  }

  /** What must not be reported, and the findings that would report it. */
  static Stream<Arguments> notReported() {
    return Stream.of(
        silent(MINGXI, "the relay fits the event", about("連線廣播").and(rule("outside-parent-time"))),
        silent(MINGXI, "ten turns of three minutes fit the event", rule("relay-overrun")),
        silent(MINGXI, "parts lie inside the event", rule("outside-parent-time")),
        silent(MINGXI, "zones share one square on purpose", rule("venue-double-booked")),
        silent(MINGXI, "10 January is the day", rule("wrong-day")),
        silent(MINGXI, "the basis states the year", rule("year-unknown")),
        silent(MINGXI, "parts take the event's time", aboutParts().and(rule("missing-time"))),
        silent(MINGXI, "parts take the event's square", aboutParts().and(rule("missing-venue"))),
        silent(
            MINGXI,
            "messages and reports are held nowhere",
            about("110宣傳簡訊").or(about("110專題採訪報導")).and(rule("missing-venue"))),
        silent(MINGXI, "answering for a zone is not attendance", booked("指揮中心")),
        silent(MINGXI, "supplying boards is not attendance", booked("消防大隊")),
        silent(MINGXI, "being invited is not attendance", booked("縣老年文藝演出隊")),
        silent(MINGXI, "an invited station is not idle", about("明溪電視臺")),
        silent(MINGXI, "operators support and do not answer", rule("partner-without-liaison")),
        silent(MINGXI, "two offices share the messages", rule("conflicting-lead")),
        silent(MINGXI, "chief officers are asked to come, not listed", about("主要領導到場")),
        silent(MINGXI, "a unit in the event and one zone is at one place", about("治安大隊")),
        silent(MINGXI, "relay stations are no participants", mentions("泰寧").or(mentions("建寧"))),
        silent(MINGXI, "泰寧 and 建寧 are two counties", rule("relay-order-broken")),
        silent(
            MINGXI,
            "the county's linkage office is no partner, and takes no part, which one rule says",
            about("110社會聯動辦").and(rule("responsible-unit-not-participating").negate())),
        silent(
            MINGXI,
            "the county's linkage units are members of their class",
            booked("城區各110社會聯動單位")),
        silent(
            MINGXI,
            "a part is answered for, so its whole is not reported beside it",
            about("110宣傳日大型廣場宣傳活動").and(rule("missing-responsible-unit"))),
        silent(WENSU, "the delegated stations", mentions("其他各派出所")),
        silent(WENSU, "the traffic squads' name", mentions("交警各中隊").or(about("交通管理大隊"))),
        silent(WENSU, "a station written elliptically in a list", mentions("南城")),
        silent(WENSU, "members of the leading group are not idle", rule("idle-unit")),
        silent(WENSU, "the 28th day fits a year", rule("ordinal-mismatch")),
        silent(WENSU, "10 January is the day", rule("wrong-day")),
        silent(
            WENSU, "media work is held nowhere", about("媒體跟蹤採訪、專題報導").and(rule("missing-venue"))),
        silent(WENSU, "an invited broadcaster is not idle", about("溫宿縣廣播電臺")));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("notReported")
  void careful_reader_does_not_object(String file, String what, Predicate<Finding> objection)
      throws IOException {
    assertThat(report(file).findings()).as(what).noneMatch(objection);
  }

  @Test
  void clean_plan_has_no_finding_and_nothing_unchecked() throws IOException {
    Report report = report("clean.yaml");
    assertThat(report.findings()).isEmpty();
    assertThat(report.ledger())
        .filteredOn(line -> line.state() != LedgerLine.State.RAN)
        .extracting(LedgerLine::rule, LedgerLine::state)
        .containsExactly(tuple("supervisor-missing", LedgerLine.State.OFF_BY_DEFAULT));
    assertThat(report.unchecked()).isZero();
  }

  private static Arguments expected(String file, String rule, String... subjects) {
    return Arguments.of(file, rule, List.of(subjects));
  }

  private static Arguments silent(String file, String what, Predicate<Finding> objection) {
    return Arguments.of(file, what, objection);
  }

  private static Predicate<Finding> about(String name) {
    return finding -> finding.name().equals(name);
  }

  /** An objection to a part of the square event that takes over what the event states. */
  private static Predicate<Finding> aboutParts() {
    return finding ->
        List.of("聯動服務區", "警民懇談區", "警民互動區", "展板宣傳區", "網絡宣傳活動", "連線廣播", "文藝表演")
            .contains(finding.name());
  }

  /** An objection to the places where a unit is due. */
  private static Predicate<Finding> booked(String name) {
    return about(name).and(rule("unit-double-booked").or(rule("part-unit-not-participating")));
  }

  private static Predicate<Finding> rule(String id) {
    return finding -> finding.rule().equals(id);
  }

  private static Predicate<Finding> mentions(String text) {
    return finding -> finding.toString().contains(text);
  }

  private static ImmutableListMultimap<String, String> uncheckedBy(Report report) {
    ImmutableListMultimap.Builder<String, String> unchecked = ImmutableListMultimap.builder();
    report
        .ledger()
        .forEach(
            line -> line.unchecked().forEach(entry -> unchecked.put(line.rule(), entry.name())));
    return unchecked.build();
  }

  private static Report report(String file) throws IOException {
    PublicityPlan plan = PlanReader.create().read(Path.of("examples", file)).plan();
    return PlanValidator.create().validate(plan);
  }
}
