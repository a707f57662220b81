package io.github.publicityday.validation.cli;

import io.github.publicityday.validation.PlanValidator;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.util.Optional;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The command {@code publicityday}. */
@Command(
    name = "publicityday",
    description = "Finds what is wrong with a publicity-day plan before the day.",
    versionProvider = Main.Version.class,
    synopsisSubcommandLabel = "COMMAND",
    footer = {
      "",
      "Exit codes: 0 nothing to report, 1 findings, 2 wrong usage or unreadable input, 3 a fault of"
          + " the tool itself."
    })
public final class Main implements Runnable {
  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      description = "Show the version and exit.")
  boolean version;

  @Option(
      names = "--debug",
      scope = ScopeType.INHERIT,
      hidden = true,
      description = "Show the stack trace of a fault.")
  private boolean debug;

  @Spec private CommandSpec spec = CommandSpec.create();

  private Main() {}

  /** Runs the command that {@code args} tell and ends the process with its exit code. */
  public static void main(String[] args) {
    System.exit(run(Shell.ofProcess(), PlanValidator::builder, args));
  }

  /**
   * Runs a command.
   *
   * @param validators gives a new builder of the validator that checks plans
   * @return the exit code
   */
  static int run(Shell shell, Supplier<PlanValidator.Builder> validators, String... args) {
    Main main = new Main();
    Faults faults = new Faults(shell, () -> main.debug);
    int code;
    try {
      code = commandLine(main, shell, validators, faults).execute(args);
    } catch (StackOverflowError | OutOfMemoryError e) {
      code = faults.report(e).code();
    }
    return Math.max(code, outcomeOf(shell).code());
  }

  private static CommandLine commandLine(
      Main main, Shell shell, Supplier<PlanValidator.Builder> validators, Faults faults) {
    CommandLine commandLine =
        new CommandLine(main)
            .addSubcommand(new CheckCommand(shell, validators, faults))
            .addSubcommand(new RulesCommand(shell, validators))
            .addSubcommand(new ExplainCommand(shell, validators))
            .addSubcommand(new ConvertCommand(shell))
            .addSubcommand(new NewCommand(shell));
    commandLine.getSubcommands().values().forEach(c -> c.addMixin("help", new HelpOption()));
    commandLine.addMixin("help", new HelpOption());
    Converters.register(commandLine);
    layOutHelp(commandLine);
    return commandLine
        .setExpandAtFiles(false)
        .setUsageHelpWidth(100)
        .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.valueOf(shell.coloured())))
        .setOut(writer(shell.out()))
        .setErr(writer(shell.err()))
        .setParameterExceptionHandler(new UsageErrors(shell))
        .setExecutionExceptionHandler((e, command, parsed) -> faults.report(e).code());
  }

  private static void layOutHelp(CommandLine commandLine) {
    commandLine
        .getCommandSpec()
        .usageMessage()
        .descriptionHeading("%n")
        .parameterListHeading("%n")
        .optionListHeading("%n")
        .commandListHeading("%n");
    commandLine.getSubcommands().values().forEach(Main::layOutHelp);
  }

  /** Comes into play where no command is given. */
  @Override
  public void run() {
    CommandLine commandLine = spec.commandLine();
    throw new ParameterException(
        commandLine,
        "no command; known: " + String.join(", ", commandLine.getSubcommands().keySet()));
  }

  private static PrintWriter writer(Output output) {
    return new PrintWriter(new OutputStreamWriter(output, output.charset()), true);
  }

  /** That the reader of a pipe has seen enough is nobody's fault; anything else is said. */
  private static Exit outcomeOf(Shell shell) {
    Optional<String> failure =
        shell.out().failure().map(IOException::getMessage).filter(m -> !m.contains("Broken pipe"));
    failure.ifPresent(
        reason ->
            shell
                .err()
                .print("publicityday: error: the output cannot be written: " + reason + "\n"));
    return failure.isPresent() ? Exit.INVALID : Exit.CLEAN;
  }

  /** Tells the version of the jar. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      String version = Main.class.getPackage().getImplementationVersion();
      return new String[] {"publicityday " + (version == null ? "(unpackaged)" : version)};
    }
  }
}
