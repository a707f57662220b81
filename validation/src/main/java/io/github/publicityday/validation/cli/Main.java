package io.github.publicityday.validation.cli;

import com.google.common.collect.ImmutableList;
import io.github.publicityday.validation.PlanValidator;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.util.Optional;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;

/** The command {@code publicityday}. */
public final class Main implements Runnable {
  private final CommandSpec spec = CommandSpec.wrapWithoutInspection(this);

  private final OptionSpec debug =
      OptionSpec.builder("--debug")
          .type(boolean.class)
          .initialValue(false)
          .scopeType(ScopeType.INHERIT)
          .hidden(true)
          .description("Show the stack trace of a fault.")
          .build();

  private Main() {}

  /** Runs the command that {@code args} tell and ends the process with its exit code. */
  public static void main(String[] args) {
    System.exit(run(Shell.ofProcess(), () -> PlanValidator.builder().discoverRules(), args));
  }

  /**
   * Runs a command.
   *
   * @param validators gives a new builder of the validator that checks plans
   * @return the exit code
   */
  static int run(Shell shell, Supplier<PlanValidator.Builder> validators, String... args) {
    Main main = new Main();
    Faults faults = new Faults(shell, main.debug::getValue);
    int code;
    try {
      main.describe(new Commands(shell, () -> main.sound(validators), faults), args);
      code = commandLine(main.spec, shell, faults).execute(args);
    } catch (StackOverflowError | OutOfMemoryError e) {
      code = faults.report(e).code();
    }
    return Math.max(code, outcomeOf(shell).code());
  }

  /**
   * A builder of {@code validators}; rules that cannot be loaded are the mistake of who added them.
   */
  private PlanValidator.Builder sound(Supplier<PlanValidator.Builder> validators) {
    try {
      PlanValidator.Builder builder = validators.get();
      builder.build();
      return builder;
    } catch (IllegalArgumentException | IllegalStateException e) {
      throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
    }
  }

  private void describe(Commands commands, String... args) {
    spec.name("publicityday").version("publicityday " + version()).addOption(debug);
    spec.addOption(
        OptionSpec.builder("-V", "--version")
            .versionHelp(true)
            .description("Show the version and exit.")
            .build());
    spec.usageMessage()
        .description("Finds what is wrong with a publicity-day plan before the day.")
        .synopsisSubcommandLabel("COMMAND")
        .footer(
            "",
            "Exit codes: 0 nothing to report, 1 findings, 2 wrong usage or unreadable input, 3 a"
                + " fault of the tool itself.");
    Commands.complete(spec);
    for (String name : namedFirst(args)) {
      spec.addSubcommand(name, commands.named(name));
    }
  }

  private static String version() {
    String version = Main.class.getPackage().getImplementationVersion();
    return version == null ? "(unpackaged)" : version;
  }

  /** The command that the first argument names, and all of them if it names none. */
  private static ImmutableList<String> namedFirst(String... args) {
    return args.length > 0 && Commands.NAMES.contains(args[0])
        ? ImmutableList.of(args[0])
        : Commands.NAMES;
  }

  private static CommandLine commandLine(CommandSpec spec, Shell shell, Faults faults) {
    return new CommandLine(spec)
        .setExpandAtFiles(false)
        .setUsageHelpWidth(100)
        .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.valueOf(shell.coloured())))
        .setOut(writer(shell.out()))
        .setErr(writer(shell.err()))
        .setParameterExceptionHandler(new UsageErrors(shell))
        .setExecutionExceptionHandler((e, command, parsed) -> faults.report(e).code());
  }

  /** Comes into play where no command is given. */
  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "no command; known: " + String.join(", ", Commands.NAMES));
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
}
