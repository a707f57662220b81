package io.github.publicityday.validation.cli;

import com.google.common.base.Ascii;
import com.google.common.base.Strings;
import io.github.publicityday.validation.report.KnownFindings;
import io.github.publicityday.validation.report.Messages;
import io.github.publicityday.validation.report.ReportReader;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;

/** Baselines: reports that are kept so that later ones tell only what is new. */
final class KeptOptions {
  private final OptionSpec baseline =
      OptionSpec.builder("--baseline")
          .paramLabel("FILE")
          .type(Path.class)
          .description(
              "Report only findings in each plan that this baseline does not have; what --together"
                  + " finds between plans is always reported.")
          .build();

  private final OptionSpec written =
      OptionSpec.builder("--write-baseline")
          .paramLabel("FILE")
          .type(Path.class)
          .description(
              "Keep the findings of this run in each plan, and not those between plans, as a"
                  + " baseline.")
          .build();

  private final OptionSpec force =
      OptionSpec.builder("--force")
          .type(boolean.class)
          .initialValue(false)
          .description("Write the baseline even where CI=true.")
          .build();

  void addTo(CommandSpec spec) {
    spec.addOption(baseline).addOption(written).addOption(force);
  }

  /** The findings that are not to be reported, if a baseline was named. */
  Optional<KnownFindings> known() throws UnreadableException {
    Path file = baseline.getValue();
    if (file == null) {
      return Optional.empty();
    }
    return Optional.of(
        UnreadableException.unlessUnreadable(
            file.toString(), () -> KnownFindings.of(ReportReader.create().read(file))));
  }

  /**
   * The baseline to write, if one was named.
   *
   * @throws ParameterException if a machine asks for it: what people have accepted is not for it to
   *     say
   */
  Optional<WrittenBaseline> written(Shell shell, CommandSpec spec, Messages messages)
      throws UnreadableException {
    Path file = written.getValue();
    if (file == null) {
      return Optional.empty();
    }
    String ci = Strings.nullToEmpty(shell.environment().get("CI"));
    if (Ascii.equalsIgnoreCase(ci, "true") && !force.<Boolean>getValue()) {
      throw new ParameterException(
          spec.commandLine(),
          "--write-baseline is refused where CI="
              + ci
              + ", so that people decide what is accepted;"
              + " --force writes it all the same");
    }
    return Optional.of(WrittenBaseline.to(file, messages));
  }
}
