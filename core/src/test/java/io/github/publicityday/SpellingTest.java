package io.github.publicityday;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {
  @ParameterizedTest(name = "{0} to {1}")
  @CsvSource({
    "'',         '',         0",
    "'',         abc,        3",
    "abc,        abc,        0",
    "abc,        abd,        1",
    "abc,        ab,         1",
    "abc,        xabc,       1",
    "abc,        acb,        1",
    "ca,         abc,        3",
    "kitten,     sitting,    3",
    "展版宣傳區, 展板宣傳區, 1",
    "泰寧,       建寧,       1",
    "𠮷野家,     吉野家,     1",
  })
  void distanceCountsCharactersToChange(String one, String other, int distance) {
    assertThat(Spelling.distance(one, other)).isEqualTo(distance);
    assertThat(Spelling.distance(other, one)).isEqualTo(distance);
  }

  @Test
  void distanceOfRandomTextsIsThatOfTheDefinition() {
    SplittableRandom random = new SplittableRandom(315);
    for (int i = 0; i < 3_000; i++) {
      String one = randomText(random);
      String other = randomText(random);

      assertThat(Spelling.distance(one, other))
          .as("%s and %s", one, other)
          .isEqualTo(leastChanges(one, other));
    }
  }

  /** The definition, by trying every last change. */
  private static int leastChanges(String one, String other) {
    if (one.isEmpty() || other.isEmpty()) {
      return one.length() + other.length();
    }
    String a = one.substring(0, one.length() - 1);
    String b = other.substring(0, other.length() - 1);
    boolean same = one.endsWith(other.substring(b.length()));
    int least =
        Math.min(
            leastChanges(a, b) + (same ? 0 : 1),
            Math.min(leastChanges(a, other), leastChanges(one, b)) + 1);
    if (a.isEmpty() || b.isEmpty()) {
      return least;
    }
    int x = one.length() - 2;
    int y = other.length() - 2;
    boolean swapped = one.charAt(x) == other.charAt(y + 1) && one.charAt(x + 1) == other.charAt(y);
    return swapped
        ? Math.min(least, leastChanges(one.substring(0, x), other.substring(0, y)) + 1)
        : least;
  }

  private static String randomText(SplittableRandom random) {
    return random
        .ints(random.nextInt(6), 'a', 'd')
        .mapToObj(Character::toString)
        .collect(Collectors.joining());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "activties,  activities",
    "activites,  activities",
    "展版宣傳區, 展板宣傳區",
    "移云,       移動",
    "activities, activities",
  })
  void nearestIsTheNameThatWasMeant(String written, String name) {
    assertThat(Spelling.nearest(written, List.of("units", name, "venues"))).contains(name);
  }

  @ParameterizedTest
  @CsvSource({"x", "zone", "actions", "''", "活動"})
  void nothingIsNearEnoughToBeMeant(String written) {
    assertThat(Spelling.nearest(written, List.of("activities", "units", "v", "地點"))).isEmpty();
    assertThat(Spelling.nearest(written, List.of())).isEmpty();
  }

  @Test
  void aThirdOfTheLongerNameMayDiffer() {
    assertThat(Spelling.nearest("abcdxx", List.of("abcdef"))).contains("abcdef");
    assertThat(Spelling.nearest("abcd", List.of("abcdef"))).contains("abcdef");
    assertThat(Spelling.nearest("abcdef", List.of("abcd"))).contains("abcd");
    assertThat(Spelling.nearest("abcxxx", List.of("abcdef"))).isEmpty();
    assertThat(Spelling.nearest("abcxx", List.of("abcde"))).isEmpty();
  }

  @Test
  void nearerNamesComeBeforeEarlierOnesAndThoseBeforeLaterOnes() {
    assertThat(Spelling.nearest("abcdef", List.of("abcdxx", "abcdex"))).contains("abcdex");
    assertThat(Spelling.nearest("abcdef", List.of("abcdez", "abcdea"))).contains("abcdea");
    assertThat(Spelling.nearest("abcdef", List.of("abcdea", "abcdez"))).contains("abcdea");
  }
}
