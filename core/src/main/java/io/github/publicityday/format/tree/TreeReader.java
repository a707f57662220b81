package io.github.publicityday.format.tree;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Turns text into a tree. Time and memory grow with the length of the text alone: nothing in it can
 * stand for more than it shows.
 */
public final class TreeReader {
  /** How deep lists and mappings may nest. */
  public static final int MAX_DEPTH = 100;

  /** How many values a tree may have. */
  public static final int MAX_NODES = 1_000_000;

  /**
   * How long a line of YAML may be, in UTF-16 units; the parser takes very long to scan longer
   * ones.
   */
  public static final int MAX_YAML_LINE = 1_000_000;

  /** The length of a text is limited where it is read, its depth and its values here. */
  static final StreamReadConstraints UNLIMITED =
      StreamReadConstraints.builder()
          .maxNestingDepth(Integer.MAX_VALUE)
          .maxNameLength(Integer.MAX_VALUE)
          .maxNumberLength(Integer.MAX_VALUE)
          .maxStringLength(Integer.MAX_VALUE)
          .build();

  private static final Pattern JSON_NUMBER =
      Pattern.compile("-?(?:0|[1-9]\\d*)(?:\\.\\d+)?(?:[eE][-+]?\\d+)?");

  /** Up to here, looking through the keys is faster than a map of them. */
  private static final int FEW_KEYS = 12;

  private final JsonParser parser;
  private final Locator locator;
  private final int maxNodes;
  private int nodes;

  private TreeReader(JsonParser parser, Locator locator, int maxNodes) {
    this.parser = parser;
    this.locator = locator;
    this.maxNodes = maxNodes;
  }

  /**
   * The tree that a YAML text holds.
   *
   * @throws TreeException if it holds none, more than one, or one that is not allowed
   */
  public static Node readYaml(SourceText source) {
    source.requireLines(MAX_YAML_LINE);
    try (JsonParser parser = Yaml.parser(source.text())) {
      return new TreeReader(parser, new Locator.OfYaml(source), MAX_NODES).document();
    } catch (IOException e) {
      throw new UncheckedIOException(e); // nothing is read but a text
    }
  }

  /**
   * The tree that a JSON text holds.
   *
   * @throws TreeException if it holds none, more than one, or one that is not allowed
   */
  public static Node readJson(SourceText source) {
    return readJson(source, MAX_NODES);
  }

  /**
   * The tree of at most {@code maxNodes} values that a JSON text holds.
   *
   * @throws TreeException if it holds none, more than one, or one that is not allowed
   */
  public static Node readJson(SourceText source, int maxNodes) {
    try (JsonParser parser = Json.parser(source)) {
      return new TreeReader(parser, new Locator.OfJson(source), maxNodes).document();
    } catch (IOException e) {
      throw new UncheckedIOException(e); // nothing is read but a text
    }
  }

  /**
   * The value at which {@code parser} stands, or before which it stands if it has not started. The
   * parser is left at the value's last token.
   *
   * @throws TreeException if the value is not allowed
   * @throws IOException if the parser throws it
   */
  public static Node read(JsonParser parser) throws IOException {
    TreeReader reader = new TreeReader(parser, new Locator.OfParser(), MAX_NODES);
    JsonToken token = parser.hasCurrentToken() ? parser.currentToken() : parser.nextToken();
    return reader.value(token, Location.UNKNOWN, 0);
  }

  private Node document() throws IOException {
    try {
      JsonToken first = parser.nextToken();
      if (first == null) {
        throw new TreeException(Location.UNKNOWN, "is empty");
      }
      Node root = value(first, Location.UNKNOWN, 0);
      if (parser.nextToken() != null) {
        throw new TreeException(
            locator.start(parser), "a second document begins here; a file holds one");
      }
      return root;
    } catch (JsonProcessingException e) {
      throw Complaints.translated(e, parser, locator);
    }
  }

  private Node value(@Nullable JsonToken token, Location key, int depth) throws IOException {
    if (++nodes > maxNodes) {
      throw new TreeException(locator.start(parser), "more than " + maxNodes + " values");
    }
    if (token == null) {
      throw new TreeException(locator.start(parser), "ends too early");
    }
    requirePlain();
    return switch (token) {
      case START_OBJECT -> mapping(depth + 1);
      case START_ARRAY -> sequence(depth + 1);
      case VALUE_STRING -> scalar(Scalar.Kind.TEXT);
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> scalar(Scalar.Kind.NUMBER);
      case VALUE_TRUE, VALUE_FALSE -> scalar(Scalar.Kind.BOOLEAN);
      case VALUE_NULL -> nothing(key);
      case END_ARRAY, END_OBJECT, FIELD_NAME, NOT_AVAILABLE, VALUE_EMBEDDED_OBJECT ->
          throw new TreeException(locator.start(parser), "unexpected " + token);
    };
  }

