package io.github.publicityday.benchmark.timing;

import io.github.publicityday.benchmark.Entrant;
import io.github.publicityday.benchmark.Size;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;

/**
 * What was measured, by benchmark and parameters: of all iterations of all rounds the fastest,
 * since whatever else a machine does can only add to the time.
 */
final class Measurements {
  private final Map<String, Double> micros = new HashMap<>();
  private final Map<String, List<Double>> bytes = new HashMap<>();

  /** Adds the results of a round. */
  void add(Collection<RunResult> results) {
    for (RunResult result : results) {
      String key = key(result.getParams());
      micros.merge(key, result.getPrimaryResult().getStatistics().getMin(), Math::min);
      Result<?> allocated = result.getSecondaryResults().get("gc.alloc.rate.norm");
      if (allocated != null) {
        bytes.computeIfAbsent(key, k -> new ArrayList<>()).add(allocated.getScore());
      }
    }
  }

  /** The key of a benchmark: its simple class and method, then its parameters in order of name. */
  private static String key(BenchmarkParams params) {
    String[] name = params.getBenchmark().split("\\.");
    Map<String, String> values = new TreeMap<>();
    for (String key : params.getParamsKeys()) {
      values.put(key, params.getParam(key));
    }
    return key(name[name.length - 2] + "." + name[name.length - 1], values.values().toArray());
  }

  static String key(String benchmark, Object... parameters) {
    StringBuilder key = new StringBuilder(benchmark);
    for (Object parameter : parameters) {
      key.append(' ').append(parameter);
    }
    return key.toString();
  }

  static String find(Entrant entrant, Size size) {
    return key("FindBenchmark.find", entrant, size);
  }

  /** Microseconds of the fastest run; empty if there was none. */
  OptionalDouble micros(String key) {
    Double fastest = micros.get(key);
    return fastest == null ? OptionalDouble.empty() : OptionalDouble.of(fastest);
  }

  /** Bytes allocated in one run. */
  OptionalDouble bytes(String key) {
    return median(bytes.get(key));
  }

  /** How many times as long as {@code base} the other takes; empty if either was not run. */
  OptionalDouble ratio(String key, String base) {
    OptionalDouble above = micros(key);
    OptionalDouble below = micros(base);
    return above.isPresent() && below.isPresent()
        ? OptionalDouble.of(above.getAsDouble() / below.getAsDouble())
        : OptionalDouble.empty();
  }

  static OptionalDouble median(@Nullable List<Double> values) {
    if (values == null || values.isEmpty()) {
      return OptionalDouble.empty();
    }
    double[] sorted = values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    int middle = sorted.length / 2;
    return OptionalDouble.of(
        sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2);
  }
}
