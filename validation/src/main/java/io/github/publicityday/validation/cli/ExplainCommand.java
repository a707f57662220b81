package io.github.publicityday.validation.cli;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Iterables;
import com.google.common.collect.Maps;
import io.github.publicityday.Spelling;
import io.github.publicityday.validation.FindingKind;
import io.github.publicityday.validation.PlanValidator;
import io.github.publicityday.validation.RuleDirectory;
import io.github.publicityday.validation.portfolio.PortfolioRule;
import io.github.publicityday.validation.report.Messages;
import io.github.publicityday.validation.report.RuleExplanation;
import java.util.Optional;
import java.util.Set;
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

  /** The rule called {@code name}, be it of one plan or of several. */
  private FindingKind find(String name, RuleDirectory directory) {
    Optional<FindingKind> kind = directory.find(name);
    if (kind.isPresent()) {
      return kind.get();
    }
    ImmutableMap<String, PortfolioRule> between =
        Maps.uniqueIndex(PortfolioRule.all(), PortfolioRule::id);
    PortfolioRule rule = between.get(name);
    if (rule == null) {
      throw new ParameterException(
          spec.commandLine(),
          "unknown rule \""
              + name
              + "\""
              + directory
                  .nearest(name)
                  .or(() -> Spelling.nearest(name, between.keySet()))
                  .map(near -> "; did you mean \"" + near + "\"?")
                  .orElse("; known: " + known(directory, between.keySet())));
    }
    return rule;
  }

  private static String known(RuleDirectory directory, Set<String> between) {
    return String.join(", ", Iterables.concat(directory.ids(), between));
  }
}
