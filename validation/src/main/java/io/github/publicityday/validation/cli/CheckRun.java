package io.github.publicityday.validation.cli;

import io.github.publicityday.format.PlanDocument;
import io.github.publicityday.validation.FailOn;
import io.github.publicityday.validation.PlanValidator;
import io.github.publicityday.validation.Report;
import io.github.publicityday.validation.cli.ManyFiles.Outcome;
import io.github.publicityday.validation.portfolio.NamedPlan;
import io.github.publicityday.validation.portfolio.Portfolio;
import io.github.publicityday.validation.report.KnownFindings;
import io.github.publicityday.validation.report.Messages;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * One run of the command that checks plans: reads and judges them, tells what was found in the
 * order of the files, and says how the command ends.
 *
 * @param failing how grave a finding must be for the command to fail
 * @param known what a baseline knows already, if there is one
 * @param baseline the baseline to write, if there is one
 */
record CheckRun(
    Shell shell,
    Faults faults,
    InputOption input,
    DateOption asOf,
    Messages messages,
    PlanValidator validator,
    FailOn failing,
    Optional<KnownFindings> known,
    Optional<WrittenBaseline> baseline) {

  /** Checks each file for itself. */
  Exit each(List<String> files, Reports reports) throws IOException {
    return files.size() == 1
        ? check(files.get(0), this::judge).tell(reports)
        : new ManyFiles(files).check(shell, reports, file -> check(file, this::judge));
  }

  /** Checks each file, and the plans with each other. */
  Exit together(List<String> files, Reports reports) throws IOException {
    Portfolio portfolio = Portfolio.of(validator.asOf(asOf.in(shell)));
    Exit exit =
        new ManyFiles(files)
            .check(shell, reports, file -> check(file, it -> portfolio.add(NamedPlan.of(it))));
    Report clashes = portfolio.clashes();
    reports.addBetween(portfolio, clashes);
    return exit.or(exitOf(clashes));
  }

  private Report judge(PlanDocument document) {
    return asOf.validate(validator, document.plan(), shell);
  }

  private Outcome check(String file, Function<PlanDocument, Report> judge) {
    try {
      PlanDocument document = input.read(file, shell);
      Report report = judge.apply(document);
      return reports -> {
        try {
          return tell(document, report, reports);
        } catch (UnreadableException e) {
          return unreadable(e).tell(reports);
        } catch (RuntimeException | StackOverflowError e) {
          return fault(file, e).tell(reports);
        }
      };
    } catch (UnreadableException e) {
      return unreadable(e);
    } catch (RuntimeException | StackOverflowError e) {
      return fault(file, e);
    }
  }

  private Exit tell(PlanDocument document, Report report, Reports reports)
      throws IOException, UnreadableException {
    if (baseline.isPresent()) {
      baseline.get().add(document, report);
    }
    if (known.isEmpty()) {
      reports.add(document, report);
      return exitOf(report);
    }
    KnownFindings.Remainder remainder = known.get().remainderOf(document, report, messages);
    reports.add(document, remainder);
    return exitOf(remainder.report());
  }

  private static Outcome unreadable(UnreadableException e) {
    return reports -> {
      reports.addError(e.file(), e.problem(), e.position());
      return Exit.INVALID;
    };
  }

  private Outcome fault(String file, Throwable thrown) {
    return reports -> {
      reports.addError(file, Faults.describe(thrown), Optional.empty());
      faults.trace(thrown);
      return Exit.FAULT;
    };
  }

  private Exit exitOf(Report report) {
    Exit exit = failing.fails(report) ? Exit.FINDINGS : Exit.CLEAN;
    return report.crashed().isEmpty() ? exit : Exit.FAULT;
  }
}
