package io.github.publicityday.validation.report;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.Character.UnicodeBlock;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisplayWidthTest {
  @ParameterizedTest
  @CsvSource({
    "a, 1", "é, 1", "…, 1", "–, 1", "“, 1", "Ж, 1", "ｱ, 1", "文, 2", "、, 2", "（, 2", "「, 2", "Ａ, 2",
    "か, 2", "한, 2", "𠮷, 2", "😀, 2", "⌚, 2"
  })
  void a_character_is_as_wide_as_terminals_show_it(String character, int expected) {
    assertThat(DisplayWidth.of(character.codePointAt(0))).isEqualTo(expected);
  }

  @Test
  void what_combines_takes_no_column() {
    assertThat(IntStream.of(0x301, 0x20DD, 0x200B, 0x200D, 0xFE0F, 0x302A, 0x1161))
        .allSatisfy(c -> assertThat(DisplayWidth.of(c)).isZero());
    assertThat(DisplayWidth.of(0xAD)).as("a soft hyphen is shown").isOne();
  }

  /** The blocks of Chinese are wide as a whole, the first and the last character included. */
  @Test
  void every_han_character_is_wide() {
    Set<UnicodeBlock> blocks =
        Set.of(
            UnicodeBlock.CJK_UNIFIED_IDEOGRAPHS,
            UnicodeBlock.CJK_UNIFIED_IDEOGRAPHS_EXTENSION_A,
            UnicodeBlock.CJK_UNIFIED_IDEOGRAPHS_EXTENSION_B,
            UnicodeBlock.CJK_COMPATIBILITY_IDEOGRAPHS,
            UnicodeBlock.KANGXI_RADICALS,
            UnicodeBlock.BOPOMOFO);
    Set<Integer> widths =
        IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
            .filter(c -> Character.isDefined(c) && blocks.contains(UnicodeBlock.of(c)))
            .mapToObj(DisplayWidth::of)
            .collect(toSet());
    assertThat(widths).containsExactly(2);
  }
}
