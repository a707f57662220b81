package io.github.publicityday.validation.rules.consistency;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** The look-up against comparing with every name. */
class VariantsTest {
  /** Some characters that tell things apart, and one outside the basic plane. */
  private static final int[] CHARACTERS = "展板版宣傳區東一x7𠮷".codePoints().toArray();

  @Test
  void agreesWithComparingEachWithEach() {
    SplittableRandom random = new SplittableRandom(62);
    int found = 0;
    for (int i = 0; i < 3_000; i++) {
      Set<String> names = new LinkedHashSet<>();
      for (int j = random.nextInt(12); j > 0; j--) {
        names.add(name(random));
      }
      Variants variants = new Variants(() -> names);
      for (int j = 0; j < 20; j++) {
        String written = name(random);
        if (!names.contains(written)) {
          Optional<String> expected = expected(written, names);
          assertThat(variants.of(written)).as("%s among %s", written, names).isEqualTo(expected);
          found += expected.isPresent() ? 1 : 0;
        }
      }
    }
    assertThat(found).isGreaterThan(1_000);
  }

  @Test
  void everyNumeralAndDirectionTellsThingsApart() {
    String telling = "〇零一二三四五六七八九十百兩两甲乙丙丁戊東东西南北中前後后左右上下內内外大小新老";
    telling
        .codePoints()
        .mapToObj(Character::toString)
        .forEach(
            character ->
                assertThat(new Variants(() -> Set.of(character + "號展板區")).of("口號展板區"))
                    .as(character)
                    .isEmpty());
    assertThat(new Variants(() -> Set.of("信號展板區")).of("口號展板區")).hasValue("信號展板區");
  }

  private static String name(SplittableRandom random) {
    StringBuilder name = new StringBuilder();
    int length = random.nextInt(3, 6);
    for (int i = 0; i < length; i++) {
      // Mostly one of two at each place, so that names are near each other.
      int which = random.nextInt(8) == 0 ? random.nextInt(CHARACTERS.length) : random.nextInt(2);
      name.appendCodePoint(CHARACTERS[which]);
    }
    return name.toString();
  }

  private static Optional<String> expected(String written, Set<String> names) {
    var near = names.stream().filter(name -> isVariant(written, name)).toList();
    return near.size() == 1 ? Optional.of(near.get(0)) : Optional.empty();
  }

  private static boolean isVariant(String written, String name) {
    int[] a = written.codePoints().toArray();
    int[] b = name.codePoints().toArray();
    int differences = 0;
    for (int i = 0; i < Math.min(a.length, b.length); i++) {
      boolean differ = a[i] != b[i];
      if (differ && ("東一x7".indexOf(a[i]) >= 0 || "東一x7".indexOf(b[i]) >= 0)) {
        return false;
      }
      differences += differ ? 1 : 0;
    }
    return a.length == b.length && a.length >= 4 && differences == 1;
  }
}
