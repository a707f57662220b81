package io.github.publicityday.format.tree;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.stream.Stream;

/**
 * What can be told of a text before it is read, in the words of a JSON Schema: the patterns that it
 * can match, or the words that it can be. Made along with each form, so it is cheap to make; it is
 * put into keywords when somebody asks for the schema.
 */
public final class TextShape {
  /** Any text with something in it. A YAML file may show one that looks like a number. */
  public static final TextShape NOT_BLANK = matching().orNumber();

  static final TextShape BOOLEAN = of(ImmutableList.of("boolean"));

  private final ImmutableList<String> types;
  private final ImmutableList<String> patterns;
  private final ImmutableList<String> words;
  private final ImmutableList<String> examples;
  private final int least;
  private final int greatest;

  private TextShape(
      ImmutableList<String> types,
      ImmutableList<String> patterns,
      ImmutableList<String> words,
      ImmutableList<String> examples,
      int least,
      int greatest) {
    this.types = types;
    this.patterns = patterns;
    this.words = words;
    this.examples = examples;
    this.least = least;
    this.greatest = greatest;
  }

  private static TextShape of(ImmutableList<String> types, String... patterns) {
    return new TextShape(
        types,
        ImmutableList.copyOf(patterns),
        ImmutableList.of(),
        ImmutableList.of(),
        Integer.MIN_VALUE,
        Integer.MAX_VALUE);
  }

  /** Texts that one of {@code patterns}, in the syntax of Java, matches as a whole; else any. */
  public static TextShape matching(String... patterns) {
    return of(ImmutableList.of("string"), patterns);
  }

  /** One of {@code words}; one that looks like a number may stand as a number. */
  public static TextShape words(Collection<String> words) {
    return new TextShape(
        ImmutableList.of(),
        ImmutableList.of(),
        ImmutableList.copyOf(words),
        ImmutableList.of(),
        0,
        0);
  }

  /** Whole numbers, with or without quotes. */
  public static TextShape integers(int least, int greatest) {
    return least == greatest
        ? words(ImmutableList.of(Integer.toString(least)))
        : new TextShape(
            ImmutableList.of("integer", "string"),
            ImmutableList.of("\\s*[+-]?\\d+\\s*"),
            ImmutableList.of(),
            ImmutableList.of(),
            least,
            greatest);
  }

  /** The same texts, and numbers: a reader takes them for the texts that they look like. */
  public TextShape orNumber() {
    return new TextShape(
        ImmutableList.<String>builder().addAll(types).add("number").build(),
        patterns,
        words,
        examples,
        least,
        greatest);
  }

  /** The same texts; {@code examples} of them help who writes one. */
  public TextShape like(String... examples) {
    return new TextShape(types, patterns, words, ImmutableList.copyOf(examples), least, greatest);
  }

  /** The keywords that say all this; those that are about texts only mean nothing to a number. */
  public Mapping describe() {
    Mapping.Builder keywords = Mapping.builder();
    if (!words.isEmpty()) {
      return keywords
          .put("enum", Sequence.of(words.stream().flatMap(TextShape::spellings).toList()))
          .build();
    }
    keywords.put("type", types.size() == 1 ? Scalar.text(types.get(0)) : texts(types));
    if (least > Integer.MIN_VALUE) {
      keywords.put("minimum", Scalar.number(least)).put("maximum", Scalar.number(greatest));
    }
    if (types.contains("string")) {
      keywords.put("pattern", Scalar.text(patterns.isEmpty() ? "\\S" : pattern()));
    }
    if (!examples.isEmpty()) {
      keywords.put("examples", texts(examples));
    }
    return keywords.build();
  }

  private static Stream<Node> spellings(String word) {
    Node text = Scalar.text(word);
    return word.matches("\\d+(\\.\\d+)?")
        ? Stream.of(text, new Scalar(word, Scalar.Kind.NUMBER, Location.UNKNOWN))
        : Stream.of(text);
  }

  private String pattern() {
    return patterns.stream().map(EcmaPattern::of).collect(joining("|", "^(?:", ")$"));
  }

  private static Sequence texts(ImmutableList<String> texts) {
    return Sequence.of(texts.stream().map(Scalar::text).toList());
  }
}
