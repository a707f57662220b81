package io.github.publicityday.validation.report;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Multiset;
import io.github.publicityday.format.PlanDocument;
import io.github.publicityday.validation.Finding;
import io.github.publicityday.validation.Report;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * A baseline: the findings that were there when somebody drew a line, so that only new ones are
 * reported. Immutable.
 *
 * <pre>{@code
 * KnownFindings known = KnownFindings.of(ReportReader.create().read(Path.of("baseline.json")));
 * KnownFindings.Remainder remainder = known.remainderOf(document, report, messages);
 * }</pre>
 *
 * <p>A finding is known if the baseline has one on the same file with the same fingerprint, at
 * least as grave: who accepts a warning does not accept the error that becomes of it. One finding
 * of the baseline makes one finding known.
 */
public final class KnownFindings {
  private final Map<String, KeptReport> byFile;

  private KnownFindings(Map<String, KeptReport> byFile) {
    this.byFile = byFile;
  }

  /**
   * What a baseline leaves of a report.
   *
   * @param report the report without the findings that are known; its ledger is that of the whole
   * @param known how many are known
   * @param gone how many findings the baseline has on the file that are found no longer
   */
  public record Remainder(Report report, int known, int gone) {}

  /**
   * The findings of {@code reports}. Files are told by their names, relative ones from the folder
   * of the process; of several reports on one file the first counts.
   */
  public static KnownFindings of(Iterable<KeptReport> reports) {
    Map<String, KeptReport> byFile = new HashMap<>();
    reports.forEach(report -> byFile.putIfAbsent(nameOf(report.file()), report));
    return new KnownFindings(byFile);
  }

  private static String nameOf(String file) {
    try {
      return Path.of(file).toAbsolutePath().normalize().toString();
    } catch (InvalidPathException e) {
      return file; // what is no file, such as standard input, is called as it is
    }
  }

  /**
   * What is left of {@code report} on the plan of {@code document}: all of it if the baseline has
   * no report on that file.
   *
   * @param messages of any language
   */
  public Remainder remainderOf(PlanDocument document, Report report, Messages messages) {
    KeptReport before = byFile.get(nameOf(document.name()));
    if (before == null) {
      return new Remainder(report, 0, 0);
    }
    KeptReport after = KeptReport.of(document, report, messages);
    ReportChanges changes = ReportChanges.between(before, after);
    Multiset<KeptFinding> known = HashMultiset.create();
    for (ReportChanges.Stayed stayed : changes.stayed()) {
      if (!stayed.becameGraver()) {
        known.add(stayed.after());
      }
    }
    int numberKnown = known.size();
    ImmutableList.Builder<Finding> left = ImmutableList.builder();
    for (int i = 0; i < report.findings().size(); i++) {
      if (!known.remove(after.findings().get(i))) {
        left.add(report.findings().get(i));
      }
    }
    return new Remainder(
        new Report(left.build(), report.waived(), report.ledger()),
        numberKnown,
        changes.vanished().size());
  }
}
