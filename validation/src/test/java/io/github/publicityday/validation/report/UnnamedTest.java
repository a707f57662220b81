package io.github.publicityday.validation.report;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.publicityday.PublicityPlan;
import io.github.publicityday.Waiver;
import io.github.publicityday.format.PlanDocument;
import io.github.publicityday.format.PlanFormat;
import io.github.publicityday.format.PlanReader;
import io.github.publicityday.validation.Finding;
import io.github.publicityday.validation.PlanValidator;
import io.github.publicityday.validation.Unnamed;
import io.github.publicityday.validation.WaiverCheck;
import io.github.publicityday.validation.revision.PlanChanges;
import java.io.IOException;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** What a plan has no name for is told by a word of the report's language. */
class UnnamedTest {
  private static final String PLAN =
      """
      format: 1
      title: 110宣傳日方案
      day: 110
      issued: 2027-01-05
      units:
        - {id: u1, name: 指揮中心}
        - {id: u2, name: 各派出所, collective: unlisted}
      deadlines:
        - {by: 2027-01-04, what: report}
        - {by: during the campaign, what: hand-in}
      activities:
        - title: 廣場活動
          id: a1
          kind: event
          time: 2027-01-10 10:00–11:30
          deadlines: {by: 2027-01-05, what: set-up}
          participants: [u1, u2]
          staff: at least 2 each
          parts:
            - title: 諮詢區
              id: z1
              kind: zone
              participants: each participant
              staff: at least 3 each
        - title: 座談會
          id: a2
          kind: forum
          venue: to be announced
          time: before activity 廣場活動
      waivers:
        - {fingerprint: "7f1f5a2c0d9c4a11", reason: 已報上級, by: 李明, until: 2027-01-01}
      """;

  private static PlanDocument document(String plan) throws IOException {
    return PlanReader.create().read(plan, "1", PlanFormat.YAML);
  }

  /** Without the excerpts of the file and the names of the rules. */
  private static Stream<String> report(Language language, String plan) throws IOException {
    PlanDocument document = document(plan);
    StringBuilder text = new StringBuilder();
    TextReport.in(Messages.in(language))
        .listingUnchecked()
        .write(
            document,
            PlanValidator.create().asOf(LocalDate.of(2027, 1, 4)).validate(document.plan()),
            text);
    return text.toString()
        .lines()
        .filter(line -> !line.contains(" | "))
        .map(line -> line.replaceFirst("\\[[a-z-]+] ", ""));
  }

  @ParameterizedTest
  @EnumSource(mode = Mode.EXCLUDE, names = "ENGLISH")
  void no_english_word_is_in_a_report_on_a_chinese_plan(Language language) throws IOException {
    assertThat(report(language, PLAN))
        .hasSizeGreaterThan(15)
        .allSatisfy(
            line ->
                assertThat(line.replace("7f1f5a2c0d9c4a11", "")).doesNotContainPattern("[a-z]"));
  }

  @Test
  void a_deadline_is_told_by_what_has_to_be_done() throws IOException {
    assertThat(report(Language.TRADITIONAL_CHINESE, PLAN))
        .contains("  1:9:10: 附註: 其中：陳報，2027年1月4日以前", "  1:16:21: 附註: 其中：布置到位，2027年1月5日以前");
    assertThat(report(Language.ENGLISH, PLAN))
        .contains("  1:9:10: note: part: report, by 4 January 2027");
  }

  @Test
  void the_unit_to_which_nobody_is_assigned_is_named() throws IOException {
    assertThat(report(Language.SIMPLIFIED_CHINESE, PLAN))
        .contains(
            "1:17:20: 无法核对: “廣場活動”要求指揮中心不少于2人，方案尚未安排人员",
            "1:23:23: 无法核对: “諮詢區”对各参加单位的要求为每个单位不少于3人，方案未写明共有多少个单位");
    assertThat(report(Language.ENGLISH, PLAN))
        .contains(
            "1:17:20: unchecked: nobody is assigned to 廣場活動 yet, where at least 2 people are"
                + " required of 指揮中心");
  }

  @ParameterizedTest
  @EnumSource(mode = Mode.EXCLUDE, names = "ENGLISH")
  void times_that_cannot_be_placed_are_told_in_the_language(Language language) throws IOException {
    String revised =
        PLAN.replace("2027-01-04", "01-04")
            .replace("2027-01-10 10:00–11:30", "01-10 morning")
            .replace("before activity 廣場活動", "end of May")
            .replace("to be announced", "{classOf: 各社區}");
    ChangeMessages messages = ChangeMessages.in(Messages.in(language));
    assertThat(PlanChanges.between(document(PLAN).plan(), document(revised).plan()))
        .hasSize(4)
        .extracting(messages::of)
        .allSatisfy(text -> assertThat(text).doesNotContainPattern("[a-zA-Z]"));
  }

  /** Every finding is waived, and no waiver holds any more. */
  private static ImmutableList<Finding> expired() throws IOException {
    PublicityPlan plan = document(PLAN.replace("各派出所", "指揮中心")).plan();
    PlanValidator validator = PlanValidator.create().asOf(LocalDate.of(2027, 1, 4));
    ImmutableSet<Waiver> waivers =
        validator.validate(plan).findings().stream()
            .map(Finding::fingerprint)
            .distinct()
            .map(
                fingerprint ->
                    Waiver.builder()
                        .fingerprint(fingerprint)
                        .reason("已報上級")
                        .by("李明")
                        .until(LocalDate.of(2027, 1, 3))
                        .build())
            .collect(toImmutableSet());
    PublicityPlan accepted = PublicityPlan.builder().from(plan).waivers(waivers).build();
    return validator.validate(accepted).findings().stream()
        .filter(finding -> finding.evidence() instanceof WaiverCheck.Expired)
        .collect(toImmutableList());
  }

  @ParameterizedTest
  @EnumSource(mode = Mode.EXCLUDE, names = "ENGLISH")
  void what_an_expired_waiver_accepted_is_told_in_the_language(Language language)
      throws IOException {
    assertThat(expired()).hasSizeGreaterThan(8);
    assertThat(expired())
        .allSatisfy(
            finding ->
                assertThat(
                        Messages.in(language)
                            .of(finding)
                            .replace(((WaiverCheck.Expired) finding.evidence()).rule(), ""))
                    .doesNotContainPattern("[a-z]"));
  }

  @ParameterizedTest
  @EnumSource
  void every_language_has_a_word_for_it(Language language) {
    for (Unnamed unnamed : Unnamed.values()) {
      assertThat(Messages.in(language).labelOf(unnamed)).isNotBlank();
    }
  }
}
