package io.github.publicityday;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ElementPathTest {
  private static final ElementPath STAGE =
      ElementPath.root().element("activities", "square").element("parts", "stage");

  @Test
  void rootIsThePlanItself() {
    ElementPath root = ElementPath.root();

    assertThat(root).hasToString("plan");
    assertThat(root.isRoot()).isTrue();
    assertThat(root.parent()).isEmpty();
    assertThat(root.steps()).isEmpty();
    assertThat(root).isEqualTo(ElementPath.root()).hasSameHashCodeAs(ElementPath.root());
  }

  @Test
  void printsFieldsAndKeysFromThePlanDown() {
    assertThat(STAGE).hasToString("activities[square].parts[stage]");
    assertThat(STAGE.field("time")).hasToString("activities[square].parts[stage].time");
    assertThat(ElementPath.root().field("leadingGroup").field("head"))
        .hasToString("leadingGroup.head");
  }

  @Test
  void bracketsAndBackslashesInAKeyAreEscaped() {
    ElementPath path = ElementPath.root().element("phases", "a[1]\\").field("period");

    assertThat(path).hasToString("phases[a[1\\]\\\\].period");
    assertThat(path).isNotEqualTo(ElementPath.root().element("phases", "a[1"));
  }

  @Test
  void aPathIsReadBackFromWhatItPrints() {
    SplittableRandom random = new SplittableRandom(110);
    String signs = "ab.[]\\#: 展";
    for (int i = 0; i < 5_000; i++) {
      ElementPath path = ElementPath.root();
      for (int steps = random.nextInt(4); steps > 0; steps--) {
        StringBuilder key = new StringBuilder();
        for (int j = random.nextInt(5); j > 0; j--) {
          key.append(signs.charAt(random.nextInt(signs.length())));
        }
        path = random.nextBoolean() ? path.field("time") : path.element("parts", key.toString());
      }
      assertThat(ElementPath.parse(path.toString())).isEqualTo(path);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", ".", "a.", ".a", "a..b", "a[b", "a[b\\]", "a[b]c", "a]", "[a]"})
  void refusesWhatNoPathPrints(String text) {
    assertThatThrownBy(() -> ElementPath.parse(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("\"" + text + "\"");
  }

  @Test
  void stepsAreWhatPrints() {
    assertThat(STAGE.field("time").steps())
        .containsExactly("activities[square]", "parts[stage]", "time");
  }

  @Test
  void parentIsTheElementThatItIsPartOf() {
    assertThat(STAGE.isRoot()).isFalse();
    assertThat(STAGE.field("time").parent()).contains(STAGE);
    assertThat(STAGE.parent().flatMap(ElementPath::parent)).contains(ElementPath.root());
  }

  @Test
  void pathsBuiltApartAreEqualIfAllTheirStepsAre() {
    ElementPath same = ElementPath.root().element("activities", "square").element("parts", "stage");

    assertThat(STAGE).isEqualTo(same).hasSameHashCodeAs(same);
  }

  @Test
  void pathsThatDifferInAnyStepAreNotEqual() {
    assertThat(STAGE)
        .isNotEqualTo(STAGE.parent().orElseThrow())
        .isNotEqualTo(ElementPath.root().element("activities", "forum").element("parts", "stage"))
        .isNotEqualTo(ElementPath.root().element("activities", "square").element("parts", "zone"))
        .isNotEqualTo(ElementPath.root().element("activities", "square").element("part", "stage"))
        .isNotEqualTo(ElementPath.root().element("activities", "square").field("parts"))
        .isNotEqualTo(ElementPath.root().element("parts", "stage"))
        .isNotEqualTo(null)
        .isNotEqualTo("activities[square].parts[stage]");
  }

  @Test
  void rootIsNotAFieldWithoutAName() {
    assertThat(ElementPath.root().field("")).isNotEqualTo(ElementPath.root());
    assertThat(ElementPath.root()).isNotEqualTo(ElementPath.root().field(""));
  }

  @Test
  void orderIsStepByStepAnElementBeforeThoseWithinIt() {
    ElementPath root = ElementPath.root();
    ElementPath square = root.element("activities", "square");
    assertThat(
            List.of(
                root,
                root.element("activities", "forum"),
                square,
                square.element("participants", "patrol"),
                square.element("parts", "stage"),
                square.element("parts", "stage").field("time"),
                square.element("parts", "zone"),
                square.field("time"),
                root.element("activities", "square-2"),
                root.field("date"),
                root.element("date", "a")))
        .isSortedAccordingTo(Comparator.<ElementPath>naturalOrder())
        .doesNotHaveDuplicates();
    assertThat(STAGE.compareTo(root)).isPositive();
    assertThat(root.compareTo(STAGE)).isNegative();
    assertThat(STAGE)
        .isEqualByComparingTo(
            ElementPath.root().element("activities", "square").element("parts", "stage"));
  }
}
