package io.github.publicityday.validation.cli;

import io.github.publicityday.PublicityPlan;
import io.github.publicityday.format.PlanFormat;
import io.github.publicityday.format.PlanWriter;
import io.github.publicityday.validation.report.Language;
import io.github.publicityday.validation.report.Messages;
import io.github.publicityday.validation.report.TextReport;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Rewrites a plan in another form. */
@Command(
    name = "convert",
    description = {
      "Rewrites a plan as YAML or JSON, on standard output.",
      "Everything that the plan says is kept. Comments, the order of keys, and the wording of times"
          + " and numbers are not."
    },
    sortOptions = false)
final class ConvertCommand implements Callable<Integer> {
  private final Shell shell;

  @Parameters(
      paramLabel = "FILE",
      description = "A plan in YAML, or in JSON if the name ends with .json; - is standard input.")
  private String file = "";

  @Option(names = "--to", required = true, paramLabel = "FORM", description = "yaml or json.")
  private PlanFormat to = PlanFormat.YAML;

  @Mixin private InputOption input = new InputOption();

  ConvertCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() throws IOException {
    PublicityPlan plan;
    try {
      plan = input.read(file, shell).plan();
    } catch (UnreadableException e) {
      TextReports.printError(shell, TextReport.in(Messages.in(Language.ENGLISH)), e);
      return Exit.INVALID.code();
    }
    PlanWriter writer =
        switch (to) {
          case YAML -> PlanWriter.yaml();
          case JSON -> PlanWriter.json();
        };
    shell.out().print(writer.toString(plan));
    return Exit.CLEAN.code();
  }
}
