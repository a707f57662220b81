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
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;

/** Explains a rule. */
final class ExplainCommand implements Callable<Integer> {
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
    String rule = named.getValue();
    List<Rule> rules = validators.get().build().rules();
    List<String> known = Lists.transform(rules, Rule::id);
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
    Messages messages = Messages.in(language.in(shell)).with(rules);
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
