package io.github.publicityday.format.tree;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/**
 * Turns text into a tree. Time and memory grow with the length of the text alone: nothing in it can
 * stand for more than it shows.
 */
public final class TreeReader {
  /** How deep lists and mappings may nest. */
  public static final int MAX_DEPTH = 100;

  /** How many values a tree may have. */
  public static final int MAX_NODES = 1_000_000;

  // The length of the text is limited where it is read, its depth below.
  private static final StreamReadConstraints CONSTRAINTS =
      StreamReadConstraints.builder()
          .maxNestingDepth(2 * MAX_DEPTH)
          .maxNameLength(Integer.MAX_VALUE)
          .maxNumberLength(Integer.MAX_VALUE)
          .maxStringLength(Integer.MAX_VALUE)
          .build();

  private static final JsonFactory JSON =
      JsonFactory.builder().streamReadConstraints(CONSTRAINTS).build();

  private static final YAMLFactory YAML =
      YAMLFactory.builder()
          .streamReadConstraints(CONSTRAINTS)
          .loaderOptions(loaderOptions())
          .build();

  private final JsonParser parser;
  private final Locator locator;
  private int nodes;

  private TreeReader(JsonParser parser, Locator locator) {
    this.parser = parser;
    this.locator = locator;
  }

  private static LoaderOptions loaderOptions() {
    LoaderOptions options = new LoaderOptions();
    options.setCodePointLimit(Integer.MAX_VALUE);
    return options;
  }

  /**
   * The tree that a YAML text holds.
   *
   * @throws TreeException if it holds none, more than one, or one that is not allowed
   */
  public static Node readYaml(SourceText source) {
    try (JsonParser parser = YAML.createParser(source.text())) {
      return new TreeReader(parser, new Locator.OfYaml(source.cursor())).document();
    } catch (IOException e) {
      throw new UncheckedIOException(e); // nothing is read but a string
    }
  }

  /**
   * The tree that a JSON text holds.
   *
   * @throws TreeException if it holds none, more than one, or one that is not allowed
   */
  public static Node readJson(SourceText source) {
    try (JsonParser parser = JSON.createParser(source.text())) {
      return new TreeReader(parser, new Locator.OfJson(source.cursor())).document();
    } catch (IOException e) {
      throw new UncheckedIOException(e); // nothing is read but a string
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
    TreeReader reader = new TreeReader(parser, new Locator.OfParser());
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
      throw new TreeException(locator.of(e.getLocation()), problemOf(e), e);
    }
  }

  private static String problemOf(JsonProcessingException e) {
    if (e.getCause() instanceof MarkedYAMLException yaml) {
      String context = yaml.getContext();
      String problem = yaml.getProblem();
      return oneLine(context == null ? problem : problem + " " + context);
    }
    return oneLine(e.getOriginalMessage());
  }

  private static String oneLine(String text) {
    return text.strip().replaceAll("\\s*\\R\\s*", " ");
  }

  private Node value(@Nullable JsonToken token, Location key, int depth) throws IOException {
    Location location = locator.start(parser);
    if (++nodes > MAX_NODES) {
      throw new TreeException(location, "more than " + MAX_NODES + " values");
    }
    if (token == null) {
      throw new TreeException(location, "ends too early");
    }
    requirePlain(location);
    return switch (token) {
      case START_OBJECT -> mapping(location, depth + 1);
      case START_ARRAY -> sequence(location, depth + 1);
      case VALUE_STRING -> scalar(Scalar.Kind.TEXT);
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> scalar(Scalar.Kind.NUMBER);
      case VALUE_TRUE, VALUE_FALSE -> scalar(Scalar.Kind.BOOLEAN);
      case VALUE_NULL -> nothing(key);
      case END_ARRAY, END_OBJECT, FIELD_NAME, NOT_AVAILABLE, VALUE_EMBEDDED_OBJECT ->
          throw new TreeException(location, "unexpected " + token);
    };
  }

  /** An empty value shows nothing to point at; what one sees is its key. */
  private Scalar nothing(Location key) throws IOException {
    boolean shown = !parser.getText().isEmpty();
    return new Scalar("", Scalar.Kind.NULL, shown || !key.isKnown() ? locator.whole(parser) : key);
  }

  private Scalar scalar(Scalar.Kind kind) throws IOException {
    String text = parser.getText(); // before the location: reads the token to its end
    return new Scalar(text, kind, locator.whole(parser));
  }

  private Sequence sequence(Location location, int depth) throws IOException {
    requireDepth(location, depth);
    ImmutableList.Builder<Node> items = ImmutableList.builder();
    for (JsonToken token = parser.nextToken();
        token != JsonToken.END_ARRAY;
        token = parser.nextToken()) {
      items.add(value(token, Location.UNKNOWN, depth));
    }
    return new Sequence(items.build(), location);
  }

  private Mapping mapping(Location location, int depth) throws IOException {
    requireDepth(location, depth);
    ImmutableList.Builder<Mapping.Entry> entries = ImmutableList.builder();
    Map<String, Location> seen = new HashMap<>();
    for (JsonToken token = parser.nextToken();
        token != JsonToken.END_OBJECT;
        token = parser.nextToken()) {
      if (token != JsonToken.FIELD_NAME) {
        throw new TreeException(locator.start(parser), "ends too early");
      }
      Location keyLocation = locator.whole(parser);
      requirePlain(keyLocation);
      String key = parser.currentName();
      if (key.equals("<<")) {
        throw new TreeException(keyLocation, "merge keys (<<) are not supported");
      }
      Location first = seen.putIfAbsent(key, keyLocation);
      if (first != null) {
        throw new TreeException(
            keyLocation,
            "duplicate key "
                + Quoted.of(key)
                + (first.isKnown() ? ", first in line " + first.line() : ""));
      }
      entries.add(
          new Mapping.Entry(key, keyLocation, value(parser.nextToken(), keyLocation, depth)));
    }
    return new Mapping(entries.build(), location);
  }

  /** Refuses what YAML has beyond JSON: aliases, anchors, tags. */
  private void requirePlain(Location location) throws IOException {
    if (parser instanceof YAMLParser yaml && yaml.isCurrentAlias()) {
      throw new TreeException(location, "aliases (*" + parser.getText() + ") are not supported");
    }
    Object anchor = parser.canReadObjectId() ? parser.getObjectId() : null;
    if (anchor != null) {
      throw new TreeException(location, "anchors (&" + anchor + ") are not supported");
    }
    Object tag = parser.canReadTypeId() ? parser.getTypeId() : null;
    if (tag != null) {
      throw new TreeException(location, "tags (!" + tag + ") are not supported");
    }
  }

  private static void requireDepth(Location location, int depth) {
    if (depth > MAX_DEPTH) {
      throw new TreeException(location, "nested deeper than " + MAX_DEPTH + " levels");
    }
  }
}
