package io.github.publicityday;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class IdsTest {
  private static final ImmutableMap<String, Function<String, Object>> IDS =
      ImmutableMap.of(
          "activity", ActivityId::of,
          "duty", DutyId::of,
          "person", PersonId::of,
          "unit", UnitId::of,
          "venue", VenueId::of);

  @ParameterizedTest(name = "{0} id {2}")
  @MethodSource
  void idInAnyScriptPrintsAsItself(String kind, Function<String, Object> of, String value) {
    assertThat(of.apply(value)).hasToString(value).isEqualTo(of.apply(value));
  }

  static Stream<Arguments> idInAnyScriptPrintsAsItself() {
    return eachKindWith(
        "a", "指揮中心", "城關派出所", "command-centre", "6.26", "110", "a:b", "x/y", "(1)", "𠮷");
  }

  @ParameterizedTest(name = "{0} id \"{2}\"")
  @MethodSource
  void blankIdIsRefused(String kind, Function<String, Object> of, String blank) {
    assertThatThrownBy(() -> of.apply(blank))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("blank " + kind + " id");
  }

  static Stream<Arguments> blankIdIsRefused() {
    return eachKindWith("", " ", "\t", "\n", "\u3000", " \u3000 ");
  }

  @ParameterizedTest(name = "{0} id {2}")
  @MethodSource
  void idWithWhiteSpaceOrPunctuationOfPathsIsRefusedWithTheCharacter(
      String kind, Function<String, Object> of, String value, String character) {
    assertThatThrownBy(() -> of.apply(value))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "%s id \"%s\" holds %s; an id has no white space, control character, [, ] or #",
            kind, value, character);
  }

  static Stream<Arguments> idWithWhiteSpaceOrPunctuationOfPathsIsRefusedWithTheCharacter() {
    Map<String, String> bad =
        ImmutableMap.<String, String>builder()
            .put("command centre", "U+0020")
            .put(" a", "U+0020")
            .put("a ", "U+0020")
            .put("指揮\u3000中心", "U+3000")
            .put("指揮中心\u3000", "U+3000")
            .put("a\u00A0b", "U+00A0")
            .put("\u00A0", "U+00A0")
            .put("a\tb", "U+0009")
            .put("a\nb", "U+000A")
            .put("a\u0000b", "U+0000")
            .put("a\u0085b", "U+0085")
            .put("a\u2028b", "U+2028")
            .put("a[b", "U+005B")
            .put("a]b", "U+005D")
            .put("a#2", "U+0023")
            .buildOrThrow();
    return IDS.entrySet().stream()
        .flatMap(
            id ->
                bad.entrySet().stream()
                    .map(b -> arguments(id.getKey(), id.getValue(), b.getKey(), b.getValue())));
  }

  private static Stream<Arguments> eachKindWith(String... values) {
    return IDS.entrySet().stream()
        .flatMap(id -> List.of(values).stream().map(v -> arguments(id.getKey(), id.getValue(), v)));
  }
}
