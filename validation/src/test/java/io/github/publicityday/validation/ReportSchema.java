package io.github.publicityday.validation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableMap;
import io.github.publicityday.PublicityPlan;
import io.github.publicityday.TimeWindow;
import io.github.publicityday.format.PlanDocument;
import io.github.publicityday.format.PlanFormat;
import io.github.publicityday.format.PlanReader;
import io.github.publicityday.format.PlanWriter;
import io.github.publicityday.format.SourcePosition;
import io.github.publicityday.validation.report.JsonReport;
import io.github.publicityday.validation.report.Language;
import io.github.publicityday.validation.report.Messages;
import io.github.publicityday.validation.testing.RandomPlans;
import java.io.IOException;
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
    JsonNode sample = new ObjectMapper().readTree(sample());
    return schema.setAll(new LearntSchema(WORDS, Set.of("arguments")).of("", List.of(sample)));
  }

  /** Everything that a report can hold, somewhere. */
  private static String sample() throws IOException {
    PlanValidator validator =
        PlanValidator.builder()
            .addRule(new Crashing())
            .policy(RulePolicy.builder().limits(new ReportLimits(3, 2)).build())
            .build();
    StringBuilder text = new StringBuilder();
    try (JsonReport json = JsonReport.to(text, Messages.in(Language.ENGLISH))) {
      for (int seed = 0; seed < SAMPLES; seed++) {
        PlanDocument document = document(new RandomPlans(seed).next());
        json.add(document, validator.validate(document.plan()));
      }
      json.addError("a.yaml", "no such file", Optional.empty());
      json.addError("b.yaml", "is no plan", Optional.of(new SourcePosition(1, 1, 1)));
    }
    return text.toString();
  }

  static PlanDocument document(PublicityPlan plan) throws IOException {
    return PlanReader.create().read(PlanWriter.yaml().toString(plan), "p.yaml", PlanFormat.YAML);
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
