package io.github.publicityday.validation.report;

import com.google.common.collect.ImmutableList;
import io.github.publicityday.ElementPath;
import io.github.publicityday.format.PlanDocument;
import io.github.publicityday.validation.Finding;
import io.github.publicityday.validation.Related;
import io.github.publicityday.validation.Severity;
import java.util.Optional;

/**
 * A finding as a JSON report keeps it: in words, without the facts behind them.
 *
 * @param rule the id of the rule that found it
 * @param severity how grave it was
 * @param subject the path of the element that is wrong, as it prints
 * @param message what is wrong, in the language of the report
 * @param position where the element stands in the plan file, if the plan was read from one
 * @param related the other elements that it is about, in the order in which they are told
 * @param fingerprint what {@linkplain Finding#fingerprint() identifies} it
 */
public record KeptFinding(
    String rule,
    Severity severity,
    String subject,
    String message,
    Optional<Position> position,
    ImmutableList<Other> related,
    String fingerprint) {

  /**
   * A place in a plan file.
   *
   * @param line from 1
   * @param column from 1, in code points
   */
  public record Position(int line, int column) {}

  /**
   * Another element that a finding is about.
   *
   * @param subject its path, as it prints
   * @param name what a reader calls it
   * @param part its part in the matter, in kebab case
   * @param position where it stands in the plan file, if the plan was read from one
   */
  public record Other(String subject, String name, String part, Optional<Position> position) {}

  /** {@code finding} on the plan of {@code document}, in the words of {@code messages}. */
  static KeptFinding of(PlanDocument document, Finding finding, Messages messages) {
    return new KeptFinding(
        finding.rule(),
        finding.severity(),
        finding.subject().toString(),
        messages.of(finding),
        position(document, finding.subject()),
        finding.related().stream()
            .map(related -> of(document, related))
            .collect(ImmutableList.toImmutableList()),
        finding.fingerprint());
  }

  private static Other of(PlanDocument document, Related related) {
    return new Other(
        related.path().toString(),
        related.name(),
        Names.kebabCase(related.part()),
        position(document, related.path()));
  }

  private static Optional<Position> position(PlanDocument document, ElementPath path) {
    return document.positionOf(path).map(at -> new Position(at.line(), at.column()));
  }
}
