package io.github.publicityday.benchmark.timing;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.github.publicityday.PublicityPlan;
import io.github.publicityday.benchmark.Size;
import io.github.publicityday.benchmark.library.WorkloadPlans;
import io.github.publicityday.format.PlanFormat;
import io.github.publicityday.format.PlanReader;
import io.github.publicityday.format.PlanWriter;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * Bytes to a plan, and the same bytes to a generic tree by the parser alone. Run in the folder of
 * the module, where the examples are.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class ReadingBenchmark {
  /** What is read. */
  public enum Document {
    /** A real plan. */
    MINGXI,
    /** The workload of this size, as a file. */
    M
  }

  @Param public Document document;

  @Param public PlanFormat format;

  private final PlanReader reader = PlanReader.create();
  private ObjectMapper parser;
  private byte[] bytes;

  /** Fetches the example or, where it is not in the format wanted, writes the document. */
  @Setup
  public void fetch() throws IOException {
    Path example = Path.of("examples", "mingxi-2012.yaml");
    boolean yaml = format == PlanFormat.YAML;
    parser = yaml ? new YAMLMapper() : new ObjectMapper();
    if (document == Document.MINGXI && yaml) {
      bytes = Files.readAllBytes(example);
      return;
    }
    PublicityPlan plan =
        document == Document.MINGXI
            ? reader.read(example).plan()
            : WorkloadPlans.of(Size.M.workloads().get(0));
    bytes = (yaml ? PlanWriter.yaml() : PlanWriter.json()).toString(plan).getBytes(UTF_8);
  }

  /** Reads the plan. */
  @Benchmark
  public PublicityPlan plan() throws IOException {
    return reader.read(new ByteArrayInputStream(bytes), "plan", format).plan();
  }

  /** Makes a tree. */
  @Benchmark
  public JsonNode tree() throws IOException {
    return parser.readTree(bytes);
  }
}
