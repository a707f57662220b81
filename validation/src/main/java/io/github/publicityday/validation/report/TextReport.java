package io.github.publicityday.validation.report;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableMap;
import io.github.publicityday.ElementPath;
import io.github.publicityday.Waiver;
import io.github.publicityday.format.PlanDocument;
import io.github.publicityday.format.SourcePosition;
import io.github.publicityday.validation.Finding;
import io.github.publicityday.validation.LedgerLine;
import io.github.publicityday.validation.Related;
import io.github.publicityday.validation.Report;
import io.github.publicityday.validation.Severity;
import io.github.publicityday.validation.Unchecked;
import io.github.publicityday.validation.WaivedFinding;
import io.github.publicityday.validation.report.Places.BetweenPlans;
import io.github.publicityday.validation.report.Places.InOnePlan;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Function;

/**
 * Shows reports to people, as compilers do: where, how grave, by which rule and what, then the line
 * of the file with the place underlined, then the other places that matter, and at last how many
 * findings there are and how many checks could not be made.
 *
 * <pre>{@code
 * plan.yaml:14:12: error: [missing-responsible-unit] 文藝表演 has no responsible unit
 *    14 |   - title: 文藝表演
 *       |            ^~~~~~~~
 * plan.yaml: 1 error, 0 warnings, 0 infos; 0 checks could not be made
 * }</pre>
 *
 * <p>Lines and columns count from 1, columns in code points. Lines end with LF. Immutable.
 */
public final class TextReport {
  private final Messages messages;
  private final Palette palette;
  private final boolean uncheckedListed;
  private final boolean waivedListed;
  private final Optional<String> listingOption;

  private TextReport(
      Messages messages,
      Palette palette,
      boolean uncheckedListed,
      boolean waivedListed,
      Optional<String> listingOption) {
    this.messages = messages;
    this.palette = palette;
    this.uncheckedListed = uncheckedListed;
    this.waivedListed = waivedListed;
    this.listingOption = listingOption;
  }

  /**
   * Reports in the words of {@code messages}, without colour; checks not made and findings waived
   * are counted.
   */
  public static TextReport in(Messages messages) {
    return new TextReport(messages, Palette.PLAIN, false, false, Optional.empty());
  }

  /** The same with colour, for a terminal. */
  public TextReport coloured() {
    return new TextReport(messages, Palette.COLOURED, uncheckedListed, waivedListed, listingOption);
  }

  /** The same with every check that could not be made, and why, after the findings. */
  public TextReport listingUnchecked() {
    return new TextReport(messages, palette, true, waivedListed, listingOption);
  }

  /** The same with every finding that is waived, and who accepts it, after the others. */
  public TextReport listingWaived() {
    return new TextReport(messages, palette, uncheckedListed, true, listingOption);
  }

  /** The same, telling the reader by which option the checks that could not be made are listed. */
  public TextReport suggesting(String option) {
    return new TextReport(messages, palette, uncheckedListed, waivedListed, Optional.of(option));
  }

  /**
   * Appends {@code report} on the plan of {@code document}.
   *
   * @throws IOException if {@code out} throws it
   */
  public void write(PlanDocument document, Report report, Appendable out) throws IOException {
    write(new InOnePlan(document), report, 0, 0, out);
  }

  /**
   * Appends what a baseline leaves of the report on the plan of {@code document}.
   *
   * @throws IOException if {@code out} throws it
   */
  public void write(PlanDocument document, KnownFindings.Remainder remainder, Appendable out)
      throws IOException {
    write(new InOnePlan(document), remainder.report(), remainder.known(), remainder.gone(), out);
  }

  /**
   * Appends what plans book twice between them, as {@link
   * io.github.publicityday.validation.portfolio.Portfolio#clashes} tells it. The place of a finding
   * is that of the first element that it relates.
   *
   * @param positions where related elements stand in the files of their plans
   * @throws IOException if {@code out} throws it
   */
  public void writeBetween(
      Report clashes, Function<ElementPath, Optional<SourcePosition>> positions, Appendable out)
      throws IOException {
    write(new BetweenPlans(word("report.between-plans"), positions), clashes, 0, 0, out);
  }

  private void write(Places places, Report report, int known, int gone, Appendable out)
      throws IOException {
    for (Finding finding : report.findings()) {
      write(places, finding, out);
    }
    if (waivedListed) {
      for (WaivedFinding waived : report.waived()) {
        write(places, waived, out);
      }
    }
    if (uncheckedListed) {
      for (LedgerLine line : report.ledger()) {
        for (Unchecked unchecked : line.unchecked()) {
          write(places, line.rule(), unchecked, out);
        }
      }
    }
    for (LedgerLine line : report.crashed()) {
      out.append(palette.place(Places.colon(places.name(), Optional.empty())))
          .append(" ")
          .append(palette.of(Severity.ERROR, word("report.crashed") + ":"))
          .append(
              said(
                  line.rule(),
                  messages.text(
                      "report.rule-crashed", ImmutableMap.of("reason", line.reason().orElse("")))));
    }
    out.append(SafeText.of(places.name()))
        .append(": ")
        .append(SafeText.of(summary(report, known, gone)))
        .append("\n");
  }

