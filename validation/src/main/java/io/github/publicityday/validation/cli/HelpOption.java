package io.github.publicityday.validation.cli;

import picocli.CommandLine.Option;

/** The option that shows the help of a command; every command has it. */
final class HelpOption {
  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help and exit.")
  boolean asked;
}
