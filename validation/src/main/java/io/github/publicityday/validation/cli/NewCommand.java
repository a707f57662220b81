package io.github.publicityday.validation.cli;

import com.google.common.collect.ImmutableMap;
import com.google.common.io.Resources;
import io.github.publicityday.DateSpan;
import io.github.publicityday.PublicityDay;
import io.github.publicityday.PublicityDays;
import io.github.publicityday.validation.report.Language;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Prints a plan to fill in. */
@Command(
    name = "new",
    description = {
      "Prints a commented plan to fill in, with the right date and ordinal of a publicity day.",
      "What is still to be filled in shows when the plan is checked."
    },
    sortOptions = false)
final class NewCommand implements Callable<Integer> {
  private final Shell shell;

  @Option(
      names = "--day",
      required = true,
      paramLabel = "CODE",
      description = "Code of the publicity day, such as 110, 119 or 6.26.")
  private PublicityDay day = PublicityDays.POLICE_110;

  @Option(names = "--year", required = true, paramLabel = "YEAR", description = "Year of the day.")
  private int year;

  @Mixin private LanguageOption language = new LanguageOption();

  @Spec private CommandSpec spec = CommandSpec.create();

  NewCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() throws IOException {
    if (year < 1 || year > 9999) {
      throw new ParameterException(spec.commandLine(), "year " + year + " is outside 1 to 9999");
    }
    ImmutableMap<String, String> values = values();
    StringBuilder plan = new StringBuilder();
    template(language.in(shell)).lines().forEach(line -> append(line, values, plan));
    shell.out().print(plan.toString());
    return Exit.CLEAN.code();
  }

  private ImmutableMap<String, String> values() {
    DateSpan days = day.recurrence().in(year);
    ImmutableMap.Builder<String, String> values = ImmutableMap.builder();
    values.put("code", day.code()).put("year", Integer.toString(year));
    values.put("first", days.first().toString());
    if (days.first().equals(days.last())) {
      values.put("date", withWeekday(days.first()));
    } else {
      values.put("period", days.first() + " – " + days.last());
    }
    day.mainNumbering()
        .map(numbering -> numbering.ordinalOf(year))
        .filter(ordinal -> ordinal >= 1)
        .ifPresent(ordinal -> values.put("ordinal", Integer.toString(ordinal)));
    return values.buildOrThrow();
  }

  private static String withWeekday(LocalDate date) {
    return date + " (" + date.getDayOfWeek().getDisplayName(TextStyle.SHORT, Locale.ENGLISH) + ")";
  }

  /** Appends a line of the template, unless it needs a value that this day does not have. */
  private static void append(String line, ImmutableMap<String, String> values, StringBuilder plan) {
    String filled = line;
    for (var value : values.entrySet()) {
      filled = filled.replace("<" + value.getKey() + ">", value.getValue());
    }
    if (!filled.matches(".*<(date|period|ordinal)>.*")) {
      plan.append(filled).append("\n");
    }
  }

  private static String template(Language language) throws IOException {
    String name = "new_" + language.tag().replace('-', '_') + ".yaml";
    return Resources.toString(
        Objects.requireNonNull(NewCommand.class.getResource(name), name), StandardCharsets.UTF_8);
  }
}
