package io.github.publicityday.validation;

import static com.google.common.collect.ImmutableSetMultimap.toImmutableSetMultimap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.MoreCollectors;
import io.github.publicityday.Activity;
import io.github.publicityday.ActivityId;
import io.github.publicityday.ActivityKind;
import io.github.publicityday.Basis;
import io.github.publicityday.Collective;
import io.github.publicityday.DeclaredCount;
import io.github.publicityday.DutyKind;
import io.github.publicityday.Festival;
import io.github.publicityday.Hours;
import io.github.publicityday.LeadingGroup;
import io.github.publicityday.Numbering;
import io.github.publicityday.Participation;
import io.github.publicityday.PlanCalendar;
import io.github.publicityday.PublicityDays;
import io.github.publicityday.PublicityPlan;
import io.github.publicityday.Quota;
import io.github.publicityday.Relay;
import io.github.publicityday.Responsibility;
import io.github.publicityday.Role;
import io.github.publicityday.Seat;
import io.github.publicityday.Staffing;
import io.github.publicityday.StandingDuty;
import io.github.publicityday.StatedDate;
import io.github.publicityday.StatedIssuer;
import io.github.publicityday.StatedTime;
import io.github.publicityday.StatedVenue;
import io.github.publicityday.StatedYear;
import io.github.publicityday.TimeSlot;
import io.github.publicityday.TimeWindow;
import io.github.publicityday.Unit;
import io.github.publicityday.UnitId;
import io.github.publicityday.UnitKind;
import io.github.publicityday.UnitRef;
import io.github.publicityday.Venue;
import io.github.publicityday.VenueId;
import io.github.publicityday.WrittenForm;
import io.github.publicityday.format.PlanReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The two real plans among the examples hold the facts of their texts: one row for each fact, no
 * rule involved. A unit appears here by its name, followed by {@code =form} where the text names it
 * in another form.
 */
class SeedPlanFactsTest {
  private static final List<String> EACH_PARTICIPANT = List.of("each participant");
  private static final List<Staffing> AT_LEAST_TWO_EACH = List.of(Staffing.atLeast(2));
  private static final StatedTime TEN_TO_HALF_PAST_ELEVEN =
      StatedTime.on(StatedDate.of(1, 10), Hours.between(LocalTime.of(10, 0), LocalTime.of(11, 30)));
  private static final StatedTime DURING_THE_EVENT =
      StatedTime.relative(
          StatedTime.Relation.DURING, new StatedTime.OfActivity(ActivityId.of("square-event")));
  private static final StatedVenue AT_THE_MARKET = StatedVenue.at(VenueId.of("market"));

  private static PublicityPlan mingxi;
  private static PublicityPlan wensu;

  private record Fact(String name, Function<PublicityPlan, Object> stated, Object expected) {
    @Override
    public String toString() {
      return name;
    }
  }

  private static Fact fact(String name, Function<PublicityPlan, Object> stated, Object expected) {
    return new Fact(name, stated, expected);
  }

