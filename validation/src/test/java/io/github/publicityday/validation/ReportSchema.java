package io.github.publicityday.validation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableMap;
import io.github.publicityday.PublicityPlan;
import io.github.publicityday.StatedIssuer;
import io.github.publicityday.TimeWindow;
import io.github.publicityday.Waiver;
import io.github.publicityday.format.PlanDocument;
import io.github.publicityday.format.PlanFormat;
import io.github.publicityday.format.PlanReader;
import io.github.publicityday.format.PlanWriter;
import io.github.publicityday.format.SourcePosition;
import io.github.publicityday.validation.portfolio.NamedPlan;
import io.github.publicityday.validation.portfolio.Portfolio;
import io.github.publicityday.validation.report.JsonReport;
import io.github.publicityday.validation.report.KeptReport;
import io.github.publicityday.validation.report.KnownFindings;
import io.github.publicityday.validation.report.Language;
import io.github.publicityday.validation.report.Messages;
import io.github.publicityday.validation.testing.RandomPlans;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The JSON Schema of reports, learnt from what {@link JsonReport} writes about plans full of
 * mistakes. It allows for keys that it does not know: a release may add some.
 */
final class ReportSchema {
  private static final int SAMPLES = 60;

  private static final Messages MESSAGES = Messages.in(Language.ENGLISH);

  private static final ImmutableMap<String, List<String>> WORDS =
      ImmutableMap.of(
          "severity", words(Severity.values()),
          "state", words(LedgerLine.State.values()),
          "part", words(Related.Part.values()),
          "open", words(TimeWindow.OpenSide.values()));

  private ReportSchema() {}

  static ObjectNode learn() throws IOException {
    ObjectNode schema =
        JsonNodeFactory.instance
            .objectNode()
            .put("$schema", "https://json-schema.org/draft/2020-12/schema")
            .put("title", "report")
            .put("description", "What publicityday found in plans, as it writes it for programs.");
    return schema.setAll(new LearntSchema(WORDS, Set.of("arguments")).of("", samples()));
  }

  /** Everything that a report can hold, somewhere. */
  private static List<JsonNode> samples() throws IOException {
    JsonNode together = new ObjectMapper().readTree(together());
    JsonNode alone = new ObjectMapper().readTree(alone());
    List<JsonNode> samples = new ArrayList<>(List.of(together, alone));
    // What stands between plans is like what stands in one, of which there are all sorts.
    for (JsonNode report : alone.get("reports")) {
      if (report.has("findings")) {
        ObjectNode sample = JsonNodeFactory.instance.objectNode().put("format", JsonReport.FORMAT);
        sample.putArray("reports");
        sample.set("between", report.<ObjectNode>deepCopy().without("file"));
        samples.add(sample);
      }
    }
    return samples;
  }

  private static PlanValidator validator() {
    return PlanValidator.builder()
        .addRule(new Crashing())
        .policy(RulePolicy.builder().limits(new ReportLimits(3, 2)).build())
        .build();
  }

  /** Reports on plans, as many sorts as there are. */
  private static String alone() throws IOException {
    PlanValidator validator = validator();
    StringBuilder text = new StringBuilder();
    try (JsonReport json = JsonReport.to(text, MESSAGES)) {
      for (int seed = 0; seed < SAMPLES; seed++) {
        PlanDocument document = document(new RandomPlans(seed).next());
        Report report = validator.validate(document.plan());
        json.add(document, report);
        json.add(document, known(document, report).remainderOf(document, report, MESSAGES));
        PlanDocument waived = document(waiving(document.plan(), report));
        json.add(waived, validator.validate(waived.plan()));
        PlanDocument unwritten = PlanDocument.of(waived.plan(), "a plan of no file");
        json.add(unwritten, validator.validate(unwritten.plan()));
      }
      json.addError("a.yaml", "no such file", Optional.empty());
      json.addError("b.yaml", "is no plan", Optional.of(new SourcePosition(1, 1, 1)));
    }
    return text.toString();
  }

  private static KnownFindings known(PlanDocument document, Report report) {
    return KnownFindings.of(List.of(KeptReport.of(document, report, MESSAGES)));
  }

  /** The same plan, with waivers for good and for a time of what {@code report} found. */
  private static PublicityPlan waiving(PublicityPlan plan, Report report) {
    PublicityPlan.Builder waiving = PublicityPlan.builder().from(plan);
    for (Finding finding : report.findings()) {
      Waiver.Builder waiver =
          Waiver.builder().fingerprint(finding.fingerprint()).reason("agreed").by("Li Ming");
      waiving.addWaiver(
          finding.severity() == Severity.ERROR
              ? waiver.build()
              : waiver.until(LocalDate.of(2027, 1, 5)).build());
    }
    return waiving.build();
  }

  /** Reports on plans of one bureau, and of one that is not named, and what is between them. */
  private static String together() throws IOException {
    Portfolio portfolio = Portfolio.of(validator());
    StringBuilder text = new StringBuilder();
    try (JsonReport json = JsonReport.to(text, MESSAGES)) {
      for (int seed = 0; seed < 10; seed++) {
        PublicityPlan.Builder plan = PublicityPlan.builder().from(new RandomPlans(seed).next());
        if (seed > 0) {
          plan.issuer(StatedIssuer.named("Lakeside County Public Security Bureau"));
        }
        PlanDocument document = document(plan.build(), "p" + seed + ".yaml");
        json.add(document, portfolio.add(NamedPlan.of(document)));
      }
      json.addBetween(portfolio.clashes(), portfolio::positionOf);
    }
    return text.toString();
  }

  static PlanDocument document(PublicityPlan plan) throws IOException {
    return document(plan, "p.yaml");
  }

  private static PlanDocument document(PublicityPlan plan, String name) throws IOException {
    return PlanReader.create().read(PlanWriter.yaml().toString(plan), name, PlanFormat.YAML);
  }

  private static List<String> words(Enum<?>... constants) {
    return Arrays.stream(constants)
        .map(constant -> Ascii.toLowerCase(constant.name()).replace('_', '-'))
        .toList();
  }

  /** A rule with a fault. */
  private static final class Crashing implements Rule {
    @Override
    public Severity severity() {
      return Severity.INFO;
    }

    @Override
    public void check(PlanIndex plan, Verdicts verdicts) {
      throw new IllegalStateException("out of order");
    }
  }
}
