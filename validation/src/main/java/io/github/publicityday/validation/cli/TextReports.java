package io.github.publicityday.validation.cli;

import io.github.publicityday.format.PlanDocument;
import io.github.publicityday.format.SourcePosition;
import io.github.publicityday.validation.Report;
import io.github.publicityday.validation.portfolio.Portfolio;
import io.github.publicityday.validation.report.KnownFindings;
import io.github.publicityday.validation.report.TextReport;
import java.io.IOException;
import java.util.Optional;

/** Reports as text: findings on standard output, what cannot be read on standard error. */
record TextReports(Shell shell, TextReport text) implements Reports {
  @Override
  public void add(PlanDocument document, Report report) throws IOException {
    StringBuilder whole = new StringBuilder();
    text.write(document, report, whole);
    shell.out().print(whole.toString());
  }

  @Override
  public void add(PlanDocument document, KnownFindings.Remainder remainder) throws IOException {
    StringBuilder whole = new StringBuilder();
    text.write(document, remainder, whole);
    shell.out().print(whole.toString());
  }

  @Override
  public void addBetween(Portfolio portfolio, Report clashes) throws IOException {
    StringBuilder whole = new StringBuilder();
    text.writeBetween(clashes, portfolio::positionOf, whole);
    shell.out().print(whole.toString());
  }

  @Override
  public void addError(String file, String problem, Optional<SourcePosition> position)
      throws IOException {
    StringBuilder line = new StringBuilder();
    text.writeError(file, problem, position, line);
    shell.err().print(line.toString());
  }

  /** Says on standard error that a file cannot be read. */
  static void printError(Shell shell, TextReport text, UnreadableException e) throws IOException {
    new TextReports(shell, text).addError(e.file(), e.problem(), e.position());
  }

  @Override
  public void close() {}
}
