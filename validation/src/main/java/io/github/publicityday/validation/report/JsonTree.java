package io.github.publicityday.validation.report;

import io.github.publicityday.ElementPath;
import io.github.publicityday.TimeWindow;
import io.github.publicityday.Waiver;
import io.github.publicityday.format.PlanDocument;
import io.github.publicityday.format.SourcePosition;
import io.github.publicityday.format.tree.Mapping;
import io.github.publicityday.format.tree.Node;
import io.github.publicityday.format.tree.Scalar;
import io.github.publicityday.format.tree.Sequence;
import io.github.publicityday.validation.Finding;
import io.github.publicityday.validation.LedgerLine;
import io.github.publicityday.validation.Related;
import io.github.publicityday.validation.Report;
import io.github.publicityday.validation.Severity;
import io.github.publicityday.validation.Unchecked;
import io.github.publicityday.validation.WaivedFinding;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Reports as trees of keys and values. */
final class JsonTree {
  private final Messages messages;

  JsonTree(Messages messages) {
    this.messages = messages;
  }

  /** Where elements stand: each as a JSON Pointer, if it has one, and as a position. */
  private record Marks(
      Function<ElementPath, Node> pointers,
      Function<ElementPath, Optional<SourcePosition>> positions) {
    Node pointer(ElementPath path) {
      return pointers.apply(path);
    }

    Node position(ElementPath path) {
      return optional(
          positions.apply(path),
          at ->
              Mapping.builder()
                  .put("line", Scalar.number(at.line()))
                  .put("column", Scalar.number(at.column()))
                  .build());
    }
  }

  Node of(PlanDocument document, Report report, Optional<KnownFindings.Remainder> remainder) {
    Marks marks = new Marks(path -> Scalar.text(document.pointerOf(path)), document::positionOf);
    Mapping.Builder whole = Mapping.builder().put("file", Scalar.text(document.name()));
    return add(report, remainder, marks, whole);
  }

  Node ofBetween(Report clashes, Function<ElementPath, Optional<SourcePosition>> positions) {
    Marks marks = new Marks(path -> Scalar.NULL, positions);
    return add(clashes, Optional.empty(), marks, Mapping.builder());
  }

  private Node add(
      Report report,
      Optional<KnownFindings.Remainder> remainder,
      Marks marks,
      Mapping.Builder whole) {
    return whole
        .put("findings", list(report.findings(), finding -> of(marks, finding).build()))
        .put("waived", list(report.waived(), waived -> of(marks, waived)))
        .put("ledger", list(report.ledger(), line -> of(marks, line)))
        .put(
            "summary",
            Mapping.builder()
                .put("errors", Scalar.number(report.count(Severity.ERROR)))
                .put("warnings", Scalar.number(report.count(Severity.WARNING)))
                .put("infos", Scalar.number(report.count(Severity.INFO)))
                .put("withheld", Scalar.number(report.withheld()))
                .put("waived", Scalar.number(report.waived().size()))
                .put("known", optional(remainder, left -> Scalar.number(left.known())))
                .put("gone", optional(remainder, left -> Scalar.number(left.gone())))
                .put("unchecked", Scalar.number(report.unchecked()))
                .put("crashed", Scalar.number(report.crashed().size()))
                .build())
        .build();
  }

  static Node ofError(String file, String message, Optional<SourcePosition> position) {
    return Mapping.builder()
        .put("file", Scalar.text(file))
        .put(
            "error",
            Mapping.builder()
                .put("message", Scalar.text(message))
                .put("line", optional(position, at -> Scalar.number(at.line())))
                .put("column", optional(position, at -> Scalar.number(at.column())))
                .build())
        .build();
  }

  private Node of(Marks marks, WaivedFinding waived) {
    Waiver waiver = waived.waiver();
    return of(marks, waived.finding())
        .put(
            "waiver",
            Mapping.builder()
                .put("reason", Scalar.text(waiver.reason()))
                .put("by", Scalar.text(waiver.by()))
                .put("until", optional(waiver.until(), JsonTree::value))
                .put("pointer", marks.pointer(waived.path()))
                .put("position", marks.position(waived.path()))
                .build())
        .build();
  }

