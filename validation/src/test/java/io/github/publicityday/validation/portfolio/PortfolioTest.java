package io.github.publicityday.validation.portfolio;

import static io.github.publicityday.validation.Plans.activity;
import static io.github.publicityday.validation.Plans.sharedVenue;
import static io.github.publicityday.validation.Plans.slot;
import static io.github.publicityday.validation.Plans.unit;
import static io.github.publicityday.validation.Plans.units;
import static io.github.publicityday.validation.portfolio.Portfolios.by;
import static io.github.publicityday.validation.portfolio.Portfolios.clashes;
import static io.github.publicityday.validation.portfolio.Portfolios.plan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.base.CaseFormat;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import io.github.publicityday.ElementPath;
import io.github.publicityday.Participation;
import io.github.publicityday.Person;
import io.github.publicityday.PersonId;
import io.github.publicityday.PublicityPlan;
import io.github.publicityday.Unit;
import io.github.publicityday.UnitId;
import io.github.publicityday.UnitKind;
import io.github.publicityday.UnitRef;
import io.github.publicityday.Venue;
import io.github.publicityday.VenueId;
import io.github.publicityday.format.PlanDocument;
import io.github.publicityday.format.PlanFormat;
import io.github.publicityday.format.PlanReader;
import io.github.publicityday.format.SourcePosition;
import io.github.publicityday.validation.Finding;
import io.github.publicityday.validation.LedgerLine;
import io.github.publicityday.validation.PlanIndex;
import io.github.publicityday.validation.PlanPart;
import io.github.publicityday.validation.PlanValidator;
import io.github.publicityday.validation.Plans;
import io.github.publicityday.validation.PortfolioCheck;
import io.github.publicityday.validation.Report;
import io.github.publicityday.validation.ReportLimits;
import io.github.publicityday.validation.RulePolicy;
import io.github.publicityday.validation.Severity;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What plans share, and what they do not. */
class PortfolioTest {
  private static final PlanPart SQUAD = units("squad");

  private static PublicityPlan squadAt(String title, String start, String end) {
    return plan(SQUAD, activity("x").titled(title).between(start, end).attendedBy("squad"));
  }

  private static List<String> told(Report report) {
    return report.findings().stream()
        .map(
            finding ->
                finding.severity()
                    + " "
                    + finding.rule().replace("-between-plans", "")
                    + " "
                    + finding.subject()
                    + Lists.transform(finding.related(), other -> " " + other.path()))
        .toList();
  }

  @Test
  void a_unit_that_two_plans_of_one_issuer_need_at_one_time_clashes() {
    Report report =
        clashes(squadAt("Square", "10:00", "11:00"), squadAt("School", "10:30", "11:30"));
    assertThat(told(report))
        .containsExactly(
            "WARNING unit-double-booked issuers[明溪縣公安局].units[squad]"
                + "[ plans[a].activities[x],  plans[b].activities[x]]");
    assertThat(report.findings().get(0).evidence())
        .isEqualTo(
            new UnitDoubleBookedBetweenPlans.Facts(
                "squad", ImmutableList.of("a", "b"), slot("10:30", "11:00"), 2, true, false));
  }

  @Test
  void back_to_back_is_no_clash() {
    assertThat(told(clashes(squadAt("A", "10:00", "11:00"), squadAt("B", "11:00", "12:00"))))
        .isEmpty();
  }

  @Test
  void what_only_may_meet_is_worth_knowing() {
    PublicityPlan vague =
        plan(SQUAD, activity("y").sometimeBetween("09:00", "12:00").attendedBy("squad"));
    assertThat(told(clashes(squadAt("A", "10:00", "11:00"), vague)))
        .singleElement()
        .asString()
        .startsWith("INFO unit-double-booked");
  }

  @Test
  void units_of_one_name_and_two_bureaus_are_two() {
    PublicityPlan other =
        Plans.plan(
            by("寧化縣公安局"), SQUAD, activity("y").between("10:00", "11:00").attendedBy("squad"));
    assertThat(told(clashes(squadAt("A", "10:00", "11:00"), other))).isEmpty();
  }

