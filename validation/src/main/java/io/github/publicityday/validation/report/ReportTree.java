package io.github.publicityday.validation.report;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Ints;
import io.github.publicityday.format.tree.Mapping;
import io.github.publicityday.format.tree.Node;
import io.github.publicityday.format.tree.Quoted;
import io.github.publicityday.format.tree.Scalar;
import io.github.publicityday.format.tree.Sequence;
import io.github.publicityday.format.tree.TreeException;
import io.github.publicityday.validation.Severity;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Makes reports of the trees that {@link JsonTree} makes of them. */
final class ReportTree {
  private static final Pattern FINGERPRINT = Pattern.compile("[0-9a-f]{16}");

  private ReportTree() {}

  /**
   * The reports that {@code root} holds.
   *
   * @throws TreeException if something is missing, or is not what it should be
   */
  static ImmutableList<KeptReport> read(Node root) {
    Mapping file = mapping(root, "the file");
    requireFormat(file);
    return list(file, "reports", "the file", ReportTree::report);
  }

  private static void requireFormat(Mapping file) {
    Node format =
        file.get("format")
            .orElseThrow(
                () -> new TreeException(file.location(), "is no report: it has no format"));
    int number = number(format, "format");
    if (number != JsonReport.FORMAT) {
      throw new TreeException(
          format.location(),
          "is a report of format "
              + number
              + (number > JsonReport.FORMAT ? ", which a later release wrote" : "")
              + "; this release reads format "
              + JsonReport.FORMAT);
    }
  }

  private static KeptReport report(Node node) {
    Mapping report = mapping(node, "a report");
    String file = text(report, "file", "a report");
    Optional<Node> error = report.get("error");
    if (error.isPresent()) {
      String message = text(mapping(error.get(), "error"), "message", "an error");
      return new KeptReport(file, Optional.of(message), ImmutableList.of());
    }
    return new KeptReport(
        file, Optional.empty(), list(report, "findings", "a report", ReportTree::finding));
  }

  private static KeptFinding finding(Node node) {
    String what = "a finding";
    Mapping finding = mapping(node, what);
    return new KeptFinding(
        text(finding, "rule", what),
        severity(required(finding, "severity", what)),
        text(finding, "subject", what),
        text(finding, "message", what),
        position(required(finding, "position", what)),
        list(finding, "related", what, ReportTree::other),
        fingerprint(required(finding, "fingerprint", what)));
  }

  private static KeptFinding.Other other(Node node) {
    String what = "a related element";
    Mapping other = mapping(node, what);
    return new KeptFinding.Other(
        text(other, "subject", what),
        text(other, "name", what),
        text(other, "part", what),
        position(required(other, "position", what)));
  }

  private static Severity severity(Node node) {
    String text = text(node, "severity");
    return Arrays.stream(Severity.values())
        .filter(severity -> Names.kebabCase(severity).equals(text))
        .findFirst()
        .orElseThrow(
            () ->
                new TreeException(
                    node.location(),
                    Quoted.of(text)
                        + " is no severity; known: "
                        + String.join(
                            ", ",
                            Arrays.stream(Severity.values()).map(Names::kebabCase).toList())));
  }

  private static String fingerprint(Node node) {
    String text = text(node, "fingerprint");
    if (!FINGERPRINT.matcher(text).matches()) {
      throw new TreeException(
          node.location(), Quoted.of(text) + " is no fingerprint of 16 hexadecimal digits");
    }
    return text;
  }

  private static Optional<KeptFinding.Position> position(Node node) {
    if (node instanceof Scalar scalar && scalar.isNull()) {
      return Optional.empty();
    }
    String what = "position";
    Mapping position = mapping(node, what);
    return Optional.of(
        new KeptFinding.Position(
            number(required(position, "line", what), "line"),
            number(required(position, "column", what), "column")));
  }

  private static int number(Node node, String name) {
    Integer number =
        node instanceof Scalar scalar && scalar.kind() == Scalar.Kind.NUMBER
            ? Ints.tryParse(scalar.text())
            : null;
    if (number == null || number < 1) {
      throw unexpected(node, name, "a whole number from 1");
    }
    return number;
  }

  private static String text(Mapping mapping, String key, String what) {
    return text(required(mapping, key, what), key);
  }

  private static String text(Node node, String name) {
    if (node instanceof Scalar scalar && scalar.kind() == Scalar.Kind.TEXT) {
      return scalar.text();
    }
    throw unexpected(node, name, "a text");
  }

  private static <T> ImmutableList<T> list(
      Mapping mapping, String key, String what, Function<Node, T> read) {
    Node node = required(mapping, key, what);
    if (node instanceof Sequence sequence) {
      return sequence.items().stream().map(read).collect(toImmutableList());
    }
    throw unexpected(node, key, "a list");
  }

  private static Mapping mapping(Node node, String name) {
    if (node instanceof Mapping mapping) {
      return mapping;
    }
    throw unexpected(node, name, "a mapping");
  }

  private static Node required(Mapping mapping, String key, String what) {
    return mapping
        .get(key)
        .orElseThrow(() -> new TreeException(mapping.location(), what + " without " + key));
  }

  private static TreeException unexpected(Node node, String name, String expected) {
    String found =
        node instanceof Scalar scalar && !scalar.isNull() ? Quoted.of(scalar.text()) : node.sort();
    return new TreeException(
        node.location(), name + " is " + found + " where " + expected + " is expected");
  }
}