  private Mapping.Builder of(Marks marks, Finding finding) {
    Mapping.Builder arguments = Mapping.builder();
    Facts.of(finding.evidence()).forEach((name, value) -> arguments.put(name, value(value)));
    return Mapping.builder()
        .put("rule", Scalar.text(finding.rule()))
        .put("severity", constant(finding.severity()))
        .put("subject", Scalar.text(finding.subject().toString()))
        .put("pointer", marks.pointer(finding.subject()))
        .put("arguments", arguments.build())
        .put("related", list(finding.related(), related -> of(marks, related)))
        .put("omitted", Scalar.number(finding.omitted()))
        .put("message", Scalar.text(messages.of(finding)))
        .put("position", marks.position(finding.subject()))
        .put("fingerprint", Scalar.text(finding.fingerprint()));
  }

  private static Node of(Marks marks, Related related) {
    return Mapping.builder()
        .put("subject", Scalar.text(related.path().toString()))
        .put("name", Scalar.text(related.name()))
        .put("part", constant(related.part()))
        .put("pointer", marks.pointer(related.path()))
        .put("position", marks.position(related.path()))
        .put("when", optional(related.when(), JsonTree::window))
        .build();
  }

  private Node of(Marks marks, LedgerLine line) {
    return Mapping.builder()
        .put("rule", Scalar.text(line.rule()))
        .put("state", constant(line.state()))
        .put("checked", Scalar.number(line.checked()))
        .put("failed", Scalar.number(line.failed()))
        .put("withheld", Scalar.number(line.withheld()))
        .put("waived", Scalar.number(line.waived()))
        .put("unchecked", list(line.unchecked(), unchecked -> of(marks, line.rule(), unchecked)))
        .put("error", optional(line.reason(), Scalar::text))
        .build();
  }

  private Node of(Marks marks, String rule, Unchecked unchecked) {
    return Mapping.builder()
        .put("subject", Scalar.text(unchecked.subject().toString()))
        .put("pointer", marks.pointer(unchecked.subject()))
        .put("reason", Scalar.text(unchecked.reason().variant()))
        .put("message", Scalar.text(messages.of(rule, unchecked)))
        .build();
  }

  /** A component of an evidence. */
  static Node value(Object value) {
    if (value instanceof Boolean flag) {
      return Scalar.bool(flag);
    } else if (value instanceof Number number) {
      return Scalar.number(number.longValue());
    } else if (value instanceof Enum<?> constant) {
      return constant(constant);
    } else if (value instanceof TimeWindow window) {
      return window(window);
    } else if (value instanceof Optional<?> optional) {
      return optional(optional, JsonTree::value);
    } else if (value instanceof Collection<?> items) {
      return list(List.copyOf(items), JsonTree::value);
    }
    // Texts, and dates and times, which print themselves as ISO 8601.
    return Scalar.text(value.toString());
  }

  private static Node window(TimeWindow window) {
    return Mapping.builder()
        .put("earliestStart", Scalar.text(window.earliestStart().toString()))
        .put("latestStart", Scalar.text(window.latestStart().toString()))
        .put("earliestEnd", Scalar.text(window.earliestEnd().toString()))
        .put("latestEnd", Scalar.text(window.latestEnd().toString()))
        .put("open", constant(window.open()))
        .build();
  }

  private static Node constant(Enum<?> constant) {
    return Scalar.text(Names.kebabCase(constant));
  }

  private static <T> Node optional(Optional<T> value, Function<? super T, Node> form) {
    return value.map(form).orElse(Scalar.NULL);
  }

  private static <T> Node list(List<T> items, Function<? super T, Node> form) {
    return Sequence.of(items.stream().map(form).toList());
  }
}
