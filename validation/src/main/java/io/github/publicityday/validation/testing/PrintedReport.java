package io.github.publicityday.validation.testing;

import com.google.common.collect.ImmutableList;
import io.github.publicityday.PublicityPlan;
import io.github.publicityday.format.PlanDocument;
import io.github.publicityday.format.PlanFormat;
import io.github.publicityday.format.PlanReader;
import io.github.publicityday.format.PlanWriter;
import io.github.publicityday.validation.PlanValidator;
import io.github.publicityday.validation.Report;
import io.github.publicityday.validation.Rule;
import io.github.publicityday.validation.report.Language;
import io.github.publicityday.validation.report.Messages;
import io.github.publicityday.validation.report.TextReport;
import java.io.IOException;

/** What one rule says of one plan, as the tool prints it beside the lines of a plan file. */
final class PrintedReport {
  private PrintedReport() {}

  /** As the tool prints it; as a report prints, where no parser is on the path. */
  static String of(Rule rule, PublicityPlan plan) {
    ImmutableList<Rule> rules = ImmutableList.of(rule);
    Report report = PlanValidator.builder().rules(rules).build().validate(plan);
    StringBuilder text = new StringBuilder();
    try {
      PlanDocument document =
          PlanReader.create().read(PlanWriter.yaml().toString(plan), "plan.yaml", PlanFormat.YAML);
      TextReport.in(Messages.in(Language.ENGLISH).with(rules))
          .listingUnchecked()
          .write(document, report, text);
      return text.toString();
    } catch (LinkageError | IOException | IllegalArgumentException | IllegalStateException e) {
      // No parser, a plan that no file can hold, or facts that cannot be put into words.
      return report.toString();
    }
  }
}
