package io.github.publicityday;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatedYearTest {
  @Test
  void statedYearFitsItselfAlone() {
    assertThat(yearsThatFit(StatedYear.of(2012))).containsExactly(2012);
  }

  @Test
  void everyYearFitsNoStatement() {
    assertThat(StatedYear.ABSENT.fits(2012)).isTrue();
    assertThat(StatedYear.ABSENT.fits(1)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "201*,  2010, 2019",
    "201X,  2010, 2019",
    "201x,  2010, 2019",
    "201?,  2010, 2019",
    "201○,  2010, 2019",
    "201〇, 2010, 2019",
    "201×,  2010, 2019",
    "20XX,  2000, 2099",
    "2***,  2000, 2999",
    "XXXX,     1, 9999",
    "xx,       1, 9999",
  })
  void maskFitsTheYearsThatItsDigitsAllow(String mask, int first, int last) {
    assertThat(yearsThatFit(StatedYear.masked(mask)))
        .containsExactlyElementsOf(IntStream.rangeClosed(first, last).boxed().toList());
  }

  @ParameterizedTest
  @CsvSource({
    "1*,   2014, true",
    "1*,   1914, true",
    "1*,   2024, false",
    "*4,   2014, true",
    "*4,   2024, true",
    "*4,   2015, false",
    "2*14, 2014, true",
    "2*14, 2114, true",
    "2*14, 2015, false",
    "20*4, 2014, true",
    "20*4, 1914, false",
    "*999, 999,  true",
    "0*99, 999,  true",
  })
  void maskedDigitsStandAnywhere(String mask, int year, boolean fits) {
    assertThat(StatedYear.masked(mask).fits(year)).isEqualTo(fits);
  }

  @ParameterizedTest
  @ValueSource(ints = {Integer.MIN_VALUE, -2010, -101, -1, 0, 10_000, 12_010, Integer.MAX_VALUE})
  void whatIsNoYearFitsNoMask(int noYear) {
    assertThat(StatedYear.masked("xx").fits(noYear)).isFalse();
    assertThat(StatedYear.masked("XXXX").fits(noYear)).isFalse();
    assertThat(StatedYear.masked("*0*1").fits(noYear)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "*",
        "2012",
        "12",
        "201",
        "20*",
        "201*年",
        "20XXX",
        "201-",
        "2O1*",
        " 1*",
        "201＊",
        "２０1*",
        "x\uD83D\uDE00",
        "xx年"
      })
  void whatIsNoMaskIsRefusedAndQuoted(String text) {
    assertThatThrownBy(() -> StatedYear.masked(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("\"%s\" is no masked year; write it like 201*, 20XX or xx", text);
  }

  @ParameterizedTest
  @ValueSource(ints = {Integer.MIN_VALUE, -1, 0, 10_000})
  void yearOutsideFourDigitsIsRefused(int year) {
    assertThatThrownBy(() -> StatedYear.of(year))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("year %d is outside 1 to 9999", year);
  }

  @Test
  void firstAndLastYearAreAccepted() {
    assertThat(yearsThatFit(StatedYear.of(1))).containsExactly(1);
    assertThat(yearsThatFit(StatedYear.of(9999))).containsExactly(9999);
  }

  @Test
  void printsWhatTheTextSays() {
    assertThat(StatedYear.of(2012)).hasToString("2012");
    assertThat(StatedYear.masked("201*")).hasToString("201*");
    assertThat(StatedYear.ABSENT).hasToString("absent");
  }

  private static Iterable<Integer> yearsThatFit(StatedYear year) {
    return IntStream.rangeClosed(-100, 10_100).filter(year::fits).boxed().toList();
  }
}
