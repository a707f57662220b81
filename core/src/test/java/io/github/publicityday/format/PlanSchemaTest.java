package io.github.publicityday.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.publicityday.format.tree.Mapping;
import io.github.publicityday.format.tree.Node;
import io.github.publicityday.format.tree.Scalar;
import io.github.publicityday.format.tree.Sequence;
import io.github.publicityday.format.tree.SourceText;
import io.github.publicityday.format.tree.TreeReader;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PlanSchemaTest {
  private static final Node SCHEMA = TreeReader.readJson(SourceText.of(PlanSchema.json()));

  @Test
  void everyKeyHasAMeaning() {
    List<String> keys = new ArrayList<>();
    for (Mapping schema : mappings(SCHEMA).toList()) {
      schema
          .get("properties")
          .ifPresent(
              properties -> {
                for (Mapping.Entry property : ((Mapping) properties).entries()) {
                  keys.add(property.key());
                  assertThat(((Mapping) property.value()).get("description"))
                      .as("%s of %s", property.key(), schema.get("title"))
                      .isPresent();
                }
              });
    }
    assertThat(keys).hasSizeGreaterThan(120).contains("ofWhich", "firstYear");
  }

  @Test
  void patternsMatchTheirExamples() {
    List<String> examples = new ArrayList<>();
    for (Mapping schema : mappings(SCHEMA).toList()) {
      if (schema.get("examples").isPresent()) {
        Pattern pattern = Pattern.compile(text(schema.get("pattern").orElseThrow()));
        for (Node example : ((Sequence) schema.get("examples").get()).items()) {
          examples.add(text(example));
          assertThat(text(example)).matches(pattern);
        }
      }
    }
    assertThat(examples).contains("2012-01-10 10:00–11:30", "2–3 min", "about 20 people");
  }

  @Test
  void isTheSameEveryTime() {
    assertThat(PlanSchema.json()).isEqualTo(PlanSchema.json()).endsWith("}\n").doesNotContain("\r");
  }

  private static Stream<Mapping> mappings(Node node) {
    if (node instanceof Mapping mapping) {
      return Stream.concat(
          Stream.of(mapping), mapping.entries().stream().flatMap(entry -> mappings(entry.value())));
    }
    return node instanceof Sequence sequence
        ? sequence.items().stream().flatMap(PlanSchemaTest::mappings)
        : Stream.empty();
  }

  private static String text(Node node) {
    return ((Scalar) node).text();
  }
}
