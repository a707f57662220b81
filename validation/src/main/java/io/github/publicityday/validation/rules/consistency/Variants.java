package io.github.publicityday.validation.rules.consistency;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.Sets;
import io.github.publicityday.validation.PlanIndex;
import io.github.publicityday.validation.UnitEntry;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Tells a name that is only spelled differently from another name. */
final class Variants {
  /** In shorter names one character is too much of the whole: 泰寧 and 建寧 are two counties. */
  private static final int SHORTEST = 4;

  /** What tells things of one sort apart rather than being a slip: numerals and directions. */
  private static final String TELLING = "〇零一二三四五六七八九十百兩两甲乙丙丁戊東东西南北中前後后左右上下內内外大小新老";

  private Variants() {}

  /** The one of {@code names} of which {@code written} is a variant, if it is of exactly one. */
  static Optional<String> of(String written, Iterable<String> names) {
    Set<String> near = ImmutableSet.copyOf(Iterables.filter(names, name -> is(written, name)));
    return near.size() == 1 ? Optional.of(near.iterator().next()) : Optional.empty();
  }

  /**
   * The name or alias of {@code unit} of which {@code written} is a variant; empty if it is a form
   * that the plan knows, or a variant of another unit's as well.
   */
  static Optional<String> ofUnit(String written, UnitEntry unit, PlanIndex plan) {
    ImmutableSet<String> forms = plan.unitForms();
    return forms.contains(written)
        ? Optional.empty()
        : of(written, forms)
            .filter(
                name -> unit.unit().name().equals(name) || unit.unit().aliases().contains(name));
  }

  /**
   * Those of {@code written} that are variants, and of which of {@code names}: of exactly one that
   * is not written as well, and alone in that.
   */
  static Map<String, String> among(Set<String> written, Set<String> names) {
    Set<String> unwritten = Sets.difference(names, written);
    Map<String, String> variants = new LinkedHashMap<>();
    for (String form : Sets.difference(written, names)) {
      of(form, unwritten).ifPresent(name -> variants.put(form, name));
    }
    ImmutableSet<String> rivals =
        variants.values().stream()
            .filter(name -> variants.values().stream().filter(name::equals).count() > 1)
            .collect(ImmutableSet.toImmutableSet());
    variants.values().removeAll(rivals);
    return variants;
  }

  /** Whether exactly one character differs, and none that tells things apart. */
  private static boolean is(String written, String name) {
    int[] a = written.codePoints().toArray();
    int[] b = name.codePoints().toArray();
    if (a.length != b.length || b.length < SHORTEST) {
      return false;
    }
    int differences = 0;
    for (int i = 0; i < a.length; i++) {
      if (a[i] != b[i]) {
        if (isTelling(a[i]) || isTelling(b[i])) {
          return false;
        }
        differences++;
      }
    }
    return differences == 1;
  }

  private static boolean isTelling(int character) {
    return TELLING.indexOf(character) >= 0
        || Character.isDigit(character)
        || Character.UnicodeScript.of(character) == Character.UnicodeScript.LATIN;
  }
}
