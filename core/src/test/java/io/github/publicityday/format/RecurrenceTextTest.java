package io.github.publicityday.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.publicityday.PublicityDay;
import io.github.publicityday.PublicityDays;
import io.github.publicityday.Recurrence;
import java.time.DayOfWeek;
import java.time.Month;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecurrenceTextTest {
  @Test
  void readsEachSort() {
    assertThat(RecurrenceText.parse("01-10")).isEqualTo(Recurrence.on(1, 10));
    assertThat(RecurrenceText.parse("02-29")).isEqualTo(Recurrence.on(2, 29));
    assertThat(RecurrenceText.parse("third sunday of may"))
        .isEqualTo(Recurrence.onThe(3, DayOfWeek.SUNDAY, Month.MAY));
    assertThat(RecurrenceText.parse("Third Sunday of May"))
        .isEqualTo(Recurrence.onThe(3, DayOfWeek.SUNDAY, Month.MAY));
    assertThat(RecurrenceText.parse("september")).isEqualTo(Recurrence.throughout(Month.SEPTEMBER));
    assertThat(RecurrenceText.parse("week from 09-01")).isEqualTo(Recurrence.weekFrom(9, 1));
  }

  @Test
  void writesWhatItReads() {
    for (String text :
        new String[] {"01-10", "first monday of january", "september", "week from 09-01"}) {
      assertThat(RecurrenceText.print(RecurrenceText.parse(text))).isEqualTo(text);
    }
    for (PublicityDay day : PublicityDays.all()) {
      assertThat(RecurrenceText.parse(RecurrenceText.print(day.recurrence())))
          .isEqualTo(day.recurrence());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "01-32",
        "02-30",
        "fifth sunday of may",
        "third funday of may",
        "third sunday",
        "sept",
        "week from september",
        "daily",
        "1-10"
      })
  void refusesWhatIsNoYearlyDay(String text) {
    assertThatThrownBy(() -> RecurrenceText.parse(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "\""
                + text
                + "\" is no yearly day; write one like 01-10, third sunday of may, september or week"
                + " from 09-01");
  }
}
