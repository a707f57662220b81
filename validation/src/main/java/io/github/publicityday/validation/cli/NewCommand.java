package io.github.publicityday.validation.cli;

import com.google.common.collect.ImmutableMap;
import com.google.common.io.Resources;
import io.github.publicityday.DateSpan;
import io.github.publicityday.PublicityDay;
import io.github.publicityday.validation.report.Language;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;

/** Prints a plan to fill in. */
final class NewCommand implements Callable<Integer> {
  private final Shell shell;

  private final CommandSpec spec = CommandSpec.wrapWithoutInspection(this);

  private final OptionSpec day =
      OptionSpec.builder("--day")
          .required(true)
          .paramLabel("CODE")
          .type(PublicityDay.class)
          .converters(Converters::day)
          .description("Code of the publicity day, such as 110, 119 or 6.26.")
          .build();

  private final OptionSpec year =
      OptionSpec.builder("--year")
          .required(true)
          .paramLabel("YEAR")
          .type(int.class)
          .description("Year of the day.")
          .build();

  private final LanguageOption language = new LanguageOption();

  NewCommand(Shell shell) {
    this.shell = shell;
  }

  CommandSpec spec() {
    spec.addOption(day).addOption(year).addOption(language.spec());
    spec.usageMessage()
        .sortOptions(false)
        .description(
            "Prints a commented plan to fill in, with the right date and ordinal of a publicity"
                + " day.",
            "What is still to be filled in shows when the plan is checked.");
    return spec;
  }

  @Override
  public Integer call() throws IOException {
    int year = this.year.getValue();
    if (year < 1 || year > 9999) {
      throw new ParameterException(spec.commandLine(), "year " + year + " is outside 1 to 9999");
    }
    ImmutableMap<String, String> values = values(day.getValue(), year);
    StringBuilder plan = new StringBuilder();
    template(language.in(shell)).lines().forEach(line -> append(line, values, plan));
    shell.out().print(plan.toString());
    return Exit.CLEAN.code();
  }

  private static ImmutableMap<String, String> values(PublicityDay day, int year) {
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
