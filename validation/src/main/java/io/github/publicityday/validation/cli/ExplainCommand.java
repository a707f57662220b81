package io.github.publicityday.validation.cli;

import io.github.publicityday.validation.FindingKind;
import io.github.publicityday.validation.PlanValidator;
import io.github.publicityday.validation.RuleDirectory;
import io.github.publicityday.validation.report.Messages;
import io.github.publicityday.validation.report.RuleExplanation;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;

/** Explains a rule. */
final class ExplainCommand implements Callable<Integer> {
  private static final int COLUMNS = 80;

  private final Shell shell;
  private final Supplier<PlanValidator.Builder> validators;

  private final CommandSpec spec = CommandSpec.wrapWithoutInspection(this);

  private final PositionalParamSpec named =
      PositionalParamSpec.builder()
          .paramLabel("RULE")
          .required(true)
          .arity("1")
          .type(String.class)
          .description("The rule's name, as `rules` lists it.")
          .build();

  private final LanguageOption language = new LanguageOption();

  ExplainCommand(Shell shell, Supplier<PlanValidator.Builder> validators) {
    this.shell = shell;
    this.validators = validators;
  }

  CommandSpec spec() {
    spec.addPositional(named).addOption(language.spec());
    spec.usageMessage()
        .description(
            "Explains a rule: what it finds, an example, why it matters, what it leaves alone.");
    return spec;
  }

  @Override
  public Integer call() {
    RuleDirectory directory = validators.get().build().directory();
    FindingKind kind = find(named.getValue(), directory);
    Messages messages = Messages.in(language.in(shell)).with(directory.rules());
    shell.out().print(RuleExplanation.of(kind, messages).wrapped(COLUMNS));
    return Exit.CLEAN.code();
  }

  private FindingKind find(String name, RuleDirectory directory) {
    return directory
        .find(name)
        .orElseThrow(
            () ->
                new ParameterException(
                    spec.commandLine(),
                    "unknown rule \""
                        + name
                        + "\""
                        + directory
                            .nearest(name)
                            .map(near -> "; did you mean \"" + near + "\"?")
                            .orElse("; known: " + String.join(", ", directory.ids()))));
  }
}
