package io.github.publicityday;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ElementKeysTest {
  private static final UnitRef SQUAD = UnitRef.of("traffic-squad", "交警大隊");

  /** Names in document order, and the keys that they get. */
  @ParameterizedTest
  @CsvSource({
    "a b c,       a b c",
    "a a a,       a a#2 a#3",
    "a b a b a,   a b a#2 b#2 a#3",
    "a a a#2,     a a#2 a#2#2",
    "a#2 a a,     a#2 a a#3",
    "a#2 a#3 a a, a#2 a#3 a a#4",
  })
  void firstOfANameHasItAndTheNextAreNumbered(String names, String keys) {
    ElementKeys list = new ElementKeys();

    assertThat(Stream.of(names.split(" ")).map(list::next)).containsExactly(keys.split(" "));
  }

  @Test
  void everyListCountsForItself() {
    assertThat(List.of(new ElementKeys().next("a"), new ElementKeys().next("a")))
        .containsExactly("a", "a");
  }

  @Test
  void unitIsCalledByItsIdWhateverItsWrittenForm() {
    assertThat(ElementKeys.nameOf(SQUAD)).isEqualTo("traffic-squad");
    assertThat(ElementKeys.nameOf(UnitRef.EACH_PARTICIPANT)).isEqualTo("each-participant");
    assertThat(ElementKeys.nameOf(Participation.of(SQUAD))).isEqualTo("traffic-squad");
  }

  @ParameterizedTest
  @EnumSource
  void responsibilityIsCalledByItsUnitAndItsRoleUnlessThatIsResponsible(Role role) {
    String name = ElementKeys.nameOf(Responsibility.of(SQUAD, role));

    switch (role) {
      case RESPONSIBLE -> assertThat(name).isEqualTo("traffic-squad");
      case CO_ORGANIZER -> assertThat(name).isEqualTo("traffic-squad:co-organizer");
      default -> assertThat(name).startsWith("traffic-squad:").matches("[a-z:-]+");
    }
  }

  @Test
  void countIsCalledByWhatIsCounted() {
    assertThat(ElementKeys.nameOf(DeclaredCount.of(5, DeclaredCount.Counted.ZONES)))
        .isEqualTo("zones");
  }

  @Test
  void deadlineIsCalledByWhatHasToBeDone() {
    assertThat(ElementKeys.nameOf(Deadline.of(Deadline.Kind.SET_UP, StatedTime.ABSENT)))
        .isEqualTo("set-up");
  }

  @Test
  void seatIsCalledByItsPersonElseByItsUnitElseByItsPost() {
    Seat.Builder seat = Seat.builder().post("局長");
    assertThat(ElementKeys.nameOf(seat.build())).isEqualTo("局長");

    seat.unit(SQUAD);
    assertThat(ElementKeys.nameOf(seat.build())).isEqualTo("traffic-squad");

    seat.person(PersonId.of("director"));
    assertThat(ElementKeys.nameOf(seat.build())).isEqualTo("director");
  }
}
