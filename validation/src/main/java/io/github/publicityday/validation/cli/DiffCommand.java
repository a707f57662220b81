package io.github.publicityday.validation.cli;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.publicityday.format.PlanDocument;
import io.github.publicityday.validation.FailOn;
import io.github.publicityday.validation.LedgerLine;
import io.github.publicityday.validation.PlanValidator;
import io.github.publicityday.validation.Report;
import io.github.publicityday.validation.RulePolicy;
import io.github.publicityday.validation.RulePolicyReader;
import io.github.publicityday.validation.report.KeptFinding;
import io.github.publicityday.validation.report.KeptReport;
import io.github.publicityday.validation.report.Messages;
import io.github.publicityday.validation.report.PlanRevision;
import io.github.publicityday.validation.report.ReportChanges;
import io.github.publicityday.validation.report.TextDiff;
import io.github.publicityday.validation.report.TextReport;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.Supplier;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;

/** Compares two versions of a plan, or two reports. */
final class DiffCommand implements Callable<Integer> {
  private final Shell shell;
  private final Supplier<PlanValidator.Builder> validators;

  private final CommandSpec spec = CommandSpec.wrapWithoutInspection(this);

  private final PositionalParamSpec old =
      file("OLD", 0, "The plan as it was, or a report that check --format json wrote on it.");

  private final PositionalParamSpec revised =
      file("NEW", 1, "The plan as it is now, or a report on it; - is standard input.");

  private final LanguageOption language = new LanguageOption();

  private final OptionSpec format =
      OptionSpec.builder("--format")
          .paramLabel("FORMAT")
          .type(CheckCommand.Format.class)
          .initialValue(CheckCommand.Format.TEXT)
          .converters(Converters.constantOf(CheckCommand.Format.class))
          .description("text (default) or json.")
          .build();

  private final OptionSpec policy =
      OptionSpec.builder("--policy")
          .paramLabel("FILE")
          .type(Path.class)
          .description("Policy by which both plans are checked, in YAML or JSON.")
          .build();

  private final OptionSpec failOn =
      OptionSpec.builder("--fail-on")
          .paramLabel("SEVERITY")
          .type(FailOn.class)
          .converters(Converters.constantOf(FailOn.class))
          .description(
              "Exit with 1 if a new finding is at least that grave: error, warning, info or never"
                  + " (default: as the policy says, error unless told otherwise).")
          .build();

  private final OptionSpec all =
      OptionSpec.builder("--all")
          .type(boolean.class)
          .initialValue(false)
          .description("List the findings that stay.")
          .build();

  private final DateOption asOf = new DateOption();
  private final InputOption input = new InputOption();

  DiffCommand(Shell shell, Supplier<PlanValidator.Builder> validators) {
    this.shell = shell;
    this.validators = validators;
  }

  private static PositionalParamSpec file(String label, int index, String description) {
    return PositionalParamSpec.builder()
        .paramLabel(label)
        .index(Integer.toString(index))
        .required(true)
        .arity("1")
        .type(String.class)
        .description(description)
        .build();
  }

  CommandSpec spec() {
    spec.addPositional(old).addPositional(revised);
    spec.addOption(language.spec()).addOption(format).addOption(policy);
    spec.addOption(failOn).addOption(all).addOption(asOf.spec()).addOption(input.spec());
    spec.usageMessage()
        .sortOptions(false)
        .description(
            "Compares two versions of a plan: what is changed in it, and which findings are new or"
                + " gone. Of two reports, only the findings are compared.");
    return spec;
  }

  @Override
  public Integer call() throws IOException {
    String oldName = old.getValue();
    String name = revised.getValue();
    if (oldName.equals("-") && name.equals("-")) {
      throw misused("only one of the two can be standard input");
    }
    try {
      DiffInput before = DiffInput.read(oldName, input, shell);
      DiffInput after = DiffInput.read(name, input, shell);
      if (before instanceof DiffInput.Plan was && after instanceof DiffInput.Plan now) {
        return compare(was.document(), now.document()).code();
      } else if (before instanceof DiffInput.Reports was
          && after instanceof DiffInput.Reports now) {
        return compare(was.reports(), now.reports()).code();
      }
      boolean planFirst = before instanceof DiffInput.Plan;
      throw misused(
          (planFirst ? oldName : name)
              + " is a plan and "
              + (planFirst ? name : oldName)
              + " a report; compare two plans or two reports");
    } catch (UnreadableException e) {
      TextReports.printError(shell, TextReport.in(messages()), e);
      return Exit.INVALID.code();
    }
  }

  private ParameterException misused(String problem) {
    return new ParameterException(spec.commandLine(), problem);
  }

