package io.github.publicityday.validation.report;

import io.github.publicityday.format.PlanDocument;
import io.github.publicityday.format.SourcePosition;
import io.github.publicityday.format.tree.Node;
import io.github.publicityday.format.tree.TreeWriter;
import io.github.publicityday.validation.Report;
import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;

/**
 * Writes reports for programs, as one JSON object that holds a list of them, one for each file.
 *
 * <pre>{@code
 * try (JsonReport json = JsonReport.to(out, Messages.in(Language.ENGLISH))) {
 *   json.add(document, validator.validate(document.plan()));
 * }
 * }</pre>
 *
 * <pre>{@code
 * {"format": 1,
 *  "reports": [
 *   {"file": "plan.yaml",
 *    "findings": [
 *      {"rule", "severity", "subject", "pointer", "arguments": {...},
 *       "related": [{"subject", "name", "part", "pointer", "position", "when"}],
 *       "omitted", "message", "position": {"line", "column"}, "fingerprint"}],
 *    "ledger": [
 *      {"rule", "state", "checked", "failed", "withheld",
 *       "unchecked": [{"subject", "pointer", "reason", "message"}], "error"}],
 *    "summary": {"errors", "warnings", "infos", "withheld", "unchecked", "crashed"}},
 *   {"file": "broken.yaml", "error": {"message", "line", "column"}}]}
 * }</pre>
 *
 * <p>All keys are always there, in this order; what is not known is {@code null}. A pointer is a
 * JSON Pointer into the plan file; the arguments are the components of the evidence, the reason is
 * its variant. Constants are in kebab case; a time slot is an ISO 8601 interval, a time window an
 * object of its four bounds and its open side. Lines end with LF, and equal reports give equal
 * text. {@link ReportReader} reads it back.
 *
 * <p>For one thread. Closing completes the object; it does not close what it is written to.
 */
public final class JsonReport implements Closeable {
  /** The format that is written. A release that writes more keys and means the same keeps it. */
  public static final int FORMAT = 1;

  private final Appendable out;
  private final JsonTree tree;
  private boolean any;

  private JsonReport(Appendable out, JsonTree tree) {
    this.out = out;
    this.tree = tree;
  }

  /**
   * An object without reports yet, with messages in the words of {@code messages}.
   *
   * @throws IOException if {@code out} throws it
   */
  public static JsonReport to(Appendable out, Messages messages) throws IOException {
    out.append("{\n  \"format\": " + FORMAT + ",\n  \"reports\": [");
    return new JsonReport(out, new JsonTree(messages));
  }

  /**
   * Writes {@code report} on the plan of {@code document}.
   *
   * @throws IOException if what is written to throws it
   */
  public void add(PlanDocument document, Report report) throws IOException {
    add(tree.of(document, report));
  }

  /**
   * Writes that {@code file} could not be checked, and why.
   *
   * @param position where in the file the reason stands, if it stands in it
   * @throws IOException if what is written to throws it
   */
  public void addError(String file, String message, Optional<SourcePosition> position)
      throws IOException {
    add(JsonTree.ofError(file, message, position));
  }

  /** No line of JSON ends within a text, so that lines can be indented. */
  private void add(Node report) throws IOException {
    StringBuilder json = new StringBuilder();
    TreeWriter.writeJson(report, json);
    out.append(any ? ",\n" : "\n").append(json.toString().indent(4).stripTrailing());
    any = true;
  }

  @Override
  public void close() throws IOException {
    out.append(any ? "\n  ]\n}\n" : "]\n}\n");
  }
}
