package io.github.publicityday.validation.cli;

import io.github.publicityday.format.PlanDocument;
import io.github.publicityday.format.SourcePosition;
import io.github.publicityday.validation.Report;
import io.github.publicityday.validation.portfolio.Portfolio;
import io.github.publicityday.validation.report.KnownFindings;
import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;

/** Where the check of one file after the other puts its outcome: all of it or nothing. */
interface Reports extends Closeable {
  /** A plan was checked. */
  void add(PlanDocument document, Report report) throws IOException;

  /** A plan was checked, and a baseline leaves so much of what was found. */
  void add(PlanDocument document, KnownFindings.Remainder remainder) throws IOException;

  /** All plans were checked, and compared with each other. */
  void addBetween(Portfolio portfolio, Report clashes) throws IOException;

  /** A file could not be checked. */
  void addError(String file, String problem, Optional<SourcePosition> position) throws IOException;
}
