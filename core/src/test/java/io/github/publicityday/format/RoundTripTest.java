package io.github.publicityday.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.publicityday.PublicityPlan;
import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever plan is written, reading it gives an equal one. */
class RoundTripTest {
  private static final int PLANS = 3_000;

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
    }
  }
}
