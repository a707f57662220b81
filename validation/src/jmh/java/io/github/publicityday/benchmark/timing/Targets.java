package io.github.publicityday.benchmark.timing;

import static io.github.publicityday.benchmark.timing.Measurements.find;
import static io.github.publicityday.benchmark.timing.Measurements.key;

import io.github.publicityday.benchmark.Entrant;
import io.github.publicityday.benchmark.Size;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Stream;

/** What the library is held to, each by the worst of the figures that it is about. */
final class Targets {
  private static final String CATALOGUE = "CatalogueBenchmark.validate";

  private final Measurements measured;
  private final ColdStart.Ratios coldStart;

  Targets(Measurements measured, ColdStart.Ratios coldStart) {
    this.measured = measured;
    this.coldStart = coldStart;
  }

  List<Target> all() {
    return List.of(
        Target.atMost(
            1.3,
            "1. `Timetable`: overlaps and peaks, against (a), at every size",
            everySize(Entrant.TIMETABLE, Entrant.ARRAYS)),
        Target.atMost(
            1,
            "2. `validate` against idiomatic Java with `java.time`, at every size",
            everySize(Entrant.VALIDATE, Entrant.PLAIN_TIME)),
        Target.atMost(
            2,
            "2. `validate` against (a2), at every size",
            everySize(Entrant.VALIDATE, Entrant.OBJECTS)),
        Target.atMost(
            100,
            "2. bytes that `validate` allocates per finding, at every size",
            sizes(size -> bytesPerFinding(measured, Entrant.VALIDATE, size))),
        Target.atMost(
            1,
            "3. all rules on S against field constraints alone (h0)",
            List.of(measured.ratio(CATALOGUE, find(Entrant.BEAN_FIELDS, Size.S)))),
        Target.atMost(
            25,
            "3. all rules on S against (a)",
            List.of(measured.ratio(CATALOGUE, find(Entrant.ARRAYS, Size.S)))),
        Target.atLeast(
            20, "4. Timefold against `validate`, S", List.of(against(Entrant.TIMEFOLD, Size.S))),
        Target.atLeast(
            10, "4. Drools against `validate`, S", List.of(against(Entrant.DROOLS, Size.S))),
        Target.atLeast(
            40,
            "4. Timefold and Drools against `validate`, L and XXL",
            List.of(
                against(Entrant.TIMEFOLD, Size.L),
                against(Entrant.DROOLS, Size.L),
                against(Entrant.TIMEFOLD, Size.XXL),
                against(Entrant.DROOLS, Size.XXL))),
        Target.atMost(
            5,
            "5. `validateAll` on XL, one core, against (a)",
            List.of(measured.ratio(nation(Entrant.VALIDATE, 1), nation(Entrant.ARRAYS, 1)))),
        Target.atLeast(
            1.7,
            "5. `validateAll` on XL, two cores, times as fast as one",
            List.of(measured.ratio(nation(Entrant.VALIDATE, 1), nation(Entrant.VALIDATE, 2)))),
        Target.atMost(3, "6. time per booking at XXL against that at L", List.of(growth(Size.XXL))),
        Target.atMost(1.5, "6. time per booking at H against that at L", List.of(growth(Size.H))),
        Target.atMost(
            6,
            "7. `check` of a real plan, whole process, against an empty virtual machine",
            List.of(Measurements.median(coldStart.plain()))),
        Target.atMost(
            4,
            "7. the same with an AppCDS archive",
            List.of(Measurements.median(coldStart.withArchive()))),
        Target.atMost(
            3,
            "8. reading a plan against the parser making a generic tree, YAML and JSON",
            reading()));
  }

  /** Bytes per finding; empty if not measured. */
  static OptionalDouble bytesPerFinding(Measurements measured, Entrant entrant, Size size) {
    OptionalDouble bytes = measured.bytes(find(entrant, size));
    return bytes.isPresent()
        ? OptionalDouble.of(bytes.getAsDouble() / size.count())
        : OptionalDouble.empty();
  }

  private List<OptionalDouble> everySize(Entrant entrant, Entrant base) {
    return sizes(size -> measured.ratio(find(entrant, size), find(base, size)));
  }

  private static List<OptionalDouble> sizes(Function<Size, OptionalDouble> figure) {
    return Arrays.stream(Size.values()).map(figure).toList();
  }

  private OptionalDouble against(Entrant engine, Size size) {
    return measured.ratio(find(engine, size), find(Entrant.VALIDATE, size));
  }

  private static String nation(Entrant entrant, int threads) {
    return key("NationBenchmark.find", entrant, threads);
  }

  private OptionalDouble growth(Size size) {
    OptionalDouble ratio =
        measured.ratio(find(Entrant.VALIDATE, size), find(Entrant.VALIDATE, Size.L));
    return ratio.isPresent()
        ? OptionalDouble.of(ratio.getAsDouble() * bookings(Size.L) / bookings(size))
        : ratio;
  }

  private static double bookings(Size size) {
    return size.workloads().stream().mapToLong(plan -> plan.participations()).sum();
  }

  private List<OptionalDouble> reading() {
    return Stream.of(ReadingBenchmark.Document.values())
        .flatMap(
            document ->
                Stream.of("YAML", "JSON")
                    .map(
                        format ->
                            measured.ratio(
                                key("ReadingBenchmark.plan", document, format),
                                key("ReadingBenchmark.tree", document, format))))
        .toList();
  }
}