  private Exit compare(PlanDocument was, PlanDocument now) throws IOException, UnreadableException {
    PlanValidator validator = validators.get().policy(policy()).build();
    Report before = asOf.validate(validator, was.plan(), shell);
    Report after = asOf.validate(validator, now.plan(), shell);
    ReportChanges findings =
        ReportChanges.between(KeptReport.of(was, before, messages()), now, after, messages());
    PlanRevision revision = PlanRevision.of(was, now);
    try (Diffs diffs = diffs()) {
      diffs.add(revision, findings);
    }
    return exitOf(findings).or(crashed(was, before)).or(crashed(now, after));
  }

  private RulePolicy policy() throws UnreadableException {
    Path file = policy.getValue();
    if (file == null) {
      return RulePolicy.standard();
    }
    RulePolicyReader reader = RulePolicyReader.forRules(validators.get().build().rules());
    return UnreadableException.unlessUnreadable(file.toString(), () -> reader.read(file));
  }

  /** Findings of a rule that failed would seem to be gone. */
  private Exit crashed(PlanDocument document, Report report) {
    for (LedgerLine line : report.crashed()) {
      shell
          .err()
          .print(
              document.name()
                  + ": error: ["
                  + line.rule()
                  + "] the rule failed and its findings are lost: "
                  + line.reason().orElse("")
                  + "\n");
    }
    return report.crashed().isEmpty() ? Exit.CLEAN : Exit.FAULT;
  }

  /** Reports on files of one name belong together; so do two that are the only ones. */
  private Exit compare(ImmutableList<KeptReport> was, ImmutableList<KeptReport> now)
      throws IOException, UnreadableException {
    Exit exit = Exit.CLEAN;
    try (Diffs diffs = diffs()) {
      if (was.size() == 1 && now.size() == 1) {
        exit = compare(Optional.of(was.get(0)), Optional.of(now.get(0)), diffs);
      } else {
        ImmutableMap<String, KeptReport> before = byFile(was);
        ImmutableMap<String, KeptReport> after = byFile(now);
        Set<String> files = new LinkedHashSet<>(after.keySet());
        files.addAll(before.keySet());
        for (String file : files) {
          Optional<KeptReport> first = Optional.ofNullable(before.get(file));
          exit = exit.or(compare(first, Optional.ofNullable(after.get(file)), diffs));
        }
      }
    }
    return exit;
  }

  /** Of several reports on one file the last is the one that counts. */
  private static ImmutableMap<String, KeptReport> byFile(ImmutableList<KeptReport> reports) {
    return reports.stream()
        .collect(toImmutableMap(KeptReport::file, Function.identity(), (first, last) -> last));
  }

  private Exit compare(Optional<KeptReport> was, Optional<KeptReport> now, Diffs diffs)
      throws IOException, UnreadableException {
    ImmutableList<KeptFinding> none = ImmutableList.of();
    ReportChanges findings =
        was.isPresent() && now.isPresent()
            ? ReportChanges.between(was.get(), now.get())
            : new ReportChanges(
                now.map(KeptReport::findings).orElse(none),
                was.map(KeptReport::findings).orElse(none),
                ImmutableList.of());
    String name = now.or(() -> was).map(KeptReport::file).orElseThrow();
    diffs.addFindings(was.map(KeptReport::file).orElse(name), name, findings);
    return exitOf(findings).or(unreadable(was)).or(unreadable(now));
  }

  /** Findings of a file that could not be checked would seem to be gone, or new. */
  private Exit unreadable(Optional<KeptReport> report) {
    Optional<String> error = report.flatMap(KeptReport::error);
    error.ifPresent(
        problem ->
            shell
                .err()
                .print(
                    report.orElseThrow().file() + ": error: was not checked: " + problem + "\n"));
    return error.isPresent() ? Exit.INVALID : Exit.CLEAN;
  }

  private Exit exitOf(ReportChanges findings) throws UnreadableException {
    FailOn told = failOn.getValue();
    FailOn least = told == null ? policy().failOn() : told;
    return findings.appeared().stream().anyMatch(finding -> least.fails(finding.severity()))
        ? Exit.FINDINGS
        : Exit.CLEAN;
  }

  private Diffs diffs() throws IOException {
    return switch (format.<CheckCommand.Format>getValue()) {
      case TEXT -> new Diffs.Text(shell, text());
      case JSON -> new Diffs.Json(shell, messages());
    };
  }

  private TextDiff text() {
    TextDiff text = TextDiff.in(messages()).suggesting("--all");
    text = all.<Boolean>getValue() ? text.listingAll() : text;
    return shell.coloured() ? text.coloured() : text;
  }

  private Messages messages() {
    return Messages.in(language.in(shell)).with(validators.get().build().rules());
  }
}
