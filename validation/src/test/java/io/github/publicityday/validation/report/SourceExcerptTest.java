package io.github.publicityday.validation.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceExcerptTest {
  private static SourceExcerpt of(String line, int column, int length) {
    return SourceExcerpt.of(line, column, length);
  }

  private static int columns(String text) {
    return text.codePoints().map(DisplayWidth::of).sum();
  }

  @Test
  void the_marker_underlines_narrow_characters() {
    assertThat(of("  title: Show", 10, 4))
        .isEqualTo(new SourceExcerpt("  title: Show", "         ", "^~~~"));
  }

  @Test
  void wide_characters_take_two_columns_before_and_under_the_marker() {
    assertThat(of("標題: 文藝", 5, 2)).isEqualTo(new SourceExcerpt("標題: 文藝", "      ", "^~~~"));
  }

  @Test
  void a_surrogate_pair_is_one_character() {
    assertThat(of("𠮷𠮷: 𠮷", 5, 1)).isEqualTo(new SourceExcerpt("𠮷𠮷: 𠮷", "      ", "^~"));
  }

  @Test
  void what_combines_takes_no_column() {
    assertThat(of("e\u0301e\u0301: x", 7, 1))
        .isEqualTo(new SourceExcerpt("e\u0301e\u0301: x", "    ", "^"));
    assertThat(of("\u0301x", 1, 1).marker()).isEqualTo("^");
  }

  @Test
  void tabs_stay_tabs_so_that_the_marker_moves_with_them() {
    assertThat(of("\ta\tb", 4, 1)).isEqualTo(new SourceExcerpt("\ta\tb", "\t \t", "^"));
  }

  @Test
  void control_characters_are_made_visible() {
    assertThat(of("a\u0085\u202eb", 4, 1)).isEqualTo(new SourceExcerpt("a��b", "   ", "^"));
  }

  @ParameterizedTest
  @CsvSource({"1, 1", "4, 1", "4, 9", "9, 1", "1, 99"})
  void a_place_at_or_beyond_the_end_is_marked_as_far_as_the_line_goes(int column, int length) {
    SourceExcerpt excerpt = of("abc", column, length);
    assertThat(excerpt.source()).isEqualTo("abc");
    assertThat(excerpt.padding().length() + excerpt.marker().length()).isBetween(1, 4);
  }

  @Test
  void a_long_line_is_cut_after_what_fits() {
    SourceExcerpt excerpt = of("x".repeat(500), 3, 2);
    assertThat(excerpt.source()).isEqualTo("x".repeat(120) + "…");
    assertThat(excerpt.padding()).isEqualTo("  ");
  }

  @Test
  void a_line_is_cut_on_both_sides_of_a_place_far_in_it() {
    SourceExcerpt excerpt = of("文".repeat(200) + "here" + "文".repeat(200), 201, 4);
    assertThat(excerpt.source()).startsWith("…文").contains("文here文").endsWith("文…");
    assertThat(excerpt.padding()).hasSize(1 + 40);
    assertThat(excerpt.marker()).isEqualTo("^~~~");
  }

  @Test
  void the_marker_of_a_long_place_ends_with_the_excerpt() {
    SourceExcerpt excerpt = of("key: " + "x".repeat(500), 6, 500);
    assertThat(columns(excerpt.padding() + excerpt.marker()))
        .isEqualTo(columns(excerpt.source()) - 1);
  }

  /** Wherever the place is: above the marker stands what is to be marked. */
  @Test
  void the_marker_stands_below_its_place_in_any_line() {
    Random random = new Random(20120110);
    String alphabet = "ab 文藝、𠮷e\u0301😀…";
    int[] letters = alphabet.codePoints().toArray();
    for (int run = 0; run < 2_000; run++) {
      int[] line = new int[1 + random.nextInt(300)];
      for (int i = 0; i < line.length; i++) {
        line[i] = letters[random.nextInt(letters.length)];
      }
      int place = random.nextInt(line.length);
      line[place] = '@';

      SourceExcerpt excerpt = of(new String(line, 0, line.length), place + 1, 1);

      assertThat(excerpt.marker()).isEqualTo("^");
      assertThat(columns(excerpt.source().substring(0, excerpt.source().indexOf('@'))))
          .isEqualTo(excerpt.padding().length());
      assertThat(columns(excerpt.source())).isLessThanOrEqualTo(122);
    }
  }

  /** A file without line breaks: looking at a part of it must not cost its square. */
  @Test
  void a_line_of_a_million_characters_that_combine_is_no_trouble() {
    String line = "a" + "\u0301".repeat(1_000_000) + "b".repeat(200);
    assertThat(of(line, 1_000_100, 5).marker()).isEqualTo("^~~~~");
  }
}
