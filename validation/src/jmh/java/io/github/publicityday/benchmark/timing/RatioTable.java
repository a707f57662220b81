package io.github.publicityday.benchmark.timing;

import static io.github.publicityday.benchmark.timing.Measurements.find;

import io.github.publicityday.benchmark.Entrant;
import io.github.publicityday.benchmark.Size;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Runs everything and prints how it compares, as Markdown. Run in the folder of the module; raw
 * results and logs are left in {@code target/benchmark}.
 *
 * <p>Contenders take turns: a round is one virtual machine for each of them at each size, and what
 * is compared was measured minutes apart at most.
 */
public final class RatioTable {
  private static final Path LOGS = Path.of("target", "benchmark");

  private final Settings settings;
  private final Measurements measured = new Measurements();
  private int run;

  private RatioTable(Settings settings) {
    this.settings = settings;
  }

  /** Takes the arguments that {@link Settings#USAGE} tells. */
  public static void main(String[] arguments) throws IOException, RunnerException {
    Settings settings;
    try {
      settings = Settings.of(arguments);
    } catch (IllegalArgumentException e) {
      System.err.println(e.getMessage());
      System.exit(2);
      return;
    }
    Files.createDirectories(LOGS);
    new RatioTable(settings).run();
  }

  private void run() throws IOException, RunnerException {
    for (int round = 0; round < settings.rounds(); round++) {
      for (Size size : settings.sizes()) {
        for (Entrant entrant : Entrant.values()) {
          if (settings.runs(entrant, size, round)) {
            race(entrant, size, round);
          }
        }
      }
      for (Class<?> benchmark :
          new Class<?>[] {
            NationBenchmark.class, CatalogueBenchmark.class, ReadingBenchmark.class
          }) {
        if (settings.sizes().size() == Size.values().length) {
          tell("round %d of %d: %s", round + 1, settings.rounds(), benchmark.getSimpleName());
          measure(settings.time(options(benchmark)));
        }
      }
    }
    tell("cold start");
    print(ColdStart.run(settings.coldStarts()));
  }

  private void race(Entrant entrant, Size size, int round) throws RunnerException {
    tell("round %d of %d: %s, %s", round + 1, settings.rounds(), size, entrant);
    measure(
        settings.time(
            options(FindBenchmark.class)
                .param("entrant", entrant.name())
                .param("size", size.name())
                .addProfiler(GCProfiler.class),
            entrant,
            size));
  }

  private ChainedOptionsBuilder options(Class<?> benchmark) {
    run++;
    return new OptionsBuilder()
        .include("\\." + benchmark.getSimpleName() + "\\.")
        .forks(1)
        // Memory touched for the first time while timed would cost more than what is done with it.
        .jvmArgs(
            "-Xms4g",
            "-Xmx" + Settings.HEAP,
            "-XX:+AlwaysPreTouch",
            "-XX:+UseG1GC",
            "-Dorg.jboss.logging.provider=slf4j")
        .shouldFailOnError(true)
        .result(LOGS.resolve(run + ".json").toString())
        .resultFormat(ResultFormatType.JSON)
        .output(LOGS.resolve(run + ".log").toString());
  }

  private void measure(ChainedOptionsBuilder options) throws RunnerException {
    measured.add(new Runner(options.build()).run());
  }

  private void print(ColdStart.Ratios coldStart) {
    System.out.printf(
        "%nMeasured on %s: %d cores, heap of up to %s, JDK %s, G1; the fastest iteration of %d round%s.%n%n",
        LocalDate.now(),
        Runtime.getRuntime().availableProcessors(),
        Settings.HEAP,
        Runtime.version(),
        settings.rounds(),
        settings.rounds() == 1 ? "" : "s");
    printContenders();
    printFloor();
    System.out.printf(
        "%nS repeats one plan, which branch predictors learn: XL / 3,000 is the honest figure per"
            + " plan.%n%n");
    System.out.println("| target | limit | measured | |");
    System.out.println("| --- | --- | --- | --- |");
    new Targets(measured, coldStart).all().forEach(target -> System.out.println(target.row()));
  }

  private void printContenders() {
    System.out.println(
        "| time as a ratio to (a) | "
            + settings.sizes().stream().map(Size::name).collect(Collectors.joining(" | "))
            + " | bytes per finding |");
    System.out.println("| --- |" + " --- |".repeat(settings.sizes().size() + 1));
    for (Entrant entrant : settings.entrants()) {
      System.out.println(
          "| "
              + entrant.label()
              + " | "
              + settings.sizes().stream()
                  .map(
                      size ->
                          figure(measured.ratio(find(entrant, size), find(Entrant.ARRAYS, size))))
                  .collect(Collectors.joining(" | "))
              + " | "
              + bytes(entrant)
              + " |");
    }
  }

  /** The least and the greatest number over the sizes. */
  private String bytes(Entrant entrant) {
    double[] sorted =
        Arrays.stream(Size.values())
            .map(size -> Targets.bytesPerFinding(measured, entrant, size))
            .flatMapToDouble(OptionalDouble::stream)
            .sorted()
            .toArray();
    if (sorted.length == 0) {
      return "–";
    }
    return String.format(Locale.ROOT, "%,.0f–%,.0f", sorted[0], sorted[sorted.length - 1]);
  }

  private void printFloor() {
    System.out.println(
        "\n(a) takes "
            + settings.sizes().stream()
                .map(
                    size ->
                        size + " " + figure(measured.micros(find(Entrant.ARRAYS, size))) + " µs")
                .collect(Collectors.joining(", "))
            + ".");
  }

  /** Two significant digits, or whole numbers above 10. */
  static String figure(OptionalDouble value) {
    if (value.isEmpty()) {
      return "–";
    }
    double number = value.getAsDouble();
    if (number == Math.rint(number) || number >= 9.95) {
      return String.format(Locale.ROOT, "%,.0f", number);
    }
    return String.format(Locale.ROOT, number < 0.995 ? "%.2f" : "%.1f", number);
  }

  private static void tell(String format, Object... arguments) {
    System.err.printf(format + "%n", arguments);
  }
}
