package io.github.publicityday.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.publicityday.benchmark.engines.BeanValidation;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Nobody is timed who does not find the same as all others. */
class ContenderTest {
  /** At these, engines take many seconds; what is timed there proves itself before the timing. */
  private static final Set<Size> LARGE = EnumSet.of(Size.L, Size.XXL, Size.H);

  @ParameterizedTest
  @MethodSource
  void findsWhatThereIs(Entrant entrant, Size size) {
    assertThat(Long.toHexString(Race.of(entrant.contender(), size).run(findings -> {})))
        .isEqualTo(Long.toHexString(size.digest()));
  }

  static Stream<Arguments> findsWhatThereIs() {
    return Arrays.stream(Entrant.values())
        .filter(Entrant::findsAll)
        .flatMap(
            entrant ->
                Arrays.stream(Size.values())
                    .filter(size -> !(entrant.isEngine() && LARGE.contains(size)))
                    .map(size -> arguments(entrant, size)));
  }

  /** Constraints on fields find activities without a responsible unit, and nothing else. */
  @ParameterizedTest
  @EnumSource(names = {"S", "M", "L", "XL"})
  void fieldConstraintsFindWhatTheyCan(Size size) {
    long[] found = new long[1];
    Race.of(BeanValidation.ofFields(), size)
        .run(findings -> found[0] += ((BeanValidation.Violations) findings).set().size());
    assertThat(found[0]).isEqualTo(size.count(FindingKind.MISSING_RESPONSIBLE));
  }
}
