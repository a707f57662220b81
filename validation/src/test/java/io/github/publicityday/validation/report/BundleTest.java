package io.github.publicityday.validation.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.Maps;
import com.google.common.io.Resources;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BundleTest {
  private static List<String> lines(Language language) throws IOException {
    return Resources.readLines(
        Bundle.class.getResource("messages_" + language.tag().replace('-', '_') + ".properties"),
        StandardCharsets.UTF_8);
  }

  private static Map<String, Set<String>> placeholders(Language language) {
    return Maps.transformValues(
        Bundle.load(language).templates(), template -> Set.copyOf(template.placeholders()));
  }

  @ParameterizedTest
  @EnumSource
  void all_languages_have_the_same_keys_and_placeholders(Language language) {
    assertThat(placeholders(language)).isEqualTo(placeholders(Language.ENGLISH));
  }

  /** A second text for one key would silently take the place of the first. */
  @ParameterizedTest
  @EnumSource
  void no_key_stands_twice_and_no_text_is_blank(Language language) throws IOException {
    assertThat(lines(language))
        .filteredOn(line -> !line.isBlank() && !line.startsWith("#"))
        .allMatch(line -> line.matches("[a-z.-]+=\\S.*\\S|[a-z.-]+=\\S"))
        .extracting(line -> line.substring(0, line.indexOf('=')))
        .doesNotHaveDuplicates()
        .hasSameSizeAs(Bundle.load(language).templates().keySet());
  }

  @Test
  void each_script_keeps_to_its_own_characters() throws IOException {
    assertThat(String.join("", lines(Language.SIMPLIFIED_CHINESE)))
        .doesNotContainPattern("[個單責為與確動區間時臺後從應當對於無須報寫「」]");
    assertThat(String.join("", lines(Language.TRADITIONAL_CHINESE)))
        .doesNotContainPattern("[个单责为与确动区间时后从应当对于无须报写叠余艺“”&&[^后]]");
  }

  @Test
  void more_texts_are_added_and_take_the_place_of_others() {
    Bundle bundle = Bundle.load(Language.ENGLISH).with(Map.of("x", "new", "unknown-unit", "other"));

    assertThat(bundle.template("x")).isEqualTo(Template.parse("new"));
    assertThat(bundle.template("unknown-unit")).isEqualTo(Template.parse("other"));
    assertThat(bundle.template("severity.error")).isEqualTo(Template.parse("error"));
  }

  @Test
  void a_text_that_is_no_template_is_refused_with_its_key() {
    Bundle bundle = Bundle.load(Language.ENGLISH);
    assertThatThrownBy(() -> bundle.with(Map.of("my-rule", "a { b")))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("my-rule: a brace");
  }
}
