package io.github.publicityday;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DateSpanTest {
  private static final LocalDate DECEMBER = LocalDate.of(2011, 12, 20);
  private static final LocalDate JANUARY = LocalDate.of(2012, 1, 10);

  @Test
  void holdsItsFirstAndItsLastDay() {
    DateSpan campaign = new DateSpan(DECEMBER, JANUARY);

    assertThat(campaign.contains(DECEMBER)).isTrue();
    assertThat(campaign.contains(JANUARY)).isTrue();
    assertThat(campaign.contains(DECEMBER.minusDays(1))).isFalse();
    assertThat(campaign.contains(JANUARY.plusDays(1))).isFalse();
  }

  @Test
  void ofOneDayHoldsNoOther() {
    assertThat(DateSpan.of(JANUARY)).isEqualTo(new DateSpan(JANUARY, JANUARY));
    assertThat(DateSpan.of(JANUARY).contains(JANUARY)).isTrue();
    assertThat(DateSpan.of(JANUARY).contains(JANUARY.minusDays(1))).isFalse();
  }

  @Test
  void lastDayBeforeTheFirstIsRefused() {
    assertThatThrownBy(() -> new DateSpan(JANUARY, DECEMBER))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("last day 2011-12-20 is before first day 2012-01-10");
  }

  @Test
  void printsOneDayOrTwo() {
    assertThat(DateSpan.of(JANUARY)).hasToString("2012-01-10");
    assertThat(new DateSpan(DECEMBER, JANUARY)).hasToString("2011-12-20/2012-01-10");
  }
}
