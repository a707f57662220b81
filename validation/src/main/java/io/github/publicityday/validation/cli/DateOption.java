package io.github.publicityday.validation.cli;

import io.github.publicityday.PublicityPlan;
import io.github.publicityday.validation.PlanValidator;
import io.github.publicityday.validation.Report;
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

  /** What {@code validator} finds in {@code plan} on that day; only waivers ask for it. */
  Report validate(PlanValidator validator, PublicityPlan plan, Shell shell) {
    return plan.waivers().isEmpty()
        ? validator.validate(plan)
        : validator.validate(plan, in(shell));
  }

  /** The day that was asked for, else that of {@code shell}. */
  LocalDate in(Shell shell) {
    LocalDate date = asOf.getValue();
    return date == null ? shell.today().get() : date;
  }
}
