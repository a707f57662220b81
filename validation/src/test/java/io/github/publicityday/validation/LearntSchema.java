package io.github.publicityday.validation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * A JSON Schema learnt from samples that show everything there is: the types that each value has,
 * the keys that no object lacks. What a key may hold is the same at every place where it stands.
 */
final class LearntSchema {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final ImmutableMap<String, List<String>> words;
  private final Set<String> free;

  /**
   * Nothing learnt yet.
   *
   * @param words by key, the words that can stand there, as a program cannot learn them
   * @param free the keys of objects that can hold anything
   */
  LearntSchema(ImmutableMap<String, List<String>> words, Set<String> free) {
    this.words = words;
    this.free = free;
  }

  /** What is true of all {@code samples} that stand at {@code path}. */
  ObjectNode of(String path, List<JsonNode> samples) {
    String key = path.substring(path.lastIndexOf('/') + 1);
    Set<String> types = new TreeSet<>();
    List<JsonNode> objects = new ArrayList<>();
    List<JsonNode> items = new ArrayList<>();
    for (JsonNode sample : samples) {
      types.add(typeOf(sample));
      sample.forEach(sample.isArray() ? items::add : child -> {});
      if (sample.isObject()) {
        objects.add(sample);
      }
    }
    if (types.isEmpty() || types.equals(Set.of("null"))) {
      throw new AssertionError("no sample shows what stands at " + path);
    }
    ObjectNode schema = NODES.objectNode();
    if (types.size() == 1) {
      schema.put("type", types.iterator().next());
    } else {
      types.forEach(schema.putArray("type")::add);
    }
    if (types.contains("integer")) {
      schema.put("minimum", key.matches("format|line|column") ? 1 : 0);
    }
    if (words.containsKey(key)) {
      samples.forEach(sample -> check(path, sample, words.get(key)));
      words.get(key).forEach(schema.putArray("enum")::add);
    }
    if (types.contains("array")) {
      schema.set("items", of(path + "[]", items));
    }
    if (types.contains("object") && !free.contains(key)) {
      learnObject(path, objects, schema);
    }
    return schema;
  }

  private void learnObject(String path, List<JsonNode> objects, ObjectNode schema) {
    Map<String, List<JsonNode>> values = new LinkedHashMap<>();
    Set<String> always = new HashSet<>();
    objects.get(0).properties().forEach(field -> always.add(field.getKey()));
    for (JsonNode object : objects) {
      for (Map.Entry<String, JsonNode> field : object.properties()) {
        values.computeIfAbsent(field.getKey(), key -> new ArrayList<>()).add(field.getValue());
      }
      always.removeIf(key -> !object.has(key));
    }
    ObjectNode properties = schema.putObject("properties");
    ArrayNode required = schema.putArray("required");
    values.forEach(
        (key, samples) -> {
          properties.set(key, of(path + "/" + key, samples));
          if (always.contains(key)) {
            required.add(key);
          }
        });
  }

  private static void check(String path, JsonNode sample, List<String> words) {
    if (!words.contains(sample.asText())) {
      throw new AssertionError(path + " is " + sample + ", none of " + words);
    }
  }

  private static String typeOf(JsonNode node) {
    return switch (node.getNodeType()) {
      case ARRAY -> "array";
      case BOOLEAN -> "boolean";
      case NULL -> "null";
      case NUMBER -> "integer";
      case OBJECT -> "object";
      default -> "string";
    };
  }
}
