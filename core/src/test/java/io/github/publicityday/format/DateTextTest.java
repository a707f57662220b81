package io.github.publicityday.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.publicityday.StatedDate;
import io.github.publicityday.StatedPeriod;
import java.time.DayOfWeek;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateTextTest {
  @ParameterizedTest
  @CsvSource({
    "2012-01-10, 2012-01-10",
    "2012-1-10, 2012-01-10",
    "2012/01/10, 2012-01-10",
    "2012.1.10, 2012-01-10",
    "２０１２－０１－１０, 2012-01-10",
    "2012年1月10日, 2012-01-10",
    "2012年01月10号, 2012-01-10",
    "01-10, 01-10",
    "1月10日, 01-10",
    "１月１０日, 01-10",
    "02-29, 02-29",
    "2012-02-29, 2012-02-29",
    "2012-01-10 (Tue), 2012-01-10 (Tue)",
    "2012-01-10 Tuesday, 2012-01-10 (Tue)",
    "2012-01-10 TUESDAY, 2012-01-10 (Tue)",
    "2012-01-10（星期二）, 2012-01-10 (Tue)",
    "2012-01-10 (wed), 2012-01-10 (Wed)",
    "1月10日 週二, 01-10 (Tue)",
    "1月8日周日, 01-08 (Sun)",
    "1月8日星期天, 01-08 (Sun)",
    "'  01-10  ', 01-10",
    "+12012-01-10, +12012-01-10",
    "-0044-03-15, -0044-03-15"
  })
  void readsADateAndWritesItOneWay(String text, String written) {
    assertThat(DateText.print(DateText.parse(text))).isEqualTo(written);
    assertThat(DateText.parse(written)).isEqualTo(DateText.parse(text));
  }

  @Test
  void keepsWhatIsPrinted() {
    assertThat(DateText.parse("2012-01-10")).isEqualTo(StatedDate.of(LocalDate.of(2012, 1, 10)));
    assertThat(DateText.parse("01-10 (Sun)"))
        .isEqualTo(StatedDate.of(1, 10).printedAs(DayOfWeek.SUNDAY));
  }

  @ParameterizedTest
  @CsvSource({
    "2013-02-29, there is no day \"2013-02-29\"",
    "2012-13-01, there is no day \"2012-13-01\"",
    "2012-04-31, there is no day \"2012-04-31\"",
    "2013年2月29日, there is no day \"2013年2月29日\"",
    "02-30, no year has a day 2-30",
    "13-01, no year has a day 13-1",
    "00-10, no year has a day 0-10",
    "2012-01-10 (Tuex), \"Tuex\" is no day of the week"
  })
  void refusesADayThatDoesNotExist(String text, String refusal) {
    assertThatThrownBy(() -> DateText.parse(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(refusal);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "tomorrow",
        "1-10",
        "10",
        "2012",
        "2012-01",
        "20120110",
        "2012-01-10 10:00",
        "01-10-2012",
        "2012-01-100",
        "2012-01-10 (",
        "2012-01-10 11",
        "星期二",
        "01/10"
      })
  void refusesWhatIsNoDate(String text) {
    assertThatThrownBy(() -> DateText.parse(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "\"" + text + "\" is no date; write one like 2012-01-10, 01-10 or 2012-01-10 (Tue)");
  }

  @ParameterizedTest
  @CsvSource({
    "2012-01-01 – 2012-01-20, 2012-01-01 – 2012-01-20",
    "2012-01-01–2012-01-20, 2012-01-01 – 2012-01-20",
    "2012-01-01 - 2012-01-20, 2012-01-01 – 2012-01-20",
    "2012-01-01 to 2012-01-20, 2012-01-01 – 2012-01-20",
    "01-05~01-10, 01-05 – 01-10",
    "01-05——01-10, 01-05 – 01-10",
    "1月5日至1月10日, 01-05 – 01-10",
    "12-20 – 01-10, 12-20 – 01-10",
    "01-05 (Thu) – 01-10 (Tue), 01-05 (Thu) – 01-10 (Tue)",
    "2012-01-10, 2012-01-10 – 2012-01-10",
    "2012-12-20 – 01-10, 2012-12-20 – 01-10"
  })
  void readsAPeriodAndWritesItOneWay(String text, String written) {
    StatedPeriod period = DateText.parsePeriod(text);
    assertThat(DateText.print(period)).isEqualTo(written);
    assertThat(DateText.parsePeriod(written)).isEqualTo(period);
  }

  @Test
  void refusesWhatIsNoPeriod() {
    assertThatThrownBy(() -> DateText.parsePeriod("2012-01-20 – 2012-01-01"))
        .hasMessage("last day 2012-01-01 is before first day 2012-01-20");
    assertThatThrownBy(() -> DateText.parsePeriod("January"))
        .hasMessage(
            "\"January\" is no period; write one like 2012-01-01 – 2012-01-20 or 01-05 – 01-10");
    assertThatThrownBy(() -> DateText.parsePeriod("01-05 – 02-30"))
        .hasMessage("no year has a day 2-30");
  }

  @Test
  void takesOnlyAFullDateWhereAYearIsNeeded() {
    assertThat(DateText.parseFull("2012-01-10")).isEqualTo(LocalDate.of(2012, 1, 10));
    for (String text : new String[] {"01-10", "2012-01-10 (Tue)"}) {
      assertThatThrownBy(() -> DateText.parseFull(text))
          .hasMessage("\"" + text + "\" is no date with a year; write one like 2012-01-10");
    }
  }

  @Test
  void refusesALongTextBeforeItLooksAtIt() {
    assertThatThrownBy(() -> DateText.parse("1".repeat(5_000_000)))
        .hasMessage("\"" + "1".repeat(60) + "…\" is longer than 1000 characters");
  }
}