  @BeforeAll
  static void read() throws IOException {
    mingxi = PlanReader.create().read(Path.of("examples", "mingxi-2012.yaml")).plan();
    wensu = PlanReader.create().read(Path.of("examples", "wensu-2014.yaml")).plan();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void wensuStates(Fact fact) {
    assertThat(fact.stated().apply(wensu)).as(fact.name()).isEqualTo(fact.expected());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void mingxiStates(Fact fact) {
    assertThat(fact.stated().apply(mingxi)).as(fact.name()).isEqualTo(fact.expected());
  }

  static Stream<Fact> wensuStates() {
    return Stream.of(
        fact("the day", PublicityPlan::day, Optional.of(PublicityDays.POLICE_110)),
        fact("the ordinal", PublicityPlan::ordinal, OptionalInt.of(28)),
        fact("a masked year", PublicityPlan::year, StatedYear.masked("201*")),
        fact("a date without its year", PublicityPlan::date, Optional.of(StatedDate.of(1, 10))),
        fact("no known year", p -> PlanCalendar.of(p).year(), OptionalInt.empty()),
        fact("the theme", PublicityPlan::theme, Optional.of("110,守護您的平安")),
        fact("an issuer without a name", PublicityPlan::issuer, StatedIssuer.unnamed("我局")),
        fact("two notices as basis", SeedPlanFactsTest::issuersOfBases, List.of("公安廳", "地區公安局")),
        fact("no year in the basis", SeedPlanFactsTest::yearsOfBases, List.of()),
        fact("no issue date", PublicityPlan::issueDate, Optional.empty()),
        fact("no period", PublicityPlan::period, Optional.empty()),
        fact("no phases", PublicityPlan::phases, List.of()),
        fact(
            "the head of the leading group, by post",
            p -> group(p).head().flatMap(Seat::post),
            Optional.of("局黨委書記、局長")),
        fact(
            "one deputy head, by post",
            p -> group(p).deputies().stream().map(Seat::post).flatMap(Optional::stream).toList(),
            List.of("局黨委委員")),
        fact(
            "the members, by unit",
            p -> group(p).members().stream().map(s -> name(p, s.unit().orElseThrow())).toList(),
            List.of("指揮中心", "治安大隊", "交通管理大隊", "南城派出所=南城", "城鎮派出所")),
        fact(
            "the members are the chief officers",
            p -> group(p).members().stream().flatMap(s -> s.post().stream()).distinct().toList(),
            List.of("主要負責人")),
        fact(
            "only 南城 is short because a list goes on",
            p ->
                group(p).members().stream()
                    .flatMap(s -> s.unit().flatMap(SeedPlanFactsTest::written).stream())
                    .toList(),
            List.of(new WrittenForm("南城", true))),
        fact(
            "the group coordinates the day as a whole", p -> group(p).duty(), Optional.of("統籌宣傳日")),
        fact("no office of the group", p -> group(p).office(), Optional.empty()),
        fact("no person by name", PublicityPlan::people, List.of()),
        fact(
            "the kinds of units",
            SeedPlanFactsTest::kinds,
            ImmutableSetMultimap.builder()
                .putAll("OFFICE", "指揮中心")
                .putAll("SQUAD", "治安大隊", "交通管理大隊", "交警各中隊(所)")
                .putAll("STATION", "南城派出所", "城鎮派出所", "其他各派出所")
                .putAll("BROADCASTER", "溫宿縣廣播電臺")
                .build()),
        fact(
            "two collectives without members",
            SeedPlanFactsTest::collectives,
            List.of("其他各派出所: unlisted", "交警各中隊(所): unlisted")),
        fact(
            "who organise for themselves",
            p -> p.delegations().stream().map(d -> names(p, d.units())).toList(),
            List.of(List.of("其他各派出所", "交警各中隊(所)"))),
        fact("the participants as addressees", p -> names(p, p.addressees()), EACH_PARTICIPANT),
        fact(
            "three activities",
            p -> p.activities().stream().map(Activity::kind).toList(),
            List.of(ActivityKind.STAND, ActivityKind.CAMPAIGN, ActivityKind.MEDIA)),
        fact(
            "each on the day, at no hour",
            p -> p.activities().stream().map(Activity::time).distinct().toList(),
            List.of(StatedTime.on(StatedDate.of(1, 10), Hours.UNSTATED))),
        fact("no venue", SeedPlanFactsTest::venues, List.of(StatedVenue.ABSENT)),
        fact("nobody responsible", p -> responsibilities(p).toList(), List.of()),
        fact("no participant", p -> participations(p).toList(), List.of()),
        fact("no staffing", p -> all(p).flatMap(SeedPlanFactsTest::staffing).toList(), List.of()),
        fact(
            "no label left blank",
            p -> all(p).filter(Activity::responsibleLeftBlank).toList(),
            List.of()),
        fact(
            "the broadcaster and other media are invited",
            p -> invitees(p, "media"),
            List.of("溫宿縣廣播電臺 (溫宿縣廣播電臺)", "其他新聞媒體")),
        fact(
            "nobody else is invited",
            p -> Stream.of("desk", "banners").flatMap(a -> invitees(p, a).stream()).toList(),
            List.of()),
        fact("no duty, so nobody to report", PublicityPlan::duties, List.of()),
        fact("no headcount", SeedPlanFactsTest::headcounts, List.of()),
        fact("no declared alias", SeedPlanFactsTest::aliases, List.of()),
        fact("no declared count", PublicityPlan::declaredCounts, List.of()),
        fact("no waiver", PublicityPlan::waivers, List.of()));
  }

  static Stream<Fact> mingxiStates() {
    return Stream.of(
            wholePlan(), forumToMessages(), squareEvent(), partsOfTheEvent(), standingDuties())
        .flatMap(facts -> facts);
  }

  private static Stream<Fact> wholePlan() {
    return Stream.of(
        fact("the day", PublicityPlan::day, Optional.of(PublicityDays.POLICE_110)),
        fact("no ordinal", PublicityPlan::ordinal, OptionalInt.empty()),
        fact("no year of its own", PublicityPlan::year, StatedYear.ABSENT),
        fact("a date without its year", PublicityPlan::date, Optional.of(StatedDate.of(1, 10))),
        fact("the issuer", PublicityPlan::issuer, StatedIssuer.named("明溪縣公安局")),
        fact(
            "four notices as basis",
            SeedPlanFactsTest::issuersOfBases,
            List.of("公安部", "省公安廳", "省110社會聯動辦", "市110社會聯動辦")),
        fact(
            "the year, in the basis alone",
            SeedPlanFactsTest::yearsOfBases,
            List.of(2012, 2012, 2012, 2012)),
        fact("so the year is known", p -> PlanCalendar.of(p).year(), OptionalInt.of(2012)),
        fact("no theme", PublicityPlan::theme, Optional.empty()),
        fact("no leading group", PublicityPlan::leadingGroup, Optional.empty()),
        fact("no period", PublicityPlan::period, Optional.empty()),
        fact("no issue date", PublicityPlan::issueDate, Optional.empty()),
        fact("no phases", PublicityPlan::phases, List.of()),
        fact("no delegation", PublicityPlan::delegations, List.of()),
        fact("no addressees", PublicityPlan::addressees, List.of()),
        fact("no person by name", PublicityPlan::people, List.of()),
        fact("no travel time", PublicityPlan::travelTimes, List.of()),
        fact("no waiver", PublicityPlan::waivers, List.of()),
        fact("no headcount", SeedPlanFactsTest::headcounts, List.of()),
        fact("no declared alias", SeedPlanFactsTest::aliases, List.of()),
        fact(
            "the kinds of units",
            SeedPlanFactsTest::kinds,
            ImmutableSetMultimap.builder()
                .putAll("OFFICE", "指揮中心", "警務保障室", "警公辦", "出入境")
                .putAll("SQUAD", "治安大隊", "刑偵大隊", "交警大隊", "消防大隊")
                .putAll("STATION", "城關派出所", "各派出所")
                .putAll("PARTNER_DEPARTMENT", "城區各110社會聯動單位")
                .putAll("GOVERNMENT", "110社會聯動辦", "市局")
                .putAll("BROADCASTER", "明溪電視臺", "三明廣播電臺")
                .putAll("OPERATOR", "移動", "聯通", "電信")
                .putAll("TROUPE", "縣老年文藝演出隊")
                .putAll("not stated", "各110接處警單位")
                .build()),
        fact(
            "three collectives without members, one with a size",
            SeedPlanFactsTest::collectives,
            List.of("各派出所: unlisted", "各110接處警單位: unlisted", "城區各110社會聯動單位: 15 unlisted")),
        fact(
            "two places",
            p -> p.venues().stream().map(Venue::name).toList(),
            List.of("珩城綜合市場", "指揮中心")),
        fact(
            "the programme",
            p -> p.activities().stream().map(Activity::kind).toList(),
            List.of(
                ActivityKind.FORUM,
                ActivityKind.VISIT,
                ActivityKind.RECEPTION,
                ActivityKind.MEDIA,
                ActivityKind.MESSAGE,
                ActivityKind.EVENT)),
        fact(
            "no label left blank",
            p -> all(p).filter(Activity::responsibleLeftBlank).toList(),
            List.of()),
        fact(
            "all forms in which units are written",
            SeedPlanFactsTest::writtenForms,
            ImmutableSetMultimap.builder()
                .putAll("指揮中心", "縣局指揮中心", "縣指揮中心")
                .putAll("警公辦", "縣警公辦")
                .putAll("城關派出所", "城關所")
                .putAll("交警大隊", "公安交警")
                .putAll("刑偵大隊", "刑偵")
                .putAll("消防大隊", "消防")
                .build()));
  }

  private static Stream<Fact> forumToMessages() {
    return Stream.of(
        fact(
            "forum: time",
            p -> time(p, "forum"),
            StatedTime.relative(
                StatedTime.Relation.BEFORE, new StatedTime.OfFestival(Festival.SPRING_FESTIVAL))),
        fact("forum: no venue", p -> activity(p, "forum").venue(), StatedVenue.ABSENT),
        fact(
            "forum: five classes of guests",
            p -> invitees(p, "forum"),
            List.of("行風廉政監督員", "人大代表", "政協委員", "社區居委會代表", "群眾(客戶)代表")),
        fact("forum: responsible", p -> responsible(p, "forum"), List.of("各110接處警單位")),
        fact("visits: no time", p -> time(p, "visits"), StatedTime.ABSENT),
        fact(
            "visits: five classes of places",
            p -> activity(p, "visits").venue(),
            StatedVenue.classOf(List.of("街面", "社區", "學校", "企業", "鄉村"))),
        fact(
            "visits: responsible",
            p -> responsible(p, "visits"),
            List.of("各派出所", "治安大隊", "刑偵大隊", "交警大隊")),
        fact(
            "reception: time",
            p -> time(p, "reception"),
            StatedTime.relative(
                StatedTime.Relation.AFTER, new StatedTime.OfFestival(Festival.NEW_YEARS_DAY))),
        fact("reception: venue", p -> venueNames(p, "reception"), List.of("指揮中心")),
        fact(
            "reception: two classes of guests",
            p -> invitees(p, "reception"),
            List.of("聯動單位領導", "金融單位保衛部門領導")),
        fact("reception: responsible", p -> responsible(p, "reception"), List.of("指揮中心")),
        fact(
            "TV special: time",
            p -> time(p, "tv-special"),
            StatedTime.relative(StatedTime.Relation.DURING, new StatedTime.OfPeriod())),
        fact(
            "TV special: the broadcaster's reporters are guests",
            p -> invitees(p, "tv-special"),
            List.of("明溪電視臺記者 (明溪電視臺)")),
        fact("TV special: responsible", p -> responsible(p, "tv-special"), List.of("警公辦")),
        fact("messages: no time", p -> time(p, "messages"), StatedTime.ABSENT),
        fact(
            "messages: who answers, who helps",
            p -> responsible(p, "messages"),
            List.of(
                "指揮中心=縣指揮中心 (協調移動、聯通、電信)",
                "警公辦=縣警公辦 (擬定內容)",
                "移動 SUPPORT",
                "聯通 SUPPORT",
                "電信 SUPPORT")),
        fact(
            "nobody is listed as taking part in the five before the square event",
            p ->
                Stream.of("forum", "visits", "reception", "tv-special", "messages")
                    .flatMap(a -> participants(p, a).stream())
                    .toList(),
            List.of()));
  }

  private static Stream<Fact> squareEvent() {
    return Stream.of(
        fact("event: time, without a year", p -> time(p, "square-event"), TEN_TO_HALF_PAST_ELEVEN),
        fact("event: venue", p -> venueNames(p, "square-event"), List.of("珩城綜合市場")),
        fact(
            "event: participants",
            p -> participants(p, "square-event"),
            List.of(
                "指揮中心=縣局指揮中心",
                "警務保障室",
                "警公辦",
                "治安大隊",
                "刑偵大隊",
                "交警大隊",
                "消防大隊",
                "城關派出所",
                "城區各110社會聯動單位")),
        fact("event: guests", p -> invitees(p, "square-event"), List.of("縣領導", "110聯動指揮部領導")),
        fact("event: nobody answers for it", p -> responsible(p, "square-event"), List.of()),
        fact("event: no staffing", p -> activity(p, "square-event").staffing(), Optional.empty()),
        fact(
            "event: five zones declared, four named",
            p -> activity(p, "square-event").declaredCounts(),
            List.of(
                DeclaredCount.builder()
                    .number(5)
                    .counted(DeclaredCount.Counted.ZONES)
                    .addNames("警民懇談區", "聯動服務區", "警民互動區", "展版宣傳區")
                    .wording("五個活動區")
                    .build())),
        fact(
            "no other count is declared",
            p ->
                p.declaredCounts().size()
                    + all(p).mapToInt(activity -> activity.declaredCounts().size()).sum(),
            1),
        fact(
            "event: seven parts in order",
            p -> activity(p, "square-event").parts().stream().map(Activity::title).toList(),
            List.of("聯動服務區", "警民懇談區", "警民互動區", "展板宣傳區", "網絡宣傳活動", "連線廣播", "文藝表演")),
        fact(
            "event: four of the parts are zones",
            p -> activity(p, "square-event").parts().stream().map(Activity::kind).toList(),
            List.of(
                ActivityKind.ZONE,
                ActivityKind.ZONE,
                ActivityKind.ZONE,
                ActivityKind.ZONE,
                ActivityKind.WEB,
                ActivityKind.BROADCAST,
                ActivityKind.STAGE)),
        fact(
            "only the relay has a time of its own",
            p ->
                activity(p, "square-event").parts().stream()
                    .filter(part -> !part.time().equals(StatedTime.ABSENT))
                    .map(Activity::title)
                    .toList(),
            List.of("連線廣播")),
        fact(
            "no part has a venue of its own",
            p ->
                activity(p, "square-event").parts().stream()
                    .map(Activity::venue)
                    .distinct()
                    .toList(),
            List.of(StatedVenue.ABSENT)));
  }

  private static Stream<Fact> partsOfTheEvent() {
    return Stream.of(
        fact(
            "service zone: participants",
            p -> participants(p, "linkage-zone"),
            List.of("城區各110社會聯動單位")),
        fact("service zone: staffing", p -> staffing(p, "linkage-zone"), AT_LEAST_TWO_EACH),
        fact(
            "service zone: who organises",
            p -> responsible(p, "linkage-zone"),
            List.of("指揮中心 ORGANIZER")),
        fact(
            "talk zone: nine participants",
            p -> participants(p, "talk-zone"),
            List.of("指揮中心", "警務保障室", "出入境", "警公辦", "治安大隊", "刑偵大隊", "交警大隊", "消防大隊", "城關派出所")),
        fact("talk zone: staffing", p -> staffing(p, "talk-zone"), AT_LEAST_TWO_EACH),
        fact(
            "talk zone: responsible",
            p -> responsible(p, "talk-zone"),
            List.of("警公辦=縣警公辦", "each participant")),
        fact(
            "interaction zone: participants",
            p -> participants(p, "interaction-zone"),
            List.of("刑偵大隊", "警公辦", "警務保障室")),
        fact("interaction zone: no staffing", p -> staffing(p, "interaction-zone"), List.of()),
        fact(
            "interaction zone: responsible",
            p -> responsible(p, "interaction-zone"),
            List.of("警務保障室")),
        fact("board zone: no participant", p -> participants(p, "board-zone"), List.of()),
        fact(
            "board zone: who brings boards",
            p -> quotas(p, activity(p, "board-zone").quotas()),
            List.of("宣傳展板: [交警大隊=公安交警, 刑偵大隊=刑偵, 消防大隊=消防, 城區各110社會聯動單位]")),
        fact(
            "board zone: responsible",
            p -> responsible(p, "board-zone"),
            List.of("110社會聯動辦", "each participant")),
        fact("web: participants", p -> participants(p, "web"), List.of("警公辦")),
        fact("web: no staffing", p -> staffing(p, "web"), List.of()),
        fact("web: responsible", p -> responsible(p, "web"), List.of("警公辦=縣警公辦")),
        fact(
            "relay: from ten o'clock",
            p -> time(p, "relay"),
            StatedTime.at(Hours.from(LocalTime.of(10, 0)))),
        fact(
            "relay: ten stations in order",
            p -> relay(p).stations(),
            List.of("永安", "沙縣", "大田", "尤溪", "將樂", "泰寧", "建寧", "寧化", "清流", "明溪")),
        fact("relay: own station", p -> relay(p).ownStation(), Optional.of("明溪")),
        fact("relay: shortest turn", p -> relay(p).shortestTurn(), Duration.ofMinutes(2)),
        fact("relay: longest turn", p -> relay(p).longestTurn(), Duration.ofMinutes(3)),
        fact("relay: no pause", p -> relay(p).handOver(), Duration.ZERO),
        fact("relay: host", p -> name(p, relay(p).host().orElseThrow()), "市局"),
        fact("relay: broadcaster", p -> name(p, relay(p).broadcaster().orElseThrow()), "三明廣播電臺"),
        fact("relay: participants", p -> participants(p, "relay"), List.of("警公辦")),
        fact(
            "relay: what is done there",
            p -> activity(p, "relay").participations().get(0).task(),
            Optional.of("播報")),
        fact("relay: one speaker", p -> staffing(p, "relay"), List.of(Staffing.exactly(1))),
        fact(
            "relay: responsible",
            p -> responsible(p, "relay"),
            List.of("指揮中心", "警公辦=縣警公辦 (事先準備連線)")),
        fact("stage: guests", p -> invitees(p, "stage"), List.of("縣老年文藝演出隊 (縣老年文藝演出隊)")),
        fact("stage: nobody responsible", p -> responsible(p, "stage"), List.of()),
        fact("stage: no participant", p -> participants(p, "stage"), List.of()),
        fact(
            "nobody is assigned anywhere",
            p -> participations(p).filter(a -> a.assigned().isPresent()).toList(),
            List.of()),
        fact(
            "no deadline anywhere",
            p ->
                Stream.of(
                        p.deadlines().stream(),
                        all(p).flatMap(a -> a.deadlines().stream()),
                        p.duties().stream().flatMap(d -> d.deadlines().stream()),
                        responsibilities(p).flatMap(r -> r.deadline().stream()))
                    .flatMap(deadlines -> deadlines)
                    .toList(),
            List.of()));
  }

  private static Stream<Fact> standingDuties() {
    return Stream.of(
        fact(
            "the standing duties",
            p -> p.duties().stream().map(StandingDuty::kind).toList(),
            List.of(
                DutyKind.VENUE_BOOKING,
                DutyKind.ORDER,
                DutyKind.TRAFFIC,
                DutyKind.MATERIALS,
                DutyKind.REPORT,
                DutyKind.ATTENDANCE)),
        fact("booking: who", p -> dutyOf(p, DutyKind.VENUE_BOOKING), List.of("指揮中心")),
        fact("booking: what", p -> duty(p, DutyKind.VENUE_BOOKING).venue(), AT_THE_MARKET),
        fact("order: who", p -> dutyOf(p, DutyKind.ORDER), List.of("城關派出所=城關所")),
        fact("order: in person", p -> inPerson(p, DutyKind.ORDER), List.of("城關派出所")),
        fact("order: when", p -> duty(p, DutyKind.ORDER).time(), DURING_THE_EVENT),
        fact("order: where", p -> duty(p, DutyKind.ORDER).venue(), AT_THE_MARKET),
        fact("traffic: who", p -> dutyOf(p, DutyKind.TRAFFIC), List.of("交警大隊")),
        fact("traffic: in person", p -> inPerson(p, DutyKind.TRAFFIC), List.of("交警大隊")),
        fact("traffic: when", p -> duty(p, DutyKind.TRAFFIC).time(), DURING_THE_EVENT),
        fact("traffic: where", p -> duty(p, DutyKind.TRAFFIC).venue(), AT_THE_MARKET),
        fact("materials: who", p -> dutyOf(p, DutyKind.MATERIALS), List.of("指揮中心")),
        fact(
            "materials: what, and no number",
            p -> quotas(p, duty(p, DutyKind.MATERIALS).quotas()),
            List.of("橫幅: []", "氣球拱門: []")),
        fact("report: who", p -> dutyOf(p, DutyKind.REPORT), List.of("指揮中心", "警公辦")),
        fact("report: to nobody", p -> duty(p, DutyKind.REPORT).recipient(), Optional.empty()),
        fact(
            "attendance: who",
            p -> dutyOf(p, DutyKind.ATTENDANCE),
            List.of("各110接處警單位 (主要領導本人到場)")),
        fact(
            "attendance is asked for, and books nobody",
            p -> inPerson(p, DutyKind.ATTENDANCE),
            List.of()),
        fact(
            "no duty has a staffing",
            p -> p.duties().stream().flatMap(d -> d.staffing().stream()).toList(),
            List.of()));
  }

  @Test
  void mingxiIsOnAirTenthWithinTheEvent() {
    TimeSlot event =
        TimeSlot.of(LocalDateTime.of(2012, 1, 10, 10, 0), LocalDateTime.of(2012, 1, 10, 11, 30));
    PlanCalendar calendar = PlanCalendar.of(mingxi);
    TimeWindow square =
        calendar.windowOf(activity(mingxi, "square-event"), Optional.empty()).orElseThrow();
    TimeWindow relay =
        calendar.windowOf(activity(mingxi, "relay"), Optional.of(square)).orElseThrow();
    TimeWindow turn =
        relay(mingxi).ownTurn(relay.earliestStart(), relay.latestStart()).orElseThrow();

    assertThat(square).isEqualTo(TimeWindow.exactly(event));
    assertThat(turn)
        .isEqualTo(
            TimeWindow.of(
                LocalDateTime.of(2012, 1, 10, 10, 18),
                LocalDateTime.of(2012, 1, 10, 10, 27),
                LocalDateTime.of(2012, 1, 10, 10, 20),
                LocalDateTime.of(2012, 1, 10, 10, 30)));
    assertThat(relay.possibleExtent().endExclusive())
        .isEqualTo(LocalDateTime.of(2012, 1, 10, 10, 30));
  }

  @Test
  void mingxiNeedsFortyEightPeopleInTwoZonesAndASpeaker() {
    assertThat(fewestPeople("linkage-zone")).isEqualTo(15 * 2);
    assertThat(fewestPeople("talk-zone")).isEqualTo(9 * 2);
    assertThat(fewestPeople("linkage-zone") + fewestPeople("talk-zone")).isEqualTo(48);
    assertThat(fewestPeople("relay")).isEqualTo(1);
  }

  @Test
  void mingxisForumIsBeforeTheTwentyThirdOfJanuary() {
    TimeWindow forum =
        PlanCalendar.of(mingxi).windowOf(activity(mingxi, "forum"), Optional.empty()).orElseThrow();

    assertThat(forum.latestEnd()).isEqualTo(LocalDateTime.of(2012, 1, 23, 0, 0));
    assertThat(forum.open()).isEqualTo(TimeWindow.OpenSide.START);
  }

  @Test
  void wensusOrdinalFitsOneYearByMostCountsAndOneByALocalCount() {
    int ordinal = wensu.ordinal().orElseThrow();

    assertThat(PublicityDays.POLICE_110.numberings())
        .filteredOn(numbering -> wensu.year().fits(numbering.yearOf(ordinal)))
        .extracting(Numbering::main, numbering -> numbering.yearOf(ordinal))
        .containsExactlyInAnyOrder(tuple(true, 2014), tuple(false, 2013));
  }

  /** The fewest people that the staffing of an activity asks for, counting every member. */
  private static int fewestPeople(String id) {
    Activity activity = activity(mingxi, id);
    return activity.participations().stream()
        .mapToInt(
            participation ->
                members(participation.unit())
                    * participation
                        .staffing()
                        .or(activity::staffing)
                        .orElseThrow()
                        .minimum()
                        .orElseThrow())
        .sum();
  }

  private static int members(UnitRef reference) {
    return unit(mingxi, ((UnitRef.ToUnit) reference).id())
        .collective()
        .map(collective -> collective.declaredSize().orElseThrow())
        .orElse(1);
  }

  // What the rows ask of a plan.

  private static Stream<Activity> all(PublicityPlan plan) {
    return plan.activities().stream().flatMap(SeedPlanFactsTest::withParts);
  }

  private static Stream<Activity> withParts(Activity activity) {
    return Stream.concat(
        Stream.of(activity), activity.parts().stream().flatMap(SeedPlanFactsTest::withParts));
  }

  private static Activity activity(PublicityPlan plan, String id) {
    return all(plan)
        .filter(activity -> activity.id().value().equals(id))
        .collect(MoreCollectors.onlyElement());
  }

  private static StandingDuty duty(PublicityPlan plan, DutyKind kind) {
    return plan.duties().stream()
        .filter(duty -> duty.kind() == kind)
        .collect(MoreCollectors.onlyElement());
  }

  private static LeadingGroup group(PublicityPlan plan) {
    return plan.leadingGroup().orElseThrow();
  }

  private static Relay relay(PublicityPlan plan) {
    return activity(plan, "relay").relay().orElseThrow();
  }

  private static StatedTime time(PublicityPlan plan, String id) {
    return activity(plan, id).time();
  }

  private static Unit unit(PublicityPlan plan, UnitId id) {
    return plan.units().stream()
        .filter(unit -> unit.id().equals(id))
        .collect(MoreCollectors.onlyElement());
  }

  private static Optional<WrittenForm> written(UnitRef reference) {
    return reference instanceof UnitRef.ToUnit named ? named.written() : Optional.empty();
  }

  private static String name(PublicityPlan plan, UnitRef reference) {
    return reference instanceof UnitRef.ToUnit named
        ? unit(plan, named.id()).name() + written(named).map(form -> "=" + form.text()).orElse("")
        : reference.toString();
  }

  private static List<String> names(PublicityPlan plan, List<UnitRef> references) {
    return references.stream().map(reference -> name(plan, reference)).toList();
  }

  private static List<String> issuersOfBases(PublicityPlan plan) {
    return plan.bases().stream().map(Basis::issuer).toList();
  }

  private static List<Integer> yearsOfBases(PublicityPlan plan) {
    return plan.bases().stream().flatMapToInt(basis -> basis.year().stream()).boxed().toList();
  }

  private static ImmutableSetMultimap<String, String> kinds(PublicityPlan plan) {
    return plan.units().stream()
        .collect(
            toImmutableSetMultimap(
                unit -> unit.kind().map(UnitKind::name).orElse("not stated"), Unit::name));
  }

  private static List<String> collectives(PublicityPlan plan) {
    return plan.units().stream()
        .filter(unit -> unit.collective().isPresent())
        .map(unit -> unit.name() + ": " + size(unit.collective().get()))
        .toList();
  }

  private static String size(Collective collective) {
    String declared =
        collective.declaredSize().isPresent() ? collective.declaredSize().getAsInt() + " " : "";
    return declared + (collective.members().isEmpty() ? "unlisted" : collective.members());
  }

  private static List<Integer> headcounts(PublicityPlan plan) {
    return plan.units().stream().flatMapToInt(unit -> unit.headcount().stream()).boxed().toList();
  }

  private static List<String> aliases(PublicityPlan plan) {
    return plan.units().stream().flatMap(unit -> unit.aliases().stream()).toList();
  }

  private static List<StatedVenue> venues(PublicityPlan plan) {
    return all(plan).map(Activity::venue).distinct().toList();
  }

  private static List<String> venueNames(PublicityPlan plan, String id) {
    return ((StatedVenue.Places) activity(plan, id).venue())
        .venues().stream()
            .map(
                place ->
                    plan.venues().stream()
                        .filter(venue -> venue.id().equals(place))
                        .collect(MoreCollectors.onlyElement())
                        .name())
            .toList();
  }

  private static List<String> invitees(PublicityPlan plan, String id) {
    return activity(plan, id).invitees().stream()
        .map(
            invitee ->
                invitee.name()
                    + invitee.unit().map(unit -> " (" + name(plan, unit) + ")").orElse(""))
        .toList();
  }

  private static List<String> responsible(PublicityPlan plan, String id) {
    return answering(plan, activity(plan, id).responsibilities());
  }

  private static List<String> dutyOf(PublicityPlan plan, DutyKind kind) {
    return answering(plan, duty(plan, kind).responsibilities());
  }

  private static List<String> answering(PublicityPlan plan, List<Responsibility> list) {
    return list.stream()
        .map(
            responsibility ->
                name(plan, responsibility.unit())
                    + (responsibility.role() == Role.RESPONSIBLE ? "" : " " + responsibility.role())
                    + responsibility.duty().map(duty -> " (" + duty + ")").orElse(""))
        .toList();
  }

  private static List<String> participants(PublicityPlan plan, String id) {
    return names(
        plan, activity(plan, id).participations().stream().map(Participation::unit).toList());
  }

  private static List<String> inPerson(PublicityPlan plan, DutyKind kind) {
    return names(
        plan, duty(plan, kind).participations().stream().map(Participation::unit).toList());
  }

  private static List<Staffing> staffing(PublicityPlan plan, String id) {
    return staffing(activity(plan, id)).toList();
  }

  private static Stream<Staffing> staffing(Activity activity) {
    return Stream.concat(
        activity.staffing().stream(),
        activity.participations().stream()
            .flatMap(participation -> participation.staffing().stream()));
  }

  private static List<String> quotas(PublicityPlan plan, List<Quota> quotas) {
    return quotas.stream()
        .map(
            quota ->
                quota.item()
                    + (quota.amount().isPresent() ? " × " + quota.amount().getAsInt() : "")
                    + ": "
                    + names(plan, quota.suppliers()))
        .toList();
  }

  private static Stream<Responsibility> responsibilities(PublicityPlan plan) {
    return Stream.concat(
        all(plan).flatMap(activity -> activity.responsibilities().stream()),
        plan.duties().stream().flatMap(duty -> duty.responsibilities().stream()));
  }

  private static Stream<Participation> participations(PublicityPlan plan) {
    return Stream.concat(
        all(plan).flatMap(activity -> activity.participations().stream()),
        plan.duties().stream().flatMap(duty -> duty.participations().stream()));
  }

  /** The forms in which a plan writes units, by unit, where they differ from the unit's name. */
  private static ImmutableSetMultimap<String, String> writtenForms(PublicityPlan plan) {
    return Stream.of(
            responsibilities(plan).map(Responsibility::unit),
            participations(plan).map(Participation::unit),
            all(plan)
                .flatMap(activity -> activity.quotas().stream())
                .flatMap(quota -> quota.suppliers().stream()))
        .flatMap(references -> references)
        .filter(reference -> written(reference).isPresent())
        .collect(
            toImmutableSetMultimap(
                reference -> unit(plan, ((UnitRef.ToUnit) reference).id()).name(),
                reference -> written(reference).orElseThrow().text()));
  }
}
