package io.github.publicityday.validation.cli;

import io.github.publicityday.validation.report.JsonDiff;
import io.github.publicityday.validation.report.Messages;
import io.github.publicityday.validation.report.PlanRevision;
import io.github.publicityday.validation.report.ReportChanges;
import io.github.publicityday.validation.report.TextDiff;
import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** Where the comparison of two files puts its outcome. */
interface Diffs extends Closeable {
  /** Two plans were compared. */
  void add(PlanRevision revision, ReportChanges findings) throws IOException;

  /** Two reports were compared, on files called so. */
  void addFindings(String old, String revised, ReportChanges findings) throws IOException;

  /** As text on standard output. */
  record Text(Shell shell, TextDiff text) implements Diffs {
    @Override
    public void add(PlanRevision revision, ReportChanges findings) throws IOException {
      StringBuilder whole = new StringBuilder();
      text.write(revision, findings, whole);
      shell.out().print(whole.toString());
    }

    @Override
    public void addFindings(String old, String revised, ReportChanges findings) throws IOException {
      StringBuilder whole = new StringBuilder();
      text.writeFindings(old, revised, findings, whole);
      shell.out().print(whole.toString());
    }

    @Override
    public void close() {}
  }

  /** As JSON on standard output, in UTF-8 whatever the terminal's encoding. */
  final class Json implements Diffs {
    private final Writer writer;
    private final JsonDiff json;

    Json(Shell shell, Messages messages) throws IOException {
      writer = new BufferedWriter(new OutputStreamWriter(shell.out(), StandardCharsets.UTF_8));
      json = JsonDiff.to(writer, messages);
    }

    @Override
    public void add(PlanRevision revision, ReportChanges findings) throws IOException {
      json.add(revision, findings);
    }

    @Override
    public void addFindings(String old, String revised, ReportChanges findings) throws IOException {
      json.addFindings(old, revised, findings);
    }

    @Override
    public void close() throws IOException {
      json.close();
      writer.flush();
    }
  }
}
