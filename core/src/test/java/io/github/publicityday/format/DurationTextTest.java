package io.github.publicityday.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.publicityday.format.tree.Form;
import io.github.publicityday.format.tree.Location;
import io.github.publicityday.format.tree.Place;
import io.github.publicityday.format.tree.Scalar;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DurationTextTest {
  private static <T> T read(Form<T> form, String text) {
    return form.read(Scalar.text(text), Place.root("takes", Location.UNKNOWN));
  }

  private static <T> String rewritten(Form<T> form, String text) {
    return ((Scalar) form.write(read(form, text))).text();
  }

  @ParameterizedTest
  @CsvSource({
    "2 min, 120, 2 min",
    "2min, 120, 2 min",
    "2 minutes, 120, 2 min",
    "90 s, 90, 1 min 30 s",
    "1 h 30 min, 5400, 1 h 30 min",
    "1h30min, 5400, 1 h 30 min",
    "36 h, 129600, 36 h",
    "0 s, 0, 0 s",
    "0 min, 0, 0 s",
    "PT2M, 120, 2 min",
    "pt1h5s, 3605, 1 h 5 s",
    "2分钟, 120, 2 min",
    "２分鐘30秒, 150, 2 min 30 s",
    "1小时, 3600, 1 h"
  })
  void readsALengthOfTimeAndWritesItOneWay(String text, long seconds, String written) {
    assertThat(read(DurationText.DURATION, text)).isEqualTo(Duration.ofSeconds(seconds));
    assertThat(rewritten(DurationText.DURATION, text)).isEqualTo(written);
    assertThat(read(DurationText.DURATION, written)).isEqualTo(Duration.ofSeconds(seconds));
  }

  @ParameterizedTest
  @CsvSource({
    "2–3 min, 120, 180, 2–3 min",
    "2-3min, 120, 180, 2–3 min",
    "2 to 3 min, 120, 180, 2–3 min",
    "2至3分钟, 120, 180, 2–3 min",
    "2 min, 120, 120, 2 min",
    "20–30 s, 20, 30, 20–30 s",
    "90 s – 2 min, 90, 120, 1 min 30 s – 2 min",
    "PT2M – PT3M, 120, 180, 2–3 min",
    "1–2 h, 3600, 7200, 1 h – 2 h"
  })
  void readsARange(String text, long shortest, long longest, String written) {
    assertThat(read(DurationText.RANGE, text))
        .isEqualTo(
            new DurationText.Range(Duration.ofSeconds(shortest), Duration.ofSeconds(longest)));
    assertThat(rewritten(DurationText.RANGE, text)).isEqualTo(written);
    assertThat(read(DurationText.RANGE, written)).isEqualTo(read(DurationText.RANGE, text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"2", "min", "soon", "2 min 3 h", "2 d", "-2 min", "P1", "2–3", "1.5 h", "–"})
  void refusesWhatIsNoLength(String text) {
    assertThatThrownBy(() -> read(DurationText.RANGE, text))
        .hasMessageContaining("is no length of time; write one like 2 min, 90 s or 1 h 30 min");
  }

  @Test
  void refusesWhatNoClockCounts() {
    for (String text : new String[] {"PTX", "99999999999999999999 s", "9223372036854775807 h"}) {
      assertThatThrownBy(() -> read(DurationText.DURATION, text))
          .hasMessage("\"" + text + "\" is no length of time");
    }
    assertThatThrownBy(() -> read(DurationText.RANGE, "3–2 min"))
        .hasMessage("2 min is shorter than 3 min");
  }
}