  /** An empty value shows nothing to point at; what one sees is its key. */
  private Scalar nothing(Location key) throws IOException {
    boolean shown = !parser.getText().isEmpty();
    return new Scalar("", Scalar.Kind.NULL, shown || !key.isKnown() ? locator.whole(parser) : key);
  }

  private Scalar scalar(Scalar.Kind kind) throws IOException {
    String text = parser.getText(); // before the location: reads the token to its end
    return new Scalar(text, isOf(kind, text) ? kind : Scalar.Kind.TEXT, locator.whole(parser));
  }

  /** YAML has numbers and truth values that JSON does not know: 0x1F, 1_000, yes. */
  private static boolean isOf(Scalar.Kind kind, String text) {
    return switch (kind) {
      case NUMBER -> isDigits(text) || JSON_NUMBER.matcher(text).matches();
      case BOOLEAN -> text.equals("true") || text.equals("false");
      case TEXT, NULL -> true;
    };
  }

  /** Whether {@code text} is what nearly all numbers are. */
  private static boolean isDigits(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return text.length() == 1 || (text.length() > 1 && text.charAt(0) != '0');
  }

  private Sequence sequence(int depth) throws IOException {
    Location location = locator.start(parser);
    requireDepth(location, depth);
    ImmutableList.Builder<Node> items = ImmutableList.builder();
    for (JsonToken token = parser.nextToken();
        token != JsonToken.END_ARRAY;
        token = parser.nextToken()) {
      items.add(value(token, Location.UNKNOWN, depth));
    }
    return new Sequence(items.build(), location);
  }

  private Mapping mapping(int depth) throws IOException {
    Location location = locator.start(parser);
    requireDepth(location, depth);
    List<Mapping.Entry> entries = new ArrayList<>();
    Map<String, Mapping.Entry> byKey = Map.of();
    for (JsonToken token = parser.nextToken();
        token != JsonToken.END_OBJECT;
        token = parser.nextToken()) {
      if (token != JsonToken.FIELD_NAME) {
        throw new TreeException(locator.start(parser), "ends too early");
      }
      Location keyLocation = locator.whole(parser);
      requirePlain();
      String key = parser.currentName();
      if (key.equals("<<")) {
        throw new TreeException(keyLocation, "merge keys (<<) are not supported");
      }
      Mapping.Entry first = byKey.isEmpty() ? entryOf(key, entries) : byKey.get(key);
      if (first != null) {
        throw duplicate(key, keyLocation, first.keyLocation());
      }
      Mapping.Entry entry =
          new Mapping.Entry(key, keyLocation, value(parser.nextToken(), keyLocation, depth));
      entries.add(entry);
      if (!byKey.isEmpty()) {
        byKey.put(key, entry);
      } else if (entries.size() == FEW_KEYS) {
        byKey = byKey(entries);
      }
    }
    return new Mapping(ImmutableList.copyOf(entries), location);
  }

  private static Mapping.@Nullable Entry entryOf(String key, List<Mapping.Entry> entries) {
    for (Mapping.Entry entry : entries) {
      if (entry.key().equals(key)) {
        return entry;
      }
    }
    return null;
  }

  private static Map<String, Mapping.Entry> byKey(List<Mapping.Entry> entries) {
    Map<String, Mapping.Entry> byKey = new HashMap<>();
    for (Mapping.Entry entry : entries) {
      byKey.put(entry.key(), entry);
    }
    return byKey;
  }

  private static TreeException duplicate(String key, Location at, Location first) {
    return new TreeException(
        at,
        "duplicate key "
            + Quoted.of(key)
            + (first.isKnown() ? ", first in line " + first.line() : ""));
  }

  /** Refuses what YAML has beyond JSON: aliases, anchors, tags. */
  private void requirePlain() throws IOException {
    if (!parser.canReadObjectId()) {
      return;
    }
    if (Yaml.isAtAlias(parser)) {
      throw new TreeException(
          locator.start(parser), "aliases (*" + parser.getText() + ") are not supported");
    }
    // The parser does not tell the anchors of scalars; the text does, since they come first.
    if (parser.getObjectId() != null || locator.startsWith(parser, '&')) {
      throw new TreeException(locator.start(parser), "anchors (&) are not supported");
    }
    if (parser.getTypeId() != null || locator.startsWith(parser, '!')) {
      throw new TreeException(locator.start(parser), "tags (!) are not supported");
    }
  }

  private static void requireDepth(Location location, int depth) {
    if (depth > MAX_DEPTH) {
      throw new TreeException(location, "nested deeper than " + MAX_DEPTH + " levels");
    }
  }
}
