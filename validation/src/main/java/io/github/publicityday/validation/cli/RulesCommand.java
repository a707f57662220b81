package io.github.publicityday.validation.cli;

import com.google.common.base.Strings;
import io.github.publicityday.validation.FindingKind;
import io.github.publicityday.validation.Parameter;
import io.github.publicityday.validation.PlanValidator;
import io.github.publicityday.validation.RuleDirectory;
import io.github.publicityday.validation.Severity;
import io.github.publicityday.validation.report.Messages;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;

/** Lists the rules. */
final class RulesCommand implements Callable<Integer> {
  private final Shell shell;
  private final Supplier<PlanValidator.Builder> validators;

  private final LanguageOption language = new LanguageOption();

  RulesCommand(Shell shell, Supplier<PlanValidator.Builder> validators) {
    this.shell = shell;
    this.validators = validators;
  }

  CommandSpec spec() {
    CommandSpec spec = CommandSpec.wrapWithoutInspection(this).addOption(language.spec());
    spec.usageMessage()
        .description(
            "Lists the rules: name, severity, what each of them finds, and its parameters.");
    return spec;
  }

  @Override
  public Integer call() {
    RuleDirectory directory = validators.get().build().directory();
    Messages messages = Messages.in(language.in(shell)).with(directory.rules());
    List<FindingKind> kinds = directory.kinds();
    int idWidth = longest(kinds.stream(), FindingKind::id);
    int severityWidth = longest(Arrays.stream(Severity.values()), messages::labelOf);
    for (FindingKind kind : kinds) {
      shell
          .out()
          .print(
              Strings.padEnd(kind.id(), idWidth + 2, ' ')
                  + Strings.padEnd(messages.labelOf(kind.severity()), severityWidth + 2, ' ')
                  + messages.summaryOf(kind)
                  + "\n");
      for (Parameter<?> parameter : kind.parameters()) {
        shell.out().print("    " + messages.explain(kind.id(), parameter) + "\n");
      }
    }
    return Exit.CLEAN.code();
  }

  private static <T> int longest(Stream<T> items, Function<T, String> text) {
    return items.map(text).mapToInt(String::length).max().orElse(0);
  }
}
