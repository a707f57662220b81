package io.github.publicityday.validation.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.publicityday.Activity;
import io.github.publicityday.ActivityId;
import io.github.publicityday.PublicityPlan;
import io.github.publicityday.format.PlanDocument;
import io.github.publicityday.format.PlanFormat;
import io.github.publicityday.format.PlanReader;
import io.github.publicityday.format.SourcePosition;
import io.github.publicityday.validation.AnsweringRoles;
import io.github.publicityday.validation.PlanIndex;
import io.github.publicityday.validation.PlanValidator;
import io.github.publicityday.validation.Rule;
import io.github.publicityday.validation.RulePolicy;
import io.github.publicityday.validation.Severity;
import io.github.publicityday.validation.Verdicts;
import io.github.publicityday.validation.rules.consistency.DeclaredCountMismatch;
import io.github.publicityday.validation.rules.responsibility.MissingResponsibleUnit;
import io.github.publicityday.validation.rules.schedule.UnitDoubleBooked;
import io.github.publicityday.validation.rules.staffing.HeadcountExceeded;
import java.io.IOException;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TextReportTest {
  private static final String PLAN =
      """
      format: 1
      units:
        - {id: pr, name: 警公辦}
        - {id: linkage, name: 聯動單位, collective: {size: 15}}
      activities:
        - id: square
          title: 廣場活動
          time: 2012-01-10 10:00–11:30
          responsible: pr
          parts:
            - {id: talk, title: 警民懇談區, participants: pr}
            - {id: web, title: 網絡宣傳, participants: pr}
        - id: stage
          title: 文藝表演
      addressees: linkage
      """;

  /** What the plan is checked by, however many rules there are. */
  private static final ImmutableList<Rule> RULES =
      ImmutableList.of(
          new DeclaredCountMismatch(),
          new HeadcountExceeded(),
          new MissingResponsibleUnit(AnsweringRoles.STANDARD),
          new UnitDoubleBooked());

  private static final PlanValidator VALIDATOR = PlanValidator.builder().rules(RULES).build();

  private static final TextReport ENGLISH = TextReport.in(Messages.in(Language.ENGLISH));

  private static PlanDocument document(String plan) throws IOException {
    return PlanReader.create().read(plan, "plan.yaml", PlanFormat.YAML);
  }

  private static String write(TextReport report, PlanDocument document, PlanValidator validator)
      throws IOException {
    StringBuilder text = new StringBuilder();
    report.write(document, validator.validate(document.plan()), text);
    return text.toString();
  }

  @Test
  void findings_are_shown_beside_the_lines_that_they_are_about() throws IOException {
    assertThat(write(ENGLISH, document(PLAN), VALIDATOR))
        .isEqualTo(
            """
            plan.yaml:14:12: error: [missing-responsible-unit] 文藝表演 has no responsible unit
               14 |     title: 文藝表演
                  |            ^~~~~~~~
            plan.yaml:3:20: warning: [unit-double-booked] 警公辦 is due at 警民懇談區 and 網絡宣傳 at the same time \
            (10 January 2012, 10:00–11:30), where 2 people are needed together; its headcount is not stated
                3 |   - {id: pr, name: 警公辦}
                  |                    ^~~~~~
              plan.yaml:11:27: note: claimed by: 警民懇談區, 10 January 2012, 10:00–11:30
              plan.yaml:12:26: note: claimed by: 網絡宣傳, 10 January 2012, 10:00–11:30
            plan.yaml: 1 error, 1 warning, 0 infos; 2 checks could not be made
            """);
  }

  @Test
  void the_same_report_reads_in_chinese() throws IOException {
    TextReport chinese =
        TextReport.in(Messages.in(Language.SIMPLIFIED_CHINESE)).suggesting("--unchecked");
    assertThat(write(chinese, document(PLAN), VALIDATOR))
        .startsWith("plan.yaml:14:12: 错误: [missing-responsible-unit] “文藝表演”未明确责任单位\n")
        .contains("\n  plan.yaml:11:27: 附注: 有关安排：警民懇談區，2012年1月10日10:00—11:30\n")
        .endsWith("\nplan.yaml: 错误1项，警告1项，提示0项；另有2项无法核对（加 --unchecked 逐项列出）\n");
  }

  @Test
  void checks_that_could_not_be_made_are_listed_on_demand() throws IOException {
    TextReport suggesting = ENGLISH.suggesting("--all");
    String line =
        "plan.yaml:4:25: unchecked: [declared-count-mismatch] 聯動單位 is said to have 15 members,"
            + " and the plan lists none of them\n";

    assertThat(write(suggesting, document(PLAN), VALIDATOR))
        .doesNotContain(line)
        .endsWith("; 2 checks could not be made (--all lists them)\n");
    assertThat(write(suggesting.listingUnchecked(), document(PLAN), VALIDATOR))
        .contains(line)
        .endsWith("; 2 checks could not be made\n");
  }

  @Test
  void rules_that_were_switched_off_or_failed_are_counted() throws IOException {
    PlanValidator validator =
        PlanValidator.builder()
            .rules(RULES)
            .policy(
                RulePolicy.builder()
                    .disable("unit-double-booked")
                    .disable("declared-count-mismatch")
                    .build())
            .addRule(new Throwing())
            .build();
    assertThat(write(ENGLISH, document(PLAN), validator))
        .endsWith(
            """
            plan.yaml: fault: [throwing] the rule failed and its findings are lost: \
            java.lang.IllegalStateException: out␊of order
            plan.yaml: 1 error, 0 warnings, 0 infos; 1 check could not be made; 2 rules are \
            switched off; 1 rule failed
            """);
  }

  private static final class Throwing implements Rule {
    @Override
    public Severity severity() {
      return Severity.ERROR;
    }

    @Override
    public void check(PlanIndex plan, Verdicts verdicts) {
      throw new IllegalStateException("out\nof order");
    }
  }

  @Test
  void colours_add_nothing_but_escape_sequences() throws IOException {
    String coloured = write(ENGLISH.coloured(), document(PLAN), VALIDATOR);
    assertThat(coloured)
        .contains("\u001b[1;31merror:\u001b[m", "\u001b[1;35mwarning:\u001b[m")
        .contains("   14 |     title: 文藝表演\n      |            \u001b[1;32m^~~~~~~~\u001b[m\n");
    assertThat(coloured.replaceAll("\u001b\\[[\\d;]*m", ""))
        .isEqualTo(write(ENGLISH, document(PLAN), VALIDATOR));
  }

  @Test
  void no_name_reaches_the_terminal_with_an_escape_sequence() throws IOException {
    PlanDocument document =
        PlanReader.create()
            .read(
                "format: 1\nactivities: {id: a, title: \"\\e[2J\\u202Eb\\r\"}\n",
                "\u001b[31m.yaml",
                PlanFormat.YAML);
    String text = write(ENGLISH, document, VALIDATOR);
    assertThat(text).startsWith("␛[31m.yaml:2:").contains("␛[2J�b␍ has no responsible unit");
    assertThat(text.replace("\n", "")).doesNotContainPattern("[\\p{Cntrl}\\u202e]");
  }

  @Test
  void a_plan_that_was_not_read_from_a_file_has_no_lines() throws IOException {
    PublicityPlan plan =
        PublicityPlan.builder()
            .addActivity(Activity.builder().id(ActivityId.of("stage")).title("文藝表演").build())
            .build();
    assertThat(write(ENGLISH, PlanDocument.of(plan, "my plan"), VALIDATOR))
        .isEqualTo(
            """
            my plan: error: [missing-responsible-unit] 文藝表演 has no responsible unit
            my plan: 1 error, 0 warnings, 0 infos; 0 checks could not be made
            """);
  }

  @Test
  void a_file_that_cannot_be_checked_gets_one_line() throws IOException {
    StringBuilder text = new StringBuilder();
    ENGLISH.writeError("a.yaml", "is empty", Optional.empty(), text);
    ENGLISH.writeError("b.yaml", "no\nkey", Optional.of(new SourcePosition(3, 5, 1)), text);
    assertThat(text).hasToString("a.yaml: error: is empty\nb.yaml:3:5: error: no␊key\n");
  }
}
