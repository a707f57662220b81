package io.github.publicityday.format.tree;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EcmaPatternTest {
  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "(?<n>[0-9]+) of (?<m>\\d+), (?:[0-9]+) of (?:\\d+)",
        "(?:a|b)(?!c)(d), (?:a|b)(?!c)(d)",
        "\\s++x+, \\s+x+",
        "a(?i:b)c, a(?:[bB])c",
        "(?i)a(b)\\sC, [aA]([bB])\\s[cC]",
        "x((?i)a)b, x([aA])b",
        "(?i)[a-cx\\s-]é, [a-cx\\s-A-CX]é",
        "[(?<a>)+]+, [(?<a>)+]+",
        "\\(\\[a, \\(\\[a",
      })
  void ecmaKnowsNeitherNamesNorFlags(String java, String ecma) {
    assertThat(EcmaPattern.of(java)).isEqualTo(ecma);
  }
}
