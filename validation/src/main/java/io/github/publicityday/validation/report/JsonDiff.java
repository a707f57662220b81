package io.github.publicityday.validation.report;

import io.github.publicityday.Numbering;
import io.github.publicityday.Recurrence;
import io.github.publicityday.StatedDate;
import io.github.publicityday.StatedIssuer;
import io.github.publicityday.StatedPeriod;
import io.github.publicityday.StatedTime;
import io.github.publicityday.StatedVenue;
import io.github.publicityday.format.SourcePosition;
import io.github.publicityday.format.StatedText;
import io.github.publicityday.format.tree.Mapping;
import io.github.publicityday.format.tree.Node;
import io.github.publicityday.format.tree.Scalar;
import io.github.publicityday.format.tree.Sequence;
import io.github.publicityday.format.tree.TreeWriter;
import io.github.publicityday.validation.revision.Alteration;
import io.github.publicityday.validation.revision.Change;
import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Writes for programs what a revision changes, as one JSON object that holds a list, with an item
 * for each pair of files.
 *
 * <pre>{@code
 * {"diffs": [
 *   {"old": "old.yaml", "new": "new.yaml",
 *    "changes": [
 *      {"kind", "variant", "version", "path", "pointer", "owner": {"path", "name"}, "element",
 *       "arguments": {...}, "message", "position": {"line", "column"}}],
 *    "appeared": [{"rule", "severity", "subject", "message", "position", "fingerprint"}],
 *    "vanished": [...],
 *    "stayed": [...],
 *    "summary": {"changes", "appeared", "vanished", "stayed"}}]}
 * }</pre>
 *
 * <p>All keys are always there, in this order; what is not known is {@code null}, as the changes
 * are where two reports were compared. The kind is that of the alteration and the arguments are its
 * components. The position of a change is in the file that {@code version} tells, {@code old} or
 * {@code revised}; that of a vanished finding in the old one. Lines end with LF.
 *
 * <p>For one thread. Closing completes the object; it does not close what it is written to.
 */
public final class JsonDiff implements Closeable {
  private final Appendable out;
  private final ChangeMessages messages;
  private boolean any;

  private JsonDiff(Appendable out, ChangeMessages messages) {
    this.out = out;
    this.messages = messages;
  }

  /**
   * An object without items yet, in the words of {@code messages}.
   *
   * @throws IOException if {@code out} throws it
   */
  public static JsonDiff to(Appendable out, Messages messages) throws IOException {
    out.append("{\n  \"diffs\": [");
    return new JsonDiff(out, ChangeMessages.in(messages));
  }

  /**
   * Writes what {@code revision} changes, and what becomes of the findings.
   *
   * @throws IOException if what is written to throws it
   */
  public void add(PlanRevision revision, ReportChanges findings) throws IOException {
    add(
        revision.old().name(),
        revision.revised().name(),
        list(revision.changes(), change -> of(revision, change)),
        Scalar.number(revision.changes().size()),
        findings);
  }

  /**
   * Writes what becomes of the findings between two reports, whose plans are not known.
   *
   * @param old what the old file is called
   * @param revised what the new file is called
   * @throws IOException if what is written to throws it
   */
  public void addFindings(String old, String revised, ReportChanges findings) throws IOException {
    add(old, revised, Scalar.NULL, Scalar.NULL, findings);
  }

  /** No line of JSON ends within a text, so that lines can be indented. */
  private void add(String old, String revised, Node changes, Node number, ReportChanges findings)
      throws IOException {
    Node item =
        Mapping.builder()
            .put("old", Scalar.text(old))
            .put("new", Scalar.text(revised))
            .put("changes", changes)
            .put("appeared", list(findings.appeared(), JsonDiff::of))
            .put("vanished", list(findings.vanished(), JsonDiff::of))
            .put("stayed", list(findings.stayed(), stayed -> of(stayed.after())))
            .put(
                "summary",
                Mapping.builder()
                    .put("changes", number)
                    .put("appeared", Scalar.number(findings.appeared().size()))
                    .put("vanished", Scalar.number(findings.vanished().size()))
                    .put("stayed", Scalar.number(findings.stayed().size()))
                    .build())
            .build();
    StringBuilder json = new StringBuilder();
    TreeWriter.writeJson(item, json);
    out.append(any ? ",\n" : "\n").append(json.toString().indent(4).stripTrailing());
    any = true;
  }

  private Node of(PlanRevision revision, Change change) {
    Alteration alteration = change.alteration();
    Mapping.Builder arguments = Mapping.builder();
    Facts.of(alteration).forEach((name, value) -> arguments.put(name, value(value)));
    return Mapping.builder()
        .put("kind", Scalar.text(Names.kebabCase(alteration.getClass())))
        .put("variant", Scalar.text(alteration.variant()))
        .put("version", JsonTree.value(change.version()))
        .put("path", Scalar.text(change.path().toString()))
        .put("pointer", Scalar.text(revision.documentOf(change).pointerOf(change.path())))
        .put("owner", optional(change.owner(), JsonDiff::of))
        .put("element", optional(change.element(), JsonTree::value))
        .put("arguments", arguments.build())
        .put("message", Scalar.text(messages.of(change)))
        .put(
            "position",
            optional(
                revision.positionOf(change),
                (SourcePosition at) -> position(at.line(), at.column())))
        .build();
  }

  /** A statement of the plan is a text as its file writes it. */
  private static Node value(Object value) {
    if (value instanceof StatedTime time) {
      return Scalar.text(StatedText.of(time));
    } else if (value instanceof StatedDate date) {
      return Scalar.text(StatedText.of(date));
    } else if (value instanceof StatedPeriod period) {
      return Scalar.text(StatedText.of(period));
    } else if (value instanceof StatedVenue venue) {
      return Scalar.text(StatedText.of(venue));
    } else if (value instanceof StatedIssuer issuer) {
      return Scalar.text(StatedText.of(issuer));
    } else if (value instanceof Recurrence recurrence) {
      return Scalar.text(StatedText.of(recurrence));
    } else if (value instanceof Numbering numbering) {
      return Scalar.text(numbering.firstYear() + (numbering.main() ? "" : " (secondary)"));
    }
    return JsonTree.value(value);
  }

  private static Node of(Change.Owner owner) {
    return Mapping.builder()
        .put("path", Scalar.text(owner.path().toString()))
        .put("name", Scalar.text(owner.name()))
        .build();
  }

  private static Node of(KeptFinding finding) {
    return Mapping.builder()
        .put("rule", Scalar.text(finding.rule()))
        .put("severity", JsonTree.value(finding.severity()))
        .put("subject", Scalar.text(finding.subject()))
        .put("message", Scalar.text(finding.message()))
        .put("position", optional(finding.position(), at -> position(at.line(), at.column())))
        .put("fingerprint", Scalar.text(finding.fingerprint()))
        .build();
  }

  private static Node position(int line, int column) {
    return Mapping.builder()
        .put("line", Scalar.number(line))
        .put("column", Scalar.number(column))
        .build();
  }

  private static <T> Node optional(Optional<T> value, Function<? super T, Node> form) {
    return value.map(form).orElse(Scalar.NULL);
  }

  private static <T> Node list(List<T> items, Function<? super T, Node> form) {
    return Sequence.of(items.stream().map(form).toList());
  }

  @Override
  public void close() throws IOException {
    out.append(any ? "\n  ]\n}\n" : "]\n}\n");
  }
}
