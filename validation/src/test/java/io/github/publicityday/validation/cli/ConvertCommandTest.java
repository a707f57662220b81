package io.github.publicityday.validation.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.publicityday.format.PlanFormat;
import io.github.publicityday.format.PlanReader;
import io.github.publicityday.validation.cli.Tool.Outcome;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ConvertCommandTest {
  private static final Path EXAMPLE = Path.of("examples", "mingxi-2012.yaml");

  @ParameterizedTest
  @EnumSource
  void the_plan_stays_the_same(PlanFormat form) throws IOException {
    String to = form == PlanFormat.YAML ? "yaml" : "json";
    Outcome outcome = Tool.run("convert", EXAMPLE.toString(), "--to", to);
    assertThat(outcome.code()).isZero();
    assertThat(PlanReader.create().read(outcome.out(), "converted", form).plan())
        .isEqualTo(PlanReader.create().read(EXAMPLE).plan());
  }

  @Test
  void standard_input_can_be_converted() {
    Outcome outcome =
        new Tool().input("format: 1\ntitle: 方案\n").with("convert", "-", "--to", "json");
    assertThat(outcome.out()).isEqualTo("{\n  \"format\": 1,\n  \"title\": \"方案\"\n}\n");
  }
}
