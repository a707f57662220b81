package io.github.publicityday.validation.report;

import com.google.common.collect.ImmutableMap;
import io.github.publicityday.validation.Severity;
import io.github.publicityday.validation.report.KeptFinding.Position;
import io.github.publicityday.validation.revision.Change;
import java.io.IOException;
import java.util.Optional;

/**
 * Shows to people what a revision changes: in the plan, under the name of each activity, and then
 * in what is found wrong with it.
 *
 * <pre>{@code
 * Square event
 *   new.yaml:15:15: zones: the declared number is lowered from 5 to 4
 * Findings that are gone
 *   old.yaml:15:15: error: [declared-count-mismatch] the number of zones is said to be 5, …
 * new.yaml: 1 change; no new finding, 1 gone, 0 as before
 * }</pre>
 *
 * <p>Lines end with LF. Immutable.
 */
public final class TextDiff {
  private final Messages messages;
  private final Palette palette;
  private final boolean stayedListed;
  private final Optional<String> listingOption;

  private TextDiff(
      Messages messages, Palette palette, boolean stayedListed, Optional<String> listingOption) {
    this.messages = messages;
    this.palette = palette;
    this.stayedListed = stayedListed;
    this.listingOption = listingOption;
  }

  /** In the words of {@code messages}, without colour; findings that stay are counted. */
  public static TextDiff in(Messages messages) {
    return new TextDiff(messages, Palette.PLAIN, false, Optional.empty());
  }

  /** The same with colour, for a terminal. */
  public TextDiff coloured() {
    return new TextDiff(messages, Palette.COLOURED, stayedListed, listingOption);
  }

  /** The same with the findings that stay, after the others. */
  public TextDiff listingAll() {
    return new TextDiff(messages, palette, true, listingOption);
  }

  /** The same, telling the reader by which option the findings that stay are listed. */
  public TextDiff suggesting(String option) {
    return new TextDiff(messages, palette, stayedListed, Optional.of(option));
  }

  /**
   * Appends what {@code revision} changes, and what becomes of the findings.
   *
   * @throws IOException if {@code out} throws it
   */
  public void write(PlanRevision revision, ReportChanges findings, Appendable out)
      throws IOException {
    Optional<Change.Owner> owner = Optional.empty();
    boolean first = true;
    ChangeMessages words = ChangeMessages.in(messages);
    for (Change change : revision.changes()) {
      if (first || !change.owner().equals(owner)) {
        owner = change.owner();
        writeHeading(owner.map(Change.Owner::name).orElseGet(() -> word("diff.plan")), out);
        first = false;
      }
      Optional<Position> position =
          revision.positionOf(change).map(at -> new Position(at.line(), at.column()));
      writePlace(revision.documentOf(change).name(), position, out);
      out.append(SafeText.of(words.of(change))).append("\n");
    }
    write(revision.old().name(), revision.revised().name(), findings, out);
    String both =
        messages.text(
            "diff.both",
            ImmutableMap.of(
                "changes",
                messages.text(
                    "diff.changes", ImmutableMap.of("changes", revision.changes().size())),
                "findings",
                summary(findings)));
    writeSummary(revision.revised().name(), both, findings, out);
  }

  /**
   * Appends what becomes of the findings between two reports, whose plans are not known.
   *
   * @param old what the old file is called
   * @param revised what the new file is called
   * @throws IOException if {@code out} throws it
   */
  public void writeFindings(String old, String revised, ReportChanges findings, Appendable out)
      throws IOException {
    write(old, revised, findings, out);
    writeSummary(revised, summary(findings), findings, out);
  }

  private void write(String old, String revised, ReportChanges findings, Appendable out)
      throws IOException {
    writeFindings("diff.appeared", revised, findings.appeared(), out);
    writeFindings("diff.vanished", old, findings.vanished(), out);
    if (stayedListed) {
      writeFindings(
          "diff.stayed",
          revised,
          findings.stayed().stream().map(ReportChanges.Stayed::after).toList(),
          out);
    }
  }

  private void writeFindings(
      String heading, String file, Iterable<KeptFinding> findings, Appendable out)
      throws IOException {
    boolean first = true;
    for (KeptFinding finding : findings) {
      if (first) {
        writeHeading(word(heading), out);
        first = false;
      }
      Severity severity = finding.severity();
      writePlace(file, finding.position(), out);
      out.append(palette.of(severity, messages.labelOf(severity) + ":"))
          .append(" [")
          .append(SafeText.of(finding.rule()))
          .append("] ")
          .append(SafeText.of(finding.message()))
          .append("\n");
    }
  }

  private void writeHeading(String heading, Appendable out) throws IOException {
    out.append(palette.note(SafeText.of(heading))).append("\n");
  }

  private void writePlace(String file, Optional<Position> position, Appendable out)
      throws IOException {
    String place =
        SafeText.of(file)
            + position.map(at -> ":" + at.line() + ":" + at.column()).orElse("")
            + ":";
    out.append("  ").append(palette.place(place)).append(" ");
  }

  private String summary(ReportChanges findings) {
    return messages.text(
        "diff.findings",
        ImmutableMap.of(
            "appeared", findings.appeared().size(),
            "vanished", findings.vanished().size(),
            "stayed", findings.stayed().size()));
  }

  private void writeSummary(String file, String summary, ReportChanges findings, Appendable out)
      throws IOException {
    boolean hidden = !stayedListed && !findings.stayed().isEmpty() && listingOption.isPresent();
    String text =
        hidden
            ? messages.text(
                "report.how-to-list",
                ImmutableMap.of("summary", summary, "option", listingOption.get()))
            : summary;
    out.append(SafeText.of(file)).append(": ").append(SafeText.of(text)).append("\n");
  }

  private String word(String key) {
    return messages.text(key, ImmutableMap.of());
  }
}
