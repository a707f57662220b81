package io.github.publicityday.validation.cli;

import io.github.publicityday.PublicityPlan;
import io.github.publicityday.format.PlanDocument;
import io.github.publicityday.validation.PlanValidator;
import io.github.publicityday.validation.Report;
import io.github.publicityday.validation.RulePolicy;
import io.github.publicityday.validation.RulePolicyReader;
import io.github.publicityday.validation.Severity;
import io.github.publicityday.validation.report.KnownFindings;
import io.github.publicityday.validation.report.Messages;
import io.github.publicityday.validation.report.TextReport;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Checks plans. */
final class CheckCommand implements Callable<Integer> {
  private final Shell shell;
  private final Supplier<PlanValidator.Builder> validators;
  private final Faults faults;

  private final PositionalParamSpec files =
      PositionalParamSpec.builder()
          .paramLabel("FILE")
          .required(true)
          .arity("1..*")
          .type(List.class)
          .auxiliaryTypes(String.class)
          .description(
              "Plans in YAML, or in JSON if the name ends with .json; - is standard input.")
          .build();

  private final LanguageOption language = new LanguageOption();

  private final OptionSpec format =
      OptionSpec.builder("--format")
          .paramLabel("FORMAT")
          .type(Format.class)
          .initialValue(Format.TEXT)
          .converters(Converters.constantOf(Format.class))
          .description("text (default) or json.")
          .build();

  private final OptionSpec policy =
      OptionSpec.builder("--policy")
          .paramLabel("FILE")
          .type(Path.class)
          .description("Policy that switches rules off or changes their severity, in YAML or JSON.")
          .build();

  private final OptionSpec failOn =
      OptionSpec.builder("--fail-on")
          .paramLabel("SEVERITY")
          .type(FailOn.class)
          .initialValue(FailOn.ERROR)
          .converters(Converters.constantOf(FailOn.class))
          .description(
              "Exit with 1 if a finding is at least that grave: error (default), warning, info or"
                  + " never.")
          .build();

  private final OptionSpec unchecked =
      OptionSpec.builder("--unchecked")
          .type(boolean.class)
          .initialValue(false)
          .description("List the checks that could not be made, and why not.")
          .build();

  private final OptionSpec waived =
      OptionSpec.builder("--waived")
          .type(boolean.class)
          .initialValue(false)
          .description("List the findings that are waived, and who accepts them.")
          .build();

  private final DateOption asOf = new DateOption();
  private final KeptOptions kept = new KeptOptions();
  private final InputOption input = new InputOption();
  private final CommandSpec spec = CommandSpec.wrapWithoutInspection(this);

  CheckCommand(Shell shell, Supplier<PlanValidator.Builder> validators, Faults faults) {
    this.shell = shell;
    this.validators = validators;
    this.faults = faults;
  }

  CommandSpec spec() {
    spec.addPositional(files).addOption(language.spec()).addOption(format).addOption(policy);
    spec.addOption(failOn).addOption(unchecked).addOption(waived).addOption(asOf.spec());
    kept.addTo(spec);
    spec.addOption(input.spec());
    spec.usageMessage()
        .sortOptions(false)
        .description("Checks plans and says what is wrong with them.");
    return spec;
  }

  /** What the output is. */
  enum Format {
    TEXT,
    JSON
  }

  /** How grave a finding must be for the command to fail. */
  enum FailOn {
    ERROR,
    WARNING,
    INFO,
    NEVER;

    boolean fails(Report report) {
      return switch (this) {
        case ERROR -> report.hasAtLeast(Severity.ERROR);
        case WARNING -> report.hasAtLeast(Severity.WARNING);
        case INFO -> report.hasAtLeast(Severity.INFO);
        case NEVER -> false;
      };
    }
  }

  @Override
  public Integer call() throws IOException {
    TextReport text = text();
    try {
      PlanValidator validator = validators.get().policy(policy()).build();
      Optional<KnownFindings> known = kept.known();
      Optional<WrittenBaseline> baseline = kept.written(shell, spec, messages());
      return (baseline.isEmpty()
              ? check(validator, known, baseline, text)
              : checkAndKeep(validator, known, baseline.get(), text))
          .code();
    } catch (UnreadableException e) {
      TextReports.printError(shell, text, e);
      return Exit.INVALID.code();
    }
  }

  /** Without all that could be found, a baseline would call it new the next time. */
  private Exit checkAndKeep(
      PlanValidator validator,
      Optional<KnownFindings> known,
      WrittenBaseline baseline,
      TextReport text)
      throws IOException, UnreadableException {
    try (baseline) {
      Exit exit = check(validator, known, Optional.of(baseline), text);
      if (exit == Exit.INVALID || exit == Exit.FAULT) {
        TextReports.printError(shell, text, UnreadableException.incomplete(baseline.file()));
      } else {
        baseline.complete();
      }
      return exit;
    }
  }

  private Exit check(
      PlanValidator validator,
      Optional<KnownFindings> known,
      Optional<WrittenBaseline> baseline,
      TextReport text)
      throws IOException {
    Exit exit = Exit.CLEAN;
    try (Reports reports = reports(text)) {
      for (String file : files.<List<String>>getValue()) {
        exit = exit.or(check(file, validator, known, baseline, reports));
      }
    }
    return exit;
  }

  private RulePolicy policy() throws UnreadableException {
    Path file = policy.getValue();
    if (file == null) {
      return RulePolicy.standard();
    }
    RulePolicyReader reader = RulePolicyReader.forRules(validators.get().build().rules());
    return UnreadableException.unlessUnreadable(file.toString(), () -> reader.read(file));
  }

  private Exit check(
      String file,
      PlanValidator validator,
      Optional<KnownFindings> known,
      Optional<WrittenBaseline> baseline,
      Reports reports)
      throws IOException {
    try {
      PlanDocument document = input.read(file, shell);
      Report report = report(document.plan(), validator);
      Report told = report;
      if (known.isPresent()) {
        KnownFindings.Remainder remainder = known.get().remainderOf(document, report, messages());
        reports.add(document, remainder);
        told = remainder.report();
      } else {
        reports.add(document, report);
      }
      if (baseline.isPresent()) {
        baseline.get().add(document, report);
      }
      Exit exit = failOn.<FailOn>getValue().fails(told) ? Exit.FINDINGS : Exit.CLEAN;
      return report.crashed().isEmpty() ? exit : Exit.FAULT;
    } catch (UnreadableException e) {
      reports.addError(e.file(), e.problem(), e.position());
      return Exit.INVALID;
    } catch (RuntimeException | StackOverflowError e) {
      reports.addError(file, Faults.describe(e), Optional.empty());
      faults.trace(e);
      return Exit.FAULT;
    }
  }

  /** Only waivers ask for the date. */
  private Report report(PublicityPlan plan, PlanValidator validator) {
    return plan.waivers().isEmpty()
        ? validator.validate(plan)
        : validator.validate(plan, asOf.in(shell));
  }

  private Reports reports(TextReport text) throws IOException {
    return switch (format.<Format>getValue()) {
      case TEXT -> new TextReports(shell, text);
      case JSON -> new JsonReports(shell, messages());
    };
  }

  private TextReport text() {
    TextReport text = TextReport.in(messages()).suggesting("--unchecked");
    text = unchecked.<Boolean>getValue() ? text.listingUnchecked() : text;
    text = waived.<Boolean>getValue() ? text.listingWaived() : text;
    return shell.coloured() ? text.coloured() : text;
  }

  private Messages messages() {
    return Messages.in(language.in(shell));
  }
}
