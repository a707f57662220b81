package io.github.publicityday.validation.cli;

import io.github.publicityday.format.PlanDocument;
import io.github.publicityday.format.SourcePosition;
import io.github.publicityday.validation.Report;
import io.github.publicityday.validation.portfolio.Portfolio;
import io.github.publicityday.validation.report.JsonReport;
import io.github.publicityday.validation.report.KnownFindings;
import io.github.publicityday.validation.report.Messages;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Reports as JSON on standard output, in UTF-8 whatever the terminal's encoding. */
final class JsonReports implements Reports {
  private final Writer writer;
  private final JsonReport json;

  JsonReports(Shell shell, Messages messages) throws IOException {
    writer = new BufferedWriter(new OutputStreamWriter(shell.out(), StandardCharsets.UTF_8));
    json = JsonReport.to(writer, messages);
  }

  @Override
  public void add(PlanDocument document, Report report) throws IOException {
    json.add(document, report);
  }

  @Override
  public void add(PlanDocument document, KnownFindings.Remainder remainder) throws IOException {
    json.add(document, remainder);
  }

  @Override
  public void addBetween(Portfolio portfolio, Report clashes) throws IOException {
    json.addBetween(clashes, portfolio::positionOf);
  }

  @Override
  public void addError(String file, String problem, Optional<SourcePosition> position)
      throws IOException {
    json.addError(file, problem, position);
  }

  @Override
  public void close() throws IOException {
    json.close();
    writer.flush();
  }
}
