package io.github.publicityday.validation.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableMap;
import io.github.publicityday.DeclaredCount.Counted;
import io.github.publicityday.Hours;
import io.github.publicityday.StatedDate;
import io.github.publicityday.TimeSlot;
import io.github.publicityday.TimeWindow;
import io.github.publicityday.TimeWindow.OpenSide;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordingTest {
  private static final LocalDate DAY = LocalDate.of(2012, 1, 10);

  private static Wording in(Language language) {
    return new Wording(Bundle.load(language));
  }

  private static LocalDateTime at(String time) {
    return LocalDateTime.parse(time);
  }

  private static TimeSlot slot(String start, String end) {
    return TimeSlot.of(at(start), at(end));
  }

  static Stream<Arguments> values() {
    return Stream.of(
        Arguments.of("警公辦", "警公辦", "警公辦"),
        Arguments.of(1500, "1500", "1500"),
        Arguments.of(Counted.ZONES, "zones", "活動區數"),
        Arguments.of(Optional.of(3L), "3", "3"),
        Arguments.of(List.of("a"), "a", "a"),
        Arguments.of(List.of("a", "b"), "a and b", "a和b"),
        Arguments.of(List.of("a", "b", "c"), "a, b and c", "a、b和c"),
        Arguments.of(DAY, "10 January 2012", "2012年1月10日"),
        Arguments.of(StatedDate.of(DAY), "10 January 2012", "2012年1月10日"),
        Arguments.of(StatedDate.of(1, 10), "10 January", "1月10日"),
        Arguments.of(DAY.atTime(9, 5), "10 January 2012, 09:05", "2012年1月10日09:05"));
  }

  static Stream<Arguments> times() {
    return Stream.of(
        Arguments.of(
            slot("2012-01-10T10:00", "2012-01-10T11:30"),
            "10 January 2012, 10:00–11:30",
            "2012年1月10日10:00至11:30"),
        Arguments.of(
            slot("2012-01-10T22:00", "2012-01-11T02:00:30"),
            "10 January 2012, 22:00 – 11 January 2012, 02:00:30",
            "2012年1月10日22:00至2012年1月11日02:00:30"),
        Arguments.of(
            slot("2012-01-10T22:00", "2012-01-11T00:00"),
            "10 January 2012, 22:00–24:00",
            "2012年1月10日22:00至24:00"),
        Arguments.of(slot("2012-01-10T00:00", "2012-01-11T00:00"), "10 January 2012", "2012年1月10日"),
        Arguments.of(
            slot("2012-01-05T00:00", "2012-01-11T00:00"),
            "5 January 2012 – 10 January 2012",
            "2012年1月5日至2012年1月10日"),
        Arguments.of(
            TimeWindow.exactly(slot("2012-01-10T10:00", "2012-01-10T11:30")),
            "10 January 2012, 10:00–11:30",
            "2012年1月10日10:00至11:30"),
        Arguments.of(
            TimeWindow.of(
                at("2012-01-10T10:18"),
                at("2012-01-10T10:27"),
                at("2012-01-10T10:20"),
                at("2012-01-10T10:30")),
            "10 January 2012, starting 10:18–10:27, ending 10:20–10:30",
            "2012年1月10日10:18至10:27開始，10:20至10:30結束"),
        Arguments.of(
            Hours.from(LocalTime.of(10, 0)).on(DAY),
            "10 January 2012, starting 10:00, end not stated",
            "2012年1月10日10:00開始，結束時間未寫明"),
        Arguments.of(
            Hours.until(LocalTime.MIDNIGHT).on(DAY),
            "10 January 2012, ending 24:00, start not stated",
            "2012年1月10日24:00結束，開始時間未寫明"),
        Arguments.of(
            Hours.UNSTATED.on(DAY), "some time within 10 January 2012", "2012年1月10日，具體時間未定"),
        Arguments.of(
            TimeWindow.within(slot("2012-01-01T00:00", "2012-01-23T00:00"))
                .leavingOpen(OpenSide.START),
            "some time before 23 January 2012",
            "2012年1月23日之前，具體時間未定"),
        Arguments.of(
            TimeWindow.within(slot("2012-01-10T11:30", "2013-01-01T00:00"))
                .leavingOpen(OpenSide.END),
            "some time from 10 January 2012, 11:30 on",
            "2012年1月10日11:30以後，具體時間未定"),
        Arguments.of(
            TimeWindow.within(slot("2012-01-01T00:00", "2013-01-01T00:00"))
                .leavingOpen(OpenSide.BOTH),
            "some time within 1 January 2012 – 31 December 2012",
            "2012年1月1日至2012年12月31日，具體時間未定"),
        // From 5 January on, and a deadline by 5 January, of a campaign to the 20th.
        Arguments.of(
            TimeWindow.of(
                    at("2012-01-05T00:00"),
                    at("2012-01-05T23:59"),
                    at("2012-01-05T00:01"),
                    at("2012-01-21T00:00"))
                .leavingOpen(OpenSide.END),
            "starting 5 January 2012, end not stated",
            "2012年1月5日開始，結束時間未寫明"),
        Arguments.of(
            TimeWindow.of(
                    at("2011-12-20T00:00"),
                    at("2012-01-05T23:59"),
                    at("2012-01-05T00:01"),
                    at("2012-01-06T00:00"))
                .leavingOpen(OpenSide.START),
            "by 5 January 2012",
            "2012年1月5日以前"),
        Arguments.of(
            TimeWindow.of(
                    at("2012-01-05T00:00"),
                    at("2012-01-05T23:59"),
                    at("2012-01-05T00:01"),
                    at("2012-01-05T23:59:30"))
                .leavingOpen(OpenSide.END),
            "5 January 2012, starting 00:00–24:00, end not stated",
            "2012年1月5日00:00至24:00開始，結束時間未寫明"),
        Arguments.of(
            TimeWindow.of(
                at("2012-01-10T10:00"),
                at("2012-01-11T09:00"),
                at("2012-01-11T12:00"),
                at("2012-01-11T12:00")),
            "starting 10 January 2012, 10:00 – 11 January 2012, 09:00,"
                + " ending 11 January 2012, 12:00",
            "2012年1月10日10:00至2012年1月11日09:00開始，2012年1月11日12:00結束"));
  }

  @ParameterizedTest
  @MethodSource({"values", "times"})
  void values_are_told_as_the_language_tells_them(Object value, String english, String chinese) {
    assertThat(in(Language.ENGLISH).of(value)).isEqualTo(english);
    assertThat(in(Language.TRADITIONAL_CHINESE).of(value)).isEqualTo(chinese);
  }

  @Test
  void items_that_hold_the_separator_are_set_apart_by_a_stronger_one() {
    assertThat(in(Language.ENGLISH).of(List.of("a, b", "c", "d"))).isEqualTo("a, b; c; and d");
    assertThat(in(Language.SIMPLIFIED_CHINESE).of(List.of("横幅、标语", "传单"))).isEqualTo("横幅、标语；传单");
  }

  @Test
  void what_has_no_words_is_refused() {
    Wording wording = in(Language.ENGLISH);
    for (Object value : List.of(true, Optional.empty(), List.of(), new Object())) {
      assertThatThrownBy(() -> wording.of(value)).isInstanceOf(IllegalStateException.class);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"list.last", "no-such-key"})
  void a_missing_key_or_value_is_named(String key) {
    assertThatThrownBy(() -> in(Language.ENGLISH).text(key, ImmutableMap.of("head", "a")))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("\"" + key + "\"");
  }
}
