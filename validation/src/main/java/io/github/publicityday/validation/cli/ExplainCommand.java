package io.github.publicityday.validation.cli;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import io.github.publicityday.Spelling;
import io.github.publicityday.validation.Parameter;
import io.github.publicityday.validation.PlanValidator;
import io.github.publicityday.validation.Rule;
import io.github.publicityday.validation.RuleDirectory;
import io.github.publicityday.validation.portfolio.PortfolioRule;
import io.github.publicityday.validation.report.Explanation;
import io.github.publicityday.validation.report.Messages;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;

/** Explains a rule. */
final class ExplainCommand implements Callable<Integer> {
  /** What is found between plans, by rules of other sort. */
  private static final ImmutableList<String> BETWEEN_PLANS =
      PortfolioRule.all().stream().map(PortfolioRule::id).collect(toImmutableList());

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
    Optional<Rule> rule = directory.find(named.getValue());
    String id = rule.map(Rule::id).orElse(named.getValue());
    if (rule.isEmpty() && !BETWEEN_PLANS.contains(id)) {
      throw unknown(id, directory);
    }
    Messages messages = Messages.in(language.in(shell));
    StringBuilder text = new StringBuilder(id);
    boolean on = rule.map(Rule::isOnByDefault).orElse(true);
    text.append(on ? "\n" : " " + messages.offByDefault() + "\n");
    for (Explanation part : Explanation.values()) {
      text.append("\n")
          .append(messages.labelOf(part))
          .append("\n  ")
          .append(messages.explain(id, part))
          .append("\n");
    }
    List<Parameter<?>> parameters = rule.map(Rule::parameters).orElse(ImmutableList.of());
    if (!parameters.isEmpty()) {
      text.append("\n").append(messages.headingOfParameters()).append("\n");
    }
    for (Parameter<?> parameter : parameters) {
      text.append("  ").append(messages.explain(id, parameter)).append("\n");
    }
    shell.out().print(text.toString());
    return Exit.CLEAN.code();
  }

  private ParameterException unknown(String name, RuleDirectory directory) {
    Iterable<String> known = Iterables.concat(directory.ids(), BETWEEN_PLANS);
    return new ParameterException(
        spec.commandLine(),
        "unknown rule \""
            + name
            + "\""
            + directory
                .nearest(name)
                .or(() -> Spelling.nearest(name, BETWEEN_PLANS))
                .map(near -> "; did you mean \"" + near + "\"?")
                .orElse("; known: " + String.join(", ", known)));
  }
}
