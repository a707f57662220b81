package io.github.publicityday.format.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuggestionsTest {
  private static final List<String> KNOWN = List.of("title", "time", "responsible", "staff");

  @ParameterizedTest
  @CsvSource({
    "titel, title",
    "titl, title",
    "tittle, title",
    "tilte, title",
    "responsable, responsible",
    "repsonsible, responsible",
    "Responsible, responsible",
    "staf, staff",
    "tiem, time",
    "responsibles, responsible"
  })
  void namesTheNearest(String unknown, String nearest) {
    assertThat(Suggestions.of(unknown, KNOWN)).isEqualTo("; did you mean \"" + nearest + "\"?");
  }

  @Test
  void listsAllWhereNoneIsNear() {
    assertThat(Suggestions.of("venue", KNOWN))
        .isEqualTo("; known: title, time, responsible, staff");
    assertThat(Suggestions.of("x".repeat(100_000), KNOWN))
        .isEqualTo("; known: title, time, responsible, staff");
  }
}
