package io.github.publicityday.validation.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LanguageTest {
  @ParameterizedTest
  @CsvSource({
    "en, ENGLISH",
    "en-HK, ENGLISH",
    "tr-TR, ENGLISH",
    "und, ENGLISH",
    "yue-HK, ENGLISH",
    "ja-Hant, ENGLISH",
    "zh, SIMPLIFIED_CHINESE",
    "zh-CN, SIMPLIFIED_CHINESE",
    "zh-SG, SIMPLIFIED_CHINESE",
    "zh-TW, TRADITIONAL_CHINESE",
    "zh-HK, TRADITIONAL_CHINESE",
    "zh-MO, TRADITIONAL_CHINESE",
    "zh-Hans-HK, SIMPLIFIED_CHINESE",
    "zh-Hant-CN, TRADITIONAL_CHINESE",
    "zh-Hant, TRADITIONAL_CHINESE"
  })
  void the_script_decides_before_the_country(String locale, Language expected) {
    assertThat(Language.of(Locale.forLanguageTag(locale))).isEqualTo(expected);
  }

  @ParameterizedTest
  @EnumSource
  void a_tag_names_its_language_in_any_case(Language language) {
    assertThat(Language.ofTag(language.tag())).isEqualTo(language);
    assertThat(Language.ofTag(language.tag().toUpperCase(Locale.ROOT))).isEqualTo(language);
  }

  @Test
  void an_unknown_tag_is_refused_with_the_known_ones() {
    assertThatThrownBy(() -> Language.ofTag("zh-CN"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("unknown language \"zh-CN\"; known: en, zh-Hans, zh-Hant");
  }
}
