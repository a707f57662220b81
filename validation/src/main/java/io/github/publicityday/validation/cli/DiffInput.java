package io.github.publicityday.validation.cli;

import com.google.common.collect.ImmutableList;
import io.github.publicityday.format.PlanDocument;
import io.github.publicityday.validation.report.KeptReport;
import io.github.publicityday.validation.report.ReportReader;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** One of the two files that are compared: a plan, or the reports that a check wrote. */
sealed interface DiffInput {
  /** A plan. */
  record Plan(PlanDocument document) implements DiffInput {}

  /** Reports on one or more plans. */
  record Reports(ImmutableList<KeptReport> reports) implements DiffInput {}

  /** How a file begins that holds reports: in JSON, and no plan does. */
  Pattern REPORT =
      Pattern.compile(
          "\\A(?:ï»¿)?\\s*\\{\\s*(?:\"format\"\\s*:\\s*\\d+\\s*,\\s*)?\"reports\"\\s*:");

  int PEEKED_BYTES = 4096;

  /** What is in the file called {@code name}, or in standard input if that is {@code -}. */
  static DiffInput read(String name, InputOption plans, Shell shell) throws UnreadableException {
    if (!name.equals("-")) {
      return isReport(name)
          ? new Reports(
              UnreadableException.unlessUnreadable(
                  name, () -> ReportReader.create().read(Path.of(name))))
          : new Plan(plans.read(name, shell));
    }
    BufferedInputStream in = new BufferedInputStream(shell.in(), PEEKED_BYTES);
    boolean report =
        UnreadableException.unlessUnreadable(
            "<stdin>",
            () -> {
              in.mark(PEEKED_BYTES);
              boolean found = isReport(in);
              in.reset();
              return found;
            });
    return report
        ? new Reports(
            UnreadableException.unlessUnreadable(
                "<stdin>",
                () ->
                    ReportReader.create()
                        .read(new String(in.readAllBytes(), StandardCharsets.UTF_8), "<stdin>")))
        : new Plan(plans.read(name, shell.reading(in)));
  }

  /** What cannot be opened is left to the reader of plans, which says why. */
  private static boolean isReport(String name) {
    try (InputStream in = Files.newInputStream(Path.of(name))) {
      return isReport(in);
    } catch (IOException | InvalidPathException e) {
      return false;
    }
  }

  private static boolean isReport(InputStream in) throws IOException {
    byte[] first = in.readNBytes(PEEKED_BYTES);
    return REPORT.matcher(new String(first, StandardCharsets.ISO_8859_1)).find();
  }
}
