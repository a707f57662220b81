package io.github.publicityday.validation.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateTest {
  private static String fill(String template, Map<String, ?> values) {
    return Template.parse(template).fill(values::get, Object::toString);
  }

  @Test
  void placeholders_are_filled_and_the_rest_is_kept() {
    assertThat(fill("{unit} needs {need}, not {have}.", Map.of("unit", "A", "need", 3, "have", 2)))
        .isEqualTo("A needs 3, not 2.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '=',
      value = {"{“a”}。=“x”。", "{「a」}、{b}=「x」、[y, 1]", "{“b”}=[“y”, 1]"})
  void a_name_and_each_name_of_a_list_can_be_quoted(String template, String expected) {
    assertThat(fill(template, Map.of("a", "x", "b", List.of("y", 1)))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '=',
      value = {"{b|#年}=[y年, 1年]", "{a|(#)}=(x)", "{b|#、#}=[y、y, 1、1]"})
  void one_form_is_for_each_thing_of_a_list(String template, String expected) {
    assertThat(fill(template, Map.of("a", "x", "b", List.of("y", 1)))).isEqualTo(expected);
  }

  @Test
  void a_value_is_not_read_as_a_template() {
    assertThat(fill("{a}{b}", Map.of("a", "{b}", "b", "$1#|"))).isEqualTo("{b}$1#|");
  }

  @ParameterizedTest
  @CsvSource({"0, 0 people", "1, one person", "2, 2 people", "11, 11 people"})
  void two_forms_are_for_one_and_for_any_other_number(int number, String expected) {
    assertThat(fill("{n|one person|# people}", Map.of("n", number))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"0, nobody", "1, one person", "2, 2 people"})
  void three_forms_are_for_none_one_and_more(long number, String expected) {
    assertThat(fill("{n|nobody|one person|# people}", Map.of("n", number))).isEqualTo(expected);
  }

  @Test
  void forms_need_a_number() {
    assertThatThrownBy(() -> fill("{n|one|#}", Map.of("n", "many")))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("{n} depends on a number, but is many");
  }

  @Test
  void placeholders_are_listed_once_each() {
    assertThat(Template.parse("{b} {a|x|y} {b} {“c”}").placeholders())
        .containsExactly("b", "a", "c");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{",
        "a } b",
        "{}",
        "{a b}",
        "{a|x}",
        "{a|w|x|y|z}",
        "{a|{b}|c}",
        "{“a}",
        "{“a」}",
        "{“a|x|y”}"
      })
  void a_brace_that_is_part_of_no_placeholder_is_refused(String text) {
    assertThatThrownBy(() -> Template.parse(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("brace");
  }
}
