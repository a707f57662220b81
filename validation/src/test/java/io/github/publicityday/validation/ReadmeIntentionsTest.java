package io.github.publicityday.validation;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static io.github.publicityday.validation.Plans.activity;
import static io.github.publicityday.validation.Plans.each;
import static io.github.publicityday.validation.Plans.event;
import static io.github.publicityday.validation.Plans.plan;
import static io.github.publicityday.validation.Plans.unit;
import static io.github.publicityday.validation.Plans.units;
import static io.github.publicityday.validation.Plans.year;
import static io.github.publicityday.validation.Plans.zone;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.publicityday.DayPart;
import io.github.publicityday.Hours;
import io.github.publicityday.PlanCalendar;
import io.github.publicityday.PublicityPlan;
import io.github.publicityday.StatedDate;
import io.github.publicityday.StatedPeriod;
import io.github.publicityday.StatedTime;
import io.github.publicityday.StatedVenue;
import io.github.publicityday.StatedYear;
import io.github.publicityday.TimeWindow;
import io.github.publicityday.UnitId;
import io.github.publicityday.format.PlanFormat;
import io.github.publicityday.format.PlanReader;
import io.github.publicityday.format.PlanWriter;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.function.Executable;

/** What README.md calls intentional is so. */
class ReadmeIntentionsTest {
  private static final ImmutableList<String> ITEMS = Readme.read().section("Intentional").items();

  /** By the words with which an item begins, what shows that it is true. */
  private static final ImmutableMap<String, Executable> SHOWN =
      ImmutableMap.<String, Executable>builder()
          .put(
              "A plan without year, venue or units can be built and read.",
              ReadmeIntentionsTest::halfAPlanIsAPlan)
          .put("Zones of one event share its square,", ReadmeIntentionsTest::aSquareIsOnePlace)
          .put(
              "Answering for something, supplying boards and being invited tie nobody to a place;",
              ReadmeIntentionsTest::onlyParticipantsAreSomewhere)
          .put("A collective that lists no member", ReadmeIntentionsTest::anUnlistedCollective)
          .put(
              "A name resolves by id, full name or declared alias, if it has no space in it:",
              ReadmeIntentionsTest::namesAreDeclared)
          .put("\"The morning\" is midnight to noon:", ReadmeIntentionsTest::aWordIsWide)
          .put("`01-10` waits for its year:", ReadmeIntentionsTest::aDateWaitsForItsYear)
          .put(
              "`10:00–11:30` alone is of the publicity day, and of a part of something, of that"
                  + " one's day.",
              ReadmeIntentionsTest::hoursAreOfADay)
          .put(
              "Two findings of one rule about one element have different fingerprints;"
                  + " a changed number, title or order changes none.",
              ReadmeIntentionsTest::fingerprintsLast)
          .buildOrThrow();

  @TestFactory
  Stream<DynamicTest> everyItemIsTrue() {
    return ITEMS.stream()
        .map(
            item ->
                DynamicTest.dynamicTest(
                    item,
                    () ->
                        SHOWN.entrySet().stream()
                            .filter(shown -> item.startsWith(shown.getKey()))
                            .findFirst()
                            .orElseThrow(() -> new AssertionError("no test shows this; add one"))
                            .getValue()
                            .execute()));
  }

  @Test
  void nothingIsShownThatIsNotSaid() {
    assertThat(SHOWN.keySet())
        .allSatisfy(words -> assertThat(ITEMS).anyMatch(item -> item.startsWith(words)));
  }

  private static Report validate(PublicityPlan plan) {
    return PlanValidator.create().validate(plan);
  }

  private static ImmutableList<String> rules(PublicityPlan plan) {
    return validate(plan).findings().stream().map(Finding::rule).collect(toImmutableList());
  }

  private static ImmutableList<String> fingerprints(PublicityPlan plan) {
    return validate(plan).findings().stream()
        .filter(finding -> finding.rule().equals("unit-double-booked"))
        .map(Finding::fingerprint)
        .sorted()
        .collect(toImmutableList());
  }

  private static void halfAPlanIsAPlan() throws Exception {
    PublicityPlan built = plan(activity("desk"));
    PublicityPlan read =
        PlanReader.create()
            .read(PlanWriter.yaml().toString(built), "plan.yaml", PlanFormat.YAML)
            .plan();
    assertThat(read).isEqualTo(built);
    assertThat(read.year()).isEqualTo(PublicityPlan.builder().build().year());
    assertThat(read.year()).isNotInstanceOf(StatedYear.Stated.class);
    assertThat(read.units()).isEmpty();
    assertThat(read.activities().get(0).venue()).isEqualTo(StatedVenue.ABSENT);
    assertThat(rules(read)).isNotEmpty();
  }

  private static void aSquareIsOnePlace() {
    assertThat(
            rules(
                plan(
                    units("office", "squad"),
                    event("square")
                        .between("10:00", "11:30")
                        .in("market")
                        .under("office")
                        .attendedBy("office")
                        .with(
                            zone("advice").in("market").attendedBy("office"),
                            zone("boards").in("market").attendedBy("squad")))))
        .doesNotContain("venue-double-booked", "unit-double-booked");
  }

  private static void onlyParticipantsAreSomewhere() {
    PublicityPlan elsewhere =
        plan(
            units("office"),
            activity("talk").between("10:00", "11:00").attendedBy("office"),
            activity("a").between("10:00", "11:00").under("office"),
            activity("b").between("10:00", "11:00").bringing(each(2, "boards", "office")),
            activity("c").between("10:00", "11:00").invitingUnit("office"));
    assertThat(rules(elsewhere)).doesNotContain("unit-double-booked");
    PublicityPlan there =
        plan(
            units("office"),
            activity("talk").between("10:00", "11:00").attendedBy("office"),
            activity("a").between("10:00", "11:00").attendedBy("office"));
    assertThat(rules(there)).contains("unit-double-booked");
  }

