package io.github.publicityday;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class StaffingTest {
  @Test
  void atLeastStatesNoMaximum() {
    Staffing staffing = Staffing.atLeast(2);

    assertThat(staffing.minimum()).hasValue(2);
    assertThat(staffing.maximum()).isEmpty();
    assertThat(staffing.scope()).isEqualTo(Staffing.Scope.EACH_UNIT);
    assertThat(staffing.stayingBehind()).isZero();
  }

  @Test
  void exactlyStatesBoth() {
    assertThat(Staffing.exactly(3)).isEqualTo(Staffing.between(3, 3));
    assertThat(Staffing.exactly(3).minimum()).hasValue(3);
    assertThat(Staffing.exactly(3).maximum()).hasValue(3);
  }

  @Test
  void atMostStatesNoMinimum() {
    assertThat(Staffing.builder().maximum(4).build().minimum()).isEmpty();
  }

  @Test
  void inTotalChangesOnlyWhomTheNumbersCount() {
    Staffing each = Staffing.builder().minimum(7).maximum(9).stayingBehind(1).build();

    assertThat(each.inTotal())
        .isEqualTo(Staffing.builder().from(each).scope(Staffing.Scope.TOTAL).build());
    assertThat(each.inTotal().minimum()).hasValue(7);
    assertThat(each.inTotal().maximum()).hasValue(9);
    assertThat(each.inTotal().stayingBehind()).isEqualTo(1);
    assertThat(each.inTotal().inTotal()).isEqualTo(each.inTotal());
  }

  @Test
  void minimumAboveTheMaximumCanBeSaid() {
    Staffing contradiction = Staffing.between(5, 3);

    assertThat(contradiction.minimum()).hasValue(5);
    assertThat(contradiction.maximum()).hasValue(3);
  }

  @Test
  void nobodyCanBeAskedFor() {
    assertThat(Staffing.exactly(0).minimum()).hasValue(0);
  }

  @Test
  void staffingWithoutANumberIsRefused() {
    assertThatThrownBy(() -> Staffing.builder().stayingBehind(1).build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("staffing states neither a minimum nor a maximum");
  }

  @Test
  void negativeNumbersAreRefused() {
    assertThatThrownBy(() -> Staffing.atLeast(-1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("minimum: -1 is less than 0");
    assertThatThrownBy(() -> Staffing.between(0, -2))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("maximum: -2 is less than 0");
    assertThatThrownBy(() -> Staffing.builder().minimum(1).stayingBehind(-3).build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("staying behind: -3 is less than 0");
  }
}
