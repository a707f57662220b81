package io.github.publicityday.benchmark.timing;

import com.google.common.collect.ObjectArrays;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Times whole processes, as somebody waits for them at a prompt: the check of a real plan, with and
 * without an archive of its classes, each beside a virtual machine that does nothing. Run in the
 * folder of the module, after the command line has been packaged.
 */
final class ColdStart {
  private static final Path TARGET = Path.of("target");
  private static final String JAR = TARGET.resolve("publicityday.jar").toString();
  private static final String[] CHECK = {
    "-jar", JAR, "check", Path.of("examples", "mingxi-2012.yaml").toString()
  };

  /** A check is too short for what the optimising compiler makes of it. */
  private static final String QUICKLY = "-XX:TieredStopAtLevel=1";

  /** Times a check takes as many times as long as an empty machine, by pair. */
  record Ratios(List<Double> plain, List<Double> withArchive, List<Double> emptyMillis) {}

  private ColdStart() {}

  /** Runs {@code pairs} pairs, after one that does not count. */
  static Ratios run(int pairs) throws IOException {
    Path archive = Files.createTempFile(TARGET, "publicityday", ".jsa");
    Files.delete(archive);
    millis("-XX:ArchiveClassesAtExit=" + archive, CHECK);
    Ratios ratios = new Ratios(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    for (int pair = 0; pair <= pairs; pair++) {
      double empty =
          millis(
              "-Xshare:auto",
              "-cp",
              TARGET.resolve("benchmark-classes").toString(),
              Empty.class.getName());
      double plain = millis("-Xshare:auto", CHECK);
      double withArchive =
          millis("-XX:SharedArchiveFile=" + archive, ObjectArrays.concat(QUICKLY, CHECK));
      if (pair > 0) {
        ratios.emptyMillis().add(empty);
        ratios.plain().add(plain / empty);
        ratios.withArchive().add(withArchive / empty);
      }
    }
    Files.delete(archive);
    return ratios;
  }

  private static double millis(String option, String... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add(option);
    command.addAll(List.of(arguments));
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD);
    long start = System.nanoTime();
    Process process = builder.start();
    try {
      int exit = process.waitFor();
      // 1 says that the plan has errors, which it has.
      if (exit != 0 && exit != 1) {
        throw new IllegalStateException(command + " ended with " + exit);
      }
    } catch (InterruptedException e) {
      process.destroy();
      Thread.currentThread().interrupt();
      throw new IllegalStateException(command + " was interrupted", e);
    }
    return (System.nanoTime() - start) / 1e6;
  }
}
