package io.github.publicityday.validation.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.publicityday.format.PlanSchema;
import io.github.publicityday.validation.cli.Tool.Outcome;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SchemaCommandTest {
  @ParameterizedTest
  @ValueSource(strings = {"plan", "policy", "report"})
  void prints_the_schema_of_a_sort_of_file(String sort) throws Exception {
    Path file =
        Path.of("src/main/resources/io/github/publicityday/validation/cli/schema")
            .resolve(sort + ".schema.json");
    assertThat(Tool.run("schema", sort)).isEqualTo(new Outcome(0, Files.readString(file), ""));
  }

  @Test
  void the_schema_of_plans_is_that_of_the_library() {
    assertThat(Tool.run("schema", "plan").out()).isEqualTo(PlanSchema.json());
  }

  @Test
  void names_the_sorts_that_there_are() {
    Outcome outcome = Tool.run("schema", "plans");
    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.err()).contains("no schema of \"plans\"; known: plan, policy, report");
  }
}
