package io.github.publicityday.validation.cli;

import io.github.publicityday.PublicityPlan;
import io.github.publicityday.format.PlanFormat;
import io.github.publicityday.format.PlanWriter;
import io.github.publicityday.validation.report.Language;
import io.github.publicityday.validation.report.Messages;
import io.github.publicityday.validation.report.TextReport;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Rewrites a plan in another form. */
final class ConvertCommand implements Callable<Integer> {
  private final Shell shell;

  private final PositionalParamSpec file =
      PositionalParamSpec.builder()
          .paramLabel("FILE")
          .required(true)
          .arity("1")
          .type(String.class)
          .description(
              "A plan in YAML, or in JSON if the name ends with .json; - is standard input.")
          .build();

  private final OptionSpec to =
      OptionSpec.builder("--to")
          .required(true)
          .paramLabel("FORM")
          .type(PlanFormat.class)
          .converters(Converters.constantOf(PlanFormat.class))
          .description("yaml or json.")
          .build();

  private final InputOption input = new InputOption();

  ConvertCommand(Shell shell) {
    this.shell = shell;
  }

  CommandSpec spec() {
    CommandSpec spec = CommandSpec.wrapWithoutInspection(this);
    spec.addPositional(file).addOption(to).addOption(input.spec());
    spec.usageMessage()
        .sortOptions(false)
        .description(
            "Rewrites a plan as YAML or JSON, on standard output.",
            "Everything that the plan says is kept. Comments, the order of keys, and the wording of"
                + " times and numbers are not.");
    return spec;
  }

  @Override
  public Integer call() throws IOException {
    PublicityPlan plan;
    try {
      plan = input.read(file.getValue(), shell).plan();
    } catch (UnreadableException e) {
      TextReports.printError(shell, TextReport.in(Messages.in(Language.ENGLISH)), e);
      return Exit.INVALID.code();
    }
    PlanWriter writer =
        switch (to.<PlanFormat>getValue()) {
          case YAML -> PlanWriter.yaml();
          case JSON -> PlanWriter.json();
        };
    shell.out().print(writer.toString(plan));
    return Exit.CLEAN.code();
  }
}
