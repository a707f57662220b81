package io.github.publicityday.validation.report;

import io.github.publicityday.ElementPath;
import io.github.publicityday.TimeWindow;
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

  Node of(PlanDocument document, Report report) {
    return Mapping.builder()
        .put("file", Scalar.text(document.name()))
        .put("findings", list(report.findings(), finding -> of(document, finding)))
        .put("ledger", list(report.ledger(), line -> of(document, line)))
        .put(
            "summary",
            Mapping.builder()
                .put("errors", Scalar.number(report.count(Severity.ERROR)))
                .put("warnings", Scalar.number(report.count(Severity.WARNING)))
                .put("infos", Scalar.number(report.count(Severity.INFO)))
                .put("withheld", Scalar.number(report.withheld()))
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

  private Node of(PlanDocument document, Finding finding) {
    Mapping.Builder arguments = Mapping.builder();
    Facts.of(finding.evidence()).forEach((name, value) -> arguments.put(name, value(value)));
    return Mapping.builder()
        .put("rule", Scalar.text(finding.rule()))
        .put("severity", constant(finding.severity()))
        .put("subject", Scalar.text(finding.subject().toString()))
        .put("pointer", Scalar.text(document.pointerOf(finding.subject())))
        .put("arguments", arguments.build())
        .put("related", list(finding.related(), related -> of(document, related)))
        .put("omitted", Scalar.number(finding.omitted()))
        .put("message", Scalar.text(messages.of(finding)))
        .put("position", position(document, finding.subject()))
        .put("fingerprint", Scalar.text(finding.fingerprint()))
        .build();
  }

  private static Node of(PlanDocument document, Related related) {
    return Mapping.builder()
        .put("subject", Scalar.text(related.path().toString()))
        .put("name", Scalar.text(related.name()))
        .put("part", constant(related.part()))
        .put("pointer", Scalar.text(document.pointerOf(related.path())))
        .put("position", position(document, related.path()))
        .put("when", optional(related.when(), JsonTree::window))
        .build();
  }

  private Node of(PlanDocument document, LedgerLine line) {
    return Mapping.builder()
        .put("rule", Scalar.text(line.rule()))
        .put("state", constant(line.state()))
        .put("checked", Scalar.number(line.checked()))
        .put("failed", Scalar.number(line.failed()))
        .put("withheld", Scalar.number(line.withheld()))
        .put("unchecked", list(line.unchecked(), unchecked -> of(document, line.rule(), unchecked)))
        .put("error", optional(line.reason(), Scalar::text))
        .build();
  }

  private Node of(PlanDocument document, String rule, Unchecked unchecked) {
    return Mapping.builder()
        .put("subject", Scalar.text(unchecked.subject().toString()))
        .put("pointer", Scalar.text(document.pointerOf(unchecked.subject())))
        .put("reason", Scalar.text(unchecked.reason().variant()))
        .put("message", Scalar.text(messages.of(rule, unchecked)))
        .build();
  }

  private static Node position(PlanDocument document, ElementPath path) {
    return optional(
        document.positionOf(path),
        at ->
            Mapping.builder()
                .put("line", Scalar.number(at.line()))
                .put("column", Scalar.number(at.column()))
                .build());
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
