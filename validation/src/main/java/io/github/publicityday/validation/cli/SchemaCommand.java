package io.github.publicityday.validation.cli;

import com.google.common.collect.ImmutableList;
import com.google.common.io.Resources;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;

/** Prints the JSON Schema of a sort of file. */
final class SchemaCommand implements Callable<Integer> {
  private static final ImmutableList<String> SORTS = ImmutableList.of("plan", "policy", "report");

  private final Shell shell;

  private final CommandSpec spec = CommandSpec.wrapWithoutInspection(this);

  private final PositionalParamSpec sort =
      PositionalParamSpec.builder()
          .paramLabel("SORT")
          .required(true)
          .arity("1")
          .type(String.class)
          .description("What the files hold: " + String.join(", ", SORTS) + ".")
          .build();

  SchemaCommand(Shell shell) {
    this.shell = shell;
  }

  CommandSpec spec() {
    spec.addPositional(sort);
    spec.usageMessage()
        .description(
            "Prints the JSON Schema of plan files, policy files or JSON reports, for editors and"
                + " programs.");
    return spec;
  }

  @Override
  public Integer call() throws IOException {
    String wanted = sort.getValue();
    if (!SORTS.contains(wanted)) {
      throw new ParameterException(
          spec.commandLine(),
          "no schema of \"" + wanted + "\"; known: " + String.join(", ", SORTS));
    }
    String name = "schema/" + wanted + ".schema.json";
    shell
        .out()
        .print(
            Resources.toString(
                Objects.requireNonNull(SchemaCommand.class.getResource(name), name),
                StandardCharsets.UTF_8));
    return Exit.CLEAN.code();
  }
}
