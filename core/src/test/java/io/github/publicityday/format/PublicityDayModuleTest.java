package io.github.publicityday.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.github.publicityday.PublicityPlan;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PublicityDayModuleTest {
  private static final ObjectMapper JSON =
      JsonMapper.builder().addModule(new PublicityDayModule()).build();
  private static final ObjectMapper YAML =
      YAMLMapper.builder().addModule(new PublicityDayModule()).build();

  private static final PublicityPlan PLAN = PublicityPlan.builder().title("方案").ordinal(28).build();

  @Test
  void writesAPlanAsAPlanFile() throws JsonProcessingException {
    assertThat(JSON.writeValueAsString(PLAN))
        .isEqualTo("{\"format\":1,\"title\":\"方案\",\"ordinal\":28}");
    assertThat(JSON.writeValueAsString(Map.of("plan", PLAN)))
        .isEqualTo("{\"plan\":{\"format\":1,\"title\":\"方案\",\"ordinal\":28}}");
  }

  @Test
  void readsAPlanAmongOtherThings() throws JsonProcessingException {
    assertThat(
            JSON.readValue(
                "[{\"format\":1,\"title\":\"方案\",\"ordinal\":28},{\"format\":1}, null]",
                new TypeReference<List<PublicityPlan>>() {}))
        .containsExactly(PLAN, PublicityPlan.builder().build(), null);
    assertThat(YAML.readValue("format: 1\ntitle: 方案\nordinal: 28", PublicityPlan.class))
        .isEqualTo(PLAN);
  }

  @Test
  void goesThroughTreesOfTheHost() throws JsonProcessingException {
    JsonNode tree = JSON.valueToTree(PLAN);
    assertThat(tree.get("title").asText()).isEqualTo("方案");
    assertThat(JSON.treeToValue(tree, PublicityPlan.class)).isEqualTo(PLAN);
    assertThat(JSON.convertValue(PLAN, PublicityPlan.class)).isEqualTo(PLAN);
  }

  @Test
  void readsBackEveryPlanThatItWrites() throws JsonProcessingException {
    for (long seed = 0; seed < 500; seed++) {
      PublicityPlan plan = RandomPlans.of(seed);
      assertThat(JSON.readValue(JSON.writeValueAsString(plan), PublicityPlan.class))
          .as("seed %s", seed)
          .isEqualTo(plan);
      assertThat(JSON.convertValue(plan, PublicityPlan.class)).as("seed %s", seed).isEqualTo(plan);
    }
  }

  @Test
  void saysWhatIsWrongAndWhere() {
    assertThatThrownBy(() -> JSON.readValue("{\"format\": 1,\n \"titel\": 2}", PublicityPlan.class))
        .isInstanceOfSatisfying(
            JsonMappingException.class,
            e -> {
              assertThat(e.getOriginalMessage())
                  .isEqualTo("unknown key \"titel\" in plan; did you mean \"title\"?");
              assertThat(e.getLocation().getLineNr()).isEqualTo(2);
              assertThat(e.getLocation().getColumnNr()).isEqualTo(2);
            });
    assertThatThrownBy(() -> YAML.readValue("format: 1\ntitle: *a", PublicityPlan.class))
        .isInstanceOf(JsonMappingException.class)
        .hasMessageStartingWith("aliases (*a) are not supported");
    assertThatThrownBy(() -> JSON.readValue("{\"format\": 1,", PublicityPlan.class))
        .isInstanceOf(JsonProcessingException.class);
  }
}
