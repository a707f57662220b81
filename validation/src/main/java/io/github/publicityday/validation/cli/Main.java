package io.github.publicityday.validation.cli;

import com.google.common.collect.ImmutableList;
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
  private static final ImmutableList<String> COMMANDS =
      ImmutableList.of("check", "rules", "explain", "convert", "new");

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
      code = commandLine(main, shell, validators, faults, args).execute(args);
    } catch (StackOverflowError | OutOfMemoryError e) {
      code = faults.report(e).code();
    }
    return Math.max(code, outcomeOf(shell).code());
  }

  private static CommandLine commandLine(
      Main main,
      Shell shell,
      Supplier<PlanValidator.Builder> validators,
      Faults faults,
      String... args) {
    CommandLine commandLine = new CommandLine(main);
    for (String name : namedFirst(args)) {
      CommandLine subcommand = new CommandLine(command(name, shell, validators, faults));
      commandLine.addSubcommand(subcommand.addMixin("help", new HelpOption()));
    }
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

  /**
   * The command that the first argument names, and all of them if it names none: to describe a
   * command to the parser takes longer than to run it.
   */
  private static ImmutableList<String> namedFirst(String... args) {
    return args.length > 0 && COMMANDS.contains(args[0]) ? ImmutableList.of(args[0]) : COMMANDS;
  }

  private static Object command(
      String name, Shell shell, Supplier<PlanValidator.Builder> validators, Faults faults) {
    return switch (name) {
      case "check" -> new CheckCommand(shell, validators, faults);
      case "rules" -> new RulesCommand(shell, validators);
      case "explain" -> new ExplainCommand(shell, validators);
      case "convert" -> new ConvertCommand(shell);
      case "new" -> new NewCommand(shell);
      default -> throw new IllegalArgumentException("no command is called \"" + name + "\"");
    };
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
