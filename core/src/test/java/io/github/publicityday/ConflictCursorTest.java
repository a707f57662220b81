package io.github.publicityday;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** What a cursor tells of a set beside its members. */
class ConflictCursorTest {
  private static final LocalDateTime TEN = LocalDateTime.of(2012, 1, 10, 10, 0);

  private record Booked(int resource, TimeWindow window, int people) {}

  private static TimeWindow random(SplittableRandom random, boolean vague) {
    int start = random.nextInt(20);
    int end = start + 1 + random.nextInt(8);
    return vague && random.nextInt(3) == 0
        ? TimeWindow.of(
            TEN.plusMinutes(start),
            TEN.plusMinutes(start + random.nextInt(6)),
            TEN.plusMinutes(end),
            TEN.plusMinutes(end + 6))
        : TimeWindow.exactly(TimeSlot.of(TEN.plusMinutes(start), TEN.plusMinutes(end)));
  }

  @Test
  void peopleAndBoundsAreThoseOfTheMembers() {
    SplittableRandom random = new SplittableRandom(110);
    int sets = 0;
    for (int i = 0; i < 3000; i++) {
      List<Booked> booked = new ArrayList<>();
      Timetable.Builder builder = Timetable.builder();
      for (int n = random.nextInt(10); n > 0; n--) {
        Booked one = new Booked(random.nextInt(3), random(random, i % 2 == 0), random.nextInt(5));
        assertThat(builder.book(one.resource(), one.window(), one.people()))
            .isEqualTo(booked.size());
        booked.add(one);
      }
      Timetable timetable = builder.build();
      for (Certainty certainty : Certainty.values()) {
        for (ConflictCursor set = timetable.conflicts(certainty); set.next(); sets++) {
          check(set, booked, certainty);
        }
      }
      for (int resource = 0; resource < 4; resource++) {
        int wanted = resource;
        List<Integer> own = new ArrayList<>();
        for (int b = 0; b < booked.size(); b++) {
          if (booked.get(b).resource() == wanted) {
            own.add(b);
          }
        }
        assertThat(timetable.bookings(resource).asList()).isEqualTo(own);
        assertThat(timetable.size(resource)).isEqualTo(own.size());
      }
    }
    assertThat(sets).isGreaterThan(3000);
  }

  private static void check(ConflictCursor set, List<Booked> booked, Certainty certainty) {
    long people = 0;
    boolean reversed = false;
    LocalDateTime start = LocalDateTime.MIN;
    LocalDateTime end = LocalDateTime.MAX;
    for (int i = 0; i < set.size(); i++) {
      Booked member = booked.get(set.booking(i));
      assertThat(member.resource()).isEqualTo(set.resource());
      people += member.people();
      reversed |= member.window().certainExtent().isEmpty();
      LocalDateTime from = start(member.window(), certainty);
      LocalDateTime to = end(member.window(), certainty);
      start = from.isAfter(start) ? from : start;
      end = to.isBefore(end) ? to : end;
    }
    assertThat(set.people()).isEqualTo(people);
    if (certainty == Certainty.POSSIBLE || !reversed) {
      assertThat(start(booked.get(set.lastToStart()).window(), certainty)).isEqualTo(start);
      assertThat(end(booked.get(set.firstToEnd()).window(), certainty)).isEqualTo(end);
      assertThat(set.when()).isEqualTo(TimeSlot.of(start, end));
    } else {
      assertThatThrownBy(set::lastToStart)
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining("reversed");
      assertThatThrownBy(set::firstToEnd).isInstanceOf(IllegalStateException.class);
    }
  }

  private static LocalDateTime start(TimeWindow window, Certainty certainty) {
    return certainty == Certainty.CERTAIN ? window.latestStart() : window.earliestStart();
  }

  private static LocalDateTime end(TimeWindow window, Certainty certainty) {
    return certainty == Certainty.CERTAIN ? window.earliestEnd() : window.latestEnd();
  }

  @Test
  void beforeTheFirstAndAfterTheLastThereIsNoSet() {
    ConflictCursor none = Timetable.of(List.of()).conflicts(Certainty.CERTAIN);
    assertThatThrownBy(none::people).isInstanceOf(IllegalStateException.class);
    assertThat(none.next()).isFalse();
    assertThatThrownBy(none::lastToStart).isInstanceOf(IllegalStateException.class);
  }
}