  @Test
  void units_of_plans_without_a_full_issuer_are_nobodys_and_cannot_be_checked() {
    PlanPart work = activity("y").between("10:00", "11:00").in("hall").attendedBy("squad");
    for (PlanPart issuer : List.<PlanPart>of(by("縣公安局"), by("本县公安局"), p -> {})) {
      PublicityPlan nameless = Plans.plan(issuer, SQUAD, work);
      Report report = clashes(nameless, nameless);
      assertThat(report.findings()).isEmpty();
      assertThat(line(report, "unit-double-booked").unchecked())
          .hasSize(2)
          .allMatch(each -> each.reason() instanceof SharingUnknown);
      assertThat(line(report, "venue-double-booked").unchecked()).hasSize(2);
      assertThat(line(report, "person-double-booked").unchecked()).isEmpty();
      assertThat(line(report, "headcount-exceeded").unchecked()).isEmpty();
    }
  }

  private static LedgerLine line(Report report, String rule) {
    return report.ledger().stream()
        .filter(line -> line.rule().equals(rule + "-between-plans"))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void the_ledger_has_a_line_for_every_rule() {
    Report report = clashes(squadAt("A", "10:00", "11:00"), squadAt("B", "10:00", "11:00"));
    assertThat(report.ledger())
        .extracting(LedgerLine::rule)
        .containsExactlyElementsOf(
            Lists.transform(List.of(PortfolioCheck.values()), PortfolioCheck::id))
        .isSorted();
    assertThat(line(report, "unit-double-booked").checked()).isEqualTo(1);
    assertThat(line(report, "unit-double-booked").failed()).isEqualTo(1);
    assertThat(line(report, "headcount-exceeded").checked()).isEqualTo(0);
  }

  /** Ten counties' plans tell one relay of the city's broadcaster. */
  @Test
  void one_occasion_told_by_two_plans_is_no_clash() {
    assertThat(told(clashes(squadAt("A", "10:00", "11:00"), squadAt("A", "10:00", "11:00"))))
        .isEmpty();
    assertThat(told(clashes(squadAt("A", "10:00", "11:00"), squadAt("A", "10:00", "11:30"))))
        .hasSize(1);
  }

  @Test
  void one_title_at_two_venues_is_two_occasions() {
    PublicityPlan market =
        plan(SQUAD, activity("x").between("10:00", "11:00").in("market").attendedBy("squad"));
    PublicityPlan school =
        plan(SQUAD, activity("x").between("10:00", "11:00").in("school").attendedBy("squad"));
    PublicityPlan anywhere = squadAt("x", "10:00", "11:00");
    assertThat(told(clashes(market, school))).hasSize(1);
    assertThat(told(clashes(market, anywhere))).isEmpty();
  }

  @Test
  void what_one_plan_tells_alone_is_not_told_again() {
    PublicityPlan twice =
        plan(
            SQUAD,
            activity("x").titled("A").between("10:00", "11:00").attendedBy("squad"),
            activity("y").titled("B").between("10:00", "11:00").attendedBy("squad"));
    assertThat(told(clashes(twice, squadAt("C", "12:00", "13:00")))).isEmpty();
    assertThat(told(clashes(twice, squadAt("A", "10:00", "11:00")))).isEmpty();
    assertThat(told(clashes(twice, squadAt("C", "10:00", "11:00"))))
        .singleElement()
        .asString()
        .contains("plans[a].activities[x]", "plans[a].activities[y]", "plans[b].activities[x]");
  }

  @Test
  void a_part_is_told_and_its_whole_is_not() {
    PublicityPlan nested =
        plan(
            SQUAD,
            activity("event")
                .between("10:00", "11:00")
                .attendedBy("squad")
                .with(activity("zone").attendedBy("squad")));
    assertThat(told(clashes(nested, squadAt("C", "10:00", "11:00"))))
        .singleElement()
        .asString()
        .endsWith("[ plans[a].activities[event].parts[zone],  plans[b].activities[x]]");
  }

  @Test
  void two_places_are_no_clash_while_the_people_are_enough() {
    PlanPart five = unit("squad").headcount(5);
    PlanPart three = activity("x").titled("A").between("10:00", "11:00").attendedBy("squad", 3);
    PublicityPlan first = plan(five, three);
    PublicityPlan fits =
        plan(SQUAD, activity("y").between("10:00", "11:00").attendedBy("squad", 2));
    PublicityPlan exceeds =
        plan(SQUAD, activity("y").between("10:30", "11:00").attendedBy("squad", 3));
    assertThat(told(clashes(first, fits))).isEmpty();
    Report report = clashes(first, exceeds);
    assertThat(told(report))
        .singleElement()
        .asString()
        .startsWith("ERROR headcount-exceeded issuers[明溪縣公安局].units[squad]");
    assertThat(report.findings().get(0).evidence())
        .isEqualTo(
            new HeadcountExceededBetweenPlans.Facts(
                "squad",
                ImmutableList.of("a", "b"),
                5,
                6,
                1,
                ImmutableList.of(slot("10:30", "11:00")),
                true));
  }

  @Test
  void of_two_headcounts_the_greater_counts() {
    PlanPart work = activity("x").titled("A").between("10:00", "11:00").attendedBy("squad", 3);
    PlanPart other = activity("x").titled("B").between("10:00", "11:00").attendedBy("squad", 3);
    assertThat(
            told(
                clashes(
                    plan(unit("squad").headcount(5), work),
                    plan(unit("squad").headcount(6), other))))
        .isEmpty();
  }

  @Test
  void a_unit_that_cannot_be_divided_is_an_error_whatever_its_headcount() {
    PlanPart band =
        plan ->
            plan.addUnit(
                Unit.builder()
                    .id(UnitId.of("band"))
                    .name("band")
                    .headcount(30)
                    .indivisible(true)
                    .build());
    PlanPart one = activity("x").titled("A").between("10:00", "11:00").attendedBy("band", 1);
    PlanPart two = activity("x").titled("B").between("10:00", "11:00").attendedBy("band", 1);
    assertThat(told(clashes(plan(band, one), plan(units("band"), two))))
        .singleElement()
        .asString()
        .startsWith("ERROR unit-double-booked");
  }

  @Test
  void a_collective_without_members_cannot_be_checked() {
    PlanPart stations = unit("stations").collectiveOf();
    PlanPart one = activity("x").titled("A").between("10:00", "11:00").attendedBy("stations");
    PlanPart two = activity("x").titled("B").between("10:00", "11:00").attendedBy("stations");
    Report report = clashes(plan(stations, one), plan(stations, two));
    assertThat(report.findings()).isEmpty();
    assertThat(line(report, "unit-double-booked").unchecked())
        .singleElement()
        .extracting(each -> each.reason())
        .isEqualTo(new UnitDoubleBookedBetweenPlans.MembersUnlisted("stations", 2));
  }

  @Test
  void venues_clash_unless_declared_shared() {
    PlanPart first = activity("x").titled("A").between("10:00", "11:00").in("square");
    PlanPart second = activity("x").titled("B").between("10:00", "11:00").in("square");
    assertThat(told(clashes(plan(first), plan(second))))
        .singleElement()
        .asString()
        .startsWith("WARNING venue-double-booked issuers[明溪縣公安局].venues[square]");
    assertThat(told(clashes(plan(first), plan(sharedVenue("square"), second)))).isEmpty();
  }

  private static PublicityPlan speaking(String title, Optional<String> unit) {
    Person.Builder person = Person.builder().id(PersonId.of("p")).name("局長");
    unit.map(UnitRef::of).ifPresent(person::unit);
    return plan(
        SQUAD,
        units("other"),
        plan -> plan.addPerson(person.build()),
        activity("x")
            .titled(title)
            .between("10:00", "11:00")
            .attendedBy(
                Participation.builder()
                    .unit(UnitRef.of(title))
                    .addPeople(PersonId.of("p"))
                    .build()));
  }

  @Test
  void people_are_one_by_name_and_unit() {
    Optional<String> squad = Optional.of("squad");
    assertThat(told(clashes(speaking("A", squad), speaking("B", squad))))
        .singleElement()
        .asString()
        .startsWith("ERROR person-double-booked issuers[明溪縣公安局].units[squad].people[局長]");
    assertThat(told(clashes(speaking("A", squad), speaking("B", Optional.of("other"))))).isEmpty();
    Report unknown = clashes(speaking("A", Optional.empty()), speaking("B", Optional.empty()));
    assertThat(unknown.findings()).isEmpty();
    assertThat(line(unknown, "person-double-booked").unchecked()).hasSize(2);
  }

  private static PublicityPlan broadcast(String issuer, String title) {
    Unit station =
        Unit.builder()
            .id(UnitId.of("station-of-" + issuer))
            .name("三明廣播電臺")
            .kind(UnitKind.BROADCASTER)
            .build();
    Unit office = Unit.builder().id(UnitId.of("office")).name("政工室").kind(UnitKind.OFFICE).build();
    return Plans.plan(
        by(issuer),
        plan -> plan.addUnits(station, office),
        plan -> plan.addVenue(Venue.builder().id(VenueId.of("v")).name("三明廣場").build()),
        activity("x")
            .titled(title)
            .between("10:00", "11:00")
            .in("v", "square")
            .attendedBy("station-of-" + issuer, "office"));
  }

  /** Partners and venues with full names are the city's, everything else its bureau's. */
  @Test
  void plans_of_one_city_share_partners_and_venues_across_issuers() {
    PublicityPlan first = broadcast("明溪縣公安局", "A");
    PublicityPlan second = broadcast("寧化縣公安局", "B");
    assertThat(told(clashes(first, second))).isEmpty();
    Portfolio city = Portfolio.builder(Portfolios.silent()).sharedBy(SharedBy.city()).build();
    city.add(NamedPlan.of("a", first));
    city.add(NamedPlan.of("b", second));
    assertThat(city.clashes().findings())
        .extracting(finding -> finding.subject().toString())
        .containsExactly("units[三明廣播電臺]", "venues[三明廣場]");
  }

  @Test
  void a_host_decides_what_is_one() {
    SharedBy codes =
        new SharedBy() {
          @Override
          public Optional<ElementPath> unit(PlanIndex plan, Unit unit) {
            return unit.aliases().stream()
                .filter(alias -> alias.startsWith("35"))
                .map(code -> ElementPath.root().element("units", code))
                .findFirst();
          }

          @Override
          public Optional<ElementPath> person(PlanIndex plan, Person person) {
            return Optional.empty();
          }

          @Override
          public Optional<ElementPath> venue(PlanIndex plan, Venue venue) {
            return Optional.empty();
          }
        };
    Portfolio portfolio = Portfolio.builder(Portfolios.silent()).sharedBy(codes).build();
    for (String name : List.of("a", "b")) {
      Unit unit = Unit.builder().id(UnitId.of(name)).name(name).addAliases("350421").build();
      portfolio.add(
          NamedPlan.of(
              name,
              Plans.plan(
                  plan -> plan.addUnit(unit),
                  activity(name).between("10:00", "11:00").attendedBy(name))));
    }
    assertThat(portfolio.clashes().findings())
        .singleElement()
        .extracting(finding -> finding.subject().toString())
        .isEqualTo("units[350421]");
  }

  @Test
  void plans_of_two_time_zones_share_nothing() {
    PublicityPlan elsewhere =
        PublicityPlan.builder()
            .from(squadAt("B", "10:00", "11:00"))
            .zone(ZoneId.of("Asia/Urumqi"))
            .build();
    assertThat(told(clashes(squadAt("A", "10:00", "11:00"), elsewhere))).isEmpty();
  }

  @Test
  void the_order_of_the_plans_changes_nothing() {
    List<NamedPlan> plans =
        List.of(
            NamedPlan.of("a", squadAt("A", "10:00", "11:00")),
            NamedPlan.of("b", squadAt("B", "10:30", "11:30")),
            NamedPlan.of("c", squadAt("C", "11:00", "12:00")));
    Report forward = clashesOf(plans);
    assertThat(clashesOf(Lists.reverse(plans))).isEqualTo(forward);
    assertThat(forward.findings()).hasSize(2);
    assertThat(forward.findings()).extracting(Finding::fingerprint).doesNotHaveDuplicates();
  }

  private static Report clashesOf(List<NamedPlan> plans) {
    Portfolio portfolio = Portfolio.of(Portfolios.silent());
    try (Stream<PlanReport> reports = portfolio.validateAll(plans.stream())) {
      assertThat(reports.map(PlanReport::name))
          .containsExactlyElementsOf(Lists.transform(plans, NamedPlan::name));
    }
    return portfolio.clashes();
  }

  @Test
  void limits_apply() {
    RulePolicy policy = RulePolicy.builder().limits(new ReportLimits(1, 2)).build();
    Portfolio portfolio =
        Portfolio.of(PlanValidator.builder().rules(List.of()).policy(policy).build());
    for (String name : List.of("a", "b", "c")) {
      portfolio.add(
          NamedPlan.of(
              name,
              plan(
                  units("squad", "office"),
                  activity(name).between("10:00", "11:00").attendedBy("squad", "office"))));
    }
    Report report = portfolio.clashes();
    assertThat(report.findings()).hasSize(1);
    assertThat(report.withheld()).isEqualTo(1);
    Finding finding = report.findings().get(0);
    assertThat(finding.related()).hasSize(2);
    assertThat(finding.omitted()).isEqualTo(1);
    assertThat(((UnitDoubleBookedBetweenPlans.Facts) finding.evidence()).plans())
        .containsExactly("a", "b");
  }

  @Test
  void a_name_means_one_plan() {
    Portfolio portfolio = Portfolio.of(Portfolios.silent());
    portfolio.add(NamedPlan.of("a", plan()));
    assertThatThrownBy(() -> portfolio.add(NamedPlan.of("a", plan())))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("two plans are called \"a\"");
    assertThatThrownBy(() -> NamedPlan.of(" ", plan()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(portfolio.size()).isEqualTo(1);
  }

  @Test
  void places_are_told_where_plans_were_read_from_files() throws Exception {
    Portfolio portfolio = Portfolio.of(Portfolios.silent());
    for (String name : List.of("a", "b")) {
      PlanDocument document =
          PlanReader.create()
              .read(
                  """
                  format: 1
                  issuer: 明溪縣公安局
                  units: squad
                  activities:
                    - {id: x, title: NAME, time: 2012-01-10 10:00–11:00, participants: squad}
                  """
                      .replace("NAME", name),
                  name,
                  PlanFormat.YAML);
      portfolio.add(NamedPlan.of(document));
    }
    Finding finding = portfolio.clashes().findings().get(0);
    assertThat(finding.related())
        .extracting(other -> portfolio.positionOf(other.path()))
        .containsOnly(Optional.of(new SourcePosition(5, 20, 1)));
    assertThat(portfolio.positionOf(ElementPath.root())).isEmpty();
  }

  @Test
  void reports_on_single_plans_are_those_of_the_validator() {
    PublicityPlan plan = squadAt("A", "10:00", "11:00");
    PlanValidator validator = PlanValidator.create();
    assertThat(Portfolio.of(validator).add(NamedPlan.of("a", plan)))
        .isEqualTo(validator.validate(plan));
  }

  private static Stream<NamedPlan> many() {
    return Stream.iterate(0, i -> i + 1)
        .map(i -> NamedPlan.of("p" + i, squadAt("A" + i, "10:00", "11:00")));
  }

  @Test
  void progress_is_told_report_by_report() {
    List<String> steps = new ArrayList<>();
    Portfolio portfolio =
        Portfolio.builder(Portfolios.silent())
            .progress(
                (done, total) -> {
                  steps.add(done + " of " + (total.isPresent() ? total.getAsLong() : "?"));
                  return true;
                })
            .executor(Runnable::run)
            .build();
    try (Stream<PlanReport> reports = portfolio.validateAll(many().limit(2).toList().stream())) {
      assertThat(reports).hasSize(2);
    }
    try (Stream<PlanReport> reports = portfolio.validateAll(many().skip(2).limit(1))) {
      assertThat(reports).hasSize(1);
    }
    assertThat(steps).containsExactly("1 of 2", "2 of 2", "1 of ?");
    assertThat(Progress.NONE.advanced(1, OptionalLong.empty())).isTrue();
  }

  @Test
  void who_listens_can_stop_the_work() {
    Portfolio portfolio =
        Portfolio.builder(Portfolios.silent()).progress((done, total) -> done < 3).build();
    List<PlanReport> got = new ArrayList<>();
    try (Stream<PlanReport> reports = portfolio.validateAll(many())) {
      assertThatThrownBy(() -> reports.forEachOrdered(got::add))
          .isInstanceOf(CancellationException.class)
          .hasMessage("stopped after 3 plans");
    }
    assertThat(got).hasSize(3);
  }

  @Test
  void an_interrupt_stops_the_work_and_stays() {
    List<PlanReport> got = new ArrayList<>();
    try (Stream<PlanReport> reports = Portfolio.of(Portfolios.silent()).validateAll(many())) {
      assertThatThrownBy(
              () ->
                  reports.forEachOrdered(
                      report -> {
                        got.add(report);
                        Thread.currentThread().interrupt();
                      }))
          .isInstanceOf(CancellationException.class)
          .hasMessage("stopped after 1 plans");
      assertThat(Thread.interrupted()).isTrue();
    }
    assertThat(got).hasSize(1);
  }

  private static Report clashesBy(RulePolicy policy) {
    Portfolio portfolio =
        Portfolio.of(PlanValidator.builder().rules(List.of()).policy(policy).build());
    portfolio.add(NamedPlan.of("a", squadAt("A", "10:00", "11:00")));
    portfolio.add(NamedPlan.of("b", squadAt("B", "10:00", "11:00")));
    return portfolio.clashes();
  }

  @Test
  void a_policy_switches_a_check_off() {
    String id = PortfolioCheck.UNIT_DOUBLE_BOOKED_BETWEEN_PLANS.id();
    Report report = clashesBy(RulePolicy.builder().disable(id).build());
    assertThat(report.findings()).isEmpty();
    assertThat(line(report, "unit-double-booked")).isEqualTo(LedgerLine.disabled(id));
    assertThat(report.ledger()).extracting(LedgerLine::rule).hasSize(4).isSorted();
  }

  @ParameterizedTest
  @EnumSource
  void a_policy_says_how_grave_a_clash_is(Severity severity) {
    String id = PortfolioCheck.UNIT_DOUBLE_BOOKED_BETWEEN_PLANS.id();
    assertThat(clashesBy(RulePolicy.builder().severity(id, severity).build()).findings())
        .extracting(Finding::rule, Finding::severity)
        .containsExactly(tuple(id, severity));
  }

  @Test
  void every_rule_names_itself_and_its_severity() {
    assertThat(PortfolioRule.all())
        .extracting(PortfolioRule::kind)
        .containsExactly(PortfolioCheck.values());
    assertThat(PortfolioRule.all())
        .extracting(rule -> rule.getClass().getSimpleName())
        .containsExactlyElementsOf(
            Lists.transform(
                List.of(PortfolioCheck.values()),
                check -> CaseFormat.LOWER_HYPHEN.to(CaseFormat.UPPER_CAMEL, check.id())));
    assertThat(PortfolioCheck.values())
        .extracting(check -> check.id() + " " + check.severity())
        .containsExactly(
            "headcount-exceeded-between-plans " + Severity.ERROR,
            "person-double-booked-between-plans " + Severity.ERROR,
            "unit-double-booked-between-plans " + Severity.WARNING,
            "venue-double-booked-between-plans " + Severity.WARNING);
  }
}
