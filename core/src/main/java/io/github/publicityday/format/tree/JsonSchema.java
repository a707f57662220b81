package io.github.publicityday.format.tree;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * A JSON Schema (draft 2020-12) in the making. Forms describe themselves to it; what has a name is
 * described once, however often it is referred to, and may refer to itself.
 */
public final class JsonSchema {
  private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";
  private static final String DEFINITIONS = "#/$defs/";

  /** What is left empty. */
  public static final Mapping NULL = Mapping.builder().put("type", Scalar.text("null")).build();

  private final Map<String, Object> described = new HashMap<>();
  private final Map<String, Node> definitions = new TreeMap<>();

  private JsonSchema() {}

  /** The schema of files that hold one value of {@code form}. */
  public static Mapping of(String title, String description, Form<?> form) {
    JsonSchema schema = new JsonSchema();
    Mapping root = form.describe(schema);
    Mapping.Builder definitions = Mapping.builder();
    schema.definitions.forEach(definitions::put);
    Mapping.Builder file =
        Mapping.builder()
            .put("$schema", Scalar.text(DIALECT))
            .put("title", Scalar.text(title))
            .put("description", Scalar.text(description));
    root.entries().forEach(keyword -> file.put(keyword.key(), keyword.value()));
    return file.put("$defs", definitions.build()).build();
  }

  /**
   * What refers to the definition that is called {@code name}.
   *
   * @param what what it defines, the same object for each reference
   * @param describe gives its keywords; used for the first reference only
   * @throws IllegalStateException if the name is that of something else
   */
  public Mapping refer(String name, Object what, Supplier<Mapping> describe) {
    String key = camelCase(name);
    Object known = described.putIfAbsent(key, what);
    if (known == null) {
      definitions.put(key, describe.get());
    } else if (known != what) {
      throw new IllegalStateException("two things are called \"" + name + "\"");
    }
    return Mapping.builder().put("$ref", Scalar.text(DEFINITIONS + key)).build();
  }

  /**
   * In {@code travel time} and {@code travelTime-in-short}, the first word is the only small one.
   */
  private static String camelCase(String name) {
    StringBuilder key = new StringBuilder();
    boolean first = false;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean separates = c == ' ' || c == '-';
      if (!separates) {
        key.append(first ? Character.toUpperCase(c) : c);
      }
      first = separates;
    }
    return key.toString();
  }

  /** The name that {@code reference} refers to. */
  static String nameIn(Mapping reference) {
    String target = ((Scalar) reference.get("$ref").orElseThrow()).text();
    return target.substring(DEFINITIONS.length());
  }

  /** What is one of {@code choices}. */
  public static Mapping anyOf(Mapping... choices) {
    return Mapping.builder().put("anyOf", Sequence.of(List.of(choices))).build();
  }
}
