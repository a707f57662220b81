package io.github.publicityday;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class IdentifiersTest {
  @Test
  void refusesWhiteSpaceControlCharactersAndThePunctuationOfPathsAndNothingElse() {
    for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
      boolean unfit =
          Character.isWhitespace(c)
              || Character.isSpaceChar(c)
              || Character.isISOControl(c)
              || "[]#".indexOf(c) >= 0;
      assertThat(isRefused("a" + Character.toString(c))).as("U+%04X", c).isEqualTo(unfit);
    }
  }

  private static boolean isRefused(String id) {
    try {
      Identifiers.checked("unit", id);
      return false;
    } catch (IllegalArgumentException e) {
      return true;
    }
  }
}
