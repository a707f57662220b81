package io.github.publicityday;

import static io.github.publicityday.Times.DAY;
import static io.github.publicityday.Times.at;
import static io.github.publicityday.Times.exact;
import static io.github.publicityday.Times.slot;
import static io.github.publicityday.Times.window;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.publicityday.TimeWindow.OpenSide;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HoursTest {
  @ParameterizedTest
  @CsvSource({
    "10:00, 11:30, 11:30",
    "00:00, 00:01, 00:01",
    "23:59, 00:00, 24:00",
    "22:00, 00:00, 24:00",
    "00:00, 00:00, 24:00"
  })
  void bothHoursAreAnExactSlotOfTheDay(LocalTime start, LocalTime end, String endOnDay) {
    assertThat(Hours.between(start, end).on(DAY)).isEqualTo(exact(start.toString(), endOnDay));
  }

  @ParameterizedTest
  @CsvSource({"10:30, 10:00", "10:00, 10:00", "22:00, 02:00", "23:59, 00:01"})
  void endThatIsNotAfterTheStartIsRefused(LocalTime start, LocalTime end) {
    assertThatThrownBy(() -> Hours.between(start, end))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("end %s is not after start %s", end, start);
  }

  @ParameterizedTest
  @CsvSource({"10:00, 10:01", "00:00, 00:01", "23:58, 23:59", "23:59, 24:00"})
  void startAloneEndsWhenTheDayDoesAtTheLatest(LocalTime start, String earliestEnd) {
    String from = start.toString();

    assertThat(Hours.from(start).on(DAY))
        .isEqualTo(window(from, from, earliestEnd, "24:00").leavingOpen(OpenSide.END));
  }

  @Test
  void startInTheLastMinuteStillEndsByMidnight() {
    TimeWindow window = Hours.from(LocalTime.of(23, 59, 30)).on(DAY);

    assertThat(window.possibleExtent())
        .isEqualTo(new TimeSlot(at("23:59").plusSeconds(30), at("24:00")));
    assertThat(window.isExact()).isTrue();
    assertThat(window.open()).isEqualTo(OpenSide.END);
  }

  @ParameterizedTest
  @CsvSource({
    "10:00, 09:59, 10:00",
    "23:59, 23:58, 23:59",
    "00:01, 00:00, 00:01",
    "00:00, 23:59, 24:00"
  })
  void endAloneStartsWhenTheDayDoesAtTheEarliest(
      LocalTime end, String latestStart, String endOnDay) {
    assertThat(Hours.until(end).on(DAY))
        .isEqualTo(window("00:00", latestStart, endOnDay, endOnDay).leavingOpen(OpenSide.START));
  }

  @Test
  void endInTheFirstMinuteStillStartsAtMidnight() {
    TimeWindow window = Hours.until(LocalTime.of(0, 0, 30)).on(DAY);

    assertThat(window.possibleExtent())
        .isEqualTo(new TimeSlot(at("0:00"), at("0:00").plusSeconds(30)));
    assertThat(window.isExact()).isTrue();
    assertThat(window.open()).isEqualTo(OpenSide.START);
  }

  @ParameterizedTest
  @CsvSource({
    "BEFORE_DAWN, 00:00, 06:00",
    "MORNING, 00:00, 12:00",
    "NOON, 11:00, 14:00",
    "AFTERNOON, 12:00, 18:00",
    "EVENING, 18:00, 24:00"
  })
  void wordIsSomeTimeWithinThatPartOfTheDay(DayPart part, String start, String end) {
    assertThat(Hours.of(part).on(DAY)).isEqualTo(TimeWindow.within(slot(start, end)));
  }

  @Test
  void noHourIsSomeTimeWithinTheDay() {
    assertThat(Hours.UNSTATED.on(DAY)).isEqualTo(TimeWindow.within(slot("0:00", "24:00")));
  }

  @Test
  void fractionsOfASecondAreRefused() {
    LocalTime fine = LocalTime.of(10, 0, 0, 500_000_000);
    String message = "10:00:00.500 is finer than a second";

    assertThatThrownBy(() -> Hours.between(fine, LocalTime.NOON)).hasMessage(message);
    assertThatThrownBy(() -> Hours.between(LocalTime.of(9, 0), fine)).hasMessage(message);
    assertThatThrownBy(() -> Hours.from(fine)).hasMessage(message);
    assertThatThrownBy(() -> Hours.until(fine))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(message);
  }
}
