package io.github.publicityday.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.publicityday.PublicityPlan;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever plan is written, reading it gives an equal one. */
class RoundTripTest {
  private static final int PLANS = 2_000;

  private static PlanWriter writer(PlanFormat format) {
    return format == PlanFormat.YAML ? PlanWriter.yaml() : PlanWriter.json();
  }

  @ParameterizedTest
  @EnumSource(PlanFormat.class)
  void readingWhatWasWrittenGivesAnEqualPlan(PlanFormat format) throws IOException {
    for (long seed = 0; seed < PLANS; seed++) {
      PublicityPlan plan = RandomPlans.of(seed);
      String text = writer(format).toString(plan);
      PlanDocument document;
      try {
        document = PlanReader.create().read(text, "seed " + seed, format);
      } catch (PlanFormatException e) {
        throw new AssertionError(e.getMessage() + "\n" + text, e);
      }
      assertThat(document.plan()).as("seed %s:%n%s", seed, text).isEqualTo(plan);
      assertThat(writer(format).toString(document.plan())).isEqualTo(text);
    }
  }

  @Test
  void aPlanSurvivesTheWayThroughBothFormats() throws IOException {
    for (long seed = PLANS; seed < PLANS + 300; seed++) {
      PublicityPlan plan = RandomPlans.of(seed);
      String yaml = PlanWriter.yaml().toString(plan);
      PublicityPlan first = PlanReader.create().read(yaml, "yaml", PlanFormat.YAML).plan();
      String json = PlanWriter.json().toString(first);
      assertThat(PlanReader.create().read(json, "json", PlanFormat.JSON).plan())
          .as("seed %s", seed)
          .isEqualTo(plan);
    }
  }

  /** What JSON holds is YAML, too, so a file with the wrong ending is still read. */
  @Test
  void jsonIsReadAsYaml() throws IOException {
    for (long seed = 0; seed < 300; seed++) {
      PublicityPlan plan = RandomPlans.of(seed);
      String json = PlanWriter.json().toString(plan);
      assertThat(PlanReader.create().read(json, "seed " + seed, PlanFormat.YAML).plan())
          .isEqualTo(plan);
    }
  }

  @Test
  void textSurvivesEncoding() throws IOException {
    for (long seed = 0; seed < 300; seed++) {
      PublicityPlan plan = RandomPlans.of(seed);
      byte[] bytes = PlanWriter.yaml().toString(plan).getBytes(StandardCharsets.UTF_8);
      assertThat(
              PlanReader.create()
                  .read(new ByteArrayInputStream(bytes), "seed " + seed, PlanFormat.YAML)
                  .plan())
          .isEqualTo(plan);
    }
  }
}
