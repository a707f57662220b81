package io.github.publicityday.validation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.Iterables;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Damages a file in one place: drops a key, renames it, respells its value, or gives it one of
 * another type.
 *
 * @param what what was done, "drop title"
 * @param value what now stands there, or did
 */
record Mutation(String what, JsonNode value) {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  /** Damages {@code file}. */
  static Mutation of(JsonNode file, SplittableRandom random) {
    List<ObjectNode> owners = new ArrayList<>();
    collect(file, owners);
    ObjectNode owner = anyOf(owners, random);
    String key = anyKey(owner, random);
    JsonNode value = owner.remove(key);
    switch (random.nextInt(value.isTextual() ? 4 : 3)) {
      case 0 -> {
        return new Mutation("drop " + key, value);
      }
      case 1 -> {
        String other = random.nextInt(4) == 0 ? key + "s" : anyKey(anyOf(owners, random), random);
        owner.set(other, value);
        return new Mutation("rename " + key + " as " + other, value);
      }
      case 2 -> {
        JsonNode other = retyped(value, random);
        owner.set(key, other);
        return new Mutation("retype " + key, other);
      }
      default -> {
        String other = respelt(value.asText(), random);
        owner.put(key, other);
        return new Mutation("respell " + key, owner.get(key));
      }
    }
  }

  private static ObjectNode anyOf(List<ObjectNode> owners, SplittableRandom random) {
    return owners.get(random.nextInt(owners.size()));
  }

  private static String anyKey(ObjectNode owner, SplittableRandom random) {
    return owner.isEmpty()
        ? "key"
        : Iterables.get(owner.properties(), random.nextInt(owner.size())).getKey();
  }

  /** Whether true or false stands, alone or in a list, where it did not stand before. */
  boolean givesABoolean() {
    return value.isBoolean() || (value.isArray() && value.path(0).isBoolean());
  }

  private static void collect(JsonNode node, List<ObjectNode> owners) {
    if (node instanceof ObjectNode object && !object.isEmpty()) {
      owners.add(object);
    }
    node.forEach(child -> collect(child, owners));
  }

  private static String respelt(String text, SplittableRandom random) {
    int at = random.nextInt(text.length());
    char other = text.charAt(random.nextInt(text.length()));
    return text.substring(0, at) + other + text.substring(at + random.nextInt(2));
  }

  private static JsonNode retyped(JsonNode value, SplittableRandom random) {
    return switch (random.nextInt(7)) {
      case 0 -> NODES.textNode("x");
      case 1 -> NODES.numberNode(random.nextInt(-2, 40));
      case 2 -> NODES.booleanNode(true);
      case 3 -> NODES.nullNode();
      case 4 -> NODES.arrayNode().add(value);
      case 5 -> NODES.objectNode();
      default -> array(value);
    };
  }

  private static ArrayNode array(JsonNode value) {
    return value instanceof ArrayNode items && !items.isEmpty()
        ? NODES.arrayNode().add(NODES.textNode("x")).addAll(items)
        : NODES.arrayNode();
  }
}
