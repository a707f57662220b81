package io.github.publicityday.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.publicityday.DeclaredCount;
import io.github.publicityday.DeclaredCount.Counted;
import io.github.publicityday.DeclaredCount.Precision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CountTextTest {
  @ParameterizedTest
  @CsvSource({
    "5 zones, EXACTLY, 5, ZONES",
    "exactly 5 zones, EXACTLY, 5, ZONES",
    "at least 5 zones, AT_LEAST, 5, ZONES",
    "About 20 people, ABOUT, 20, PEOPLE",
    "1 zone, EXACTLY, 1, ZONES",
    "1 activity, EXACTLY, 1, ACTIVITIES",
    "1 person, EXACTLY, 1, PEOPLE",
    "0 items, EXACTLY, 0, ITEMS",
    "５ zones, EXACTLY, 5, ZONES"
  })
  void readsACount(String text, Precision precision, int number, Counted counted) {
    assertThat(CountText.parse(text))
        .isEqualTo(
            DeclaredCount.builder().precision(precision).number(number).counted(counted).build());
  }

  @Test
  void writesWhatItReads() {
    for (Counted counted : Counted.values()) {
      for (Precision precision : Precision.values()) {
        DeclaredCount count =
            DeclaredCount.builder().precision(precision).number(7).counted(counted).build();
        assertThat(CountText.parse(CountText.print(count))).isEqualTo(count);
      }
    }
    assertThat(CountText.print(DeclaredCount.of(5, Counted.ZONES))).isEqualTo("5 zones");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"five zones", "zones", "5", "-5 zones", "5 zones and more", "at most 5 zones"})
  void refusesWhatIsNoCount(String text) {
    assertThatThrownBy(() -> CountText.parse(text))
        .hasMessage(
            "\""
                + text
                + "\" is no count; write one like 5 zones, at least 5 zones or about 20 people");
  }

  @Test
  void namesWhatCanBeCounted() {
    assertThatThrownBy(() -> CountText.parse("5 boards"))
        .hasMessage(
            "\"boards\" cannot be counted; known: activities, zones, units, days, people, phases,"
                + " stations, invitees, items");
    assertThatThrownBy(() -> CountText.parse("9999999999 zones"))
        .hasMessage("\"9999999999\" is too great a number");
  }
}
