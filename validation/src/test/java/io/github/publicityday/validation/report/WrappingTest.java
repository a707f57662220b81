package io.github.publicityday.validation.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrappingTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "one two three | 9 | one two/three",
        "one two three | 7 | one two/three",
        "one two three | 6 | one/two/three",
        "unbreakable word | 4 | unbreakable/word",
        "活动没有责任单位 | 8 | 活动没有/责任单位",
        "活动没有，责任 | 8 | 活动没/有，责任",
        "活动没（责任） | 8 | 活动没/（责任）",
        "用 explain 查看 | 7 | 用/explain/查看",
        "short | 80 | short",
      })
  void breaksWhereAReaderExpectsIt(String text, int columns, String lines) {
    assertThat(String.join("/", Wrapping.lines(text, columns))).isEqualTo(lines);
  }
}
