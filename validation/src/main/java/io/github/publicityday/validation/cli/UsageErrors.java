package io.github.publicityday.validation.cli;

import io.github.publicityday.Spelling;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in one line what is wrong with a command line, and in another where to read more. */
final class UsageErrors implements IParameterExceptionHandler {
  private final Shell shell;

  UsageErrors(Shell shell) {
    this.shell = shell;
  }

  @Override
  public int handleParseException(ParameterException e, String[] args) {
    CommandLine command = e.getCommandLine();
    shell
        .err()
        .print(
            "publicityday: error: "
                + problem(e, command).replaceAll("\\p{Cntrl}+", " ")
                + "\nTry '"
                + command.getCommandSpec().qualifiedName()
                + " --help'.\n");
    return Exit.INVALID.code();
  }

  private static String problem(ParameterException e, CommandLine command) {
    if (e instanceof UnmatchedArgumentException unmatched) {
      String word = unmatched.getUnmatched().get(0);
      boolean isOption = word.startsWith("-");
      boolean isCommand = !isOption && !command.getSubcommands().isEmpty();
      return isCommand
          ? "unknown command \"" + word + "\"" + nearest(word, command.getSubcommands().keySet())
          : isOption
              ? "unknown option \"" + word + "\"" + nearest(word, optionsOf(command))
              : "unexpected argument \"" + word + "\"";
    }
    return String.valueOf(e.getMessage());
  }

  private static List<String> optionsOf(CommandLine command) {
    return command.getCommandSpec().options().stream()
        .filter(option -> !option.hidden())
        .map(option -> option.longestName())
        .toList();
  }

  private static String nearest(String word, Iterable<String> known) {
    return Spelling.nearest(word, known)
        .map(near -> "; did you mean \"" + near + "\"?")
        .orElse("; known: " + String.join(", ", known));
  }
}
