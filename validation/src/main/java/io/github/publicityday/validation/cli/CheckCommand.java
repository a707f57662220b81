package io.github.publicityday.validation.cli;

import io.github.publicityday.validation.FailOn;
import io.github.publicityday.validation.PlanValidator;
import io.github.publicityday.validation.Profile;
import io.github.publicityday.validation.RulePolicy;
import io.github.publicityday.validation.RulePolicyReader;
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
    spec.addOption(profile).addOption(failOn).addOption(unchecked).addOption(waived);
    spec.addOption(together).addOption(asOf.spec());
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

  @Override
  public Integer call() throws IOException {
    TextReport text = text();
    try {
      PlanValidator validator = validators.get().policy(policy()).build();
      boolean compared = together.getValue();
      List<String> named = files.getValue();
      List<String> checked = compared ? PlanFiles.in(named) : named;
      Optional<WrittenBaseline> baseline = kept.written(shell, spec, messages());
      try {
        CheckRun run = run(validator, kept.known(), baseline);
        Exit exit;
        try (Reports reports = reports(text)) {
          exit = compared ? run.together(checked, reports) : run.each(checked, reports);
        }
        if (baseline.isPresent()) {
          complete(baseline.get(), exit, text);
        }
        return exit.code();
      } finally {
        if (baseline.isPresent()) {
          baseline.get().close();
        }
      }
    } catch (UnreadableException e) {
      TextReports.printError(shell, text, e);
      return Exit.INVALID.code();
    }
  }

  private CheckRun run(
      PlanValidator validator, Optional<KnownFindings> known, Optional<WrittenBaseline> baseline) {
    FailOn told = failOn.getValue();
    FailOn failing = told == null ? validator.policy().failOn() : told;
    return new CheckRun(
        shell, faults, input, asOf, messages(), validator, failing, known, baseline);
  }

  /** Without all that could be found, a baseline would call it new the next time. */
  private void complete(WrittenBaseline baseline, Exit exit, TextReport text)
      throws IOException, UnreadableException {
    if (exit == Exit.INVALID || exit == Exit.FAULT) {
      TextReports.printError(shell, text, UnreadableException.incomplete(baseline.file()));
    } else {
      baseline.complete();
    }
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
    return Messages.in(language.in(shell)).with(validators.get().build().rules());
  }
}
