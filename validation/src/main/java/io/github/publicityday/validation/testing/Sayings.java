package io.github.publicityday.validation.testing;

import static com.google.common.collect.ImmutableMultiset.toImmutableMultiset;

import com.google.common.collect.ImmutableMultiset;
import com.google.common.collect.Multisets;
import io.github.publicityday.ElementPath;
import io.github.publicityday.validation.Evidence;
import io.github.publicityday.validation.Finding;
import io.github.publicityday.validation.LedgerLine;
import io.github.publicityday.validation.Related;
import io.github.publicityday.validation.Report;
import io.github.publicityday.validation.Unchecked;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * What rules say, in a form that holds all of it but the order: that of the findings, of what could
 * not be checked, of related elements and of the lists in the evidence, which is that of the plan.
 */
final class Sayings implements Trial.Comparison {
  private final UnaryOperator<Object> undo;

  /**
   * Compares what is said of two plans.
   *
   * @param undo gives the text, date or time that stood before in the place of one that came after
   */
  Sayings(UnaryOperator<Object> undo) {
    this.undo = undo;
  }

  /** The line of {@code rule}. */
  static LedgerLine lineOf(String rule, Report report) {
    return report.ledger().stream()
        .filter(line -> line.rule().equals(rule))
        .findFirst()
        .orElseThrow();
  }

  /** The findings of {@code rule}. */
  static Stream<Finding> findingsOf(String rule, Report report) {
    return report.findings().stream().filter(finding -> finding.rule().equals(rule));
  }

  /** All that {@code rule} says, as it stands in the report. */
  static String verbatim(String rule, Report report) {
    return findingsOf(rule, report).toList() + " " + lineOf(rule, report);
  }

  @Override
  public Optional<String> difference(String rule, Report before, Report after) {
    ImmutableMultiset<String> first = all(rule, before, UnaryOperator.identity());
    ImmutableMultiset<String> second = all(rule, after, undo);
    return first.equals(second)
        ? Optional.empty()
        : Optional.of(
            "said only before: "
                + Multisets.difference(first, second)
                + "\nsaid only after: "
                + Multisets.difference(second, first));
  }

  private static ImmutableMultiset<String> all(
      String rule, Report report, UnaryOperator<Object> undo) {
    LedgerLine line = lineOf(rule, report);
    return Stream.of(
            findingsOf(rule, report).map(finding -> of(finding, undo)),
            line.unchecked().stream().map(unchecked -> of(unchecked, undo)),
            Stream.of(line.checked() + " elements looked at"))
        .flatMap(said -> said)
        .collect(toImmutableMultiset());
  }

  private static String of(Finding finding, UnaryOperator<Object> undo) {
    return String.join(
        " ",
        finding.severity().toString(),
        told(finding.subject(), undo),
        told(finding.name(), undo),
        told(finding.evidence(), undo),
        told(finding.related(), undo),
        finding.omitted() + " omitted");
  }

  private static String of(Unchecked unchecked, UnaryOperator<Object> undo) {
    return String.join(
        " ",
        "cannot check",
        told(unchecked.subject(), undo),
        told(unchecked.name(), undo),
        told(unchecked.reason(), undo));
  }

  private static String told(Object value, UnaryOperator<Object> undo) {
    if (value instanceof Evidence || value instanceof Related) {
      return value.getClass().getSimpleName() + contents((Record) value, undo);
    } else if (value instanceof Collection<?> items) {
      return items.stream()
          .map(item -> told(item, undo))
          .sorted(Comparator.naturalOrder())
          .toList()
          .toString();
    } else if (value instanceof Optional<?> optional) {
      return optional.map(content -> told(content, undo)).orElse("nothing");
    } else if (value instanceof ElementPath path) {
      return undo.apply(path.toString()).toString();
    }
    return undo.apply(value).toString();
  }

  /** A finding's facts, and its other elements, are records. */
  private static Map<String, String> contents(Record value, UnaryOperator<Object> undo) {
    Map<String, String> contents = new TreeMap<>();
    RecordType.of(value)
        .contentsOf(value)
        .forEach((name, content) -> contents.put(name, told(content, undo)));
    return contents;
  }
}
