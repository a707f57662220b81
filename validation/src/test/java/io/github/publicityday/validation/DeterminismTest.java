package io.github.publicityday.validation;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import io.github.publicityday.format.PlanDocument;
import io.github.publicityday.format.PlanReader;
import io.github.publicityday.validation.report.JsonReport;
import io.github.publicityday.validation.report.Language;
import io.github.publicityday.validation.report.Messages;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** One validator, many threads, strange places: the same bytes every time. */
class DeterminismTest {
  private static final int THREADS = 8;
  private static final int VALIDATIONS = 10_000;

  @Test
  void eight_threads_and_ten_thousand_validations_give_the_same_bytes_in_any_locale_and_zone()
      throws Exception {
    String here = fork("-Duser.language=en", "-Duser.timezone=Asia/Shanghai");
    String inTurkish = fork("-Duser.language=tr", "-Duser.timezone=Pacific/Kiritimati");

    assertThat(here).contains("\"rule\": \"unit-double-booked\"");
    assertThat(inTurkish).isEqualTo(here);
  }

  private static String fork(String... options) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of(options));
    command.addAll(List.of("-cp", classPath(), InManyThreads.class.getName()));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(output).isZero();
    return output;
  }

  private static String classPath() {
    return Stream.of(
            "target/test-classes",
            "target/classes",
            System.getProperty("java.class.path"),
            System.getProperty("jdk.module.path"))
        .filter(path -> path != null && !path.isEmpty())
        .collect(joining(File.pathSeparator));
  }

  /** What each fork runs: prints the one text that all validations give, and fails on a second. */
  static final class InManyThreads {
    private InManyThreads() {}

    public static void main(String[] args) throws Exception {
      PlanDocument document = PlanReader.create().read(Path.of("examples", "mingxi-2012.yaml"));
      PlanValidator validator = PlanValidator.create();
      ExecutorService threads = Executors.newFixedThreadPool(THREADS);
      ImmutableSet<String> texts;
      try {
        List<Future<String>> results =
            IntStream.range(0, VALIDATIONS)
                .mapToObj(i -> threads.submit(() -> json(document, validator)))
                .toList();
        ImmutableSet.Builder<String> all = ImmutableSet.builder();
        for (Future<String> result : results) {
          all.add(result.get());
        }
        texts = all.build();
      } finally {
        threads.shutdown();
      }
      if (texts.size() != 1) {
        throw new AssertionError(texts.size() + " different texts");
      }
      System.out.write(texts.iterator().next().getBytes(StandardCharsets.UTF_8));
      System.out.flush();
    }

    private static String json(PlanDocument document, PlanValidator validator) throws IOException {
      StringBuilder text = new StringBuilder();
      try (JsonReport json = JsonReport.to(text, Messages.in(Language.ENGLISH))) {
        json.add(document, validator.validate(document.plan()));
      }
      return text.toString();
    }
  }
}
