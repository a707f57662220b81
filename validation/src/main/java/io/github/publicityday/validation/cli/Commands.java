package io.github.publicityday.validation.cli;

import com.google.common.collect.ImmutableList;
import io.github.publicityday.validation.PlanValidator;
import java.util.function.Supplier;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * The commands, described to the parser in code: to find annotations would take longer than the
 * check of a plan.
 */
final class Commands {
  static final ImmutableList<String> NAMES =
      ImmutableList.of("check", "diff", "rules", "explain", "convert", "new", "schema");

  private final Shell shell;
  private final Supplier<PlanValidator.Builder> validators;
  private final Faults faults;

  Commands(Shell shell, Supplier<PlanValidator.Builder> validators, Faults faults) {
    this.shell = shell;
    this.validators = validators;
    this.faults = faults;
  }

  /**
   * The description of the command called {@code name}, one of {@link #NAMES}, and what runs it.
   */
  CommandSpec named(String name) {
    CommandSpec spec =
        switch (name) {
          case "check" -> new CheckCommand(shell, validators, faults).spec();
          case "diff" -> new DiffCommand(shell, validators).spec();
          case "rules" -> new RulesCommand(shell, validators).spec();
          case "explain" -> new ExplainCommand(shell, validators).spec();
          case "convert" -> new ConvertCommand(shell).spec();
          case "new" -> new NewCommand(shell).spec();
          case "schema" -> new SchemaCommand(shell).spec();
          default -> throw new IllegalArgumentException("no command is called \"" + name + "\"");
        };
    return complete(spec.name(name));
  }

  /** Adds the option and the layout that every command has. */
  static CommandSpec complete(CommandSpec spec) {
    spec.addOption(
        OptionSpec.builder("-h", "--help")
            .usageHelp(true)
            .description("Show this help and exit.")
            .build());
    spec.usageMessage()
        .descriptionHeading("%n")
        .parameterListHeading("%n")
        .optionListHeading("%n")
        .commandListHeading("%n");
    return spec;
  }
}
