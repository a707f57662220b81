package io.github.publicityday.validation.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.MoreCollectors;
import io.github.publicityday.Activity;
import io.github.publicityday.ActivityId;
import io.github.publicityday.PublicityPlan;
import io.github.publicityday.format.PlanDocument;
import io.github.publicityday.format.PlanFormat;
import io.github.publicityday.format.PlanReader;
import io.github.publicityday.format.SourcePosition;
import io.github.publicityday.format.tree.Mapping;
import io.github.publicityday.format.tree.Node;
import io.github.publicityday.format.tree.Scalar;
import io.github.publicityday.format.tree.Sequence;
import io.github.publicityday.format.tree.SourceText;
import io.github.publicityday.format.tree.TreeReader;
import io.github.publicityday.format.tree.TreeWriter;
import io.github.publicityday.validation.BuiltInRules;
import io.github.publicityday.validation.PlanIndex;
import io.github.publicityday.validation.PlanValidator;
import io.github.publicityday.validation.Rule;
import io.github.publicityday.validation.Severity;
import io.github.publicityday.validation.Verdicts;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class JsonReportTest {
  private static final String PLAN =
      """
      format: 1
      units:
        - {id: linkage, name: 聯動單位, collective: {size: 15}}
      activities:
        - id: square
          title: "廣場\\"活動\\"\\n"
          time: 2012-01-10 10:00–11:30
          responsible: linkage
          parts:
            - {id: stage, title: 文藝表演, time: "2012-01-10 11:00–"}
            - {id: late, title: 晚會, time: "2012-01-10 11:00–12:00"}
      issued: 2012-01-01
      period: 2012-01-05 – 2012-01-10
      """;

  private static PlanDocument document() throws IOException {
    return PlanReader.create().read(PLAN, "plan.yaml", PlanFormat.YAML);
  }

  private static String json(PlanDocument... documents) throws IOException {
    StringBuilder text = new StringBuilder();
    try (JsonReport json = JsonReport.to(text, Messages.in(Language.ENGLISH))) {
      for (PlanDocument document : documents) {
        json.add(document, PlanValidator.create().validate(document.plan()));
      }
    }
    return text.toString();
  }

  private static Mapping parse(String json) {
    return (Mapping) TreeReader.readJson(SourceText.of(json));
  }

  private static List<Node> reports(String json) {
    return items(parse(json), "reports");
  }

  private static List<Node> items(Node node, String key) {
    return ((Sequence) value(node, key)).items();
  }

  private static Node value(Node node, String key) {
    return ((Mapping) node).get(key).orElseThrow();
  }

  private static String text(Node node, String... keys) {
    Node at = node;
    for (String key : keys) {
      at = value(at, key);
    }
    return ((Scalar) at).text();
  }

  private static List<String> keys(Node node) {
    return ((Mapping) node).entries().stream().map(Mapping.Entry::key).toList();
  }

  @Test
  void a_finding_has_its_facts_its_place_and_its_words() throws IOException {
    Node report = reports(json(document())).get(0);
    assertThat(keys(report)).containsExactly("file", "findings", "ledger", "summary");
    assertThat(text(report, "file")).isEqualTo("plan.yaml");

    Node finding = items(report, "findings").get(0);
    assertThat(keys(finding))
        .containsExactly(
            "rule",
            "severity",
            "subject",
            "pointer",
            "arguments",
            "related",
            "omitted",
            "message",
            "position",
            "fingerprint");
    assertThat(text(finding, "rule")).isEqualTo("outside-parent-time");
    assertThat(text(finding, "severity")).isEqualTo("error");
    assertThat(text(finding, "subject")).isEqualTo("activities[square].parts[late]");
    assertThat(text(finding, "pointer")).isEqualTo("/activities/0/parts/1");
    assertThat(text(finding, "position", "line")).isEqualTo("11");
    assertThat(text(finding, "position", "column")).isEqualTo("27");
    assertThat(text(finding, "omitted")).isEqualTo("0");
    assertThat(text(finding, "fingerprint")).matches("[0-9a-f]{16}");
    assertThat(text(finding, "message"))
        .isEqualTo(
            "晚會 (10 January 2012, 11:00–12:00) does not stay within 廣場\"活動\"\n"
                + " (10 January 2012, 10:00–11:30)");

    Node arguments = value(finding, "arguments");
    assertThat(keys(arguments))
        .containsExactly("part", "partTime", "whole", "wholeTime", "certain");
    assertThat(text(arguments, "certain")).isEqualTo("true");
    assertThat(keys(value(arguments, "partTime")))
        .containsExactly("earliestStart", "latestStart", "earliestEnd", "latestEnd", "open");
    assertThat(text(arguments, "partTime", "latestEnd")).isEqualTo("2012-01-10T12:00");
    assertThat(text(arguments, "partTime", "open")).isEqualTo("none");

    Node related = items(finding, "related").get(0);
    assertThat(keys(related))
        .containsExactly("subject", "name", "part", "pointer", "position", "when");
    assertThat(text(related, "part")).isEqualTo("whole");
    assertThat(text(related, "position", "line")).isEqualTo("6");
    assertThat(text(related, "when", "earliestStart")).isEqualTo("2012-01-10T10:00");
  }

  @Test
  void the_ledger_has_a_line_for_every_rule() throws IOException {
    Node report = reports(json(document())).get(0);
    assertThat(items(report, "ledger"))
        .extracting(line -> text(line, "rule"))
        .containsExactlyElementsOf(BuiltInRules.all().stream().map(Rule::id).toList());

    Node line =
        items(report, "ledger").stream()
            .filter(each -> text(each, "rule").equals("declared-count-mismatch"))
            .collect(MoreCollectors.onlyElement());
    assertThat(keys(line))
        .containsExactly("rule", "state", "checked", "failed", "withheld", "unchecked", "error");
    assertThat(text(line, "state")).isEqualTo("ran");
    assertThat(text(line, "checked")).isEqualTo("1");
    assertThat(value(line, "error")).matches(node -> ((Scalar) node).isNull());

    Node unchecked = items(line, "unchecked").get(0);
    assertThat(keys(unchecked)).containsExactly("subject", "pointer", "reason", "message");
    assertThat(text(unchecked, "pointer")).isEqualTo("/units/0");
    assertThat(text(unchecked, "reason")).isEqualTo("unchecked.members-unlisted");
    assertThat(text(unchecked, "message")).startsWith("聯動單位 is said to have 15 members");
  }

  @Test
  void the_summary_counts() throws IOException {
    Node summary = value(reports(json(document())).get(0), "summary");
    assertThat(keys(summary))
        .containsExactly("errors", "warnings", "infos", "withheld", "unchecked", "crashed");
    assertThat(text(summary, "errors")).isEqualTo("1");
    assertThat(text(summary, "withheld")).isEqualTo("0");
    assertThat(text(summary, "unchecked")).isEqualTo("1");
    assertThat(text(summary, "crashed")).isEqualTo("0");
  }

  @Test
  void a_rule_that_crashed_says_what_it_threw() throws IOException {
    Rule throwing =
        new Rule() {
          @Override
          public String id() {
            return "a-throwing-rule";
          }

          @Override
          public Severity severity() {
            return Severity.ERROR;
          }

          @Override
          public void check(PlanIndex plan, Verdicts verdicts) {
            throw new IllegalStateException("out of order");
          }
        };
    StringBuilder text = new StringBuilder();
    try (JsonReport json = JsonReport.to(text, Messages.in(Language.ENGLISH))) {
      json.add(
          document(),
          PlanValidator.builder().addRule(throwing).build().validate(document().plan()));
    }
    Node line = items(reports(text.toString()).get(0), "ledger").get(0);
    assertThat(text(line, "state")).isEqualTo("crashed");
    assertThat(text(line, "error")).isEqualTo("java.lang.IllegalStateException: out of order");
  }

  @Test
  void a_file_that_cannot_be_checked_has_an_error_instead() throws IOException {
    StringBuilder text = new StringBuilder();
    try (JsonReport json = JsonReport.to(text, Messages.in(Language.ENGLISH))) {
      json.addError("a.yaml", "unknown key", Optional.of(new SourcePosition(3, 5, 1)));
      json.addError("b.yaml", "no such file", Optional.empty());
    }
    assertThat(text)
        .hasToString(
            """
            {
              "format": 1,
              "reports": [
                {
                  "file": "a.yaml",
                  "error": {
                    "message": "unknown key",
                    "line": 3,
                    "column": 5
                  }
                },
                {
                  "file": "b.yaml",
                  "error": {
                    "message": "no such file",
                    "line": null,
                    "column": null
                  }
                }
              ]
            }
            """);
  }

  @Test
  void a_plan_that_was_not_read_from_a_file_has_pointers_and_no_positions() throws IOException {
    PublicityPlan plan =
        PublicityPlan.builder()
            .addActivity(Activity.builder().id(ActivityId.of("a")).title("A").build())
            .addActivity(Activity.builder().id(ActivityId.of("stage")).title("文藝表演").build())
            .build();
    Node finding = items(reports(json(PlanDocument.of(plan, "my plan"))).get(0), "findings").get(1);
    assertThat(text(finding, "pointer")).isEqualTo("/activities/1");
    assertThat(value(finding, "position")).matches(node -> ((Scalar) node).isNull());
  }

  @Test
  void no_report_at_all_is_an_empty_list() throws IOException {
    assertThat(json()).isEqualTo("{\n  \"format\": 1,\n  \"reports\": []\n}\n");
  }

  /** Reports are written one by one; the text is that of the whole object all the same. */
  @Test
  void the_text_is_laid_out_like_any_other_json() throws IOException {
    String json = json(document(), document());
    StringBuilder whole = new StringBuilder();
    TreeWriter.writeJson(parse(json), whole);
    assertThat(json).isEqualTo(whole.toString());
  }

  @Test
  void equal_reports_give_equal_text() throws IOException {
    assertThat(json(document())).isEqualTo(json(document())).doesNotContain("\r");
  }
}
