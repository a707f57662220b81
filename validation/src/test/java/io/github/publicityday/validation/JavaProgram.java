package io.github.publicityday.validation;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.publicityday.PublicityPlan;
import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;

/** Somebody else's program, compiled and run by the JDK with what its author has on the path. */
final class JavaProgram {
  /** The library and all that it needs at run time. */
  static final ImmutableList<String> RUNTIME =
      locationsOf(
          PlanValidator.class.getName(),
          PublicityPlan.class.getName(),
          "com.google.common.collect.ImmutableList",
          "com.google.common.util.concurrent.internal.InternalFutureFailureAccess",
          "com.tyme.solar.SolarDay");

  /** What reading files takes beside it. */
  static final ImmutableList<String> PARSERS =
      locationsOf(
          "com.fasterxml.jackson.core.JsonFactory",
          "com.fasterxml.jackson.dataformat.yaml.YAMLFactory",
          "org.yaml.snakeyaml.Yaml");

  private JavaProgram() {}

  private static ImmutableList<String> locationsOf(String... types) {
    return Stream.of(types).map(JavaProgram::locationOf).collect(toImmutableList());
  }

  /** The folder or jar that {@code type} comes from. */
  static String locationOf(String type) {
    try {
      return Path.of(
              Class.forName(type).getProtectionDomain().getCodeSource().getLocation().toURI())
          .toString();
    } catch (ClassNotFoundException | URISyntaxException e) {
      throw new LinkageError(e.getMessage(), e);
    }
  }

  /** A path to run with. */
  static String runtimePath() {
    return String.join(File.pathSeparator, RUNTIME);
  }

  /** A path to compile with: javac warns of Guava's own classes without their annotations. */
  static String compilePath() {
    return runtimePath()
        + File.pathSeparator
        + locationOf("com.google.errorprone.annotations.DoNotCall");
  }

  /** Compiles to {@code classes}; fails if javac has anything to say. */
  static void compile(Path classes, String... arguments) {
    ToolProvider javac = ToolProvider.findFirst("javac").orElseThrow();
    StringWriter messages = new StringWriter();
    PrintWriter writer = new PrintWriter(messages);
    ImmutableList<String> all =
        Stream.concat(
                Stream.of("--release", "17", "-encoding", "UTF-8", "-Xlint:all", "-Werror"),
                Stream.concat(Stream.of("-d", classes.toString()), Stream.of(arguments)))
            .collect(toImmutableList());
    int result = javac.run(writer, writer, all.toArray(String[]::new));
    assertThat(messages.toString()).as("what javac says").isEmpty();
    assertThat(result).isZero();
  }

  /** Runs java in {@code folder} and gives the lines that it prints; fails if it does. */
  static List<String> run(Path folder, String... arguments) throws Exception {
    Process process = start(folder, arguments);
    List<String> output = outputOf(process);
    assertThat(process.waitFor()).as(String.join("\n", output)).isZero();
    return output;
  }

  /** Runs java in {@code folder} and gives the lines that it prints, whether it fails or not. */
  static List<String> outputOf(Path folder, String... arguments) throws IOException {
    return outputOf(start(folder, arguments));
  }

  private static List<String> outputOf(Process process) {
    try (Stream<String> lines = process.inputReader(StandardCharsets.UTF_8).lines()) {
      return lines.toList();
    }
  }

  private static Process start(Path folder, String... arguments) throws IOException {
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    Stream<String> utf8 = Stream.of("-Dfile.encoding=UTF-8", "-Dstdout.encoding=UTF-8");
    Stream<String> command = Stream.concat(Stream.of(java.toString()), utf8);
    return new ProcessBuilder(Stream.concat(command, Stream.of(arguments)).toList())
        .directory(folder.toFile())
        .redirectErrorStream(true)
        .start();
  }
}
