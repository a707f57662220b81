package io.github.publicityday.validation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import io.github.publicityday.format.PlanDocument;
import io.github.publicityday.format.PlanFormat;
import io.github.publicityday.format.PlanSchema;
import io.github.publicityday.validation.report.JsonReport;
import io.github.publicityday.validation.report.Language;
import io.github.publicityday.validation.report.Messages;
import io.github.publicityday.validation.testing.RandomPlans;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The schemas that are checked in, and that the tool prints. */
class SchemaReferenceTest {
  private static final Path SCHEMAS =
      Path.of("src/main/resources/io/github/publicityday/validation/cli/schema");

  private static ObjectNode reports;

  @BeforeAll
  static void learn() throws IOException {
    reports = ReportSchema.learn();
  }

  @Test
  void areWhatTheProgramWrites() throws IOException {
    TreeMap<String, String> schemas = new TreeMap<>();
    schemas.put("plan.schema.json", PlanSchema.json());
    schemas.put("policy.schema.json", policySchema());
    schemas.put("report.schema.json", GeneratedFiles.text(reports));
    GeneratedFiles.check(SCHEMAS, schemas);
  }

  private static String policySchema() throws IOException {
    return GeneratedFiles.text(PolicySchema.of(RuleDirectory.of(BuiltInRules.all())));
  }

  @Test
  void acceptsEveryReport() throws IOException {
    SchemaCheck schema = new SchemaCheck(GeneratedFiles.text(reports));
    StringBuilder text = new StringBuilder();
    try (JsonReport json = JsonReport.to(text, Messages.in(Language.TRADITIONAL_CHINESE))) {
      for (int seed = 1_000; seed < 1_300; seed++) {
        PlanDocument document = ReportSchema.document(new RandomPlans(seed).next());
        json.add(document, PlanValidator.create().validate(document.plan()));
      }
    }
    assertThat(schema.errors(text.toString(), InputFormat.JSON)).isEmpty();
    assertThat(schema.accepts(text.toString().replace("\"line\"", "\"row\""), InputFormat.JSON))
        .isFalse();
    assertThat(schema.accepts(text.toString().replace("\"info\"", "\"note\""), InputFormat.JSON))
        .isFalse();
  }

  @Test
  void saysWhatABaselineAWaiverAndSeveralPlansAddToAReport() {
    JsonNode report = reports.at("/properties/reports/items/properties");
    assertThat(report.at("/summary/properties/known/type").toString())
        .isEqualTo("[\"integer\",\"null\"]");
    assertThat(report.at("/summary/properties/gone/type").toString())
        .isEqualTo("[\"integer\",\"null\"]");
    assertThat(report.at("/waived/items/properties/waiver/properties").fieldNames())
        .toIterable()
        .containsExactly("reason", "by", "until", "pointer", "position");
    assertThat(reports.at("/properties/between/properties").fieldNames())
        .toIterable()
        .containsExactly("findings", "waived", "ledger", "summary");
    assertThat(reports.at("/required").toString()).isEqualTo("[\"format\",\"reports\"]");
    for (String part : List.of("findings", "waived", "ledger")) {
      String keys = "/" + part + "/items/required";
      assertThat(reports.at("/properties/between/properties" + keys)).isEqualTo(report.at(keys));
    }
  }

  @Test
  void acceptsThePolicyOfTheReadme() throws IOException {
    SchemaCheck schema = new SchemaCheck(policySchema());
    assertThat(
            Readme.read().sections().stream()
                .flatMap(section -> section.blocks("yaml").stream())
                .map(Readme.Block::text)
                .filter(yaml -> yaml.contains("\nrules:\n")))
        .isNotEmpty()
        .allSatisfy(yaml -> assertThat(schema.errors(yaml, InputFormat.YAML)).isEmpty());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "true | {format: 1, profile: release, fail-on: never, limits: {findings: none}}",
        "true | {format: 1, rules: {missing-leading-group: {severity: info, activities: 8}}}",
        "true | {format: 1, rules: {missing-responsible-unit: {roles: [lead, host]}}}",
        "true | {format: 1, rules: {missing-responsible-unit: {roles: 'lead, host'}}}",
        "true | {format: 1, rules: {unit-double-booked: {even-with-headcount: true}}}",
        "true | {format: 1, rules: {supervisor-missing: on}}",
        "true | {format: 1, rules: {supervisor-missing: {}}}",
        "true | {format: 1, rules: {stale-waiver: off, expired-waiver: error}}",
        "true | {format: 1, rules: {unit-double-booked-between-plans: {severity: error}}}",
        "false | {format: 1, rules: {unit-double-booked-between-plans: {activities: 8}}}",
        "false | {rules: {}}",
        "false | {format: 2}",
        "false | {format: 1, rule: {}}",
        "false | {format: 1, rules: []}",
        "false | {format: 1, rules: {missing-teme: off}}",
        "false | {format: 1, rules: {missing-theme: never}}",
        "false | {format: 1, rules: {missing-theme: {activities: 8}}}",
        "false | {format: 1, rules: {missing-leading-group: {activities: 0}}}",
        "false | {format: 1, rules: {missing-leading-group: {activities: many}}}",
        "false | {format: 1, rules: {missing-responsible-unit: {roles: [chief]}}}",
        "false | {format: 1, rules: {missing-responsible-unit: {roles: []}}}",
        "false | {format: 1, rules: {missing-responsible-unit: {roles: 'lead; host'}}}",
        "false | {format: 1, limits: {findings: 0}}",
        "false | {format: 1, limits: {lines: 3}}",
        "false | {format: 1, profile: final}",
        "false | {format: 1, fail-on: errors}",
      })
  void acceptsAPolicyAsTheReaderDoes(boolean accepted, String policy) throws IOException {
    assertThat(isRead(policy)).isEqualTo(accepted);
    assertThat(new SchemaCheck(policySchema()).accepts(policy, InputFormat.YAML))
        .isEqualTo(accepted);
  }

  private static boolean isRead(String policy) {
    try {
      RulePolicyReader.create().read(policy, "p", PlanFormat.YAML);
      return true;
    } catch (PolicyFormatException e) {
      return false;
    }
  }
}
