package io.github.publicityday.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.publicityday.ActivityId;
import io.github.publicityday.DayPart;
import io.github.publicityday.Festival;
import io.github.publicityday.Hours;
import io.github.publicityday.StatedDate;
import io.github.publicityday.StatedPeriod;
import io.github.publicityday.StatedTime;
import io.github.publicityday.StatedTime.Relation;
import io.github.publicityday.TimeSlot;
import io.github.publicityday.format.HoursText.Bare;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeTextTest {
  private static final StatedDate DAY = StatedDate.of(LocalDate.of(2012, 1, 10));
  private static final LocalTime TEN = LocalTime.of(10, 0);
  private static final LocalTime HALF_PAST_ELEVEN = LocalTime.of(11, 30);

  private static StatedTime parse(String text) {
    return TimeText.parse(text, Bare.START);
  }

  private static String printed(String text) {
    return TimeText.print(parse(text), Bare.START).orElseThrow();
  }

  @Test
  void readsEachSortOfTime() {
    assertThat(parse("to be announced")).isEqualTo(StatedTime.TO_BE_ANNOUNCED);
    assertThat(parse("2012-01-10 10:00–11:30"))
        .isEqualTo(StatedTime.on(DAY, Hours.between(TEN, HALF_PAST_ELEVEN)));
    assertThat(parse("01-10 (Tue) 10:00–"))
        .isEqualTo(
            StatedTime.on(StatedDate.of(1, 10).printedAs(DayOfWeek.TUESDAY), Hours.from(TEN)));
    assertThat(parse("2012-01-10 –11:30"))
        .isEqualTo(StatedTime.on(DAY, Hours.until(HALF_PAST_ELEVEN)));
    assertThat(parse("2012-01-10 afternoon"))
        .isEqualTo(StatedTime.on(DAY, Hours.of(DayPart.AFTERNOON)));
    assertThat(parse("2012-01-10")).isEqualTo(StatedTime.on(DAY, Hours.UNSTATED));
    assertThat(parse("evening")).isEqualTo(StatedTime.at(Hours.of(DayPart.EVENING)));
    assertThat(parse("–11:30")).isEqualTo(StatedTime.at(Hours.until(HALF_PAST_ELEVEN)));
    assertThat(parse("2012-01-09T22:00/2012-01-10T02:00"))
        .isEqualTo(
            StatedTime.exactly(
                TimeSlot.of(
                    LocalDate.of(2012, 1, 9).atTime(22, 0),
                    LocalDate.of(2012, 1, 10).atTime(2, 0))));
    StatedPeriod days = new StatedPeriod(StatedDate.of(1, 5), StatedDate.of(1, 10));
    assertThat(parse("01-05 – 01-10")).isEqualTo(StatedTime.daily(days, Hours.UNSTATED));
    assertThat(parse("01-05 – 01-10 10:00–11:30"))
        .isEqualTo(StatedTime.daily(days, Hours.between(TEN, HALF_PAST_ELEVEN)));
    assertThat(parse("before spring-festival"))
        .isEqualTo(
            StatedTime.relative(
                Relation.BEFORE, new StatedTime.OfFestival(Festival.SPRING_FESTIVAL)));
    assertThat(parse("during activity square"))
        .isEqualTo(
            StatedTime.relative(
                Relation.DURING, new StatedTime.OfActivity(ActivityId.of("square"))));
    assertThat(parse("after the campaign"))
        .isEqualTo(StatedTime.relative(Relation.AFTER, new StatedTime.OfPeriod()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "to be announced",
        "2012-01-10 10:00–11:30",
        "2012-01-10 (Tue) 10:00–11:30",
        "01-10 10:00–",
        "01-10 –11:30",
        "01-10 morning",
        "01-10",
        "10:00–11:30",
        "10:00–",
        "–11:30",
        "–24:00",
        "00:00–24:00",
        "22:00–24:00",
        "10:00:30–11:30",
        "morning",
        "2012-01-09T22:00/2012-01-10T02:00",
        "01-05 – 01-10",
        "2012-01-05 (Thu) – 2012-01-10 (Tue) 09:00–17:00",
        "before spring-festival",
        "after new-years-day",
        "during mid-autumn-festival",
        "before activity 廣場",
        "during the campaign",
        "2012-01-10 before-dawn",
        "noon",
        "in May",
        "in May 2012",
        "early January",
        "mid January",
        "late January 2012",
        "beginning of May",
        "end of May",
        "by 01-05",
        "by 2012-01-05 (Thu)",
        "by 01-05 17:00",
        "by 17:00",
        "by end of May",
        "by late January 2012",
        "by spring-festival",
        "before 01-05",
        "before 09:00",
        "before 01-05 09:00",
        "before 10:00–11:30",
        "from 01-05",
        "from 10:00",
        "from early January",
        "from 10:00–11:30",
        "from activity 廣場",
        "after 01-05",
        "after 17:00",
        "after 17:00–",
        "after morning",
        "during 01-05 morning",
        "during in May"
      })
  void writesTheCanonicalFormBack(String canonical) {
    assertThat(printed(canonical)).isEqualTo(canonical);
  }

  @ParameterizedTest
  @CsvSource({
    "2012-01-10 10:00-11:30, 2012-01-10 10:00–11:30",
    "2012-01-10 10:00 - 11:30, 2012-01-10 10:00–11:30",
    "2012-01-10  10:00——11:30, 2012-01-10 10:00–11:30",
    "2012-01-10 10:00—11:30, 2012-01-10 10:00–11:30",
    "2012-01-10 10:00~11:30, 2012-01-10 10:00–11:30",
    "2012-01-10 10:00～11:30, 2012-01-10 10:00–11:30",
    "2012-01-10 10:00〜11:30, 2012-01-10 10:00–11:30",
    "2012-01-10 10:00至11:30, 2012-01-10 10:00–11:30",
    "2012-01-10 10:00 到 11:30, 2012-01-10 10:00–11:30",
    "2012-01-10 10:00 to 11:30, 2012-01-10 10:00–11:30",
    "2012-01-10 10∶00—11∶30, 2012-01-10 10:00–11:30",
    "2012-01-10 10：00－11：30, 2012-01-10 10:00–11:30",
    "１月１０日１０：００至１１：３０, 01-10 10:00–11:30",
    "2012年1月10日（星期二）上午10:00—11:30, 2012-01-10 (Tue) 10:00–11:30",
    "1月10日上午9:30至11:00, 01-10 09:30–11:00",
    "1月10日下午2:00, 01-10 14:00–",
    "1月10日下午14:00, 01-10 14:00–",
    "1月10日下午2:00至4:30, 01-10 14:00–16:30",
    "1月10日上午10:00至下午4:00, 01-10 10:00–16:00",
    "1月10日上午10:00至12:00, 01-10 10:00–12:00",
    "1月10日晚上7:00至9:00, 01-10 19:00–21:00",
    "晚上8点至12点, 20:00–24:00",
    "下午12:30, 12:30–",
    "1月10日10時至11時30分, 01-10 10:00–11:30",
    "1月10日10时—11时30分, 01-10 10:00–11:30",
    "10點30分, 10:30–",
    "10点半, 10:30–",
    "10点整, 10:00–",
    "1月10日上午, 01-10 morning",
    "2012-01-10 下午, 2012-01-10 afternoon",
    "晚上, evening",
    "9:00–10:00, 09:00–10:00",
    "10:00, 10:00–",
    "2012-01-10 10:00, 2012-01-10 10:00–",
    "22:00–00:00, 22:00–24:00",
    "01-05 to 01-10 9:00-17:00, 01-05 – 01-10 09:00–17:00",
    "1月5日至1月10日, 01-05 – 01-10",
    "01-10 Morning, 01-10 morning",
    "待定, to be announced",
    "To be announced, to be announced",
    "春節前, before spring-festival",
    "春节前, before spring-festival",
    "元旦後, after new-years-day",
    "元旦后, after new-years-day",
    "國慶節期間, during national-day",
    "活动期间, during the campaign",
    "活動前, before the campaign",
    "Before spring-festival, before spring-festival",
    "春節以前, before spring-festival",
    "元旦之后, after new-years-day",
    "元旦起, from new-years-day",
    "end of 05, end of May",
    "the end of May, end of May",
    "End of may, end of May",
    "end of 2012-05, end of May 2012",
    "end of May 2012, end of May 2012",
    "end May, end of May",
    "start of Jan, beginning of January",
    "mid-January, mid January",
    "middle of January, mid January",
    "late 01, late January",
    "late 2012-01, late January 2012",
    "May, in May",
    "May 2012, in May 2012",
    "2012-05, in May 2012",
    "in 05, in May",
    "5月, in May",
    "5月份, in May",
    "2012年5月, in May 2012",
    "5月底, end of May",
    "5月末, end of May",
    "2012年5月底, end of May 2012",
    "１２月初, beginning of December",
    "1月上旬, early January",
    "1月中旬, mid January",
    "1月下旬, late January",
    "2012年1月下旬, late January 2012",
    "5月底前, by end of May",
    "5月底以前, by end of May",
    "1月5日前, by 01-05",
    "2012年1月5日之前, by 2012-01-05",
    "1月5日17:00前, by 01-05 17:00",
    "1月5日下午5点前, by 01-05 17:00",
    "9:00前, by 09:00",
    "上午9时前, by 09:00",
    "1月5日起, from 01-05",
    "自1月5日起, from 01-05",
    "从2012年1月5日起, from 2012-01-05",
    "10:00起, from 10:00",
    "before 9:00, before 09:00",
    "By 01-05, by 01-05",
    "by 24:00, by 24:00",
    "from 01-05 to 01-10, 01-05 – 01-10",
    "from 01-05 to 01-10 9:00-17:00, 01-05 – 01-10 09:00–17:00",
    "from 10:00 to 11:30, 10:00–11:30",
    "from 01-05 on, from 01-05",
    "from 01-05 onwards, from 01-05",
    "01-10 noon, 01-10 noon",
    "1月10日中午, 01-10 noon",
    "凌晨, before-dawn",
    "before dawn, before-dawn",
    "before-dawn, before-dawn",
    "1月10日凌晨5:00, 01-10 05:00–",
    "凌晨12:30至5:00, 00:30–05:00",
    "凌晨5:00至7:30, 05:00–07:30",
    "中午12:00至1:30, 12:00–13:30",
    "中午11:30至12:30, 11:30–12:30",
    "中午12:00至17:00, 12:00–17:00",
    "中午12:00至5:00, 12:00–17:00",
    "中午1点, 13:00–",
    "上午9:00至中午12:00, 09:00–12:00"
  })
  void readsTheDirtOfRealPlans(String text, String canonical) {
    assertThat(printed(text)).isEqualTo(canonical);
  }

  @ParameterizedTest
  @CsvSource({
    "25:00–, there is no hour 25:00",
    "10:60–11:00, there is no hour 10:60",
    "10:00–24:30, there is no hour 24:30",
    "24:00–, nothing starts at 24:00; write 00:00 of the next day",
    "上午14:00, there is no hour 上午14:00",
    "中午9:00, there is no hour 中午9:00",
    "中午15:00, there is no hour 中午15:00",
    "凌晨7:00, there is no hour 凌晨7:00",
    "13月, there is no month \"13\"",
    "end of 00, there is no month \"00\"",
    "2012-13, there is no month \"13\"",
    "0000-05, year 0 is outside 1 to 9999",
    "by 02-30, no year has a day 2-30",
    "4月31日前, no year has a day 4-31",
    "2013-02-29 10:00–11:00, there is no day \"2013-02-29\"",
    "02-30, no year has a day 2-30",
    "2012-01-10 – 2012-01-05, last day 2012-01-05 is before first day 2012-01-10",
    "2012-01-10T10:00/2012-01-10T10:00, end 2012-01-10T10:00 is not after start 2012-01-10T10:00"
  })
  void refusesATimeThatCannotBe(String text, String refusal) {
    assertThatThrownBy(() -> parse(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(refusal);
  }

  @ParameterizedTest
  @CsvSource({
    "2012-01-10 11:30–10:00, end 10:00 is not after start 11:30",
    "10:00–10:00, end 10:00 is not after start 10:00",
    "下午22:00至02:00, end 14:00 is not after start 22:00",
    "22:00–02:00, end 02:00 is not after start 22:00"
  })
  void saysHowToWriteATimeAcrossMidnight(String text, String refusal) {
    String example = "2012-01-09T22:00/2012-01-10T02:00";
    assertThatThrownBy(() -> parse(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(refusal + "; write a time across midnight like " + example);
    assertThat(printed(example)).isEqualTo(example);
    assertThatThrownBy(() -> parse("22:00 – next day 02:00")).hasMessageContaining(example);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "soon",
        "end of the month",
        "10",
        "10–11",
        "2012-01-10 soon",
        "2012-01-10 10",
        "10.00-11.30",
        "–",
        "10:00–11:30–12:00",
        "2012-01-10 10:00–2012-01-10 11:00",
        "10:00 morning",
        "2012",
        "10:0–11:00",
        "morning–evening",
        "春節",
        "x",
        "05",
        "end of",
        "end of 5",
        "end of Smarch",
        "early",
        "in",
        "ma",
        "5月中",
        "1月5日后",
        "自1月5日前",
        "起",
        "前"
      })
  void refusesWhatIsNoTime(String text) {
    assertThatThrownBy(() -> parse(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith(
            "\"" + text + "\" is no time; write one like 2012-01-10 10:00–11:30,");
  }

  @Test
  void namesWhatATimeCanBeRelativeTo() {
    assertThatThrownBy(() -> parse("before lunch"))
        .hasMessage(
            "\"lunch\" is nothing that a time can be before, by, during, from or after; write a date,"
                + " an hour, a part of a month (end of May), the campaign, activity ID, or a"
                + " festival: new-years-day, spring-festival, lantern-festival, qingming,"
                + " labour-day, dragon-boat-festival, mid-autumn-festival, national-day");
    assertThatThrownBy(() -> parse("during activity a b")).hasMessageContaining("holds U+0020");
  }

  @Test
  void everyFestivalHasItsWord() {
    for (Festival festival : Festival.values()) {
      StatedTime time = StatedTime.relative(Relation.AFTER, new StatedTime.OfFestival(festival));
      assertThat(parse(TimeText.print(time, Bare.START).orElseThrow())).isEqualTo(time);
    }
  }

  @Test
  void aSingleHourStartsAnActivityAndEndsADeadline() {
    for (String text : List.of("2012-01-12 17:00", "17:00", "01-05 – 01-10 17:00")) {
      StatedTime by = TimeText.parse(text, Bare.END);
      assertThat(TimeText.print(by, Bare.END)).contains(text);
      assertThat(by).isNotEqualTo(TimeText.parse(text, Bare.START));
    }
    assertThat(TimeText.parse("2012-01-12 –17:00", Bare.END))
        .isEqualTo(TimeText.parse("2012-01-12 17:00", Bare.END))
        .isEqualTo(TimeText.parse("2012-01-12 –17:00", Bare.START));
    assertThat(TimeText.parse("24:00", Bare.END)).isEqualTo(TimeText.parse("–24:00", Bare.START));
  }

  @Test
  void readsCommonTimesAsThePatternsDo() {
    SplittableRandom random = new SplittableRandom(20120110);
    RandomTimes times = new RandomTimes(random, new NastyTexts(random));
    int common = 0;
    for (int i = 0; i < 20_000; i++) {
      Bare bare = random.nextBoolean() ? Bare.START : Bare.END;
      StatedTime time = times.time();
      String text = TimeText.print(time, bare).orElse("10:00–11:30");
      if (CommonTimes.parse(text).isPresent()) {
        common++;
        text = random.nextBoolean() ? text : damaged(text, random);
      }
      String said = text;
      assertThat(outcome(() -> TimeText.parse(said, bare)))
          .as(said)
          .isEqualTo(outcome(() -> TimeText.parsePatterns(said, bare)));
    }
    assertThat(common).isGreaterThan(2_000);
  }

  /** The text with one character of it replaced. */
  private static String damaged(String text, SplittableRandom random) {
    String signs = "0123456789-–:/T ５年";
    StringBuilder damaged = new StringBuilder(text);
    damaged.setCharAt(random.nextInt(text.length()), signs.charAt(random.nextInt(signs.length())));
    return damaged.toString();
  }

  /** The time, or what is said against it. */
  private static Object outcome(Supplier<StatedTime> parsed) {
    try {
      return parsed.get();
    } catch (IllegalArgumentException | DateTimeException e) {
      return String.valueOf(e.getMessage());
    }
  }
}
