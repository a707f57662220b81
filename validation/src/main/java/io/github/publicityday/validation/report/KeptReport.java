package io.github.publicityday.validation.report;

import com.google.common.collect.ImmutableList;
import io.github.publicityday.format.PlanDocument;
import io.github.publicityday.validation.Finding;
import io.github.publicityday.validation.Report;
import java.util.Optional;

/**
 * The report on one file, as a JSON report keeps it: to be compared with a later one.
 *
 * @param file the name of the file
 * @param error why the file could not be checked; empty if it was
 * @param findings in the order of the report; empty if the file could not be checked
 */
public record KeptReport(String file, Optional<String> error, ImmutableList<KeptFinding> findings) {

  /**
   * What is kept of {@code report} on the plan of {@code document}, in the words of {@code
   * messages}: equal to what is read of it once it was written.
   */
  public static KeptReport of(PlanDocument document, Report report, Messages messages) {
    ImmutableList.Builder<KeptFinding> findings = ImmutableList.builder();
    for (Finding finding : report.findings()) {
      findings.add(KeptFinding.of(document, finding, messages));
    }
    return new KeptReport(document.name(), Optional.empty(), findings.build());
  }
}
