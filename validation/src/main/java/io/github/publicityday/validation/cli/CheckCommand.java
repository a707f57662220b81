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
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks plans. */
@Command(
    name = "check",
    description = "Checks plans and says what is wrong with them.",
    sortOptions = false)
final class CheckCommand implements Callable<Integer> {
  private final Shell shell;
  private final Supplier<PlanValidator.Builder> validators;
  private final Faults faults;

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description = "Plans in YAML, or in JSON if the name ends with .json; - is standard input.")
  private List<String> files = List.of();

  @Mixin private LanguageOption language = new LanguageOption();

  @Option(names = "--format", paramLabel = "FORMAT", description = "text (default) or json.")
  private Format format = Format.TEXT;

  @Option(
      names = "--policy",
      paramLabel = "FILE",
      description = "Policy that switches rules off or changes their severity, in YAML or JSON.")
  private Optional<Path> policy = Optional.empty();

  @Option(
      names = "--fail-on",
      paramLabel = "SEVERITY",
      description =
          "Exit with 1 if a finding is at least that grave: error (default), warning, info or"
              + " never.")
  private FailOn failOn = FailOn.ERROR;

  @Option(
      names = "--unchecked",
      description = "List the checks that could not be made, and why not.")
  private boolean unchecked;

  @Mixin private InputOption input = new InputOption();

  CheckCommand(Shell shell, Supplier<PlanValidator.Builder> validators, Faults faults) {
    this.shell = shell;
    this.validators = validators;
    this.faults = faults;
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
    PlanValidator validator;
    try {
      validator = validators.get().policy(policy()).build();
    } catch (UnreadableException e) {
      TextReports.printError(shell, text, e);
      return Exit.INVALID.code();
    }
    Exit exit = Exit.CLEAN;
    try (Reports reports = reports(text)) {
      for (String file : files) {
        exit = exit.or(check(file, validator, reports));
      }
    }
    return exit.code();
  }

  private RulePolicy policy() throws UnreadableException {
    if (policy.isEmpty()) {
      return RulePolicy.standard();
    }
    RulePolicyReader reader = RulePolicyReader.forRules(validators.get().build().rules());
    Path file = policy.get();
    return UnreadableException.unlessUnreadable(file.toString(), () -> reader.read(file));
  }

  private Exit check(String file, PlanValidator validator, Reports reports) throws IOException {
    try {
      PlanDocument document = input.read(file, shell);
      Report report = validator.validate(document.plan());
      reports.add(document, report);
      Exit exit = failOn.fails(report) ? Exit.FINDINGS : Exit.CLEAN;
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
    return switch (format) {
      case TEXT -> new TextReports(shell, text);
      case JSON -> new JsonReports(shell, messages());
    };
  }

  private TextReport text() {
    TextReport text = TextReport.in(messages()).suggesting("--unchecked");
    text = unchecked ? text.listingUnchecked() : text;
    return shell.coloured() ? text.coloured() : text;
  }

  private Messages messages() {
    return Messages.in(language.in(shell));
  }
}
