package io.github.publicityday.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.publicityday.Activity;
import io.github.publicityday.ActivityId;
import io.github.publicityday.Collective;
import io.github.publicityday.Deadline;
import io.github.publicityday.DeclaredCount;
import io.github.publicityday.Hours;
import io.github.publicityday.Participation;
import io.github.publicityday.PublicityDay;
import io.github.publicityday.PublicityDays;
import io.github.publicityday.PublicityPlan;
import io.github.publicityday.Responsibility;
import io.github.publicityday.Staffing;
import io.github.publicityday.StatedDate;
import io.github.publicityday.StatedTime;
import io.github.publicityday.StatedVenue;
import io.github.publicityday.StatedYear;
import io.github.publicityday.Unit;
import io.github.publicityday.UnitId;
import io.github.publicityday.UnitRef;
import io.github.publicityday.VenueId;
import java.io.IOException;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;

class PlanWriterTest {
  private static final PublicityPlan PLAN =
      PublicityPlan.builder()
          .title("110宣傳活動方案")
          .day(PublicityDays.POLICE_110)
          .year(StatedYear.of(2012))
          .addUnits(
              Unit.of("警公辦"),
              Unit.builder()
                  .id(UnitId.of("linkage"))
                  .name("聯動單位")
                  .collective(Collective.ofSize(15))
                  .build(),
              Unit.builder()
                  .id(UnitId.of("stations"))
                  .name("各派出所")
                  .collective(Collective.of())
                  .build())
          .addActivity(
              Activity.builder()
                  .id(ActivityId.of("square"))
                  .title("廣場活動")
                  .time(
                      StatedTime.on(
                          StatedDate.of(1, 10),
                          Hours.between(LocalTime.of(10, 0), LocalTime.of(11, 30))))
                  .venue(StatedVenue.at(VenueId.of("market")))
                  .responsibleLeftBlank(true)
                  .addParticipations(
                      Participation.of(UnitRef.of("linkage"), Staffing.atLeast(2)),
                      Participation.of(UnitRef.of("警公辦", "縣警公辦")))
                  .addDeclaredCount(DeclaredCount.of(5, DeclaredCount.Counted.ZONES))
                  .addDeadline(
                      Deadline.of(
                          Deadline.Kind.SET_UP,
                          StatedTime.on(StatedDate.of(1, 9), Hours.until(LocalTime.of(17, 0)))))
                  .addPart(
                      Activity.builder()
                          .id(ActivityId.of("stage"))
                          .title("no")
                          .addResponsibility(Responsibility.of(UnitRef.EACH_PARTICIPANT))
                          .responsibleLeftBlank(true)
                          .build())
                  .build())
          .build();

  @Test
  void writesWhatAPersonWouldWrite() {
    assertThat(PlanWriter.yaml().toString(PLAN))
        .isEqualTo(
            """
            format: 1
            title: 110宣傳活動方案
            day: 110
            year: 2012
            units:
              - 警公辦
              - id: linkage
                name: 聯動單位
                collective:
                  size: 15
              - id: stations
                name: 各派出所
                collective: unlisted
            activities:
              - id: square
                title: 廣場活動
                time: 01-10 10:00–11:30
                venue: market
                responsible: null
                participants:
                  - unit: linkage
                    staff: at least 2
                  - 警公辦 as 縣警公辦
                declared:
                  - 5 zones
                deadlines:
                  - by: 01-09 17:00
                    what: set-up
                parts:
                  - id: stage
                    title: "no"
                    responsible:
                      - each participant
                      - null
            """);
  }

  @Test
  void startsJsonWithItsFormat() {
    assertThat(PlanWriter.json().toString(PublicityPlan.builder().ordinal(28).build()))
        .isEqualTo("{\n  \"format\": 1,\n  \"ordinal\": 28\n}\n");
  }

  @Test
  void describesADayThatOnlySharesACodeWithAKnownOne() {
    PublicityPlan plan =
        PublicityPlan.builder()
            .day(PublicityDay.builder().from(PublicityDays.POLICE_110).name("Our own").build())
            .build();
    assertThat(PlanWriter.yaml().toString(plan))
        .isEqualTo(
            """
            format: 1
            day:
              code: 110
              name: Our own
              chineseName: 110宣传日
              "on": 01-10
              numberings:
                - 1987
                - firstYear: 1986
                  secondary: true
                - firstYear: 1997
                  secondary: true
            """);
  }

  @Test
  void passesOnWhatItsTargetThrows() {
    Appendable broken =
        new Appendable() {
          @Override
          public Appendable append(CharSequence text) throws IOException {
            throw new IOException("disk full");
          }

          @Override
          public Appendable append(CharSequence text, int start, int end) throws IOException {
            throw new IOException("disk full");
          }

          @Override
          public Appendable append(char c) throws IOException {
            throw new IOException("disk full");
          }
        };
    assertThatThrownBy(() -> PlanWriter.yaml().write(PLAN, broken))
        .isInstanceOf(IOException.class)
        .hasMessage("disk full");
    assertThatThrownBy(() -> PlanWriter.json().write(PLAN, broken))
        .isInstanceOf(IOException.class)
        .hasMessage("disk full");
  }
}
