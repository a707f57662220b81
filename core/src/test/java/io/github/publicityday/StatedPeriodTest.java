package io.github.publicityday;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class StatedPeriodTest {
  private static final StatedDate TENTH = StatedDate.of(LocalDate.of(2012, 1, 10));
  private static final StatedDate ELEVENTH = StatedDate.of(LocalDate.of(2012, 1, 11));

  @Test
  void lastDayBeforeTheFirstIsRefusedIfBothHaveTheirYear() {
    assertThatThrownBy(() -> new StatedPeriod(ELEVENTH, TENTH))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("last day 2012-01-10 is before first day 2012-01-11");
  }

  @Test
  void oneDayIsAPeriod() {
    assertThat(new StatedPeriod(TENTH, TENTH).last()).isEqualTo(TENTH);
  }

  @Test
  void yearlessDaysMayTurnTheYear() {
    StatedDate december = StatedDate.of(12, 20);
    StatedDate january = StatedDate.of(1, 10);

    assertThat(new StatedPeriod(december, january).first()).isEqualTo(december);
    assertThat(new StatedPeriod(ELEVENTH, january).last()).isEqualTo(january);
    assertThat(new StatedPeriod(december, TENTH).last()).isEqualTo(TENTH);
  }
}
