package io.github.publicityday.validation.cli;

import java.time.LocalDate;
import picocli.CommandLine.Model.OptionSpec;

/** The day on which plans are checked, which tells whether waivers still hold. */
final class DateOption {
  private final OptionSpec asOf =
      OptionSpec.builder("--as-of")
          .paramLabel("DATE")
          .type(LocalDate.class)
          .converters(Converters::date)
          .description("Day on which waivers must hold, such as 2027-01-05 (default: today).")
          .build();

  OptionSpec spec() {
    return asOf;
  }

  /** The day that was asked for, else that of {@code shell}. */
  LocalDate in(Shell shell) {
    LocalDate date = asOf.getValue();
    return date == null ? shell.today().get() : date;
  }
}