  private static void anUnlistedCollective() {
    PublicityPlan plan =
        plan(
            units("office"),
            unit("linkage-units").size(15),
            event("square")
                .under("office")
                .attendedBy("linkage-units")
                .with(zone("advice").attendedBy("office")));
    Report report = validate(plan);
    assertThat(rules(plan)).doesNotContain("part-unit-not-participating");
    assertThat(report.ledger())
        .filteredOn(line -> line.rule().equals("part-unit-not-participating"))
        .singleElement()
        .satisfies(line -> assertThat(line.unchecked()).hasSize(1));
    assertThat(report.unchecked()).isPositive();
  }

  private static void namesAreDeclared() {
    assertThat(
            rules(
                plan(
                    unit("pr").called("警务公开办公室").alias("警公办"),
                    activity("desk").under("pr", "警务公开办公室", "警公办"))))
        .doesNotContain("unknown-unit");
    assertThat(rules(plan(unit("pr").called("警公办"), activity("desk").under("警公辦"))))
        .contains("unknown-unit");
    assertThat(rules(plan(unit("pr").called("警公办").alias("警公辦"), activity("desk").under("警公辦"))))
        .doesNotContain("unknown-unit");
    assertThatIllegalArgumentException().isThrownBy(() -> UnitId.of("Drug Squad"));
    assertThat(rules(plan(unit("drug").called("Drug Squad"), activity("desk").under("drug"))))
        .doesNotContain("unknown-unit");
  }

  private static void aWordIsWide() {
    assertThat(Hours.of(DayPart.MORNING).on(Plans.DAY).possibleExtent())
        .isEqualTo(Plans.slot("00:00", "12:00"));
  }

  private static void hoursAreOfADay() {
    StatedTime ten = StatedTime.at(Hours.between(LocalTime.of(10, 0), LocalTime.of(11, 30)));
    LocalDate day = LocalDate.of(2027, 1, 10);
    PlanCalendar calendar =
        PlanCalendar.of(PublicityPlan.builder().date(StatedDate.of(day)).build());
    TimeWindow parent = Hours.UNSTATED.on(day.plusDays(3));
    assertThat(calendar.windowOf(ten).orElseThrow().earliestStart().toLocalDate()).isEqualTo(day);
    assertThat(calendar.windowOf(ten, Optional.of(parent)).orElseThrow().earliestStart())
        .isEqualTo(day.plusDays(3).atTime(10, 0));
    assertThat(calendar.windowOf(ten, Optional.empty())).isEmpty();
  }

  /** Within the period, else closest to the day, else of the plan's year. */
  private static void aDateFindsItsYear() {
    StatedDate december = StatedDate.of(12, 20);
    PublicityPlan january =
        PublicityPlan.builder().date(StatedDate.of(LocalDate.of(2027, 1, 10))).build();
    assertThat(PlanCalendar.of(january).dayOf(december)).contains(LocalDate.of(2026, 12, 20));
    PublicityPlan later =
        PublicityPlan.builder()
            .date(StatedDate.of(LocalDate.of(2027, 1, 10)))
            .period(
                new StatedPeriod(
                    StatedDate.of(LocalDate.of(2027, 1, 10)),
                    StatedDate.of(LocalDate.of(2027, 12, 31))))
            .build();
    assertThat(PlanCalendar.of(later).dayOf(december)).contains(LocalDate.of(2027, 12, 20));
    PublicityPlan undated = PublicityPlan.builder().year(StatedYear.of(2027)).build();
    assertThat(PlanCalendar.of(undated).dayOf(december)).contains(LocalDate.of(2027, 12, 20));
  }

  private static void aDateWaitsForItsYear() {
    aDateFindsItsYear();
    StatedTime time =
        StatedTime.on(
            StatedDate.of(1, 10), Hours.between(LocalTime.of(10, 0), LocalTime.of(11, 30)));
    PlanPart clash =
        builder -> {
          activity("a").time(time).in("market").attendedBy("office").addTo(builder);
          activity("b").time(time).in("market").attendedBy("office").addTo(builder);
        };
    assertThat(rules(plan(units("office"), clash)))
        .doesNotContain("unit-double-booked", "venue-double-booked");
    assertThat(rules(plan(units("office"), year(2027), clash)))
        .contains("unit-double-booked", "venue-double-booked");
  }

  private static void fingerprintsLast() {
    ImmutableList<String> fingerprints =
        fingerprints(
            plan(
                units("office", "squad"),
                activity("a").between("10:00", "11:00").attendedBy("office", 2),
                activity("b").between("10:00", "11:00").attendedBy("office"),
                activity("c").between("14:00", "15:00").attendedBy("office"),
                activity("d").between("14:00", "15:00").attendedBy("office")));
    assertThat(fingerprints).hasSize(2).doesNotHaveDuplicates();
    assertThat(
            fingerprints(
                plan(
                    units("squad", "office"),
                    activity("d").between("14:00", "15:00").attendedBy("office"),
                    activity("c").titled("C").between("14:00", "15:00").attendedBy("office"),
                    activity("b").between("10:00", "11:00").attendedBy("office"),
                    activity("a").titled("A").between("10:00", "11:00").attendedBy("office", 3))))
        .isEqualTo(fingerprints);
  }
}
