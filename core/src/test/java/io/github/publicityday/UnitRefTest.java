package io.github.publicityday;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class UnitRefTest {
  @Test
  void printsTheWrittenFormElseTheId() {
    assertThat(UnitRef.of("警公辦", "縣警公辦")).hasToString("縣警公辦");
    assertThat(UnitRef.of("警公辦")).hasToString("警公辦");
    assertThat(UnitRef.EACH_PARTICIPANT).hasToString("each participant");
  }

  @Test
  void keepsTheWrittenFormBesideTheId() {
    assertThat(UnitRef.of("警公辦", "縣警公辦"))
        .isEqualTo(new UnitRef.ToUnit(UnitId.of("警公辦"), Optional.of(WrittenForm.of("縣警公辦"))))
        .isNotEqualTo(UnitRef.of("警公辦"));
  }

  @Test
  void ellipticalFormIsNotTheSameAsAFullOne() {
    assertThat(WrittenForm.of("南城")).isNotEqualTo(new WrittenForm("南城", true));
    assertThat(WrittenForm.of("南城").elliptical()).isFalse();
  }

  @Test
  void blankWrittenFormIsRefused() {
    assertThatThrownBy(() -> UnitRef.of("a", "\u3000"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("blank written form");
  }
}
