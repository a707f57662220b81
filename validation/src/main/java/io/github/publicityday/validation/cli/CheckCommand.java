package io.github.publicityday.validation.cli;

import io.github.publicityday.format.PlanDocument;
import io.github.publicityday.validation.FailOn;
import io.github.publicityday.validation.PlanValidator;
import io.github.publicityday.validation.Profile;
import io.github.publicityday.validation.Report;
import io.github.publicityday.validation.RulePolicy;
import io.github.publicityday.validation.RulePolicyReader;
import io.github.publicityday.validation.cli.ManyFiles.Outcome;
import io.github.publicityday.validation.portfolio.NamedPlan;
import io.github.publicityday.validation.portfolio.Portfolio;
import io.github.publicityday.validation.report.Messages;
import io.github.publicityday.validation.report.TextReport;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
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
          .description(
              "Policy that switches rules off, changes their severity or sets their parameters, in"
                  + " YAML or JSON.")
          .build();

  private final OptionSpec profile =
      OptionSpec.builder("--profile")
          .paramLabel("PROFILE")
          .type(Profile.class)
          .converters(Converters.constantOf(Profile.class))
          .description(
              "draft, review (default) or release: what may be missing from the plan, unless the"
                  + " policy says otherwise.")
          .build();

  private final OptionSpec failOn =
      OptionSpec.builder("--fail-on")
          .paramLabel("SEVERITY")
          .type(FailOn.class)
          .converters(Converters.constantOf(FailOn.class))
          .description(
              "Exit with 1 if a finding is at least that grave: error, warning, info or never;"
                  + " unless the policy or profile says otherwise, error.")
          .build();

  private final OptionSpec unchecked =
      OptionSpec.builder("--unchecked")
          .type(boolean.class)
          .initialValue(false)
          .description("List the checks that could not be made, and why not.")
          .build();

  private final OptionSpec together =
      OptionSpec.builder("--together")
          .type(boolean.class)
          .initialValue(false)
          .description(
              "Check as well what units, people and venues the plans book twice between them; a"
                  + " folder stands for the plans in it.")
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
    spec.addOption(profile).addOption(failOn).addOption(unchecked).addOption(together);
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

  @Override
  public Integer call() throws IOException {
    TextReport text = text();
    PlanValidator validator;
    List<String> named = files.getValue();
    try {
      validator = validators.get().policy(policy()).build();
      named = together.<Boolean>getValue() ? PlanFiles.in(named) : named;
    } catch (UnreadableException e) {
      TextReports.printError(shell, text, e);
      return Exit.INVALID.code();
    }
    try (Reports reports = reports(text)) {
      return check(named, validator, reports).code();
    }
  }

  private Exit check(List<String> named, PlanValidator validator, Reports reports)
      throws IOException {
    FailOn told = failOn.getValue();
    FailOn failing = told == null ? validator.policy().failOn() : told;
    if (together.<Boolean>getValue()) {
      Portfolio portfolio = Portfolio.of(validator);
      Exit exit =
          new ManyFiles(named)
              .check(
                  shell,
                  reports,
                  file -> check(file, it -> portfolio.add(NamedPlan.of(it)), failing));
      Report clashes = portfolio.clashes();
      reports.addBetween(portfolio, clashes);
      return exit.or(exitOf(clashes, failing));
    }
    Function<PlanDocument, Report> alone = document -> validator.validate(document.plan());
    return named.size() == 1
        ? check(named.get(0), alone, failing).tell(reports)
        : new ManyFiles(named).check(shell, reports, file -> check(file, alone, failing));
  }

  private RulePolicy policy() throws UnreadableException {
    Path file = policy.getValue();
    Profile start = profile.getValue();
    if (file == null) {
      return start == null ? RulePolicy.standard() : RulePolicy.of(start);
    }
    RulePolicyReader every = RulePolicyReader.forRules(validators.get().build().rules());
    RulePolicyReader reader = start == null ? every : every.startingFrom(start);
    return UnreadableException.unlessUnreadable(file.toString(), () -> reader.read(file));
  }

  private Outcome check(String file, Function<PlanDocument, Report> judge, FailOn failing) {
    try {
      PlanDocument document = input.read(file, shell);
      Report report = judge.apply(document);
      return reports -> {
        try {
          reports.add(document, report);
          return exitOf(report, failing);
        } catch (RuntimeException | StackOverflowError e) {
          return fault(file, e).tell(reports);
        }
      };
    } catch (UnreadableException e) {
      return reports -> {
        reports.addError(e.file(), e.problem(), e.position());
        return Exit.INVALID;
      };
    } catch (RuntimeException | StackOverflowError e) {
      return fault(file, e);
    }
  }

  private Outcome fault(String file, Throwable thrown) {
    return reports -> {
      reports.addError(file, Faults.describe(thrown), Optional.empty());
      faults.trace(thrown);
      return Exit.FAULT;
    };
  }

  private static Exit exitOf(Report report, FailOn failing) {
    Exit exit = failing.fails(report) ? Exit.FINDINGS : Exit.CLEAN;
    return report.crashed().isEmpty() ? exit : Exit.FAULT;
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
