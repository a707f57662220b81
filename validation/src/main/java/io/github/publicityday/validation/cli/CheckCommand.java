package io.github.publicityday.validation.cli;

import io.github.publicityday.format.PlanDocument;
import io.github.publicityday.validation.PlanValidator;
import io.github.publicityday.validation.Report;
import io.github.publicityday.validation.RulePolicy;
import io.github.publicityday.validation.RulePolicyReader;
import io.github.publicityday.validation.Severity;
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

  private final InputOption input = new InputOption();

  CheckCommand(Shell shell, Supplier<PlanValidator.Builder> validators, Faults faults) {
    this.shell = shell;
    this.validators = validators;
    this.faults = faults;
  }

  CommandSpec spec() {
    CommandSpec spec = CommandSpec.wrapWithoutInspection(this);
    spec.addPositional(files).addOption(language.spec()).addOption(format).addOption(policy);
    spec.addOption(failOn).addOption(unchecked).addOption(input.spec());
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

    /** Whether a finding of {@code severity} is as grave as that. */
    boolean fails(Severity severity) {
      return switch (this) {
        case ERROR -> severity == Severity.ERROR;
        case WARNING -> severity.compareTo(Severity.WARNING) >= 0;
        case INFO -> true;
        case NEVER -> false;
      };
    }
  }

  @Override
  public Integer call() throws IOException {
    TextReport text = text();
    PlanValidator validator;
    try {
      validator = validators.get().policy(policy()).build();
    } catch (UnreadableException e) {
      TextReports.printError(shell, text, e);
      return Exit.INVALID.code();
    }
    Exit exit = Exit.CLEAN;
    try (Reports reports = reports(text)) {
      for (String file : files.<List<String>>getValue()) {
        exit = exit.or(check(file, validator, reports));
      }
    }
    return exit.code();
  }

  private RulePolicy policy() throws UnreadableException {
    Path file = policy.getValue();
    if (file == null) {
      return RulePolicy.standard();
    }
    RulePolicyReader reader = RulePolicyReader.forRules(validators.get().build().rules());
    return UnreadableException.unlessUnreadable(file.toString(), () -> reader.read(file));
  }

  private Exit check(String file, PlanValidator validator, Reports reports) throws IOException {
    try {
      PlanDocument document = input.read(file, shell);
      Report report = validator.validate(document.plan());
      reports.add(document, report);
      Exit exit = failOn.<FailOn>getValue().fails(report) ? Exit.FINDINGS : Exit.CLEAN;
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

  private Reports reports(TextReport text) throws IOException {
    return switch (format.<Format>getValue()) {
      case TEXT -> new TextReports(shell, text);
      case JSON -> new JsonReports(shell, messages());
    };
  }

  private TextReport text() {
    TextReport text = TextReport.in(messages()).suggesting("--unchecked");
    text = unchecked.<Boolean>getValue() ? text.listingUnchecked() : text;
    return shell.coloured() ? text.coloured() : text;
  }

  private Messages messages() {
    return Messages.in(language.in(shell));
  }
}
