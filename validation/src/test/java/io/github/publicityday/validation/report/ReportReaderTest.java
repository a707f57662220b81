package io.github.publicityday.validation.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import com.google.common.collect.ImmutableList;
import io.github.publicityday.format.SourcePosition;
import io.github.publicityday.validation.Severity;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ReportReaderTest {
  private static final ReportReader READER = ReportReader.create();

  private static final String REPORT =
      """
      {"format": 1, "reports": [
        {"file": "plan.yaml", "findings": [
          {"rule": "unit-double-booked", "severity": "warning", "subject": "units[pr]",
           "message": "警公辦 is due twice", "position": {"line": 3, "column": 20}, "related": [
             {"subject": "activities[talk]", "name": "警民懇談區", "part": "claim", "position": null}],
           "fingerprint": "87ea60a6a857cb9b"}],
         "ledger": []},
        {"file": "broken.yaml", "error": {"message": "is empty", "line": null, "column": null}}]}
      """;

  private static final KeptFinding FINDING =
      new KeptFinding(
          "unit-double-booked",
          Severity.WARNING,
          "units[pr]",
          "警公辦 is due twice",
          Optional.of(new KeptFinding.Position(3, 20)),
          ImmutableList.of(
              new KeptFinding.Other("activities[talk]", "警民懇談區", "claim", Optional.empty())),
          "87ea60a6a857cb9b");

  @TempDir Path folder;

  private static ImmutableList<KeptReport> read(String text) throws IOException {
    return READER.read(text, "old.json");
  }

  @Test
  void findings_and_files_that_could_not_be_checked_are_read() throws IOException {
    assertThat(read(REPORT))
        .containsExactly(
            new KeptReport("plan.yaml", Optional.empty(), ImmutableList.of(FINDING)),
            new KeptReport("broken.yaml", Optional.of("is empty"), ImmutableList.of()));
  }

  @Test
  void no_report_at_all_is_an_empty_list() throws IOException {
    assertThat(read("{\"format\": 1, \"reports\": []}")).isEmpty();
  }

  @Test
  void keys_that_a_later_release_may_add_are_passed_over() throws IOException {
    String more =
        REPORT
            .replace("\"format\": 1,", "\"format\": 1, \"tool\": {\"name\": \"x\"},")
            .replace("\"rule\":", "\"since\": [1, 2], \"rule\":")
            .replace("\"part\":", "\"weight\": 3, \"part\":");
    assertThat(more).hasSizeGreaterThan(REPORT.length() + 40);
    assertThat(read(more)).isEqualTo(read(REPORT));
  }

  static Stream<Arguments> mistakes() {
    return Stream.of(
        Arguments.of("\"format\": 1", "\"format\": 2", "1:12: is a report of format 2, which a"),
        Arguments.of("\"format\": 1", "\"format\": 0", "1:12: format is \"0\" where a whole"),
        Arguments.of("\"format\": 1", "\"format\": \"1\"", "1:12: format is \"1\" where a whole"),
        Arguments.of("\"format\": 1, ", "", "1:1: is no report: it has no format"),
        Arguments.of("\"reports\"", "\"report\"", "1:1: the file without reports"),
        Arguments.of("\"warning\"", "\"fatal\"", "3:48: \"fatal\" is no severity; known: info, "),
        Arguments.of("\"warning\"", "null", "3:48: severity is nothing where a text is expected"),
        Arguments.of("\"87ea", "\"87EA", "\"87EA60a6a857cb9b\" is no fingerprint of 16"),
        Arguments.of("\"line\": 3", "\"line\": 0", "line is \"0\" where a whole number from 1"),
        Arguments.of("\"line\": 3", "\"line\": 3.5", "line is \"3.5\" where a whole number from 1"),
        Arguments.of("\"line\": 3", "\"line\": 99999999999", "where a whole number from 1"),
        Arguments.of("{\"line\": 3, \"column\": 20}", "7", "position is \"7\" where a mapping"),
        Arguments.of("\"message\": \"警", "\"massage\": \"警", "3:5: a finding without message"),
        Arguments.of("\"part\": \"claim\", ", "", "a related element without part"),
        Arguments.of("\"position\": null", "\"place\": null", "a related element without position"),
        Arguments.of("{\"message\": \"is empty\"", "{\"text\": \"\"", "an error without message"),
        Arguments.of("\"file\": \"plan.yaml\", ", "", "2:3: a report without file"),
        Arguments.of("\"findings\": [", "\"findings\": \"none\", \"x\": [", "findings is \"none\""),
        Arguments.of("\"ledger\"", "\"file\"", "duplicate key \"file\""),
        Arguments.of("]}\n", "", "Unexpected end-of-input"));
  }

  @ParameterizedTest
  @MethodSource("mistakes")
  void a_mistake_is_told_with_its_place(String right, String wrong, String problem) {
    String text = REPORT.replace(right, wrong);
    assertThat(text).isNotEqualTo(REPORT);
    assertThatThrownBy(() -> read(text))
        .isInstanceOf(ReportFormatException.class)
        .hasMessageStartingWith("old.json:")
        .hasMessageContaining(problem)
        .hasMessageNotContaining("\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''|is empty",
        "null|the file is nothing where a mapping is expected",
        "[]|the file is a list where a mapping is expected",
        "plan|Unrecognized token",
        "format: 1|Unrecognized token"
      })
  void what_is_no_report_is_refused(String text, String problem) {
    assertThatThrownBy(() -> read(text))
        .isInstanceOf(ReportFormatException.class)
        .hasMessageContaining(problem);
  }

  @Test
  void the_exception_tells_file_place_and_problem() {
    assertThatThrownBy(() -> read("{\"format\": 7}"))
        .asInstanceOf(type(ReportFormatException.class))
        .satisfies(
            e -> {
              assertThat(e.file()).isEqualTo("old.json");
              assertThat(e.position()).contains(new SourcePosition(1, 12, 1));
              assertThat(e.problem())
                  .isEqualTo(
                      "is a report of format 7, which a later release wrote; this release reads"
                          + " format 1");
            });
  }

  @Test
  void every_beginning_of_a_report_is_refused() {
    for (int length = 0; length < REPORT.strip().length(); length++) {
      String half = REPORT.substring(0, length);
      assertThatThrownBy(() -> read(half)).isInstanceOf(ReportFormatException.class);
    }
  }

  /** Whatever a damaged report says, it is read or refused, and nothing else is thrown. */
  @Test
  void a_damaged_report_is_read_or_refused() {
    SplittableRandom random = new SplittableRandom(110);
    String pieces = "{}[]\",:0123nulltrue\\ \n警";
    int refused = 0;
    for (int i = 0; i < 5_000; i++) {
      StringBuilder text = new StringBuilder(REPORT);
      for (int j = random.nextInt(4); j >= 0; j--) {
        text.setCharAt(
            random.nextInt(text.length()), pieces.charAt(random.nextInt(pieces.length())));
      }
      try {
        assertThat(read(text.toString())).isNotNull();
      } catch (IOException e) {
        assertThat(e).isInstanceOf(ReportFormatException.class);
        refused++;
      }
    }
    assertThat(refused).isBetween(2_500, 4_999);
  }

  @Test
  void depth_and_size_are_limited() throws IOException {
    assertThatThrownBy(() -> read("{\"format\": 1, \"x\": " + "[".repeat(1_000_000)))
        .isInstanceOf(ReportFormatException.class)
        .hasMessageContaining("nested deeper than 100 levels");
    Path file = Files.writeString(folder.resolve("old.json"), REPORT, StandardCharsets.UTF_8);
    long size = Files.size(file);
    assertThat(READER.withMaxBytes(size).read(file)).hasSize(2);
    assertThatThrownBy(() -> READER.withMaxBytes(size - 1).read(file))
        .isInstanceOf(ReportFormatException.class)
        .hasMessage(file + ": is larger than the limit of " + (size - 1) + " bytes");
    assertThatThrownBy(() -> READER.withMaxBytes(0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("maxBytes 0 is outside 1 to ");
  }

  /** Five hundred plans with a line for every rule have more values than a plan may have. */
  @Test
  void a_report_may_have_more_values_than_a_plan() throws IOException {
    String zeros = "0,".repeat(1_100_000);
    String text = "{\"format\": 1, \"zeros\": [" + zeros + "0], \"reports\": []}";
    assertThat(read(text)).isEmpty();
    assertThatThrownBy(() -> read(text.replace("0,", "0,0,0,0,")))
        .isInstanceOf(ReportFormatException.class)
        .hasMessageContaining("more than 4000000 values");
  }

  @Test
  void files_that_cannot_be_read_are_named() throws IOException {
    Path missing = folder.resolve("missing.json");
    assertThatThrownBy(() -> READER.read(missing)).hasMessage(missing + ": no such file");
    assertThatThrownBy(() -> READER.read(folder)).hasMessage(folder + ": is a directory");
    Path latin = folder.resolve("latin.json");
    Files.write(latin, new byte[] {'{', '"', (byte) 0xE9, '"'});
    assertThatThrownBy(() -> READER.read(latin))
        .isInstanceOf(ReportFormatException.class)
        .hasMessageContaining("is not UTF-8 (byte 3)");
    Path marked = folder.resolve("marked.json");
    Files.writeString(marked, "\uFEFF" + REPORT, StandardCharsets.UTF_8);
    assertThat(READER.read(marked).get(0).findings()).containsExactly(FINDING);
  }
}
