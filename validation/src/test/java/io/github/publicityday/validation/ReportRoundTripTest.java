package io.github.publicityday.validation;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.publicityday.format.PlanDocument;
import io.github.publicityday.format.PlanReader;
import io.github.publicityday.validation.report.JsonReport;
import io.github.publicityday.validation.report.KeptReport;
import io.github.publicityday.validation.report.Language;
import io.github.publicityday.validation.report.Messages;
import io.github.publicityday.validation.report.ReportReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is read of a JSON report is what was written. */
class ReportRoundTripTest {
  private static void writeAndRead(List<PlanDocument> documents, Messages messages)
      throws IOException {
    StringBuilder text = new StringBuilder();
    ImmutableList.Builder<KeptReport> expected = ImmutableList.builder();
    int findings = 0;
    try (JsonReport json = JsonReport.to(text, messages)) {
      for (PlanDocument document : documents) {
        Report report = PlanValidator.create().validate(document.plan());
        json.add(document, report);
        expected.add(KeptReport.of(document, report, messages));
        findings += report.findings().size();
      }
    }
    assertThat(findings).isGreaterThan(documents.size());
    assertThat(ReportReader.create().read(text.toString(), "report.json"))
        .isEqualTo(expected.build());
  }

  @ParameterizedTest
  @EnumSource
  void ofTheExamples(Language language) throws IOException {
    List<PlanDocument> documents = new ArrayList<>();
    try (Stream<Path> files = Files.list(Path.of("examples"))) {
      for (Path file : files.sorted().toList()) {
        documents.add(PlanReader.create().read(file));
      }
    }
    writeAndRead(documents, Messages.in(language));
  }

  @Test
  void ofRandomPlans() throws IOException {
    RandomPlans plans = new RandomPlans(26);
    List<PlanDocument> documents = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      documents.add(PlanDocument.of(plans.next(), "plan \"" + i + "\"\n"));
    }
    writeAndRead(documents, Messages.in(Language.ENGLISH));
  }
}
