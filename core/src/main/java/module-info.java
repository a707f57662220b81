/** What a plan of a public event is: immutable values, time, reading and writing. */
@SuppressWarnings("module") // publicityday.validation, which sees the trees, is compiled later
module io.github.publicityday.core {
  requires static com.fasterxml.jackson.core;
  requires static com.fasterxml.jackson.databind;
  requires static com.fasterxml.jackson.dataformat.yaml;
  requires transitive com.google.common;
  requires static org.immutables.value.annotations;
  requires static org.jspecify;
  requires static org.yaml.snakeyaml;
  requires tyme4j;

  exports io.github.publicityday;
  exports io.github.publicityday.format;
  exports io.github.publicityday.format.tree to
      io.github.publicityday.validation;
}
