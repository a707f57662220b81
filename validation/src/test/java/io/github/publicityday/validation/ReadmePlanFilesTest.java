package io.github.publicityday.validation;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.networknt.schema.InputFormat;
import io.github.publicityday.PublicityDays;
import io.github.publicityday.format.PlanFormat;
import io.github.publicityday.format.PlanFormatException;
import io.github.publicityday.format.PlanReader;
import io.github.publicityday.format.PlanSchema;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What README.md says about plan files holds for the reader and the examples. */
class ReadmePlanFilesTest {
  private static final Readme README = Readme.read();
  private static final List<String> NUMBERS =
      List.of("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

  private static ImmutableList<Path> examples() throws IOException {
    try (Stream<Path> files = Files.list(Readme.ROOT.resolve("validation/examples"))) {
      return files.collect(toImmutableList());
    }
  }

  @Test
  void theDayIsOnItsDate() {
    String day = README.find("\\*110 Publicity Day\\* \\((\\d+) January\\)").group(1);
    assertThat(PublicityDays.POLICE_110.recurrence().in(2027).first())
        .isEqualTo(LocalDate.of(2027, Month.JANUARY, Integer.parseInt(day)));
  }

  @Test
  void thereAreAsManyExamplesAsItSays() throws IOException {
    var stated = README.find("has (\\w+), (\\w+) of them real");
    assertThat(examples()).hasSize(NUMBERS.indexOf(stated.group(1)));
    int real = 0;
    for (Path file : examples()) {
      real += Files.readString(file).contains("in the facts that it states") ? 1 : 0;
    }
    assertThat(real).isEqualTo(NUMBERS.indexOf(stated.group(2)));
  }

  @Test
  void everyExampleCanBeReadAndStartsWithItsFormat() throws IOException {
    String start = README.find("Every file starts with `([^`]+)`").group(1);
    for (Path file : examples()) {
      assertThatCode(() -> PlanReader.create().read(file)).doesNotThrowAnyException();
      assertThat(
              Files.readAllLines(file).stream().filter(line -> !line.startsWith("#")).findFirst())
          .as(file.toString())
          .contains(start);
    }
  }

  private static void read(String text) throws IOException {
    PlanReader.create().read(text, "plan.yaml", PlanFormat.YAML);
  }

  @Test
  void onlyTheFormatThatThereIsIsRead() {
    assertThatCode(() -> read("format: 1")).doesNotThrowAnyException();
    assertThatThrownBy(() -> read("format: 2")).isInstanceOf(PlanFormatException.class);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "unknown key | titel: Plan | 2:1",
        "repeated key | title: Plan\\ntitle: Plan | 3:1",
        "wrong type | title: [Plan] | 2:8",
        "end before its start | activities: {id: a, title: A, time: 2027-01-10 11:30–10:00} | 2:37"
      })
  void aMistakeIsAnErrorWithFileLineAndColumn(String mistake, String lines, String position) {
    String sentence = README.find("Reading is strict \\(([^)]*)\\)").group(1);
    assertThat(sentence.replace("unknown or", "unknown key,")).contains(mistake);
    assertThat(sentence).endsWith(" is an error with file, line and column");
    assertThatThrownBy(() -> read("format: 1\n" + lines.replace("\\n", "\n")))
        .isInstanceOf(PlanFormatException.class)
        .hasMessageStartingWith("plan.yaml:" + position + ": ");
  }

  @Test
  void friendlyFormsAreRead() {
    String sentence = README.find("friendly where people write: ([^.]*)\\.").group(1);
    assertThat(Readme.codeIn(sentence))
        .isNotEmpty()
        .allSatisfy(
            line ->
                assertThatCode(() -> read("format: 1\nactivities:\n  id: a\n  title: A\n  " + line))
                    .doesNotThrowAnyException());
  }

  @Test
  void anEditorFindsTheSchemaOfAPlan() throws IOException {
    Readme.Section section = README.section("Plan files");
    assertThat(section.code()).contains("publicityday schema plan");
    String plan = section.blocks("yaml").get(0).text();
    assertThat(plan).startsWith("# yaml-language-server: $schema=plan.schema.json\n");
    assertThatCode(() -> PlanReader.create().read(plan, "plan.yaml", PlanFormat.YAML))
        .doesNotThrowAnyException();
    assertThat(new SchemaCheck(PlanSchema.json()).errors(plan, InputFormat.YAML)).isEmpty();
  }

  @Test
  void inputIsUtf8AndAtMostAsLargeAsItSays() {
    var stated = README.find("Input is UTF-8, at most (\\d+) MiB");
    assertThat(PlanReader.DEFAULT_MAX_BYTES)
        .isEqualTo(Integer.parseInt(stated.group(1)) * 1024 * 1024);
    byte[] gb = "format: 1\ntitle: 方案".getBytes(Charset.forName("GB18030"));
    assertThatThrownBy(
            () -> PlanReader.create().read(new ByteArrayInputStream(gb), "gb", PlanFormat.YAML))
        .isInstanceOf(PlanFormatException.class);
  }
}
