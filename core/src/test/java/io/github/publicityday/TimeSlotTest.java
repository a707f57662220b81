package io.github.publicityday;

import static io.github.publicityday.Times.at;
import static io.github.publicityday.Times.minute;
import static io.github.publicityday.Times.slot;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.BitSet;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeSlotTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource({
    // name,         one,           other,         overlaps, abuts, encloses, enclosed
    "apart,          10:00, 10:30,  11:00, 11:30,  false,    false, false,    false",
    "touching,       10:00, 10:30,  10:30, 11:30,  false,    true,  false,    false",
    "crossing,       10:00, 11:00,  10:30, 11:30,  true,     false, false,    false",
    "sameStart,      10:00, 11:00,  10:00, 11:30,  true,     false, false,    true",
    "sameEnd,        10:00, 11:30,  10:30, 11:30,  true,     false, true,     false",
    "nested,         10:00, 11:30,  10:30, 11:00,  true,     false, true,     false",
    "equal,          10:00, 11:30,  10:00, 11:30,  true,     false, true,     true",
    "acrossMidnight, 23:00, 25:00,  24:00, 26:00,  true,     false, false,    false",
    "untilMidnight,  23:00, 24:00,  24:00, 25:00,  false,    true,  false,    false",
  })
  void relationsOfTwoSlots(
      String name,
      String start,
      String end,
      String otherStart,
      String otherEnd,
      boolean overlaps,
      boolean abuts,
      boolean encloses,
      boolean enclosed) {
    TimeSlot one = slot(start, end);
    TimeSlot other = slot(otherStart, otherEnd);

    assertThat(one.overlaps(other)).as("overlaps").isEqualTo(overlaps);
    assertThat(other.overlaps(one)).as("is overlapped").isEqualTo(overlaps);
    assertThat(one.abuts(other)).as("abuts").isEqualTo(abuts);
    assertThat(other.abuts(one)).as("is abutted").isEqualTo(abuts);
    assertThat(one.encloses(other)).as("encloses").isEqualTo(encloses);
    assertThat(other.encloses(one)).as("is enclosed").isEqualTo(enclosed);
  }

  @Test
  void everyPairOfSlotsOnAGridRelatesAsTheirMinutesDo() {
    int minutes = 7;
    for (int a = 0; a < minutes; a++) {
      for (int b = a + 1; b <= minutes; b++) {
        for (int c = 0; c < minutes; c++) {
          for (int d = c + 1; d <= minutes; d++) {
            assertRelatesAsItsMinutesDo(a, b, c, d);
          }
        }
      }
    }
  }

  private static void assertRelatesAsItsMinutesDo(int a, int b, int c, int d) {
    TimeSlot one = new TimeSlot(minute(a), minute(b));
    TimeSlot other = new TimeSlot(minute(c), minute(d));
    BitSet shared = minutes(a, b);
    shared.and(minutes(c, d));
    BitSet either = minutes(a, b);
    either.or(minutes(c, d));
    BitSet hull = minutes(either.nextSetBit(0), either.length());
    BitSet between = (BitSet) hull.clone();
    between.andNot(either);
    String pair = one + " and " + other;

    assertThat(one.overlaps(other)).as(pair).isEqualTo(!shared.isEmpty());
    assertThat(one.abuts(other)).as(pair).isEqualTo(shared.isEmpty() && between.isEmpty());
    assertThat(one.encloses(other)).as(pair).isEqualTo(shared.equals(minutes(c, d)));
    assertThat(one.intersection(other)).as(pair).isEqualTo(toSlot(shared));
    assertThat(one.gap(other)).as(pair).isEqualTo(toSlot(between));
    assertThat(Optional.of(one.span(other))).as(pair).isEqualTo(toSlot(hull));
    for (int minute = 0; minute <= 7; minute++) {
      assertThat(one.contains(minute(minute))).as(pair).isEqualTo(minutes(a, b).get(minute));
    }
  }

  private static BitSet minutes(int from, int to) {
    BitSet set = new BitSet();
    set.set(from, to);
    return set;
  }

  private static Optional<TimeSlot> toSlot(BitSet minutes) {
    return minutes.isEmpty()
        ? Optional.empty()
        : Optional.of(new TimeSlot(minute(minutes.nextSetBit(0)), minute(minutes.length())));
  }

  @Test
  void endBeforeStartIsRefusedWithBothOperands() {
    assertThatThrownBy(() -> slot("10:30", "10:00"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("end 2012-01-10T10:00 is not after start 2012-01-10T10:30");
  }

  @Test
  void emptySlotIsRefused() {
    assertThatThrownBy(() -> TimeSlot.of(at("10:00"), at("10:00")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("end 2012-01-10T10:00 is not after start 2012-01-10T10:00");
  }

  @Test
  void fractionsOfASecondAreRefused() {
    assertThatThrownBy(() -> TimeSlot.of(at("10:00").plusNanos(1), at("11:00")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("2012-01-10T10:00:00.000000001 is finer than a second");
    assertThatThrownBy(() -> TimeSlot.of(at("10:00"), at("11:00").plusNanos(1_000_000)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("2012-01-10T11:00:00.001 is finer than a second");
  }

  @Test
  void holdsItsStartAndNotItsEnd() {
    TimeSlot event = slot("10:00", "11:30");

    assertThat(event.contains(at("10:00"))).isTrue();
    assertThat(event.contains(at("11:30").minusSeconds(1))).isTrue();
    assertThat(event.contains(at("11:30"))).isFalse();
    assertThat(event.contains(at("10:00").minusSeconds(1))).isFalse();
  }

  @Test
  void lastsAcrossMidnight() {
    assertThat(slot("23:00", "25:30").duration()).isEqualTo(Duration.ofMinutes(150));
  }

  @Test
  void printsAsAnIsoInterval() {
    assertThat(slot("10:00", "11:30")).hasToString("2012-01-10T10:00/2012-01-10T11:30");
  }
}
