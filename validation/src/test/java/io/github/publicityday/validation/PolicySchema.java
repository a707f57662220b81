package io.github.publicityday.validation;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.base.Ascii;
import io.github.publicityday.validation.report.Explanation;
import io.github.publicityday.validation.report.Language;
import io.github.publicityday.validation.report.Messages;
import java.util.Arrays;
import java.util.List;

/**
 * Writes the JSON Schema of policy files from what {@link RulePolicyReader} knows: its keys and
 * words, and the rules with their former ids and parameters.
 */
final class PolicySchema {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final Messages MESSAGES = Messages.in(Language.ENGLISH);

  private PolicySchema() {}

  static ObjectNode of(RuleDirectory rules) {
    ObjectNode properties = NODES.objectNode();
    RulePolicyReader.KEYS.forEach(key -> properties.set(key, valueOf(key, rules)));
    ObjectNode schema =
        NODES
            .objectNode()
            .put("$schema", "https://json-schema.org/draft/2020-12/schema")
            .put("title", "policy")
            .put("description", "What publicityday is asked of its rules.");
    schema.setAll(object(properties));
    schema.putArray("required").add("format");
    return schema;
  }

  private static ObjectNode valueOf(String key, RuleDirectory rules) {
    return switch (key) {
      case "format" -> described("The number of the file format: 1.", words(List.of("1")));
      case "profile" ->
          described("How far the plans have come; review unless stated.", words(Profile.values()));
      case "fail-on" ->
          described(
              "How grave a finding must be for a plan to be turned back; that of the profile unless"
                  + " stated.",
              words(FailOn.values()));
      case "rules" -> described("By rule, how it runs.", object(settings(rules)));
      case "limits" -> described("How much a report holds.", object(limits()));
      default -> throw new AssertionError("the schema does not know the key " + key);
    };
  }

  private static ObjectNode limits() {
    ObjectNode limits = NODES.objectNode();
    for (String limit : RulePolicyReader.LIMITS) {
      limits.set(limit, anyOf(words(List.of("none")), integer(1, Integer.MAX_VALUE)));
    }
    return limits;
  }

  private static ObjectNode settings(RuleDirectory rules) {
    ObjectNode settings = NODES.objectNode();
    for (FindingKind rule : rules.kinds()) {
      settings.set(
          rule.id(), described(MESSAGES.explain(rule.id(), Explanation.FLAGS), settingsOf(rule)));
      for (String former : rule.formerIds()) {
        settings.set(
            former,
            described("Now called " + rule.id() + ".", settingsOf(rule)).put("deprecated", true));
      }
    }
    return settings;
  }

  private static ObjectNode settingsOf(FindingKind rule) {
    ObjectNode parameters = NODES.objectNode();
    parameters.set(RulePolicyReader.SEVERITY, words(RulePolicyReader.SETTINGS));
    for (Parameter<?> parameter : rule.parameters()) {
      parameters.set(
          parameter.name(),
          described(MESSAGES.explain(rule.id(), parameter), valuesOf(parameter.domain())));
    }
    return anyOf(words(RulePolicyReader.SETTINGS), object(parameters));
  }

  private static ObjectNode valuesOf(Domain<?> domain) {
    if (domain instanceof Domain.WholeNumber number) {
      return integer(number.least(), number.most());
    } else if (domain instanceof Domain.Words<?> words) {
      String word = "(?:" + String.join("|", words.words()) + ")";
      ObjectNode list = NODES.objectNode().put("type", "array").put("minItems", 1);
      list.set("items", words(words.words()));
      ObjectNode text =
          NODES
              .objectNode()
              .put("type", "string")
              .put("pattern", "^\\s*" + word + "\\s*(?:,\\s*" + word + "\\s*)*$");
      return anyOf(words(words.words()), list, text);
    }
    return NODES.objectNode().put("type", "boolean");
  }

  private static ObjectNode object(ObjectNode properties) {
    ObjectNode object = NODES.objectNode().put("type", "object");
    object.set("properties", properties);
    return object.put("additionalProperties", false);
  }

  private static ObjectNode integer(int least, int most) {
    return NODES.objectNode().put("type", "integer").put("minimum", least).put("maximum", most);
  }

  private static ObjectNode words(Enum<?>... constants) {
    return words(Arrays.stream(constants).map(e -> Ascii.toLowerCase(e.name())).toList());
  }

  /** YAML takes {@code 1} for a number, and older YAML {@code on} for true. */
  private static ObjectNode words(Iterable<String> words) {
    ObjectNode schema = NODES.objectNode();
    ArrayNode choices = schema.putArray("enum");
    for (String word : words) {
      choices.add(word);
      switch (word) {
        case "1" -> choices.add(1);
        case "on" -> choices.add(true);
        case "off" -> choices.add(false);
        default -> {}
      }
    }
    return schema;
  }

  private static ObjectNode anyOf(ObjectNode... choices) {
    ObjectNode schema = NODES.objectNode();
    schema.putArray("anyOf").addAll(List.of(choices));
    return schema;
  }

  private static ObjectNode described(String meaning, ObjectNode schema) {
    ObjectNode described = NODES.objectNode().put("description", meaning);
    described.setAll(schema);
    return described;
  }
}
