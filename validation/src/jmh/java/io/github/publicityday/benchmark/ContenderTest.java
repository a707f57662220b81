package io.github.publicityday.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.publicityday.benchmark.peers.ObjectSweep;
import io.github.publicityday.benchmark.peers.PlainJava;
import io.github.publicityday.benchmark.peers.PlainJavaTime;
import io.github.publicityday.benchmark.peers.PrimitiveArrays;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Nobody is timed who does not find the same as all others. */
class ContenderTest {
  @ParameterizedTest
  @MethodSource
  void findsWhatThereIs(Contender<?, ?> contender, Size size) {
    assertThat(Long.toHexString(digest(contender, size)))
        .isEqualTo(Long.toHexString(size.digest()));
  }

  static Stream<Arguments> findsWhatThereIs() {
    return Stream.of(new PrimitiveArrays(), new ObjectSweep(), new PlainJava(), new PlainJavaTime())
        .flatMap(contender -> Arrays.stream(Size.values()).map(size -> arguments(contender, size)));
  }

  private static <P, F> long digest(Contender<P, F> contender, Size size) {
    List<P> plans = size.workloads().stream().map(contender::prepare).toList();
    return plans.stream().mapToLong(plan -> contender.digest(contender.find(plan))).sum();
  }
}
