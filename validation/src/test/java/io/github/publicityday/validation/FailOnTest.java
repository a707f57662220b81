package io.github.publicityday.validation;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FailOnTest {
  @ParameterizedTest
  @CsvSource({"ERROR, ERROR", "WARNING, ERROR WARNING", "INFO, ERROR WARNING INFO", "NEVER, ''"})
  void failsForWhatIsAtLeastAsGrave(FailOn failOn, String grave) {
    assertThat(Stream.of(Severity.values()).filter(failOn::fails).map(Severity::name))
        .containsExactlyInAnyOrderElementsOf(
            ImmutableSet.copyOf(grave.isEmpty() ? new String[0] : grave.split(" ")));
  }
}
