package io.github.publicityday.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.publicityday.Staffing;
import io.github.publicityday.format.tree.Location;
import io.github.publicityday.format.tree.Node;
import io.github.publicityday.format.tree.Place;
import io.github.publicityday.format.tree.Scalar;
import io.github.publicityday.format.tree.SourceText;
import io.github.publicityday.format.tree.TreeReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StaffingFormTest {
  private static Staffing read(Node node) {
    return StaffingForm.STAFFING.read(node, Place.root("staff", Location.UNKNOWN));
  }

  private static Staffing parse(String text) {
    return read(Scalar.text(text));
  }

  private static String printed(Staffing staffing) {
    return ((Scalar) StaffingForm.STAFFING.write(staffing)).text();
  }

  @ParameterizedTest
  @CsvSource({
    "at least 2, at least 2",
    "At least 2 each, at least 2",
    "at least 2 people, at least 2",
    "at most 5, at most 5",
    "exactly 1, exactly 1",
    "2, exactly 2",
    "0, exactly 0",
    "2 to 4, 2 to 4",
    "2–4, 2 to 4",
    "2-4, 2 to 4",
    "2 ～ 4, 2 to 4",
    "4 to 2, 4 to 2",
    "at least 30 in total, at least 30 in total",
    "30 people in total, exactly 30 in total",
    "at least 7 while 1 stays behind, at least 7 while 1 stays behind",
    "2 to 4 each while 2 stay behind, 2 to 4 while 2 stay behind",
    "at most 5 in total while 3 stay behind, at most 5 in total while 3 stay behind",
    "至少2人, at least 2",
    "至少２人, at least 2",
    "不少于2人, at least 2",
    "不少於2名, at least 2",
    "每單位至少2人, at least 2",
    "每单位至少2人, at least 2",
    "各单位2人, exactly 2",
    "2人, exactly 2",
    "2至4人, 2 to 4",
    "2—4人, 2 to 4",
    "共30人, exactly 30 in total",
    "共至少30人, at least 30 in total",
    "至多5人, at most 5",
    "不超过5人, at most 5"
  })
  void readsNumbersOfPeopleAndWritesThemOneWay(String text, String written) {
    assertThat(printed(parse(text))).isEqualTo(written);
    assertThat(parse(written)).isEqualTo(parse(text));
  }

  @Test
  void readsWhatTheWordsMean() {
    assertThat(parse("at least 2")).isEqualTo(Staffing.atLeast(2));
    assertThat(parse("2")).isEqualTo(Staffing.exactly(2));
    assertThat(parse("2 to 4")).isEqualTo(Staffing.between(2, 4));
    assertThat(parse("共30人")).isEqualTo(Staffing.exactly(30).inTotal());
    assertThat(parse("at most 5")).isEqualTo(Staffing.builder().maximum(5).build());
    assertThat(parse("at least 7 while 1 stays behind"))
        .isEqualTo(Staffing.builder().minimum(7).stayingBehind(1).build());
  }

  @Test
  void readsAMapping() {
    Node node =
        TreeReader.readYaml(
            SourceText.of("{minimum: 2, maximum: 4, scope: total, stayingBehind: 1}"));
    assertThat(read(node))
        .isEqualTo(
            Staffing.builder()
                .minimum(2)
                .maximum(4)
                .scope(Staffing.Scope.TOTAL)
                .stayingBehind(1)
                .build());
    assertThatThrownBy(() -> read(TreeReader.readYaml(SourceText.of("{scope: total}"))))
        .hasMessage("staffing states neither a minimum nor a maximum");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "some",
        "at least",
        "at least two",
        "2 to",
        "two",
        "-1",
        "2.5",
        "2 each each",
        "每人2",
        "at least 2 at most 4"
      })
  void refusesWhatIsNoNumberOfPeople(String text) {
    assertThatThrownBy(() -> parse(text))
        .hasMessage(
            "\""
                + text
                + "\" is no number of people; write one like at least 2, exactly 1, 2 to 4, at least"
                + " 30 in total, at least 7 while 1 stays behind");
  }

  @Test
  void refusesTwoBoundsAndNumbersOutOfBounds() {
    assertThatThrownBy(() -> parse("at least 2 to 4"))
        .hasMessage("\"at least 2 to 4\" has two bounds; write one like at least 2, or 2 to 4");
    assertThatThrownBy(() -> parse("at least 99999999999"))
        .hasMessage("\"99999999999\" is too great a number");
  }

  @ParameterizedTest
  @ValueSource(strings = {"at least 0", "at least 2", "at least 007", "at least 2147483647"})
  void readsLeastNumbersAsThePatternsDo(String text) {
    assertThat(parse(text)).isEqualTo(StaffingForm.parsePatterns(text));
  }
}
