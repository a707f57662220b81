package io.github.publicityday.validation.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SafeTextTest {
  @Test
  void ordinary_text_stays_as_it_is() {
    String text = "文藝表演 “110” 𠮷 é 👨‍👩‍👧 – ﹏";
    assertThat(SafeText.of(text)).isEqualTo(text);
  }

  @Test
  void escape_sequences_and_line_breaks_become_visible() {
    assertThat(SafeText.of("a\u001b[31mred\u0007\r\n\tb\u007f")).isEqualTo("a␛[31mred␇␍␊␉b␡");
    assertThat(SafeText.of("\u009b2J\u0085\u2028\u2029\ud800")).isEqualTo("�2J����");
  }

  @Test
  void what_turns_the_direction_of_writing_becomes_visible() {
    assertThat(SafeText.of("a\u202eb\u202cc\u2066d\u2069")).isEqualTo("a�b�c�d�");
  }

  @Test
  void no_character_is_added_or_lost() {
    String all = new String(java.util.stream.IntStream.rangeClosed(0, 0x2FFF).toArray(), 0, 0x3000);
    assertThat(SafeText.of(all).codePointCount(0, SafeText.of(all).length())).isEqualTo(0x3000);
    assertThat(SafeText.of(all)).doesNotContainPattern("[\\p{Cntrl}\\u0080-\\u009f]");
  }
}
