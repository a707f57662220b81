package io.github.publicityday.validation.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.publicityday.ActivityId;
import io.github.publicityday.DayPart;
import io.github.publicityday.Festival;
import io.github.publicityday.Hours;
import io.github.publicityday.MonthPart;
import io.github.publicityday.Numbering;
import io.github.publicityday.Recurrence;
import io.github.publicityday.StatedDate;
import io.github.publicityday.StatedIssuer;
import io.github.publicityday.StatedPeriod;
import io.github.publicityday.StatedTime;
import io.github.publicityday.StatedTime.Anchor;
import io.github.publicityday.StatedTime.Relation;
import io.github.publicityday.StatedVenue;
import io.github.publicityday.TimeSlot;
import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class StatedWordingTest {
  private static final StatedDate DAY = StatedDate.of(1, 10);
  private static final Hours HOURS = Hours.between(LocalTime.of(10, 0), LocalTime.MIDNIGHT);

  private static String words(Language language, Object statement) {
    Messages messages = Messages.in(language);
    Object words = new StatedWording(messages).of(statement);
    return new Wording(Bundle.load(language)).of(words);
  }

  private static List<Object> statements() {
    List<Hours> hours = new ArrayList<>();
    hours.add(Hours.UNSTATED);
    hours.add(HOURS);
    hours.add(Hours.from(LocalTime.of(9, 0)));
    hours.add(Hours.until(LocalTime.of(9, 0)));
    List<Anchor> anchors = new ArrayList<>();
    for (DayPart part : DayPart.values()) {
      hours.add(Hours.of(part));
    }
    List<Object> statements = new ArrayList<>();
    StatedPeriod days = new StatedPeriod(DAY, StatedDate.of(1, 12));
    for (Hours each : hours) {
      StatedTime.OnDay onDay = new StatedTime.OnDay(DAY, each);
      anchors.add(onDay);
      statements.add(onDay);
      statements.add(StatedTime.daily(days, each));
      if (!each.equals(Hours.UNSTATED)) {
        anchors.add(new StatedTime.AtHours(each));
        statements.add(StatedTime.at(each));
      }
    }
    statements.add(StatedTime.on(DAY.printedAs(DayOfWeek.SUNDAY), HOURS));
    for (MonthPart part : MonthPart.values()) {
      anchors.add((Anchor) StatedTime.in(part, Month.MAY));
      statements.add(StatedTime.in(part, Month.MAY));
      statements.add(StatedTime.in(part, Month.MAY, 2012));
    }
    for (Festival festival : Festival.values()) {
      anchors.add(new StatedTime.OfFestival(festival));
    }
    anchors.add(new StatedTime.OfPeriod());
    anchors.add(new StatedTime.OfActivity(ActivityId.of("座談會")));
    for (Relation relation : Relation.values()) {
      anchors.forEach(anchor -> statements.add(StatedTime.relative(relation, anchor)));
    }
    for (int nth = 1; nth <= 4; nth++) {
      statements.add(Recurrence.onThe(nth, DayOfWeek.SUNDAY, Month.MAY));
    }
    statements.addAll(
        List.of(
            StatedTime.TO_BE_ANNOUNCED,
            StatedTime.BLANK,
            StatedTime.exactly(
                TimeSlot.of(
                    LocalDateTime.of(2012, 1, 10, 22, 0), LocalDateTime.of(2012, 1, 11, 2, 0))),
            StatedVenue.classOf(ImmutableList.of("各社區", "各學校")),
            StatedIssuer.named("明溪縣公安局"),
            StatedIssuer.unnamed("我局"),
            Recurrence.on(1, 10),
            Recurrence.throughout(Month.SEPTEMBER),
            Recurrence.weekFrom(9, 1),
            Numbering.main(1987),
            Numbering.secondary(1987)));
    return statements;
  }

  @ParameterizedTest
  @EnumSource
  void different_statements_are_told_by_different_words(Language language) {
    assertThat(statements().stream().map(statement -> words(language, statement)))
        .doesNotHaveDuplicates()
        .allSatisfy(text -> assertThat(text).isNotBlank().doesNotContainPattern("[{}|#]"));
  }

  @ParameterizedTest
  @EnumSource(mode = Mode.EXCLUDE, names = "ENGLISH")
  void no_word_of_another_language_is_among_them(Language language) {
    assertThat(statements().stream().map(statement -> words(language, statement)))
        .allSatisfy(text -> assertThat(text).doesNotContainPattern("[A-Za-z ]"));
  }

  @Test
  void they_are_told_as_the_plan_states_them() {
    Language english = Language.ENGLISH;
    Language chinese = Language.SIMPLIFIED_CHINESE;
    StatedTime morning = StatedTime.on(DAY, Hours.of(DayPart.MORNING));
    assertThat(words(english, morning)).isEqualTo("10 January, in the morning");
    assertThat(words(chinese, morning)).isEqualTo("1月10日上午");
    StatedTime by =
        StatedTime.relative(
            Relation.BY, new StatedTime.OnDay(DAY, Hours.until(LocalTime.of(9, 0))));
    assertThat(words(english, by)).isEqualTo("by 10 January, 09:00");
    assertThat(words(chinese, by)).isEqualTo("不迟于1月10日09:00");
    StatedTime during = StatedTime.relative(Relation.DURING, new StatedTime.OfPeriod());
    assertThat(words(english, during)).isEqualTo("during the campaign");
    assertThat(words(chinese, during)).isEqualTo("本次活动期间");
    assertThat(words(english, StatedTime.in(MonthPart.END, Month.MAY, 2012)))
        .isEqualTo("the end of May 2012");
    assertThat(words(chinese, StatedTime.in(MonthPart.END, Month.MAY, 2012))).isEqualTo("2012年5月底");
    assertThat(words(chinese, StatedIssuer.unnamed("我局"))).isEqualTo("“我局”（未写明名称）");
  }
}
