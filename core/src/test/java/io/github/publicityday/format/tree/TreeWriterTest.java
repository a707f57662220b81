package io.github.publicityday.format.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TreeWriterTest {
  private static String yaml(Node node) {
    StringBuilder out = new StringBuilder();
    try {
      TreeWriter.writeYaml(node, out);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return out.toString();
  }

  private static String json(Node node) {
    StringBuilder out = new StringBuilder();
    try {
      TreeWriter.writeJson(node, out);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return out.toString();
  }

  private static final Node SAMPLE =
      Mapping.builder()
          .put("text", Scalar.text("公安局: 110"))
          .put("number", Scalar.number(28))
          .put("flag", Scalar.bool(true))
          .put("nothing", Scalar.NULL)
          .put(
              "list",
              Sequence.of(
                  List.of(
                      Scalar.text("a"),
                      Mapping.builder()
                          .put("b", Scalar.text("c"))
                          .put("d", Scalar.text("e"))
                          .build(),
                      Sequence.of(List.of(Scalar.text("f"), Scalar.text("g"))),
                      Sequence.of(List.of()),
                      Mapping.builder().build())))
          .put("none", Sequence.of(List.of()))
          .put("empty", Mapping.builder().build())
          .build();

  @Test
  void writesYamlInBlocks() {
    assertThat(yaml(SAMPLE))
        .isEqualTo(
            """
            text: "公安局: 110"
            number: 28
            flag: true
            nothing: null
            list:
              - a
              - b: c
                d: e
              - - f
                - g
              - []
              - {}
            none: []
            empty: {}
            """);
  }

  @Test
  void writesJsonIndented() {
    assertThat(json(SAMPLE))
        .isEqualTo(
            """
            {
              "text": "公安局: 110",
              "number": 28,
              "flag": true,
              "nothing": null,
              "list": [
                "a",
                {
                  "b": "c",
                  "d": "e"
                },
                [
                  "f",
                  "g"
                ],
                [],
                {}
              ],
              "none": [],
              "empty": {}
            }
            """);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '^',
      value = {
        "110, 110",
        "10:00, 10:00",
        "–11:30, –11:30",
        "6.26, 6.26",
        "a b, a b",
        "it's, it's",
        "a#b, a#b",
        "a:b, a:b",
        "no, \"no\"",
        "~, \"~\"",
        "Null, \"Null\"",
        "- x, \"- x\"",
        "a: b, \"a: b\"",
        "a #b, \"a #b\"",
        "x:, \"x:\"",
        "[a, \"[a\"",
        "\\, \\",
        "\"a\", \"\\\"a\\\"\"",
        "on, \"on\"",
        "1_0, \"1_0\""
      })
  void quotesOnlyWhereNeeded(String text, String written) {
    assertThat(yaml(Scalar.text(text))).isEqualTo(written + "\n");
  }

  @Test
  void escapesWhatIsNotPrintable() {
    assertThat(yaml(Scalar.text("a\n\r\t\0\u2028\uD800𠮷")))
        .isEqualTo("\"a\\n\\r\\t\\u0000\\u2028\\uD800𠮷\"\n");
    assertThat(json(Scalar.text("a\n\r\t\0\u2028\uD800𠮷")))
        .isEqualTo("\"a\\n\\r\\t\\u0000\\u2028\\uD800𠮷\"\n");
  }

  /** Every text of up to three of YAML's signs, in every place that a text can have. */
  @Test
  void readsBackEveryShortText() {
    List<String> signs =
        IntStream.concat(
                " \t\n\r-?:,[]{}#&*!|>'\"%@`~=.<0_xay中".codePoints(),
                IntStream.of(0, 0x7F, 0x85, 0xA0, 0x2028, 0xD800, 0xDC00, 0xFEFF, 0xFFFE, 0x20BB7))
            .mapToObj(Character::toString)
            .toList();
    List<String> few =
        " \n-?:,[]{}#&*!|>'\"%@.".codePoints().mapToObj(Character::toString).toList();
    List<String> texts =
        Stream.of(
                Stream.of(""),
                signs.stream(),
                signs.stream().flatMap(a -> signs.stream().map(b -> a + b)),
                few.stream()
                    .flatMap(a -> few.stream().flatMap(b -> few.stream().map(c -> a + b + c))))
            .flatMap(s -> s)
            .toList();
    assertReadBack(texts);
  }

  @Test
  void readsBackRandomTexts() {
    SplittableRandom random = new SplittableRandom(20120110);
    for (int round = 0; round < 50; round++) {
      assertReadBack(
          Stream.generate(
                  () ->
                      random
                          .ints(random.nextInt(0, 30), 0, 0x11000)
                          .map(c -> c < 0x8000 ? c % 128 : c)
                          .mapToObj(Character::toString)
                          .collect(Collectors.joining()))
              .limit(1_000)
              .toList());
    }
  }

  private static void assertReadBack(List<String> texts) {
    Node tree =
        Mapping.builder()
            .put("list", Sequence.of(texts.stream().map(Scalar::text).toList()))
            .put(
                "values",
                Sequence.of(
                    texts.stream()
                        .map(text -> Mapping.builder().put("a", Scalar.text(text)).build())
                        .toList()))
            .build();
    assertThat(textsOf(TreeReader.readYaml(SourceText.of(yaml(tree))))).isEqualTo(textsOf(tree));
    assertThat(textsOf(TreeReader.readJson(SourceText.of(json(tree))))).isEqualTo(textsOf(tree));
  }

  /** All scalars in order; what is null shows. */
  private static List<String> textsOf(Node node) {
    if (node instanceof Scalar scalar) {
      return List.of(scalar.isNull() ? "NULL" : "=" + scalar.text());
    } else if (node instanceof Sequence sequence) {
      return sequence.items().stream().flatMap(item -> textsOf(item).stream()).toList();
    }
    return ((Mapping) node)
        .entries().stream()
            .flatMap(e -> Stream.concat(Stream.of(e.key()), textsOf(e.value()).stream()))
            .toList();
  }

  @Test
  void readsBackOddKeys() {
    Mapping.Builder mapping = Mapping.builder();
    List<String> keys = List.of("", " ", "on", "~", "a: b", "- a", "公", "𠮷\n", "?", "1_0", "#");
    keys.forEach(key -> mapping.put(key, Scalar.NULL));
    for (Node read :
        List.of(
            TreeReader.readYaml(SourceText.of(yaml(mapping.build()))),
            TreeReader.readJson(SourceText.of(json(mapping.build()))))) {
      assertThat(((Mapping) read).entries()).extracting(Mapping.Entry::key).isEqualTo(keys);
    }
  }

  @Test
  void writesAsDeepAsTheReaderReads() {
    Node deep = Scalar.text("x");
    for (int i = 0; i < TreeReader.MAX_DEPTH; i++) {
      deep = Sequence.of(List.of(deep));
    }
    Node deepest = deep;
    assertThat(textsOf(TreeReader.readYaml(SourceText.of(yaml(deepest))))).containsExactly("=x");
    assertThatThrownBy(() -> yaml(Sequence.of(List.of(deepest))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("nested deeper than 100 levels of lists and mappings");
    assertThatThrownBy(() -> json(Sequence.of(List.of(deepest))))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