  /**
   * Appends that {@code file} could not be checked, and why: one line, in English like the problems
   * that readers report.
   *
   * @param position where in the file the reason stands, if it stands in it
   * @throws IOException if {@code out} throws it
   */
  public void writeError(
      String file, String problem, Optional<SourcePosition> position, Appendable out)
      throws IOException {
    out.append(palette.place(Places.colon(file, position)))
        .append(" ")
        .append(palette.of(Severity.ERROR, "error:"))
        .append(" ")
        .append(SafeText.of(problem))
        .append("\n");
  }

  private void write(Places places, Finding finding, Appendable out) throws IOException {
    String severity = messages.labelOf(finding.severity());
    out.append(palette.place(places.of(finding)))
        .append(" ")
        .append(palette.of(finding.severity(), severity + ":"))
        .append(said(finding.rule(), messages.of(finding)));
    if (places instanceof InOnePlan in) {
      writeSource(in.document(), finding.subject(), out);
    }
    for (Related related : finding.related()) {
      out.append("  ")
          .append(palette.place(places.of(related.path())))
          .append(" ")
          .append(palette.note(word("report.note") + ":"))
          .append(" ")
          .append(SafeText.of(said(related)))
          .append("\n");
    }
    if (finding.omitted() > 0) {
      out.append("  ")
          .append(palette.note(word("report.note") + ":"))
          .append(" ")
          .append(
              messages.text("report.omitted-note", ImmutableMap.of("omitted", finding.omitted())))
          .append("\n");
    }
  }

  private void writeSource(PlanDocument document, ElementPath subject, Appendable out)
      throws IOException {
    Optional<SourcePosition> known = document.positionOf(subject);
    Optional<String> line = known.flatMap(at -> document.sourceLine(at.line()));
    if (line.isEmpty()) {
      return;
    }
    SourcePosition position = known.orElseThrow();
    SourceExcerpt excerpt = SourceExcerpt.of(line.get(), position.column(), position.length());
    String number = Strings.padStart(Integer.toString(position.line()), 5, ' ');
    out.append(number).append(" | ").append(excerpt.source()).append("\n");
    out.append(" ".repeat(number.length()))
        .append(" | ")
        .append(excerpt.padding())
        .append(palette.marker(excerpt.marker()))
        .append("\n");
  }

  private void write(Places places, WaivedFinding waived, Appendable out) throws IOException {
    Finding finding = waived.finding();
    out.append(palette.place(places.of(finding)))
        .append(" ")
        .append(palette.note(word("report.waived") + ":"))
        .append(said(finding.rule(), messages.of(finding)))
        .append("  ")
        .append(palette.place(places.of(waived.path())))
        .append(" ")
        .append(palette.note(word("report.note") + ":"))
        .append(" ")
        .append(SafeText.of(said(waived.waiver())))
        .append("\n");
  }

  private String said(Waiver waiver) {
    ImmutableMap.Builder<String, Object> facts = ImmutableMap.builder();
    facts.put("by", waiver.by()).put("reason", waiver.reason());
    waiver.until().ifPresent(until -> facts.put("until", until));
    String key = waiver.until().isPresent() ? "report.accepted-until" : "report.accepted";
    return messages.text(key, facts.buildOrThrow());
  }

  private void write(Places places, String rule, Unchecked unchecked, Appendable out)
      throws IOException {
    out.append(palette.place(places.of(unchecked.subject())))
        .append(" ")
        .append(palette.note(word("report.unchecked") + ":"))
        .append(said(rule, messages.of(rule, unchecked)));
  }

  private static String said(String rule, String message) {
    return " [" + rule + "] " + SafeText.of(message) + "\n";
  }

  private String said(Related related) {
    String part = messages.labelOf(related.part());
    return related
        .when()
        .map(
            when ->
                messages.text(
                    "report.related-at",
                    ImmutableMap.of("part", part, "name", related.label(), "when", when)))
        .orElseGet(
            () ->
                messages.text(
                    "report.related", ImmutableMap.of("part", part, "name", related.label())));
  }

  private String summary(Report report, int known, int gone) {
    String summary =
        messages.text(
            "report.summary",
            ImmutableMap.of(
                "errors", report.count(Severity.ERROR),
                "warnings", report.count(Severity.WARNING),
                "infos", report.count(Severity.INFO),
                "unchecked", report.unchecked()));
    if (report.unchecked() > 0 && !uncheckedListed && listingOption.isPresent()) {
      summary =
          messages.text(
              "report.how-to-list",
              ImmutableMap.of("summary", summary, "option", listingOption.get()));
    }
    long disabled =
        report.ledger().stream().filter(line -> line.state() == LedgerLine.State.DISABLED).count();
    summary = with("withheld", report.withheld(), summary);
    summary = with("waived", report.waived().size(), summary);
    summary = with("known", known, summary);
    summary = with("gone", gone, summary);
    summary = with("disabled", disabled, summary);
    return with("crashed", report.crashed().size(), summary);
  }

  /** {@code summary}, and how many rules or findings were {@code what} unless none was. */
  private String with(String what, long number, String summary) {
    return number == 0
        ? summary
        : messages.text("report.and-" + what, ImmutableMap.of("summary", summary, what, number));
  }

  private String word(String key) {
    return messages.text(key, ImmutableMap.of());
  }
}
