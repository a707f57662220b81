package io.github.publicityday.validation.cli;

import com.google.common.collect.Lists;
import io.github.publicityday.Spelling;
import io.github.publicityday.validation.PlanValidator;
import io.github.publicityday.validation.Rule;
import io.github.publicityday.validation.report.Explanation;
import io.github.publicityday.validation.report.Messages;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Explains a rule. */
@Command(
    name = "explain",
    description =
        "Explains a rule: what it finds, an example, why it matters, what it leaves alone.")
final class ExplainCommand implements Callable<Integer> {
  private final Shell shell;
  private final Supplier<PlanValidator.Builder> validators;

  @Parameters(paramLabel = "RULE", description = "The rule's name, as `rules` lists it.")
  private String rule = "";

  @Mixin private LanguageOption language = new LanguageOption();

  @Spec private CommandSpec spec = CommandSpec.create();

  ExplainCommand(Shell shell, Supplier<PlanValidator.Builder> validators) {
    this.shell = shell;
    this.validators = validators;
  }

  @Override
  public Integer call() {
    List<String> known = Lists.transform(validators.get().build().rules(), Rule::id);
    if (!known.contains(rule)) {
      throw new ParameterException(
          spec.commandLine(),
          "unknown rule \""
              + rule
              + "\""
              + Spelling.nearest(rule, known)
                  .map(near -> "; did you mean \"" + near + "\"?")
                  .orElse("; known: " + String.join(", ", known)));
    }
    Messages messages = Messages.in(language.in(shell));
    StringBuilder text = new StringBuilder(rule).append("\n");
    for (Explanation part : Explanation.values()) {
      text.append("\n")
          .append(messages.labelOf(part))
          .append("\n  ")
          .append(messages.explain(rule, part))
          .append("\n");
    }
    shell.out().print(text.toString());
    return Exit.CLEAN.code();
  }
}
