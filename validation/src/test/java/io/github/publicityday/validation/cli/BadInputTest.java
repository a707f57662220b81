package io.github.publicityday.validation.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import io.github.publicityday.validation.PlanValidator;
import io.github.publicityday.validation.cli.Tool.Outcome;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is no plan gets one clear line and nothing else. */
class BadInputTest {
  @TempDir Path folder;

  static Stream<Arguments> texts() {
    return Stream.of(
        Arguments.of("empty", "", "", "is empty"),
        Arguments.of("only_a_comment", "# nothing\n", "", "is empty"),
        Arguments.of("not_yaml", "a: [b\n: : {", ":2:\\d", "while parsing"),
        Arguments.of("a_text", "just text", ":1:1", "expected"),
        Arguments.of("unknown_key", "format: 1\ntitel: x\n", ":2:1", "did you mean \"title\""),
        Arguments.of("wrong_type", "format: 1\ntitle: [a]\n", ":2:8", "a list where a text"),
        Arguments.of("duplicate_key", "format: 1\nyear: 2012\nyear: 2013\n", ":3:1", "duplicate"),
        Arguments.of(
            "end_not_after_start",
            "format: 1\nactivities: {id: a, title: A, time: 2012-01-10 10:30–10:00}\n",
            ":2:37",
            "end 10:00 is not after start 10:30"),
        Arguments.of("blank_id", "format: 1\nunits: {id: ' ', name: A}\n", ":2:13", "id is"),
        Arguments.of("no_such_day", "format: 1\ndate: 2012-02-30\n", ":2:7", "2012-02-30"),
        Arguments.of("an_alias", "format: 1\ntitle: &a A\ntheme: *a\n", ":\\d:8", "not supported"),
        Arguments.of("two_documents", "format: 1\n---\nformat: 1\n", ":\\d:1", "second document"),
        Arguments.of("unknown_format", "format: 2\n", ":1:9", "format \"2\" is not supported"),
        Arguments.of("no_format", "title: A\n", ":1:1", "without format"),
        Arguments.of("nested_deep", "format: 1\nunits: " + "[".repeat(10_000), ":2:\\d+", "deeper"),
        Arguments.of("nested_deep_block", block(10_000), ":\\d+:\\d+", "deeper"),
        Arguments.of("alias_bomb", bomb(), ":\\d:\\d", "not supported"),
        Arguments.of("control_character", "format: 1\ntitle: \u0007\n", ":2:8", "U+0007"));
  }

  private static String block(int depth) {
    StringBuilder text = new StringBuilder("format: 1\n");
    for (int i = 0; i < depth; i++) {
      text.append("- ");
    }
    return text.insert(10, "units:\n  ").toString();
  }

  private static String bomb() {
    StringBuilder text = new StringBuilder("format: 1\na0: &a0 [x, x, x]\n");
    for (int i = 1; i < 40; i++) {
      text.append("a%d: &a%d [*a%d, *a%d]\n".formatted(i, i, i - 1, i - 1));
    }
    return text.toString();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("texts")
  void a_text_that_is_no_plan_is_refused(String name, String text, String place, String problem)
      throws IOException {
    Path file = Files.writeString(folder.resolve(name + ".yaml"), text);
    assertRefused(file, place, problem);
  }

  @Test
  void json_that_is_no_plan_is_refused() throws IOException {
    Path file = Files.writeString(folder.resolve("plan.json"), "{\"format\": 1,\n \"titel\": 2}");
    assertRefused(file, ":2:2", "did you mean \"title\"");
  }

  @Test
  void bytes_that_are_not_utf_8_are_refused() throws IOException {
    byte[] bytes = "format: 1\ntitle: ???".getBytes(StandardCharsets.UTF_8);
    bytes[17] = (byte) 0xFF;
    Path file = Files.write(folder.resolve("plan.yaml"), bytes);
    assertRefused(file, ":2:8", "is not UTF-8");
  }

  @Test
  void what_would_decode_as_gb18030_is_refused_with_that_advice() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("plan.yaml"),
            "format: 1\ntitle: 明溪縣公安局活動方案\n",
            Charset.forName("GB18030"));
    assertRefused(file, ":2:8", "it would decode as GB18030");
  }

  @Test
  void binary_files_are_refused() throws IOException {
    byte[] bytes = new byte[4096];
    new Random(110).nextBytes(bytes);
    assertRefused(Files.write(folder.resolve("plan.yaml"), bytes), "(:\\d+:\\d+)?", "is not");
  }

  @Test
  void a_directory_and_a_missing_file_are_refused() {
    assertRefused(folder, "", "is a directory");
    assertRefused(folder.resolve("missing.yaml"), "", "no such file");
  }

  @Test
  void a_name_that_no_file_can_have_is_refused() {
    Outcome outcome = Tool.run("check", "a\0b");
    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.err()).isEqualTo("a␀b: error: is no file name: Nul character not allowed\n");
  }

  @Test
  void input_that_breaks_off_is_refused() throws IOException {
    InputStream closed = InputStream.nullInputStream();
    closed.close();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code =
        Main.run(
            new Shell(
                closed,
                new Output(OutputStream.nullOutputStream(), StandardCharsets.UTF_8),
                new Output(err, StandardCharsets.UTF_8),
                ImmutableMap.of(),
                false,
                Locale.ENGLISH,
                () -> LocalDate.EPOCH),
            PlanValidator::builder,
            "check",
            "-");
    assertThat(code).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .isEqualTo("<stdin>: error: cannot be read: Stream closed\n");
  }

  @Test
  void a_file_of_200_megabytes_is_refused_by_its_limit() throws IOException {
    Path file = folder.resolve("big.yaml");
    try (RandomAccessFile big = new RandomAccessFile(file.toFile(), "rw")) {
      big.setLength(200_000_000);
    }
    assertRefused(file, "", "larger than the limit of 8388608 bytes");
  }

  /** By every command that reads a plan, in the same words. */
  private static void assertRefused(Path file, String place, String problem) {
    for (String[] command :
        new String[][] {{"check", file.toString()}, {"convert", "--to", "json", file.toString()}}) {
      Outcome outcome = Tool.run(command);
      assertThat(outcome.code()).isEqualTo(2);
      assertThat(outcome.out()).isEmpty();
      assertThat(outcome.err())
          .matches(Pattern.quote(file.toString()) + place + ": error: [^\\n]+\\n")
          .contains(problem)
          .hasSizeLessThan(600);
    }
  }
}
