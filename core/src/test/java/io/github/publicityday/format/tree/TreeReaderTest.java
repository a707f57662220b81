package io.github.publicityday.format.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.publicityday.format.tree.Scalar.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TreeReaderTest {
  private static Node yaml(String text) {
    return TreeReader.readYaml(SourceText.of(text));
  }

  private static Node json(String text) {
    return TreeReader.readJson(SourceText.of(text));
  }

  private static Scalar valueOf(Node mapping, String key) {
    return (Scalar) ((Mapping) mapping).get(key).orElseThrow();
  }

  private static String yamlRefusal(String text) {
    TreeException e = catchThrowableOfType(TreeException.class, () -> yaml(text));
    return e.location().line() + ":" + e.location().column() + " " + e.getMessage();
  }

  private static String jsonRefusal(String text) {
    TreeException e = catchThrowableOfType(TreeException.class, () -> json(text));
    return e.location().line() + ":" + e.location().column() + " " + e.getMessage();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "110",
        "no",
        "yes",
        "on",
        "y",
        "10:00",
        "190:20:30",
        "2012-01-10",
        "2012-01-10T10:00:00Z",
        "012",
        "0o17",
        "0x1F",
        "1_000",
        "1e3",
        ".inf",
        "=",
        "True",
        "6.26",
        "201*",
        "–11:30",
        "110,守護"
      })
  void takesAPlainTextAsItStands(String text) {
    assertThat(valueOf(yaml("a: " + text), "a").text()).isEqualTo(text);
    assertThat(valueOf(yaml("a: " + text), "a").isNull()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a:", "a: ", "a: ~", "a: null", "a: Null", "a:   # nothing", "a:\n"})
  void takesNothingForNothing(String text) {
    assertThat(valueOf(yaml(text), "a").isNull()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"''", "\"\"", "'~'", "\"null\""})
  void takesAQuotedTextForAText(String quoted) {
    assertThat(valueOf(yaml("a: " + quoted), "a").kind()).isEqualTo(Kind.TEXT);
    assertThat(valueOf(yaml("a: " + quoted), "a").text())
        .isEqualTo(quoted.substring(1, quoted.length() - 1));
  }

  @ParameterizedTest
  @CsvSource({
    "1, NUMBER", "-2.50, NUMBER", "1e5, NUMBER", "0x1F, TEXT", "1_000, TEXT", "012, TEXT",
    "true, BOOLEAN", "false, BOOLEAN", "yes, TEXT", "True, TEXT", "2012-01-10, TEXT", ".5, TEXT"
  })
  void knowsWhatJsonWouldCallAScalar(String text, Kind kind) {
    assertThat(valueOf(yaml("a: " + text), "a").kind()).isEqualTo(kind);
  }

  @Test
  void readsJsonWithTheTextOfItsNumbers() {
    Node tree = json("{\"a\": 2.50, \"b\": true, \"c\": null, \"d\": \"\", \"e\": -1E+2}");
    assertThat(valueOf(tree, "a"))
        .isEqualTo(new Scalar("2.50", Kind.NUMBER, new Location(1, 7, 4)));
    assertThat(valueOf(tree, "b").kind()).isEqualTo(Kind.BOOLEAN);
    assertThat(valueOf(tree, "c").isNull()).isTrue();
    assertThat(valueOf(tree, "d").kind()).isEqualTo(Kind.TEXT);
    assertThat(valueOf(tree, "e").text()).isEqualTo("-1E+2");
  }

  @Test
  void yamlAndJsonGiveTheSameTree() {
    String text = "{\"a\": [1, \"x\", {\"b\": true}], \"公\": {}}";
    assertThat(json(text)).isEqualTo(yaml(text));
  }

  @Test
  void countsColumnsInCodePoints() {
    Mapping mapping = (Mapping) yaml("'𠮷𠮷': {公: 𠮷野, 👮: x}\n");
    assertThat(mapping.entries().get(0).keyLocation()).isEqualTo(new Location(1, 1, 4));
    Mapping inner = (Mapping) mapping.entries().get(0).value();
    assertThat(inner.location()).isEqualTo(new Location(1, 7, 1));
    assertThat(inner.entries().get(0).value().location()).isEqualTo(new Location(1, 11, 2));
    assertThat(inner.entries().get(1).keyLocation()).isEqualTo(new Location(1, 15, 1));
    assertThat(inner.entries().get(1).value().location()).isEqualTo(new Location(1, 18, 1));
    assertThat(json("{\"𠮷\": {\"公\\\"\": \"𠮷野\", \"👮\":\n [\"x\"]}}").toString())
        .contains("keyLocation=Location[line=1, column=2, length=3]")
        .contains("keyLocation=Location[line=1, column=8, length=5]")
        .contains("text=𠮷野, kind=TEXT, location=Location[line=1, column=15, length=4]")
        .contains("text=x, kind=TEXT, location=Location[line=2, column=3, length=3]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"''", "'a'", "'\\\\'", "'\\''", "'\\'\\''", "'a\\\\\\''", "': \\':'"})
  void findsKeysOfJsonWhateverIsInThem(String singleQuoted) {
    String key = singleQuoted.replace('\'', '"');
    Mapping mapping = (Mapping) json("{\"before\": \"\", " + key + "\t: [1]}");
    assertThat(mapping.entries().get(1).keyLocation()).isEqualTo(new Location(1, 16, key.length()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a: x\nb: y", "a: x\r\nb: y", "a: x\rb: y", "\uFEFFa: x\nb: y"})
  void countsLinesWhateverEndsThem(String text) {
    assertThat(valueOf(yaml(text), "b").location()).isEqualTo(new Location(2, 4, 1));
    assertThat(valueOf(yaml(text), "a").location()).isEqualTo(new Location(1, 4, 1));
  }

  @Test
  void aTabIsOneColumn() {
    assertThat(valueOf(yaml("{a: '\t\t', b: x}"), "b").location())
        .isEqualTo(new Location(1, 14, 1));
    assertThat(valueOf(json("{\t\"a\":\t1}"), "a").location()).isEqualTo(new Location(1, 8, 1));
  }

  @Test
  void doesNotCountLinesThatEditorsDoNotCount() {
    assertThat(valueOf(yaml("a: \"\u2028\u0085\"\nb: x"), "b").location())
        .isEqualTo(new Location(2, 4, 1));
  }

  @Test
  void theLengthOfALongTextEndsWithItsFirstLine() {
    assertThat(valueOf(yaml("a: one two\n   three\nb: |\n  公\n  安"), "a").location())
        .isEqualTo(new Location(1, 4, 7));
    assertThat(valueOf(yaml("a: one two\n   three\nb: |\n  公\n  安"), "b").location())
        .isEqualTo(new Location(3, 4, 1));
  }

  @Test
  void pointsAtTheKeyOfWhatIsNotThere() {
    assertThat(valueOf(yaml("b: x\nabc:\n"), "abc").location()).isEqualTo(new Location(2, 1, 3));
    assertThat(valueOf(yaml("abc: ~\n"), "abc").location()).isEqualTo(new Location(1, 6, 1));
  }

  @Test
  void refusesAnEmptyText() {
    for (String text : new String[] {"", " \n\n", "# only a comment\n"}) {
      assertThat(yamlRefusal(text)).isEqualTo("0:0 is empty");
    }
    assertThat(jsonRefusal(" \n")).isEqualTo("0:0 is empty");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a: *b | 1:4 aliases (*b) are not supported",
        "a: [x, *b] | 1:8 aliases (*b) are not supported",
        "*a : b | 1:1 aliases (*) are not supported",
        "a: &b c | 1:4 anchors (&) are not supported",
        "a: &b [c] | 1:4 anchors (&) are not supported",
        "a: &b {c: d} | 1:4 anchors (&) are not supported",
        "&a b: c | 1:1 anchors (&) are not supported",
        "a: !!str b | 1:4 tags (!) are not supported",
        "a: !!binary b | 1:4 tags (!) are not supported",
        "a: ! b | 1:4 tags (!) are not supported",
        "!t {a: b} | 1:1 tags (!) are not supported",
        "!!str a: b | 1:1 tags (!) are not supported",
        "<<: {a: b} | 1:1 merge keys (<<) are not supported",
        "? [a] | 1:3 a key is a text, not a list or a mapping",
        "? {a: b} | 1:3 a key is a text, not a list or a mapping",
        "{a: b, a: c} | 1:8 duplicate key \"a\", first in line 1",
        "a: @b | 1:4 no text starts with @ unless it is in quotes",
        "a: b: c | 1:5 a key cannot stand here; a text with \": \" in it needs quotes",
        "{a: b | 1:6 expected ',' or '}', but got <stream end> while parsing a flow mapping",
      })
  void refusesWhatYamlHasBeyondTrees(String text, String refusal) {
    assertThat(yamlRefusal(text)).isEqualTo(refusal);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a: 1\n---\nb: 2", "a: 1\n...\n---\n", "--- 1\n--- 2"})
  void refusesASecondDocument(String text) {
    assertThat(yamlRefusal(text)).endsWith("a second document begins here; a file holds one");
  }

  @Test
  void refusesATabOutsideOfATextInYaml() {
    assertThat(yamlRefusal("a:\n\tb: c")).isEqualTo("2:1 a tab cannot stand here; use spaces");
  }

  @Test
  void refusesWhatIsNoJson() {
    assertThat(jsonRefusal("{\"a\": 1"))
        .isEqualTo("1:8 Unexpected end-of-input: expected close marker for Object");
    assertThat(jsonRefusal("{\"𠮷\": 1,}")).startsWith("1:9 Unexpected character ('}'");
    assertThat(jsonRefusal("{\"a\": 1, \"a\": 2}"))
        .isEqualTo("1:10 duplicate key \"a\", first in line 1");
    assertThat(jsonRefusal("{} {}"))
        .isEqualTo("1:4 a second document begins here; a file holds one");
    assertThat(jsonRefusal("{'a': 1}")).startsWith("1:2 ");
    assertThat(jsonRefusal("nul")).startsWith("1:1 ");
  }

  @Test
  void refusesAnAliasBombAtItsFirstAlias() {
    StringBuilder bomb = new StringBuilder("a0: [x, x]\n");
    for (int i = 1; i < 100; i++) {
      bomb.append("a")
          .append(i)
          .append(": [*a")
          .append(i - 1)
          .append(", *a")
          .append(i - 1)
          .append("]\n");
    }
    assertThat(yamlRefusal(bomb.toString())).isEqualTo("2:6 aliases (*a0) are not supported");
  }

  @Test
  void readsAsDeepAsTheLimitAndNoDeeper() {
    String deep = "[".repeat(TreeReader.MAX_DEPTH) + "]".repeat(TreeReader.MAX_DEPTH);
    assertThat(yaml(deep)).isInstanceOf(Sequence.class);
    assertThat(json(deep)).isInstanceOf(Sequence.class);
    assertThat(yamlRefusal("[" + deep + "]")).isEqualTo("1:101 nested deeper than 100 levels");
    assertThat(jsonRefusal("[" + deep + "]")).isEqualTo("1:101 nested deeper than 100 levels");
  }

  @Test
  void refusesTenThousandLevelsBeforeItReadsThem() {
    assertThat(yamlRefusal("[".repeat(10_000))).isEqualTo("1:101 nested deeper than 100 levels");
    assertThat(jsonRefusal("{\"a\":".repeat(10_000)))
        .isEqualTo("1:501 nested deeper than 100 levels");
    assertThat(yamlRefusal("- ".repeat(10_000))).isEqualTo("1:201 nested deeper than 100 levels");
  }

  @Test
  void refusesMoreValuesThanTheLimit() {
    String list = "[" + "1,".repeat(TreeReader.MAX_NODES - 2) + "1]";
    assertThat(((Sequence) json(list)).items()).hasSize(TreeReader.MAX_NODES - 1);
    assertThatThrownBy(() -> json("[" + list + "]")).hasMessage("more than 1000000 values");
  }

  @Test
  void refusesALineThatTheYamlParserWouldTakeTooLongFor() {
    String text = "a: b\nc: " + "x".repeat(TreeReader.MAX_YAML_LINE);
    assertThat(yamlRefusal(text)).isEqualTo("2:1 the line is longer than 1000000 characters");
    assertThat(valueOf(json("{\"c\": \"" + "x".repeat(2_000_000) + "\"}"), "c").text())
        .hasSize(2_000_000);
  }

  @Test
  void readsMoreThanTheThreeMillionCharactersOfTheParsersOwnLimit() {
    String comment = "#" + "x".repeat(999) + "\n";
    assertThat(valueOf(yaml(comment.repeat(3_500) + "a: b"), "a").location())
        .isEqualTo(new Location(3_501, 4, 1));
  }
}
