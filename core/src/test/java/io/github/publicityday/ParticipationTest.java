package io.github.publicityday;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ParticipationTest {
  private static final UnitRef UNIT = UnitRef.of("治安大隊");

  @Test
  void statedCountOfAssignedPeopleComesBeforeThoseNamed() {
    assertThat(
            Participation.builder()
                .unit(UNIT)
                .assignedCount(3)
                .addPeople(PersonId.of("a"))
                .build()
                .assigned())
        .hasValue(3);
  }

  @Test
  void peopleNamedAreCountedIfNoNumberIsStated() {
    assertThat(
            Participation.builder()
                .unit(UNIT)
                .addPeople(PersonId.of("a"), PersonId.of("b"))
                .build()
                .assigned())
        .hasValue(2);
  }

  @Test
  void nobodyAssignedIsNotTheSameAsUnknown() {
    assertThat(Participation.builder().unit(UNIT).assignedCount(0).build().assigned()).hasValue(0);
    assertThat(Participation.of(UNIT).assigned()).isEmpty();
  }

  @Test
  void attendsForTheWholeActivityUnlessATimeIsSaid() {
    assertThat(Participation.of(UNIT).time()).isEqualTo(StatedTime.ABSENT);
    assertThat(Participation.of(UNIT, Staffing.atLeast(2)).staffing())
        .contains(Staffing.atLeast(2));
  }
}
