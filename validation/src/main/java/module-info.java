/** What is wrong with a plan: rules, findings, reports, and the command line. */
module io.github.publicityday.validation {
  requires transitive io.github.publicityday.core;
  requires static info.picocli;
  requires static org.assertj.core;
  requires static org.jspecify;

  exports io.github.publicityday.validation;
  exports io.github.publicityday.validation.portfolio;
  exports io.github.publicityday.validation.report;
  exports io.github.publicityday.validation.revision;
  exports io.github.publicityday.validation.rules.consistency;
  exports io.github.publicityday.validation.rules.responsibility;
  exports io.github.publicityday.validation.rules.schedule;
  exports io.github.publicityday.validation.rules.staffing;
  exports io.github.publicityday.validation.testing;

  uses io.github.publicityday.validation.Rule;

  opens io.github.publicityday.validation.cli to
      info.picocli;
}
