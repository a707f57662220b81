/** What is wrong with a plan of a public event: rules, findings, reports, command line. */
module io.github.publicityday.validation {
  requires static com.fasterxml.jackson.core;
  requires static com.fasterxml.jackson.databind;
  requires static com.fasterxml.jackson.dataformat.yaml;
  requires static info.picocli;
  requires transitive io.github.publicityday.core;
  requires static org.jspecify;
}
