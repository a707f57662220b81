package io.github.publicityday.validation;

import static com.google.common.collect.ImmutableList.toImmutableList;

import io.github.publicityday.format.PlanDocument;
import io.github.publicityday.format.PlanFormat;
import io.github.publicityday.format.PlanReader;
import io.github.publicityday.validation.portfolio.NamedPlan;
import io.github.publicityday.validation.portfolio.Portfolio;
import io.github.publicityday.validation.report.Messages;
import io.github.publicityday.validation.report.TextReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Writes the minimal plans onto a page, each with what the tool says of it, if it says anything.
 */
record RuleExamples(FindingKind kind, Messages messages, StringBuilder page) {
  private static final Path PLANS =
      Path.of("src/test/resources/io/github/publicityday/validation/rules");
  private static final String BAD = "bad.yaml";
  private static final String OTHER = "other.yaml";

  /** The smallest failing plan. */
  void fails() throws IOException {
    if (kind instanceof PortfolioCheck) {
      Portfolio portfolio = Portfolio.of(PlanValidator.create());
      PlanDocument other = plan(OTHER);
      PlanDocument bad = plan(BAD);
      open("$ publicityday check --together " + OTHER + " " + BAD + "\n");
      text().write(other, portfolio.add(NamedPlan.of(other)), page);
      text().write(bad, portfolio.add(NamedPlan.of(bad)), page);
      text().writeBetween(portfolio.clashes(), portfolio::positionOf, page);
      close();
    } else {
      alone(BAD);
    }
  }

  /** The nearest one that passes. */
  void passes() throws IOException {
    if (kind instanceof PortfolioCheck) {
      plan("good.yaml");
    } else {
      alone("good.yaml");
    }
  }

  /** One of which nobody can tell, if there is one. */
  void cannotBeChecked() throws IOException {
    String name = "unchecked.yaml";
    if (!Files.exists(file(name))) {
      return;
    }
    PlanDocument document = plan(name);
    TextReport text = TextReport.in(messages).listingUnchecked();
    open("");
    if (kind instanceof PortfolioCheck) {
      Portfolio portfolio = Portfolio.of(PlanValidator.create());
      portfolio.add(NamedPlan.of(document));
      text.writeBetween(onlyOfThis(portfolio.clashes()), portfolio::positionOf, page);
    } else {
      text.write(document, onlyOfThis(validator().validate(document.plan())), page);
    }
    close();
  }

  /** A plan by itself; whether a waiver holds, the date tells. */
  private void alone(String name) throws IOException {
    PlanDocument document = plan(name);
    if (kind instanceof WaiverCheck) {
      open("$ publicityday check --as-of " + MinimalPlansTest.AS_OF + " " + name + "\n");
      text().write(document, validator().validate(document.plan(), MinimalPlansTest.AS_OF), page);
      close();
      return;
    }
    Report report = validator().validate(document.plan());
    if (!report.findings().isEmpty() || report.unchecked() > 0) {
      open("");
      TextReport.in(messages).listingUnchecked().write(document, report, page);
      close();
    }
  }

  /** Puts a plan onto the page, with its name where others stand beside it. */
  private PlanDocument plan(String name) throws IOException {
    String text = Files.readString(file(name));
    page.append(kind instanceof PortfolioCheck ? "\n`" + name + "`\n" : "");
    page.append("\n```yaml\n").append(text).append("```\n");
    return PlanReader.create().read(text, name, PlanFormat.YAML);
  }

  private Path file(String name) {
    return PLANS.resolve(kind.id()).resolve(name);
  }

  private void open(String command) {
    page.append("\n```text\n").append(command);
  }

  private void close() {
    page.append("```\n");
  }

  /** As the command prints. */
  private TextReport text() {
    return TextReport.in(messages).suggesting("--unchecked");
  }

  /** Of a rule, only what it says itself: no minimal plan is complete. */
  private PlanValidator validator() {
    RulePolicy.Builder policy = RulePolicy.builder();
    if (!(kind instanceof Rule rule)) {
      return PlanValidator.create();
    }
    if (!rule.isOnByDefault()) {
      policy.enable(rule.id());
    }
    return PlanValidator.builder().rules(List.of(rule)).policy(policy.build()).build();
  }

  /** The same report; what others could not check is left out. */
  private Report onlyOfThis(Report report) {
    return new Report(
        report.findings(),
        report.waived(),
        report.ledger().stream()
            .filter(line -> line.rule().equals(kind.id()))
            .collect(toImmutableList()));
  }
}
