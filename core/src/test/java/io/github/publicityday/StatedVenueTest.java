package io.github.publicityday;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class StatedVenueTest {
  private static final VenueId SQUARE = VenueId.of("square");

  @Test
  void onePlaceIsPlacesOfOne() {
    assertThat(StatedVenue.at(SQUARE)).isEqualTo(StatedVenue.at(List.of(SQUARE)));
    assertThat(StatedVenue.at(SQUARE)).isEqualTo(new StatedVenue.Places(ImmutableList.of(SQUARE)));
  }

  @Test
  void nothingSaidBlankAndToBeAnnouncedAreThreeStates() {
    assertThat(List.of(StatedVenue.ABSENT, StatedVenue.BLANK, StatedVenue.TO_BE_ANNOUNCED))
        .doesNotHaveDuplicates();
  }

  @Test
  void noPlaceIsRefused() {
    assertThatThrownBy(() -> StatedVenue.at(List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no venue named; use BLANK or ABSENT");
  }

  @Test
  void noClassOfPlacesOrABlankOneIsRefused() {
    assertThatThrownBy(() -> StatedVenue.classOf(List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("blank class of places: []");
    assertThatThrownBy(() -> StatedVenue.classOf(List.of("學校", "\u3000")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("blank class of places: [學校, \u3000]");
  }

  @Test
  void negativeTravelTimeIsRefused() {
    assertThatThrownBy(() -> new TravelTime(SQUARE, VenueId.of("hall"), Duration.ofMinutes(-5)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("travel time from square to hall is negative: PT-5M");
    assertThat(new TravelTime(SQUARE, SQUARE, Duration.ZERO).duration()).isZero();
  }
}
